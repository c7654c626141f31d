"""The landscape of two means, on an exact grid, and three ways up it: EM, gradient ascent, Newton."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.experiments.mixture.moment import Moment, grid
from engine.marks import Axis, Curve, Field, Mark, Note, Panel, Points, Provenance, read_only
from engine.mixtures.mixture import Array
from engine.mixtures.sections import Landscape
from engine.words import Text, text

FINEST, COARSEST, ROWS = 72, 32, 1500
EM_STEPS, GRADIENT_STEPS, NEWTON_STEPS = 40, 40, 12
LOWEST_SHOWN = 0.15  # the share of the cells below which all are of the darkest colour


def landscape(moment: Moment) -> Panel:
    """Mean log p(x) over one coordinate of two means; where the hand puts the start, the race begins."""
    mixture, j, title = moment.mixture, moment.coordinate, text("Landscape of two means")
    if mixture.components < 2:
        axis = Axis(text("mean"), moment.data.target.box[j])
        return Panel(
            title, axis, axis, (Note(says=text("A landscape of two means takes two components.")),), moment.step
        )
    one = moment.followed
    other = (one + 1) % mixture.components
    points = moment.data.examined[:ROWS]
    land = Landscape(points, mixture, (one, other), j)
    x, y = (Axis(_name(moment, k), moment.data.target.box[j]) for k in (one, other))
    side = max(COARSEST, int(FINEST * moment.detail))
    values = land.on_grid(grid(x, side), grid(y, side))
    half = (x.range[1] - x.range[0]) / (side - 1) / 2
    wide = (x.range[0] - half, x.range[1] + half)
    limits = (float(np.quantile(values, LOWEST_SHOWN)), float(values.max()))
    here = mixture.means[[one, other], j]
    start = _start(moment, one, other)
    marks: tuple[Mark, ...] = (
        Field(values=read_only(values), x=wide, y=wide, limits=limits, unit=text("log-likelihood (nats a point)")),
        *_race(moment, land, start),
        Points(xy=read_only([here]), role="model", size=8.0, label=text("the run")),
        Points(xy=read_only([start]), role="cursor", size=9.0, handles=True, label=text("start: drag it")),
    )
    source: Provenance = moment.source_of(len(points))
    known = ((text("landscape"), source), (text("paths"), source))
    return Panel(title, x, y, marks, moment.step, known, equal=True)


def _name(moment: Moment, k: int) -> Text:
    return text("mean of component {k}: {column}", k=k + 1, column=moment.data.target.coordinates[moment.coordinate])


def _start(moment: Moment, one: int, other: int) -> Array:
    """Where the hand has put it, else where the run began."""
    if "race" in moment.pointed:
        return np.array(moment.pointed["race"])
    first = moment.first if moment.first.components > max(one, other) else moment.mixture
    return np.asarray(first.means[[one, other], moment.coordinate])


def _race(moment: Moment, land: Landscape, start: Array) -> tuple[Mark, ...]:
    box = np.array(moment.data.target.box[moment.coordinate])
    step = moment.knobs.rate * float(moment.data.scale[moment.coordinate]) ** 2
    return (
        *_path(
            lambda at: at + step * land.gradient(at), start, GRADIENT_STEPS, "class 1", text("gradient ascent"), box
        ),
        *_path(land.newton, start, NEWTON_STEPS, "class 2", text("Newton"), box),
        *_path(land.em, start, EM_STEPS, "class 3", text("EM"), box),
    )


def _path(
    go: Callable[[Array], Array], start: Array, steps: int, role: str, label: Text, box: Array
) -> tuple[Mark, ...]:
    """Until nothing moves, or it has left the picture by far."""
    way, reach = [start], box[1] - box[0]
    for _ in range(steps):
        there = go(way[-1])
        if not np.isfinite(there).all() or np.abs(there - box.mean()).max() > 3 * reach:
            break
        way.append(there)
        if np.abs(way[-1] - way[-2]).max() < 1e-9 * reach:
            break
    xy = np.array(way)
    return (
        Curve(x=read_only(xy[:, 0]), y=read_only(xy[:, 1]), role=role, label=label),
        Points(xy=read_only(xy), role=role, size=4.0),
    )
