"""A density on the line that is linear between knots: its distribution function and quantiles in closed form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class DrawnDensity:
    """Heights (k,) at rising knots `x` (k,), to be read relative to one another; at least one is above 0."""

    x: Array
    heights: Array

    @cached_property
    def _masses(self) -> Array:
        """Unnormalised mass of each piece (k - 1,)."""
        masses: Array = np.diff(self.x) * (self.heights[:-1] + self.heights[1:]) / 2
        return masses

    @cached_property
    def p(self) -> Array:
        """The density at the knots (k,)."""
        density: Array = self.heights / self._masses.sum()
        return density

    @cached_property
    def _cumulated(self) -> Array:
        shares: Array = np.concatenate([[0.0], np.cumsum(self._masses)]) / self._masses.sum()
        return shares

    def density(self, at: Array) -> Array:
        """p(x) (n,)."""
        return np.interp(at, self.x, self.p, left=0.0, right=0.0)

    def cdf(self, at: Array) -> Array:
        """F(x) (n,): a parabola on each piece."""
        at = np.clip(at, self.x[0], self.x[-1])
        piece = np.clip(np.searchsorted(self.x, at, side="right") - 1, 0, len(self.x) - 2)
        past = at - self.x[piece]
        rise = np.diff(self.p)[piece] / np.diff(self.x)[piece]
        found: Array = self._cumulated[piece] + past * (self.p[piece] + rise * past / 2)
        return np.clip(found, 0.0, 1.0)

    def quantile(self, u: Array) -> Array:
        """F⁻¹(u) (n,) for u in [0, 1]: the root of that parabola."""
        piece = np.clip(np.searchsorted(self._cumulated, u, side="right") - 1, 0, len(self.x) - 2)
        rest = np.maximum(u - self._cumulated[piece], 0.0)
        here = self.p[piece]
        rise = np.diff(self.p)[piece] / np.diff(self.x)[piece]
        # The form that loses no digits where the piece is flat.
        root = here + np.sqrt(np.maximum(here**2 + 2 * rise * rest, 0.0))
        past = np.divide(2 * rest, root, out=np.zeros_like(rest), where=root > 0)
        found: Array = np.minimum(self.x[piece] + past, self.x[piece + 1])
        return found
