"""Distances between two histograms on the same bins, in closed form."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Distances:
    """In nats, but `w1`, which is in units of the line; ∞ where one law has mass that the other has not."""

    kl: float
    jeffreys: float
    js: float
    w1: float


def distances(p: Array, q: Array, width: float) -> Distances:
    """Between the masses `p` and `q` (bins,) of bins `width` apart.

    Jeffreys is KL(p‖q) + KL(q‖p), which some texts call JS; JS is the mean KL to the middle law, at most ln 2.
    """
    middle = (p + q) / 2
    return Distances(
        kl(p, q), kl(p, q) + kl(q, p), (kl(p, middle) + kl(q, middle)) / 2,
        float(np.abs(np.cumsum(p - q)).sum() * width),
    )  # fmt: skip


def kl(p: Array, q: Array) -> float:
    """KL(p‖q) in nats."""
    some = p > 0
    if (q[some] <= 0).any():
        return float("inf")
    return float((p[some] * np.log(p[some] / q[some])).sum())
