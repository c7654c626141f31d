"""The panels of pLSA by name: tables, the race of the losses, the simplex, the words of one topic."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.axes import ladder, said
from engine.experiments.plsa import moment as tables
from engine.experiments.plsa.learners import METHODS
from engine.experiments.plsa.moment import Moment, method_name
from engine.marks import Axis, Bars, Curve, Exact, Line, Mark, Note, Panel, Points, read_only
from engine.words import Text, text

__all__ = ["DRAW", "Moment"]

WORDS = 8
OFF = 1e-6
ROLES = {"em": "class 0", "raw": "class 1", "projected": "class 4", "softmax": "class 2"}


def loss(moment: Moment) -> Panel:
    """The loss of all four methods, step by step, above what no model can be below."""
    trace, bound = moment.trace, moment.table.bound
    first = float(trace[0, 1])
    room = max(first - bound, 0.05)
    marks: tuple[Mark, ...] = tuple(
        Curve(x=read_only(trace[:, 0]), y=read_only(np.where(np.isfinite(trace[:, place]), trace[:, place], np.nan)),
              role=ROLES[method], label=method_name(method), dashed=method == "raw")
        for place, method in enumerate(METHODS, 1)
    )  # fmt: skip
    label = text("lower bound −Σ p̃ ln p̃(x|y)")
    marks += (Line(at=bound, role="truth", label=label),)
    if moment.learners["raw"].off_simplex() > OFF:
        says = text("The raw gradient has left the simplex: p(x|y) is no probability, its curve no loss.")
        marks += (Note(says=says),)
    known = tuple((name, Exact()) for name in (*map(method_name, METHODS), label))
    x = Axis(text("step"), (0.0, ladder(max(20.0, 1.05 * moment.step))))
    y = Axis(text("loss (nats)"), (bound - 0.35 * room, first + 0.9 * room))
    return Panel(text("Loss"), x, y, marks, moment.step, known)


def simplex(moment: Moment) -> Panel:
    """What p(x|z) adds up to for each topic, and p(z|y) for each document: 1 on the simplex."""
    shown, count = moment.shown, len(moment.topics)
    words, shares = shown.words.sum(axis=0), shown.shares.sum(axis=0)[: tables.LONGEST]
    label, documents, lowest = text("Σ p(x|z) of a topic"), text("Σ p(z|y) of a document"), text("smallest entry")
    at, beyond = np.arange(count), count + 0.5 + np.arange(len(shares))
    low = np.concatenate([shown.words.min(axis=0), shown.shares.min(axis=0)[: tables.LONGEST]])
    both = np.concatenate([at, beyond])
    marks: tuple[Mark, ...] = (
        Bars(x=read_only(at), heights=read_only(words), role="class 0", label=label),
        Bars(x=read_only(beyond), heights=read_only(shares), role="class 4", label=documents),
        Points(xy=read_only(np.stack([both, low], axis=1)), role="data", size=6.0, label=lowest),
        Line(at=1.0, role="truth", label=text("on the simplex")),
        Note(says=_simplex_says(moment)),
    )
    names = (*moment.topics, *moment.table.documents[: tables.LONGEST])
    ticks = tuple((float(place), Text(name)) for place, name in zip(both, names, strict=True))
    top = ladder(1.25 * float(max(words.max(), shares.max(), 1.2)))
    known = tuple((name, Exact()) for name in (label, documents, lowest))
    title = text("On the simplex? {method}", method=method_name(moment.knobs.method))
    x = Axis(text("topics, then documents"), (-0.7, float(both[-1]) + 0.7), names=ticks)
    return Panel(title, x, Axis(text("sum"), (min(0.0, float(low.min())), top)), marks, moment.step, known)


def _simplex_says(moment: Moment) -> Text:
    off = moment.shown.off_simplex()
    if off > OFF:
        return text("No probabilities any more: a column is off by {off}.", off=said(off))
    return text("Every column adds up to 1 and no entry is negative.")


def topic(moment: Moment) -> Panel:
    """The likeliest terms of the topic looked at."""
    chosen = min(moment.knobs.topic, len(moment.topics)) - 1
    column = moment.shown.words[:, chosen]
    order = np.argsort(-column, kind="stable")[:WORDS]
    at = np.arange(len(order))
    label = text("p(x|z)")
    marks: tuple[Mark, ...] = (
        Bars(x=read_only(at), heights=read_only(column[order]), role=ROLES[moment.knobs.method], label=label),
    )
    ticks = tuple((float(place), Text(moment.table.terms[x])) for place, x in enumerate(order))
    x = Axis(text("term"), (-0.7, len(order) - 0.3), names=ticks)
    y = Axis(text("probability"), (0.0, ladder(max(1.1 * float(column.max()), 0.1))))
    title = text("Topic z{number} by {method}", number=chosen + 1, method=method_name(moment.knobs.method))
    return Panel(title, x, y, marks, moment.step, ((label, Exact()),))


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "table": tables.observed,
    "words": tables.words,
    "shares": tables.shares,
    "reconstruction": tables.reconstruction,
    "loss": loss,
    "simplex": simplex,
    "topic": topic,
}
