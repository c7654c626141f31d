"""The lattice that a reaction network walks on: as many coordinates as its conservation laws leave free."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Whole = NDArray[np.int64]


@dataclass(frozen=True)
class Lattice:
    """Counts of all species as an affine function of those of the `free` ones.

    `follow` (species, d) with counts = start + follow · (point - start[free]); `lowest` and `highest` (d,)
    bound every point that can be reached, `highest` infinite where nothing does; `steps` (reactions, d).
    """

    start: Whole
    free: tuple[int, ...]
    follow: Array
    lowest: Whole
    highest: Array
    steps: Whole

    @property
    def dimension(self) -> int:
        return len(self.free)

    @property
    def volume(self) -> float:
        """Points between the bounds; infinite where there is none."""
        return float(np.prod(self.highest - self.lowest + 1.0))

    def counts(self, points: Whole) -> Array:
        """Counts of every species (species, n) at points (n, d); negative or fractional where no state is."""
        away = points - self.start[list(self.free)]
        return np.asarray(self.start[:, None] + self.follow @ away.T, dtype=np.float64)


def degrees_of_freedom(changes: Whole) -> int:
    """Rank of the change matrix (reactions, species)."""
    return int(np.linalg.matrix_rank(changes.astype(np.float64))) if changes.size else 0


def lattice(changes: Whole, start: Whole) -> Lattice:
    """The lattice of a network whose reactions do `changes` (reactions, species), from `start` (species,).

    Free coordinates are chosen so that all others follow by whole numbers and the volume is the least.
    """
    moving = np.flatnonzero(changes.any(axis=0)) if changes.size else np.zeros(0, dtype=np.int64)
    low, high = bounds(changes[:, moving], start[moving])
    widths = np.where(np.isinf(high), 1e6, high - low + 1)
    chosen, follow = _coordinates(changes[:, moving].astype(np.float64), widths)
    everything = np.zeros((len(start), len(chosen)))
    everything[moving] = follow
    free = tuple(int(moving[each]) for each in chosen)
    return Lattice(start, free, everything, low[chosen].astype(np.int64), high[chosen], changes[:, list(free)])


def _coordinates(changes: Array, widths: Array) -> tuple[list[int], Array]:
    """Indices of free species, and the matrix (species, d) by which all follow."""
    rank = degrees_of_freedom(changes.astype(np.int64))
    best: tuple[tuple[int, float], list[int], Any] | None = None
    for chosen in islice(combinations(range(changes.shape[1]), rank), 5000):
        columns = changes[:, list(chosen)]
        if np.linalg.matrix_rank(columns) < rank:
            continue
        follow = np.linalg.lstsq(columns, changes, rcond=None)[0].T
        follow = np.where(abs(follow - np.rint(follow)) < 1e-9, np.rint(follow), follow)
        cost = (int(np.count_nonzero(follow % 1)), float(np.prod(widths[list(chosen)])))
        if best is None or cost < best[0]:
            best = (cost, list(chosen), follow)
    assert best is not None, "some set of species always spans the changes"
    return best[1], best[2]


def bounds(changes: Whole, start: Whole) -> tuple[Array, Array]:
    """Least and greatest count (species,) of each species over all non-negative counts that firings could lead to.

    From a linear programme over how often every reaction fires, so conservation laws and one-way
    reactions both count; infinite where there is no bound.
    """
    low, high = np.zeros(len(start)), np.full(len(start), np.inf)
    for index in range(len(start)):
        least, greatest = (_extreme(changes, start, sign * changes[:, index]) for sign in (1, -1))
        low[index] = max(0.0, start[index] + np.ceil(least - 1e-6))
        high[index] = start[index] - np.ceil(greatest - 1e-6)
    return low, high


def unbounded(changes: Whole, start: Whole) -> bool:
    """Whether nothing bounds the total of all counts."""
    return bool(np.isinf(_extreme(changes, start, -changes.sum(axis=1))))


def _extreme(changes: Whole, start: Whole, gain: Whole) -> float:
    """The least Σ gain · firings that keeps all counts non-negative; -inf without bound."""
    from scipy.optimize import linprog
    from scipy.sparse import csr_array

    # Large networks have a handful of entries a row.
    table: Any = csr_array(-changes.T.astype(np.float64))
    answer = linprog(gain, A_ub=table, b_ub=start, bounds=(0, None), method="highs")
    return float(answer.fun) if answer.fun is not None and answer.status == 0 else -np.inf
