"""The Boltzmann law of some levels: Z and all that follows from it, without overflow."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Ensemble:
    """p_i = e^{G_i}/Z with G = −E/T, for energies (k,)."""

    energies: Array
    temperature: float

    @cached_property
    def g(self) -> Array:
        return np.asarray(-self.energies / self.temperature)

    @cached_property
    def log_z(self) -> float:
        top = float(self.g.max())
        return top + float(np.log(np.exp(self.g - top).sum()))

    @cached_property
    def p(self) -> Array:
        return np.asarray(np.exp(self.g - self.log_z))

    @property
    def mean(self) -> float:
        """⟨E⟩."""
        return float(self.p @ self.energies)

    @property
    def entropy(self) -> float:
        """−Σ p log p in nats."""
        return float(-(self.p[self.p > 0] * np.log(self.p[self.p > 0])).sum())

    @property
    def free_energy(self) -> float:
        """F = −T log Z = ⟨E⟩ − T S."""
        return -self.temperature * self.log_z

    @property
    def heat_capacity(self) -> float:
        """d⟨E⟩/dT = Var E / T²."""
        return float(self.p @ (self.energies - self.mean) ** 2) / self.temperature**2


def hop(walkers: NDArray[np.int64], g: Array, generator: np.random.Generator) -> NDArray[np.int64]:
    """Each walker tries another level, and goes there with probability min(1, e^{G' − G}) (Metropolis 1953)."""
    k = len(g)
    tried = (walkers + generator.integers(1, k, size=len(walkers))) % k
    goes = np.log(np.maximum(generator.random(len(walkers)), 1e-300)) < g[tried] - g[walkers]
    return np.asarray(np.where(goes, tried, walkers))
