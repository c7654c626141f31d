"""The data, coloured by who answers for them, under the Gaussians."""

from __future__ import annotations

import numpy as np

from engine.axes import said
from engine.experiments.mixture.moment import COLOURS, Moment, grid, role
from engine.marks import Axis, Curve, Ellipses, Exact, Known, Mark, Note, Panel, Points, Steps, read_only
from engine.mixtures.mixture import Array
from engine.words import text

DIVIDED = 0.2  # a second component with so much responsibility shows as a dot in the point
CURVE = 240
MOST_TOLD = 4  # weights: more would lie over the points


def data(moment: Moment) -> Panel:
    """Points in the colour of the most responsible component; divided ones carry a dot in the colour of the second."""
    return _on_line(moment) if moment.on_line else _in_plane(moment)


def _in_plane(moment: Moment) -> Panel:
    columns, shown = list(moment.plane), moment.shown
    known: Known = ((text("points"), Exact()),)
    title = text("Data")
    if moment.data.is_crowd and moment.data.dimension == 2:
        marks, title = _crowd(moment), text("Data: {n} points, counted in cells", n=f"{moment.data.n:,}")
    else:
        points = moment.data.points[:50_000]
        marks = _coloured(points[:, columns], _shares(moment, points), moment.data.n)
    for k in range(shown.components):
        marks += (Ellipses(centres=shown.means[k : k + 1], covariances=shown.covariances[k : k + 1], role=role(k)),)
    marks += _handles(shown.means)
    return Panel(title, moment.axis(0), moment.axis(1), marks + _said(moment), moment.step, known,
                 equal=moment.equal)  # fmt: skip


def _shares(moment: Moment, points: Array) -> Array | None:
    """The responsibilities in force (n, K); None before the first E step."""
    climb = moment.climb
    if climb.q is None:
        return None
    if climb.source is not None:
        return climb.source.responsibilities(points)
    assert moment.data.labels is not None
    return np.eye(moment.mixture.components)[moment.data.labels[: len(points)]]


def _coloured(xy: Array, shares: Array | None, n: int) -> tuple[Mark, ...]:
    size = 4.0 if n <= 3000 else 2.5
    if shares is None:
        return (Points(xy=read_only(xy), role="data", size=size, label=text("points")),)
    order = np.argsort(shares, axis=1)
    first = order[:, -1]
    marks = tuple(
        Points(xy=read_only(xy[first == k]), role=role(k), size=size)
        for k in range(shares.shape[1])
        if (first == k).any()
    )
    if shares.shape[1] == 1:
        return marks
    second = order[:, -2]
    divided = shares[np.arange(len(xy)), second] > DIVIDED
    return marks + tuple(
        Points(xy=read_only(xy[divided & (second == k)]), role=role(k), size=size / 2)
        for k in range(shares.shape[1])
        if (divided & (second == k)).any()
    )


def _crowd(moment: Moment) -> tuple[Mark, ...]:
    """Cells of the plane as dots: larger where more points fall, coloured by who answers for the middle of the cell."""
    centres, sizes = moment.data.cells[0], moment.data.fullness
    source = moment.climb.source
    first = None if source is None else source.log_joint(centres).argmax(axis=0) % COLOURS
    marks: tuple[Mark, ...] = ()
    for level, size in enumerate((1.5, 2.5, 4.0, 5.5)):
        if first is None:
            marks += (Points(xy=read_only(centres[sizes == level]), role="data", size=size),)
            continue
        for k in range(COLOURS):
            own = (sizes == level) & (first == k)
            marks += (Points(xy=read_only(centres[own]), role=role(k), size=size),) if own.any() else ()
    return marks


def _handles(means: Array) -> tuple[Mark, ...]:
    return tuple(
        Points(xy=read_only(means[k : k + 1]), role=role(k), size=9.0, handles=True) for k in range(len(means))
    )


def _on_line(moment: Moment) -> Panel:
    """Histogram, each weighted component, their sum, and the true density where it is known."""
    across, values = moment.axis(0), moment.data.columns[0]
    edges = np.linspace(*across.range, 61)
    heights = np.histogram(values, edges)[0] / len(values) / (edges[1] - edges[0])
    x = grid(across, CURVE)
    parts = np.exp(moment.mixture.log_joint(x[:, None]))
    fit, counted = text("fit"), text("histogram")
    marks: tuple[Mark, ...] = (Steps(x=read_only(edges), y=read_only(heights), role="data", label=counted),)
    marks += tuple(Curve(x=read_only(x), y=read_only(part), role=role(k)) for k, part in enumerate(parts))
    marks += (Curve(x=read_only(x), y=read_only(parts.sum(axis=0)), role="model", label=fit),)
    known: Known = ((counted, Exact()), (fit, Exact()))
    true = moment.data.target.log_density(x[:, None])
    top = 1.15 * max(float(heights.max()), 1e-9)
    if true is not None:
        label = text("true density")
        marks += (Curve(x=read_only(x), y=read_only(np.exp(true)), role="truth", label=label, dashed=True),)
        known += ((label, moment.data.target.density_source),)
    marks += _rug(moment, top)
    at_zero = np.stack([moment.mixture.means[:, 0], np.zeros(moment.mixture.components)], axis=1)
    up = Axis(text("density"), (-0.12 * top, top))
    return Panel(text("Data"), across, up, marks + _handles(at_zero) + _said(moment), moment.step, known)


def _rug(moment: Moment, top: float) -> tuple[Mark, ...]:
    points = moment.data.points[:2000]
    spread = moment.data.target.box[0]
    jitter = 0.02 * np.sin(7919.0 * (points[:, 0] - spread[0]) / (spread[1] - spread[0]))
    xy = np.stack([points[:, 0], top * (jitter - 0.075)], axis=1)
    return _coloured(xy, _shares(moment, points), 4000)


def _said(moment: Moment) -> tuple[Mark, ...]:
    if moment.climb.q is None:
        return (Note(says=text("Nobody answers for a point yet: the first E step will tell."), role="muted"),)
    if moment.mixture.components > MOST_TOLD:
        return ()
    weights = ", ".join(said(100 * weight, 2) + " %" for weight in moment.mixture.weights)
    return (Note(says=text("Weights: {weights}", weights=weights), role="muted"),)
