"""The panels of two densities: themselves with handles, six values, their integrands, and what a shift does."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from engine.axes import said
from engine.experiments.divergences import DivergenceKnobs
from engine.experiments.divergences.densities import MEASURES, Array, Density, Measured, integrand, line
from engine.experiments.divergences.densities import values as values_of
from engine.marks import Axis, Band, Bars, Curve, Line, Mark, Note, Panel, Points, Quadrature, read_only
from engine.words import Text, text

SIDE = 1.0  # the handle for the width stands so many widths beside the centre
SHOWN = 8.0
_TALLEST = 1.0
_HEADROOM = 1.5  # above the tallest, for words
_SHIFTS = 49
_HIGHEST = 4.0  # of the bars
_NAMES = ("p‖q", "q‖p", "JS", "B", "W₁", "TV")  # of the bars, of which six stand side by side


@dataclass(frozen=True)
class Moment:
    """Both densities at one step, and every measure between them."""

    p: Density
    q: Density
    now: Mapping[str, Measured]
    knobs: DivergenceKnobs
    step: int


def _x() -> Array:
    found = line(1200)
    return found[np.abs(found) <= SHOWN]


def densities(moment: Moment) -> Panel:
    """Two curves; their handles are top and side of p, then of q."""
    x = _x()
    marks: tuple[Mark, ...] = ()
    for density, role, name in ((moment.p, "data", text("p")), (moment.q, "model", text("q"))):
        y = density.over(x)
        top = float(np.clip(y.max(), 0.03, 0.95 * _TALLEST))
        handles = [[density.centre, top], [density.centre + SIDE * density.width, 0.6 * top]]
        marks += (
            Band(x=read_only(x), low=read_only(0 * y), high=read_only(y), role=role),
            Curve(x=read_only(x), y=read_only(y), role=role, label=name),
            Points(xy=read_only(handles), role=role, size=10.0, handles=True),
        )
    marks += (Note(says=text("Drag tops and sides.")),)
    axes = Axis(text("x"), (-SHOWN, SHOWN)), Axis(text("density"), (0.0, _HEADROOM * _TALLEST))
    return Panel(text("Two densities"), *axes, marks, moment.step, ())


def values(moment: Moment) -> Panel:
    """A bar for each measure, with its number where it leaves the picture; an infinite one goes through the roof."""
    at = np.arange(len(MEASURES))
    found = [moment.now[name] for name in MEASURES]
    heights = [min(each.value, 2 * _HIGHEST) for each in found]
    named = tuple((float(k), Text(name)) for k, name in enumerate(_NAMES))
    label = text("value")
    marks: tuple[Mark, ...] = (
        Bars(x=read_only(at), heights=read_only(heights), role="model", label=label),
        Line(at=math.log(2), role="truth", label=text("ln 2, the most JS can be")),
        *(Note(says=text("∞") if math.isinf(each.value) else Text(said(each.value)),
               at=(float(k) - 0.3, 0.85 * _HIGHEST))
          for k, each in enumerate(found) if each.value > _HIGHEST),
    )  # fmt: skip
    error = max(each.error for each in found)
    axes = (
        Axis(text("measure; p‖q and q‖p are KL"), (-0.7, len(at) - 0.3), names=named),
        Axis(text("value"), (0.0, _HIGHEST)),
    )
    return Panel(text("Six measures"), *axes, marks, moment.step, ((label, Quadrature(error)),))


def integrands(moment: Moment) -> Panel:
    """The terms of both KLs and of JS along the line."""
    x = line(1200)
    p, q = moment.p.log_at(x), moment.q.log_at(x)
    near = np.abs(x) <= SHOWN
    marks: tuple[Mark, ...] = (Line(at=0.0, role="muted"),)
    for index, name in enumerate(MEASURES):
        if name in ("bhattacharyya", "w1"):
            continue
        terms = integrand(name, p, q)[near]
        shown = np.where(np.isfinite(terms), terms, np.nan)
        formula = Text(MEASURES[name][0])
        marks += (Curve(x=read_only(x[near]), y=read_only(shown), role=f"class {index}", label=formula),)
    if not np.isfinite(integrand("kl", p, q)).all() or not np.isfinite(integrand("reverse_kl", p, q)).all():
        marks += (Note(says=text("Where only one density is 0, p ln(p/q) is infinite: no curve there.")),)
    axes = Axis(text("x"), (-SHOWN, SHOWN)), Axis(text("per unit of x"), (-0.5, 1.5))
    return Panel(text("Where it comes from"), *axes, marks, moment.step, ())


def shift(moment: Moment) -> Panel:
    """Every measure while q is moved along the line."""
    centres = np.linspace(-6.0, 6.0, _SHIFTS)
    marks: tuple[Mark, ...] = ()
    moved = [values_of(moment.p, moment.q.moved(centre, moment.q.width)) for centre in centres]
    for index, name in enumerate(MEASURES):
        found = np.array([each[name] for each in moved])
        label, role = Text(MEASURES[name][0]), f"class {index}"
        marks += (Curve(x=read_only(centres), y=read_only(np.where(np.isfinite(found), found, np.nan)), role=role,
                        label=label),)  # fmt: skip
    marks += (Line(at=moment.q.centre, vertical=True, role="cursor", label=text("q is here")),)
    error = max(each.error for each in moment.now.values())
    axes = Axis(text("centre of q"), (-6.0, 6.0)), Axis(text("value"), (0.0, 8.0))
    return Panel(text("Moving q"), *axes, marks, moment.step, ((text("curves"), Quadrature(error)),))


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "densities": densities,
    "values": values,
    "integrands": integrands,
    "shift": shift,
}
