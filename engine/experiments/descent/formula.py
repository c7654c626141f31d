"""A function as a person types it, read by a small grammar of its own into sympy: nothing typed is ever run.

sum = product {± product}; product = signed {[* /] signed}; signed = [±] power; power = atom [^ signed].
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sympy

from engine.words import BadInput, FieldName, Text, text

LONGEST, DEEPEST = 200, 20
X, Y = sympy.symbols("x y", real=True)
NAMES: dict[str, Any] = {"x": X, "y": Y, "pi": sympy.pi, "e": sympy.E}
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "exp": sympy.exp, "log": sympy.log, "ln": sympy.log, "sqrt": sympy.sqrt, "abs": sympy.Abs,
    "sin": sympy.sin, "cos": sympy.cos, "tan": sympy.tan, "atan": sympy.atan,
    "sinh": sympy.sinh, "cosh": sympy.cosh, "tanh": sympy.tanh,
}  # fmt: skip
_TOKEN = re.compile(r"\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z]+)|(\*\*|[-+*/^()]))")
_SIGNS = {"−": "-", "·": "*", "×": "*", "÷": "/", "²": "^2", "³": "^3", "π": "pi", "**": "^"}


@dataclass(frozen=True)
class Function:
    """The tree, and the variables that it depends on: (x,) or (x, y)."""

    tree: Any
    variables: tuple[Any, ...]


@lru_cache(maxsize=64)
def function_from(written: str) -> Function:
    """The function of x, or of x and y, that `written` says. Raises BadInput naming the place at fault."""
    if len(written) > LONGEST:
        raise BadInput(
            text(
                "{knob} has {length} characters; keep to {most}.",
                knob=FieldName("function"),
                length=len(written),
                most=LONGEST,
            )
        )
    plain = written
    for sign, means in _SIGNS.items():
        plain = plain.replace(sign, means)
    reader = _Reader(_tokens(plain))
    tree = reader.sum()
    reader.finish()
    if not tree.free_symbols:
        raise BadInput(
            text(
                "{knob} = {written} is constant; write a function of x, or of x and y.",
                knob=FieldName("function"),
                written=written,
            )
        )
    if tree.has(sympy.zoo, sympy.nan, sympy.oo, sympy.I):
        raise BadInput(text("{knob} = {written} is not defined anywhere; check its divisions and roots.",
                            knob=FieldName("function"),
                            written=written))  # fmt: skip
    return Function(tree, (X, Y) if Y in tree.free_symbols else (X,))


Token = tuple[str, int]


def _tokens(written: str) -> list[Token]:
    """Numbers, names and signs, each with its place, counted from 1."""
    found, at, end = [], 0, len(written.rstrip())
    while at < end:
        match = _TOKEN.match(written, at)
        if match is None:
            place = at + len(written[at:]) - len(written[at:].lstrip())
            raise BadInput(text("{knob}: {sign} at place {place} is not understood; use numbers, x, y, + - * / ^ and "
                                "functions such as exp( ).",
                                knob=FieldName("function"), sign=written[place], place=place + 1))  # fmt: skip
        found.append((match.group(match.lastindex or 0), match.start(match.lastindex or 0) + 1))
        at = match.end()
    return found


class _Reader:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.depth = 0

    @property
    def next(self) -> str:
        return self.tokens[self.at][0] if self.at < len(self.tokens) else ""

    def take(self) -> Token:
        if self.at >= len(self.tokens):
            raise BadInput(
                text("{knob} ends too early; something is missing after its last sign.", knob=FieldName("function"))
            )
        self.at += 1
        return self.tokens[self.at - 1]

    def deepen(self, token: str, place: int) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise BadInput(text("{knob}: {token} at place {place} goes more than {most} deep; write it shorter.",
                                knob=FieldName("function"),
                                token=token, place=place, most=DEEPEST))  # fmt: skip

    def finish(self) -> None:
        if self.at < len(self.tokens):
            token, place = self.tokens[self.at]
            raise BadInput(_unexpected(token, place))

    def sum(self) -> Any:
        self.deepen("(", self.at)
        found = self.product()
        while self.next in ("+", "-"):
            sign, _ = self.take()
            term = self.product()
            found = found + term if sign == "+" else found - term
        self.depth -= 1
        return found

    def product(self) -> Any:
        found = self.signed()
        while self.next and self.next not in "+-)^":
            if self.next in ("*", "/"):
                sign, place = self.take()
                factor = self.signed()
                if sign == "/" and factor.is_zero:
                    raise BadInput(
                        text(
                            "{knob} divides by 0 at place {place}; take that away.",
                            knob=FieldName("function"),
                            place=place,
                        )
                    )
                found = found * factor if sign == "*" else found / factor
            else:
                found = found * self.power()
        return found

    def signed(self) -> Any:
        if self.next in ("+", "-"):
            sign, place = self.take()
            self.deepen(sign, place)
            found = self.signed()
            self.depth -= 1
            return -found if sign == "-" else found
        return self.power()

    def power(self) -> Any:
        base = self.atom()
        if self.next != "^":
            return base
        _, place = self.take()
        self.deepen("^", place)
        exponent = self.signed()
        self.depth -= 1
        return _raised(base, exponent)

    def atom(self) -> Any:
        token, place = self.take()
        if token == "(":
            return self.bracket(place)
        if token[0].isdigit() or token[0] == ".":
            return _number(token)
        name = token.lower()
        if name in FUNCTIONS:
            if self.next != "(":
                raise BadInput(text("{knob}: {name} at place {place} needs brackets: {name}(x).",
                                    knob=FieldName("function"),
                                    name=name, place=place))  # fmt: skip
            return FUNCTIONS[name](self.bracket(self.take()[1]))
        if name in NAMES:
            return NAMES[name]
        if token.isalpha():
            raise BadInput(text("{knob}: {name} at place {place} is not known; there are x, y, e, pi, {names}.",
                                knob=FieldName("function"),
                                name=token, place=place, names=", ".join(FUNCTIONS)))  # fmt: skip
        raise BadInput(_unexpected(token, place))

    def bracket(self, place: int) -> Any:
        found = self.sum()
        if self.next != ")":
            raise BadInput(
                text("{knob}: the bracket at place {place} is never closed.", knob=FieldName("function"), place=place)
            )
        self.take()
        return found


def _unexpected(token: str, place: int) -> Text:
    return text("{knob}: {token} at place {place} stands where a number, a name or a bracket should.",
                knob=FieldName("function"),
                token=token, place=place)  # fmt: skip


def _number(token: str) -> Any:
    value = float(token)
    if value and not 1e-30 < value < 1e30:
        raise BadInput(
            text(
                "{knob}: the number {token} is out of range; keep between 1e-30 and 1e30.",
                knob=FieldName("function"),
                token=token,
            )
        )
    return sympy.Rational(token)


def _raised(base: Any, exponent: Any) -> Any:
    """A power; of two numbers as a decimal, since exact ones may have more digits than there is memory."""
    if not (base.is_number and exponent.is_number):
        if exponent.is_number and abs(float(exponent)) > 100:
            raise BadInput(
                text(
                    "{knob}: the exponent {exponent} is too large; keep to 100.",
                    knob=FieldName("function"),
                    exponent=str(exponent),
                )
            )
        return base**exponent
    try:
        found = float(base) ** float(exponent)
    except (OverflowError, ZeroDivisionError, TypeError):
        found = math.nan
    if isinstance(found, complex) or not math.isfinite(found):
        raise BadInput(text("{knob}: {base} to the power {exponent} is no number.", knob=FieldName("function"),
                            base=str(base), exponent=str(exponent)))  # fmt: skip
    return sympy.Integer(int(found)) if found.is_integer() and abs(found) < 1e15 else sympy.Float(found)
