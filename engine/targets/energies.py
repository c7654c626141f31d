"""The four test energies U1..U4 of Rezende & Mohamed (2015): p(z) = exp(-U(z)) / Z on the plane."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np

from engine.marks import Exact, Provenance, Quadrature
from engine.targets.logarithms import LOG_2PI
from engine.targets.quadrature import ROUNDING, entropy_on_grid
from engine.targets.target import Array, Known, Target
from engine.words import text

EDGE = 6.0
ROOT_PI = math.sqrt(math.pi)
# ∫ exp(-max(|z1| - 6, 0)²) dz1
LENGTH = 2 * EDGE + ROOT_PI


class TwoLobes(Target):
    """U1 = ½((|z| - 2)/0.4)² - log(exp(-½((z1 - 2)/0.6)²) + exp(-½((z1 + 2)/0.6)²))."""

    name = "U1"
    title = text("Energy U1: two lobes")
    box = ((-4.0, 4.0), (-4.0, 4.0))
    radius, blur, lobe = 2.0, 0.4, 0.6

    @property
    def mean(self) -> Array:
        return np.zeros(2)

    def _minus_energy(self, radius: Array, across: Array) -> Array:
        lobes = np.logaddexp(-(((across - 2) / self.lobe) ** 2) / 2, -(((across + 2) / self.lobe) ** 2) / 2)
        return lobes - ((radius - self.radius) / self.blur) ** 2 / 2

    def log_density(self, x: Array) -> Array:
        return self._minus_energy(np.hypot(x[:, 0], x[:, 1]), x[:, 0]) - self.log_z.value

    @property
    def density_source(self) -> Provenance:
        return self.log_z.source

    @cached_property
    def log_z(self) -> Known:
        """log of the normaliser, by quadrature in polar coordinates."""
        fine, coarse = (math.log(self._polar(nodes)[0]) for nodes in (128, 64))
        return Known(fine, Quadrature(max(abs(fine - coarse), ROUNDING)))

    @cached_property
    def sd(self) -> Array:
        z, across, up = self._polar(128)
        return np.sqrt(np.array([across, up]) / z)

    def _polar(self, nodes: int) -> tuple[float, float, float]:
        """∫ exp(-U), and with z1² and z2²: Gauss-Legendre along the radius, even steps round the circle."""
        node, weight = np.polynomial.legendre.leggauss(nodes)
        radius = 3 * (node + 1)
        angle = np.pi * (np.arange(2 * nodes) + 0.5) / nodes
        across, up = np.multiply.outer(radius, np.cos(angle)), np.multiply.outer(radius, np.sin(angle))
        mass = np.exp(self._minus_energy(radius[:, None], across)) * (3 * weight * radius * np.pi / nodes)[:, None]
        return float(mass.sum()), float((mass * across**2).sum()), float((mass * up**2).sum())

    @cached_property
    def entropy(self) -> Known:
        return entropy_on_grid(self.log_density, ((-6.0, 6.0), (-6.0, 6.0)), 0.1)

    @property
    def modes(self) -> Array:
        """Where both terms are least (2, 2)."""
        return np.array([[-2.0, 0.0], [2.0, 0.0]])

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """By rejection, exactly."""
        x = np.empty((n, 2))
        filled = 0
        while filled < n:
            kept = self._propose(3 * (n - filled) + 32, generator)[: n - filled]
            x[filled : filled + len(kept)] = kept
            filled += len(kept)
        return x

    def _propose(self, n: int, generator: np.random.Generator) -> Array:
        # In polar coordinates the density has a factor r, and r <= top exp(r/top - 1): a Gaussian moved outwards.
        top = self.radius
        radius = generator.normal(self.radius + self.blur**2 / top, self.blur, n)
        angle = 2 * np.pi * generator.random(n)
        across = radius * np.cos(angle)
        lobes = np.exp(-(((np.abs(across) - 2) / self.lobe) ** 2) / 2)
        lobes += np.exp(-(((np.abs(across) + 2) / self.lobe) ** 2) / 2)
        least = 1 + math.exp(-((4 / self.lobe) ** 2) / 2)
        kept = generator.random(n) * least < lobes * (radius / top) * np.exp(1 - radius / top)
        return np.stack([across, radius * np.sin(angle)], axis=1)[kept]


class Wave(Target):
    """U2 = ½((z2 - w1)/0.4)², w1 = sin(πz1/2), plus the penalty max(|z1| - 6, 0)², without which Z is infinite.

    Given z1, which is flat with Gaussian edges, z2 is a mixture of Gaussians: Z and the samples are exact.
    Subclasses have two bands. 0.03 % of the mass lies outside the box.
    """

    name = "U2"
    title = text("Energy U2: a wave")
    sds: tuple[float, ...] = (0.4,)

    def _middles(self, z1: Array) -> Array:
        """Middles of the bands at `z1`, (bands, n)."""
        return np.sin(np.pi / 2 * z1)[None]

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        return ((-8.0, 8.0), (-8.0, 8.0))

    @property
    def log_z(self) -> float:
        """log of the normaliser: each band contributes its width at every z1."""
        return math.log(LENGTH * sum(self.sds)) + LOG_2PI / 2

    def log_density(self, x: Array) -> Array:
        middles = self._middles(x[:, 0])
        terms = [-(((x[:, 1] - middle) / sd) ** 2) / 2 for middle, sd in zip(middles, self.sds, strict=True)]
        outside = np.maximum(np.abs(x[:, 0]) - EDGE, 0.0)
        log_p: Array = np.logaddexp.reduce(terms, axis=0) - outside**2 - self.log_z
        return log_p

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        place = LENGTH * generator.random(n)
        # The fringe beyond ±6 is half of a Gaussian of variance ½ on either side.
        fringe = np.copysign(EDGE, x[:, 0]) + x[:, 0] / math.sqrt(2)
        x[:, 0] = np.where(place < 2 * EDGE, place - EDGE, fringe)
        middles = self._middles(x[:, 0])
        which = np.searchsorted(np.cumsum(self.sds)[:-1] / sum(self.sds), generator.random(n))
        x[:, 1] *= np.array(self.sds)[which]
        x[:, 1] += middles[which, np.arange(n)]
        return x

    @cached_property
    def _moments(self) -> tuple[Array, Array]:
        """Mean and variance, by Gauss-Legendre over z1 on the flat and on the fringes."""
        node, weight = np.polynomial.legendre.leggauss(96)
        z1 = np.concatenate([3 * node - 9, 6 * node, 3 * node + 9])
        mass = np.concatenate([3 * weight, 6 * weight, 3 * weight])
        mass *= np.exp(-(np.maximum(np.abs(z1) - EDGE, 0.0) ** 2)) / LENGTH
        share = np.array(self.sds) / sum(self.sds)
        middles = self._middles(z1)
        mean = np.array([0.0, share @ middles @ mass])
        squares = np.array([mass @ z1**2, share @ (middles**2 + np.array(self.sds)[:, None] ** 2) @ mass])
        return mean, squares - mean**2

    @property
    def mean(self) -> Array:
        return self._moments[0]

    @property
    def sd(self) -> Array:
        return np.sqrt(self._moments[1])

    @property
    def _entropy_along(self) -> float:
        return math.log(LENGTH) + ROOT_PI / 2 / LENGTH

    @property
    def entropy(self) -> Known:
        return Known(self._entropy_along + (LOG_2PI + 1) / 2 + math.log(self.sds[0]), Exact())


class Fork(Wave):
    """U3 = -log(exp(-½((z2 - w1)/0.35)²) + exp(-½((z2 - w1 + w2)/0.35)²)), w2 = 3 exp(-½((z1 - 1)/0.6)²)."""

    name = "U3"
    title = text("Energy U3: a wave that parts")
    sds = (0.35, 0.35)

    def _middles(self, z1: Array) -> Array:
        wave = np.sin(np.pi / 2 * z1)
        return np.stack([wave, wave - self._between(z1)])

    def _between(self, z1: Array) -> Array:
        """Distance of the bands."""
        return 3 * np.exp(-(((z1 - 1) / 0.6) ** 2) / 2)

    @cached_property
    def entropy(self) -> Known:
        return entropy_on_grid(self.log_density, ((-12.0, 12.0), (-8.0, 5.0)), 0.1)


class Split(Fork):
    """U4: as U3 with 0.4 and 0.35, and w3 = 3 / (1 + exp(-(z1 - 1)/0.3)) for w2."""

    name = "U4"
    title = text("Energy U4: a wave that splits")
    sds = (0.4, 0.35)

    def _between(self, z1: Array) -> Array:
        return 3 / (1 + np.exp(np.minimum((1 - z1) / 0.3, 700.0)))
