"""What EM needs of the data: sums of the responsibilities, about the means they were computed with.

The lower bound is F(q, θ) = Σ q log p_θ(x, k) + H(q), and log p_θ(x) - F = Σ KL(q ‖ p_θ(k|x)) (Neal & Hinton 1998).
Everything in F but H depends on the data through these sums only.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeVar

import numpy as np

from engine.mixtures.kernel import sweep
from engine.mixtures.mixture import Array, Mixture

Found = TypeVar("Found")
PIECE = 1 << 16  # points at a time: half a million exponentials, some milliseconds


@dataclass(frozen=True, eq=False)
class Statistics:
    """Σ r, Σ r d and Σ r d dᵀ with d = x - `about`: (K,), (K, D), (K, D, D), over `n` points.

    `entropy` is H(q) in nats over all points. `log_likelihood` is Σ log p(x) under the mixture that the
    responsibilities are of; NaN where they are of none.
    """

    n: int
    about: Array
    counts: Array
    sums: Array
    squares: Array
    entropy: float
    log_likelihood: float = float("nan")

    @property
    def means(self) -> Array:
        """Weighted means (K, D); those of empty components stay."""
        return self.about + self.sums / np.maximum(self.counts, 1e-12)[:, None]

    @cached_property
    def scatters(self) -> Array:
        """Weighted covariances about the weighted means, (K, D, D)."""
        counts = np.maximum(self.counts, 1e-12)[:, None]
        shift = self.sums / counts
        found: Array = self.squares / counts[:, :, None] - shift[:, :, None] * shift[:, None, :]
        return found

    def squares_about(self, means: Array) -> Array:
        """Σ r (x - m)(x - m)ᵀ about other `means` (K, D), as (K, D, D)."""
        shift = self.about - means
        cross = self.sums[:, :, None] * shift[:, None, :]
        mixed = self.counts[:, None, None] * shift[:, :, None] * shift[:, None, :]
        found: Array = self.squares + cross + cross.swapaxes(1, 2) + mixed
        return found

    def expected(self, mixture: Mixture) -> float:
        """Σ q log p_θ(x, k) over all points."""
        away = (mixture.precisions * self.squares_about(mixture.means)).sum()
        return float(self.counts @ mixture.offsets - 0.5 * away)

    def bound(self, mixture: Mixture) -> float:
        """F(q, θ), the lower bound of Σ log p_θ(x) that q gives."""
        return self.expected(mixture) + self.entropy

    def towards(self, mixture: Mixture, amount: float) -> Statistics:
        """These statistics mixed with those that `mixture` expects of as many points: `amount` of these.

        The expected complete log-likelihood rises all the way between the two, so that a part of an M step
        never lowers the bound.
        """
        shift, counts = mixture.means - self.about, self.n * mixture.weights
        sums = counts[:, None] * shift
        squares = counts[:, None, None] * (mixture.covariances + shift[:, :, None] * shift[:, None, :])
        rest = 1 - amount
        return Statistics(
            self.n, self.about, amount * self.counts + rest * counts, amount * self.sums + rest * sums,
            amount * self.squares + rest * squares, self.entropy,
        )  # fmt: skip

    def scaled(self, by: Array) -> Statistics:
        """In coordinates multiplied by `by` (D,)."""
        return replace(
            self, about=self.about * by, sums=self.sums * by, squares=self.squares * np.outer(by, by),
            log_likelihood=self.log_likelihood - self.n * float(np.log(by).sum()),
        )  # fmt: skip

    def state(self) -> dict[str, Any]:
        arrays = {name: getattr(self, name).copy() for name in ("about", "counts", "sums", "squares")}
        return {"n": self.n, "entropy": self.entropy, "log_likelihood": self.log_likelihood, **arrays}

    @classmethod
    def of(cls, state: dict[str, Any]) -> Statistics:
        about, counts, sums, squares = (state[name].copy() for name in ("about", "counts", "sums", "squares"))
        return cls(state["n"], about, counts, sums, squares, state["entropy"], state["log_likelihood"])


def swept(columns: Array, mixture: Mixture) -> Generator[None, None, Statistics]:
    """The statistics of p_θ(k|x) over `columns` (D, n), a piece at a time: yields between pieces."""
    k, dimension = mixture.means.shape
    counts, sums, squares = np.zeros(k), np.zeros((k, dimension)), np.zeros((k, dimension, dimension))
    total, n = 0.0, columns.shape[1]
    for first in range(0, n, PIECE):
        if first:
            yield
        last = min(n, first + PIECE)
        total += sweep(columns, mixture.offsets, mixture.means, mixture.roots, first, last, counts, sums, squares)
    squares += np.tril(squares, -1).swapaxes(1, 2)
    found = Statistics(n, mixture.means, counts, sums, squares, 0.0, float(total))
    return replace(found, entropy=max(0.0, found.log_likelihood - found.expected(mixture)))


def at_once(work: Generator[None, None, Found]) -> Found:
    """Carry `work` through without a pause."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            found: Found = done.value
            return found


def of_labels(columns: Array, labels: np.ndarray[Any, Any], k: int) -> Statistics:
    """The statistics where it is known which component (n,) each point of `columns` (D, n) came from: H(q) = 0."""
    dimension, n = columns.shape
    about = np.zeros((k, dimension))
    counts, sums, squares = np.zeros(k), np.zeros((k, dimension)), np.zeros((k, dimension, dimension))
    for component in range(k):
        own = columns[:, labels == component]
        counts[component] = own.shape[1]
        if own.shape[1]:
            about[component] = own.mean(axis=1)
            away = own - about[component][:, None]
            sums[component], squares[component] = away.sum(axis=1), away @ away.T
    return Statistics(n, about, counts, sums, squares, 0.0)
