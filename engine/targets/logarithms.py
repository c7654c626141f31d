"""Sums and differences of tiny numbers by their logarithms: densities stay finite sixty deviations out."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

LOG_2PI = math.log(2 * math.pi)


def log_sum_exp(terms: Array) -> Array:
    """log Σ_j exp(terms[i, j]) as (n,), for `terms` (n, m), which it uses up; all -inf gives -inf."""
    peak = np.maximum(terms.max(axis=1), np.finfo(np.float64).min)
    terms -= peak[:, None]
    np.exp(terms, out=terms)
    with np.errstate(divide="ignore"):
        total: Array = np.log(terms.sum(axis=1)) + peak
    return total


def log_smooth_box(x: Array, low: float, high: float, sd: float) -> Array:
    """Log-density at `x` of a uniform variable on [low, high] plus a normal one of deviation `sd`."""
    from scipy.special import log_ndtr

    # Mirrored to the lower side, both distribution functions are small numbers and their difference is accurate.
    below = -np.abs(x - (low + high) / 2) / sd
    half = (high - low) / (2 * sd)
    upper, lower = log_ndtr(below + half), log_ndtr(below - half)
    difference: Array = upper + np.log1p(-np.exp(lower - upper)) - math.log(high - low)
    return difference
