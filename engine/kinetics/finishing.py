"""The last step of every reader: mass action is recognised, bare numbers become sliders, what cannot run is refused."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from engine.kinetics.expression import Parameter, known_value, parameters_in
from engine.kinetics.mass_action import mass_action, propensity_of
from engine.kinetics.network import MassAction, NamedValue, Observable, Reaction, ReactionNetwork, Species
from engine.kinetics.spelling import describe_reaction, spelled
from engine.words import BadInput, text

_MOST_MOLECULES = 1e15
_WHOLE = 1e-9


def finished(network: ReactionNetwork) -> ReactionNetwork:
    """`network` with `mass_action` filled in, each rate without a parameter given one (c1, c2, ... by the
    reaction's number), and starts as exact whole numbers. Raises BadInput.
    """
    if not network.reactions:
        raise BadInput(text("There is no reaction here; write one such as 0 -> m ; 20."))
    _check_names(network)
    species = tuple(_whole(each) for each in network.species)
    recognised = replace(network, species=species, reactions=tuple(_recognised(each) for each in network.reactions))
    complete = _with_sliders(recognised)
    for each in complete.parameters:
        if not math.isfinite(each.value):
            raise BadInput(text("{name} is {value}; give it a finite number.", name=each.name, value=each.value))
    start = [each.start for each in species]
    for index in range(len(complete.reactions)):
        _check_rate(complete, index, start)
        _check_reactants(complete, index)
    return complete


def _check_names(network: ReactionNetwork) -> None:
    twice = [name for name, many in Counter(_all_names(network)).items() if many > 1]
    if twice:
        raise BadInput(text("“{name}” is defined twice; rename one of the two.", name=twice[0]))
    twice = [name for name, many in Counter(each.name for each in network.reactions).items() if many > 1]
    if twice:
        raise BadInput(text("Two reactions are named “{name}”; rename one of them.", name=twice[0]))


def _all_names(network: ReactionNetwork) -> list[str]:
    named: tuple[tuple[Species | NamedValue | Observable, ...], ...] = (
        network.species,
        network.parameters,
        network.observables,
    )
    return [each.name for group in named for each in group]


def _whole(species: Species) -> Species:
    """`species` with a start free of rounding: 0.1 per volume in 30 volumes are 3 molecules."""
    start = species.start
    if not math.isfinite(start) or start < 0:
        raise BadInput(
            text("{name} starts at {start}; a count is zero or more.", name=species.name, start=f"{start:g}")
        )
    if start > _MOST_MOLECULES:
        raise BadInput(text("{name} starts at {start} molecules; at most {most} can be counted exactly.",
                            name=species.name, start=f"{start:g}", most=f"{_MOST_MOLECULES:g}"))  # fmt: skip
    nearest = float(round(start))
    if abs(start - nearest) <= _WHOLE * max(1.0, start):
        return replace(species, start=nearest)
    if species.fixed:
        return species
    raise BadInput(text("{name} starts with {start} molecules; give it a whole number.",
                        name=species.name, start=f"{start:g}"))  # fmt: skip


def _recognised(reaction: Reaction) -> Reaction:
    return reaction if reaction.mass_action else replace(reaction, mass_action=mass_action(reaction.propensity))


def _with_sliders(network: ReactionNetwork) -> ReactionNetwork:
    """A parameter for every mass-action rate that is a bare number."""
    taken = set(_all_names(network))
    parameters, reactions = list(network.parameters), []
    for number, reaction in enumerate(network.reactions, start=1):
        law = reaction.mass_action
        if law is None or parameters_in(law.rate):
            reactions.append(reaction)
            continue
        name = next(name for name in _names(f"c{number}") if name not in taken)
        taken.add(name)
        own = MassAction(Parameter(len(parameters)), law.orders)
        parameters.append(NamedValue(name, known_value(law.rate, (), (), 0.0)))
        reactions.append(replace(reaction, propensity=propensity_of(own), mass_action=own))
    return replace(network, parameters=tuple(parameters), reactions=tuple(reactions))


def _names(wanted: str) -> Iterator[str]:
    while True:
        yield wanted
        wanted += "_"


def _check_rate(network: ReactionNetwork, index: int, start: Sequence[float]) -> None:
    """Refuses a negative rate constant, and a propensity that is negative at the start."""
    reaction = network.reactions[index]
    law = reaction.mass_action
    values = [each.value for each in network.parameters]
    rate = known_value(law.rate if law else reaction.propensity, start, values, 0.0)
    if rate < 0 or math.isinf(rate) or (law and math.isnan(rate)):
        raise BadInput(
            text("The rate of {reaction} is {rate}; a rate is zero or more, and finite.",
                 reaction=describe_reaction(network, index), rate=f"{rate:g}")
        )  # fmt: skip


def _check_reactants(network: ReactionNetwork, index: int) -> None:
    """Refuses a reaction that goes on when what it takes away has run out, whatever the other counts are.

    A law that stops only through a conservation law cannot be told apart from here, so the test is
    whether it is positive at every probe: what slips through, the kernels stop at run time.
    """
    reaction = network.reactions[index]
    orders = dict(reaction.mass_action.orders) if reaction.mass_action else {}
    values = [each.value for each in network.parameters]
    for species, change in reaction.change:
        if orders.get(species, 0) >= -change:
            continue
        for left in {0, -change - 1}:
            probes = _probes(network, species, left)
            rates = [known_value(reaction.propensity, counts, values, 0.0) for counts in probes]
            if all(rate > 0 for rate in rates):
                raise BadInput(
                    text(
                        "{reaction} would go on with {left} {name} left and make the count negative; "
                        "its law {law} has to be zero there.",
                        reaction=describe_reaction(network, index),
                        left=left,
                        name=network.species[species].name,
                        law=spelled(network, reaction.propensity),
                    )
                )


def _probes(network: ReactionNetwork, species: int, left: int) -> Iterator[list[float]]:
    """States with `left` of `species` and several counts of the others."""
    for others in (1.0, 2.0, 50.0):
        counts = [each.start if each.fixed else others for each in network.species]
        counts[species] = float(left)
        yield counts
