"""Families with two parameters: log-density, its first and second derivatives, and the closed-form or EM step.

Gaussian (μ, σ); Cauchy (m, s), whose EM gives each point the weight 2 / (1 + z²) (Dempster, Laird & Rubin 1980);
two Gaussians of equal weight and known width, (μ₁, μ₂).
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

import numpy as np
from numpy.typing import NDArray

from engine.words import Text, text

Array = NDArray[np.float64]
LOG_2PI = math.log(2 * math.pi)


class Family(ABC):
    """`at` is (2,), or arrays of parameters that broadcast against points in the last axis."""

    names: tuple[Text, Text]
    has_scale = True

    @abstractmethod
    def log_density(self, x: Array, one: Array | float, two: Array | float) -> Array:
        """log p(x), broadcast over points and both parameters."""

    @abstractmethod
    def slopes(self, x: Array, at: Array) -> Array:
        """∂ log p / ∂θ at every point, (2, n)."""

    @abstractmethod
    def curvature(self, x: Array, at: Array) -> Array:
        """Mean of ∂² log p / ∂θ², (2, 2)."""

    @abstractmethod
    def em(self, x: Array, at: Array) -> Array:
        """Where a step of EM leads; where nothing is hidden, the maximum."""

    @abstractmethod
    def box(self, x: Array) -> tuple[tuple[float, float], tuple[float, float]]:
        """Parameters worth looking at."""

    def mean_log(self, x: Array, at: Array) -> float:
        """Mean log p(x), in nats a point."""
        return float(self.log_density(x, at[0], at[1]).mean())

    def twin(self, best: Array, at: Array) -> Array:
        """Of the maxima that differ by names only, the one nearest to `at`."""
        return best

    def allows(self, at: Array) -> bool:
        return bool(np.isfinite(at).all()) and not (self.has_scale and at[1] <= 0)


class GaussianFamily(Family):
    names = text("mean μ"), text("deviation σ")

    def log_density(self, x: Array, one: Array | float, two: Array | float) -> Array:
        found: Array = -0.5 * LOG_2PI - np.log(two) - 0.5 * ((x - one) / two) ** 2
        return found

    def slopes(self, x: Array, at: Array) -> Array:
        z = (x - at[0]) / at[1]
        return np.asarray(np.stack([z, z * z - 1]) / at[1])

    def curvature(self, x: Array, at: Array) -> Array:
        z = (x - at[0]) / at[1]
        cross = -2 * z.mean()
        return np.asarray(np.array([[-1.0, cross], [cross, 1 - 3 * (z * z).mean()]]) / at[1] ** 2)

    def em(self, x: Array, at: Array) -> Array:
        return np.array([x.mean(), x.std()])

    def box(self, x: Array) -> tuple[tuple[float, float], tuple[float, float]]:
        middle, width = float(x.mean()), float(x.std())
        return (middle - 2 * width, middle + 2 * width), (0.3 * width, 3 * width)


class CauchyFamily(Family):
    names = text("median m"), text("half width s")

    def log_density(self, x: Array, one: Array | float, two: Array | float) -> Array:
        found: Array = -math.log(math.pi) - np.log(two) - np.log1p(((x - one) / two) ** 2)
        return found

    def slopes(self, x: Array, at: Array) -> Array:
        z = (x - at[0]) / at[1]
        share = 2 * z / (1 + z * z)
        return np.asarray(np.stack([share, z * share - 1]) / at[1])

    def curvature(self, x: Array, at: Array) -> Array:
        z = (x - at[0]) / at[1]
        below = (1 + z * z) ** 2
        one = (2 * (z * z - 1) / below).mean()
        cross = (-4 * z / below).mean()
        two = (1 - 2 * z * z * (3 + z * z) / below).mean()
        return np.asarray(np.array([[one, cross], [cross, two]]) / at[1] ** 2)

    def em(self, x: Array, at: Array) -> Array:
        weights = 2 / (1 + ((x - at[0]) / at[1]) ** 2)
        middle = float(weights @ x / weights.sum())
        return np.array([middle, math.sqrt(float((weights * (x - middle) ** 2).mean()))])

    def box(self, x: Array) -> tuple[tuple[float, float], tuple[float, float]]:
        low, middle, high = np.quantile(x, (0.25, 0.5, 0.75))
        width = float(high - low) or float(x.std())
        return (float(middle) - 2.5 * width, float(middle) + 2.5 * width), (0.1 * width, 2 * width)


class TwoMeans(Family):
    names = text("first mean μ₁"), text("second mean μ₂")
    has_scale = False

    def __init__(self, width: float) -> None:
        self.width = width

    def _terms(self, x: Array, one: Array | float, two: Array | float) -> tuple[Array, Array]:
        return -0.5 * ((x - one) / self.width) ** 2, -0.5 * ((x - two) / self.width) ** 2

    def log_density(self, x: Array, one: Array | float, two: Array | float) -> Array:
        first, second = self._terms(x, one, two)
        found: Array = np.logaddexp(first, second) - math.log(2 * self.width) - 0.5 * LOG_2PI
        return found

    def _shares(self, x: Array, at: Array) -> Array:
        first, second = self._terms(x, at[0], at[1])
        peak = np.maximum(first, second)
        both = np.exp(np.stack([first, second]) - peak)
        return np.asarray(both / both.sum(axis=0))

    def slopes(self, x: Array, at: Array) -> Array:
        return np.asarray(self._shares(x, at) * (x - at[:, None]) / self.width**2)

    def curvature(self, x: Array, at: Array) -> Array:
        shares, pulls = self._shares(x, at), (x - at[:, None]) / self.width**2
        cross = -float((shares[0] * shares[1] * pulls[0] * pulls[1]).mean())
        own = (shares * (1 - shares) * pulls**2 - shares / self.width**2).mean(axis=1)
        return np.array([[own[0], cross], [cross, own[1]]])

    def twin(self, best: Array, at: Array) -> Array:
        return best if np.abs(best - at).sum() <= np.abs(best[::-1] - at).sum() else best[::-1]

    def em(self, x: Array, at: Array) -> Array:
        shares = self._shares(x, at)
        return np.asarray(shares @ x / np.maximum(shares.sum(axis=1), 1e-300))

    def box(self, x: Array) -> tuple[tuple[float, float], tuple[float, float]]:
        low, high = (float(end) for end in np.quantile(x, (0.005, 0.995)))
        side = (low - 0.1 * (high - low), high + 0.1 * (high - low))
        return side, side


def family(name: str, width: float) -> Family:
    return {"gaussian": GaussianFamily, "cauchy": CauchyFamily}[name]() if name != "two_means" else TwoMeans(width)


def highest(chosen: Family, x: Array) -> Array:
    """The parameters (2,) of the highest likelihood: a dense search, then Newton's method to the last digit."""
    (low, high), (bottom, top) = chosen.box(x)
    one, two = np.linspace(low, high, 41), np.linspace(bottom, top, 41)
    few = x[:: max(1, len(x) // 1000)]
    grid = np.array([[chosen.log_density(few, a, b).mean() for a in one] for b in two])
    row, column = np.unravel_index(int(grid.argmax()), grid.shape)
    at = np.array([one[column], two[row]])
    for _ in range(200):
        there = chosen.em(x, at)
        if np.abs(there - at).max() <= 1e-14 * np.abs(at).max():
            break
        at = there
    for _ in range(5):
        hessian = chosen.curvature(x, at)
        if np.linalg.eigvalsh(hessian).max() >= 0:
            break
        there = at - np.linalg.solve(hessian, chosen.slopes(x, at).mean(axis=1))
        if not chosen.allows(there) or chosen.mean_log(x, there) < chosen.mean_log(x, at):
            break
        at = there
    return np.asarray(at)
