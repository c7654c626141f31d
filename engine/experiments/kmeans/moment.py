"""What one picture of K-means is taken of, and what its panels share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.kmeans_1d import LineClusters
from engine.experiments.kmeans.clustering import Clustering
from engine.experiments.kmeans.knobs import KMeansKnobs
from engine.marks import Axis
from engine.targets import Target
from engine.words import Text, text

Array = NDArray[np.float64]
Span = tuple[float, float]
FEW = 5  # centres that a legend has room for
LOOKED_AT = 4000  # points that the dear panels are computed from


@dataclass(frozen=True)
class Moment:
    """The run at one time. `halfway`: points are assigned and centres have not moved yet.

    `trace` (m, 3) holds step, objective after assigning and after moving; `best` is the optimum where it is known.
    """

    clustering: Clustering
    knobs: KMeansKnobs
    target: Target
    trace: Array
    best: float | None
    line: LineClusters | None
    halfway: bool
    step: int
    detail: float

    @property
    def centres(self) -> Array:
        return self.clustering.centres

    @property
    def on_line(self) -> bool:
        return self.target.dimension == 1

    @cached_property
    def box(self) -> tuple[Span, Span]:
        """What the plane shows; on the line the second span means nothing."""
        first = self.target.box[0]
        return first, (self.target.box[1] if len(self.target.box) > 1 else (0.0, 1.0))

    @property
    def axis(self) -> int:
        """The coordinate that the bowl is cut along."""
        return 0 if self.on_line or self.knobs.along == "x" else 1

    @property
    def chosen(self) -> int:
        """The centre looked at; there are never more than K."""
        return min(self.knobs.centre, self.clustering.k) - 1

    @cached_property
    def some(self) -> Array:
        """The points (2, m) that dear panels are computed from: all, or evenly many of them."""
        stride = -(-self.clustering.n // LOOKED_AT)
        return np.stack([self.clustering.x[::stride], self.clustering.y[::stride]])

    def label(self, cluster: int) -> Text | None:
        """What the legend calls a centre; of many only the one looked at."""
        return cluster_name(cluster) if self.clustering.k <= FEW or cluster == self.chosen else None

    def data_axis(self, coordinate: int = 0) -> Axis:
        names = (text("x"),) if self.on_line else self.target.coordinates
        return Axis(names[coordinate], self.box[coordinate])


def role(cluster: int) -> str:
    return f"class {cluster % 8}"


def cluster_name(cluster: int) -> Text:
    return text("centre {number}", number=cluster + 1)


def borders(centres: Array, box: tuple[Span, Span]) -> tuple[Array, Array]:
    """Where two of `centres` (k, 2) are nearest and equally near, as segments (m, 2) from and to within `box`."""
    starts, ends = [], []
    for i in range(len(centres)):
        for j in range(i + 1, len(centres)):
            piece = _border(centres, i, j, box)
            if piece is not None:
                starts.append(piece[0])
                ends.append(piece[1])
    return np.array(starts).reshape(-1, 2), np.array(ends).reshape(-1, 2)


def _border(centres: Array, i: int, j: int, box: tuple[Span, Span]) -> tuple[Array, Array] | None:
    apart = centres[j] - centres[i]
    if not apart.any():
        return None
    middle, along = (centres[i] + centres[j]) / 2, np.array([-apart[1], apart[0]])
    # Everything that bounds the border is a half-plane normal · z ≤ level.
    others = np.delete(np.arange(len(centres)), [i, j])
    normals = np.concatenate([2 * (centres[others] - centres[i]), [[1, 0], [-1, 0], [0, 1], [0, -1]]])
    levels = np.concatenate([
        (centres[others] ** 2).sum(axis=1) - (centres[i] ** 2).sum(), [box[0][1], -box[0][0], box[1][1], -box[1][0]],
    ])  # fmt: skip
    slope, room = normals @ along, levels - normals @ middle
    if (room[slope == 0] < 0).any():
        return None
    ahead, back = slope > 0, slope < 0
    high = float(np.min(room[ahead] / slope[ahead], initial=np.inf))
    low = float(np.max(room[back] / slope[back], initial=-np.inf))
    return (middle + low * along, middle + high * along) if low < high else None
