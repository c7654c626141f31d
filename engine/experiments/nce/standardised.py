"""Own data in units of their own spread: what energies and noise start from has no other scale to go by."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.targets import Target
from engine.words import Text, text

Array = NDArray[np.float64]


class Standardised(Target):
    """A law (D,) moved and stretched to mean 0 and deviation 1 in each column."""

    name = "standardised"
    title = text("Own data, standardised")

    def __init__(self, law: Target) -> None:
        super().__init__()
        self.law = law
        self.dimension = law.dimension
        self.log_volume = float(np.log(law.sd).sum())

    @property
    def coordinates(self) -> tuple[Text, ...]:
        return tuple(text("{column}, standardised", column=name) for name in self.law.coordinates)

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        low, high = self.inward(np.array(self.law.box).T)
        return tuple(zip(low.tolist(), high.tolist(), strict=True))

    @property
    def mean(self) -> Array:
        return np.zeros(self.dimension)

    @property
    def sd(self) -> Array:
        return np.ones(self.dimension)

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        return self.inward(self.law.sample(n, generator))

    def held_out(self, n: int, generator: np.random.Generator) -> Array:
        return self.inward(self.law.held_out(n, generator))

    def inward(self, x: Array) -> Array:
        """Points (n, D) of the file in these units."""
        return np.asarray((x - self.law.mean) / self.law.sd)

    def outward(self, x: Array) -> Array:
        """Points (n, D) in the units of the file."""
        return np.asarray(self.law.mean + self.law.sd * x)


def log_volume(law: Target) -> float:
    """log of how much of the data's own units a unit of `law` is: what log-densities there are less."""
    return law.log_volume if isinstance(law, Standardised) else 0.0
