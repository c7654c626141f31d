"""Compiled half of K-means: every point to its centres, and what the centres need to know of their points."""

# numba reads the types off the arguments; what is written here is for people.

from __future__ import annotations

import math

import numpy as np
from numba import njit
from numpy.typing import NDArray

import engine.kinetics.kernel_cache  # noqa: F401  (says where compiled kernels live)

Array = NDArray[np.float64]
BLOCK = 256
NOTHING = 45.0  # a share of e^-45 is lost in rounding


@njit(nogil=True, cache=True, fastmath={"contract", "nsz"})
def assign_nearest(
    x: Array, y: Array, centres: Array, labels: NDArray[np.uint8], sums: Array, start: int, stop: int
) -> tuple[float, int]:
    """Points `start` to `stop` to the nearest of `centres` (k, 2), the first one of equals.

    Writes `labels` (n,) and adds to `sums` (k, 3): how many, Σx, Σy. Returns the sum of squared distances and
    how many labels are new.
    """
    best, which = np.empty(BLOCK), np.empty(BLOCK)
    # Two rows of sums by turns: one addition need not wait for the one before.
    turns = np.zeros((2 * len(centres), 4))
    inertia, changed = 0.0, 0
    for first in range(start, stop, BLOCK):
        size = min(BLOCK, stop - first)
        xs, ys = x[first : first + size], y[first : first + size]
        cx, cy = centres[0, 0], centres[0, 1]
        for i in range(size):
            best[i] = (xs[i] - cx) * (xs[i] - cx) + (ys[i] - cy) * (ys[i] - cy)
            which[i] = 0.0
        for k in range(1, len(centres)):
            cx, cy, name = centres[k, 0], centres[k, 1], float(k)
            for i in range(size):
                away = (xs[i] - cx) * (xs[i] - cx) + (ys[i] - cy) * (ys[i] - cy)
                closer = away < best[i]
                best[i] = away if closer else best[i]
                which[i] = name if closer else which[i]
        for i in range(size):
            label = int(which[i])
            row = 2 * label + (i & 1)
            turns[row, 0] += 1.0
            turns[row, 1] += xs[i]
            turns[row, 2] += ys[i]
            inertia += best[i]
            changed += labels[first + i] != label
            labels[first + i] = label
    for k in range(len(centres)):
        for column in range(3):
            sums[k, column] += turns[2 * k, column] + turns[2 * k + 1, column]
    return inertia, changed


@njit(nogil=True, cache=True, fastmath={"contract", "nsz"})
def assign_softly(
    x: Array, y: Array, centres: Array, sharpness: float, labels: NDArray[np.uint8], sums: Array, start: int, stop: int
) -> tuple[float, int]:
    """Points `start` to `stop` to all `centres`, by shares exp(-M d²) / Σ exp(-M d²).

    `labels` and what is returned are as in `assign_nearest`, with the soft minimum -1/M ln Σ exp(-M d²) in the
    place of the squared distance and shares in the place of counts.
    """
    count = len(centres)
    away, share = np.empty(count), np.empty(count)
    total, changed = 0.0, 0
    for i in range(start, stop):
        least, label = np.inf, 0
        for k in range(count):
            dx, dy = x[i] - centres[k, 0], y[i] - centres[k, 1]
            away[k] = dx * dx + dy * dy
            if away[k] < least:
                least, label = away[k], k
        weight = 0.0
        for k in range(count):
            power = sharpness * (away[k] - least)
            share[k] = math.exp(-power) if power < NOTHING else 0.0
            weight += share[k]
        for k in range(count):
            part = share[k] / weight
            sums[k, 0] += part
            sums[k, 1] += part * x[i]
            sums[k, 2] += part * y[i]
        total += least - math.log(weight) / sharpness
        changed += labels[i] != label
        labels[i] = label
    return total, changed
