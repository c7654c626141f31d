"""A box of lattice points that follows the probability: it grows where mass comes near a face, and is trimmed behind.

Finite state projection after Munsky & Khammash (2006), with a window that moves.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.lattice import Lattice

Array = NDArray[np.float64]
Whole = NDArray[np.int64]

_START_MARGIN = {1: 32, 2: 12, 3: 5}


@dataclass(frozen=True)
class Box:
    """Lattice points from `low` (d,), `shape` of them along each axis; the last axis is numbered fastest."""

    lattice: Lattice
    low: tuple[int, ...]
    shape: tuple[int, ...]

    @classmethod
    def around_start(cls, lattice: Lattice) -> Box:
        margin = _START_MARGIN.get(lattice.dimension, 3)
        start = lattice.start[list(lattice.free)]
        low = np.maximum(start - margin, lattice.lowest)
        high = np.minimum(start + margin, lattice.highest)
        return cls(lattice, _whole(low), _whole(high - low + 1))

    @property
    def size(self) -> int:
        return int(np.prod(self.shape, dtype=np.int64))

    @cached_property
    def counts(self) -> Array:
        """Counts of every species at every state (species, n)."""
        points = np.indices(self.shape).reshape(len(self.shape), self.size).T + np.asarray(self.low, dtype=np.int64)
        return self.lattice.counts(points)

    def number_of(self, counts: Whole) -> int:
        """Which state the counts (species,) are."""
        point = counts[list(self.lattice.free)] - np.asarray(self.low, dtype=np.int64)
        return int(np.ravel_multi_index(tuple(point), self.shape)) if self.shape else 0

    def grown(self, probability: Array) -> Box:
        """A wider box: every face that mass is near moves out by a quarter of the width. Itself where none can."""
        grid = probability.reshape(self.shape)
        near = self._near_faces(grid)
        open_faces = [(axis, side) for axis, side in near if self._open(axis, side)]
        worst = max((near[face] for face in open_faces), default=0.0)
        low, high = list(self.low), [first + width - 1 for first, width in zip(self.low, self.shape, strict=True)]
        for axis, side in open_faces:
            if near[axis, side] < 1e-3 * worst:
                continue
            far = max(4, self.shape[axis] // 4)
            if side == 0:
                low[axis] = max(low[axis] - far, int(self.lattice.lowest[axis]))
            else:
                high[axis] = int(min(high[axis] + far, self.lattice.highest[axis]))
        return self._between(low, high)

    def widened(self) -> Box:
        """A box wider by half on every side where it is open. Itself where none is."""
        low, high = list(self.low), [first + width - 1 for first, width in zip(self.low, self.shape, strict=True)]
        for axis, width in enumerate(self.shape):
            low[axis] = max(low[axis] - max(width // 2, 4), int(self.lattice.lowest[axis]))
            high[axis] = int(min(high[axis] + max(width // 2, 4), self.lattice.highest[axis]))
        return self._between(low, high)

    def _near_faces(self, grid: Array) -> dict[tuple[int, int], float]:
        near = {}
        for axis, depth in enumerate(self._depths):
            across = grid.sum(axis=tuple(each for each in range(grid.ndim) if each != axis))
            near[axis, 0], near[axis, 1] = float(across[:depth].sum()), float(across[-depth:].sum())
        return near

    def _open(self, axis: int, side: int) -> bool:
        if side == 0:
            return bool(self.low[axis] > self.lattice.lowest[axis])
        return bool(self.low[axis] + self.shape[axis] - 1 < self.lattice.highest[axis])

    @cached_property
    def _depths(self) -> list[int]:
        """How many layers one firing can cross, by axis."""
        return [max(1, int(abs(column).max(initial=0))) for column in self.lattice.steps.T]

    def trimmed(self, probability: Array, waste: float) -> Box:
        """A narrower box that leaves out less than `waste`, where that saves a sixth of an axis."""
        grid = probability.reshape(self.shape)
        low, high = list(self.low), [first + width - 1 for first, width in zip(self.low, self.shape, strict=True)]
        for axis, depth in enumerate(self._depths):
            across = grid.sum(axis=tuple(each for each in range(grid.ndim) if each != axis))
            margin, width = 2 * depth + 2, self.shape[axis]
            share = waste / (2 * len(self.shape))
            below = int(np.searchsorted(np.cumsum(across), share)) - margin
            above = int(np.searchsorted(np.cumsum(across[::-1]), share)) - margin
            if below > max(4, width // 6):
                low[axis] += below
            if above > max(4, width // 6):
                high[axis] -= above
        return self._between(low, high)

    def _between(self, low: list[int], high: list[int]) -> Box:
        shape = tuple(last - first + 1 for first, last in zip(low, high, strict=True))
        return self if (tuple(low), shape) == (self.low, self.shape) else Box(self.lattice, tuple(low), shape)

    def carried(self, probability: Array, other: Box) -> Array:
        """`probability` on this box as it lies on the `other` one; what is outside of that is dropped."""
        there, here = np.zeros(other.shape), probability.reshape(self.shape)
        into, out_of = [], []
        for mine, theirs, width, room in zip(self.low, other.low, self.shape, other.shape, strict=True):
            first, last = max(mine, theirs), min(mine + width, theirs + room)
            into.append(slice(first - theirs, max(last, first) - theirs))
            out_of.append(slice(first - mine, max(last, first) - mine))
        there[tuple(into)] = here[tuple(out_of)]
        return there.ravel()


def _whole(values: Array | Whole) -> tuple[int, ...]:
    return tuple(int(value) for value in values)
