"""Compiled elimination of the states of a banded chain, last to first, without a single subtraction."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

import engine.kinetics.kernel_cache  # noqa: F401  (says where compiled kernels live)

Array = NDArray[np.float64]


@njit(nogil=True, cache=True, fastmath={"contract"})
def eliminate(band: Array) -> Array:
    """π (n,), not normalised, of an irreducible chain; `band` (n, 2b + 1) holds rates i -> j at [i, j - i + b].

    Overwrites `band`. Returns an empty array where a state has no way down to lower ones.
    """
    size, reach = band.shape[0], band.shape[1] // 2
    for last in range(size - 1, 0, -1):
        low = max(0, last - reach)
        onward = band[last, low - last + reach : reach]
        total = 0.0
        for place in range(last - low):
            total += onward[place]
        if total <= 0.0:
            return np.empty(0)
        for state in range(low, last):
            share = band[state, last - state + reach] / total
            if share > 0.0:
                band[state, last - state + reach] = share
                row = band[state, low - state + reach : last - state + reach]
                for place in range(last - low):
                    row[place] += share * onward[place]
    weight = np.zeros(size)
    weight[0] = 1.0
    for state in range(1, size):
        total = 0.0
        for earlier in range(max(0, state - reach), state):
            total += weight[earlier] * band[earlier, state - earlier + reach]
        weight[state] = total
        if total > 1e200:
            for earlier in range(state + 1):
                weight[earlier] *= 1e-200
    return weight
