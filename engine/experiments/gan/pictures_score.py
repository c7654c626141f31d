"""Panels that keep the score: modes reached, and the critic's value beside the exact distance, step by step."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from engine.axes import doubled, said
from engine.experiments.gan.measurement import Distance
from engine.experiments.gan.modes import coverage
from engine.experiments.gan.pictures_scene import Moment, Scene
from engine.marks import (
    Axis,
    Bars,
    Curve,
    Estimate,
    Exact,
    Known,
    Line,
    Mark,
    Note,
    Panel,
    Points,
    read_only,
)
from engine.words import text

_HIGHEST = 3.0


def modes(scene: Scene, moment: Moment) -> Panel:
    """Bars of shares relative to the truth; a mode without a sample within 3 sd is named."""
    n = moment.of(2500)
    found = coverage(scene.target, moment.generated(n, "modes"))
    title = text("Mode coverage")
    if found is None:
        y = Axis(text("share / weight"), (0.0, _HIGHEST))
        note = Note(says=text("This target has no separate modes of known width to count."))
        return Panel(title, Axis(text("mode"), (0.0, 1.0)), y, (note,), moment.step)
    k = len(found.weights)
    at, relative = np.arange(1, k + 1), found.shares / found.weights
    top = doubled(_HIGHEST, float(relative.max()))
    y = Axis(text("share / weight"), (0.0, top))
    held, label = found.hits > 0, text("samples nearest to the mode")
    marks: tuple[Mark, ...] = (
        Bars(x=read_only(at), heights=read_only(relative), role="model", label=label),
        Line(at=1.0, role="truth", label=text("true weights")),
    )
    if found.missing:
        none = np.flatnonzero(~held)
        spots = np.stack([at[none], np.full(len(none), 0.02 * top)], axis=1)
        marks += (Points(xy=read_only(spots), role="truth", size=8.0,
                         label=text("no sample within 3 sd")),)  # fmt: skip
    said = text("{found} of {all} modes, {share} % within 3 sd, KL {kl}", found=found.found, all=k,
                share=f"{100 * found.high_quality:.1f}", kl=f"{found.reverse_kl:.4f}")  # fmt: skip
    if found.missing and (since := moment.gan.missing_since) is not None:
        said = text("{said}; some missing since step {step}", said=said, step=f"{since:,}")
    known = ((label, Estimate(n)), (text("true weights"), Exact()))
    return Panel(title, _modes_axis(k), y, (*marks, Note(says=said)), moment.step, known)


def _modes_axis(k: int) -> Axis:
    """A few modes have their numbers, many have ticks."""
    numbers = tuple((float(mode), text("{mode}", mode=mode)) for mode in range(1, k + 1)) if k <= 10 else ()
    return Axis(text("mode"), (0.4, k + 0.6), names=numbers)


def distance(scene: Scene, moment: Moment) -> Panel:
    """Exact W₁ at the steps it was computed for, and for Wasserstein critics their value on the same points."""
    moment.gan.ask_distance()
    history = scene.measurement.distances
    at = sorted(step for step in history if step <= moment.step)
    found = [history[step] for step in at]
    title = text("Loss against exact distance")
    x = Axis(text("step"), (0.0, reach(moment.step)))
    y = Axis(text("distance"), _range_of(moment, found, scene.units.spread))
    if not found:
        note = Note(says=text("The exact distance is being computed beside the run."))
        return Panel(title, x, y, (note,), moment.step)
    last, exact = found[-1], text("exact W₁")
    marks: tuple[Mark, ...] = ()
    known: Known = ()
    if not math.isnan(last.floor):
        label = text("real against real")
        marks += (Line(at=last.floor, role="muted", label=label),)
        known += ((label, Estimate(last.n)),)
    if moment.knobs.loss == "wasserstein":
        label = text("critic's value")
        values = read_only([one.value for one in found])
        marks += (Curve(x=read_only(at), y=values, role="model", label=label),)
        known += ((label, Estimate(last.n)),)
        said = text("step {step}: critic {value}, exact {distance}", step=last.step, value=_told(last.value),
                    distance=_told(last.w1))  # fmt: skip
        if moment.knobs.constraint == "none" and last.value > last.w1:
            said = text("step {step}: critic {value}, above the exact {distance}", step=last.step,
                        value=_told(last.value), distance=_told(last.w1))  # fmt: skip
    else:
        said = text("step {step}: exact {distance}", step=last.step, distance=_told(last.w1))
    marks += (
        Curve(x=read_only(at), y=read_only([one.w1 for one in found]), role="truth", label=exact),
        Points(xy=read_only([[last.step, last.w1]]), role="truth", size=6.0),
        Note(says=said),
    )
    floor = None if math.isnan(last.floor) else last.floor
    known += ((exact, Estimate(last.n, floor)),)
    return Panel(title, x, y, marks, moment.step, known)


def _range_of(moment: Moment, found: Sequence[Distance], spread: float) -> tuple[float, float]:
    """Of the axis of distances: it holds the exact ones, and values some way below 0.

    A Wasserstein critic without a constraint runs off it, on either side.
    """
    wasserstein = moment.knobs.loss == "wasserstein"
    start = (8.0 if wasserstein and moment.knobs.constraint == "none" else 2.0) * spread
    top = doubled(start, max((one.w1 for one in found), default=0.0))
    low = min((one.value for one in found), default=0.0) if wasserstein else 0.0
    return (-min(start, doubled(start / 16, -low)) if low < 0 else 0.0), top


def _told(value: float) -> str:
    """Three digits, and no powers of ten where a runaway critic has a few more."""
    return f"{value:,.0f}".replace("-", "−") if 1000 <= abs(value) < 1e6 else said(value)


def reach(step: int) -> float:
    """How far an axis of steps goes: it doubles now and then rather than creep."""
    return doubled(250.0, step)
