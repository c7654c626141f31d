"""What K-means should reach: the optimum on a line, the best of many starts in the plane."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.exact.kmeans_1d import LineClusters, best_on_line
from engine.experiments.kmeans.beginning import spread
from engine.experiments.kmeans.clustering import fitted

Array = NDArray[np.float64]
RESTARTS = 20
MOST_ON_LINE, MOST_IN_PLANE = 100_000, 5000  # points for which the answer takes less than a second


def on_line(points: Array, clusters: int) -> LineClusters | None:
    """The optimum of points on a line, columns (2, n); None where there are too many to wait for."""
    return best_on_line(points[0], clusters) if points.shape[1] <= MOST_ON_LINE else None


def best_of_starts(points: Array, clusters: int, rng: np.random.Generator) -> float | None:
    """The least inertia that Lloyd reaches from k-means++ starts; None where there are too many points."""
    if points.shape[1] > MOST_IN_PLANE:
        return None
    found = math.inf
    for _ in range(RESTARTS):
        found = min(found, fitted(points, spread(points, clusters, rng)).inertia())
    return found
