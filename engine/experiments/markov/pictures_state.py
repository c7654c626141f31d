"""P(t) with its gain and loss, the walkers over it, and the way to rest."""

from __future__ import annotations

import numpy as np

from engine.exact.markov_chain import divergence
from engine.experiments.markov.chain import Array, variation, variation_floor
from engine.experiments.markov.moment import Moment, ladder, number
from engine.marks import (
    Axis,
    Bars,
    Curve,
    Estimate,
    Exact,
    Mark,
    Note,
    Panel,
    Points,
    Provenance,
    Quadrature,
    Segments,
    read_only,
)
from engine.words import Text, text

AHEAD = 60  # points of the way that lies ahead
LEAST, MOST = 1e-9, 10.0  # nats

Known = tuple[tuple[Text, Provenance], ...]


def probabilities(moment: Moment) -> Panel:
    """P(t) as bars, where it will rest, and the exact P(t) where steps are not exact."""
    at = np.arange(moment.states)
    label, rest = text("P(t)"), moment.chain.rest(moment.p)
    stepped = moment.knobs.method == "euler"
    source: Provenance = Quadrature(variation(moment.p, moment.exact)) if stepped else Exact()
    marks: tuple[Mark, ...] = (Bars(x=read_only(at), heights=read_only(moment.p), role="model", label=label),)
    known: Known = ((label, source),)
    if rest is not None and moment.before is None:
        at_rest = text("at rest")
        marks += (_ticks(rest, "truth", at_rest),)
        known += ((at_rest, Exact()),)
    if moment.before is not None:
        marks += (_ticks(moment.before, "data", text("before this step")),)
    elif stepped:
        exact = text("exact P(t)")
        marks += (Points(xy=read_only(np.stack([at, moment.exact], axis=1)), role="target", size=7.0, label=exact),)
        known += ((exact, Exact()),)
    marks += tuple(Note(says=says) for says in _said(moment))
    y = Axis(text("probability"), (-0.35 if stepped else 0.0, moment.height))
    return Panel(
        text("P(t) at t = {time}", time=number(moment.time)), moment.state_axis(), y, marks, moment.step, known
    )


def _ticks(p: Array, role: str, label: Text) -> Segments:
    at = np.arange(len(p))
    start, end = np.stack([at - 0.46, p], axis=1), np.stack([at + 0.46, p], axis=1)
    return Segments(start=read_only(start), end=read_only(end), role=role, label=label)


def _said(moment: Moment) -> tuple[Text, ...]:
    said: tuple[Text, ...] = ()
    total = float(moment.p.sum())
    if moment.before is not None:
        said += (text("What comes in is in; ΣP = {total} until the loss is taken off.", total=f"{total:.4f}"),)
    elif abs(total - 1.0) > 1e-6:
        said += (text("ΣP = {total}, not 1.", total=number(total)),)
    if moment.p.min() < -1e-9:
        said += (text("A probability is negative: {smallest}.", smallest=number(float(moment.p.min()))),)
    if moment.p.max() > moment.height:
        said += (text("The largest is {largest}, beyond the panel.", largest=number(float(moment.p.max()))),)
    return said


def flows(moment: Moment) -> Panel:
    """Gain Σ_y W(x,y)P(y) up, loss -W̃(x,x)P(x) down, and their difference dP/dt, state by state."""
    chain, at = moment.chain, np.arange(moment.states)
    p = moment.p if moment.before is None else moment.before
    gain, loss = chain.jumps @ p, -np.diag(chain.generator) * p
    net = text("dP/dt = gain − loss")
    names = text("gain: Σ W(x,y) P(y)"), text("loss: Σ W(y,x) P(x)")
    marks: tuple[Mark, ...] = (
        Bars(x=read_only(at), heights=read_only(gain), role="start", label=names[0]),
        Bars(x=read_only(at), heights=read_only(-loss), role="truth", label=names[1]),
        Points(xy=read_only(np.stack([at, gain - loss], axis=1)), role="data", size=6.0, label=net),
    )
    top = ladder(1.05 * float(max(gain.max(), np.abs(loss).max(), _still(moment))))
    y = Axis(text("probability (1/time)"), (-top, top))
    known = tuple((name, Exact()) for name in (*names, net))
    return Panel(text("Gain and loss"), moment.state_axis(), y, marks, moment.step, known)


def _still(moment: Moment) -> float:
    """The largest flow through a state at rest: the axis never shrinks below it."""
    rest = moment.chain.rest(moment.p)
    return 0.0 if rest is None else float((moment.chain.exits * rest).max())


def walkers(moment: Moment) -> Panel:
    """The share of walkers in each state over the exact P(t)."""
    n, at = len(moment.walkers), np.arange(moment.states)
    label, exact = text("share of walkers"), text("P(t)")
    share = moment.share
    floor = variation_floor(moment.p, n) if moment.chain.conserves else None
    marks: tuple[Mark, ...] = (
        Bars(x=read_only(at), heights=read_only(share), role="data", label=label),
        _ticks(moment.p, "model", exact),
    )
    spread = np.sqrt(np.clip(moment.p * (1 - moment.p), 0, None) / n)
    whiskers = np.stack([at, moment.p - 2 * spread], axis=1), np.stack([at, moment.p + 2 * spread], axis=1)
    marks += (Segments(start=read_only(whiskers[0]), end=read_only(whiskers[1]), role="model",
                       label=text("± 2 sd of a fair sample")),)  # fmt: skip
    if floor is not None:
        marks += (Note(says=text("Total variation {tv}; {n} fair samples would have {floor}.",
                                 tv=number(variation(share, moment.p)), n=n, floor=number(floor))),)  # fmt: skip
    known: Known = ((label, Estimate(n, floor)), (exact, Exact()))
    y = Axis(text("probability"), (0.0, moment.height))
    return Panel(text("Walkers over P(t)"), moment.state_axis(), y, marks, moment.step, known)


def relaxation(moment: Moment) -> Panel:
    """KL(P(t)‖rest) so far, and on from here: it never rises while nobody touches the chain."""
    chain, rest = moment.chain, moment.chain.rest(moment.p)
    y = Axis(text("KL(P‖rest) (nats)"), (LEAST, MOST), log=True)
    title = text("Way to rest")
    if rest is None:
        says = text("Nothing comes to rest while probability is not conserved.")
        return Panel(title, Axis(text("t"), (0.0, 1.0)), y, (Note(says=says),), moment.step)
    span = 12.0 / chain.gap if chain.gap else 1.0
    end = ladder(max(moment.time * 1.25, span))
    ahead = np.linspace(0.0, end - moment.time, AHEAD)
    so_far, to_come = text("so far"), text("to come")
    marks: tuple[Mark, ...] = (
        _kl_curve(moment.time + ahead, _way(moment, ahead), "truth", to_come, dashed=True),
        _kl_curve(moment.trace[:, 0], moment.trace[:, 1], "model", so_far),
        Note(says=text("In the end it falls by e^(−{rate} t): twice the gap.", rate=number(2 * chain.gap))),
    )
    known: Known = ((so_far, Exact()), (to_come, Exact()))
    return Panel(title, Axis(text("t"), (0.0, end)), y, marks, moment.step, known)


def _way(moment: Moment, times: Array) -> Array:
    """KL at evenly spaced `times` from now; NaN where it is infinite."""
    rest = moment.chain.rest(moment.p)
    one, p, found = moment.chain.propagator(float(times[1])), np.clip(moment.p, 0.0, None), []
    for _ in times:
        kl = np.nan if rest is None else divergence(np.where(p > 1e-15, p, 0.0), rest)
        found.append(kl if np.isfinite(kl) else np.nan)
        p = one @ p
    return np.array(found)


def _kl_curve(x: Array, y: Array, role: str, label: Text, dashed: bool = False) -> Curve:
    values = np.where(y > 0.01 * LEAST, y, np.nan)
    return Curve(x=read_only(x), y=read_only(values), role=role, label=label, dashed=dashed)
