"""Where EM begins, and the best of many beginnings."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Literal

import numpy as np

from engine.mixtures.maximisation import floored, maximised, restricted
from engine.mixtures.mixture import Array, Covariance, Mixture
from engine.mixtures.statistics import Statistics, at_once, swept

Start = Literal["plusplus", "rows", "identical"]
CLOSE, LONGEST = 1e-9, 2000
ENOUGH = 20_000  # points to look for far ones among
OVERHEAD = 8000  # what an iteration costs besides its points, in points times components


def first_means(points: Array, k: int, start: Start, scale: Array, generator: np.random.Generator) -> Array:
    """`k` means (k, D): rows far from each other (k-means++, Arthur & Vassilvitskii 2007), any rows, or the middle."""
    if start == "identical":
        return np.tile(points.mean(axis=0), (k, 1))
    if start == "rows":
        return points[generator.choice(len(points), size=k, replace=False)].copy()
    points = points[:: max(1, len(points) // ENOUGH)]
    chosen = [points[generator.integers(len(points))]]
    nearest = np.full(len(points), np.inf)
    while len(chosen) < k:
        nearest = np.minimum(nearest, (((points - chosen[-1]) / scale) ** 2).sum(axis=1))
        total = nearest.sum()
        share = nearest / total if total > 0 else np.full(len(points), 1 / len(points))
        chosen.append(points[generator.choice(len(points), p=share)])
    return np.array(chosen)


def begun(means: Array, kind: Covariance, width: float, floor: float, scale: Array) -> Mixture:
    """Equal weights at `means` (K, D), upright ellipses `width` times as wide as the data, whose widths are `scale`."""
    k = len(means)
    weights, upright = np.full(k, 1 / k), np.diag((width * scale) ** 2)
    covariances = restricted(np.tile(upright, (k, 1, 1)), weights, kind)
    return Mixture(weights, means.copy(), floored(covariances, kind, floor, scale))


def climbed(
    columns: Array,
    mixture: Mixture,
    kind: Covariance,
    floor: float,
    scale: Array,
    close: float = CLOSE,
    longest: int = LONGEST,
) -> Generator[None, None, tuple[Mixture, Statistics]]:
    """EM from `mixture` until a step gains less than `close` nats a point; yields after every iteration."""
    here = yield from swept(columns, mixture)
    for _ in range(longest):
        mixture = maximised(here, mixture, kind, floor, scale)
        there = yield from swept(columns, mixture)
        gained = (there.log_likelihood - here.log_likelihood) / here.n
        here = there
        if gained < close:
            break
        yield
    return mixture, here


class Restarts:
    """EM from one start after another, as much as is asked for at a time; the best one counts.

    `begin` makes the n-th start, so that which starts there are does not depend on when they are asked for.
    """

    def __init__(
        self, columns: Array, begin: Callable[[int], Mixture], most: int, kind: Covariance, floor: float, scale: Array
    ) -> None:
        self._columns, self._begin, self.most = columns, begin, most
        self._kind, self._floor, self._scale = kind, floor, scale
        self.done = 0
        self.best: tuple[Mixture, Statistics] | None = None
        self._work: Generator[None, None, tuple[Mixture, Statistics]] | None = None

    @property
    def finished(self) -> bool:
        return self.done >= self.most

    def go_on(self, work: float) -> None:
        """Spend about `work` points times components."""
        spent = 0.0
        while spent < work and not self.finished:
            if self._work is None:
                start = self._begin(self.done)
                self._cost = self._columns.shape[1] * start.components + OVERHEAD
                self._work = climbed(self._columns, start, self._kind, self._floor, self._scale)
            try:
                next(self._work)
                spent += self._cost
            except StopIteration as ended:
                self._take(ended.value)

    def _take(self, found: tuple[Mixture, Statistics]) -> None:
        self.done, self._work = self.done + 1, None
        if self.best is None or found[1].log_likelihood > self.best[1].log_likelihood:
            self.best = found


def best_of(
    points: Array, k: int, kind: Covariance, floor: float, starts: int, generator: np.random.Generator
) -> tuple[Mixture, Statistics]:
    """The best of EM from so many k-means++ starts on `points` (n, D)."""
    columns, scale = np.ascontiguousarray(points.T), points.std(axis=0)

    def begin(_: int) -> Mixture:
        return begun(first_means(points, k, "plusplus", scale, generator), kind, 0.5, floor, scale)

    restarts = Restarts(columns, begin, starts, kind, floor, scale)
    while not restarts.finished:
        restarts.go_on(1e7)
    assert restarts.best is not None
    return restarts.best


__all__ = ["Restarts", "Start", "at_once", "begun", "best_of", "climbed", "first_means"]
