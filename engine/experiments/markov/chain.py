"""The chain of the Markov lab: the exact one of its rates, and a generator that a lecturer may break.

dP/dt = W̃P with W̃(x,y) = W(x,y) - δ_xy Σ_z W(z,y); column y holds the rates out of state y.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.chain_structure import classes, long_run, spectrum
from engine.exact.markov_chain import MarkovChain, exponential

Array = NDArray[np.float64]


class Chain:
    """The chain of `rates` W (k, k) as typed; `normalised` derives the diagonal of W̃, else W is taken as it is.

    `leak` is taken from the diagonal entry of state 0 before the trick, which therefore undoes it.
    """

    def __init__(self, rates: Array, normalised: bool = True, leak: float = 0.0) -> None:
        self.rates = rates
        self.true = MarkovChain(rates, tuple(map(str, range(len(rates)))))
        self.states = len(rates)
        self.jumps, self.exits = self.true.rates, self.true.exit_rates
        self.generator = rates.copy()
        self.generator[0, 0] -= leak
        if normalised:
            self.generator = self.true.generator
        self._parts: tuple[float, Array, Array] | None = None

    @cached_property
    def column_sums(self) -> Array:
        """What each column of W̃ adds to ΣP in unit time, (k,); 0 up to rounding for a true generator."""
        sums: Array = self.generator.sum(axis=0)
        return np.where(np.abs(sums) < 1e-12 * max(1.0, float(np.abs(self.generator).max())), 0.0, sums)

    @property
    def conserves(self) -> bool:
        return not self.column_sums.any()

    @property
    def fastest(self) -> float:
        """The largest rate out of a state, as the diagonal of W̃ has it."""
        return float(np.max(-np.diag(self.generator), initial=0.0))

    def propagator(self, time: float) -> Array:
        """exp(tW̃), (k, k): column y is P(t) from state y."""
        return exponential(self.generator, time)

    def parts(self, time: float) -> tuple[Array, Array]:
        """The propagator over `time`, and its integral ∫ exp(sW̃) ds from 0 to `time`."""
        if self._parts is None or self._parts[0] != time:
            k = self.states
            both = np.zeros((2 * k, 2 * k))
            both[:k, :k], both[:k, k:] = self.generator, np.eye(k)
            whole = exponential(both, time)
            self._parts = time, np.ascontiguousarray(whole[:k, :k]), np.ascontiguousarray(whole[:k, k:])
        return self._parts[1], self._parts[2]

    # Structure

    @cached_property
    def edges(self) -> NDArray[np.int64]:
        """(m, 2): from state, to state, of every positive rate, ordered by them."""
        return np.argwhere(self.jumps.T > 0)

    @cached_property
    def pairs(self) -> NDArray[np.int64]:
        """(m, 2): the pairs of states that a jump joins, the lower one first."""
        return np.unique(np.sort(self.edges, axis=1), axis=0).reshape(-1, 2)

    @cached_property
    def closed_classes(self) -> tuple[tuple[int, ...], ...]:
        """The sets of states that nothing leaves and that no smaller such set is part of."""
        found = classes(self.true)
        return tuple(tuple(found.members(label).tolist()) for label in found.closed)

    # At rest

    @cached_property
    def _limit(self) -> Array | None:
        """exp(tW̃) for t → ∞; None where probability is not conserved."""
        if not self.conserves:
            return None
        return np.stack([long_run(self.true, alone) for alone in np.eye(self.states)], axis=1)

    def rest(self, p: Array) -> Array | None:
        """Where P comes to rest from `p` (k,); None where there is no such place."""
        return None if self._limit is None else self._limit @ p

    @cached_property
    def spectrum(self) -> NDArray[np.complex128]:
        """Eigenvalues of W̃, the slowest first; those that the graph makes 0 are exactly 0."""
        if self.conserves:
            return spectrum(self.true).values
        found = np.linalg.eigvals(self.generator).astype(np.complex128)
        return found[np.argsort(-found.real, kind="stable")]

    @property
    def gap(self) -> float:
        """The slowest rate at which something dies out; 0 where nothing does."""
        decaying = -self.spectrum.real[len(self.closed_classes) :]
        return float(decaying.min()) if len(decaying) else 0.0

    # Flows

    def currents(self, p: Array) -> Array:
        """Net flow from the lower to the higher state of each of `pairs`, (m,)."""
        low, high = self.pairs[:, 0], self.pairs[:, 1]
        net: Array = self.jumps[high, low] * p[low] - self.jumps[low, high] * p[high]
        return net

    def is_balanced(self, p: Array) -> bool:
        """Whether no net current flows at `p`, up to rounding."""
        flows = self.jumps[self.edges[:, 1], self.edges[:, 0]] * p[self.edges[:, 0]]
        return bool(np.abs(self.currents(p)).max(initial=0.0) <= 1e-9 * max(1e-300, float(flows.max(initial=0.0))))


def variation(p: Array, q: Array) -> float:
    """The total variation ½ Σ|p - q|."""
    return 0.5 * float(np.abs(p - q).sum())


def variation_floor(p: Array, n: int) -> float:
    """The total variation that `n` fair samples of `p` have from it, on average, for large n."""
    inside = np.clip(p, 0.0, 1.0)
    return 0.5 * float(np.sqrt(2 * inside * (1 - inside) / (np.pi * n)).sum())
