"""What has befallen the trajectories and the exact side, as findings; and how much growth is taken for endless."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.experiments.gillespie.deterministic import Deterministic
from engine.findings import Finding
from engine.kinetics.network import ReactionNetwork
from engine.kinetics.simulation import POPULATION_CAP, Simulation
from engine.words import text

if TYPE_CHECKING:
    from engine.experiments.gillespie.process import Gillespie

# Of one species, or this many times its start: whoever draws every event waits for ever before the kernels' own limit.
MOST_MOLECULES, MOST_GROWTH = 1e6, 100


def cap(network: ReactionNetwork, method: str) -> float:
    """The count at which a trajectory is taken for one that grows for ever."""
    if method in ("leap", "langevin"):
        return POPULATION_CAP
    highest = max(each.start for each in network.species)
    return min(max(MOST_MOLECULES, MOST_GROWTH * highest), POPULATION_CAP)


def look_for_trouble(process: Gillespie, simulation: Simulation | Deterministic) -> None:
    """Findings about what has befallen the trajectories, each once."""
    for trouble in simulation.troubles():
        # Some trajectories of many may well come to rest; the run has when all of them have.
        at_rest = trouble.name != "absorbed" or trouble.many == len(simulation.counts)
        if at_rest and trouble.name not in process.told:
            process.told = (*process.told, trouble.name)
            name = trouble.name.replace(" ", "_")
            process.findings.append(Finding(name, trouble.says, trouble.cure, process.step))


def look_for_lapse(process: Gillespie) -> None:
    """A finding where the exact side was given up on the way, once."""
    exact = process.exact
    if exact.lapsed and exact.refusal is not None:
        exact.lapsed = False
        cure = text("The trajectories go on without it.")
        process.findings.append(Finding("no_exact_side", exact.refusal, cure, process.step, pauses=False))
