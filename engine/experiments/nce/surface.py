"""Grids over the line or the plane: where Z is integrated, densities are normalised, and pictures are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.plane import Integral, Plane
from engine.experiments.nce.laws import Noise
from engine.targets import Target

Array = NDArray[np.float64]
Box = tuple[tuple[float, float], ...]
REACH = 5.0  # deviations about the mean


@dataclass(frozen=True)
class Grid:
    """Midpoints of n cells a side over `box`, in one or two dimensions; n a multiple of 6."""

    box: Box
    n: int

    @cached_property
    def points(self) -> Array:
        """(n, 1) or (n², 2), row after row from the lowest."""
        if len(self.box) == 2:
            return Plane(*self.box, self.n).points
        ((low, high),) = self.box
        return (low + (np.arange(self.n) + 0.5) * (high - low) / self.n)[:, None]

    @cached_property
    def sides(self) -> Array:
        """Of a cell (D,)."""
        return np.array([(high - low) / self.n for low, high in self.box])

    @property
    def cell(self) -> float:
        return float(self.sides.prod())

    def integral(self, values: Array) -> Integral:
        """∫ of a function given at the points, by the midpoint rule; its error is how far coarser grids stray."""
        if len(self.box) == 2:
            return Plane(*self.box, self.n).integral(values)
        value = float(values.sum() * self.cell)
        if not np.isfinite(value):
            return Integral(value, np.inf)
        coarser = [float(values[i::k].sum() * k * self.cell) for k in (2, 3) for i in range(k)]
        return Integral(value, max(abs(one - value) for one in coarser))


def domain(law: Target, noise: Noise, *, network: bool) -> Box:
    """Where e^G is integrated: wide about the data; a network is trusted no farther than noise falls evenly."""
    if network and noise.support is not None:
        return noise.support
    return tuple(
        (float(min(low, m - REACH * s)), float(max(high, m + REACH * s)))
        for (low, high), m, s in zip(law.box, law.mean, law.sd, strict=True)
    )


@dataclass(frozen=True)
class Normaliser:
    """log Z with its error, 0 where a formula gives it."""

    log_z: float
    error: float


def log_integral(grid: Grid, g: Array) -> Normaliser:
    """log ∫ e^G, G given at the points of `grid`."""
    top = float(g.max())
    found = grid.integral(np.exp(g - top))
    return Normaliser(top + float(np.log(found.value)), found.error / found.value)
