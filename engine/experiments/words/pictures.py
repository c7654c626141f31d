"""The panels of the word lab: matrices, the scatter, the map and the analogy."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.axes import said
from engine.experiments.words.counts import Counts
from engine.marks import Arrows, Axis, Bars, Curve, Exact, Graph, Line, Mark, Matrix, Note, Panel, Points, read_only
from engine.words import Text, text

if TYPE_CHECKING:
    from engine.experiments.words.process import Words

Array = NDArray[np.float64]
_MOST_NAMED, _NEAREST = 12, 4  # answers of an analogy that are drawn, and of those named on the map
_EDGE = 0.6  # nats left of the lowest exact value: where pairs that were never seen stand


@dataclass(frozen=True)
class Moment:
    """The vectors at one step, and what they should be."""

    run: Words

    @property
    def counts(self) -> Counts:
        return self.run.counts

    @property
    def step(self) -> int:
        return self.run.step

    @property
    def log_k(self) -> float:
        """What is added to both sides where PMI itself is to be seen."""
        return math.log(self.run.knobs.k) if self.run.knobs.shift else 0.0

    @cached_property
    def wanted(self) -> Array:
        """(V, V), NaN for pairs never seen."""
        return np.where(self.counts.seen, self.run.wanted + self.log_k, np.nan)

    @cached_property
    def products(self) -> Array:
        return self.run.products + self.log_k

    @cached_property
    def reach(self) -> float:
        """The end of the colours: the largest of what is wanted."""
        return max(1.0, float(np.ceil(2 * np.nanmax(np.abs(self.wanted))) / 2))

    @property
    def unit(self) -> Text:
        return text("u·v + log k (nats)") if self.log_k else text("u·v (nats)")


def _matrix(moment: Moment, title: Text, values: Array, limits: tuple[float, float], unit: Text) -> Panel:
    """`values` (V, V); what is not there has a dot, since no colour would look much like 0."""
    names = moment.counts.names
    mark = Matrix(values=read_only(values), rows=names, columns=names, limits=limits, unit=unit,
                  scale="diverging" if limits[0] < 0 < limits[1] else "sequential")  # fmt: skip
    ends = -0.5, len(names) - 0.5
    x, y = Axis(text("context c"), ends), Axis(text("word w"), ends)
    marks: tuple[Mark, ...] = (mark,)
    row, column = np.nonzero(np.isnan(values))
    if len(row):
        at = np.stack([column, len(names) - 1 - row], axis=1)
        marks += (Points(xy=read_only(at), role="muted", size=3.0, label=text("never seen: exactly −∞")),)
    return Panel(title, x, y, marks, moment.step, ((unit, Exact()),))


def products(moment: Moment) -> Panel:
    return _matrix(moment, text("Inner products"), moment.products, (-moment.reach, moment.reach), moment.unit)


def pmi(moment: Moment) -> Panel:
    unigram = moment.run.knobs.negatives == "unigram"
    if moment.log_k or (unigram and moment.run.knobs.k == 1):
        title = text("PMI") if unigram else text("log p(w,c)/(p(w) q(c))")
    else:
        title = text("PMI − log {k}", k=moment.run.knobs.k) if unigram else text("log p(w,c)/(k p(w) q(c))")
    return _matrix(moment, title, moment.wanted, (-moment.reach, moment.reach), text("exact (nats)"))


def conditional(moment: Moment) -> Panel:
    values = np.where(moment.counts.seen, moment.counts.conditional, np.nan)
    return _matrix(moment, text("log p(c|w)"), values, (-6.0, 0.0), text("exact (nats)"))


def softmax(moment: Moment) -> Panel:
    return _matrix(moment, text("Full softmax: log q(c|w)"), moment.run.log_softmax, (-6.0, 0.0), text("log q (nats)"))


def scatter(moment: Moment) -> Panel:
    seen, low = moment.counts.seen, -moment.reach - _EDGE
    labels = text("pairs seen"), text("never seen: exactly −∞"), text("fitted = exact")
    never = moment.products[~seen]
    marks: tuple[Mark, ...] = (
        Curve(x=read_only([-moment.reach, moment.reach]), y=read_only([-moment.reach, moment.reach]), role="truth",
              label=labels[2], dashed=True),
        Points(xy=read_only(np.stack([moment.wanted[seen], moment.products[seen]], axis=1)), role="model", size=6.0,
               label=labels[0]),
    )  # fmt: skip
    if len(never):
        if moment.run.full:
            says = text("{never} of {all} pairs never seen: u·v falls for ever.", never=len(never), all=seen.size)
        else:
            says = text("{never} of {all} pairs never seen: PMI −∞.", never=len(never), all=seen.size)
        marks += (Note(says=says),)
        at = np.stack([np.full(len(never), low), np.maximum(never, -1.9 * moment.reach)], axis=1)
        marks += (Points(xy=read_only(at), role="muted", size=5.0, label=labels[1]),)
    above_pmi = np.where(seen, moment.run.products - np.where(seen, moment.counts.pmi, 0.0), 0.0)
    shift = float((moment.counts.joint * above_pmi).sum())
    marks += (Note(says=text("u·v − PMI is {shift} on average; log k = {log_k}.", shift=said(shift),
                             log_k=said(math.log(moment.run.knobs.k)))),)  # fmt: skip
    x = Axis(text("exact (nats)"), (low - 0.2, moment.reach))
    y = Axis(moment.unit, (-(2.0 if len(never) else 1.3) * moment.reach, 2.4 * moment.reach))
    return Panel(text("Fitted against exact"), x, y, marks, moment.step, ((labels[0], Exact()),))


def _asked(moment: Moment) -> list[int] | Text:
    """Places of the three words of the analogy, or what is wrong with it."""
    words, names = moment.run.query.lower().split(), moment.counts.names
    if len(words) != 3:
        return text("Give three words for Analogy, such as {words}.", words=" ".join(names[:3]))
    unknown = next((word for word in words if word not in names), None)
    if unknown is not None:
        return text("{word} is not among these words.", word=unknown)
    return [names.index(word) for word in words]


def _answers(moment: Moment, asked: list[int]) -> tuple[Array, list[int]]:
    """Cosines (V,) with u(b) − u(a) + u(c), and the other words from the nearest on."""
    u = moment.run.sgns.words
    u = u / np.maximum(np.linalg.norm(u, axis=1, keepdims=True), 1e-12)
    a, b, c = asked
    wanted = u[b] - u[a] + u[c]
    cosine = u @ wanted / max(float(np.linalg.norm(wanted)), 1e-12)
    return cosine, [int(place) for place in np.argsort(-cosine) if place not in asked]


def word_map(moment: Moment) -> Panel:
    """Directions of the vectors on the two axes along which they differ most, turned so that pictures do not flip."""
    u, asked = moment.run.sgns.words, _asked(moment)
    u = u / np.maximum(np.linalg.norm(u, axis=1, keepdims=True), 1e-12)
    _, s, axes = np.linalg.svd(u - u.mean(axis=0), full_matrices=False)
    axes = axes * np.where(axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)] < 0, -1, 1)[:, None]
    flat = (u - u.mean(axis=0)) @ axes[:2].T
    xy = np.zeros((len(u), 2))
    xy[:, : flat.shape[1]] = flat
    named, arrows = set(range(_MOST_NAMED)), list[Mark]()
    if isinstance(asked, list) and (others := _answers(moment, asked)[1]):
        start, end = xy[[asked[0], asked[2]]], xy[[asked[1], others[0]]]
        arrows.append(Arrows(xy=read_only(start), uv=read_only(end - start), role="truth"))
        named = {*asked, *others[:_NEAREST]}
    places = [place for place in range(len(u)) if place in named]
    label = text("word vectors u, of length 1")
    marks: tuple[Mark, ...] = (
        Points(xy=read_only(xy), role="muted", size=5.0, label=label),
        Graph(xy=read_only(xy[places]), names=tuple(moment.counts.names[place] for place in places),
              edges=read_only(np.empty((0, 2))), weights=read_only([]), role="model"),
        *arrows,
    )  # fmt: skip
    shares = 100 * s**2 / max(float((s**2).sum()), 1e-12)
    first, second = (f"{share:.0f}" for share in (*shares, 0.0)[:2])
    x = Axis(text("first axis, {share} % of the spread", share=first), (-1.3, 1.3))
    y = Axis(text("second axis, {share} %", share=second), (-1.3, 1.3))
    return Panel(text("Word map"), x, y, marks, moment.step, ((label, Exact()),))


def analogy(moment: Moment) -> Panel:
    asked = _asked(moment)
    y = Axis(text("cosine"), (-1.0, 1.7))
    if isinstance(asked, Text):
        x = Axis(text("word"), (0.0, 1.0), names=((0.5, Text("?")),))
        return Panel(text("Analogy"), x, y, (Note(says=asked),), moment.step)
    cosine, others = _answers(moment, asked)
    shown = others[:_MOST_NAMED]
    at, label = np.arange(len(shown)), text("cosine with u(b) − u(a) + u(c)")
    a, b, c = (moment.counts.names[place] for place in asked)
    answer = moment.counts.names[shown[0]] if shown else "?"
    marks = (
        Bars(x=read_only(at), heights=read_only(cosine[shown]), role="model", label=label),
        Line(at=0.0, role="muted"),
        Note(says=text("{a} : {b} = {c} : {answer}", a=a, b=b, c=c, answer=answer)),
    )
    ticks = tuple(
        (float(place), Text("{word}", (("word", moment.counts.names[word]),))) for place, word in enumerate(shown)
    )
    x = Axis(text("word"), (-0.7, max(1.0, len(shown) - 0.3)), names=ticks)
    return Panel(text("Analogy"), x, y, marks, moment.step, ((label, Exact()),))


def frequencies(moment: Moment) -> Panel:
    counts, knobs = moment.counts, moment.run.knobs
    order = np.argsort(-counts.p, kind="stable")
    at, labels = np.arange(counts.size), (text("p(w)"), text("law of the negatives q"), text("∝ 1/rank"))
    zipf = 1 / (at + 1.0)
    marks = (
        Bars(x=read_only(at), heights=read_only(counts.p[order]), role="data", label=labels[0]),
        Points(xy=read_only(np.stack([at, counts.negatives(knobs.negatives)[order]], axis=1)), role="noise", size=7.0,
               label=labels[1]),
        Curve(x=read_only(at), y=read_only(zipf / zipf.sum()), role="muted", dashed=True, label=labels[2]),
    )  # fmt: skip
    ticks = tuple((float(place), Text("{word}", (("word", counts.names[word]),))) for place, word in enumerate(order))
    x = Axis(text("word"), (-0.7, counts.size - 0.3), names=ticks)
    y = Axis(text("probability"), (0.0, 1.3 * float(max(counts.p.max(), zipf[0] / zipf.sum()))))
    return Panel(text("Frequencies"), x, y, marks, moment.step, tuple((label, Exact()) for label in labels[:2]))


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "products": products,
    "pmi": pmi,
    "scatter": scatter,
    "map": word_map,
    "analogy": analogy,
    "conditional": conditional,
    "softmax": softmax,
    "frequencies": frequencies,
}
