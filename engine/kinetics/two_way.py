"""A reversible reaction's net rate taken apart into its two directions: events happen one way or the other."""

from __future__ import annotations

from collections.abc import Sequence

from engine.kinetics.expression import Apply, Expression, constant, counts_in, known_value, parameters_in, product

_PROBES = (1.0, 2.0, 50.0)


def forward_and_back(
    law: Expression, reactants: Sequence[tuple[int, int]], products: Sequence[tuple[int, int]]
) -> tuple[Expression, Expression] | None:
    """(forward, back) where `law` is plainly their difference: each side stops without what it uses up.

    k1 A B - k2 C is taken apart; in k P (P - 1) and k (100 - P) the minus is something else, so None.
    """
    sides = _difference(law)
    if sides is None or not reactants or not products:
        return None
    uses = zip(sides, (reactants, products), strict=True)
    return sides if all(_stops(side, index) for side, members in uses for index, _ in members) else None


def _difference(law: Expression) -> tuple[Expression, Expression] | None:
    match law:
        case Apply("subtract", (forward, back)):
            return forward, back
        case Apply("multiply", arguments):
            inner = [_difference(each) for each in arguments]
            varying = [at for at, each in enumerate(arguments) if not constant(each)]
            if len(varying) != 1 or (sides := inner[varying[0]]) is None:
                return None
            rest = [each for at, each in enumerate(arguments) if at != varying[0]]
            return product(*rest, sides[0]), product(*rest, sides[1])
        case Apply("divide", (above, below)) if constant(below) and (sides := _difference(above)):
            return Apply("divide", (sides[0], below)), Apply("divide", (sides[1], below))
    return None


def _stops(side: Expression, index: int) -> bool:
    """Whether `side` is zero without species `index`, whatever the others are."""
    if index not in counts_in(side):
        return False
    parameters = [1.0] * (max(parameters_in(side), default=-1) + 1)
    rates = []
    for others in _PROBES:
        counts = [others] * (max(counts_in(side)) + 1)
        counts[index] = 0.0
        rates.append(known_value(side, counts, parameters, 0.0))
    return all(rate == 0 for rate in rates)
