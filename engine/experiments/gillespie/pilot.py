"""A few trajectories ahead of the run, to learn how far its axes must reach."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.kinetics.network import ReactionNetwork
from engine.kinetics.simulation import Simulation

Array = NDArray[np.float64]
PILOTS = 6
MOST_EVENTS = 100_000  # of one pilot


def reached(network: ReactionNetwork, parameters: Array, seed: int, until: float) -> Array:
    """A count of each species (species,) that is rarely passed before the time `until`."""
    pilot = Simulation(network, seed, PILOTS, most_events=MOST_EVENTS, generate=False)
    pilot.set_parameters(parameters)
    highest = pilot.counts.max(axis=0)
    for share in np.linspace(0.05, 1.0, 20):
        pilot.advance(float(share) * until)
        highest = np.maximum(highest, pilot.counts.max(axis=0))
    return np.asarray(np.ceil(np.maximum(1.25 * highest, highest + 4.0)), dtype=np.float64)
