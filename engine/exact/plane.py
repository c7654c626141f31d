"""Quadrature over a rectangle of the plane: integrals of densities and divergences between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Interval = tuple[float, float]


@dataclass(frozen=True)
class Integral:
    """A number from quadrature; `error` is how far coarser grids stray from it: an indication, not a proof."""

    value: float
    error: float


@dataclass(frozen=True)
class Plane:
    """A grid of n × n equal cells over `x` by `y`; n a multiple of 6 where integrals are taken."""

    x: Interval
    y: Interval
    n: int

    @cached_property
    def points(self) -> Array:
        """Cell centres (n², 2), row after row from the lowest y."""
        across, up = (self._centres(*side) for side in (self.x, self.y))
        return np.stack([np.tile(across, self.n), np.repeat(up, self.n)], axis=1)

    @property
    def cell(self) -> float:
        """Area of one cell."""
        return (self.x[1] - self.x[0]) * (self.y[1] - self.y[0]) / self.n**2

    def _centres(self, low: float, high: float) -> Array:
        return low + (np.arange(self.n) + 0.5) * (high - low) / self.n

    def integral(self, values: Array) -> Integral:
        """∫ of a function given at the cell centres (n²,), by the midpoint rule.

        The rule converges faster than any power where the function is smooth and dies out inside the
        rectangle; what lies outside is not seen.
        """
        grid = np.asarray(values, dtype=np.float64).reshape(self.n, self.n)
        value = float(grid.sum() * self.cell)
        if not np.isfinite(value):
            return Integral(value, np.inf)
        # Two strides: a jump that falls on the seams of the one does so rarely on those of the other.
        coarser = [
            float(grid[i::stride, j::stride].sum() * stride**2 * self.cell)
            for stride in (2, 3)
            for i in range(stride)
            for j in range(stride)
        ]
        return Integral(value, max(abs(one - value) for one in coarser))

    def divergence(self, log_p: Array, log_q: Array) -> Integral:
        """KL(p‖q) in nats from both log-densities at the cell centres; ∞ where q misses mass of p."""
        p = np.exp(log_p)
        some = p > 0
        terms = np.zeros_like(p)
        with np.errstate(over="ignore"):
            terms[some] = p[some] * (log_p[some] - log_q[some])
        return self.integral(terms)


def covering(box: tuple[Interval, ...], mean: Array, sd: Array, n: int, reach: float = 5.0) -> Plane:
    """A plane that holds `box` and `reach` standard deviations about `mean`: where a flow may put mass."""
    x, y = (
        (min(low, centre - reach * spread), max(high, centre + reach * spread))
        for (low, high), centre, spread in zip(box, mean, sd, strict=True)
    )
    return Plane((float(x[0]), float(x[1])), (float(y[0]), float(y[1])), n)
