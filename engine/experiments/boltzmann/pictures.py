"""The panels of the Boltzmann lab."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.axes import ladder, said
from engine.experiments.boltzmann.ensemble import Ensemble
from engine.marks import Axis, Bars, Curve, Estimate, Exact, Line, Mark, Note, Panel, Points, Segments, read_only
from engine.words import Text, text

if TYPE_CHECKING:
    from engine.experiments.boltzmann.process import Boltzmann

Array = NDArray[np.float64]
_SHOWN = 400  # walkers that are drawn
_HALF = 0.42
_COLDEST, _HOTTEST, _TEMPERATURES = 0.05, 20.0, 160


@dataclass(frozen=True)
class Moment:
    """The levels and walkers at one step."""

    run: Boltzmann

    @cached_property
    def ensemble(self) -> Ensemble:
        return self.run.ensemble

    @property
    def at(self) -> Array:
        return np.arange(len(self.ensemble.energies), dtype=np.float64)

    def panel(self, title: Text, y: Axis, marks: tuple[Mark, ...], *known: tuple[Text, Exact | Estimate]) -> Panel:
        names = tuple((float(i), Text("{level}", (("level", i + 1),))) for i in range(len(self.at)))
        x = Axis(text("level"), (-0.7, len(self.at) - 0.3), names=names)
        return Panel(title, x, y, marks, self.run.step, known)


def levels(moment: Moment) -> Panel:
    """Bars at the energies, with handles in their middle, and the walkers strewn on them."""
    e, at = moment.ensemble.energies, moment.at
    ends = [np.stack([at + side * _HALF, e], axis=1) for side in (-1, 1)]
    walkers = moment.run.walkers[:_SHOWN]
    low, high = float(min(e.min(), 0.0)), float(max(e.max(), 1.0))
    low, high = -1.25 * ladder(-low) if low < 0 else -0.35 * ladder(high), 1.25 * ladder(high)
    strewn = moment.run.streams.view("strewn").random((len(walkers), 2))
    places = np.stack([walkers + 1.7 * _HALF * (strewn[:, 0] - 0.5), e[walkers] + 0.06 * (high - low) * strewn[:, 1]],
                      axis=1)  # fmt: skip
    labels = text("walkers"), text("energy; drag me")
    temperature = moment.ensemble.temperature
    marks: tuple[Mark, ...] = (
        Segments(start=read_only(ends[0]), end=read_only(ends[1]), role="model"),
        Points(xy=read_only(places), role="data", size=2.5, label=labels[0]),
        Points(xy=read_only(np.stack([at, e], axis=1)), role="start", size=10.0, handles=True, label=labels[1]),
        Line(at=float(e.min()) + temperature, role="noise", label=text("T above the lowest")),
    )
    y = Axis(text("energy E"), (low, high))
    return moment.panel(text("Levels"), y, marks, (labels[0], Estimate(len(moment.run.walkers))), (labels[1], Exact()))


def weights(moment: Moment) -> Panel:
    weight, label = np.exp(np.clip(moment.ensemble.g, -700, 80)), text("e^G, G = −E/T")
    log_z = moment.ensemble.log_z
    z = said(float(np.exp(log_z)), 5) if abs(log_z) < 25 else text("e^{power}", power=said(log_z, 4))
    marks = (
        Bars(x=read_only(moment.at), heights=read_only(weight), role="model", label=label),
        Note(says=text("Z = {z}, log Z = {log_z}", z=z, log_z=said(log_z, 5))),
    )
    y = Axis(text("weight"), (0.0, 1.45 * ladder(float(weight.max()))))
    return moment.panel(text("Weights e^G"), y, marks, (label, Exact()))


def probabilities(moment: Moment) -> Panel:
    p, n = moment.ensemble.p, len(moment.run.walkers)
    labels = text("p = e^G/Z"), text("share of walkers")
    share = np.stack([moment.at, moment.run.share], axis=1)
    floor = float(np.sqrt(p * (1 - p) / (2 * np.pi * n)).sum())
    marks = (
        Bars(x=read_only(moment.at), heights=read_only(p), role="model", label=labels[0]),
        Points(xy=read_only(share), role="data", size=8.0, label=labels[1]),
    )
    y = Axis(text("probability"), (0.0, 1.05))
    return moment.panel(text("p = e^G/Z"), y, marks, (labels[0], Exact()), (labels[1], Estimate(n, floor)))


def temperature(moment: Moment) -> Panel:
    at = np.geomspace(_COLDEST, _HOTTEST, _TEMPERATURES)
    e = moment.ensemble.energies
    found = [Ensemble(e, float(t)) for t in at]
    curves = (
        (text("⟨E⟩ above the lowest"), "model", [one.mean - float(e.min()) for one in found]),
        (text("entropy S (nats)"), "class 1", [one.entropy for one in found]),
        (text("heat capacity"), "class 2", [one.heat_capacity for one in found]),
    )
    marks: tuple[Mark, ...] = tuple(
        Curve(x=read_only(at), y=read_only(values), role=role, label=label) for label, role, values in curves
    )
    marks += (Line(at=moment.ensemble.temperature, vertical=True, role="cursor"),)
    top = ladder(1.1 * max(max(values) for _, _, values in curves))
    x = Axis(text("temperature T"), (_COLDEST, _HOTTEST), log=True)
    known = tuple((label, Exact()) for label, _, _ in curves)
    return Panel(text("Against temperature"), x, Axis(text("energy, nats"), (0.0, top)), marks, moment.run.step, known)


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "levels": levels,
    "weights": weights,
    "probabilities": probabilities,
    "temperature": temperature,
}
