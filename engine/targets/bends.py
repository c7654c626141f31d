"""Banana and funnel: Gaussians bent or stretched by one coordinate, with everything in closed form."""

from __future__ import annotations

import math

import numpy as np

from engine.knobs import KnobSet, knob
from engine.marks import Exact
from engine.targets.logarithms import LOG_2PI
from engine.targets.target import Array, Known, Target
from engine.words import text


class Banana(Target):
    """x ~ 1.2 N, y ~ bend (x² - 1.44) + 0.4 N: bending keeps area, so it keeps the entropy (Haario et al. 1999).

    0.05 % of the mass lies outside the box.
    """

    class Knobs(KnobSet):
        bend: float = knob(
            0.5,
            label=text("Bend"),
            help=text("How strongly the second coordinate follows the square of the first."),
            group=text("Target"),
            low=0.0,
            high=3.0,
        )

    name = "banana"
    title = text("Banana")
    across, up = 1.2, 0.4
    knobs: Knobs

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        reach = 3.5 * self.across
        low, high = self._middle(np.array([0.0, reach]))
        return ((-reach, reach), (float(low) - 5 * self.up, float(high) + 5 * self.up))

    def _middle(self, across: Array) -> Array:
        return self.knobs.bend * (across**2 - self.across**2)

    @property
    def mean(self) -> Array:
        return np.zeros(2)

    @property
    def sd(self) -> Array:
        return np.array([self.across, math.sqrt(self.up**2 + 2 * (self.knobs.bend * self.across**2) ** 2)])

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        x *= (self.across, self.up)
        x[:, 1] += self._middle(x[:, 0])
        return x

    def log_density(self, x: Array) -> Array:
        squares = (x[:, 0] / self.across) ** 2 + ((x[:, 1] - self._middle(x[:, 0])) / self.up) ** 2
        return -squares / 2 - (LOG_2PI + math.log(self.across * self.up))

    @property
    def entropy(self) -> Known:
        return Known(LOG_2PI + 1 + math.log(self.across * self.up), Exact())


class Funnel(Target):
    """x ~ width N, y ~ exp(x/2) N (Neal 2003): no one scale fits. At width 1.5, 0.3 % lies outside the box."""

    class Knobs(KnobSet):
        width: float = knob(
            1.5,
            label=text("Width"),
            help=text("Deviation of the first coordinate, which is the log-variance of the second."),
            group=text("Target"),
            low=0.1,
            high=3.0,
            log=True,
        )

    name = "funnel"
    title = text("Funnel")
    knobs: Knobs

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        reach, height = 4 * self.knobs.width, 3 * math.exp(self.knobs.width)
        return ((-reach, reach), (-height, height))

    @property
    def mean(self) -> Array:
        return np.zeros(2)

    @property
    def sd(self) -> Array:
        return np.array([self.knobs.width, math.exp(self.knobs.width**2 / 4)])

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        x[:, 0] *= self.knobs.width
        x[:, 1] *= np.exp(x[:, 0] / 2)
        return x

    def log_density(self, x: Array) -> Array:
        across, up = x.T
        narrow = up**2 * np.exp(np.minimum(-across, 600.0))
        squares = (across / self.knobs.width) ** 2 + across + narrow
        log_p: Array = -squares / 2 - (LOG_2PI + math.log(self.knobs.width))
        return log_p

    @property
    def entropy(self) -> Known:
        return Known(LOG_2PI + 1 + math.log(self.knobs.width), Exact())
