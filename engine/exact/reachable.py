"""Every state that a network can reach, listed: the exact side of networks with many species but few states."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.propensities import changes, usable
from engine.kinetics.network import ReactionNetwork

Array = NDArray[np.float64]
Whole = NDArray[np.int64]

_ENTRIES = 20_000_000


class TooManyStates(ValueError):
    """More states than `limit` can be reached."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


@dataclass(frozen=True)
class Reachable:
    """`states` (n, species) in the order in which they were found."""

    states: Whole

    @property
    def size(self) -> int:
        return len(self.states)

    @cached_property
    def counts(self) -> Array:
        """Counts of every species at every state (species, n)."""
        return np.ascontiguousarray(self.states.T, dtype=np.float64)

    @cached_property
    def _index(self) -> tuple[NDArray[np.uint64], Whole]:
        names = _names(self.states)
        order = np.argsort(names, kind="stable")
        return names[order], order

    def numbers_of(self, states: Whole) -> Whole:
        """Which states (m, species) are, (m,); all must be there."""
        names, order = self._index
        found: Whole = order[np.minimum(np.searchsorted(names, _names(states)), self.size - 1)]
        if not np.array_equal(self.states[found], states):
            raise KeyError("a state that was not enumerated")
        return found

    def number_of(self, counts: Whole) -> int:
        """Which state the counts (species,) are."""
        return int(self.numbers_of(counts[None])[0])

    def carried(self, probability: Array, other: Reachable) -> Array:
        """`probability` on these states as it lies on the `other` ones, which hold all of these."""
        there = np.zeros(other.size)
        there[other.numbers_of(self.states)] = probability
        return there


def reachable(network: ReactionNetwork, seeds: Whole, parameters: Array, limit: int) -> Reachable:
    """Closure of `seeds` (n, species) under all reactions that can fire. Raises TooManyStates beyond `limit`."""
    moves = changes(network)
    limit = min(limit, _ENTRIES // max(len(network.species), 1))
    layers, frontier = [seeds], seeds
    known = np.sort(_names(seeds))
    while len(frontier):
        rates, _ = usable(network, frontier.T.astype(np.float64), parameters)
        found = [frontier[rate > 0] + move for rate, move in zip(rates, moves, strict=True) if move.any()]
        everything = np.concatenate([frontier[:0], *found])
        names, first = np.unique(_names(everything), return_index=True)
        fresh = ~np.isin(names, known, assume_unique=True)
        frontier = everything[first[fresh]]
        layers.append(frontier)
        known = np.union1d(known, names[fresh])
        if len(known) > limit:
            raise TooManyStates(limit)
    return Reachable(np.concatenate(layers))


def _names(states: Whole) -> NDArray[np.uint64]:
    """A number for each state (n, species); two of 10⁵ states share one with a chance of 10⁻⁹."""
    factors = np.random.default_rng(20_260_101).integers(1, 2**63, states.shape[1], dtype=np.uint64) * np.uint64(2) + 1
    return np.asarray(states.astype(np.uint64) @ factors, dtype=np.uint64)
