"""Distributions spread along a curve and blurred; the density is a one-dimensional integral over the curve."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np

from engine.knobs import KnobSet, knob
from engine.marks import Provenance, Quadrature
from engine.targets.logarithms import LOG_2PI, log_smooth_box, log_sum_exp
from engine.targets.quadrature import entropy_on_grid
from engine.targets.target import Array, Known, Target
from engine.words import text

# Rows of nodes worked on at a time: the block stays in the processor's cache.
BLOCK = 1 << 16


class BlurredCurve(Target):
    """A curve, uniform in its parameter, plus `noise` N; subclasses say `nodes` and `sample`."""

    noise: float
    # Of the logarithm, measured against many more nodes, up to 60 deviations out.
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
    error = 1e-6

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
        node, weight = np.polynomial.legendre.leggauss(120)
        angle = np.pi * (node + 1) / 2
        half = 2 * np.stack([np.cos(angle), np.sin(angle)], axis=1)
        return np.concatenate([half, (2.0, 1.0) - half]) - (1.0, 0.2), np.tile(weight / 4, 2)


class SwissRoll(BlurredCurve):
    """t = 1.5π (1 + 2u), at (t cos t, t sin t)/5: one long band rolled up."""

    name = "swissroll"
    title = text("Swiss roll")
    box = ((-3.8, 3.8), (-3.8, 3.8))
    noise = 0.2
    error = 1e-6

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        x *= self.noise
        turn = generator.random(n)
        turn *= 3 * np.pi
        turn += 1.5 * np.pi
        x[:, 0] += turn * np.cos(turn) / 5
        x[:, 1] += turn * np.sin(turn) / 5
        return x

    @cached_property
    def nodes(self) -> tuple[Array, Array]:
        node, weight = np.polynomial.legendre.leggauss(360)
        turn = 1.5 * np.pi * (2 + node)
        return turn[:, None] * np.stack([np.cos(turn), np.sin(turn)], axis=1) / 5, weight / 2


class Line(Target):
    """A segment of length 5, blurred by `width` N: the thinner it is, the less there is to learn across it."""

    class Knobs(KnobSet):
        width: float = knob(
            0.1,
            label=text("Width"),
            help=text("Standard deviation of the noise about the line."),
            group=text("Target"),
            low=0.003,
            high=1.0,
            log=True,
        )

    name = "line"
    title = text("Line")
    box = ((-3.0, 3.0), (-2.5, 2.5))
    half = 2.5
    along = np.array([math.cos(math.pi / 6), math.sin(math.pi / 6)])
    across = np.array([-math.sin(math.pi / 6), math.cos(math.pi / 6)])
    knobs: Knobs

    @property
    def mean(self) -> Array:
        return np.zeros(2)

    @property
    def sd(self) -> Array:
        return np.sqrt(self.along**2 * self.half**2 / 3 + self.knobs.width**2)

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        x *= self.knobs.width
        place = generator.random(n)
        place -= 0.5
        x += np.multiply.outer(place, 2 * self.half * self.along)
        return x

    def log_density(self, x: Array) -> Array:
        aside: Array = x @ self.across / self.knobs.width
        return self._log_along(x @ self.along) - aside**2 / 2 - (LOG_2PI / 2 + math.log(self.knobs.width))

    def _log_along(self, place: Array) -> Array:
        return log_smooth_box(place, -self.half, self.half, self.knobs.width)

    @cached_property
    def entropy(self) -> Known:
        """That along the line, by quadrature, plus that of a Gaussian across it."""
        width, edge = self.knobs.width, self.half + 10 * self.knobs.width
        along = entropy_on_grid(lambda place: self._log_along(place[:, 0]), ((-edge, edge),), width / 4)
        return Known(along.value + (LOG_2PI + 1) / 2 + math.log(width), along.source)
