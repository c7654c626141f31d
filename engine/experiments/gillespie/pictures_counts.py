"""How counts are distributed at one time: histograms three ways, two species jointly, and the distance to the truth."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.exact.histogram import expected_total_variation
from engine.experiments.gillespie.measurement import Measurement
from engine.experiments.gillespie.pictures_time import count_axis, refused
from engine.marks import Axis, Bars, Curve, Estimate, Exact, Field, Mark, Note, Panel, Points, Provenance
from engine.words import Text, text

Array = NDArray[np.float64]
_CELLS = 64


def histogram(m: Measurement) -> Panel:
    """At the shown time over all trajectories; along the trajectories by time spent and by events; and exactly."""
    if m.process.knobs.advance == "event":
        return _of_one(m)
    found, x = m.histogram(), count_axis(m, m.species)
    shown = found.values <= x.range[1]
    fixed = text("all trajectories at the shown time")
    marks: list[Mark] = [Bars(x=found.values[shown], heights=found.shares[shown] / found.width, width=found.width,
                              role="model", label=fixed)]  # fmt: skip
    known: list[tuple[Text, Provenance]] = [(fixed, Estimate(found.n, found.floor))]
    highest = float(found.shares.max(initial=0.0)) / found.width
    if found.exact is not None:
        exact = text("exact P(n, t)")
        marks.append(Curve(x=found.values[shown], y=found.exact[shown] / found.width, role="truth", label=exact))
        marks.append(_dots(found.values[shown], found.exact[shown] / found.width))
        highest = max(highest, float(found.exact.max()) / found.width)
        if m.exact_source is not None:
            known.append((exact, m.exact_source))
    for role, label, shares in along(m):
        marks.append(Curve(x=found.values[shown], y=shares[shown] / found.width, role=role, label=label))
        highest = max(highest, float(shares.max()) / found.width)
        mean, distance = float(shares @ found.values), 0.5 * float(abs(shares - found.shares).sum())
        # Before the process has settled, time has a part in the difference too.
        if role == "class 3" and m.process.knobs.settle > 0:
            numbers = {"mean": f"{mean:.2f}", "true": f"{found.shares @ found.values:.2f}"}
            says = text("per event: mean {mean}, not {true}; {away} away from the bars",
                        away=f"{distance:.3f}", **numbers)  # fmt: skip
            marks.append(Note(says=says))
    y = Axis(text("probability per molecule"), (0.0, 1.4 * max(highest, 1e-6)))
    return Panel(text("Distribution of {species}", species=m.names[m.species]), x, y, (*marks, *refused(m)),
                 m.process.step, tuple(known))  # fmt: skip


def _dots(x: Array, y: Array) -> Points:
    return Points(xy=np.stack([x, y], axis=1) if len(x) <= 80 else np.zeros((0, 2)), role="truth", size=4.0)


def along(m: Measurement) -> list[tuple[str, Text, Array]]:
    """Role, label and shares of the histograms taken along the trajectories, as far as there are any."""
    found = m.along()
    if found is None:
        return []
    dwell, events = found
    labels = text("along them, by time spent"), text("along them, one count an event: biased")
    return [
        (role, label, shares / shares.sum())
        for role, label, shares in (("class 2", labels[0], dwell), ("class 3", labels[1], events))
        if shares.sum() > 0
    ]


def _of_one(m: Measurement) -> Panel:
    """One trajectory so far: the time spent at each count, and the count after each event."""
    path, x = m.process.path, count_axis(m, m.species)
    counts, waits = path.counts[:-1, m.species], np.diff(path.times)
    bins = np.arange(int(x.range[1]) + 1)
    clipped = np.minimum(counts, len(bins) - 1)
    dwell = np.bincount(clipped, waits, len(bins)) / max(float(waits.sum()), 1e-300)
    events = np.bincount(clipped, minlength=len(bins)) / max(len(counts), 1)
    label = text("by time spent")
    marks = (
        Bars(x=bins, heights=dwell, width=1.0, role="model", label=label),
        Curve(x=bins, y=events, role="class 3", label=text("one count an event: biased")),
    )
    y = Axis(text("probability per molecule"), (0.0, 1.15 * max(float(dwell.max()), float(events.max()), 1e-6)))
    title = text("Distribution of {species}", species=m.names[m.species])
    return Panel(title, x, y, marks, m.process.step, ((label, Estimate(1)),))


def variation(m: Measurement) -> Panel:
    """How far the histogram of the first n trajectories is from the exact one, against the 1/√n of chance."""
    most = 1e6
    while max(m.process.runs, len(m.process.simulation.counts)) > most:
        most *= 10
    x = Axis(text("trajectories n"), (10.0, most), log=True)
    y = Axis(text("total variation"), (1e-4, 1.0), log=True)
    title = text("Distance to the exact distribution")
    found = m.histogram()
    if found.exact is None or m.exact_source is None:
        return Panel(title, x, y, refused(m), m.process.step)
    sizes = np.geomspace(10, most, 40)
    chance = np.array([expected_total_variation(found.exact, int(n)) for n in sizes])
    label, line = text("this ensemble"), text("a perfect sampler, on average")
    seen = np.array(m.growth(), dtype=float).reshape(-1, 2)
    marks = (
        Curve(x=sizes, y=np.maximum(chance, 1e-4), role="truth", label=line),
        Points(xy=np.maximum(seen, 1e-4), role="model", size=5.0, label=label),
    )
    known = ((label, Estimate(found.n, found.floor)), (line, Exact()))
    return Panel(title, x, y, marks, m.process.step, known)


def joint(m: Measurement) -> Panel:
    """Two species of all trajectories together, where they stand now."""
    across, up = m.process.watched[m.against], m.process.watched[m.species]
    counts = m.process.simulation.counts[:, [across, up]]
    x, y = count_axis(m, m.against), count_axis(m, m.species)
    edges = [_edges(axis) for axis in (x, y)]
    table, _, _ = np.histogram2d(counts[:, 1], counts[:, 0], bins=[edges[1], edges[0]])
    cell = (edges[0][1] - edges[0][0]) * (edges[1][1] - edges[1][0])
    label = text("trajectories now")
    return _field(m, text("Two species, the ensemble"), table / max(len(counts), 1) / cell, edges, label,
                  Estimate(len(counts)))  # fmt: skip


def joint_exact(m: Measurement) -> Panel:
    """The exact probability of two species together, at the present time."""
    title, exact = text("Two species, exactly"), m.process.exact.equation
    x, y = count_axis(m, m.against), count_axis(m, m.species)
    if exact is None or m.exact_source is None:
        return Panel(title, x, y, refused(m), m.process.step)
    if m.against == m.species:
        return Panel(title, x, y, (Note(says=text("Choose two species that differ.")),), m.process.step)
    left, low, table = exact.joint(m.process.watched[m.against], m.process.watched[m.species])
    edges = [_edges(axis) for axis in (x, y)]
    rows, columns = np.nonzero(table > 0)
    binned, _, _ = np.histogram2d(low + rows, left + columns, bins=[edges[1], edges[0]], weights=table[rows, columns])
    cell = (edges[0][1] - edges[0][0]) * (edges[1][1] - edges[1][0])
    return _field(m, title, binned / cell, edges, text("exact P(n, t)"), m.exact_source)


def _edges(axis: Axis) -> Array:
    """Cells of whole numbers of molecules."""
    high = axis.range[1]
    width = max(1, int(np.ceil((high + 1) / _CELLS)))
    return np.arange(-0.5, high + width, width)


def _field(m: Measurement, title: Text, table: Array, edges: list[Array], label: Text, source: Provenance) -> Panel:
    x, y = count_axis(m, m.against), count_axis(m, m.species)
    spread = [(float(each[0]), float(each[-1])) for each in edges]
    high = float(np.quantile(table[table > 0], 0.99)) if (table > 0).any() else 1.0
    field = Field(values=table, x=spread[0], y=spread[1], limits=(0.0, high), role="model", label=label,
                  unit=text("probability per state"))  # fmt: skip
    return Panel(title, Axis(x.label, spread[0]), Axis(y.label, spread[1]), (field,), m.process.step,
                 ((label, source),))  # fmt: skip
