"""Single systems that jump: each waits an exponential time in its state and then chooses where to go."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.experiments.markov.chain import Chain

BUSY = 200.0  # jumps of one walker in one step, beyond which they are skipped


def walk(states: NDArray[np.int64], chain: Chain, time: float, rng: np.random.Generator) -> NDArray[np.int64]:
    """Where walkers at `states` (n,) are after `time`, by their next events (Gillespie 1976).

    Clocks have no memory, so a step may end between two events. Where a walker would jump hundreds of times,
    its place is drawn from exp(tW̃) instead, which is the same law.
    """
    if time * float(chain.exits.max()) > BUSY:
        jumping = Chain(chain.jumps)
        return _drawn(states, np.cumsum(np.clip(jumping.propagator(time), 0.0, None), axis=0), rng)
    states = states.copy()
    to = np.cumsum(chain.jumps, axis=0)
    left = np.full(len(states), time)
    awake = np.flatnonzero(chain.exits[states] > 0)
    while len(awake):
        left[awake] -= rng.exponential(size=len(awake)) / chain.exits[states[awake]]
        awake = awake[left[awake] > 0]
        states[awake] = _drawn(states[awake], to, rng)
        awake = awake[chain.exits[states[awake]] > 0]
    return states


def _drawn(states: NDArray[np.int64], to: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.int64]:
    """New states, each by its column of the running sums `to` (k, k)."""
    reach = to[:, states]
    chosen = (rng.random(len(states)) * reach[-1] >= reach).sum(axis=0)
    # Rounding at the very end of a column must not lead to a state that has no rate.
    last = np.argmax(to == to[-1], axis=0)
    found: NDArray[np.int64] = np.minimum(chosen, last[states])
    return found
