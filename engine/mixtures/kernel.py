"""One pass over the data: the log-likelihood of a mixture and the statistics of its responsibilities.

Points go by in blocks that stay in the first cache; the exponential is written out, so that it is vectorised.
"""

from __future__ import annotations

import math

import numba
import numpy as np
from numpy.typing import NDArray

from engine.kinetics.kernel_cache import kernel

Array = NDArray[np.float64]
Whole = NDArray[np.int64]
BLOCK = 256  # 12 components: the product of a block's sums stays below 12 ** 256, within range
_LOG2E, _LN2_HIGH, _LN2_LOW = 1.4426950408889634, 0.693147180369123816490, 1.90821492927058770002e-10
_ROUNDING = 6755399441055744.0  # 1.5 * 2 ** 52: adding it leaves the nearest whole number in the last bits
_ONE = 1023 << 52
_LEAST = -700.0
_TAYLOR = tuple(1.0 / math.factorial(n) for n in range(13))

# Sums may be taken in any order here, and only here: nothing is compared with a twin that rounds alike.
_summing = numba.njit(nogil=True, cache=True, error_model="numpy", fastmath={"reassoc", "contract"})


@_summing
def _dot(a: Array, b: Array, m: int) -> float:
    total = 0.0
    for i in range(m):
        total += a[i] * b[i]
    return total


@_summing
def _sum(a: Array, m: int) -> float:
    total = 0.0
    for i in range(m):
        total += a[i]
    return total


@_summing
def _product(a: Array, m: int) -> float:
    total = 1.0
    for i in range(m):
        total *= a[i]
    return total


@kernel
def _exponential(x: Array, m: int, powers: Array, bits: Whole) -> None:
    """exp in place for `x` ≤ 0, to two units in the last place; `bits` are those of `powers`."""
    for i in range(m):
        value = max(x[i], _LEAST)
        shifted = value * _LOG2E + _ROUNDING
        whole = shifted - _ROUNDING
        rest = (value - whole * _LN2_HIGH) - whole * _LN2_LOW
        series = _TAYLOR[12]
        series = series * rest + _TAYLOR[11]
        series = series * rest + _TAYLOR[10]
        series = series * rest + _TAYLOR[9]
        series = series * rest + _TAYLOR[8]
        series = series * rest + _TAYLOR[7]
        series = series * rest + _TAYLOR[6]
        series = series * rest + _TAYLOR[5]
        series = series * rest + _TAYLOR[4]
        series = series * rest + _TAYLOR[3]
        series = series * rest + _TAYLOR[2]
        series = series * rest + 1.0
        powers[i] = shifted
        x[i] = series * rest + 1.0
    for i in range(m):
        bits[i] = (bits[i] << 52) + _ONE
    for i in range(m):
        x[i] *= powers[i]


@kernel
def _log_joint(
    columns: Array, first: int, m: int, offset: float, mean: Array, root: Array, out: Array, part: Array
) -> None:
    """log w N(x; mean, ·) of `m` points into `out`; `root` is the inverse of the covariance's Cholesky factor."""
    for i in range(m):
        out[i] = offset
    for j in range(len(mean)):
        for i in range(m):
            part[i] = root[j, j] * (columns[j, first + i] - mean[j])
        for other in range(j):
            for i in range(m):
                part[i] += root[j, other] * (columns[other, first + i] - mean[other])
        for i in range(m):
            out[i] -= 0.5 * part[i] * part[i]


@kernel
def sweep(
    columns: Array, offsets: Array, means: Array, roots: Array, first: int, last: int,
    counts: Array, sums: Array, squares: Array,
) -> float:  # fmt: skip
    """Add points `first` to `last` of `columns` (D, n) to the statistics; returns the sum of their log p(x).

    `offsets` (K,) are log w + log|root| - D/2 log 2π. `counts` (K,), `sums` (K, D) and `squares` (K, D, D, lower half)
    gather r, r d and r d dᵀ with d = x - mean.
    """
    k, dimension = means.shape
    logs, total, peak = np.empty((k, BLOCK)), np.empty(BLOCK), np.empty(BLOCK)
    part, away, powers = np.empty(BLOCK), np.empty((dimension, BLOCK)), np.empty(BLOCK)
    bits = powers.view(np.int64)
    found = 0.0
    for start in range(first, last, BLOCK):
        m = min(BLOCK, last - start)
        for c in range(k):
            _log_joint(columns, start, m, offsets[c], means[c], roots[c], logs[c], part)
        for i in range(m):
            peak[i] = logs[0, i]
            total[i] = 0.0
        for c in range(1, k):
            for i in range(m):
                peak[i] = max(peak[i], logs[c, i])
        for c in range(k):
            for i in range(m):
                logs[c, i] -= peak[i]
            _exponential(logs[c], m, powers, bits)
            for i in range(m):
                total[i] += logs[c, i]
        found += _sum(peak, m) + math.log(_product(total, m))
        for i in range(m):
            total[i] = 1.0 / total[i]
        for c in range(k):
            share = logs[c]
            for i in range(m):
                share[i] *= total[i]
            counts[c] += _sum(share, m)
            for j in range(dimension):
                for i in range(m):
                    away[j, i] = columns[j, start + i] - means[c, j]
            for j in range(dimension):
                for i in range(m):
                    part[i] = share[i] * away[j, i]
                sums[c, j] += _sum(part, m)
                for other in range(j + 1):
                    squares[c, j, other] += _dot(part, away[other], m)
    return found
