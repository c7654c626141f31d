"""Formulas as people type them, `k * n * (n - 1) / 2`, read into expressions."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

from engine.kinetics.expression import OPERATORS, Apply, Expression, Number, Time
from engine.words import BadInput, text

NAME = r"[A-Za-z_][A-Za-z0-9_]*"
NUMBER = r"(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_TOKEN = re.compile(rf"\s*(?:(?P<number>{NUMBER})|(?P<name>{NAME})|(?P<sign><=|>=|==|!=|&&|\|\||\*\*|[-+*/^()<>!,]))")

# Sign -> (how tightly it binds, operator).
_BINARY: Mapping[str, tuple[int, str]] = {
    "||": (1, "or"),
    "&&": (2, "and"),
    "==": (3, "equal"),
    "!=": (3, "not_equal"),
    "<": (4, "less"),
    "<=": (4, "less_equal"),
    ">": (4, "greater"),
    ">=": (4, "greater_equal"),
    "+": (5, "add"),
    "-": (5, "subtract"),
    "*": (6, "multiply"),
    "/": (6, "divide"),
    "^": (8, "power"),
    "**": (8, "power"),
}
_PREFIX = {"-": "negate", "!": "not"}
_BINDS_PREFIX, _POWER = 7, 8
# Number of arguments of each function that can be typed; None: any number from one on.
_FUNCTIONS: Mapping[str, int | None] = {
    **dict.fromkeys(["exp", "ln", "log10", "sqrt", "abs", "floor", "ceil", "sin", "cos", "tan", "tanh", "not"], 1),
    **dict.fromkeys(["min", "max", "and", "or", "piecewise"], None),
    "power": 2,
    "pow": 2,
}
_ALIASES = {"pow": "power"}

Lookup = Callable[[str], Expression | None]


def read_formula(formula: str, lookup: Lookup) -> Expression:
    """The expression that `formula` writes; `lookup` says what a name stands for, or None.

    `time` and `pi` are known unless `lookup` gives them another meaning. Raises BadInput.
    """
    return _Formula(formula, lookup).whole()


class _Formula:
    """One formula while it is read, by precedence climbing."""

    def __init__(self, formula: str, lookup: Lookup) -> None:
        self._formula, self._lookup = formula.strip(), lookup
        self._tokens = self._split()
        self._at = 0

    def whole(self) -> Expression:
        if not self._tokens:
            raise BadInput(text("A formula is missing here; write a number, a name or a rate law."))
        self._check_parentheses()
        found = self._expression(0)
        if self._at < len(self._tokens):
            self._stop()
        return found

    def _split(self) -> list[tuple[str, str]]:
        tokens: list[tuple[str, str]] = []
        at = 0
        while at < len(self._formula):
            match = _TOKEN.match(self._formula, at)
            if match is None:
                raise BadInput(
                    text("“{sign}” has no meaning in the formula “{formula}”.",
                         sign=self._formula[at:].lstrip()[:1], formula=self._formula)
                )  # fmt: skip
            tokens.append((str(match.lastgroup), match[match.lastgroup or 0]))
            at = match.end()
        return tokens

    def _expression(self, binding: int) -> Expression:
        left = self._operand()
        while self._at < len(self._tokens):
            kind, sign = self._tokens[self._at]
            binds, operator = _BINARY.get(sign, (0, "")) if kind == "sign" else (0, "")
            if binds <= binding:
                return left
            self._at += 1
            # Powers group from the right: 2^3^2 is 2^9.
            right = self._expression(binds - 1 if binds == _POWER else binds)
            left = _joined(operator, left, right)
        return left

    def _operand(self) -> Expression:
        kind, found = self._next()
        if kind == "number":
            return Number(float(found))
        if kind == "name":
            return self._call(found) if self._sign() == "(" else self._named(found)
        if found == "+":
            return self._expression(_BINDS_PREFIX)
        if found in _PREFIX:
            inner = self._expression(_BINDS_PREFIX)
            return (
                Number(-inner.value) if found == "-" and isinstance(inner, Number) else Apply(_PREFIX[found], (inner,))
            )
        if found == "(":
            inner = self._expression(0)
            self._close()
            return inner
        self._at -= 1
        return self._stop()

    def _call(self, function: str) -> Expression:
        self._at += 1
        arguments = [self._expression(0)]
        while self._sign() == ",":
            self._at += 1
            arguments.append(self._expression(0))
        self._close()
        if function == "log":
            raise BadInput(text("“log” is read differently by different programs; write ln(…) or log10(…)."))
        operator = _ALIASES.get(function, function)
        if function not in _FUNCTIONS or operator not in OPERATORS:
            known = ", ".join(_FUNCTIONS)
            raise BadInput(text("There is no function “{name}”; known are {known}.", name=function, known=known))
        needed = _FUNCTIONS[function]
        if needed is not None and len(arguments) != needed:
            raise BadInput(text("{name} takes {needed} values, not {given}.",
                                name=function, needed=needed, given=len(arguments)))  # fmt: skip
        return Apply(operator, tuple(arguments))

    def _named(self, name: str) -> Expression:
        found = self._lookup(name)
        if found is None and name in _OWN_NAMES:
            return _OWN_NAMES[name]
        if found is None:
            raise BadInput(
                text("“{name}” is neither a species nor a named rate; give it a value: {name} = 1.", name=name)
            )
        return found

    def _next(self) -> tuple[str, str]:
        if self._at == len(self._tokens):
            self._stop()
        self._at += 1
        return self._tokens[self._at - 1]

    def _sign(self) -> str:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else ""

    def _close(self) -> None:
        if self._sign() != ")":
            self._stop()
        self._at += 1

    def _check_parentheses(self) -> None:
        opened = sum((sign == "(") - (sign == ")") for _, sign in self._tokens)
        if opened > 0:
            raise BadInput(text("A parenthesis is not closed in “{formula}”.", formula=self._formula))
        if opened < 0:
            raise BadInput(text("A parenthesis is closed that was never opened in “{formula}”.", formula=self._formula))

    def _stop(self) -> Expression:
        """Says what is wrong at the token where reading stopped. Always raises BadInput."""
        if self._at == len(self._tokens):
            raise BadInput(text("The formula “{formula}” ends too early.", formula=self._formula))
        raise BadInput(
            text(
                "“{sign}” is not expected there in the formula “{formula}”.",
                sign=self._tokens[self._at][1],
                formula=self._formula,
            )
        )


_OWN_NAMES: Mapping[str, Expression] = {"time": Time(), "pi": Number(math.pi)}


def _joined(operator: str, left: Expression, right: Expression) -> Expression:
    """Sums and products are kept flat: a * b * c is one product of three."""
    if operator in ("add", "multiply") and isinstance(left, Apply) and left.operator == operator:
        return Apply(operator, (*left.arguments, right))
    return Apply(operator, (left, right))
