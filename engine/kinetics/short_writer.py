"""Networks written in the short form, for people to read and to change: the inverse of `short_form`.

What has been written is read again and compared; a network that the short form cannot hold is written as Antimony.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator

from engine.kinetics.expression import Expression, Number, evaluate
from engine.kinetics.network import Event, Reaction, ReactionNetwork
from engine.kinetics.short_form import read_short_form
from engine.kinetics.spelling import spelled
from engine.words import BadInput

_STATES = 8  # at which two networks are compared


def legible(network: ReactionNetwork) -> str:
    """`network` in the short form, or as Antimony where it does not fit. Raises BadInput where neither will do."""
    written = "\n".join(_lines(network))
    try:
        if _same(network, read_short_form(written)):
            return written
    except (BadInput, ArithmeticError, ValueError, LookupError):
        pass
    from engine.kinetics.antimony_text import to_antimony

    return to_antimony(network).strip()


def _lines(network: ReactionNetwork) -> Iterator[str]:
    for reaction in network.reactions:
        yield _reaction(network, reaction)
    for observable in network.observables:
        yield f"{observable.name} := {spelled(network, observable.value)}"
    for parameter in network.parameters:
        yield f"{parameter.name} = {_number(network, parameter.value)}"
    for species in network.species:
        if species.start:
            yield f"{species.name} = {_number(network, species.start)}"
    for event in network.events:
        yield _event(network, event)


def _number(network: ReactionNetwork, value: float) -> str:
    return spelled(network, Number(value))


def _reaction(network: ReactionNetwork, reaction: Reaction) -> str:
    sides = (_side(network, each) for each in (reaction.reactants, reaction.products))
    law = reaction.propensity if reaction.mass_action is None else reaction.mass_action.rate
    return f"{reaction.name}: {' -> '.join(sides)} ; {spelled(network, law)}"


def _side(network: ReactionNetwork, members: tuple[tuple[int, int], ...]) -> str:
    known = [(network.species[index], many) for index, many in members]
    names = [("" if many == 1 else f"{many} ") + ("$" if each.fixed else "") + each.name for each, many in known]
    return " + ".join(names) or "0"


def _event(network: ReactionNetwork, event: Event) -> str:
    values = ", ".join(
        f"{(network.species if each.count else network.parameters)[each.index].name} = {spelled(network, each.value)}"
        for each in event.assignments
    )
    return f"{event.name}: at {spelled(network, event.trigger)}: {values}"


def _same(one: ReactionNetwork, other: ReactionNetwork) -> bool:
    """The same process under the same names, at every state tried; species may stand in another order."""
    mine = {each.name: each for each in one.species}
    if mine != {each.name: each for each in other.species} or one.parameters != other.parameters:
        return False
    place = [[each.name for each in other.species].index(each.name) for each in one.species]
    if [_skeleton(one, each) for each in one.reactions] != [_skeleton(other, each) for each in other.reactions]:
        return False
    pairs = list(zip(_formulas(one), _formulas(other), strict=True))
    chance = random.Random(1)
    values = [each.value for each in one.parameters]
    for _ in range(_STATES):
        counts = [each.start if each.fixed else float(chance.choice((0, 1, 2, 7, 90))) for each in one.species]
        moved = [0.0] * len(counts)
        for here, there in enumerate(place):
            moved[there] = counts[here]
        for time in (0.0, 30.0):
            if not all(_close(evaluate(a, counts, values, time), evaluate(b, moved, values, time)) for a, b in pairs):
                return False
    return True


def _skeleton(network: ReactionNetwork, reaction: Reaction) -> tuple[object, ...]:
    change = sorted((network.species[index].name, by) for index, by in reaction.change)
    return reaction.name, change, reaction.mass_action is None


def _formulas(network: ReactionNetwork) -> list[Expression]:
    """Every formula there is. Raises ValueError by `zip` where another network has not as many."""
    found = [each.propensity for each in network.reactions]
    found += [each.value for each in network.observables]
    for event in network.events:
        found += [Number(float(event.initially)), event.trigger, *(each.value for each in event.assignments)]
    return found


def _close(one: float | bool, other: float | bool) -> bool:
    return math.isclose(one, other, rel_tol=1e-12) or (math.isnan(one) and math.isnan(other))
