"""A Markov chain in continuous time: its generator, what it does to P, and where it comes to rest.

dP/dt = W̃P with W̃(x,y) = W(x,y) - δ_xy Σ_z W(z,y); column y holds the rates out of state y.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import expm

Array = NDArray[np.float64]


class Chain:
    """The chain of `rates` W (k, k) as typed; `normalised` derives the diagonal of W̃, else W is taken as it is.

    `leak` is taken from the diagonal entry of state 0 before the trick, which therefore undoes it.
    """

    def __init__(self, rates: Array, normalised: bool = True, leak: float = 0.0) -> None:
        self.rates = rates
        self.states = len(rates)
        self.jumps = np.where(np.eye(self.states, dtype=bool), 0.0, rates)
        self.exits: Array = self.jumps.sum(axis=0)
        self.generator = rates.copy()
        self.generator[0, 0] -= leak
        if normalised:
            np.fill_diagonal(self.generator, -self.exits)
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
        found: Array = expm(time * self.generator)
        return found

    def parts(self, time: float) -> tuple[Array, Array]:
        """The propagator over `time`, and its integral ∫ exp(sW̃) ds from 0 to `time`."""
        if self._parts is None or self._parts[0] != time:
            k = self.states
            both = np.zeros((2 * k, 2 * k))
            both[:k, :k], both[:k, k:] = self.generator, np.eye(k)
            whole = expm(time * both)
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
        reach = np.eye(self.states, dtype=bool) | (self.jumps > 0)
        for _ in range(self.states.bit_length()):
            reach = (reach.astype(np.int64) @ reach.astype(np.int64)) > 0
        # reach[x, y]: y leads to x. In a closed class whatever is reached leads back.
        closed = {tuple(np.flatnonzero(reach[:, y]).tolist()) for y in range(self.states)
                  if not (reach[:, y] & ~reach[y]).any()}  # fmt: skip
        return tuple(sorted(closed))

    # At rest

    @cached_property
    def _projector(self) -> Array | None:
        """The limit of exp(tW̃) for t → ∞; None where probability is not conserved."""
        if not self.conserves:
            return None
        classes = len(self.closed_classes)
        left, _, right = np.linalg.svd(self.generator)
        kernel, cokernel = right[-classes:].T, left[:, -classes:]
        limit: Array = kernel @ np.linalg.solve(cokernel.T @ kernel, cokernel.T)
        limit[np.abs(limit) < 1e-13] = 0.0
        return limit

    def rest(self, p: Array) -> Array | None:
        """Where P comes to rest from `p` (k,); None where there is no such place."""
        return None if self._projector is None else self._projector @ p

    @cached_property
    def spectrum(self) -> NDArray[np.complex128]:
        """Eigenvalues of W̃, the slowest first."""
        found = np.linalg.eigvals(self.generator).astype(np.complex128)
        return found[np.argsort(-found.real, kind="stable")]

    @property
    def gap(self) -> float:
        """The slowest rate at which something dies out; 0 where nothing does."""
        decaying = -self.spectrum.real[len(self.closed_classes) :]
        return float(decaying.min(initial=np.inf)) if len(decaying) else 0.0

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


def divergence(p: Array, q: Array) -> float | None:
    """KL(p‖q) in nats; None where it is infinite, or where `p` is no distribution."""
    if (p < -1e-12).any() or abs(p.sum() - 1.0) > 1e-6 or ((q <= 0) & (p > 1e-15)).any():
        return None
    kept = (p > 0) & (q > 0)
    return max(0.0, float(np.sum(p[kept] * np.log(p[kept] / q[kept]))))


def variation(p: Array, q: Array) -> float:
    """The total variation ½ Σ|p - q|."""
    return 0.5 * float(np.abs(p - q).sum())


def variation_floor(p: Array, n: int) -> float:
    """The total variation that `n` fair samples of `p` have from it, on average, for large n."""
    inside = np.clip(p, 0.0, 1.0)
    return 0.5 * float(np.sqrt(2 * inside * (1 - inside) / (np.pi * n)).sum())
