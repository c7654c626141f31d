"""P(t) with its gain and loss, the walkers over it, and the way to rest."""

from __future__ import annotations

import numpy as np

from engine.exact.markov_chain import divergence
from engine.experiments.markov.chain import Array, variation, variation_floor
from engine.experiments.markov.moment import Moment, clock, ladder, number
from engine.marks import (
    Axis,
    Bars,
    Curve,
    Estimate,
    Exact,
    Known,
    Mark,
    Note,
    Panel,
    Points,
    Segments,
    read_only,
)
from engine.words import Text, text

AHEAD = 90  # points of the way that lies ahead
LEAST, MOST = 1e-9, 10.0  # nats


def probabilities(moment: Moment) -> Panel:
    """P(t) as bars, where it will rest, and the exact P(t) where steps are not exact."""
    at = np.arange(moment.states)
    stepped = moment.knobs.method == "euler"
    label, rest = text("P by 1 + Δt W̃") if stepped else text("P(t)"), moment.chain.rest(moment.then)
    marks: tuple[Mark, ...] = (Bars(x=read_only(at), heights=read_only(moment.p), role="model", label=label),)
    # Where steps are not exact, a note says how far P is from what is.
    known: Known = () if stepped else ((label, Exact()),)
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
    y = Axis(text("probability"), (min(-0.5, moment.depth) if stepped else moment.depth, moment.height))
    return Panel(_when(moment), moment.state_axis(), y, marks, moment.step, known)


def _when(moment: Moment) -> Text:
    if moment.before is not None:
        return text("P with its gain after t = {time}", time=clock(moment.time))
    return text("P(t) at t = {time}", time=clock(moment.reached))


def _ticks(p: Array, role: str, label: Text) -> Segments:
    at = np.arange(len(p))
    start, end = np.stack([at - 0.46, p], axis=1), np.stack([at + 0.46, p], axis=1)
    return Segments(start=read_only(start), end=read_only(end), role=role, label=label)


def _said(moment: Moment) -> tuple[Text, ...]:
    said: tuple[Text, ...] = ()
    total = float(moment.p.sum())
    if moment.before is not None:
        said += (text("ΣP = {total} until the loss is taken off.", total=f"{total:.4f}"),)
    elif abs(total - 1.0) > 1e-6:
        said += (text("ΣP = {total}, not 1.", total=number(total)),)
    if moment.p.min() < -1e-9:
        said += (text("A probability is negative: {smallest}.", smallest=number(float(moment.p.min()))),)
    if moment.knobs.method == "euler" and moment.before is None:
        said += (text("½ Σ|P − exact P| = {error}.", error=number(variation(moment.p, moment.exact))),)
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
    top = ladder(1.05 * float(max(gain.max(), np.abs(loss).max(), np.abs(gain - loss).max(), _still(moment))))
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
    share, p = moment.share, moment.then
    floor = variation_floor(p, n) if moment.chain.conserves else None
    marks: tuple[Mark, ...] = (
        Bars(x=read_only(at), heights=read_only(share), role="data", label=label),
        _ticks(p, "model", exact),
    )
    spread = np.sqrt(np.clip(p * (1 - p), 0, None) / n)
    whiskers = np.stack([at, p - 2 * spread], axis=1), np.stack([at, p + 2 * spread], axis=1)
    marks += (Segments(start=read_only(whiskers[0]), end=read_only(whiskers[1]), role="model",
                       label=text("± 2 sd of a fair sample")),)  # fmt: skip
    if floor is not None:
        marks += (Note(says=text("Total variation {tv}, by chance {floor}.",
                                 tv=number(variation(share, p)), floor=number(floor))),)  # fmt: skip
    known: Known = ((label, Estimate(n, floor)), (exact, Exact()))
    title = text("Walkers over P(t) at t = {time}", time=clock(moment.time))
    y = Axis(text("probability"), (0.0, moment.height))
    return Panel(title, moment.state_axis(), y, marks, moment.step, known)


def relaxation(moment: Moment) -> Panel:
    """KL(P(t)‖rest) since the chain was last touched, and on from here: it never rises."""
    chain, rest = moment.chain, moment.chain.rest(moment.then)
    y = Axis(text("KL(P‖rest) (nats)"), (LEAST, MOST), log=True)
    title = text("Way to rest")
    if rest is None:
        says = text("Nothing comes to rest while probability is not conserved.")
        return Panel(title, Axis(text("t"), (0.0, 1.0)), y, (Note(says=says),), moment.step)
    ahead = np.linspace(0.0, 12.0 / chain.gap if chain.gap else 1.0, AHEAD)
    way, so_far, to_come = _way(moment, ahead), text("so far"), text("to come")
    past = np.concatenate([moment.trace, [[moment.time, way[0]]]])
    seen = np.concatenate([past[past[:, 1] >= LEAST, 0], moment.time + ahead[way >= LEAST]])
    end = moment.since + ladder(1.1 * (float(seen.max()) - moment.since) if len(seen) else 1.0)
    marks: tuple[Mark, ...] = (
        _kl_curve(moment.time + ahead, way, "truth", to_come, dashed=True),
        _kl_curve(past[:, 0], past[:, 1], "model", so_far),
        Note(says=text("In the end it falls by e^(−{rate} t), twice the gap, or faster.", rate=number(2 * chain.gap))),
    )
    known: Known = ((so_far, Exact()), (to_come, Exact()))
    return Panel(title, Axis(text("t"), (moment.since, end)), y, marks, moment.step, known)


def _way(moment: Moment, times: Array) -> Array:
    """KL at evenly spaced `times` from now; NaN where it is infinite."""
    rest = moment.chain.rest(moment.then)
    one, p, found = moment.chain.propagator(float(times[1])), np.clip(moment.then, 0.0, None), []
    for _ in times:
        kl = np.nan if rest is None else divergence(np.where(p > 1e-15, p, 0.0), rest)
        found.append(kl if np.isfinite(kl) else np.nan)
        p = one @ p
    return np.array(found)


def _kl_curve(x: Array, y: Array, role: str, label: Text, dashed: bool = False) -> Curve:
    values = np.where(y > 0.01 * LEAST, y, np.nan)
    return Curve(x=read_only(x), y=read_only(values), role=role, label=label, dashed=dashed)
