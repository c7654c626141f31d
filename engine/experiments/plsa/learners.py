"""Four ways to lower the loss of pLSA, each from the same start: EM, and gradients that know the simplex or not.

Loss -Σ p̃(x,y) ln Σ_z p(x|z) p(z|y) (Hofmann 1999). Projection onto the simplex: Duchi and others (2008).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
METHODS = ("em", "raw", "projected", "softmax")
HALVINGS = 40
TINY = 1e-300


class Learner:
    """`words` (terms, k) is p(x|z), `shares` (k, documents) is p(z|y), as far as the method keeps them so."""

    def __init__(self, joint: Array, words: Array, shares: Array) -> None:
        self.joint = joint
        self.words, self.shares = words.copy(), shares.copy()

    @property
    def model(self) -> Array:
        """p(x|y) (terms, documents)."""
        model: Array = self.words @ self.shares
        return model

    def loss(self) -> float:
        """In nats; infinite where something that was seen has no probability."""
        return cross_entropy(self.joint, self.model)

    def ratio(self) -> Array:
        """p̃(x,y) / p(x|y): what all methods are made of."""
        model = self.model
        found: Array = np.divide(self.joint, np.maximum(model, TINY, out=model), out=model)
        return found

    def slopes(self) -> tuple[Array, Array]:
        """∂loss of `words` and of `shares`."""
        ratio = self.ratio()
        return -(ratio @ self.shares.T), -(self.words.T @ ratio)

    def state(self) -> dict[str, Array]:
        return {"words": self.words.copy(), "shares": self.shares.copy()}

    def restore(self, state: dict[str, Array]) -> None:
        self.words, self.shares = state["words"].copy(), state["shares"].copy()

    def off_simplex(self) -> float:
        """How far any column is from adding up to 1, or an entry below 0."""
        low = max(0.0, -float(self.words.min()), -float(self.shares.min()))
        return max(low, *(float(np.abs(part.sum(axis=0) - 1).max()) for part in (self.words, self.shares)))


class EM(Learner):
    """E: q(z|x,y) ∝ p(x|z) p(z|y). M: both factors from the counts that q hands out."""

    def __init__(self, joint: Array, words: Array, shares: Array) -> None:
        super().__init__(joint, words, shares)
        self._ratio: Array | None = None

    def expect(self) -> None:
        """q is never stored: p̃(x,y) q(z|x,y) is the ratio times p(x|z) p(z|y)."""
        self._ratio = self.ratio()

    def maximise(self) -> None:
        ratio = self.ratio() if self._ratio is None else self._ratio
        self._ratio = None
        words = self.words * (ratio @ self.shares.T)
        shares = self.shares * (self.words.T @ ratio)
        self.words, self.shares = _normalised(words, self.words), _normalised(shares, self.shares)

    def step(self) -> None:
        self.expect()
        self.maximise()


class Raw(Learner):
    """Straight down the gradient: every entry grows, and nothing keeps the sums at 1."""

    def step(self, rate: float) -> None:
        words, shares = self.slopes()
        if max(np.abs(self.words).max(), np.abs(self.shares).max()) < 1e6:
            self.words = self.words - rate * words
            self.shares = self.shares - rate * shares


class Projected(Learner):
    """Down the gradient and back to the nearest place of the simplex; shorter where the loss would rise."""

    def step(self, rate: float) -> None:
        words, shares = self.slopes()
        before, kept = self.loss(), (self.words, self.shares)
        for _ in range(HALVINGS):
            self.words, self.shares = projected(kept[0] - rate * words), projected(kept[1] - rate * shares)
            if self.loss() <= before:
                return
            rate /= 2
        self.words, self.shares = kept


class Softmax(Learner):
    """Down the gradient of logarithms whose softmax the factors are: no step leaves the simplex."""

    def step(self, rate: float) -> None:
        words, shares = self.slopes()
        self.words = _moved(self.words, words, rate)
        self.shares = _moved(self.shares, shares, rate)


def cross_entropy(joint: Array, model: Array) -> float:
    """-Σ p̃ ln p over what was seen."""
    seen = joint > 0
    if float(model[seen].min()) <= 0:
        return math.inf
    return float(-(joint[seen] * np.log(model[seen])).sum())


def projected(columns: Array) -> Array:
    """The nearest point of the simplex to each column of (m, n)."""
    falling = -np.sort(-columns, axis=0)
    excess = (np.cumsum(falling, axis=0) - 1) / np.arange(1, len(columns) + 1)[:, None]
    size = (falling > excess).sum(axis=0)
    found: Array = np.maximum(columns - excess[size - 1, np.arange(columns.shape[1])], 0.0)
    found /= found.sum(axis=0)
    return found


def _normalised(columns: Array, before: Array) -> Array:
    """Columns that add up to 1; one that has nothing stays as it was."""
    sums = columns.sum(axis=0)
    found: Array = np.where(sums > 0, columns / np.maximum(sums, TINY), before)
    return found


def _moved(columns: Array, slope: Array, rate: float) -> Array:
    """Softmax of logarithms after a step: ∂/∂a = p (slope - Σ p slope)."""
    steps = rate * columns * (slope - (columns * slope).sum(axis=0))
    logs = np.log(np.maximum(columns, TINY)) - steps
    weight = np.exp(logs - logs.max(axis=0))
    found: Array = weight / weight.sum(axis=0)
    return found


def start(terms: int, documents: int, topics: int, rng: np.random.Generator) -> tuple[Array, Array]:
    """Factors drawn evenly from the simplex, a little towards its middle: (terms, k) and (k, documents)."""
    words = 0.5 * rng.dirichlet(np.ones(terms), size=topics).T + 0.5 / terms
    shares = 0.5 * rng.dirichlet(np.ones(topics), size=documents).T + 0.5 / topics
    return np.ascontiguousarray(words), np.ascontiguousarray(shares)
