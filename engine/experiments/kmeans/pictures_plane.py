"""The points with their centres, and the cells that sharpen with M."""

from __future__ import annotations

import weakref

import numpy as np

from engine.axes import ladder, said
from engine.experiments.kmeans.clustering import Clustering
from engine.experiments.kmeans.moment import Array, Moment, Span, borders, cluster_name, role
from engine.marks import (
    Arrows,
    Axis,
    Curve,
    Exact,
    Field,
    Known,
    Line,
    Mark,
    Note,
    Panel,
    Points,
    Segments,
    Steps,
    read_only,
)
from engine.words import Text, text

CROWD = 20_000  # beyond so many points they are counted in bins
BINS, LINE_BINS, GRID = 128, 80, 96
_counted: weakref.WeakKeyDictionary[Clustering, Field] = weakref.WeakKeyDictionary()


def plane(moment: Moment) -> Panel:
    """Points in the colour of their nearest centre, borders between cells, and centres to drag."""
    if moment.on_line:
        return _line(moment)
    crowded = moment.clustering.n > CROWD
    label = text("points in a bin") if crowded else text("points")
    marks = (_binned(moment),) if crowded else _points(moment)
    marks += (_borders(moment), *_centres(moment))
    if moment.halfway:
        marks += (_way(moment),)
    marks += tuple(Note(says=says) for says in _note(moment))
    known: Known = ((label, Exact()), (text("borders"), Exact()))
    return Panel(text("Clusters of {n} points", n=f"{moment.clustering.n:,}"), moment.data_axis(0),
                 moment.data_axis(1), marks, moment.step, known, equal=True)  # fmt: skip


def _points(moment: Moment) -> tuple[Mark, ...]:
    found = moment.clustering
    xy = np.stack([found.x, found.y], axis=1)
    size = 4.0 if found.n <= 2000 else 2.5
    if found.unassigned:
        return (Points(xy=read_only(xy), role="data", size=size),)
    parts = ((k, xy[found.labels == k]) for k in range(found.k))
    return tuple(Points(xy=read_only(part), role=role(k), size=size) for k, part in parts if len(part))


def _binned(moment: Moment) -> Field:
    """How many points are in each bin, as powers of ten; the points never change, so they are counted once."""
    if moment.clustering not in _counted:
        counts = binned(moment.clustering, moment.box)
        top = float(np.log10(max(10.0, counts.max())))
        logs = np.where(counts > 0, np.log10(np.maximum(counts, 1.0)), np.nan)
        _counted[moment.clustering] = Field(values=read_only(logs), x=moment.box[0], y=moment.box[1],
                                            limits=(-0.3, top), unit=text("log₁₀ points in a bin"))  # fmt: skip
    return _counted[moment.clustering]


def binned(found: Clustering, box: tuple[Span, Span]) -> Array:
    """Counts (BINS, BINS) of all points inside `box`, row 0 at the lowest y."""
    (left, right), (low, high) = box
    across = ((found.x - left) * (BINS / (right - left))).astype(np.int64)
    up = ((found.y - low) * (BINS / (high - low))).astype(np.int64)
    inside = (found.x >= left) & (across < BINS) & (found.y >= low) & (up < BINS)
    flat = np.bincount(up[inside] * BINS + across[inside], minlength=BINS * BINS)
    return flat.reshape(BINS, BINS).astype(np.float64)


def _borders(moment: Moment) -> Segments:
    start, end = borders(moment.centres, moment.box)
    return Segments(start=read_only(start), end=read_only(end), role="muted", label=text("borders"))


def _centres(moment: Moment) -> tuple[Mark, ...]:
    return tuple(
        Points(xy=read_only(centre[None]), role=role(k), size=15.0, handles=True, label=moment.label(k))
        for k, centre in enumerate(moment.centres)
    )


def _way(moment: Moment) -> Arrows:
    """Where each centre goes next."""
    uv = moment.clustering.means - moment.centres
    return Arrows(xy=read_only(moment.centres), uv=read_only(uv), role="cursor", label=text("to the mean"))


def _note(moment: Moment) -> tuple[Text, ...]:
    if moment.step == 0 and not moment.halfway and moment.clustering.unassigned:
        return (text("No point is assigned yet: drag a centre, click one to remove it, click elsewhere to add one."),)
    return ()


def _line(moment: Moment) -> Panel:
    """The line: a histogram of the points, the borders, the centres, and the optimum."""
    found, span = moment.clustering, moment.box[0]
    counts, edges = np.histogram(found.x, bins=LINE_BINS, range=span)
    top = ladder(1.15 * float(counts.max()))
    marks: tuple[Mark, ...] = (Steps(x=read_only(edges), y=read_only(counts), role="data", label=text("points")),)
    known: Known = ((text("points"), Exact()),)
    middles = np.sort(moment.centres[:, 0])
    for place, border in enumerate((middles[1:] + middles[:-1]) / 2):
        marks += (Line(at=float(border), vertical=True, role="muted", label=None if place else text("borders")),)
    if moment.line is not None:
        best = moment.line.centres
        label = text("optimal centres")
        marks += (Points(xy=read_only(np.stack([best, np.full(len(best), 0.12 * top)], axis=1)), role="truth",
                         size=9.0, label=label),)  # fmt: skip
        known += ((label, Exact()),)
    at = np.stack([moment.centres[:, 0], np.full(found.k, 0.06 * top)], axis=1)
    marks += tuple(
        Points(xy=read_only(at[k : k + 1]), role=role(k), size=15.0, handles=True, label=moment.label(k))
        for k in range(found.k)
    )
    if moment.halfway:
        uv = np.stack([found.means[:, 0] - moment.centres[:, 0], np.zeros(found.k)], axis=1)
        marks += (Arrows(xy=read_only(at), uv=read_only(uv), role="cursor", label=text("to the mean")),)
    marks += tuple(Note(says=says) for says in _note(moment))
    title = text("Clusters of {n} points", n=f"{found.n:,}")
    return Panel(title, moment.data_axis(), Axis(text("points in a bin"), (0.0, top)), marks, moment.step, known)


def cells(moment: Moment) -> Panel:
    """The share of the centre that a place belongs to most: 1 inside a cell, 1/K where all are equal."""
    sharpness = moment.knobs.sharpness
    title = text("Cells at M = ∞") if moment.knobs.hard else text("Cells at M = {sharpness}", sharpness=said(sharpness))
    if moment.on_line:
        return _shares_on_line(moment, title)
    n = max(24, round(GRID * moment.detail))
    xs, ys = (low + (np.arange(n) + 0.5) * (high - low) / n for low, high in moment.box)
    values = np.ones((n, n)) if moment.knobs.hard else largest_share(xs, ys, moment.centres, sharpness)
    label = text("largest share")
    field = Field(values=read_only(values), x=moment.box[0], y=moment.box[1],
                  limits=(0.0, 1.0), unit=label)  # fmt: skip
    marks: tuple[Mark, ...] = (field, _borders(moment), *_centres(moment))
    known: Known = ((label, Exact()), (text("borders"), Exact()))
    return Panel(title, moment.data_axis(0), moment.data_axis(1), marks, moment.step, known, equal=True)


def largest_share(xs: Array, ys: Array, centres: Array, sharpness: float) -> Array:
    """The share of the nearest centre all over a grid, (len(ys), len(xs))."""
    across, up = (xs - centres[:, :1]) ** 2, (ys - centres[:, 1:]) ** 2
    away = across[:, None, :] + up[:, :, None]
    largest: Array = 1.0 / np.exp(sharpness * (away.min(axis=0) - away)).sum(axis=0)
    return largest


def shares(places: Array, centres: Array, sharpness: float, hard: bool) -> Array:
    """exp(-M d²) / Σ exp(-M d²) at `places` (..., 2), as (..., k)."""
    away = ((places[..., None, :] - centres) ** 2).sum(axis=-1)
    least = away.min(axis=-1, keepdims=True)
    if hard:
        first: Array = np.eye(len(centres))[away.argmin(axis=-1)]
        return first
    weight = np.exp(-sharpness * (away - least))
    found: Array = weight / weight.sum(axis=-1, keepdims=True)
    return found


def _shares_on_line(moment: Moment, title: Text) -> Panel:
    xs = np.linspace(*moment.box[0], 400)
    places = np.stack([xs, np.zeros(len(xs))], axis=1)
    found = shares(places, moment.centres, moment.knobs.sharpness, moment.knobs.hard)
    marks = tuple(
        Curve(x=read_only(xs), y=read_only(found[:, k]), role=role(k), label=cluster_name(k))
        for k in range(moment.clustering.k)
    )
    known: Known = ((text("shares"), Exact()),)
    return Panel(title, moment.data_axis(), Axis(text("share of each centre"), (0.0, 1.05)), marks, moment.step, known)
