"""How the distance to the exact distribution shrinks while an ensemble grows."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.experiments.gillespie.record import Record

Array = NDArray[np.float64]
LONGEST = 600
SIZES = 16


def distances(histograms: NDArray[np.integer], n: int, exact: NDArray[np.floating]) -> Array:
    """Total variation (species,) between counts (species, bins) of n trajectories and the exact probabilities."""
    distances: Array = 0.5 * abs(histograms / max(n, 1) - exact.astype(np.float64)).sum(axis=-1)
    return distances


def kept(growths: list[tuple[float, Array]]) -> list[tuple[float, Array]]:
    """`growths`, and of too many without the one that stands closest among the others on a log axis."""
    if len(growths) <= LONGEST:
        return growths
    sizes = np.log([n for n, _ in growths])
    least = 1 + int(np.argmin(sizes[2:] - sizes[:-2]))
    return [*growths[:least], *growths[least + 1 :]]


def nested(counts: NDArray[Any], record: Record, species: int, column: int) -> list[tuple[float, float]]:
    """(n, total variation) of the first n of `counts` (trajectories,) at a recorded time, for growing n."""
    exact = record.exact[column, species]
    bins = np.clip(counts // record.width[species], 0, len(exact) - 1).astype(np.int64)
    sizes = np.unique(np.geomspace(min(10, len(bins)), len(bins), SIZES).astype(int))
    return [(float(n), float(distances(np.bincount(bins[:n], minlength=len(exact)), n, exact))) for n in sizes]
