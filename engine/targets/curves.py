"""Distributions spread along a curve and blurred; the density is a one-dimensional integral over the curve."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np

from engine.marks import Provenance, Quadrature
from engine.targets.logarithms import LOG_2PI, log_sum_exp
from engine.targets.quadrature import entropy_on_grid
from engine.targets.target import Array, Known, Target
from engine.words import text

# Rows of nodes worked on at a time: the block stays in the processor's cache.
BLOCK = 1 << 16


class BlurredCurve(Target):
    """A curve, uniform in its parameter, plus `noise` N; subclasses say `nodes` and `sample`."""

    noise: float
    error: float

    @cached_property
    def nodes(self) -> tuple[Array, Array]:
        """Places (m, 2) on the curve and their Gauss-Legendre weights (m,), which sum to 1."""
        raise NotImplementedError

    @cached_property
    def mean(self) -> Array:
        place, weight = self.nodes
        return weight @ place

    @cached_property
    def sd(self) -> Array:
        place, weight = self.nodes
        return np.sqrt(weight @ (place - self.mean) ** 2 + self.noise**2)

    @cached_property
    def _terms(self) -> tuple[Array, Array]:
        place, weight = self.nodes
        slope = place.T / self.noise**2
        return slope, np.log(weight) - (place**2).sum(axis=1) / (2 * self.noise**2)

    def log_density(self, x: Array) -> Array:
        slope, offset = self._terms
        rows = max(BLOCK // offset.size, 1)
        log_p = np.empty(len(x))
        for start in range(0, len(x), rows):
            terms = x[start : start + rows] @ slope
            terms += offset
            log_p[start : start + rows] = log_sum_exp(terms)
        log_p -= (x**2).sum(axis=1) / (2 * self.noise**2) + LOG_2PI + 2 * math.log(self.noise)
        return log_p

    @property
    def density_source(self) -> Provenance:
        return Quadrature(self.error)

    @cached_property
    def entropy(self) -> Known:
        place, _ = self.nodes
        edge = 8 * self.noise
        box = tuple((float(axis.min()) - edge, float(axis.max()) + edge) for axis in place.T)
        return entropy_on_grid(self.log_density, box, self.noise / 3)


class Moons(BlurredCurve):
    """Two half circles of radius 2 that reach into each other."""

    name = "moons"
    title = text("Two moons")
    box = ((-4.0, 4.0), (-2.5, 3.1))
    noise = 0.2
    error = 1e-7

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        x *= self.noise
        angle = generator.random(n)
        angle *= 2 * np.pi
        # The second moon is the lower half of the same circle, moved by (2, 1).
        second = angle > np.pi
        across, up = x[:, 0], x[:, 1]
        across += 2 * np.cos(angle)
        across += 2.0 * second
        across -= 1.0
        up += 2 * np.sin(angle)
        up += second
        up -= 0.2
        return x

    @cached_property
    def nodes(self) -> tuple[Array, Array]:
        node, weight = np.polynomial.legendre.leggauss(96)
        angle = np.pi * (node + 1) / 2
        half = 2 * np.stack([np.cos(angle), np.sin(angle)], axis=1)
        return np.concatenate([half, (2.0, 1.0) - half]) - (1.0, 0.2), np.tile(weight / 4, 2)
