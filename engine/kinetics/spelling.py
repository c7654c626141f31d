"""Networks spelled for people: reactions as `S + E → SE`, laws as formulas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.kinetics.expression import Apply, Count, Expression, Number, Parameter, Time
from engine.kinetics.network import ReactionNetwork

# Operator -> (sign, how tightly it binds).
_SIGNS: Mapping[str, tuple[str, int]] = {
    "or": (" || ", 1),
    "and": (" && ", 2),
    "equal": (" == ", 3),
    "not_equal": (" != ", 3),
    "less": (" < ", 4),
    "less_equal": (" <= ", 4),
    "greater": (" > ", 4),
    "greater_equal": (" >= ", 4),
    "add": (" + ", 5),
    "subtract": (" - ", 5),
    "multiply": ("*", 6),
    "divide": ("/", 6),
    "power": ("^", 8),
}
# Operators whose right side needs parentheses where it binds as tightly, and whose left side does.
_STRICT_RIGHT, _STRICT_LEFT = {"subtract", "divide"}, {"power", "equal", "not_equal"}
_PREFIX = {"negate": "-", "not": "!"}
_BINDS_PREFIX = 7


def describe_reaction(network: ReactionNetwork, index: int) -> str:
    """Reaction number `index` without its rate: "2 P → P2", "∅ → m"."""
    reaction = network.reactions[index]
    return f"{side(network, reaction.reactants)} → {side(network, reaction.products)}"


def side(network: ReactionNetwork, members: Sequence[tuple[int, int]]) -> str:
    """One side of a reaction, or any sum over species: "S + 2 E", "∅" for nothing."""
    names = [f"{many} {network.species[index].name}" if many != 1 else network.species[index].name
             for index, many in members]  # fmt: skip
    return " + ".join(names) or "∅"


def spelled(network: ReactionNetwork, expression: Expression) -> str:
    """`expression` with the network's names, as it could be typed again: "k*P*(P - 1)/2"."""
    return _spelled(network, expression)[0]


def _spelled(network: ReactionNetwork, expression: Expression) -> tuple[str, int]:
    """The formula, and how tightly its outermost sign binds."""
    match expression:
        case Number(value):
            return (
                f"{value:.0f}" if value == int(value) and abs(value) < 1e15 else repr(value)
            ), 9 if value >= 0 else 5
        case Count(index):
            return network.species[index].name, 9
        case Parameter(index):
            return network.parameters[index].name, 9
        case Time():
            return "time", 9
        case Apply(operator, (inner,)) if operator in _PREFIX:
            return _PREFIX[operator] + _inside(network, inner, _BINDS_PREFIX), _BINDS_PREFIX
        case Apply(operator, arguments) if operator in _SIGNS:
            return _infix(network, operator, arguments), _SIGNS[operator][1]
        case Apply(operator, arguments):
            return f"{operator}({', '.join(_spelled(network, each)[0] for each in arguments)})", 9


def _infix(network: ReactionNetwork, operator: str, arguments: tuple[Expression, ...]) -> str:
    sign, binds = _SIGNS[operator]
    pieces = [_inside(network, arguments[0], binds + (operator in _STRICT_LEFT))]
    strict = operator in _STRICT_RIGHT or operator in _STRICT_LEFT - {"power"}
    pieces += [_inside(network, each, binds + (strict or operator == "multiply")) for each in arguments[1:]]
    return sign.join(pieces)


def _inside(network: ReactionNetwork, expression: Expression, least: int) -> str:
    formula, binds = _spelled(network, expression)
    return formula if binds >= least else f"({formula})"
