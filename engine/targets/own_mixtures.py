"""Gaussians and mixtures whose weights, places and widths are knobs, in one and two dimensions."""

from __future__ import annotations

import math
from functools import cached_property
from typing import Any

import numpy as np

from engine.knobs import KnobSet, knob
from engine.marks import Exact
from engine.targets.logarithms import LOG_2PI
from engine.targets.mixtures import GaussianMixture
from engine.targets.target import Array, Known, Target
from engine.words import Text, text


def _weight(label: Text, default: float) -> Any:
    return knob(default, label=label, help=text("Share of this part, relative to the others."),
                group=text("Target"), low=0.01, high=10.0, log=True)  # fmt: skip


def _width(label: Text, default: float) -> Any:
    return knob(default, label=label, help=text("Standard deviation."),
                group=text("Target"), low=0.02, high=5.0, log=True)  # fmt: skip


def _apart(default: float) -> Any:
    return knob(default, label=text("Distance"), help=text("Distance of the centres from the middle."),
                group=text("Target"), low=0.0, high=10.0)  # fmt: skip


def _shares(*weights: float) -> Array:
    return np.array(weights) / sum(weights)


class Gaussian(Target):
    """One Gaussian in the plane: any widths, any correlation."""

    class Knobs(KnobSet):
        sd_x: float = _width(text("Width along x"), 1.0)
        sd_y: float = _width(text("Width along y"), 1.0)
        correlation: float = knob(0.8, label=text("Correlation"), help=text("Correlation of x and y."),
                                  group=text("Target"), low=-0.999, high=0.999)  # fmt: skip

    name = "gaussian"
    title = text("Gaussian")
    knobs: Knobs

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        return tuple((-5 * float(sd), 5 * float(sd)) for sd in self.sd)

    @property
    def mean(self) -> Array:
        return np.zeros(2)

    @property
    def sd(self) -> Array:
        return np.array([self.knobs.sd_x, self.knobs.sd_y])

    @cached_property
    def _rest(self) -> float:
        """Deviation of y given x, when both have deviation 1."""
        return math.sqrt(1 - self.knobs.correlation**2)

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        x[:, 1] *= self._rest
        x[:, 1] += self.knobs.correlation * x[:, 0]
        x *= self.sd
        return x

    def log_density(self, x: Array) -> Array:
        across, up = (x / self.sd).T
        squares = across**2 + ((up - self.knobs.correlation * across) / self._rest) ** 2
        log_p: Array = -squares / 2 - (LOG_2PI + math.log(self._rest) + float(np.log(self.sd).sum()))
        return log_p

    @property
    def entropy(self) -> Known:
        return Known(LOG_2PI + 1 + math.log(self._rest) + float(np.log(self.sd).sum()), Exact())


class NamedMixture(GaussianMixture):
    """Three Gaussians, left, right and top, each with its weight."""

    class Knobs(KnobSet):
        left: float = _weight(text("Weight left"), 1.0)
        right: float = _weight(text("Weight right"), 2.0)
        top: float = _weight(text("Weight top"), 3.0)
        distance: float = _apart(2.0)
        width: float = _width(text("Width"), 0.5)

    name = "mixture"
    title = text("Mixture of three")
    knobs: Knobs

    @cached_property
    def centres(self) -> Array:
        angle = np.deg2rad([210.0, 330.0, 90.0])
        return self.knobs.distance * np.stack([np.cos(angle), np.sin(angle)], axis=1)

    @cached_property
    def sds(self) -> Array:
        return np.full(3, self.knobs.width)

    @cached_property
    def weights(self) -> Array:
        return _shares(self.knobs.left, self.knobs.right, self.knobs.top)


class GaussianLine(GaussianMixture):
    """One Gaussian on the line."""

    class Knobs(KnobSet):
        centre: float = knob(0.0, label=text("Centre"), help=text("Mean of the Gaussian."),
                             group=text("Target"), low=-10.0, high=10.0)  # fmt: skip
        width: float = _width(text("Width"), 1.0)

    name = "gaussian_1d"
    title = text("Gaussian on the line")
    dimension = 1
    knobs: Knobs

    @cached_property
    def centres(self) -> Array:
        return np.array([[self.knobs.centre]])

    @cached_property
    def sds(self) -> Array:
        return np.array([self.knobs.width])


class MixtureLine(GaussianMixture):
    """Two Gaussians on the line, each with its weight and width."""

    class Knobs(KnobSet):
        left: float = _weight(text("Weight left"), 1.0)
        right: float = _weight(text("Weight right"), 2.0)
        distance: float = _apart(1.5)
        width_left: float = _width(text("Width left"), 0.5)
        width_right: float = _width(text("Width right"), 0.8)

    name = "mixture_1d"
    title = text("Mixture on the line")
    dimension = 1
    knobs: Knobs

    @cached_property
    def centres(self) -> Array:
        return np.array([[-self.knobs.distance], [self.knobs.distance]])

    @cached_property
    def sds(self) -> Array:
        return np.array([self.knobs.width_left, self.knobs.width_right])

    @cached_property
    def weights(self) -> Array:
        return _shares(self.knobs.left, self.knobs.right)
