"""What happens through time: single trajectories, the fan of an ensemble, the exact probabilities, the phase plane."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.experiments.gillespie.measurement import Measurement
from engine.marks import (
    Axis,
    Band,
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
    Provenance,
    Steps,
)
from engine.words import Text, text

Array = NDArray[np.float64]
_EXACT_MEAN = text("exact mean")
_RATES = text("rate equations")


def time_axis(m: Measurement) -> Axis:
    unit = m.process.network.time_unit
    label = text("time, {unit}", unit=unit) if unit else text("time")
    if m.process.knobs.advance == "event":
        span = m.process.knobs.until
        end = max(span, float(m.process.path.times[-1]))
        return Axis(label, (end - span, end))
    times = m.process.record.times
    return Axis(label, (float(times[0]), float(times[-1])))


def count_axis(m: Measurement, species: int) -> Axis:
    """From 0 to what is rarely passed; a run that passes it takes the axis along, a quarter at a time."""
    record = m.process.record
    top, width = float(record.shown_top[species]), float(record.width[species])
    highest = float(record.highest[species])
    while highest > top:
        top *= 1.25
    return Axis(text("{species}, molecules", species=m.names[species]), (0.0, top + width))


def _truths(m: Measurement, spread: bool) -> tuple[Mark, ...]:
    record, species = m.process.record, m.species
    times, mean, sd = record.times, record.exact_mean[:, species], record.exact_sd[:, species]
    marks: list[Mark] = []
    if not np.isnan(mean).all():
        marks.append(Curve(x=times, y=mean, role="truth", label=_EXACT_MEAN))
        if spread:
            both = (mean - sd, mean + sd)
            marks += [
                Curve(x=times, y=each, role="truth", dashed=True, label=None if index else text("exact mean ± sd"))
                for index, each in enumerate(both)
            ]
    rate = record.rate_equations[:, species]
    if not np.isnan(rate).all():
        marks.append(Curve(x=times, y=rate, role="noise", dashed=True, label=_RATES))
    return tuple(marks)


def _sources(m: Measurement, *own: tuple[Text, Provenance]) -> Known:
    exact = m.exact_source
    return own + (() if exact is None else ((_EXACT_MEAN, exact),))


def refused(m: Measurement) -> tuple[Mark, ...]:
    """Why there is nothing exact to see."""
    reason = m.process.exact.refusal
    return () if reason is None else (Note(says=reason),)


def trajectories(m: Measurement) -> Panel:
    """A few trajectories as they jumped, or as they stood at the recorded times."""
    x, y = time_axis(m), count_axis(m, m.species)
    if m.process.knobs.advance == "event":
        return _one_trajectory(m, x, y)
    record, simulation, now = m.process.record, m.process.simulation, m.process.simulation.time
    label = text("single trajectories")
    marks: list[Mark] = []
    thinned = 1
    for index in range(m.process.paths):
        times, counts, every = simulation.path(index)
        thinned = max(thinned, every)
        seen = times >= x.range[0] - record.interval
        ends = np.append(times[seen], max(now, float(times[-1])))
        marks.append(Steps(x=ends, y=counts[seen, m.process.watched[m.species]], role=f"class {index + 1}",
                           label=None if index else label))  # fmt: skip
    if thinned > 1:
        marks.append(Note(says=text("one point for {n} events", n=thinned)))
    known = _sources(m, (label, Exact()))
    return Panel(text("Trajectories"), x, y, (*marks, *_truths(m, spread=False)), m.process.step, known)


def _one_trajectory(m: Measurement, x: Axis, y: Axis) -> Panel:
    path, event = m.process.path, m.process.event
    now = float(path.times[-1])
    if event is not None and not event["fired"]:
        # The waiting time is drawn: so long, or where nothing can happen for ever, the counts stay as they are.
        now = min(now + float(event["tau"]), max(now, x.range[1]))
    marks: list[Mark] = []
    for index, name in enumerate(m.names[:8]):
        marks.append(Steps(x=np.append(path.times, now), y=path.counts[:, index], role=f"class {index + 1}",
                           label=Text(name)))  # fmt: skip
    marks.append(Line(at=now, vertical=True, role="noise"))
    top = max(float(path.counts[:, :8].max()) * 1.2, 4.0)
    label = text("one trajectory, every event")
    axis = Axis(text("molecules"), (0.0, max(top, y.range[1])))
    return Panel(text("Trajectories"), x, axis, tuple(marks), m.process.step, ((label, Exact()),))


def fan(m: Measurement) -> Panel:
    """Quantiles and mean of the ensemble with the exact mean and standard deviation."""
    record = m.process.record
    quantiles = record.quantiles(m.species)
    label, n = text("mean of the ensemble"), int(record.seen.max(initial=0))
    marks: tuple[Mark, ...] = (
        Band(x=record.times, low=quantiles[:, 0], high=quantiles[:, 4], role="model", label=text("90 % of them")),
        Band(x=record.times, low=quantiles[:, 1], high=quantiles[:, 3], role="model", label=text("half of them")),
        Curve(x=record.times, y=record.mean[:, m.species], role="model", label=label),
        *_truths(m, spread=True),
    )
    known = _sources(m, (label, Estimate(n)))
    return Panel(text("Ensemble"), time_axis(m), count_axis(m, m.species), marks, m.process.step, known)


def through_time(m: Measurement) -> Panel:
    """P(n, t) of the shown species, a column a recorded time."""
    record, species = m.process.record, m.species
    y, width = count_axis(m, species), float(record.width[species])
    rows = int(np.clip(np.ceil(y.range[1] / width), 2, record.exact.shape[2]))
    density = record.exact[:, species, :rows].T / width
    shown = density[np.isfinite(density)]
    # The first moments are a spike; the colours are for what comes after it.
    high = float(np.quantile(shown[shown > 0], 0.995)) if (shown > 0).any() else 1.0
    half = record.interval / 2
    x = (float(record.times[0]) - half, float(record.times[-1]) + half)
    field = Field(values=np.nan_to_num(density), x=x, y=(-0.5, rows * width - 0.5), limits=(0.0, max(high, 1e-9)),
                  role="truth", unit=text("P(n, t)"), label=text("P(n, t)"))  # fmt: skip
    marks: tuple[Mark, ...] = refused(m) if np.isnan(density).all() else (field,)
    if m.process.knobs.advance != "event":
        marks += (Line(at=float(record.times[m.column]), vertical=True, role="noise"),)
    source = m.exact_source
    known = () if source is None else ((text("P(n, t)"), source),)
    return Panel(text("P(n, t) through time"), Axis(time_axis(m).label, x), y, marks, m.process.step, known)


def phase(m: Measurement) -> Panel:
    """Two species against each other: single trajectories, the exact mean and the rate equations."""
    record = m.process.record
    x, y = count_axis(m, m.against), count_axis(m, m.species)
    across, up = m.against, m.species
    marks: list[Mark] = []
    label = text("single trajectories")
    if m.process.knobs.advance == "event":
        counts, label = m.process.path.counts.astype(np.float64), text("one trajectory, every event")
        marks.append(Curve(x=counts[:, across], y=counts[:, up], role="class 1", label=label))
        marks.append(Points(xy=counts[-1:, [across, up]].astype(float), role="target", size=8.0))
    else:
        for index in range(min(m.process.paths, 3)):
            _, counts, _ = m.process.simulation.path(index)
            path = counts[:, [m.process.watched[across], m.process.watched[up]]]
            marks.append(Curve(x=path[:, 0], y=path[:, 1], role=f"class {index + 1}", label=None if index else label))
        mean = record.exact_mean
        if not np.isnan(mean).all():
            marks.append(Curve(x=mean[:, across], y=mean[:, up], role="truth", label=_EXACT_MEAN))
    rate = record.rate_equations
    marks.append(Curve(x=rate[:, across], y=rate[:, up], role="noise", dashed=True, label=_RATES))
    known = _sources(m, (label, Exact()))
    return Panel(text("Phase plane"), x, y, tuple(marks), m.process.step, known)
