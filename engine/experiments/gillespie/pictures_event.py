"""The next event: when it comes, which it is, and the propensities that decide."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.experiments.gillespie.measurement import Measurement
from engine.kinetics.spelling import describe_reaction
from engine.marks import Axis, Band, Bars, Curve, Exact, Line, Mark, Note, Panel, Points, Segments
from engine.words import Text, text

Array = NDArray[np.float64]
_MOST_BARS = 24


def _names(m: Measurement) -> list[str]:
    return [describe_reaction(m.process.network, index) for index in range(len(m.process.network.reactions))]


def _propensities(m: Measurement) -> Array:
    """Those that the shown event was drawn from, or the present ones of the first trajectory."""
    event = m.process.event
    found: Array = np.asarray(event["propensities"] if event else m.process.simulation.propensities(0), dtype=float)
    return found


def propensities(m: Measurement) -> Panel:
    """How likely each reaction is to be the next, per unit of time."""
    values, names = _propensities(m), _names(m)[:_MOST_BARS]
    values = values[: len(names)]
    x = Axis(text("reaction"), (-0.6, len(names) - 0.4), names=tuple((k, Text(each)) for k, each in enumerate(names)))
    y = Axis(text("propensity, events per time"), (0.0, 1.2 * max(float(values.max(initial=0.0)), 1e-9)))
    label = text("propensities a_j")
    marks: list[Mark] = [Bars(x=np.arange(len(names)), heights=values, role="model", label=label)]
    event = m.process.event
    if event and event["fired"] and event["reaction"] < len(names):
        chosen = event["reaction"]
        marks.append(Bars(x=np.array([chosen]), heights=values[[chosen]], role="target", label=text("fired")))
    total = float(_propensities(m).sum())
    marks.append(Note(says=text("together a₀ = {total}", total=f"{total:.4g}")))
    return Panel(text("Propensities"), x, y, tuple(marks), m.process.step, ((label, Exact()),))


def clock(m: Measurement) -> Panel:
    """When: u₁ is turned into a waiting time by the exponential law that a₀ makes."""
    title, event = text("When: the waiting time"), m.process.event
    total = float(_propensities(m).sum())
    if total <= 0:
        return _nothing(title, m, text("No reaction can happen any more."))
    reach = 5.0 / total
    x, y = Axis(text("waiting time τ"), (0.0, reach)), Axis(text("u₁"), (0.0, 1.0))
    times = np.linspace(0.0, reach, 120)
    law = text("probability that nothing has happened yet")
    marks: list[Mark] = [Curve(x=times, y=np.exp(-total * times), role="truth", label=law)]
    if event is None:
        marks.append(Note(says=text("Let a step be one event to see its random numbers.")))
    else:
        u, wait = float(event["u1"]), min(float(event["tau"]), reach)
        starts, ends = np.array([[0.0, u], [wait, u]]), np.array([[wait, u], [wait, 0.0]])
        marks.append(Segments(start=starts, end=ends, role="target", label=text("u₁ and what it makes of τ")))
        marks.append(Points(xy=np.array([[wait, u]]), role="target", size=8.0))
        numbers = {"u": f"{u:.4f}", "total": f"{total:.4g}", "tau": f"{event['tau']:.4g}"}
        marks.append(Note(says=text("u₁ = {u}, so τ = −ln u₁ / a₀ = {tau} with a₀ = {total}", **numbers),
                          at=(0.3 * reach, 0.9)))  # fmt: skip
    return Panel(title, x, y, tuple(marks), m.process.step, ((law, Exact()),))


def choice(m: Measurement) -> Panel:
    """Which: u₂ falls into one of the stretches that the propensities divide 0 to 1 into."""
    title, values, names = text("Which: the reaction"), _propensities(m), _names(m)
    total = float(values.sum())
    if total <= 0:
        return _nothing(title, m, text("No reaction can happen any more."))
    ends = np.cumsum(values) / total
    label = text("shares a_j / a₀")
    marks: list[Mark] = []
    for index in np.flatnonzero(values > 0)[:_MOST_BARS]:
        left = float(ends[index - 1]) if index else 0.0
        span = np.array([left, float(ends[index])])
        marks.append(Band(x=span, low=np.zeros(2), high=np.ones(2), role=f"class {index % 8 + 1}",
                          label=Text(names[index])))  # fmt: skip
    event = m.process.event
    if event is not None and event["fired"]:
        marks.append(Line(at=float(event["u2"]), vertical=True, role="target"))
        says = text("u₂ = {u}: {reaction}", u=f"{event['u2']:.4f}", reaction=names[event["reaction"]])
        marks.append(Note(says=says, at=(0.02, 1.1)))
    elif event is not None:
        marks.append(Note(says=text("u₂ is still to be drawn."), at=(0.02, 1.1)))
    x, y = Axis(text("u₂"), (0.0, 1.0)), Axis(Text(" "), (0.0, 1.25))
    return Panel(title, x, y, tuple(marks), m.process.step, ((label, Exact()),))


def _nothing(title: Text, m: Measurement, says: Text) -> Panel:
    axis = Axis(Text(" "), (0.0, 1.0))
    return Panel(title, axis, axis, (Note(says=says),), m.process.step)
