"""The panels of the sampler lab."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.exact.drawn_density import DrawnDensity
from engine.experiments.sampler.knobs import REACH, SamplerKnobs
from engine.marks import (
    Axis,
    Band,
    Curve,
    Estimate,
    Exact,
    Known,
    Mark,
    Note,
    Panel,
    Points,
    Provenance,
    Segments,
    Steps,
    read_only,
)
from engine.words import Text, text

Array = NDArray[np.float64]
_BINS, _THREADS, _QUANTILES = 60, 14, 200
_SAMPLES, _LAW = text("samples"), text("true density")


@dataclass(frozen=True)
class Moment:
    """What one picture is taken of."""

    knobs: SamplerKnobs
    law: DrawnDensity
    heights: Array
    samples: Array
    u: Array
    carried: Callable[[Array], Array]
    step: int

    @property
    def across(self) -> Axis:
        reach = 4.0 if self.knobs.method == "sum" else REACH * 1.1
        return Axis(text("x"), (-reach, reach))

    @property
    def ticks(self) -> Array:
        return np.linspace(*self.across.range, 601)

    def known(self) -> tuple[Text, Provenance]:
        return _SAMPLES, Estimate(max(1, len(self.samples)))


def density(moment: Moment) -> Panel:
    edges = np.linspace(*moment.across.range, _BINS + 1)
    law = text("N(0, 1)") if moment.knobs.method == "sum" else _LAW
    marks: tuple[Mark, ...] = ()
    if len(moment.samples):
        counted = np.histogram(moment.samples, edges)[0] / (len(moment.samples) * (edges[1] - edges[0]))
        marks += (Steps(x=read_only(edges), y=read_only(counted), role="model", label=_SAMPLES),)
    marks += (Curve(x=read_only(moment.ticks), y=read_only(moment.law.density(moment.ticks)), role="truth", label=law),)
    if moment.knobs.method != "sum":
        handles = np.stack([moment.law.x, moment.law.p], axis=1)
        marks += (Points(xy=read_only(handles), role="start", label=text("drag to draw"), size=9.0, handles=True),)
    y = Axis(text("density"), (0.0, 0.8))
    return Panel(text("Density"), moment.across, y, marks, moment.step, (moment.known(), (law, Exact())))


def inverse(moment: Moment) -> Panel:
    """Threads from u on the left axis to the curve and down to x; a network's turn where it puts u."""
    title, y = text("Through the distribution function"), Axis(text("u"), (0.0, 1.0))
    if moment.knobs.method == "sum":
        note = Note(says=text("A sum of uniforms uses no distribution function."))
        return Panel(title, moment.across, y, (note,), moment.step)
    label = text("F(x)")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(moment.ticks), y=read_only(moment.law.cdf(moment.ticks)), role="truth", label=label),
    )
    u = moment.u[:_THREADS, 0] if moment.u.size else np.empty(0)
    if len(u):
        x = moment.carried(u[:, None])
        left = np.full_like(x, moment.across.range[0])
        corner, foot = np.stack([x, u], axis=1), np.stack([x, np.zeros_like(x)], axis=1)
        start, end = np.concatenate([np.stack([left, u], axis=1), corner]), np.concatenate([corner, foot])
        drawn = text("the last uniforms")
        marks += (
            Segments(start=read_only(start), end=read_only(end), role="noise", label=drawn),
            Points(xy=read_only(foot), role="model", size=6.0, label=_SAMPLES),
        )
    return Panel(title, moment.across, y, marks, moment.step, ((label, Exact()),))


def qq(moment: Moment) -> Panel:
    """Sample quantiles against true ones, with a band in which 95 % of the ranks of true samples lie."""
    title = text("Quantiles against quantiles")
    x, y = Axis(text("true quantile"), moment.across.range), Axis(text("sample quantile"), moment.across.range)
    n = len(moment.samples)
    line = np.array(moment.across.range)
    diagonal = Curve(x=read_only(line), y=read_only(line), role="truth", dashed=True, label=text("true samples"))
    if n < 10:
        return Panel(title, x, y, (diagonal, Note(says=text("Not enough samples yet."))), moment.step)
    at = (np.arange(_QUANTILES) + 0.5) / _QUANTILES
    # The tails tell laws apart: a sample's own extremes are shown too.
    at = np.unique(np.concatenate([[0.5 / n, 1.5 / n, 1 - 1.5 / n, 1 - 0.5 / n], at]))
    spread = 1.96 * np.sqrt(at * (1 - at) / n)
    true = moment.law.quantile(at)
    low, high = (moment.law.quantile(np.clip(at + side * spread, 0, 1)) for side in (-1, 1))
    sample = np.quantile(moment.samples, at)
    band = text("95 % of true samples")
    marks = (
        Band(x=read_only(true), low=read_only(low), high=read_only(high), role="truth", label=band),
        diagonal,
        Points(xy=read_only(np.stack([true, sample], axis=1)), role="model", size=4.0, label=_SAMPLES),
    )
    return Panel(title, x, y, marks, moment.step, (moment.known(), (band, Estimate(n))))


def mapped(moment: Moment) -> Panel:
    title, x = text("From noise to data"), Axis(text("u"), (0.0, 1.0))
    y = Axis(text("x"), moment.across.range)
    if moment.knobs.method == "sum":
        note = Note(says=text("A sum of uniforms is no map of one number."))
        return Panel(title, x, y, (note,), moment.step)
    u = np.linspace(0.0, 1.0, 401)
    exact = text("F⁻¹(u)")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(u), y=read_only(moment.law.quantile(u)), role="truth", label=exact, dashed=True),
    )
    known: Known = ((exact, Exact()),)
    if moment.knobs.method == "network":
        learned = moment.carried(u[:, None])
        off = float(np.sqrt(np.mean((learned - moment.law.quantile(u)) ** 2)))
        label = text("G(u)")
        marks += (
            Curve(x=read_only(u), y=read_only(learned), role="model", label=label),
            Note(says=text("root mean square distance {off}", off=f"{off:.3g}" if math.isfinite(off) else "∞")),
        )
        known += ((label, Exact()),)
    return Panel(title, x, y, marks, moment.step, known)


DRAW: dict[str, Callable[[Moment], Panel]] = {"density": density, "inverse": inverse, "qq": qq, "map": mapped}
