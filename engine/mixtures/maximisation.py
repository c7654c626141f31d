"""The M step in closed form, for four kinds of covariance, with a smallest eigenvalue that none may go below.

With the floor it is still the maximiser: where an eigenvalue of the scatter is below the floor, the best one
allowed is the floor itself.
"""

from __future__ import annotations

import numpy as np

from engine.mixtures.mixture import LIGHTEST, Array, Covariance, Mixture
from engine.mixtures.statistics import Statistics

LEAST_FLOOR = 1e-10  # of the data's variance: below this, rounding makes a covariance no covariance
EMPTY = 1e-8  # points


def maximised(statistics: Statistics, before: Mixture, kind: Covariance, floor: float, scale: Array) -> Mixture:
    """The mixture that makes Σ q log p(x, k) largest; components without a point stay as they were `before`.

    `floor` is the smallest eigenvalue where coordinates are divided by `scale` (D,), the data's deviations.
    """
    counts = np.maximum(statistics.counts, 0.0)
    weights = np.maximum(counts, LIGHTEST) / max(float(counts.sum()), LIGHTEST)
    there = counts > EMPTY
    means = np.where(there[:, None], statistics.means, before.means)
    scatters = np.where(there[:, None, None], statistics.scatters, before.covariances)
    covariances = floored(restricted(scatters, weights, kind), kind, floor, scale)
    return Mixture(weights / weights.sum(), means, covariances)


def restricted(scatters: Array, weights: Array, kind: Covariance) -> Array:
    """The best covariances of this kind for `scatters` (K, D, D)."""
    if kind == "full":
        return scatters
    k, dimension = scatters.shape[:2]
    if kind == "tied":
        shared = np.einsum("k,kij->ij", weights / weights.sum(), scatters)
        return np.tile(shared, (k, 1, 1))
    diagonals = np.diagonal(scatters, axis1=1, axis2=2)
    if kind == "spherical":
        diagonals = np.tile(diagonals.mean(axis=1, keepdims=True), (1, dimension))
    found: Array = diagonals[:, :, None] * np.eye(dimension)
    return found


def floored(covariances: Array, kind: Covariance, floor: float, scale: Array) -> Array:
    """`covariances` with eigenvalues of no less than `floor`, measured in units of `scale`."""
    floor, dimension = max(floor, LEAST_FLOOR), len(scale)
    if kind == "spherical":
        variance = np.maximum(covariances[:, 0, 0], floor * float((scale**2).mean()))
        found: Array = variance[:, None, None] * np.eye(dimension)
        return found
    units = np.outer(scale, scale)
    relative = covariances / units
    try:
        np.linalg.cholesky(relative - floor * np.eye(dimension))
    except np.linalg.LinAlgError:
        values, axes = np.linalg.eigh((relative + relative.swapaxes(1, 2)) / 2)
        lifted = (axes * np.maximum(values, floor * (1 + 1e-9))[:, None, :]) @ axes.swapaxes(1, 2)
        lifted = (lifted + lifted.swapaxes(1, 2)) / 2 * units
        return np.asarray(lifted, dtype=np.float64)
    return covariances


def smallest_eigenvalues(mixture: Mixture, scale: Array) -> Array:
    """Of each covariance, in units of the data's variance, (K,)."""
    return np.asarray(np.linalg.eigvalsh(mixture.covariances / np.outer(scale, scale))[:, 0], dtype=np.float64)
