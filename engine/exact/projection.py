"""What a probability over many-species states says of single species: marginals, moments, what events would see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from engine.exact.box import Box
    from engine.exact.reachable import Reachable

Array = NDArray[np.float64]


class Projection:
    """Reads a `probability` (n,) over the states of `space`; moments are of what is not lost."""

    space: Box | Reachable
    probability: Array

    @property
    def total_propensity(self) -> Array:
        raise NotImplementedError

    def marginal(self, species: int) -> tuple[int, Array]:
        """First value, and the probabilities of it and the values after it, of one species."""
        return self._over(self.probability, species)

    def per_event_marginal(self, species: int) -> tuple[int, Array]:
        """What a histogram with one entry an event shows: the state each event found, so weighted by a₀.

        At stationarity that is the limit of the histogram along one trajectory.
        """
        weighted = self.probability * self.total_propensity
        return self._over(weighted / max(float(weighted.sum()), 1e-300), species)

    def joint(self, across: int, up: int) -> tuple[int, int, Array]:
        """First values of both species, and the table (values of `up`, values of `across`)."""
        first, x = self._values(across)
        second, y = self._values(up)
        wide, high = int(x.max()) + 1, int(y.max()) + 1
        table = np.bincount(y * wide + x, self.probability[self._states], wide * high)
        return first, second, table.reshape(high, wide).astype(np.float64)

    def mean(self) -> Array:
        """Of every species, (species,)."""
        return np.asarray(self.space.counts @ self.probability / self.probability.sum())

    def covariance(self) -> Array:
        """Between all species, (species, species)."""
        away = self.space.counts - self.mean()[:, None]
        covariance: Array = (away * self.probability) @ away.T / self.probability.sum()
        return covariance

    def variance(self) -> Array:
        """Of every species, (species,)."""
        away = self.space.counts - self.mean()[:, None]
        return np.asarray(away**2 @ self.probability / self.probability.sum())

    def _over(self, weights: Array, species: int) -> tuple[int, Array]:
        first, values = self._values(species)
        return first, np.bincount(values, weights[self._states]).astype(np.float64)

    @property
    def _states(self) -> NDArray[np.bool_]:
        """Points of the box that are states: where nothing is negative."""
        return np.asarray((self.space.counts > -0.5).all(axis=0))

    def _values(self, species: int) -> tuple[int, NDArray[np.int64]]:
        counts = self.space.counts[species, self._states]
        first = int(counts.min())
        return first, np.rint(counts - first).astype(np.int64)
