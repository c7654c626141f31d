"""What a hand does to the centres of K-means: drag one, click one to remove it, click elsewhere to add one."""

from __future__ import annotations

import math

import numpy as np

from engine.experiment import Gesture
from engine.experiments.kmeans.beginning import WORDS
from engine.experiments.kmeans.clustering import Array, Clustering
from engine.experiments.kmeans.knobs import MOST


def changed(found: Clustering, gesture: Gesture, dimension: int) -> Clustering | None:
    """The clustering after `gesture`; None where it means nothing."""
    at = gesture.to if gesture.kind == "drag" else gesture.at
    if at is None or not all(map(math.isfinite, at)) or gesture.kind not in ("drag", "click"):
        return None
    place = np.array([[at[0], at[1] if dimension == 2 else 0.0]])
    everyone, k = list(range(found.k)), gesture.handle
    if k is None:
        crowded = gesture.kind == "drag" or found.k >= min(MOST, found.n)
        return None if crowded else found.with_centres(everyone, place)
    if not 0 <= k < found.k:
        return None
    if gesture.kind == "drag":
        found.centres = np.where(np.arange(found.k)[:, None] == k, place, found.centres)
        return found
    return None if found.k == 1 else found.with_centres(everyone[:k] + everyone[k + 1 :], np.empty((0, 2)))


def written(found: Clustering, before: str, dimension: int) -> str:
    """What the knob of the first centres says now: the same rule as `before`, or as many numbers as there are."""
    if before.strip().lower() in WORDS:
        return before
    rows: Array = found.centres[:, :dimension]
    return "\n".join(" ".join(f"{value:.4g}" for value in row) for row in rows)
