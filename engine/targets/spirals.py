"""Two spirals with square jitter and Gaussian noise; the density is an integral of error functions along the arm."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.marks import Provenance, Quadrature
from engine.targets.logarithms import log_smooth_box
from engine.targets.target import Array, Known, Target
from engine.words import text

Indices = NDArray[np.intp]

TURN = 3 * math.pi
JITTER = 0.5 / 3
BLOCK = 1 << 17
# Nodes whose share is below exp(-35) of the greatest are left out.
NEGLIGIBLE = 35.0


class TwoSpirals(Target):
    """n = 3π√u, at ±[(-n cos n, n sin n) + 0.5 (u', u'')]/3, plus 0.1 N; u, u', u'' uniform on [0, 1]."""

    name = "2spirals"
    title = text("Two spirals")
    box = ((-4.0, 4.0), (-4.0, 4.0))
    noise = 0.1

    @property
    def mean(self) -> Array:
        return np.zeros(2)

    @cached_property
    def sd(self) -> Array:
        place, weight = self._arm
        return np.sqrt(weight @ (place + JITTER / 2) ** 2 + JITTER**2 / 12 + self.noise**2)

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        x *= self.noise
        uniform = generator.random((n, 4))
        turn = np.sqrt(uniform[:, 0])
        turn *= TURN
        side = np.where(uniform[:, 1] < 0.5, 1 / 3, -1 / 3)
        x[:, 0] += side * (0.5 * uniform[:, 2] - turn * np.cos(turn))
        x[:, 1] += side * (0.5 * uniform[:, 3] + turn * np.sin(turn))
        return x

    @cached_property
    def _arm(self) -> tuple[Array, Array]:
        """Gauss-Legendre nodes (m, 2) along the first arm, without jitter, and their weights (m,)."""
        node, weight = np.polynomial.legendre.leggauss(512)
        turn = TURN * (node + 1) / 2
        place = np.stack([-np.cos(turn), np.sin(turn)], axis=1) * turn[:, None] / 3
        # The density of n is 2n/(3π)².
        return place, weight * turn / TURN

    def log_density(self, x: Array) -> Array:
        # The second arm is the first one seen from -x.
        seen = np.concatenate([x, -x])
        rows = BLOCK // len(self._arm[0])
        parts = [self._log_arm(seen[start : start + rows]) for start in range(0, len(seen), rows)]
        both = np.concatenate([*parts, np.empty(0)])
        log_p: Array = np.logaddexp(both[: len(x)], both[len(x) :]) - math.log(2)
        return log_p

    def _log_arm(self, x: Array) -> Array:
        place, weight = self._arm
        row, node = self._near(x, place)
        start = np.searchsorted(row, np.arange(len(x)))
        offset = x[row] - place[node]
        terms = log_smooth_box(offset.ravel(), 0.0, JITTER, self.noise).reshape(-1, 2).sum(axis=1)
        terms += np.log(weight)[node]
        peak = np.maximum.reduceat(terms, start)
        terms -= peak[row]
        total: Array = np.log(np.add.reduceat(np.exp(terms), start)) + peak
        return total

    def _near(self, x: Array, place: Array) -> tuple[Indices, Indices]:
        """Row and node of every pair that counts: nearly as near as the nearest square of jitter."""
        centre = place + JITTER / 2
        squares = x @ (-2 * centre.T)
        squares += (centre**2).sum(axis=1)
        squares += (x**2).sum(axis=1)[:, None]
        reach = JITTER / math.sqrt(2)
        nearest = np.sqrt(np.maximum(squares.min(axis=1), 0.0)) + reach
        limit = reach + np.sqrt(nearest**2 + 2 * NEGLIGIBLE * self.noise**2)
        row, node = np.nonzero(squares <= limit[:, None] ** 2)
        return row, node

    @property
    def density_source(self) -> Provenance:
        """Measured against many more nodes, up to 60 deviations out."""
        return Quadrature(1e-6)

    @property
    def entropy(self) -> Known:
        """By the trapezoid rule on a grid of step 0.02, once and for all; its error is the change from step 0.04."""
        return Known(2.64545028, Quadrature(1e-8))
