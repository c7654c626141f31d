"""Rate laws and triggers as small trees over counts, parameters and time.

A tree can be evaluated as it stands, and written as source for whatever compiles kernels.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Number:
    value: float


@dataclass(frozen=True)
class Count:
    """Molecules of species number `index`."""

    index: int


@dataclass(frozen=True)
class Parameter:
    """Value of parameter number `index`."""

    index: int


@dataclass(frozen=True)
class Time:
    """The time since the start, in the network's unit."""


@dataclass(frozen=True)
class Apply:
    """`operator` (a key of OPERATORS) on `arguments`."""

    operator: str
    arguments: tuple[Expression, ...]


Expression = Number | Count | Parameter | Time | Apply


def _piecewise(*arguments: Any) -> Any:
    """Value, condition, value, condition, ..., otherwise."""
    for value, condition in zip(arguments[::2], arguments[1::2], strict=False):
        if condition:
            return value
    return arguments[-1] if len(arguments) % 2 else math.nan


# Each operator as Python computes it on scalars.
OPERATORS: Mapping[str, Callable[..., Any]] = {
    "add": lambda *terms: sum(terms),
    "subtract": lambda left, right: left - right,
    "multiply": lambda *factors: math.prod(factors),
    "divide": lambda left, right: left / right,
    "power": lambda base, exponent: base**exponent,
    "negate": lambda value: -value,
    "exp": math.exp,
    "ln": math.log,
    "log10": math.log10,
    "sqrt": math.sqrt,
    "abs": abs,
    "floor": math.floor,
    "ceil": math.ceil,
    "min": min,
    "max": max,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "tanh": math.tanh,
    "less": lambda left, right: left < right,
    "less_equal": lambda left, right: left <= right,
    "greater": lambda left, right: left > right,
    "greater_equal": lambda left, right: left >= right,
    "equal": lambda left, right: left == right,
    "not_equal": lambda left, right: left != right,
    "and": lambda *values: all(values),
    "or": lambda *values: any(values),
    "not": lambda value: not value,
    "piecewise": _piecewise,
}


def evaluate(expression: Expression, counts: Sequence[float], parameters: Sequence[float], time: float) -> Any:
    """The value at one state. ZeroDivisionError and ValueError (a logarithm of -1, say) pass through."""
    match expression:
        case Number(value):
            return value
        case Count(index):
            return counts[index]
        case Parameter(index):
            return parameters[index]
        case Time():
            return time
        case Apply(operator, arguments):
            return OPERATORS[operator](*(evaluate(each, counts, parameters, time) for each in arguments))


def parts(expression: Expression) -> Iterator[Expression]:
    """The tree's nodes, the root first."""
    yield expression
    if isinstance(expression, Apply):
        for each in expression.arguments:
            yield from parts(each)


def counts_in(expression: Expression) -> frozenset[int]:
    """The species that the expression reads."""
    return frozenset(part.index for part in parts(expression) if isinstance(part, Count))


def parameters_in(expression: Expression) -> frozenset[int]:
    """The parameters that the expression reads."""
    return frozenset(part.index for part in parts(expression) if isinstance(part, Parameter))


def reads_time(expression: Expression) -> bool:
    return any(isinstance(part, Time) for part in parts(expression))


def product(*factors: Expression) -> Expression:
    """Their product, with numbers taken together in front and factors of 1 left out."""
    number = math.prod(each.value for each in factors if isinstance(each, Number))
    kept: list[Expression] = [each for each in factors if not isinstance(each, Number)]
    if number != 1 or not kept:
        kept.insert(0, Number(number))
    return kept[0] if len(kept) == 1 else Apply("multiply", tuple(kept))


def quotient(above: Expression, below: Expression) -> Expression:
    """above / below, or `above` itself where `below` is 1."""
    return above if below == Number(1) else Apply("divide", (above, below))


def constant(expression: Expression) -> bool:
    """Whether it reads neither a count nor the time: what it comes to changes with parameters alone."""
    return not any(isinstance(part, Count | Time) for part in parts(expression))


def known_value(expression: Expression, counts: Sequence[float], parameters: Sequence[float], time: float) -> float:
    """`evaluate` as a number; NaN where the mathematics gives none."""
    try:
        return float(evaluate(expression, counts, parameters, time))
    except (ArithmeticError, ValueError, TypeError):
        return math.nan
