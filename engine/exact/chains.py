"""Chains to begin with: lines and rings, equilibrium from energies, discrete time refined to continuous."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.words import BadInput, text

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


def checked_steps(steps: ArrayLike) -> Array:
    """T (k, k) of a chain in discrete time, entry (x, y) the chance of y -> x. Raises BadInput if it is none."""
    table = np.array(steps, dtype=np.float64)
    sums = table.sum(axis=0)
    for column in np.flatnonzero(abs(sums - 1) > 1e-9):
        raise BadInput(
            text(
                "The chances to go on from state {state} sum to {total}; they must sum to 1.",
                state=int(column) + 1,
                total=f"{sums[column]:.6g}",
            )
        )
    for into, out_of in np.argwhere(~(table >= 0)):
        raise BadInput(
            text(
                "The chance from state {source} to {target} is {chance}; chances are not negative.",
                source=int(out_of) + 1,
                target=int(into) + 1,
                chance=f"{table[into, out_of]:g}",
            )
        )
    return table


def refined(steps: ArrayLike, parts: int) -> Array:
    """T of 1/`parts` of a step: 1 + (T - 1)/parts, which moves as often on average."""
    table = checked_steps(steps)
    return np.asarray(np.eye(len(table)) + (table - np.eye(len(table))) / parts)


def refined_propagator(steps: ArrayLike, parts: int, time: float) -> Array:
    """The refined chain after `time` (in steps of T; whole parts): tends to exp(time (T - 1)) as 1/parts."""
    return np.asarray(np.linalg.matrix_power(refined(steps, parts), round(time * parts)))


def limit_rates(steps: ArrayLike) -> Array:
    """Rates of the limit in continuous time: T off its diagonal."""
    table = checked_steps(steps)
    np.fill_diagonal(table, 0.0)
    return table
