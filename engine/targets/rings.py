"""Concentric circles with Gaussian noise; the density is a Bessel function of the radius, exactly."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np

from engine.knobs import KnobSet, knob
from engine.marks import Quadrature
from engine.targets.logarithms import LOG_2PI, log_sum_exp
from engine.targets.quadrature import ROUNDING
from engine.targets.target import Array, Known, Target
from engine.words import text


class Circles(Target):
    """Circles of `radii`, equally likely, about the origin, blurred by `noise` N.

    p(x) = mean over r of exp(-(|x|-r)²/2s²) I0e(|x| r/s²) / 2πs², with I0e the exponentially scaled Bessel function.
    """

    radii: tuple[float, ...]
    noise: float

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        edge = max(self.radii) + max(5 * self.noise, 0.5)
        return ((-edge, edge), (-edge, edge))

    @property
    def mean(self) -> Array:
        return np.zeros(2)

    @property
    def sd(self) -> Array:
        squares = sum(radius**2 for radius in self.radii) / len(self.radii)
        return np.full(2, math.sqrt(squares / 2 + self.noise**2))

    @cached_property
    def _radii(self) -> Array:
        return np.array(self.radii)

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        x *= self.noise
        turns = generator.random(n)
        turns *= len(self.radii)
        radius = self._radii[turns.astype(np.intp)]
        turns *= 2 * np.pi
        x[:, 0] += radius * np.cos(turns)
        x[:, 1] += radius * np.sin(turns)
        return x

    def log_density(self, x: Array) -> Array:
        return self._at_radius(np.hypot(x[:, 0], x[:, 1]))

    def _at_radius(self, distance: Array) -> Array:
        from scipy.special import i0e

        scaled = distance[:, None] / self.noise
        radii = self._radii / self.noise
        terms = np.log(i0e(scaled * radii)) - (scaled - radii) ** 2 / 2
        return log_sum_exp(terms) - (LOG_2PI + 2 * math.log(self.noise) + math.log(len(radii)))

    @cached_property
    def entropy(self) -> Known:
        """-∫ p log p 2πR dR, Gauss-Legendre panels of one deviation wherever there is mass."""
        fine, coarse = (self._entropy_with(order) for order in (16, 10))
        return Known(fine, Quadrature(max(abs(fine - coarse), ROUNDING)))

    def _entropy_with(self, order: int) -> float:
        near = np.floor(self._radii[:, None] / self.noise) + np.arange(-12, 13)
        start = np.unique(near[near >= 0]) * self.noise
        node, weight = np.polynomial.legendre.leggauss(order)
        distance = (start[:, None] + self.noise * (node + 1) / 2).ravel()
        measure = np.tile(weight, start.size) * np.pi * self.noise * distance
        log_p = self._at_radius(distance)
        return -float(measure @ (np.exp(log_p) * log_p))


class Rings(Circles):
    """Four thin rings."""

    name = "rings"
    title = text("Four rings")
    radii = (3.0, 2.25, 1.5, 0.75)
    noise = 0.08


class TwoCircles(Circles):
    """One circle inside another."""

    name = "circles"
    title = text("Two circles")
    radii = (3.0, 1.5)
    noise = 0.24


class ThinRing(Circles):
    """One circle of radius 2 whose width is a knob: the likelihood of a model diverges as it goes to nothing."""

    class Knobs(KnobSet):
        width: float = knob(
            0.1,
            label=text("Width"),
            help=text("Standard deviation of the noise about the circle."),
            group=text("Target"),
            low=0.001,
            high=1.0,
            log=True,
        )

    name = "thin_ring"
    title = text("Thin ring")
    radii = (2.0,)
    knobs: Knobs

    @property
    def noise(self) -> float:  # type: ignore[override]
        return self.knobs.width
