"""Panels of the bounds: log p = ELBO + gap at one point, the two terms of the ELBO, and how IWAE closes the gap."""

from __future__ import annotations

import math

import numpy as np

from engine.axes import said
from engine.experiment import Formula
from engine.experiments.vae.measurement import LADDER
from engine.experiments.vae.posterior import Balance
from engine.experiments.vae.scene import Moment, Scene
from engine.marks import Axis, Band, Curve, Estimate, Known, Line, Mark, Note, Panel, Points, Quadrature, read_only
from engine.words import Text, text

_WIDE = 0.38


def identity(scene: Scene, moment: Moment) -> Panel:
    """log p(x) = E log p(x|z) - KL(q‖p) + KL(q‖p(z|x)) at the followed point, as bars that stand on one another."""
    true, found = scene.explained(moment), scene.balanced(moment)
    title = text("log p(x) of the followed point")
    names = text("E log p(x|z)"), text("−KL"), text("ELBO"), text("gap"), text("log p(x)")
    named = tuple((float(at), name) for at, name in enumerate(names))
    x = Axis(text("each bar starts where the one before ends"), (-0.6, 4.6), names=named)
    if found is None or not math.isfinite(true.log_p):
        says = text("log p(x) = {value}; there is no ELBO here.", value=said(true.log_p))
        return Panel(
            title, x, _nats(true.log_p), (Note(says=says),), moment.step, ((names[4], Quadrature(true.error)),)
        )
    bars = (
        (0.0, found.reconstruction, "data"), (found.reconstruction, found.elbo, "noise"), (0.0, found.elbo, "model"),
        (found.elbo, found.log_p, "start"), (0.0, found.log_p, "truth"),
    )  # fmt: skip
    marks: list[Mark] = []
    for at, (name, (start, end, role)) in enumerate(zip(names, bars, strict=True)):
        marks += _bar(at, start, end, role, name)
    marks += [
        Line(at=found.log_p, role="truth"),
        Note(says=text("{formula}", formula=_sum(found))),
        Note(says=text("Left over by the quadratures: {residue}", residue=said(found.residue))),
    ]
    known = ((text("all bars"), Quadrature(max(found.error, abs(found.residue)))),)
    return Panel(title, x, _nats(found.log_p, found.elbo, found.reconstruction), tuple(marks), moment.step, known)


def _bar(at: int, start: float, end: float, role: str, label: Text) -> list[Mark]:
    sides = np.array([at - _WIDE, at + _WIDE])
    low, high = np.full(2, min(start, end)), np.full(2, max(start, end))
    outline = np.array([[sides[0], start], [sides[0], end], [sides[1], end], [sides[1], start], [sides[0], start]])
    return [
        Band(x=read_only(sides), low=read_only(low), high=read_only(high), role=role, label=label),
        Curve(x=read_only(outline[:, 0]), y=read_only(outline[:, 1]), role=role),
    ]


def _nats(*values: float) -> Axis:
    """An axis that holds 0 and `values`, has room for a formula above them, and changes by jumps only."""
    finite = [value for value in values if math.isfinite(value)] or [0.0]
    low, high = min(0.0, *finite), max(0.0, *finite)
    return Axis(text("nats"), (-_room(-low), max(_room(high) if high > 0 else 0.0, 0.9 * _room(-low))))


def _room(value: float) -> float:
    return float(next((size for size in (2, 4, 6, 8, 10, 15, 20, 30, 50, 100, 200, 500) if size >= value), 1000.0))


def _sum(found: Balance) -> Formula:
    numbers = tuple(f"{value:.4f}".replace("-", "−") for value in (found.elbo, found.gap, found.log_p))
    return Formula(
        "ELBO + gap = {} + {} = {} = log p(x)".format(*numbers),
        r"\mathrm{ELBO} + \mathrm{gap} = %s + %s = %s = \log p(x)",
        numbers,
    )


def split(scene: Scene, moment: Moment) -> Panel:
    """The two terms against one another; on the slanted lines their sum, minus the ELBO, is the same."""
    title, trace = text("The two terms of the ELBO"), moment.trace
    x = Axis(text("KL(q‖p) (nats)"), (0.0, 10.0))
    entropy = scene.target.entropy
    floor = 2.0 if entropy is None else entropy.value
    y = Axis(text("−E log p(x|z) (nats)"), (math.floor(floor) - 8.0, math.ceil(floor) + 3.0))
    marks: list[Mark] = []
    known: Known = ()
    for total in range(int(y.range[0]), int(y.range[1] + x.range[1]) + 1, 2):
        marks.append(_slant(float(total), x, "muted", text("equal ELBO") if not marks else None, dashed=True))
    if entropy is not None:
        best = text("entropy of the target: no ELBO is better")
        marks.append(_slant(entropy.value, x, "truth", best))
        known += ((best, entropy.source),)
    if len(trace):
        label = text("way of the training")
        marks += [
            Curve(x=read_only(trace[:, 1]), y=read_only(trace[:, 2]), role="model", label=label),
            Points(xy=read_only(trace[-1:, 1:]), role="cursor", size=9.0, label=text("now")),
        ]
        known += ((label, Estimate(moment.knobs.batch)),)
    marks.append(Note(says=_reminder(moment)))
    return Panel(title, x, y, tuple(marks), moment.step, known)


def _reminder(moment: Moment) -> Text:
    if not moment.knobs.noise:
        return text("Without encoder noise no KL is paid: there is no ELBO to read.")
    if moment.knobs.prior == "uniform":
        return text("KL = ∞: q has mass where the prior has none.")
    return text("Read only the total, not its terms.")


def _slant(total: float, x: Axis, role: str, label: Text | None, *, dashed: bool = False) -> Curve:
    ends = np.array(x.range)
    return Curve(x=read_only(ends), y=read_only(total - ends), role=role, label=label, dashed=dashed)


def ladder(scene: Scene, moment: Moment) -> Panel:
    """IWAE_K against K: from the ELBO at one draw toward log p."""
    title = text("Bounds and draws")
    x = Axis(text("draws K"), (0.9, 60.0), log=True)
    if not moment.knobs.noise or moment.knobs.prior == "uniform":
        return Panel(title, x, _nats(), (Note(says=_reminder(moment)),), moment.step)
    bounds, exact, error = scene.measurement.climb(moment.snapshot)
    n = scene.measurement.drawn
    label, line = text("mean IWAE bound"), text("mean log p(x), exact")
    heights = [bounds[k] for k in LADDER]
    low = math.floor(2 * min(heights[0], exact)) / 2 - 0.5
    marks = (
        Line(at=exact, role="truth", label=line),
        Curve(x=read_only(LADDER), y=read_only(heights), role="model", label=label),
        Points(xy=read_only(np.stack([LADDER, heights], axis=1)), role="model", size=7.0),
        # The curve rises to the right, so there is room below it.
        Note(says=text("K = 1 is the ELBO; {rest} nats are left at K = {most}.",
                       rest=said(exact - heights[-1]), most=LADDER[-1]), at=(LADDER[1], low)),
    )  # fmt: skip
    known: Known = ((label, Estimate(n)), (line, Quadrature(error)))
    return Panel(title, x, Axis(text("nats"), (low, math.ceil(2 * exact) / 2 + 0.5)), marks, moment.step, known)
