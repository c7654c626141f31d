"""f with the surrogate of the method looked at, and f' with its tangent."""

from __future__ import annotations

import numpy as np

from engine.axes import ladder, said
from engine.experiments.descent.methods import FARTHEST, ROLES, method_name, newton_step, surrogate
from engine.experiments.descent.moment import Array, Moment, drawable
from engine.marks import Axis, Curve, Exact, Known, Line, Mark, Note, Panel, Points, read_only
from engine.words import Text, text

NO_STEP = 1e-6  # widths of the range: along a shorter step there is only rounding to see
KINDS = {"minimum": "truth", "maximum": "noise", "saddle": "noise", "flat": "noise"}


def surrogate_panel(moment: Moment) -> Panel:
    """f and the surrogate made where the chosen method stands; in the plane, on the line along its step."""
    return _on_line(moment) if moment.scene.dimension == 1 else _along_step(moment)


def _on_line(moment: Moment) -> Panel:
    scene, method = moment.scene, moment.knobs.method
    x, here = scene.line, moment.here
    model = surrogate(method, scene.landscape, here, moment.knobs, x[:, None])
    low, high = scene.height_range
    label, drawn, next_at = text("f"), text("surrogate"), _next(moment)
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(x), y=read_only(drawable(scene.heights)), role="data", label=label),
        Curve(x=read_only(x), y=read_only(_within(model, low, high)), role=ROLES[method], label=drawn),
        *_still(moment),
    )
    if np.abs(next_at).max() < FARTHEST:
        marks += (Line(at=float(next_at[0]), vertical=True, role="muted", label=text("next place")),)
        bottom = surrogate(method, scene.landscape, here, moment.knobs, next_at[None])
        marks += (Points(xy=read_only(drawable(np.array([[next_at[0], bottom[0]]]))), role=ROLES[method], size=7.0),)
    value = float(drawable(scene.landscape.value(here)))
    marks += (
        Points(xy=read_only([[here[0], value]]), role=ROLES[method], size=14.0, handles=True, label=text("here")),
        Note(says=_said(moment)),
    )
    known: Known = ((label, Exact()), (drawn, Exact()))
    title = text("Surrogate of {method}", method=method_name(method))
    return Panel(title, scene.axis(), Axis(text("f"), (low, high)), marks, moment.step, known)


def _along_step(moment: Moment) -> Panel:
    """t = 0 is here, t = 1 the next place."""
    scene, method, here = moment.scene, moment.knobs.method, moment.here
    step = _next(moment) - here
    title, x = text("Surrogate of {method} along its step", method=method_name(method)), Axis(
        text("t, from here (0) to the next place (1)"), (-1.0, 3.0)
    )  # fmt: skip
    width = max(high - low for low, high in scene.box)
    if not NO_STEP * width < np.linalg.norm(step) < FARTHEST:
        says = text("There is no step from here that one could see: the slope is 0, or the parabola has no bottom.")
        return Panel(title, x, Axis(text("f"), scene.height_range), (Note(says=says),), moment.step)
    t = np.linspace(-1.0, 3.0, 201)
    at = here + t[:, None] * step
    true, model = scene.landscape.value(at), surrogate(method, scene.landscape, here, moment.knobs, at)
    inner = np.concatenate([true[(t >= -0.5) & (t <= 1.5)], model[(t >= -0.5) & (t <= 1.5)]])
    inner = inner[np.isfinite(inner)]
    low, high = (float(inner.min()), float(inner.max())) if len(inner) else (0.0, 1.0)
    margin = 0.3 * (high - low) or 1.0
    label, drawn = text("f"), text("surrogate")
    span = (low - margin, high + 1.5 * margin)
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(t), y=read_only(_within(true, *span)), role="data", label=label),
        Curve(x=read_only(t), y=read_only(_within(model, *span)), role=ROLES[method], label=drawn),
        Points(xy=read_only([[0.0, float(drawable(scene.landscape.value(here)))]]), role=ROLES[method], size=12.0,
               label=text("here")),
        Line(at=1.0, vertical=True, role="muted", label=text("next place")),
        Note(says=_said(moment)),
    )  # fmt: skip
    return Panel(title, x, Axis(text("f"), span), marks, moment.step, ((label, Exact()), (drawn, Exact())))


def _within(values: Array, low: float, high: float) -> Array:
    """What leaves the panel by more than its height is left out."""
    room = high - low
    return np.where((values > low - room) & (values < high + room), values, np.nan)


def _next(moment: Moment) -> Array:
    """Where the surrogate's minimum is; for the method looked at as it stands, without chance and momentum."""
    if moment.ahead is not None and moment.knobs.method in ("gradient", "newton", "em"):
        return np.asarray(moment.ahead[moment.chosen])
    landscape, here = moment.scene.landscape, moment.here
    if moment.knobs.method == "newton":
        return newton_step(landscape, here)
    if moment.knobs.method == "em":
        return landscape.responsible(here)
    found: Array = here - moment.knobs.rate * landscape.gradient(here)
    return found


def _still(moment: Moment) -> tuple[Mark, ...]:
    still = moment.scene.still
    low, high = moment.scene.height_range
    marks: tuple[Mark, ...] = ()
    for kind, label in (("minimum", text("minima")), ("maximum", text("maxima"))):
        rows = [row for row, found in enumerate(still.kinds) if found == kind and low < still.values[row] < high]
        if rows:
            xy = np.stack([still.places[rows, 0], still.values[rows]], axis=1)
            marks += (Points(xy=read_only(xy), role=KINDS[kind], size=9.0, label=label),)
    return marks


def _said(moment: Moment) -> Text:
    """What is promised of this surrogate."""
    scene, method, knobs = moment.scene, moment.knobs.method, moment.knobs
    if scene.beyond(moment.here) > 0:
        return text("It stands at {at}, beyond the range.", at=", ".join(map(said, moment.here.tolist())))
    if scene.dimension == 1 and (value := float(scene.landscape.value(moment.here))) > scene.height_range[1]:
        return text("It stands above the picture: f = {value} at {at}.", value=said(value), at=said(moment.here[0]))
    if method == "em":
        return text("It lies above f and touches it here: its bottom is never higher than f is here.")
    if method == "newton":
        curved = np.linalg.eigvalsh(np.nan_to_num(scene.landscape.hessian(moment.here)))
        if curved.min() > 0:
            return text("The tangent parabola opens upwards: Newton goes to its bottom.")
        if curved.max() < 0:
            return text("The tangent parabola opens downwards: Newton goes to its top, a maximum.")
        return text("The tangent parabola has no bottom: Newton goes to where it has no slope.")
    limit = 1.0 / scene.steepest if scene.steepest > 0 else np.inf
    if knobs.rate <= limit * (1 + 1e-12):
        return text("h ≤ 1/L = {limit}: the parabola lies above f in this range, so f goes down.", limit=said(limit))
    return text("h > 1/L = {limit}: the parabola may cut below f, and nothing says that f goes down.",
                limit=said(limit))  # fmt: skip


def slope(moment: Moment) -> Panel:
    """f' with its tangent here: Newton's step leads to where the tangent is 0."""
    scene, here = moment.scene, moment.here
    y = Axis(text("f′"), (-1.0, 1.0))
    if scene.dimension == 2:
        says = text("Shown for functions of x alone.")
        return Panel(text("Slope"), scene.axis(), y, (Note(says=says),), moment.step)
    x = scene.line
    slopes = scene.landscape.gradient(x[:, None])[:, 0]
    at, bend = float(scene.landscape.gradient(here)[0]), float(scene.landscape.hessian(here)[0, 0])
    seen = np.abs(slopes[np.isfinite(slopes)])
    top = ladder(float(np.quantile(seen, 0.9)) if len(seen) else 1.0)
    label, tangent = text("f′"), text("tangent, as Newton sees it")
    marks: tuple[Mark, ...] = (
        Line(at=0.0, role="muted"),
        Curve(x=read_only(x), y=read_only(drawable(slopes)), role="data", label=label),
        Curve(x=read_only(x), y=read_only(_within(at + bend * (x - here[0]), -top, top)), role=ROLES["newton"],
              label=tangent),
        Points(xy=read_only(drawable(np.array([[here[0], at]]))), role=ROLES[moment.knobs.method], size=12.0,
               label=text("here")),
    )  # fmt: skip
    known: Known = ((label, Exact()), (tangent, Exact()))
    return Panel(text("Slope"), scene.axis(), Axis(text("f′"), (-top, top)), marks, moment.step, known)
