"""Uniformisation: the action of a generator's exponential as a Poisson mixture of jumps.

Grassmann (1977), transient solutions in Markovian queueing systems; the Poisson window after Fox & Glynn (1988).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Whole = NDArray[np.int64]

_NOTHING = np.zeros(0)
_NOWHERE = np.zeros(0, dtype=np.int64)
_ROUNDING = 2.0**-53


def poisson_window(mean: float, tail: float) -> tuple[int, Array]:
    """First index, and the Poisson probabilities from it on; what lies outside sums to less than `tail`."""
    mode, reach = int(mean), int(12 * np.sqrt(mean)) + 60
    above = np.cumprod(mean / np.arange(mode + 1, mode + reach))
    below = np.cumprod(np.arange(mode, max(mode - reach, 0), -1) / mean)
    weights = np.concatenate([below[::-1], [1.0], above])
    weights /= weights.sum()
    first = int(np.searchsorted(np.cumsum(weights), tail / 2))
    last = weights.size - int(np.searchsorted(np.cumsum(weights[::-1]), tail / 2))
    kept = weights[first:last]
    return mode - below.size + first, kept / kept.sum()


@dataclass(frozen=True)
class Stencil:
    """A generator on a box: probability moves by a few fixed offsets.

    `leaving` (n,) is the total rate out of every state, `arriving` (m, n) the rate into state x from x - offset,
    `offsets` (m,). What leaves and arrives nowhere is lost.
    """

    leaving: Array
    arriving: Array
    offsets: Whole


@dataclass(frozen=True)
class Rows:
    """A generator on an enumerated set: `rates` into state x from `sources`, entries starts[x]..starts[x + 1]."""

    leaving: Array
    rates: Array
    sources: Whole
    starts: Whole


@dataclass(frozen=True)
class Uniformisation:
    """The discrete chain 1 + generator/rate, with `rate` the greatest rate out of a state."""

    generator: Stencil | Rows

    @cached_property
    def rate(self) -> float:
        return float(self.generator.leaving.max(initial=0.0))

    @property
    def entries(self) -> int:
        """Multiplications that one entry of the result takes, at most: what bounds its rounding error."""
        generator = self.generator
        if isinstance(generator, Stencil):
            return len(generator.offsets) + 1
        return int(np.diff(generator.starts).max(initial=0)) + 1

    @cached_property
    def _tables(self) -> tuple[Array, Array, Whole, int, Array, Whole, Whole]:
        generator, rate = self.generator, max(self.rate, 1e-300)
        stay = 1.0 - generator.leaving / rate
        if isinstance(generator, Stencil):
            pad = int(abs(generator.offsets).max(initial=0))
            moves = np.ascontiguousarray(generator.arriving / rate)
            return stay, moves, generator.offsets, pad, _NOTHING, _NOWHERE, _NOWHERE
        none = np.zeros((0, 0))
        return stay, none, _NOWHERE, 0, generator.rates / rate, generator.sources, generator.starts

    def jump(self, probability: Array, mean_jumps: float, tail: float, enough: float) -> tuple[Array, float]:
        """`probability` (n,) after a time of `mean_jumps` / rate, and a bound on what it is wrong by in ‖·‖₁.

        All but rounding is one-sided: mass that leaves the box is missing from the result.
        """
        from engine.exact.uniformisation_kernels import jump

        if self.rate == 0 or mean_jumps == 0:
            return probability.copy(), 0.0
        first, poisson = poisson_window(mean_jumps, tail)
        stay, moves, offsets, pad, data, sources, starts = self._tables
        size = probability.size
        now, then, total = (np.zeros(size + 2 * pad) for _ in range(3))
        now[pad : pad + size] = probability
        bound, jumps = jump(
            now, then, total, poisson, first, enough, stay, moves, offsets, pad, data, sources, starts
        )  # fmt: skip
        rounding = (jumps * self.entries + poisson.size) * _ROUNDING
        return total[pad : pad + size].copy(), float(bound) + tail + rounding
