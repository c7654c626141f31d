"""What K-means begins with: the points, and the first centres as a person asks for them."""

from __future__ import annotations

import math
import re

import numpy as np
from numpy.typing import NDArray

from engine.experiments.kmeans.knobs import KMeansKnobs
from engine.streams import Streams
from engine.targets import OwnData, Target
from engine.words import BadInput, FieldName, text

Array = NDArray[np.float64]
WORDS = ("data", "spread", "k-means++", "middle")  # the rules that draw the first centres
NEAR_MIDDLE = 0.05  # in standard deviations, how far the centres of `middle` are from the mean


def points_of(target: Target, knobs: KMeansKnobs, streams: Streams) -> Array:
    """The points as columns (2, n); on the line the second is 0. Raises BadInput."""
    if isinstance(target, OwnData):
        rows = np.asarray(target.table.points, dtype=np.float64)
    else:
        rows = target.sample(knobs.points, streams.stream("points"))
    if len(rows) < knobs.clusters:
        raise BadInput(text("{knob} = {clusters} is more than the {points} points there are; take fewer clusters.",
                            knob=FieldName("clusters"),
                            clusters=knobs.clusters, points=len(rows)))  # fmt: skip
    columns = np.zeros((2, len(rows)))
    columns[: rows.shape[1]] = rows.T
    return columns


def centres_from(written: str, knobs: KMeansKnobs, points: Array, dimension: int, rng: np.random.Generator) -> Array:
    """The first centres (k, 2): `data`, `spread` and `middle` draw them, numbers say them. Raises BadInput."""
    count = knobs.clusters
    word = written.strip().lower()
    if word == "data":
        return _distinct(points, count, rng)
    if word in ("spread", "k-means++"):
        return spread(points, count, rng)
    if word == "middle":
        middle, sd = points.mean(axis=1), points.std(axis=1)
        near: Array = middle + NEAR_MIDDLE * sd * rng.standard_normal((count, 2))
        return near
    return _read(written, count, dimension)


def _distinct(points: Array, count: int, rng: np.random.Generator) -> Array:
    """Different points at random; places that many points share are taken once while there are enough others."""
    order = rng.permutation(points.shape[1])[: max(50 * count, 1000)]
    drawn = points.T[order]
    _, first = np.unique(drawn, axis=0, return_index=True)
    new = np.zeros(len(order), dtype=bool)
    new[first] = True
    return np.concatenate([drawn[new], drawn[~new]])[:count].copy()


def spread(points: Array, count: int, rng: np.random.Generator) -> Array:
    """Each next centre is a point drawn in proportion to its squared distance (Arthur & Vassilvitskii 2007)."""
    n = points.shape[1]
    found = np.empty((count, 2))
    found[0] = points[:, rng.integers(n)]
    away = np.full(n, np.inf)
    for k in range(1, count):
        away = np.minimum(away, ((points - found[k - 1][:, None]) ** 2).sum(axis=0))
        reach = np.cumsum(away)
        chosen = int(np.searchsorted(reach, rng.random() * reach[-1], side="right")) if reach[-1] > 0 else k
        found[k] = points[:, min(chosen, n - 1)]
    return found


def _read(written: str, count: int, dimension: int) -> Array:
    rows = [row for line in re.split(r"[;\n]", written) if (row := line.partition("#")[0].strip())]
    table = [[_number(cell) for cell in row.replace(",", " ").split()] for row in rows]
    if dimension == 1 and len(table) == 1 and len(table[0]) == count:
        table = [[value] for value in table[0]]
    if len(table) != count:
        raise BadInput(text("{knob} gives {given} centres and {number} = {clusters}; write one centre for each "
                            "cluster, or data.",
                            knob=FieldName("centres"), number=FieldName("clusters"), given=len(table),
                            clusters=count))  # fmt: skip
    for row in table:
        if len(row) != dimension:
            raise BadInput(text("{knob}: {row} has {given} numbers; the data have {dimension}.",
                                knob=FieldName("centres"),
                                row=" ".join(f"{value:g}" for value in row), given=len(row),
                                dimension=dimension))  # fmt: skip
    found = np.zeros((count, 2))
    found[:, :dimension] = table
    return found


def _number(cell: str) -> float:
    try:
        value = float(cell.replace("−", "-"))
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or abs(value) > 1e12:
        raise BadInput(text("{knob}: {cell} is not a number; write data, spread, middle, or numbers such as 0 1; 2 3.",
                            knob=FieldName("centres"),
                            cell=cell))  # fmt: skip
    return value
