"""Gradient ascent and Newton's method on the same likelihood, for comparison with EM.

The gradient of log p_θ(x) is that of Σ q log p_θ(x, k) at q = p_θ(k|x) (Fisher's identity), so the statistics of
one pass are enough. Coordinates are logits, means, and covariances A Aᵀ by A with the logarithm of its diagonal.
"""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from engine.mixtures.mixture import LIGHTEST, Array, Covariance, Mixture
from engine.mixtures.statistics import Statistics, swept

DIFFERENCE = 1e-5


class Coordinates:
    """Mixtures of one shape and kind as vectors: logits (K), means (K D), factors."""

    def __init__(self, components: int, dimension: int, kind: Covariance) -> None:
        self.k, self.dimension, self.kind = components, dimension, kind
        self.rows, self.columns = np.tril_indices(dimension)
        self.on_diagonal = self.rows == self.columns

    def vector(self, mixture: Mixture) -> Array:
        logits = np.log(np.maximum(mixture.weights, LIGHTEST))
        factors = mixture.factors[:1] if self.kind == "tied" else mixture.factors
        lower = factors[:, self.rows, self.columns].copy()
        lower[:, self.on_diagonal] = np.log(lower[:, self.on_diagonal])
        return np.concatenate([logits - logits.mean(), mixture.means.ravel(), self._kept(lower, 1.0).ravel()])

    def _kept(self, lower: Array, share: float) -> Array:
        """Of the lower triangles (m, D(D+1)/2) what this kind may vary; `share` 1 averages, D sums."""
        if self.kind in ("full", "tied"):
            return lower
        diagonal = lower[:, self.on_diagonal]
        return diagonal if self.kind == "diag" else share * diagonal.mean(axis=1, keepdims=True)

    def mixture(self, vector: Array) -> Mixture:
        k, d = self.k, self.dimension
        logits, means, rest = vector[:k], vector[k : k + k * d].reshape(k, d), vector[k + k * d :]
        weights = np.exp(logits - logits.max())
        own = rest.reshape(1 if self.kind == "tied" else k, -1)
        lower = np.zeros((len(own), len(self.rows)))
        lower[:, slice(None) if self.kind in ("full", "tied") else self.on_diagonal] = own
        lower[:, self.on_diagonal] = np.exp(lower[:, self.on_diagonal])
        factors = np.zeros((len(own), d, d))
        factors[:, self.rows, self.columns] = lower
        covariances = factors @ factors.swapaxes(1, 2)
        return Mixture(weights / weights.sum(), means.copy(), np.tile(covariances, (k // len(own), 1, 1)))

    def gradient(self, mixture: Mixture, statistics: Statistics) -> Array:
        """Of the mean log-likelihood, from the statistics of `mixture` itself."""
        n = statistics.n
        counts, precisions, factors = statistics.counts, mixture.precisions, mixture.factors
        means = np.einsum("kij,kj->ki", precisions, statistics.sums) / n
        inner = precisions @ statistics.squares_about(mixture.means) @ precisions
        by_factor = (inner - counts[:, None, None] * precisions) @ factors / n
        if self.kind == "tied":
            by_factor, factors = by_factor.sum(axis=0, keepdims=True), factors[:1]
        lower = by_factor[:, self.rows, self.columns]
        lower[:, self.on_diagonal] *= factors[:, self.rows, self.columns][:, self.on_diagonal]
        logits = counts / n - mixture.weights
        return np.concatenate([logits, means.ravel(), self._kept(lower, float(self.dimension)).ravel()])

    def hessian(self, columns: Array, at: Array) -> Generator[None, None, Array]:
        """Of the mean log-likelihood, (p, p): central differences of the gradient, two passes a coordinate."""
        rows = []
        for j in range(len(at)):
            step, ends = DIFFERENCE * max(1.0, abs(at[j])), []
            for sign in (1.0, -1.0):
                there = at.copy()
                there[j] += sign * step
                mixture = self.mixture(there)
                ends.append(self.gradient(mixture, (yield from swept(columns, mixture))))
            rows.append((ends[0] - ends[1]) / (2 * step))
            yield
        found = np.array(rows)
        return np.asarray((found + found.T) / 2)

    def newton_step(self, gradient: Array, hessian: Array) -> Array:
        """-H⁻¹ g. Moving all logits together changes nothing, so that direction is left alone."""
        fixed = hessian.copy()
        fixed[: self.k, : self.k] -= 1.0 / self.k
        return np.asarray(np.linalg.solve(fixed, -gradient), dtype=np.float64)
