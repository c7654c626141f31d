"""The linear-Gaussian VAE is probabilistic principal components (Tipping & Bishop 1999): its optimum in closed form.

With σ² given, the best decoder has w² = max(S - σ², 0) along each of the widest directions of the data.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.experiments.vae.snapshot import Array, Snapshot

MOMENT_POINTS = 200_000


@dataclass(frozen=True)
class Moments:
    """Mean (D,) and covariance (D, D) of the data, from `n` points."""

    mean: Array
    covariance: Array
    n: int

    @staticmethod
    def of(points: Array) -> Moments:
        away = points - points.mean(axis=0)
        covariance = np.asarray(away.T @ away / len(points), dtype=np.float64)
        return Moments(points.mean(axis=0), covariance, len(points))

    @property
    def variances(self) -> Array:
        """Along the principal directions, the widest first."""
        return np.asarray(np.linalg.eigvalsh(self.covariance)[::-1], dtype=np.float64)

    def log_likelihood(self, mean: Array, covariance: Array) -> float:
        """The mean of log N(x; mean, covariance) over the data, in nats."""
        away = self.mean - mean
        second = self.covariance + np.outer(away, away)
        sign, log_det = np.linalg.slogdet(2 * math.pi * covariance)
        if sign <= 0:
            return -math.inf
        return -0.5 * float(log_det + np.trace(np.linalg.solve(covariance, second)))

    def best(self, latent: int, sigma: float | None) -> tuple[float, Array, float]:
        """The highest mean log-likelihood with `latent` directions, their squared loads w² (D,), and σ².

        σ None is free: the mean variance of the directions left out, or all that is left in the narrowest.
        """
        widths = self.variances
        if sigma is None:
            rest = widths[latent:]
            variance = float(rest.mean()) if rest.size else float(widths[-1])
        else:
            variance = sigma**2
        loads = np.where(np.arange(len(widths)) < latent, np.maximum(widths - variance, 0.0), 0.0)
        model = loads + variance
        best = -0.5 * float((np.log(2 * math.pi * model) + widths / model).sum())
        return best, loads, variance


def linear_model(snapshot: Snapshot) -> tuple[Array, Array, Array]:
    """Mean (D,), load matrix W (D, L) and covariance W Wᵀ + σ² I of a linear decoder's p(x), in data units."""
    weight, bias = (each.detach().double().cpu().numpy() for each in snapshot.vae.of_decoder(snapshot.weights))
    loads = weight * snapshot.units.scale[:, None]
    assert snapshot.sigma is not None
    covariance = loads @ loads.T + snapshot.sigma**2 * np.eye(len(loads))
    return snapshot.units.outward(bias), loads, covariance


def shortfall(snapshot: Snapshot, moments: Moments) -> float:
    """How far the linear model is from the best one of its kind, in nats."""
    mean, _, covariance = linear_model(snapshot)
    sigma = None if snapshot.vae.learned else snapshot.sigma
    return moments.best(snapshot.vae.latent, sigma)[0] - moments.log_likelihood(mean, covariance)
