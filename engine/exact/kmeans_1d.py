"""The best clustering of points on a line, by dynamic programming: no start, no local optimum.

Clusters on a line are intervals; the best cost of the first j points in k clusters follows from that in k - 1
(Wang & Song 2011). Where the last interval begins moves to the right with j, so each row takes n log n (Grønlund
and others 2017).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

import engine.kinetics.kernel_cache  # noqa: F401  (says where compiled kernels live)

Array = NDArray[np.float64]


@dataclass(frozen=True)
class LineClusters:
    """`centres` (k,) ascending, `starts` (k,) the rank of the first point of each, and the sum of squares."""

    centres: Array
    starts: NDArray[np.int64]
    inertia: float


@njit(nogil=True, cache=True)
def _row(before: Array, ones: Array, squares: Array, k: int, cost: Array, begins: NDArray[np.int64]) -> None:
    """The best cost (n + 1,) of k clusters from that of k - 1, each with where its last interval begins."""
    n = len(cost) - 1
    # Halves still to do: lowest and highest j, and between which i the best begin lies.
    todo = np.empty((64, 4), dtype=np.int64)
    todo[0] = np.array([k, n, k - 1, n - 1])
    left = 1
    while left:
        left -= 1
        low, high, first, last = todo[left]
        j = (low + high) // 2
        best, begin = np.inf, first
        for i in range(max(first, k - 1), min(last, j - 1) + 1):
            size, total = j - i, ones[j] - ones[i]
            spent = before[i] + max(0.0, squares[j] - squares[i] - total * total / size)
            if spent < best:
                best, begin = spent, i
        cost[j], begins[j] = best, begin
        if j < high:
            todo[left] = np.array([j + 1, high, begin, last])
            left += 1
        if low < j:
            todo[left] = np.array([low, j - 1, first, begin])
            left += 1


def best_on_line(x: Array, clusters: int) -> LineClusters:
    """The optimum over all clusterings of `x` (n,) into `clusters` ≤ n intervals."""
    middle = float(x.mean())
    ordered = np.sort(x - middle)
    n = len(x)
    ones, squares = (np.concatenate([[0.0], np.cumsum(ordered**power)]) for power in (1, 2))
    cost = np.full(n + 1, np.inf)
    cost[0] = 0.0
    begins = np.zeros((clusters, n + 1), dtype=np.int64)
    for k in range(1, clusters + 1):
        row = np.full(n + 1, np.inf)
        _row(cost, ones, squares, k, row, begins[k - 1])
        cost = row
    starts, end = np.zeros(clusters, dtype=np.int64), n
    for k in range(clusters - 1, -1, -1):
        starts[k] = begins[k, end]
        end = int(starts[k])
    groups = np.split(ordered, starts[1:])
    centres = np.array([group.mean() for group in groups])
    inertia = float(sum(((group - mean) ** 2).sum() for group, mean in zip(groups, centres, strict=True)))
    return LineClusters(centres + middle, starts, inertia)
