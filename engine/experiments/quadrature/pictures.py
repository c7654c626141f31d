"""The panels of the race: errors against N, the nodes, single runs, and what the dimension does."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.experiments.quadrature.integrands import (
    ORDER,
    Array,
    Integrand,
    along_each_axis,
    how_many,
    lattice_error,
    nodes,
)
from engine.experiments.quadrature.knobs import QuadratureKnobs
from engine.marks import (
    Axis,
    Band,
    Curve,
    Estimate,
    Exact,
    Known,
    Line,
    Mark,
    Note,
    Panel,
    Points,
    Segments,
    read_only,
)
from engine.words import Text, text

LEAST, MOST = 1e-12, 10.0
REACH = 1e6  # the end of the axis of N
DEEPEST = 12  # dimensions
_HEADROOM = 1.3  # above f, for words


@dataclass(frozen=True)
class Moment:
    """The race at one time: `kept` (n, 3 + m) holds N, both errors and m single estimates."""

    knobs: QuadratureKnobs
    integrand: Integrand
    points: int
    step: int
    kept: Array
    shown: Array

    @property
    def deviation(self) -> float:
        return self.integrand.deviation(self.knobs.dimensions)

    @property
    def across(self) -> Axis:
        """N, as far as a run usually goes."""
        end = max(REACH, 10.0 ** math.ceil(math.log10(max(self.points, 1))))
        return Axis(text("points N"), (1.0, end), log=True)


def errors(moment: Moment) -> Panel:
    """Both errors with the slopes that theory promises."""
    names = text("error of the rule"), text("error of Monte Carlo"), text("sd/√N")
    ends = np.array(moment.across.range)
    chance = moment.deviation / np.sqrt(ends)
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(ends), y=read_only(chance), role="noise", label=names[2], dashed=True),
    )
    known: Known = ((names[0], Exact()), (names[1], Estimate(moment.knobs.repeats)), (names[2], Exact()))
    kept = moment.kept
    order = ORDER[moment.knobs.rule]
    if order and len(kept):
        power = order / moment.knobs.dimensions
        start = lattice_error(moment.integrand, moment.knobs.rule, 20**moment.knobs.dimensions, moment.knobs.dimensions)
        line = start * (ends / 20.0**moment.knobs.dimensions) ** -power
        label = text("slope −{power}", power=f"{power:.3g}")
        marks += (Curve(x=read_only(ends), y=read_only(line), role="truth", label=label, dashed=True),)
    if len(kept):
        floor = np.maximum(kept[:, 1:3], LEAST)
        marks += (
            Curve(x=read_only(kept[:, 0]), y=read_only(floor[:, 1]), role="data", label=names[1]),
            Curve(x=read_only(kept[:, 0]), y=read_only(floor[:, 0]), role="model", label=names[0]),
        )
    return Panel(text("Errors"), moment.across, Axis(text("error"), (LEAST, MOST), log=True), marks, moment.step, known)


def node_picture(moment: Moment) -> Panel:
    """The function along one axis: where the rule looks, and where chance does."""
    knobs, integrand = moment.knobs, moment.integrand
    n = along_each_axis(max(moment.points, 1), knobs.dimensions)
    places, _ = nodes(knobs.rule, min(n, 400))
    few = places[:: len(places) // 61 + 1]
    grid = np.linspace(0.0, 1.0, 601)
    label = text("f along one axis, ∫ f = 1")
    heights = integrand.at(few)
    low = -0.14 * integrand.top
    drawn = moment.shown * (1.0, 0.5 * low) + (0.0, 0.3 * low)
    marks: tuple[Mark, ...] = (
        Segments(start=read_only(np.stack([few, 0 * few], axis=1)), end=read_only(np.stack([few, heights], axis=1)),
                 role="muted"),
        Curve(x=read_only(grid), y=read_only(integrand.at(grid)), role="truth", label=label),
        Points(xy=read_only(np.stack([few, heights], axis=1)), role="model", size=6.0, label=text("nodes")),
        Points(xy=read_only(drawn), role="data", size=2.0, label=text("random points")),
        Note(says=_how_many(how_many(knobs.rule, n), len(few))),
    )  # fmt: skip
    axes = Axis(text("x"), (0.0, 1.0)), Axis(text("f"), (low, _HEADROOM * integrand.top))
    return Panel(text("Nodes and draws"), *axes, marks, moment.step, ((label, Exact()),))


def _how_many(n: int, drawn: int) -> Text:
    said = f"{n:,}"
    if drawn < n:
        return text("{n} nodes along each axis, too many to draw them all", n=said)
    return text("{n} nodes along each axis", n=said)


def estimates(moment: Moment) -> Panel:
    """Single runs on their way to 1, in the band that most of them keep to."""
    across = moment.across
    x = np.geomspace(*across.range, 200)
    half = moment.deviation / np.sqrt(x)
    band, runs = text("1 ± sd/√N"), text("single runs")
    marks: tuple[Mark, ...] = (
        Band(x=read_only(x), low=read_only(1 - half), high=read_only(1 + half), role="noise", label=band),
        Line(at=1.0, role="truth", label=text("the integral")),
    )
    for index, column in enumerate(moment.kept.T[3:]):
        marks += (Curve(x=read_only(moment.kept[:, 0]), y=read_only(column), role="data",
                        label=None if index else runs),)  # fmt: skip
    known: Known = ((runs, Estimate(max(moment.points, 1))), (band, Exact()))
    return Panel(text("Estimates"), across, Axis(text("estimate"), (0.5, 1.5)), marks, moment.step, known)


def dimensions(moment: Moment) -> Panel:
    """At the present N: the lattice thins out as d grows, random points do not."""
    d = np.arange(1, DEEPEST + 1)
    points = max(moment.points, 1)
    rule = [max(lattice_error(moment.integrand, moment.knobs.rule, points, int(each)), LEAST) for each in d]
    chance = np.array([moment.integrand.deviation(int(each)) for each in d]) / math.sqrt(points)
    names = text("error of the rule"), text("sd/√N")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(d), y=read_only(chance), role="noise", label=names[1], dashed=True),
        Curve(x=read_only(d), y=read_only(rule), role="model", label=names[0]),
        Points(xy=read_only(np.stack([d, rule], axis=1)), role="model", size=6.0),
        Line(at=float(moment.knobs.dimensions), vertical=True, role="cursor", label=text("this run")),
    )
    axes = Axis(text("dimensions d"), (0.5, DEEPEST + 0.5)), Axis(text("error"), (LEAST, 1e4), log=True)
    title = text("Dimensions, at N = {n}", n=f"{points:,}")
    return Panel(title, *axes, marks, moment.step, ((names[0], Exact()), (names[1], Exact())))


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "errors": errors,
    "nodes": node_picture,
    "estimates": estimates,
    "dimensions": dimensions,
}
