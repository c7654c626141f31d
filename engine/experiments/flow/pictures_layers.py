"""Panels that take the chain apart: the grid after each layer, log-dets, prior widths, and the round trip."""

from __future__ import annotations

import numpy as np

from engine.experiments.flow.formulas import change, number
from engine.experiments.flow.pictures_map import lattice
from engine.experiments.flow.pictures_scene import LATENT_REACH, Array, Moment, Scene, dot
from engine.experiments.flow.walk import layer_name, layer_said, walk
from engine.marks import Axis, Bars, Curve, Estimate, Exact, Field, Line, Mark, Mesh, Note, Panel, Points, read_only
from engine.words import Text, text

_WIDEST_SIGMA = 2.0
_LAYER_LIMIT, _TOTAL_LIMIT = 2.0, 6.0  # nats
_ERROR_RANGE = (-8.0, 0.0)  # powers of ten


def layers(scene: Scene, moment: Moment) -> Panel:
    """A regular grid of the data plane, and the data, after the first layers."""
    model, shown = moment.model, moment.shown_layer
    lines = 31 if moment.detail > 0.5 else 21
    data = scene.measurement.points[: moment.of(600)]
    moved = walk(model, np.concatenate([lattice(scene.x.range, scene.y.range, lines), data]), shown)[-1].points
    grid = moved[: lines**2].reshape(lines, lines, 2)
    marks: tuple[Mark, ...] = (
        Points(xy=read_only(moved[lines**2 :]), role="data", label=text("data"), size=2.0),
        Mesh(vertices=read_only(grid), role="model", label=text("grid of the data plane")),
    )
    if moment.probe is not None:
        stops = walk(model.doubled(), moment.probe)
        marks += _track(np.concatenate([stop.points for stop in stops]), shown)
        marks += (Note(says=layer_said(stops, shown)),)
    names = text("first coordinate"), text("second coordinate")
    x, y = (Axis(name, (-LATENT_REACH, LATENT_REACH)) for name in names)
    known = ((text("grid of the data plane"), moment.source),)
    return Panel(_shown_title(moment), x, y, marks, moment.step, known, equal=True)


def _track(way: Array, shown: int) -> tuple[Mark, ...]:
    return (
        Curve(x=read_only(way[:, 0]), y=read_only(way[:, 1]), role="target", label=text("its way to the noise")),
        Points(xy=read_only(way), role="target", size=5.0),
        *dot(way[shown : shown + 1]),
    )


def _shown_title(moment: Moment) -> Text:
    chain, shown = moment.model.chain, moment.shown_layer
    if shown == 0:
        return text("Before the first layer: data, standardised")
    return text("After layer {k} of {n}: {layer}", k=shown, n=len(chain.layers), layer=layer_name(chain, shown))


def log_det(scene: Scene, moment: Moment) -> Panel:
    """log|det| of one layer at the point of the data plane that comes to it; of the whole chain at 0."""
    chain, shown, side = moment.model.chain, moment.shown_layer, moment.side
    stops = walk(moment.model, scene.plane(side).points, shown or None)
    values = stops[-1].log_det if shown else np.sum([stop.log_det for stop in stops], axis=0)
    limit = _LAYER_LIMIT if shown else _TOTAL_LIMIT
    field = Field(
        values=read_only(values.reshape(side, side)),
        x=scene.x.range,
        y=scene.y.range,
        limits=(-limit, limit),
        scale="diverging",
        unit=text("log|det| (nats)"),
    )
    n = moment.of(400)
    on_data = np.array([stop.log_det for stop in walk(moment.model, scene.measurement.points[:n])[1:]])
    title = text("Log-determinant of all layers")
    if shown:
        title = text("Log-determinant of layer {k}: {layer}", k=shown, layer=layer_name(chain, shown))
    marks = (field, Note(says=_share(on_data, shown)))
    known = ((text("log|det|"), moment.source), (text("mean"), Estimate(n)))
    return scene.panel(title, marks, moment, *known)


def _share(on_data: Array, shown: int) -> Text:
    """What the layer adds on the data, (L, n), and how much of all change of volume is its own."""
    if not shown:
        return text("{mean} nats on the data, on average", mean=change(on_data.sum(axis=0).mean()))
    sizes = np.abs(on_data).mean(axis=1)
    whole = float(sizes.sum())
    return text(
        "{mean} nats on the data, on average; {share} % of all change of volume",
        mean=change(on_data[shown - 1].mean()),
        share=f"{100 * sizes[shown - 1] / whole if whole else 0.0:.0f}",
    )


def inverse_error(scene: Scene, moment: Moment) -> Panel:
    """How far f⁻¹(f(x)) is from x, half as far out again as the data plane reaches."""
    trip = scene.measurement.round_trip(moment.model)
    x_range, y_range = trip.plane.x, trip.plane.y
    log_error = np.log10(np.clip(np.nan_to_num(trip.errors, nan=np.inf), 1e-12, 1e12))
    field = Field(
        values=read_only(log_error.reshape(trip.plane.n, trip.plane.n)),
        x=x_range,
        y=y_range,
        limits=_ERROR_RANGE,
        unit=text("log₁₀ ‖f⁻¹(f(x)) − x‖ (sd)"),
    )
    (a, b), label = trip.where, text("largest error")
    says = text("At most {error} sd, at ({a}, {b})", error=number(trip.largest), a=number(a), b=number(b))
    marks = (field, Points(xy=read_only([trip.where]), role="truth", label=label, size=8.0), Note(says=says))
    x, y = Axis(scene.x.label, x_range), Axis(scene.y.label, y_range)
    known = ((text("round trip"), Exact()), (label, Estimate(len(trip.errors))))
    return Panel(text("Inverse error"), x, y, marks + dot(moment.probe), moment.step, known, equal=True)


def sigma(scene: Scene, moment: Moment) -> Panel:
    log_s = moment.model.chain.scale_weights(moment.model.weights)
    x = Axis(text("coordinate of z"), (0.5, 2.5), names=((1.0, text("z₁")), (2.0, text("z₂"))))
    y = Axis(text("σ (standardised units)"), (0.0, _WIDEST_SIGMA))
    title = text("Prior widths")
    if log_s is None:
        says = text("There is no scale layer; switch on the knob Scale layer.")
        return Panel(title, x, y, (Note(says=says),), moment.step)
    widths = np.exp(-log_s.detach().cpu().double().numpy())
    known: list[tuple[Text, Exact]] = []
    marks: tuple[Mark, ...] = (Line(at=1.0, role="noise"),)
    labels = text("σ₁, of z₁"), text("σ₂, of z₂")
    for at, (label, width) in enumerate(zip(labels, widths, strict=True), start=1):
        marks += (
            Bars(x=read_only([at]), heights=read_only([width]), role=f"class {at - 1}", label=label),
            Note(says=text("{width}", width=f"{width:.3g}"), at=(at - 0.1, min(float(width), 0.9 * _WIDEST_SIGMA))),
        )
        known.append((label, Exact()))
    return Panel(title, x, y, marks, moment.step, tuple(known))
