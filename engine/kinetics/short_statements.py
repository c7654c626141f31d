"""The short form's lines, taken apart: reactions, values, rules and events, each with the line it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from engine.kinetics.formula import NAME
from engine.words import BadInput, text

# Pairs of (species, how many, whether marked as fixed).
Side = tuple[tuple[str, int, bool], ...]


@dataclass(frozen=True)
class ReactionLine:
    number: int
    name: str
    left: Side
    right: Side
    rates: tuple[str, ...]


@dataclass(frozen=True)
class ValueLine:
    number: int
    name: str
    formula: str
    fixed: bool


@dataclass(frozen=True)
class RuleLine:
    number: int
    name: str
    formula: str


@dataclass(frozen=True)
class EventLine:
    number: int
    name: str
    trigger: str
    assignments: tuple[tuple[str, str], ...]


Line = ReactionLine | ValueLine | RuleLine | EventLine

# What an input method for Chinese types in place of the signs here.
WIDE = str.maketrans("；，：＝（）＋－＊／＞＜＃＄", ";,:=()+-*/><#$")
COMMENT = re.compile(r"(#|//).*")
ARROW = re.compile(r"<=>|<->|⇌|↔|->|=>|→")
_BOTH_WAYS = ("<=>", "<->", "⇌", "↔")
_MEMBER = re.compile(rf"(?P<many>\d+(?=\s*\*|\s|[A-Za-z_$]))?\s*\*?\s*(?P<fixed>\$)?\s*(?P<name>{NAME})")
_NOTHING = ("", "0", "∅", "Ø", "ø")
_EVENT = re.compile(rf"(?:(?P<name>{NAME})\s*:\s*)?at\b(?P<trigger>[^:]+):(?P<rest>.+)", re.DOTALL)
_RULE = re.compile(rf"(?P<name>{NAME})\s*:=(?P<formula>.*)")
VALUE = re.compile(rf"(?P<fixed>\$)?\s*(?P<name>{NAME})\s*=(?P<formula>[^=].*|)")
_LABEL = re.compile(rf"\s*(?P<name>{NAME})\s*:(?!=)(?P<rest>.*)", re.DOTALL)
_MOST_OF_ONE = 10_000


@contextmanager
def on_line(number: int) -> Iterator[None]:
    """What is refused inside says its line, once."""
    try:
        yield
    except BadInput as wrong:
        if wrong.sentence.template == _ON_LINE:
            raise
        raise BadInput(text("Line {line}: {what}", line=number, what=wrong.sentence)) from None


_ON_LINE = "Line {line}: {what}"


def statements(source: str) -> list[Line]:
    """All statements of `source`. Raises BadInput naming the line."""
    found: list[Line] = []
    for number, line in enumerate(source.splitlines(), start=1):
        with on_line(number):
            found += _of_line(number, COMMENT.sub("", line.translate(WIDE)))
    return found


def _of_line(number: int, line: str) -> Iterator[Line]:
    pieces = iter(line.split(";"))
    for piece in pieces:
        if ARROW.search(piece):
            yield _reaction(number, piece, next(pieces, "").strip())
        elif piece.strip():
            yield _other(number, piece.strip())


def _reaction(number: int, scheme: str, rate: str) -> ReactionLine:
    label = _LABEL.fullmatch(scheme)
    name, scheme = (label["name"], label["rest"]) if label else ("", scheme)
    arrows = ARROW.findall(scheme)
    if len(arrows) > 1:
        raise BadInput(text("There are {count} arrows in “{scheme}”; write one reaction a line.",
                            count=len(arrows), scheme=scheme.strip()))  # fmt: skip
    left, right = (_side(each) for each in ARROW.split(scheme))
    if not rate:
        raise BadInput(text("“{scheme}” has no rate; write it after a semicolon: {scheme} ; 1.", scheme=scheme.strip()))
    return ReactionLine(number, name, left, right, _rates(rate, arrows[0] in _BOTH_WAYS, scheme.strip()))


def _rates(rate: str, both_ways: bool, scheme: str) -> tuple[str, ...]:
    rates = tuple(part.strip() for part in outer_commas(rate))
    if both_ways and len(rates) != 2:
        raise BadInput(text("“{scheme}” goes both ways; write two rates after the semicolon: kf, kr.", scheme=scheme))
    if not both_ways and len(rates) != 1:
        raise BadInput(text("“{scheme}” goes one way and takes one rate, not {count}; use <-> for both ways.",
                            scheme=scheme, count=len(rates)))  # fmt: skip
    return rates


def outer_commas(formulas: str) -> list[str]:
    """`formulas` split at the commas that stand in no parentheses."""
    parts, depth = [""], 0
    for sign in formulas:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth <= 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _side(written: str) -> Side:
    if written.strip() in _NOTHING:
        return ()
    return tuple(_member(part.strip()) for part in written.split("+"))


def _member(part: str) -> tuple[str, int, bool]:
    match = _MEMBER.fullmatch(part)
    if match is None:
        raise BadInput(text("“{part}” is not a species; write a name of letters, digits and _, "
                            "with how many in front: 2 X.", part=part))  # fmt: skip
    many = int(match["many"] or 1)
    if not 1 <= many <= _MOST_OF_ONE:
        raise BadInput(text("{many} {name} in one reaction; from 1 to {most} are possible.",
                            many=many, name=match["name"], most=_MOST_OF_ONE))  # fmt: skip
    return match["name"], many, match["fixed"] is not None


def _other(number: int, statement: str) -> Line:
    if match := _EVENT.fullmatch(statement):
        return _event(number, match)
    if match := _RULE.fullmatch(statement):
        return RuleLine(number, match["name"], match["formula"])
    if match := VALUE.fullmatch(statement):
        return ValueLine(number, match["name"], match["formula"], match["fixed"] is not None)
    raise BadInput(text("“{statement}” is not understood; write a reaction (a -> b ; rate) or a value (a = 10).",
                        statement=statement))  # fmt: skip


def _event(number: int, match: re.Match[str]) -> EventLine:
    assignments = []
    for part in outer_commas(match["rest"]):
        set_to = VALUE.fullmatch(part.strip())
        if set_to is None:
            raise BadInput(text("“{part}” is not an assignment; after “at …:” write X = 50.", part=part.strip()))
        assignments.append((set_to["name"], set_to["formula"]))
    return EventLine(number, match["name"] or "", match["trigger"], tuple(assignments))
