"""Networks compared as processes: the same propensities at random states, whatever they are written in."""

from __future__ import annotations

import random

import pytest

from engine.kinetics.expression import evaluate
from engine.kinetics.mass_action import propensity_of
from engine.kinetics.network import ReactionNetwork
from engine.kinetics.reading import read_network
from engine.words import BadInput


def states(network: ReactionNetwork, count: int = 12, seed: int = 1) -> list[list[float]]:
    """Random counts (n, species), fixed species at their starts, every count small in some of them."""
    chance = random.Random(seed)
    return [
        [
            each.start if each.fixed else float(chance.choice((0, 1, 2, 3, chance.randrange(200))))
            for each in network.species
        ]
        for _ in range(count)
    ]


def propensities(network: ReactionNetwork, counts: list[float], time: float = 3.0) -> list[float]:
    values = [each.value for each in network.parameters]
    return [float(evaluate(reaction.propensity, counts, values, time)) for reaction in network.reactions]


def assert_same_process(one: ReactionNetwork, other: ReactionNetwork) -> None:
    assert [each.name for each in one.species] == [each.name for each in other.species]
    assert [(each.start, each.fixed) for each in one.species] == [(each.start, each.fixed) for each in other.species]
    assert [sorted(each.change) for each in one.reactions] == [sorted(each.change) for each in other.reactions]
    for counts in states(one):
        assert propensities(one, counts) == pytest.approx(propensities(other, counts), rel=1e-12, abs=1e-300)


def assert_mass_action_agrees(network: ReactionNetwork) -> None:
    """Where mass action is claimed, it is the law, at every state tried."""
    values = [each.value for each in network.parameters]
    for reaction in network.reactions:
        if reaction.mass_action is None:
            continue
        for counts in states(network):
            claimed = evaluate(propensity_of(reaction.mass_action), counts, values, 0.0)
            assert claimed == pytest.approx(evaluate(reaction.propensity, counts, values, 0.0), rel=1e-12, abs=1e-300)


def refusal(source: str) -> str:
    """The sentence with which `source` is refused."""
    with pytest.raises(BadInput) as refused:
        read_network(source)
    return str(refused.value)
