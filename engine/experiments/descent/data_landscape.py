"""The fit of means to fixed points on a line, as a function of one mean or of both.

Gaussian: f = -1/N Σ ln ½ Σ_k N(x_n; m_k, 1), whose surrogate are weighted logarithms (EM). Nearest: f = 1/N Σ min_k
(x_n - m_k)², whose surrogate are weighted squares (K-means).
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
SPREAD = np.array([-1.5, -0.85, -0.45, -0.15, 0.15, 0.45, 0.85, 1.5])
POINTS = np.concatenate([SPREAD - 2.0, SPREAD + 2.0, 0.8 * SPREAD + 2.6])
OTHER = -2.0  # where the second mean stays while only one is free


class DataLandscape:
    """`dimension` 1: one mean moves, the other stays; 2: both do. `hard`: each point counts for the nearest alone."""

    def __init__(self, dimension: int, hard: bool) -> None:
        self.dimension = dimension
        self.hard = hard
        self.x = POINTS

    def _means(self, at: Array) -> Array:
        """Both means (..., 2)."""
        if self.dimension == 2:
            return at
        return np.concatenate([at, np.full_like(at, OTHER)], axis=-1)

    def _away(self, at: Array) -> Array:
        """x_n - m_k, (..., 2, n)."""
        away: Array = self.x - self._means(at)[..., None]
        return away

    def shares(self, away: Array) -> Array:
        """r_k(x_n) (..., 2, n)."""
        if self.hard:
            squares = away**2
            first = squares[..., :1, :] <= squares[..., 1:, :]
            return np.concatenate([first, ~first], axis=-2).astype(np.float64)
        logs = -0.5 * away**2
        weight = np.exp(logs - logs.max(axis=-2, keepdims=True))
        found: Array = weight / weight.sum(axis=-2, keepdims=True)
        return found

    def value(self, at: Array) -> Array:
        away = self._away(at)
        if self.hard:
            nearest: Array = (away**2).min(axis=-2).mean(axis=-1)
            return nearest
        logs = np.logaddexp.reduce(-0.5 * away**2, axis=-2)
        found: Array = math.log(2) + 0.5 * math.log(2 * math.pi) - logs.mean(axis=-1)
        return found

    @property
    def _scale(self) -> float:
        """The surrogate is scale/2 times the weighted squares."""
        return 2.0 if self.hard else 1.0

    def gradient(self, at: Array, some: NDArray[np.int64] | None = None) -> Array:
        """Over all points, or over `some` of them by index."""
        away = self._away(at) if some is None else self._away(at)[..., some]
        found: Array = -self._scale * (self.shares(away) * away).mean(axis=-1)
        return found[..., : self.dimension]

    def hessian(self, at: Array) -> Array:
        away = self._away(at)
        share = self.shares(away)
        pulls = share * away
        own = self._scale * share.mean(axis=-1)
        found = np.eye(2) * own[..., None]
        if not self.hard:
            found = found - np.eye(2) * (pulls * away).mean(axis=-1)[..., None]
            found = found + np.einsum("...in,...jn->...ij", pulls, pulls) / len(self.x)
        hessian: Array = found[..., : self.dimension, : self.dimension]
        return hessian

    def responsible(self, at: Array) -> Array:
        """The means of the shares; a mean without points stays."""
        share = self.shares(self._away(at))
        weight = share.sum(axis=-1)
        found: Array = np.where(weight > 0, (share @ self.x) / np.maximum(weight, 1e-300), self._means(at))
        return found[..., : self.dimension]

    def bowl(self, here: Array, at: Array) -> Array:
        """f(here) and what the weighted squares add on the way from `here` (d,) to `at` (..., d)."""
        share = self.shares(self._away(here))
        before, after = self._away(here) ** 2, self._away(at) ** 2
        found: Array = self.value(here) + 0.5 * self._scale * (share * (after - before)).sum(axis=-2).mean(axis=-1)
        return found


NAMED: dict[str, Callable[[], DataLandscape]] = {
    "two_means": lambda: DataLandscape(2, hard=False),
    "one_mean": lambda: DataLandscape(1, hard=False),
    "two_centres": lambda: DataLandscape(2, hard=True),
    "one_centre": lambda: DataLandscape(1, hard=True),
}
