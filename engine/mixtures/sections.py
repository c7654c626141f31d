"""The likelihood where only one coordinate of one mean moves, or of two: exact curves, landscapes, and races on them.

With δ how far coordinate j of a mean μ has moved, log w N(x) = its value now + δ (P(x - μ))_j - δ² P_jj / 2.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.kinetics.kernel_cache import kernel
from engine.mixtures.mixture import Array, Mixture, log_sum

_LEAST = 1e-70  # four of them multiply to what is still a number


@dataclass(frozen=True, eq=False)
class Section:
    """`points` (n, D) under `mixture`, of which coordinate `j` of the mean of `component` moves."""

    points: Array
    mixture: Mixture
    component: int
    j: int

    @property
    def here(self) -> float:
        return float(self.mixture.means[self.component, self.j])

    @property
    def curvature(self) -> float:
        return float(self.mixture.precisions[self.component, self.j, self.j])

    @property
    def pull(self) -> Array:
        """(P(x - μ))_j, (n,)."""
        away = self.points - self.mixture.means[self.component]
        found: Array = away @ self.mixture.precisions[self.component, self.j]
        return found

    def term(self, places: Array, joint: Array) -> Array:
        """log w N(x) of the component with its coordinate at `places` (g,), as (n, g)."""
        delta = places - self.here
        found: Array = joint[:, None] + self.pull[:, None] * delta - 0.5 * self.curvature * delta**2
        return found

    def log_likelihood(self, places: Array) -> Array:
        """Mean log p(x), (g,)."""
        joint = self.mixture.log_joint(self.points)
        others = np.delete(joint, self.component, axis=0)
        own = self.term(places, joint[self.component])
        if not len(others):
            return np.asarray(own.mean(axis=0))
        return np.asarray(np.logaddexp(log_sum(others)[:, None], own).mean(axis=0))

    def bound(self, places: Array, shares: Array, at: float) -> Array:
        """F(q, θ), (g,), for responsibilities `shares` (n,) of the component; `at` is its value where it is now."""
        delta = places - self.here
        change: Array = delta * float((shares * self.pull).mean()) - 0.5 * delta**2 * self.curvature * float(
            shares.mean()
        )
        return at + change


@kernel
def _mean_log(base: Array, one: Array, other: Array, out: Array) -> None:
    """mean_i log(base_i + one_iu + other_iv) into `out` (u, v); four factors share a logarithm."""
    n = len(base)
    for u in range(one.shape[0]):
        for v in range(other.shape[0]):
            total, product = 0.0, 1.0
            for i in range(n):
                product *= max(base[i] + one[u, i] + other[v, i], _LEAST)
                if i & 3 == 3:
                    total += math.log(product)
                    product = 1.0
            out[u, v] = (total + math.log(product)) / n


class Landscape:
    """Coordinate `j` of the means of two components, everything else as in `mixture`."""

    def __init__(self, points: Array, mixture: Mixture, pair: tuple[int, int], j: int) -> None:
        self.sections = tuple(Section(points, mixture, component, j) for component in pair)
        joint = mixture.log_joint(points)
        others = np.delete(joint, pair, axis=0)
        self._joint = joint[list(pair)]
        self._peak = joint.max(axis=0)
        self._base = np.exp(others - self._peak).sum(axis=0)

    def on_grid(self, one: Array, other: Array) -> Array:
        """Mean log p(x), (len(other), len(one)): rows by the second coordinate."""
        terms = [
            np.ascontiguousarray(np.exp(np.minimum(section.term(places, joint) - self._peak[:, None], 100.0)).T)
            for section, places, joint in zip(self.sections, (one, other), self._joint, strict=True)
        ]
        out = np.empty((len(one), len(other)))
        _mean_log(self._base, terms[0], terms[1], out)
        found: Array = out.T + float(self._peak.mean())
        return found

    def _look(self, at: Array) -> tuple[float, Array, Array, Array]:
        """Log-likelihood, shares (2, n), slopes of the terms (2, n) and their curvatures (2,) at `at` (2,)."""
        own, slopes = [], []
        for section, joint, place in zip(self.sections, self._joint, at, strict=True):
            own.append(section.term(np.array([place]), joint)[:, 0])
            slopes.append(section.pull - section.curvature * (place - section.here))
        terms = np.exp(np.minimum(np.array(own) - self._peak, 600.0))
        total = self._base + terms.sum(axis=0)
        value = float((np.log(np.maximum(total, 1e-300)) + self._peak).mean())
        curvatures = np.array([section.curvature for section in self.sections])
        return value, terms / np.maximum(total, 1e-300), np.array(slopes), curvatures

    def gradient(self, at: Array) -> Array:
        """Of the mean log-likelihood, (2,)."""
        _, shares, slopes, _ = self._look(at)
        return np.asarray((shares * slopes).mean(axis=1))

    def hessian(self, at: Array) -> Array:
        """Of the mean log-likelihood, (2, 2), in closed form."""
        _, shares, slopes, curvatures = self._look(at)
        weighted = shares * slopes
        found: Array = -(weighted @ weighted.T) / shares.shape[1]
        found[np.diag_indices(2)] += (shares * (slopes**2 - curvatures[:, None])).mean(axis=1)
        return found

    def em(self, at: Array) -> Array:
        """Where one step of EM leads, (2,): to the top of the bound."""
        _, shares, slopes, curvatures = self._look(at)
        weight = np.maximum(shares.mean(axis=1), 1e-300) * curvatures
        return np.asarray(at + (shares * slopes).mean(axis=1) / weight)

    def newton(self, at: Array) -> Array:
        """Where one step of Newton's method leads, up or down; NaN where there is no curvature."""
        try:
            return np.asarray(at - np.linalg.solve(self.hessian(at), self.gradient(at)))
        except np.linalg.LinAlgError:
            return np.full(2, np.nan)
