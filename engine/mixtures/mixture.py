"""A Gaussian mixture as numbers: Σ_k w_k N(x; μ_k, Σ_k) in any dimension."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Covariance = Literal["full", "tied", "diag", "spherical"]
LOG_2PI = math.log(2 * math.pi)
LIGHTEST = 1e-300


@dataclass(frozen=True, eq=False)
class Mixture:
    """`weights` (K,), `means` (K, D), `covariances` (K, D, D), all of which are positive definite."""

    weights: Array
    means: Array
    covariances: Array

    @property
    def components(self) -> int:
        return len(self.weights)

    @property
    def dimension(self) -> int:
        return int(self.means.shape[1])

    @cached_property
    def factors(self) -> Array:
        """Cholesky factors A (K, D, D) of the covariances. Raises LinAlgError where there are none."""
        return np.asarray(np.linalg.cholesky(self.covariances), dtype=np.float64)

    @cached_property
    def roots(self) -> Array:
        """A⁻¹ (K, D, D), lower triangular: ‖A⁻¹(x - μ)‖² is the squared distance in deviations."""
        return np.ascontiguousarray(np.tril(np.linalg.inv(self.factors)))

    @cached_property
    def precisions(self) -> Array:
        return self.roots.swapaxes(1, 2) @ self.roots

    @cached_property
    def offsets(self) -> Array:
        """log w_k + log|A_k⁻¹| - D/2 log 2π, (K,)."""
        log_det = np.log(np.diagonal(self.roots, axis1=1, axis2=2)).sum(axis=1)
        offsets: Array = np.log(np.maximum(self.weights, LIGHTEST)) + log_det - self.dimension * LOG_2PI / 2
        return offsets

    def log_joint(self, points: Array) -> Array:
        """log w_k N(x; μ_k, Σ_k) at `points` (n, D), as (K, n)."""
        columns, found = np.ascontiguousarray(points.T), np.empty((self.components, len(points)))
        for out, mean, root, offset in zip(found, self.means, self.roots, self.offsets, strict=True):
            away = columns - mean[:, None]
            out[:] = offset
            for j in range(self.dimension):
                distance = root[j, : j + 1] @ away[: j + 1]
                distance *= distance
                distance *= 0.5
                out -= distance
        return found

    def log_density(self, points: Array) -> Array:
        """log p at `points` (n, D), as (n,)."""
        return log_sum(self.log_joint(points))

    def responsibilities(self, points: Array) -> Array:
        """p(k|x) at `points` (n, D), as (n, K): rows sum to 1."""
        joint = self.log_joint(points)
        shares: Array = np.exp(joint - log_sum(joint)).T
        shares /= shares.sum(axis=1, keepdims=True)
        return shares

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """`n` independent samples (n, D)."""
        which = generator.choice(self.components, size=n, p=self.weights / self.weights.sum())
        noise = generator.standard_normal((n, self.dimension))
        drawn: Array = self.means[which] + np.einsum("nij,nj->ni", self.factors[which], noise)
        return drawn

    def moved(self, component: int, to: Array) -> Mixture:
        """With one mean (D,) elsewhere."""
        means = self.means.copy()
        means[component] = to
        return Mixture(self.weights, means, self.covariances)

    def without(self, component: int) -> Mixture:
        """One component less; the others share its weight in proportion."""
        weights, means, covariances = (
            np.delete(part, component, axis=0) for part in (self.weights, self.means, self.covariances)
        )
        return Mixture(weights / weights.sum(), means, covariances)

    def joined_by(self, mean: Array, covariance: Array) -> Mixture:
        """One component more, with an equal share of the weight."""
        share = 1.0 / (self.components + 1)
        return Mixture(
            np.append(self.weights * (1 - share), share),
            np.concatenate([self.means, mean[None]]),
            np.concatenate([self.covariances, covariance[None]]),
        )

    def scaled(self, by: Array) -> Mixture:
        """The same mixture where every coordinate is multiplied by `by` (D,)."""
        return Mixture(self.weights, self.means * by, self.covariances * np.outer(by, by))

    def state(self) -> dict[str, Any]:
        return {"weights": self.weights.copy(), "means": self.means.copy(), "covariances": self.covariances.copy()}

    @classmethod
    def of(cls, state: dict[str, Any]) -> Mixture:
        return cls(state["weights"].copy(), state["means"].copy(), state["covariances"].copy())


def log_sum(terms: Array) -> Array:
    """log Σ_k exp of `terms` (K, n), as (n,)."""
    peak = terms.max(axis=0)
    above = terms - peak
    np.exp(above, out=above)
    found: Array = peak + np.log(above.sum(axis=0))
    return found
