"""K-means against scikit-learn's Lloyd, per iteration, from the same start: one thread each, interleaved in one run."""

import time
import warnings
from collections.abc import Callable, Iterator

import numpy as np
from sklearn.cluster import KMeans
from threadpoolctl import threadpool_limits

from engine.experiments.kmeans.clustering import Clustering, fitted
from tests.benchmarks.table import Row

FEW, MANY, ROUNDS = 4, 24, 9


def data(n: int, clusters: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(n + clusters)
    points = rng.random((2, n))  # without clusters, so that neither settles before it has been timed
    return points, points[:, :clusters].T.copy()


def mine(points: np.ndarray, centres: np.ndarray, steps: int) -> int:
    found = Clustering(points, centres, None)
    for _ in range(steps):
        found.assign()
        found.move()
    return steps


def theirs(points: np.ndarray, centres: np.ndarray, steps: int) -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return (
            KMeans(len(centres), init=centres, n_init=1, max_iter=steps, tol=0, algorithm="lloyd").fit(points).n_iter_
        )


def per_iteration(*runs: Callable[[int], int]) -> list[float]:
    """Seconds that one more iteration of each takes: the start, which is paid once, is subtracted.

    The best of some rounds, taken by turns, so that a busy machine is no one's advantage.
    """
    spent, done = np.full((len(runs), 2), np.inf), np.zeros((len(runs), 2))
    for _ in range(ROUNDS):
        for which, run in enumerate(runs):
            for column, steps in enumerate((FEW, MANY)):
                started = time.perf_counter()
                done[which, column] = run(steps)
                spent[which, column] = min(spent[which, column], time.perf_counter() - started)
    return list((spent[:, 1] - spent[:, 0]) / (done[:, 1] - done[:, 0]))


def measure() -> Iterator[Row]:
    with threadpool_limits(1):
        for n in (10_000, 100_000):
            for clusters in (3, 10):
                yield from _rows(n, clusters)


def _rows(n: int, clusters: int) -> Iterator[Row]:
    points, centres = data(n, clusters)
    rows = np.ascontiguousarray(points.T)
    mine(points, centres, 1)
    ours, other = per_iteration(lambda steps: mine(points, centres, steps), lambda steps: theirs(rows, centres, steps))
    yield Row(f"an iteration, N = {n:,}, K = {clusters}", 1e3 * ours, "ms")
    yield Row(f"times as fast as scikit-learn, N = {n:,}, K = {clusters}", other / ours, "", "≥ 1")
    reached = KMeans(clusters, init=centres, n_init=1, max_iter=2000, tol=0, algorithm="lloyd").fit(rows).inertia_
    away = abs(fitted(points, centres, steps=2000).inertia() / reached - 1)
    yield Row("inertia apart from scikit-learn's, relative", away, "", "≤ 1e-6")
