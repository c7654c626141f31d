"""Uniform distributions: the checkerboard, whose edges no smooth model can follow, and the unit of 1-D."""

from __future__ import annotations

import math

import numpy as np

from engine.marks import Exact
from engine.targets.target import Array, Known, Target
from engine.words import text


class Checkerboard(Target):
    """Uniform on the eight dark squares of side 2 in [-4, 4]²: floor(x/2) + floor(y/2) is even there."""

    name = "checkerboard"
    title = text("Checkerboard")
    box = ((-4.5, 4.5), (-4.5, 4.5))

    @property
    def mean(self) -> Array:
        return np.zeros(2)

    @property
    def sd(self) -> Array:
        return np.full(2, 4 / math.sqrt(3))

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.random((n, 2))
        # One uniform number over the rows of dark squares laid end to end; the other goes up the board.
        along, up = x[:, 0], x[:, 1]
        up *= 8.0
        up -= 4.0
        along *= 4.0
        along += np.floor(along / 2) * 2 - 4.0
        along += np.floor(up / 2) % 2 * 2
        return x

    def log_density(self, x: Array) -> Array:
        dark = np.floor(x / 2).sum(axis=1) % 2 == 0
        inside = ((x >= -4) & (x < 4)).all(axis=1)
        return np.where(dark & inside, -math.log(32), -np.inf)

    @property
    def entropy(self) -> Known:
        return Known(math.log(32), Exact())

    @property
    def modes(self) -> Array:
        """Middles of the dark squares."""
        return np.array([(x, y) for y in (-3, -1, 1, 3) for x in (-3, -1, 1, 3) if (x + y) % 4 == 2], dtype=np.float64)


class UniformLine(Target):
    """Uniform on [0, 1]."""

    name = "uniform_1d"
    title = text("Uniform on the line")
    dimension = 1
    box = ((-0.25, 1.25),)

    @property
    def mean(self) -> Array:
        return np.array([0.5])

    @property
    def sd(self) -> Array:
        return np.array([1 / math.sqrt(12)])

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        return generator.random((n, 1))

    def log_density(self, x: Array) -> Array:
        inside = (x[:, 0] >= 0) & (x[:, 0] <= 1)
        return np.where(inside, 0.0, -np.inf)

    @property
    def entropy(self) -> Known:
        return Known(0.0, Exact())
