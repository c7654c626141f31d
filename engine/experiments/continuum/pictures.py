"""The panels of the continuum: three densities, the landscape, the jumps, and the limit of small ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine.exact.markov_chain import exponential, normalised
from engine.experiments.continuum.knobs import ContinuumKnobs
from engine.experiments.continuum.landscape import HIGH, LOW, SPREAD, Equations, line
from engine.experiments.markov.chain import variation, variation_floor
from engine.experiments.markov.moment import ladder, number
from engine.marks import (
    Axis,
    Band,
    Bars,
    Curve,
    Estimate,
    Exact,
    Field,
    Known,
    Line,
    Mark,
    Note,
    Panel,
    Points,
    Quadrature,
    read_only,
)
from engine.words import Text, text

Array = NDArray[np.float64]
BINS = 40
SLIGHT = 1e-5  # to either side of a place, for a slope
WIDTHS = (0.12, 0.16, 0.22, 0.3, 0.42, 0.6, 0.85, 1.2)
_X = text("x")


@dataclass(frozen=True)
class Moment:
    """What one picture is taken of: P of the jumps and Q of their limit on the cells, walkers at `x`."""

    equations: Equations
    knobs: ContinuumKnobs
    energy: Callable[[Array], Array]
    p: Array
    q: Array
    errors: tuple[float, float]
    x: Array
    time: float
    step: int
    origin: float

    @property
    def centres(self) -> Array:
        return self.equations.cells.centres

    @property
    def width(self) -> float:
        return self.equations.cells.width

    @property
    def across(self) -> Axis:
        return Axis(_X, (LOW, HIGH))


def shares(x: Array) -> Array:
    """The share of walkers in each bin, (BINS,)."""
    found: Array = np.histogram(x, bins=BINS, range=(LOW, HIGH))[0] / len(x)
    return found


def binned(p: Array) -> Array:
    """P on the cells summed over the bins, (BINS,)."""
    found: Array = p.reshape(BINS, -1).sum(axis=1)
    return found


def densities(moment: Moment) -> Panel:
    """Histogram of the walkers, the master equation of their jumps, its Fokker-Planck limit, and exp(-βU)."""
    wide = (HIGH - LOW) / BINS
    at, n = LOW + wide * (np.arange(BINS) + 0.5), len(moment.x)
    names = text("walkers"), text("master equation"), text("Fokker-Planck limit"), text("exp(−βU)")
    rest = moment.equations.cells.equilibrium / moment.width
    marks: tuple[Mark, ...] = (
        Bars(x=read_only(at), heights=read_only(shares(moment.x) / wide), width=wide, role="data", label=names[0]),
        _curve(moment, rest, "noise", names[3], dashed=True),
        _curve(moment, moment.p / moment.width, "model", names[1]),
        _curve(moment, moment.q / moment.width, "truth", names[2]),
    )
    known: Known = (
        (names[0], Estimate(n, variation_floor(binned(moment.p), n))),
        (names[1], Quadrature(moment.errors[0])), (names[2], Quadrature(moment.errors[1])), (names[3], Exact()),
    )  # fmt: skip
    most = max(float(moment.p.max()), float(moment.q.max())) / moment.width
    y = Axis(text("density"), (0.0, max(1.0, ladder(1.6 * float(rest.max())), ladder(1.1 * most))))
    title = text("Densities at t = {time}", time=number(moment.time))
    return Panel(title, moment.across, y, marks, moment.step, known)


def _curve(moment: Moment, values: Array, role: str, label: Text, dashed: bool = False) -> Curve:
    return Curve(x=read_only(moment.centres), y=read_only(values), role=role, label=label, dashed=dashed)


def landscape(moment: Moment) -> Panel:
    """βU with the walkers on it."""
    energy = moment.energy(moment.centres)
    low = float(energy.min())
    top = low + max(2.0, 3 * moment.knobs.depth)
    shown = moment.x[:300]
    label = text("βU")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(moment.centres), y=read_only(energy), role="target", label=label),
        Points(xy=read_only(np.stack([shown, moment.energy(shown)], axis=1)), role="data", size=4.0,
               label=text("{n} walkers", n=len(shown))),
        Line(at=moment.origin, vertical=True, role="cursor", label=text("jumps shown from here")),
    )  # fmt: skip
    y = Axis(text("βU (kT)"), (low - 0.3, top))
    return Panel(text("Landscape"), moment.across, y, marks, moment.step, ((label, Exact()),))


def jumps(moment: Moment) -> Panel:
    """Where a walker jumps to from the chosen place: the Gaussian, and what the heat bath takes of it."""
    cells, knobs = moment.equations.cells, moment.knobs
    away, here = cells.centres - moment.origin, np.array([moment.origin])
    bell = 2 * knobs.diffusion / knobs.jump**2 * np.exp(-0.5 * (away / knobs.jump) ** 2)
    bell /= knobs.jump * np.sqrt(2 * np.pi)
    climb = moment.energy(cells.centres) - moment.energy(here)
    rate = bell * (1 - np.tanh(climb / 2))
    names = text("rate w(x′|x)"), text("on flat ground")
    slope = float((moment.energy(here + SLIGHT) - moment.energy(here - SLIGHT))[0]) / (2 * SLIGHT)
    drift = -knobs.diffusion * slope
    mean = float((away * rate).sum() * cells.width)
    marks: tuple[Mark, ...] = (
        Band(x=read_only(cells.centres), low=read_only(0 * rate), high=read_only(rate), role="model"),
        Curve(x=read_only(cells.centres), y=read_only(bell), role="noise", label=names[1], dashed=True),
        Curve(x=read_only(cells.centres), y=read_only(rate), role="model", label=names[0]),
        Line(at=moment.origin, vertical=True, role="cursor"),
        Note(
            says=text(
                "Mean drift {mean}; in the limit −D βU′ = {drift}.",
                mean=number(mean),
                drift=number(round(drift, 6) + 0.0),
            )
        ),
    )
    y = Axis(text("rate (1/(time · length))"), (0.0, 2.1 * float(bell.max())))
    known = ((names[0], Exact()), (names[1], Exact()))
    return Panel(
        text("Jumps from x = {place}", place=number(moment.origin)), moment.across, y, marks, moment.step, known
    )


def rates(moment: Moment) -> Panel:
    """W as a map: entry (x′, x) is the rate density of jumps x → x′."""
    values = moment.equations.rates / moment.width
    label = text("rate density")
    field = Field(
        values=read_only(values), x=(LOW, HIGH), y=(LOW, HIGH), limits=(0.0, float(values.max())),
        unit=text("rate (1/(time · length))"), label=label,
    )  # fmt: skip
    y = Axis(text("to x′"), (LOW, HIGH))
    x = Axis(text("from x"), (LOW, HIGH))
    line = Line(at=moment.origin, vertical=True, role="cursor")
    return Panel(text("W of the jumps"), x, y, (field, line), moment.step, ((label, Exact()),), equal=True)


def small_jumps(moment: Moment) -> Panel:
    """How far the master equation is from its limit at one time, against the width of the jumps: slope 2."""
    knobs = moment.knobs
    when = 0.25 / knobs.diffusion
    widths, gaps = np.array(WIDTHS), _gaps(knobs.potential, knobs.depth, knobs.place)
    now = variation(moment.p, moment.q)
    label, slope = text("at t = {time}", time=number(when)), text("slope 2")
    line = gaps[0] * (widths / widths[0]) ** 2
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(widths), y=read_only(line), role="truth", label=slope, dashed=True),
        Curve(x=read_only(widths), y=read_only(gaps), role="model", label=label),
        Points(xy=read_only([[knobs.jump, max(now, 1e-12)]]), role="cursor", size=9.0, label=text("this run, now")),
    )
    x, y = Axis(text("jump width s"), (0.1, 3.0), log=True), Axis(text("total variation"), (1e-4, 1.0), log=True)
    known = ((label, Quadrature(moment.errors[0] + moment.errors[1])),)
    return Panel(text("Small jumps diffuse"), x, y, marks, moment.step, known)


@lru_cache(maxsize=8)
def _gaps(name: str, depth: float, place: float) -> Array:
    """Total variation after Dt = ¼ for each of WIDTHS; D only sets the unit of time."""
    cells = line(name, depth, 1.0)
    start = cells.bell(place, SPREAD)
    limit = exponential(normalised(cells.limit_rates), 0.25) @ start
    return np.array([variation(exponential(normalised(cells.jump_rates(s)), 0.25) @ start, limit) for s in WIDTHS])


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "densities": densities,
    "landscape": landscape,
    "jumps": jumps,
    "small_jumps": small_jumps,
    "rates": rates,
}
