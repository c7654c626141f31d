"""The panels of the histogram-loss lab."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.experiments.histogram_loss.divergences import Distances
from engine.experiments.histogram_loss.knobs import HistogramKnobs
from engine.experiments.histogram_loss.laws import bins_of, model_masses, real_masses
from engine.marks import Axis, Bars, Curve, Estimate, Exact, Line, Mark, Note, Panel, Points, Steps, read_only
from engine.words import Text, text

Array = NDArray[np.float64]
_BINS = (2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200, 300, 500, 800, 1200, 2000)
_HIGHEST = 1.6  # nats
_SHIFTS = 141
_PIXELS = 784
_NAMES: tuple[tuple[str, str, Text], ...] = (
    ("kl", "class 0", text("KL(p‖q)")),
    ("jeffreys", "class 1", text("Jeffreys")),
    ("js", "class 2", text("JS")),
    ("w1", "class 4", text("W₁")),
)


@dataclass(frozen=True)
class Moment:
    """What one picture is taken of; `points` of each law have been counted."""

    knobs: HistogramKnobs
    points: int
    shares: Callable[[int], Array]
    counted: Callable[[int], Distances]
    exact: Callable[..., Distances]
    step: int

    @property
    def estimate(self) -> Estimate:
        return Estimate(max(1, self.points))


def _number(value: float) -> str:
    return f"{value:.4f}" if math.isfinite(value) else "∞"


def histograms(moment: Moment) -> Panel:
    """Counts of both, the exact masses over them, and the four distances between the exact ones."""
    bins, knobs = bins_of(moment.knobs), moment.knobs
    counted = moment.shares(bins)
    exact = real_masses(knobs, bins), model_masses(knobs, bins)
    found = moment.exact(bins)
    labels = (text("data p, counted"), text("model q, counted")), (text("p"), text("q"))
    marks: tuple[Mark, ...] = ()
    for i, role in enumerate(("data", "model")):
        if knobs.pair == "atoms":
            at = np.array([0.0, 1.0]) + (i - 0.5) * 0.2
            marks += (
                Bars(x=read_only(at), heights=read_only(counted[i]), width=0.18, role=role, label=labels[0][i]),
                Points(xy=read_only(np.stack([at, exact[i]], axis=1)), role="truth", size=8.0, label=labels[1][i]),
            )
        else:
            edges = read_only(np.linspace(0, 1, bins + 1))
            marks += (
                Steps(x=edges, y=read_only(counted[i]), role=role, label=labels[0][i]),
                Curve(x=read_only((edges[1:] + edges[:-1]) / 2), y=read_only(exact[i]), role="truth", dashed=True,
                      label=labels[1][i]),
            )  # fmt: skip
    said = text("exact: KL {kl}, Jeffreys {jeffreys}, JS {js}, W₁ {w1}", kl=_number(found.kl),
                jeffreys=_number(found.jeffreys), js=_number(found.js), w1=_number(found.w1))  # fmt: skip
    top = 1.15 if knobs.pair == "atoms" else 1.6 * float(max(exact[0].max(), exact[1].max()))
    x = Axis(text("x"), (-0.4, 1.4) if knobs.pair == "atoms" else (0.0, 1.0))
    known = ((labels[0][0], moment.estimate), (labels[0][1], moment.estimate),
             (labels[1][0], Exact()), (labels[1][1], Exact()))  # fmt: skip
    y = Axis(text("share of a bin"), (0.0, top))
    return Panel(text("Two histograms"), x, y, (*marks, Note(says=said)), moment.step, known)


def _curves(at: Array, found: list[Distances], *, counted: bool) -> tuple[Mark, ...]:
    """A curve for each distance; where it is infinite it breaks off."""
    marks: list[Mark] = []
    for name, role, label in _NAMES:
        values = np.array([getattr(one, name) for one in found])
        values[~np.isfinite(values)] = np.nan
        if counted:
            marks.append(Points(xy=read_only(np.stack([at, values], axis=1)), role=role, size=5.0))
        else:
            marks.append(Curve(x=read_only(at), y=read_only(values), role=role, label=label))
    return tuple(marks)


def shift(moment: Moment) -> Panel:
    """The exact distances as the model moves, for its bins and width."""
    title, y = text("Distance against shift"), Axis(text("distance (nats; W₁: length)"), (0.0, _HIGHEST))
    if moment.knobs.pair == "atoms":
        note = Note(says=text("The two atoms stay where they are."))
        return Panel(title, Axis(text("shift"), (0.0, 1.0)), y, (note,), moment.step)
    at = np.linspace(-0.35, 0.65, _SHIFTS)
    found = [moment.exact(moment.knobs.bins, float(one)) for one in at]
    marks = (
        *_curves(at, found, counted=False),
        Line(at=math.log(2), role="muted", label=text("ln 2, the most JS can say")),
        Line(at=moment.knobs.shift, vertical=True, role="cursor"),
    )
    known = ((text("all curves"), Exact()),)
    return Panel(title, Axis(text("shift"), (-0.35, 0.65)), y, marks, moment.step, known)


def bins(moment: Moment) -> Panel:
    """The distances of the same points in ever more bins."""
    title, y = text("Distance against bins"), Axis(text("distance (nats; W₁: length)"), (0.0, _HIGHEST))
    if moment.knobs.pair == "atoms":
        note = Note(says=text("Two atoms have two bins."))
        return Panel(title, Axis(text("bins"), (1.0, 3.0)), y, (note,), moment.step)
    at = np.array(_BINS, dtype=np.float64)
    exact = [moment.exact(k) for k in _BINS]
    marks: tuple[Mark, ...] = _curves(at, exact, counted=False)
    if moment.points:
        marks += _curves(at, [moment.counted(k) for k in _BINS], counted=True)
    infinite = not math.isfinite(moment.counted(bins_of(moment.knobs)).kl)
    said = text("points: counted, KL infinite in {bins} bins", bins=moment.knobs.bins) if infinite else text(
        "points: counted; curves: exact")  # fmt: skip
    marks += (Line(at=moment.knobs.bins, vertical=True, role="cursor"), Note(says=said))
    known = ((text("curves"), Exact()), (text("points"), moment.estimate))
    return Panel(title, Axis(text("bins"), (2.0, 2000.0), log=True), y, marks, moment.step, known)


def dimension(moment: Moment) -> Panel:
    """log₁₀ of the number of bins against the number of dimensions."""
    at = np.arange(1, 801)
    per_axis = moment.knobs.per_axis
    tens = at * math.log10(per_axis)
    label, points = text("bins of a cube"), text("points counted so far")
    share = math.log10(max(1, moment.points)) - _PIXELS * math.log10(per_axis)
    said = text("28 × 28 pixels: {per}⁷⁸⁴ = 10{tens} bins; all points together fill at most 10{share} of them.",
                per=per_axis, tens=_raised(_PIXELS * math.log10(per_axis)), share=_raised(share))  # fmt: skip
    marks = (
        Curve(x=read_only(at), y=read_only(tens), role="model", label=label),
        Line(at=math.log10(max(1, moment.points)), role="data", label=points),
        Line(at=_PIXELS, vertical=True, role="cursor"),
        Note(says=said),
    )
    x, y = (
        Axis(text("dimensions"), (0.0, 800.0)),
        Axis(text("number, as a power of ten"), (0.0, 800 * math.log10(per_axis))),
    )
    return Panel(text("Bins against dimension"), x, y, marks, moment.step, ((label, Exact()), (points, Exact())))


def _raised(power: float) -> str:
    return f"{power:.0f}".translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "histograms": histograms,
    "shift": shift,
    "bins": bins,
    "dimension": dimension,
}
