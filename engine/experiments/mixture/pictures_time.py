"""What the half-steps have done so far: the split of the divergence, the log-likelihood, and how fast it closes in."""

from __future__ import annotations

import numpy as np

from engine.axes import ladder, said
from engine.experiments.mixture.moment import Moment
from engine.marks import (
    Axis,
    Band,
    Bars,
    Curve,
    Estimate,
    Exact,
    Known,
    Line,
    Mark,
    Note,
    Panel,
    Points,
    Provenance,
    Segments,
    read_only,
)  # fmt: skip
from engine.mixtures.mixture import Array
from engine.words import Text, text

SHOWN, MEASURED = 10, 4  # half-steps on show, and the last of them, to which the axis is fitted
LEAST = 1e-14
NOTHING = 1e-12  # nats a point: what is left of equal sums


def split(moment: Moment) -> Panel:
    """KL(p̃(x) q(k|x) ‖ p_θ(x, k)), stacked: of the marginals below, of the responsibilities above.

    The first part is counted from the best fit that is known: what even that one lacks is the same for all.
    EM gains most at once: an axis that held the first bars would hide how the later ones are divided.
    """
    recent = moment.trace[-SHOWN:]
    at, below = np.arange(len(recent)), moment.top - recent[:, 1]
    above = np.nan_to_num(recent[:, 1] - recent[:, 2])
    first, second = text("KL of the marginals"), text("E KL(q ‖ p(k|x))")
    marks: tuple[Mark, ...] = (Bars(x=read_only(at), heights=read_only(below), role="model", label=first),)
    for place, (foot, height) in enumerate(zip(below, np.maximum(above, 0.0), strict=True)):
        marks += _piece(place, foot, foot + height, second if place == 0 else None)
    marks += (Note(says=_said(moment, above[-1], below[-1])),)
    names = tuple((float(place), _half(row)) for place, row in enumerate(recent[:, 0]))
    x = Axis(text("after"), (-0.7, SHOWN - 0.3), names=names)
    highest = float((below + np.maximum(above, 0.0))[-MEASURED:].max())
    y = Axis(text("nats above the best fit"), (0.0, ladder(1.4 * highest if highest > NOTHING else 0.0)))
    source: Provenance = Estimate(moment.starts) if moment.starts else Exact()
    known: Known = ((first, source), (second, Exact()))
    return Panel(text("Divergence, in two parts"), x, y, marks, moment.step, known)


def _half(place: float) -> Text:
    if 4 * place % 2:
        return text("hand")
    if place == int(place):
        return text("M {step}", step=int(place)) if place else text("start")
    return text("E {step}", step=int(place + 0.5))


def _piece(place: int, low: float, high: float, label: Text | None) -> tuple[Mark, ...]:
    x = np.array([place - 0.4, place + 0.4])
    band = Band(
        x=read_only(x), low=read_only(np.full(2, low)), high=read_only(np.full(2, high)), role="truth", label=label
    )
    if high - low <= 0:
        return (band,)
    corners = np.array([[x[0], low], [x[0], high], [x[1], high]]), np.array([[x[0], high], [x[1], high], [x[1], low]])
    return (band, Segments(start=read_only(corners[0]), end=read_only(corners[1]), role="truth"))


def _said(moment: Moment, above: float, below: float) -> Text:
    if moment.climb.q is None:
        return text("Before the first E step there are no responsibilities: only the first part is known.")
    if above <= NOTHING:
        return text("E has emptied the second part: q is p(k|x). What is left is {below} nats.", below=said(below))
    return text("Together {total} nats, of which {above} are of the responsibilities: the next E step empties them.",
                total=said(above + below), above=said(above))  # fmt: skip


def trace(moment: Moment) -> Panel:
    """Log-likelihood after every half-step, the bound under it, and what it could reach."""
    steps = moment.trace
    high = _ends(steps[:, 0])
    here, bound = text("log-likelihood"), text("lower bound F")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(steps[:, 0]), y=read_only(steps[:, 2]), role="noise", label=bound),
        Curve(x=read_only(steps[:, 0]), y=read_only(steps[:, 1]), role="model", label=here),
    )
    known: Known = ((here, Exact()), (bound, Exact()))
    if moment.best is not None:
        label = text("best start of {n}", n=moment.starts)
        marks += (Line(at=moment.best, role="truth", label=label),)
        known += ((label, Estimate(moment.starts)),)
    true = _under_truth(moment)
    if true is not None:
        label = text("true density on these points")
        marks += (Line(at=true[0], role="target", label=label),)
        known += ((label, true[1]),)
    low, top = float(steps[:, 1].min()), max(moment.top, -np.inf if true is None else true[0])
    margin = 0.08 * max(top - low, 0.1)
    x, y = Axis(text("step"), (0.0, high)), Axis(text("nats a point"), (low - margin, top + margin))
    return Panel(text("Log-likelihood {value}", value=said(steps[-1, 1], 6)), x, y, marks, moment.step, known)


def _ends(places: Array) -> float:
    return max(10.0, ladder(float(places[-1])))


def _under_truth(moment: Moment) -> tuple[float, Provenance] | None:
    """Mean log p(x) of the true density on the examined points, where it is known."""
    log_p = moment.data.true_log_density
    return None if log_p is None else (float(log_p.mean()), moment.source_of(len(log_p)))


def convergence(moment: Moment) -> Panel:
    """How far below the best the log-likelihood is, on a log axis: EM goes down a line, Newton falls off a cliff."""
    whole = moment.trace[moment.trace[:, 0] == np.floor(moment.trace[:, 0])]
    away = moment.top - whole[:, 1]
    shown = np.where(away > LEAST, away, np.nan)
    label = text("best − log-likelihood")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(whole[:, 0]), y=read_only(shown), role="model", label=label),
        Points(xy=read_only(np.stack([whole[:, 0], shown], axis=1)), role="model", size=5.0),
    )
    rate = _rate(shown)
    if rate is not None:
        marks += (Note(says=text("Each step leaves {share} of what was missing.", share=said(rate))),)
    x, y = Axis(text("step"), (0.0, _ends(whole[:, 0]))), Axis(text("nats a point"), (LEAST, 1e3), log=True)
    source: Provenance = Estimate(moment.starts) if moment.starts else Exact()
    return Panel(text("Distance to the best"), x, y, marks, moment.step, ((label, source),))


def _rate(away: Array) -> float | None:
    last = away[np.isfinite(away)][-4:]
    if len(last) < 4 or last[-1] < 1e-11 or last[0] <= last[-1]:
        return None
    return float((last[-1] / last[0]) ** (1 / 3))
