"""Chains to test with: lines, rings, equilibrium from energies; and Kolmogorov's criterion for detailed balance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.exact.markov_chain import MarkovChain

Array = NDArray[np.float64]


def line(right: ArrayLike, left: ArrayLike) -> Array:
    """Rates (k, k) on k states in a row: `right` (k - 1,) from each to the next, `left` (k - 1,) back."""
    return np.asarray(np.diag(np.asarray(right, dtype=np.float64), -1) + np.diag(np.asarray(left, dtype=np.float64), 1))


def ring(right: ArrayLike, left: ArrayLike) -> Array:
    """Rates (k, k) on a ring of k >= 3: `right` (k,) from each to the next, the last to the first, `left` (k,) from
    each to the one before."""
    forth, back = np.asarray(right, dtype=np.float64), np.asarray(left, dtype=np.float64)
    rates, here = np.zeros((len(forth), len(forth))), np.arange(len(forth))
    rates[(here + 1) % len(forth), here] += forth
    rates[(here - 1) % len(forth), here] += back
    return rates


def in_equilibrium(energies: ArrayLike, attempts: ArrayLike) -> Array:
    """Rates with detailed balance for π ∝ exp(-energies): symmetric `attempts` (k, k) times exp((E_y - E_x)/2)."""
    energy, symmetric = np.asarray(energies, dtype=np.float64), np.asarray(attempts, dtype=np.float64)
    if not np.allclose(symmetric, symmetric.T):
        raise ValueError("attempts must be symmetric")
    rates = symmetric * np.exp((energy[None, :] - energy[:, None]) / 2)
    np.fill_diagonal(rates, 0.0)
    return np.asarray(rates)


@dataclass(frozen=True)
class Balance:
    """Detailed balance: `affinity` is the largest Σ ln(W forth / W back) around a fundamental cycle (Kolmogorov).

    Infinite where an edge has no way back; `holds` allows for rounding.
    """

    affinity: float
    steps: int

    @property
    def holds(self) -> bool:
        return self.affinity <= 1e-12 * max(self.steps, 1)


def detailed_balance(chain: MarkovChain) -> Balance:
    """Kolmogorov's criterion on all cycles that a spanning tree leaves."""
    rates = chain.rates
    if ((rates > 0) != (rates.T > 0)).any():
        return Balance(float("inf"), 0)
    log_ratio = np.zeros_like(rates)
    some = rates > 0
    log_ratio[some] = np.log(rates[some]) - np.log(rates.T[some])
    height = np.full(chain.size, np.nan)
    for root in range(chain.size):
        if np.isnan(height[root]):
            height[root], waiting = 0.0, [root]
            while waiting:
                state = waiting.pop()
                for neighbour in np.flatnonzero(some[:, state] & np.isnan(height)):
                    height[neighbour] = height[state] + log_ratio[neighbour, state]
                    waiting.append(int(neighbour))
    gaps = abs(height[:, None] - height[None, :] - log_ratio)[some]
    scale = int(np.ceil(abs(log_ratio).max(initial=1.0))) * chain.size
    return Balance(float(gaps.max(initial=0.0)), scale)
