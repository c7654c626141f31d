"""What stops a trajectory, in words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.kinetics.advancing import ABSORBED, BAD_LAW, EXPLODED, MISSING, TOO_MANY_AT_ONCE, TOO_MANY_EVENTS
from engine.kinetics.network import ReactionNetwork
from engine.words import Text, text


@dataclass(frozen=True)
class Trouble:
    """`many` trajectories, of which number `first` is one, are in it."""

    name: str
    says: Text
    cure: Text
    many: int
    first: int


def troubles(network: ReactionNetwork, status: np.ndarray, cause: np.ndarray) -> list[Trouble]:
    """One entry for each kind and cause; status and cause are (N,)."""
    found = []
    if not status.any():
        return []
    pairs = np.unique(np.stack([status, cause])[:, status > 0], axis=1)
    for kind, about in pairs.T.tolist():
        there = (status == kind) & (cause == about)
        name, says, cure = _words(network, kind, about)
        found.append(Trouble(name, says, cure, int(there.sum()), int(np.argmax(there))))
    return found


def _words(network: ReactionNetwork, kind: int, about: int) -> tuple[str, Text, Text]:
    if kind == ABSORBED:
        return (
            "absorbed",
            text("No reaction can happen any more: all propensities are zero."),
            text("Go back, or give a reaction that brings molecules in."),
        )
    if kind == EXPLODED:
        return (
            "exploded",
            text(
                "{species} has grown beyond the limit; the trajectory was stopped.", species=network.species[about].name
            ),
            text("Let the molecules decay, or stop earlier."),
        )
    if kind == TOO_MANY_EVENTS:
        return (
            "too many events",
            text("A trajectory has had all the events it is allowed."),
            text("Choose a shorter time or slower rates, or tau-leaping."),
        )
    if kind == TOO_MANY_AT_ONCE:
        return (
            "endless events",
            text("Events trigger one another without end at one instant."),
            text("Change a trigger so that what it sets makes it false."),
        )
    assert kind in (BAD_LAW, MISSING)
    reaction = network.reactions[about].name
    if kind == BAD_LAW:
        return (
            "negative propensity",
            text("The rate of {reaction} became negative or is not a number.", reaction=reaction),
            text("Change the rate law so that it is zero or positive at every count."),
        )
    return (
        "missing reactants",
        text("{reaction} would fire without its reactants.", reaction=reaction),
        text("Change its rate law so that it is zero when a reactant is missing."),
    )
