"""The race: paths over the landscape, how fast each method comes in, and where each start leads."""

from __future__ import annotations

import weakref

import numpy as np
from numpy.typing import NDArray

from engine.axes import ladder
from engine.experiments.descent.methods import FARTHEST, ROLES, method_name, run_all
from engine.experiments.descent.moment import Array, Moment, Scene, drawable
from engine.marks import (
    Arrows,
    Axis,
    Band,
    Curve,
    Exact,
    Field,
    Known,
    Line,
    Mark,
    Note,
    Panel,
    Points,
    read_only,
)
from engine.words import Text, text

LEAST = 1e-17
STARTS, SIDE, STEPS = 300, 44, 200
STRIPS = ("em", "newton", "momentum", "gradient")  # the methods without chance, from below
_ends: weakref.WeakKeyDictionary[Scene, dict[tuple[object, ...], Array]] = weakref.WeakKeyDictionary()


def surface(moment: Moment) -> Panel:
    """All methods on f: on a line as points, in the plane with their paths."""
    scene = moment.scene
    if scene.dimension == 1:
        return _curve(moment)
    lowest = np.nanmin(np.where(np.isfinite(scene.heights), scene.heights, np.nan))
    if scene.still.lowest is not None:
        lowest = min(lowest, scene.still.lowest)
    logs = np.log1p(scene.heights - lowest)
    seen = logs[np.isfinite(logs)]
    top = float(np.quantile(seen, 0.98)) if len(seen) else 1.0
    label = text("ln(1 + f − f*)")
    marks: tuple[Mark, ...] = (
        Field(values=read_only(logs), x=scene.box[0], y=scene.box[1], limits=(0.0, max(top, 1e-6)), unit=label),
        *_marked(moment),
    )
    marks += tuple(
        Curve(x=read_only(path[:, 0]), y=read_only(path[:, 1]), role=ROLES[method])
        for method, path in ((method, moment.path(racer)) for racer, method in enumerate(moment.methods))
    )
    marks += _racers(moment, moment.places)
    if moment.ahead is not None:
        uv = np.where(np.abs(moment.ahead) < FARTHEST, moment.ahead - moment.places, 0.0)
        marks += (Arrows(xy=read_only(moment.places), uv=read_only(uv), role="cursor", label=text("next step")),)
    known: Known = ((label, Exact()), (text("minima"), Exact()))
    return Panel(text("Race"), scene.axis(0), scene.axis(1), marks, moment.step, known)


def _curve(moment: Moment) -> Panel:
    scene = moment.scene
    label = text("f")
    at = np.concatenate([moment.places, drawable(scene.landscape.value(moment.places))[:, None]], axis=1)
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(scene.line), y=read_only(drawable(scene.heights)), role="data", label=label),
        *_marked(moment),
        *_racers(moment, at),
    )
    known: Known = ((label, Exact()), (text("minima"), Exact()))
    return Panel(text("Race"), scene.axis(), Axis(text("f"), scene.height_range), marks, moment.step, known)


def _racers(moment: Moment, at: Array) -> tuple[Mark, ...]:
    return tuple(
        Points(xy=read_only(place[None]), role=ROLES[method], size=13.0, handles=True, label=method_name(method))
        for method, place in zip(moment.methods, at, strict=True)
    )


def _marked(moment: Moment) -> tuple[Mark, ...]:
    """Where f stands still; on a line at its height."""
    still, marks = moment.scene.still, ()
    at = still.places if moment.scene.dimension == 2 else np.concatenate([still.places, still.values[:, None]], axis=1)
    for kinds, role, label in (
        (("minimum",), "truth", text("minima")),
        (("saddle", "maximum"), "noise", text("saddles and maxima")),
    ):
        rows = [row for row, kind in enumerate(still.kinds) if kind in kinds]
        if rows:
            marks += (Points(xy=read_only(at[rows]), role=role, size=8.0, label=label),)  # type: ignore[assignment]
    return marks


def distances(moment: Moment, racer: int) -> Array:
    """How far a racer was from the place where f stands still that it is nearest to now, step by step."""
    path, still = moment.path(racer), moment.scene.still.places
    if not len(still):
        return np.full(len(path), np.nan)
    goal = still[((still - moment.places[racer]) ** 2).sum(axis=1).argmin()]
    found: Array = np.sqrt(((path - goal) ** 2).sum(axis=1))
    return found


def convergence(moment: Moment) -> Panel:
    """The distance on a log axis: a straight line is a factor a step, Newton's digits double."""
    x = Axis(text("step"), (0.0, ladder(max(10.0, 1.05 * moment.step))))
    y = Axis(text("distance to where it leads"), (LEAST, 10.0), log=True)
    title = text("Convergence")
    if not len(moment.scene.still.places):
        says = text("f stands still nowhere in this range; widen it.")
        return Panel(title, x, y, (Note(says=says),), moment.step)
    marks: tuple[Mark, ...] = ()
    for racer, method in enumerate(moment.methods):
        away = np.maximum(distances(moment, racer), LEAST)
        xy = np.stack([moment.trail[:, 0], away], axis=1)
        marks += (Curve(x=read_only(xy[:, 0]), y=read_only(away), role=ROLES[method], label=method_name(method)),)
        if len(xy) <= 60:
            marks += (Points(xy=read_only(xy), role=ROLES[method], size=4.0),)
    marks += (Line(at=2.2e-16, role="muted", label=text("rounding")),)
    known = tuple((method_name(method), Exact()) for method in moment.methods)
    return Panel(title, x, y, marks, moment.step, known)


def values(moment: Moment) -> Panel:
    """f of every method, step by step, above the lowest minimum."""
    scene, low = moment.scene, moment.scene.height_range[0]
    marks: tuple[Mark, ...] = tuple(
        Curve(x=read_only(moment.trail[:, 0]), y=read_only(drawable(scene.landscape.value(moment.path(racer)))),
              role=ROLES[method], label=method_name(method))
        for racer, method in enumerate(moment.methods)
    )  # fmt: skip
    known = tuple((method_name(method), Exact()) for method in moment.methods)
    if scene.still.lowest is not None:
        label = text("lowest minimum")
        marks += (Line(at=scene.still.lowest, role="truth", label=label),)
        known += ((label, Exact()),)
    first = scene.landscape.value(moment.path(moment.chosen)[:1])[0]
    rise = min(float(np.nan_to_num(first)), 1e30) - (low if scene.still.lowest is None else scene.still.lowest)
    low = low if scene.still.lowest is None else scene.still.lowest - 0.1 * rise
    top = low + 2.0 * rise if rise > 0 else scene.height_range[1]
    x = Axis(text("step"), (0.0, ladder(max(10.0, 1.05 * moment.step))))
    return Panel(text("Value"), x, Axis(text("f"), (low, top)), marks, moment.step, known)


def basins(moment: Moment) -> Panel:
    """Where each start leads: strips of all methods on a line, the method looked at in the plane."""
    return _strips(moment) if moment.scene.dimension == 1 else _patches(moment)


def ends(moment: Moment, method: str, starts: Array) -> Array:
    """The index of the place each of `starts` leads to among those where f stands still; -1 for none. Kept."""
    knobs, kept = moment.knobs, _ends.setdefault(moment.scene, {})
    key = (method, knobs.rate if method in ("gradient", "momentum") else 0.0,
           knobs.momentum if method == "momentum" else 0.0, len(starts))  # fmt: skip
    if key not in kept:
        if len(kept) > 64:
            kept.clear()
        last = run_all(method, moment.scene.landscape, starts, knobs, STEPS)
        still = moment.scene.still.places
        found = np.full(len(starts), -1.0)
        if len(still):
            away = np.nan_to_num(((last[:, None] - still) ** 2).sum(axis=-1), nan=np.inf)
            size = np.array([high - low for low, high in moment.scene.box]).max()
            found = np.where(away.min(axis=1) < (0.02 * size) ** 2, away.argmin(axis=1), -1)
        kept[key] = found
    return kept[key]


def _strips(moment: Moment) -> Panel:
    scene = moment.scene
    names = [method for method in STRIPS if method in moment.methods]
    low, high = scene.box[0]
    edges = np.linspace(low, high, STARTS + 1)
    middles = (edges[1:] + edges[:-1]) / 2
    marks: tuple[Mark, ...] = ()
    for goal in (*range(len(scene.still.places)), -1):
        name: Text | None = _goal_name(moment, goal)
        for row, method in enumerate(names):
            led = ends(moment, method, middles[:, None]) == goal
            if led.any():
                marks += (_strip(edges, led, row, goal, name),)
                name = None
    marks += (Line(at=float(moment.here[0]), vertical=True, role="cursor", label=text("here")),)
    ticks = tuple((float(row), method_name(method)) for row, method in enumerate(names))
    known: Known = ((text("after {steps} steps", steps=STEPS), Exact()),)
    y = Axis(text("method"), (-0.6, len(names) - 0.4), names=ticks)
    return Panel(text("Where each start leads"), scene.axis(), y, marks, moment.step, known)


def _strip(edges: Array, led: NDArray[np.bool_], row: int, goal: int, name: Text | None) -> Band:
    """The starts between `edges` (n + 1,) that `led` (n,) there, as one band of full height or none."""
    low = np.full(2 * len(led), row - 0.3)
    high = np.where(np.repeat(led, 2), row + 0.3, low)
    x = np.stack([edges[:-1], edges[1:]], axis=1).ravel()
    return Band(x=read_only(x), low=read_only(low), high=read_only(high), role=_goal_role(goal), label=name)


def _patches(moment: Moment) -> Panel:
    scene = moment.scene
    method = moment.knobs.method if moment.knobs.method in STRIPS else "gradient"
    axes = [low + (np.arange(SIDE) + 0.5) * (high - low) / SIDE for low, high in scene.box]
    starts = np.stack(np.meshgrid(*axes), axis=-1).reshape(-1, 2)
    led = ends(moment, method, starts)
    marks: tuple[Mark, ...] = ()
    for goal in (*range(len(scene.still.places)), -1):
        if (led == goal).any():
            marks += (Points(xy=read_only(starts[led == goal]), role=_goal_role(goal), size=5.5,
                             label=_goal_name(moment, goal)),)  # fmt: skip
    marks += (*_marked(moment), Points(xy=read_only(moment.here[None]), role="cursor", size=12.0, label=text("here")))
    title = text("Where each start leads: {method}", method=method_name(method))
    known: Known = ((text("after {steps} steps", steps=STEPS), Exact()),)
    return Panel(title, scene.axis(0), scene.axis(1), marks, moment.step, known)


def _goal_role(goal: int) -> str:
    return "muted" if goal < 0 else f"class {goal % 8}"


def _goal_name(moment: Moment, goal: int) -> Text:
    if goal < 0:
        return text("elsewhere")
    place = ", ".join(f"{round(value, 2) + 0.0:.2f}".replace("-", "−") for value in moment.scene.still.places[goal])
    return {
        "minimum": text("to the minimum at {place}", place=place),
        "maximum": text("to the maximum at {place}", place=place),
        "saddle": text("to the saddle at {place}", place=place),
        "flat": text("to the level place at {place}", place=place),
    }[moment.scene.still.kinds[goal]]
