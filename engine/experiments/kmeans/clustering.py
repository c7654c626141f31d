"""K-means as two half-steps, points to centres and centres to points, in pieces of a few milliseconds.

Minimises Σ_n softmin_M(|x_n - c_k|²), softmin = -1/M ln Σ_k exp(-M d²): EM of an equal-weight mixture with
σ² = 1/(2M), and Lloyd's algorithm (1957, 1982) for M → ∞.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.experiments.kmeans.kernels import assign_nearest, assign_softly

Array = NDArray[np.float64]
# Pieces are counted in points, not in time, so that sums are rounded the same way in every run.
HARD_PIECE, SOFT_PIECE = 1 << 18, 1 << 14
LEAST = 1e-300
UNREACHED = 1e100  # where a centre stands for points that do not know it yet
NOWHERE = 255  # the label of points before the first assignment


class Clustering:
    """Centres (k, 2) among points, columns (2, n). `sharpness` None is Lloyd's.

    After a whole `assign`, `sums` (k, 3) holds of each centre its share of points and of Σx, Σy; `objective`
    is the sum of soft minima there, and `changed` how many points are nearest to another centre than before.
    """

    def __init__(self, points: Array, centres: Array, sharpness: float | None) -> None:
        self.x, self.y = np.ascontiguousarray(points[0]), np.ascontiguousarray(points[1])
        self.centres = centres.copy()
        self.sharpness = sharpness
        self.labels = np.full(len(self.x), NOWHERE, dtype=np.uint8)
        self.sums = np.zeros((len(centres), 3))
        self.objective, self.changed = math.nan, 0
        self.assigned_at = centres.copy()
        self._next = 0

    @property
    def n(self) -> int:
        return len(self.x)

    @property
    def k(self) -> int:
        return len(self.centres)

    @property
    def unassigned(self) -> bool:
        return bool(self.labels[0] == NOWHERE)

    @property
    def shares(self) -> Array:
        """How many points each centre has, (k,), at the last assignment."""
        return self.sums[:, 0]

    def assign_piece(self) -> bool:
        """A piece of the first half; whether it was the last one."""
        if self._next == 0:
            self.sums = np.zeros((self.k, 3))
            self.objective, self.changed = 0.0, 0
            self.assigned_at = self.centres.copy()
        stop = min(self.n, self._next + (HARD_PIECE if self.sharpness is None else SOFT_PIECE))
        if self.sharpness is None:
            objective, changed = assign_nearest(self.x, self.y, self.centres, self.labels, self.sums, self._next, stop)
        else:
            objective, changed = assign_softly(
                self.x, self.y, self.centres, self.sharpness, self.labels, self.sums, self._next, stop
            )
        self.objective += objective
        self.changed += changed
        self._next = 0 if stop == self.n else stop
        return self._next == 0

    def assign(self) -> None:
        """The whole first half."""
        while not self.assign_piece():
            pass

    @property
    def means(self) -> Array:
        """Where the bowls of the last assignment have their bottoms, (k, 2); without points a centre stays."""
        weight = self.sums[:, :1]
        means: Array = np.where(weight > LEAST, self.sums[:, 1:] / np.maximum(weight, LEAST), self.centres)
        return means

    def move(self) -> float:
        """Every centre to the mean of its share; returns how far the farthest went.

        The objective, with shares held, falls by Σ_k share_k |Δc_k|² (Huygens): no pass over the points is needed.
        """
        means = self.means
        gone = ((means - self.centres) ** 2).sum(axis=1)
        self.objective -= float((self.shares * gone).sum())
        self.centres = means
        return math.sqrt(float(gone.max()))

    def relabel(self, centres: Array) -> None:
        """Labels as they were after an assignment to `centres`."""
        assign_nearest(self.x, self.y, centres, self.labels, np.zeros((self.k, 3)), 0, self.n)
        self.assigned_at = centres.copy()

    def with_centres(self, kept: list[int], new: Array) -> Clustering:
        """The same points with the centres `kept` and then `new` (m, 2), which have no points before an assignment.

        What belonged to a centre that is gone belongs to the nearest of the others.
        """
        other = Clustering(np.stack([self.x, self.y]), np.concatenate([self.centres[kept], new]), self.sharpness)
        if not self.unassigned:
            other.relabel(np.concatenate([self.assigned_at[kept], np.full_like(new, UNREACHED)]))
        other.sums[: len(kept)] = self.sums[kept]
        other.objective, other.changed = self.objective, self.changed
        return other

    def inertia(self) -> float:
        """Σ_n min_k |x_n - c_k|² at the present centres, whatever the sharpness; changes nothing."""
        labels = np.zeros(self.n, dtype=np.uint8)
        return float(assign_nearest(self.x, self.y, self.centres, labels, np.zeros((self.k, 3)), 0, self.n)[0])


def compiled() -> None:
    """Have both kernels ready: the first time on a machine this takes seconds, which belong to building a run."""
    for sharpness in (None, 1.0):
        Clustering(np.zeros((2, 1)), np.zeros((1, 2)), sharpness).assign()


def fitted(points: Array, centres: Array, sharpness: float | None = None, steps: int = 300) -> Clustering:
    """K-means from `centres` until nothing moves, or `steps` have been made."""
    found = Clustering(points, centres, sharpness)
    for _ in range(steps):
        found.assign()
        if found.move() == 0.0:
            break
    return found


def softmin(values: Array, sharpness: float) -> Array:
    """-1/M ln Σ_k exp(-M v_k) over the last axis; between min - ln K / M and min."""
    least = values.min(axis=-1)
    soft: Array = least - np.log(np.exp(-sharpness * (values - least[..., None])).sum(axis=-1)) / sharpness
    return soft
