"""Mixtures of round Gaussians: on rings and grids as the papers draw them, and with weights of one's own."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from engine.marks import Exact
from engine.targets.logarithms import LOG_2PI, log_sum_exp
from engine.targets.quadrature import entropy_on_grid
from engine.targets.target import Array, Known, Target
from engine.words import text

# Beyond this many deviations between centres, components share less than 1e-11 nats of entropy.
APART = 15.0


def ring_of(k: int, radius: float) -> Array:
    """`k` centres (k, 2) evenly on a circle, from the x axis on."""
    angle = 2 * np.pi * np.arange(k) / k
    return radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)


def square_grid(side: int, step: float) -> Array:
    """Centres (side², 2) of a square grid about the origin."""
    ticks = step * (np.arange(side) - (side - 1) / 2)
    return np.stack(np.meshgrid(ticks, ticks), axis=-1).reshape(-1, 2)


class GaussianMixture(Target):
    """Σ_k w_k N(x; c_k, s_k² I). Subclasses say `centres` (k, D), `sds` (k,) and, if not equal, `weights` (k,)."""

    margin = 5.0

    @cached_property
    def centres(self) -> Array:
        raise NotImplementedError

    @cached_property
    def sds(self) -> Array:
        raise NotImplementedError

    @cached_property
    def weights(self) -> Array:
        return np.full(len(self.centres), 1 / len(self.centres))

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        return self._spanning(self.margin)

    def _spanning(self, margin: float) -> tuple[tuple[float, float], ...]:
        """The box `margin` deviations around all centres."""
        reach = margin * self.sds[:, None]
        low, high = (self.centres - reach).min(axis=0), (self.centres + reach).max(axis=0)
        return tuple((float(a), float(b)) for a, b in zip(low, high, strict=True))

    @cached_property
    def mean(self) -> Array:
        return self.weights @ self.centres

    @cached_property
    def sd(self) -> Array:
        variance: Array = self.weights @ ((self.centres - self.mean) ** 2 + self.sds[:, None] ** 2)
        return np.sqrt(variance)

    @cached_property
    def _upto(self) -> Array:
        return np.cumsum(self.weights)[:-1]

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        which = self._upto.searchsorted(generator.random(n))
        x = generator.standard_normal((n, self.dimension))
        x *= self.sds[which, None]
        x += self.centres[which]
        return x

    def log_density(self, x: Array) -> Array:
        offset = np.log(self.weights) - self.dimension * (np.log(self.sds) + LOG_2PI / 2)
        terms = np.zeros((len(x), len(self.centres)))
        for column, centres in zip(x.T, self.centres.T, strict=True):
            terms -= ((column[:, None] - centres) / self.sds) ** 2
        terms *= 0.5
        terms += offset
        return log_sum_exp(terms)

    @cached_property
    def entropy(self) -> Known:
        if self._apart():
            parts = self.dimension * (np.log(self.sds) + (LOG_2PI + 1) / 2) - np.log(self.weights)
            return Known(float(self.weights @ parts), Exact())
        return entropy_on_grid(self.log_density, self._spanning(9.0), float(self.sds.min()) / 3)

    def _apart(self) -> bool:
        away = np.linalg.norm(self.centres[:, None] - self.centres, axis=-1)
        np.fill_diagonal(away, np.inf)
        return bool((away > APART * np.maximum(self.sds[:, None], self.sds)).all())

    @property
    def modes(self) -> Array | None:
        return self.centres


class EightGaussians(GaussianMixture):
    """Eight on a ring, close enough to touch: the usual first test of a flow."""

    name = "8gaussians"
    title = text("Eight Gaussians")
    centres = cached_property(lambda self: ring_of(8, 4 / 1.414))
    sds = cached_property(lambda self: np.full(8, 0.5 / 1.414))


class RingOfEight(GaussianMixture):
    """The 8-ring of the GAN papers (radius 1, deviation 0.01): modes far apart for their size."""

    name = "ring8"
    title = text("Ring of eight points")
    centres = cached_property(lambda self: ring_of(8, 1.0))
    sds = cached_property(lambda self: np.full(8, 0.01))
    margin = 20.0


class SoftRing(GaussianMixture):
    """Eight separate modes wide enough to see."""

    name = "soft_ring8"
    title = text("Soft ring of eight")
    centres = cached_property(lambda self: ring_of(8, 2.0))
    sds = cached_property(lambda self: np.full(8, 0.1))


class GridOf25(GaussianMixture):
    """The 25-grid of the GAN papers (2 apart, deviation 0.05)."""

    name = "grid25"
    title = text("Grid of 25")
    centres = cached_property(lambda self: square_grid(5, 2.0))
    sds = cached_property(lambda self: np.full(25, 0.05))
    margin = 12.0


class WassersteinRing(GaussianMixture):
    """The 8 Gaussians of Gulrajani et al. (2017), in their scale."""

    name = "gan_8"
    title = text("Eight points of WGAN-GP")
    centres = cached_property(lambda self: ring_of(8, 2 / 1.414))
    sds = cached_property(lambda self: np.full(8, 0.02 / 1.414))
    margin = 20.0


class WassersteinGrid(GaussianMixture):
    """The 25 Gaussians of Gulrajani et al. (2017), in their scale."""

    name = "gan_25"
    title = text("Grid of 25 of WGAN-GP")
    centres = cached_property(lambda self: square_grid(5, 2 / 2.828))
    sds = cached_property(lambda self: np.full(25, 0.05 / 2.828))
    margin = 12.0
