"""Expressions as postfix programs, and the machines that run them: one for a state, one for all lanes at once.

The arithmetic that generated kernels write out is the same, function by function, so that both round alike.
"""

from __future__ import annotations

import math
from enum import IntEnum, auto
from typing import Any

import numpy as np

from engine.kinetics.expression import Apply, Count, Expression, Number, Parameter, Time
from engine.kinetics.kernel_cache import kernel
from engine.kinetics.lane_random import exp, ln
from engine.words import BadInput, text


class Op(IntEnum):
    """Instructions. From ADD to EQUAL_NOT they take two values, from NEGATE to NOT one, SELECT three."""

    NUMBER = 0
    COUNT = auto()
    PARAMETER = auto()
    TIME = auto()
    ADD = auto()
    SUBTRACT = auto()
    MULTIPLY = auto()
    DIVIDE = auto()
    POWER = auto()
    MIN = auto()
    MAX = auto()
    LESS = auto()
    LESS_EQUAL = auto()
    GREATER = auto()
    GREATER_EQUAL = auto()
    EQUAL = auto()
    NOT_EQUAL = auto()
    AND = auto()
    OR = auto()
    NEGATE = auto()
    WHOLE_POWER = auto()
    EXP = auto()
    LN = auto()
    LOG10 = auto()
    SQRT = auto()
    ABS = auto()
    FLOOR = auto()
    CEIL = auto()
    SIN = auto()
    COS = auto()
    TAN = auto()
    TANH = auto()
    NOT = auto()
    SELECT = auto()


LEAVES_END, PAIRS_END, SINGLES_END = int(Op.ADD), int(Op.NEGATE), int(Op.SELECT)
NUMBER, COUNT, PARAMETER = int(Op.NUMBER), int(Op.COUNT), int(Op.PARAMETER)
ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER = (int(op) for op in (Op.ADD, Op.SUBTRACT, Op.MULTIPLY, Op.DIVIDE, Op.POWER))
MIN, MAX, LESS, LESS_EQUAL, GREATER = (int(op) for op in (Op.MIN, Op.MAX, Op.LESS, Op.LESS_EQUAL, Op.GREATER))
GREATER_EQUAL, EQUAL, NOT_EQUAL, AND = (int(op) for op in (Op.GREATER_EQUAL, Op.EQUAL, Op.NOT_EQUAL, Op.AND))
NEGATE, WHOLE_POWER, EXP, LN, LOG10 = (int(op) for op in (Op.NEGATE, Op.WHOLE_POWER, Op.EXP, Op.LN, Op.LOG10))
SQRT, ABS, FLOOR, CEIL, SIN, COS, TAN, TANH = (
    int(op) for op in (Op.SQRT, Op.ABS, Op.FLOOR, Op.CEIL, Op.SIN, Op.COS, Op.TAN, Op.TANH)
)
STACK = 32
FOLDED = {"add": 0.0, "multiply": 1.0, "and": 1.0, "or": 0.0, "min": math.inf, "max": -math.inf}


def whole_exponent(expression: Apply) -> int | None:
    """The exponent of a power, where it is a small whole number that never changes."""
    exponent = expression.arguments[1]
    if isinstance(exponent, Number) and float(exponent.value).is_integer() and 0 < abs(exponent.value) <= 32:
        return int(exponent.value)
    return None


class Programs:
    """Postfix code (op, argument) of many expressions, one after the other, and the constants they use."""

    def __init__(self) -> None:
        self.code: list[int] = []
        self.constants: list[float] = []
        self.first = [0]

    def add(self, expression: Expression | None) -> int:
        """The number of the new program; None is an empty one."""
        if expression is not None and self._write(expression) > STACK:
            raise BadInput(text("A rate law is nested too deeply; split it into several reactions."))
        self.first.append(len(self.code) // 2)
        return len(self.first) - 2

    def _emit(self, op: Op, argument: int = 0) -> None:
        self.code += [int(op), argument]

    def _number(self, value: float) -> int:
        self._emit(Op.NUMBER, len(self.constants))
        self.constants.append(float(value))
        return 1

    def _write(self, expression: Expression) -> int:
        """Appends the code; returns how many places on the stack it needs."""
        match expression:
            case Number(value):
                return self._number(value)
            case Count(index):
                self._emit(Op.COUNT, index)
            case Parameter(index):
                self._emit(Op.PARAMETER, index)
            case Time():
                self._emit(Op.TIME)
            case Apply():
                return self._apply(expression)
        return 1

    def _apply(self, expression: Apply) -> int:
        operator, arguments = expression.operator, expression.arguments
        if operator == "piecewise":
            return self._piecewise(arguments)
        if operator.upper() not in Op.__members__:
            raise BadInput(text("Rate laws cannot use {operator}: no kernel computes it.", operator=operator))
        op = Op[operator.upper()]
        if operator == "power" and (whole := whole_exponent(expression)):
            depth = self._write(arguments[0])
            self._emit(Op.WHOLE_POWER, whole)
            return depth
        if not arguments:
            return self._number(FOLDED[operator])
        depth = self._write(arguments[0])
        if len(arguments) == 1 and op < Op.NEGATE:
            return depth
        for each in arguments[1:]:
            depth = max(depth, 1 + self._write(each))
            self._emit(op)
        if len(arguments) == 1:
            self._emit(op)
        return depth

    def _piecewise(self, arguments: tuple[Expression, ...]) -> int:
        """condition, value, otherwise, SELECT; from the first piece on, the rest being the otherwise."""
        if len(arguments) < 2:
            return self._write(arguments[0]) if arguments else self._number(math.nan)
        depth = max(self._write(arguments[1]), 1 + self._write(arguments[0]), 2 + self._piecewise(arguments[2:]))
        self._emit(Op.SELECT)
        return depth


@kernel
def whole_power(value: float, exponent: int) -> Any:
    """value^exponent by repeated multiplication."""
    result = value
    for _ in range(abs(exponent) - 1):
        result = result * value
    return 1.0 / result if exponent < 0 else result


@kernel
def power(value: float, exponent: float) -> Any:
    """value^exponent for any exponent; not a number for a fraction of a negative value."""
    if exponent == np.floor(exponent) and 0.0 < abs(exponent) <= 32.0:
        return whole_power(value, int(exponent))
    if value > 0.0:
        return exp(exponent * ln(value))
    if value == 0.0:
        return 1.0 if exponent == 0.0 else 0.0 if exponent > 0.0 else np.inf
    if exponent == np.floor(exponent):
        size = exp(exponent * ln(-value))
        return size if exponent == 2.0 * np.floor(0.5 * exponent) else -size
    return np.nan


@kernel
def choose(count: float, order: int) -> Any:
    """C(count, order), order >= 1."""
    result = count
    for k in range(1, order):
        result = result * ((count - k) / (k + 1))
    return result


@kernel
def paired(op: int, left: float, right: float) -> Any:
    """left op right; truth is 1, falsehood 0."""
    if op == ADD:
        return left + right
    if op == SUBTRACT:
        return left - right
    if op == MULTIPLY:
        return left * right
    if op == DIVIDE:
        return left / right
    if op == POWER:
        return power(left, right)
    if op == MIN:
        return left if left < right else right
    if op == MAX:
        return left if left > right else right
    if op == LESS:
        return 1.0 if left < right else 0.0
    if op == LESS_EQUAL:
        return 1.0 if left <= right else 0.0
    if op == GREATER:
        return 1.0 if left > right else 0.0
    if op == GREATER_EQUAL:
        return 1.0 if left >= right else 0.0
    if op == EQUAL:
        return 1.0 if left == right else 0.0
    if op == NOT_EQUAL:
        return 1.0 if left != right else 0.0
    if op == AND:
        return 1.0 if (left != 0.0) and (right != 0.0) else 0.0
    return 1.0 if (left != 0.0) or (right != 0.0) else 0.0


@kernel
def of_one(op: int, value: float, argument: int) -> Any:
    """The operators of one value."""
    if op == NEGATE:
        return -value
    if op == WHOLE_POWER:
        return whole_power(value, argument)
    if op == EXP:
        return exp(value)
    if op == LN:
        return ln(value)
    if op == LOG10:
        return ln(value) * 0.43429448190325182765
    if op == SQRT:
        return np.sqrt(value)
    if op == ABS:
        return abs(value)
    if op == FLOOR:
        return np.floor(value)
    if op == CEIL:
        return np.ceil(value)
    if op == SIN:
        return np.sin(value)
    if op == COS:
        return np.cos(value)
    if op == TAN:
        return np.tan(value)
    if op == TANH:
        return 1.0 - 2.0 / (exp(2.0 * value) + 1.0)
    return 1.0 if value == 0.0 else 0.0
