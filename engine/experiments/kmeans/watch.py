"""What can go wrong with K-means, named once each time it comes up."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from engine.axes import said
from engine.experiments.kmeans.clustering import Clustering
from engine.findings import Fault
from engine.words import text

EMPTY = 1e-6  # of a point
CLOSE = 1e-3  # of the standard deviation of the points


def faults(found: Clustering) -> Iterator[Fault]:
    empty = np.flatnonzero(found.shares < EMPTY)
    if len(empty):
        yield (
            "empty cluster",
            text("Centre {number} has no point: it stays where it is.", number=int(empty[0]) + 1),
            text("Drag it among the points, or take fewer clusters."),
        )
    spread = np.sqrt(found.x.var() + found.y.var())
    apart = np.sqrt(((found.centres[:, None] - found.centres) ** 2).sum(axis=-1))
    apart[np.tril_indices(found.k)] = np.inf
    if spread == 0.0:
        yield (
            "constant data",
            text("All points are at one place: any clustering is as good as any other."),
            text("Choose data that vary."),
        )
    elif found.k > 1:
        first, second = (int(place) + 1 for place in np.unravel_index(int(apart.argmin()), apart.shape))
        if apart.min() == 0.0:
            yield (
                "merged centres",
                text("Centres {first} and {second} have the same place: they will go the same way for ever.",
                     first=first, second=second),
                text("Drag one of them away."),
            )  # fmt: skip
        elif found.sharpness is not None and apart.min() < CLOSE * spread:
            critical = 0.5 / float(np.linalg.eigvalsh(np.cov(found.x, found.y, bias=True)).max())
            yield (
                "melted centres",
                text("Centres {first} and {second} have all but melted together: M is too small to hold them apart.",
                     first=first, second=second),
                text("Raise M: all centres in one place stop being best at M = {critical}.", critical=said(critical)),
            )  # fmt: skip
