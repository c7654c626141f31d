"""Counts of all species and the quantities that a network's rules make of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.kinetics.expression import evaluate
from engine.kinetics.network import ReactionNetwork

Array = NDArray[np.float64]


def observed(network: ReactionNetwork, counts: NDArray[np.generic], parameters: Array, time: float) -> Array:
    """Species, then observables, of n trajectories: (n, species + observables).

    `parameters` are (P,), or (n, P) where trajectories have their own.
    """
    amounts = np.asarray(counts, dtype=np.float64)
    columns = [amounts]
    for observable in network.observables:
        own = parameters if parameters.ndim == 2 else np.broadcast_to(parameters, (len(amounts), parameters.size))
        values = [evaluate(observable.value, row, mine, time) for row, mine in zip(amounts, own, strict=True)]
        columns.append(np.array(values, dtype=np.float64)[:, None])
    return np.concatenate(columns, axis=1)
