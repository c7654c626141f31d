"""A continuous-time Markov chain of few states, from its rates: dP/dt = Σ_y [W(x,y) P(y) - W(y,x) P(x)].

Entry (x, y) of every matrix is for the move y -> x, so columns belong to where probability comes from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.words import BadInput, text

Array = NDArray[np.float64]


def normalised(rates: ArrayLike) -> Array:
    """W̃ of W (k, k): the diagonal, whatever it was, becomes minus the sum of the rest of its column."""
    generator = np.array(rates, dtype=np.float64)
    np.fill_diagonal(generator, 0.0)
    np.fill_diagonal(generator, -generator.sum(axis=0))
    return generator


def leak(matrix: ArrayLike) -> Array:
    """How fast probability disappears from each state (k,): minus the column sums; zero for a generator."""
    return np.asarray(-np.asarray(matrix, dtype=np.float64).sum(axis=0))


def exponential(matrix: ArrayLike, time: float) -> Array:
    """exp(time · matrix) for a square matrix that is non-negative off its diagonal, columns summing to what they may.

    Every term is non-negative (the diagonal is shifted out first), so no entry of the result is below zero,
    and small entries are as accurate as large ones.
    """
    square = np.asarray(matrix, dtype=np.float64)
    shift = max(0.0, float(-np.diagonal(square).min(initial=0.0)))
    positive = square + shift * np.eye(len(square))
    largest = float(positive.sum(axis=0).max(initial=0.0)) * time
    halvings = max(0, int(np.ceil(np.log2(max(largest, 1e-300)))) + 1)
    small = positive * (time / 2**halvings)
    term = result = np.eye(len(square))
    for order in range(1, 200):
        term = term @ small / order
        result = result + term
        if term.max(initial=0.0) <= 1e-18 * result.max(initial=1.0):
            break
    result = result * np.exp(-shift * time / 2**halvings)
    conserved = bool((abs(square.sum(axis=0)) <= 1e-13 * max(shift, 1e-300)).all())
    for _ in range(halvings):
        # Rounding would double with every squaring; columns of a generator's exponential sum to one.
        result = _columns_to_one(result) if conserved else result
        result = result @ result
    return _columns_to_one(result) if conserved else result


def _columns_to_one(matrix: Array) -> Array:
    return np.asarray(matrix / matrix.sum(axis=0))


def divergence(p: Array, q: Array) -> float:
    """KL(p‖q) in nats; infinite where q has none of what p has."""
    some = p > 0
    if (q[some] <= 0).any():
        return float("inf")
    return max(0.0, float(np.sum(p[some] * np.log(p[some] / q[some]))))


@dataclass(frozen=True)
class Composition:
    """P(t₃|t₁) whole, and by way of t₂; `gap` is the largest difference of an entry."""

    whole: Array
    first: Array
    second: Array

    @property
    def gap(self) -> float:
        return float(abs(self.second @ self.first - self.whole).max())


class MarkovChain:
    """A chain of k states from its `rates` (k, k): entry (x, y) is the rate y -> x; the diagonal is ignored.

    Raises BadInput where a rate is negative or not finite; `names` (k,) are used in that sentence.
    """

    def __init__(self, rates: ArrayLike, names: Sequence[str] = ()) -> None:
        table = np.array(rates, dtype=np.float64)
        if table.ndim != 2 or table.shape[0] != table.shape[1] or not table.size:
            raise BadInput(
                text("A Markov chain needs a square table of rates; this one is {shape}.", shape=str(table.shape))
            )
        np.fill_diagonal(table, 0.0)
        self.names = tuple(names) or tuple(str(number + 1) for number in range(len(table)))
        wrong = np.argwhere(~(np.isfinite(table) & (table >= 0)))
        if len(wrong):
            into, out_of = (int(place) for place in wrong[0])
            raise BadInput(
                text(
                    "The rate from {source} to {target} is {rate}; rates are finite and not negative.",
                    source=self.names[out_of],
                    target=self.names[into],
                    rate=f"{table[into, out_of]:g}",
                )
            )
        table.flags.writeable = False
        self.rates: Array = table

    @property
    def size(self) -> int:
        return len(self.rates)

    @cached_property
    def generator(self) -> Array:
        """W̃ (k, k): columns sum to zero."""
        return normalised(self.rates)

    @property
    def exit_rates(self) -> Array:
        """Total rate out of every state (k,)."""
        return np.asarray(self.rates.sum(axis=0))

    # In time

    def propagator(self, time: float) -> Array:
        """P(x, t | y, 0) as a matrix (k, k)."""
        return exponential(self.generator, time)

    def after(self, probability: Array, time: float) -> Array:
        """P(t) (k,) from P(0)."""
        return np.asarray(self.propagator(time) @ probability)

    def history(self, probability: Array, times: Array) -> Array:
        """P at every one of `times` (n, k), evenly spaced or not, ascending from 0 on."""
        rows, now, at, known = [], probability, 0.0, {0.0: np.eye(self.size)}
        for time in times:
            # Equal gaps need one exponential; rounding to 12 digits makes those of linspace equal.
            gap = float(f"{float(time) - at:.12g}")
            if gap not in known:
                known[gap] = self.propagator(float(time) - at)
            now, at = known[gap] @ now, float(time)
            rows.append(now)
        return np.array(rows)

    def composition(self, first: float, middle: float, last: float) -> Composition:
        """Chapman-Kolmogorov: from `first` to `last` at once, and stopping at `middle`."""
        return Composition(
            self.propagator(last - first), self.propagator(middle - first), self.propagator(last - middle)
        )  # fmt: skip

    def one_step(self, epsilon: float) -> Array:
        """1 + εW̃ (k, k); has negative entries once ε is beyond `longest_step`."""
        return np.asarray(np.eye(self.size) + epsilon * self.generator)

    @property
    def longest_step(self) -> float:
        """1 / the greatest exit rate: up to here 1 + εW̃ is a matrix of probabilities."""
        fastest = float(self.exit_rates.max(initial=0.0))
        return 1.0 / fastest if fastest > 0 else float("inf")

    # At one moment

    def gain(self, probability: Array) -> Array:
        """Σ_y W(x,y) P(y) (k,)."""
        return np.asarray(self.rates @ probability)

    def loss(self, probability: Array) -> Array:
        """Σ_y W(y,x) P(x) (k,)."""
        return np.asarray(self.exit_rates * probability)

    def currents(self, probability: Array) -> Array:
        """Net flow y -> x along every edge (k, k): W(x,y) P(y) - W(y,x) P(x), antisymmetric."""
        flux = self.rates * probability
        return np.asarray(flux - flux.T)
