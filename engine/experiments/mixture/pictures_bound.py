"""The lower bound of EM along one coordinate of one mean: it touches where E has been, and M goes to its top."""

from __future__ import annotations

import numpy as np

from engine.axes import said
from engine.experiments.mixture.moment import Moment, grid
from engine.marks import Axis, Curve, Known, Line, Mark, Note, Panel, Points, read_only
from engine.mixtures.sections import Section
from engine.words import Text, text

PLACES, ROWS = 161, 2000


def bound(moment: Moment) -> Panel:
    """log-likelihood and F(q, θ) while all other parameters stay where they were at the E step."""
    climb, k, j = moment.climb, moment.followed, moment.coordinate
    points = moment.data.examined[:ROWS]
    base = climb.source or moment.mixture
    section = Section(points, base, k, j)
    box = Axis(_name(moment, k, j), moment.data.target.box[j])
    places = grid(box, PLACES)
    values = section.log_likelihood(places)
    exact, lower = text("log-likelihood"), text("lower bound F(q, θ)")
    marks: tuple[Mark, ...] = (Curve(x=read_only(places), y=read_only(values), role="model", label=exact),)
    known: Known = ((exact, moment.source_of(len(points))),)
    low, high = float(values.min()), float(values.max())
    if climb.source is not None:
        at = float(section.log_likelihood(np.array([section.here]))[0])
        shares = base.responsibilities(points)[:, k]
        parabola = section.bound(places, shares, at)
        low, high = min(low, at), max(high, at)
        seen = np.where(parabola > low - (high - low), parabola, np.nan)
        now = float(moment.mixture.means[k, j])
        marks += (
            Curve(x=read_only(places), y=read_only(seen), role="truth", label=lower),
            Points(xy=read_only([[section.here, at]]), role="truth", size=9.0, label=text("they touch: q = p(k|x)")),
            Line(at=now, vertical=True, role="cursor", label=text("now")),
            Note(says=_said(section.here, now)),
        )  # fmt: skip
        known += ((lower, moment.source_of(len(points))),)
    else:
        marks += (
            Line(at=section.here, vertical=True, role="cursor", label=text("now")),
            Note(says=text("The first E step puts a bound under the log-likelihood."), role="muted"),
        )
    margin = 0.06 * max(high - low, 1e-6)
    y = Axis(text("nats a point"), (low - 3 * margin, high + 5 * margin))
    return Panel(text("Bound along one mean"), box, y, marks, moment.step, known)


def _name(moment: Moment, k: int, j: int) -> Text:
    return text("mean of component {k}: {column}", k=k + 1, column=moment.data.target.coordinates[j])


def _said(touched: float, now: float) -> Text:
    if touched == now:
        return text("E has made the bound touch here; M will go to its top.")
    return text("M went from {before} to {now}; the next E step lifts the bound again.",
                before=said(touched, 4), now=said(now, 4))  # fmt: skip
