"""The followed point: where a click puts it, what its log-density is made of, and its way as a table."""

from __future__ import annotations

import math

import numpy as np

from engine.experiment import Gesture, Pointed
from engine.experiments.flow.formulas import SYMBOLS, number, sum_formula
from engine.experiments.flow.pictures_scene import Array, Moment, Scene
from engine.experiments.flow.walk import Budget, budget, first_layers, layer_said
from engine.marks import Axis, Bars, Curve, Line, Mark, Matrix, Note, Panel, read_only
from engine.words import text

_FARTHEST = 10.0  # standard deviations from the mean of the data
_NATS = 8.0
_TABLE_LIMIT = 4.0


def pointed_at(panel: str, gesture: Gesture, moment: Moment) -> Pointed | None:
    """The named points that `gesture` on `panel` chooses, in data units; None where it means nothing."""
    if panel == "interpolation":
        if gesture.kind != "drag" or gesture.to is None or gesture.handle not in (0, 1):
            return None
        return {("from", "to")[gesture.handle]: _within(moment, gesture.to)}
    if gesture.kind != "click":
        return None
    at = gesture.at
    if panel in ("latent", "layers"):
        layers = len(moment.model.chain.layers) if panel == "latent" else moment.shown_layer
        back = first_layers(moment.model.doubled(), layers).to_data(np.array([at]))[0]
        at = (float(back[0]), float(back[1]))
    return {"probe": _within(moment, at)}


def _within(moment: Moment, at: tuple[float, float]) -> tuple[float, float]:
    """The nearest point that is not absurdly far from the data."""
    low, high = (moment.model.mean + side * _FARTHEST * moment.model.sd for side in (-1, 1))
    a, b = np.clip(np.nan_to_num(at, nan=0.0, posinf=1e300, neginf=-1e300), low, high)
    return float(a), float(b)


def _followed(scene: Scene, moment: Moment) -> Array:
    """The chosen point, or before any click the first data point."""
    return scene.measurement.points[:1] if moment.probe is None else moment.probe


def budget_bars(scene: Scene, moment: Moment) -> Panel:
    """log q(x) = log N(z) + Σ log|det| of the layers - Σ log sd, term by term."""
    point = _followed(scene, moment)
    spent = budget(moment.model, point)
    n = len(spent.log_dets)
    terms = np.array([spent.base, *spent.log_dets, spent.units])
    layers = text("log|det| of each layer")
    marks: tuple[Mark, ...] = (
        Bars(x=read_only([0]), heights=read_only([spent.base]), role="noise", label=text("log N(z)")),
        Bars(x=read_only(np.arange(1, n + 1)), heights=read_only(spent.log_dets), role="model", label=layers),
        Bars(x=read_only([n + 1]), heights=read_only([spent.units]), role="muted", label=text("units: −Σ log sd")),
        Curve(x=read_only(np.arange(n + 2)), y=read_only(np.cumsum(terms)), role="truth", label=text("sum so far")),
        Line(at=float(moment.shown_layer), vertical=True, role="cursor"),
        Note(says=text("log q = {total}", total=number(spent.total)), at=(n + 1.7, -_NATS)),
        *_notes(spent, point, moment),
    )
    x = Axis(text("0: noise · 1 to {n}: layers · {last}: units", n=n, last=n + 1), (-0.7, n + 1.7))
    known = ((layers, moment.source), (text("sum so far"), moment.source))
    y = Axis(text("terms of log q (nats)"), (-_NATS, _NATS))
    return Panel(text("Budget of the followed point"), x, y, marks, moment.step, known)


def _notes(spent: Budget, point: Array, moment: Moment) -> tuple[Mark, ...]:
    terms = spent.base, float(spent.log_dets.sum()), spent.units
    said = [
        layer_said(spent.stops, moment.shown_layer),
        text("Sum: {formula}", formula=sum_formula(point[0], *terms)),
    ]
    if moment.probe is None:
        said.append(text("Click a point in any plane to follow that one."))
    elif np.any(np.isclose(np.abs(point - moment.model.mean), _FARTHEST * moment.model.sd)):
        far = text("The click was far outside; the nearest point within {sd} sd is followed.", sd=int(_FARTHEST))
        said.insert(0, far)
    if not math.isfinite(spent.total):
        said.append(text("The flow has no finite number here; click closer to the data."))
    return tuple(Note(says=one) for one in said)


def table(scene: Scene, moment: Moment) -> Panel:
    """Where the followed point is after each layer, and what it has cost so far."""
    spent = budget(moment.model, _followed(scene, moment))
    points = np.concatenate([stop.points for stop in spent.stops])
    log_dets = np.array([np.nan, *spent.log_dets])
    values = np.column_stack([points, log_dets, np.concatenate([[0.0], np.cumsum(spent.log_dets)])])
    rows = tuple(f"{k}  {SYMBOLS.get(stop.kind, stop.kind)}" for k, stop in enumerate(spent.stops))
    matrix = Matrix(
        values=read_only(values),
        rows=rows,
        columns=("h₁", "h₂", "log|det|", "Σ"),
        limits=(-_TABLE_LIMIT, _TABLE_LIMIT),
        scale="diverging",
        label=text("the point and its log-determinants"),
    )
    x, y = Axis(text("after the layer"), (-0.5, 3.5)), Axis(text("layer"), (-0.5, len(rows) - 0.5))
    known = ((text("the point and its log-determinants"), moment.source),)
    return Panel(text("Way of the followed point"), x, y, (matrix,), moment.step, known)
