"""The states as a graph with its walkers, and the net currents along its edges."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.experiments.markov.chain import Array, Chain
from engine.experiments.markov.moment import Moment, ladder, number
from engine.marks import Axis, Bars, Estimate, Exact, Graph, Known, Mark, Note, Panel, Points, read_only
from engine.words import Text, text

REACH = 1.5  # with the walkers outside of the states
SHOWN = 240  # walkers
SAID = 24  # edges whose rate can still be written beside them
GOLDEN = math.pi * (3 - math.sqrt(5))


def places(chain: Chain, layout: str) -> Array:
    """Where the states stand before anybody moves them, (k, 2) within ±1.2."""
    k = chain.states
    if layout == "auto":
        layout = "line" if _is_line(chain) else "ring"
    if layout == "line":
        along = np.linspace(-1.2, 1.2, k)
        # Long lines wave, so that neighbours keep their distance.
        return np.stack([along, (0.0 if k <= 12 else 0.16) * np.cos(np.pi * np.arange(k))], axis=1)
    if layout == "grid":
        side = math.ceil(math.sqrt(k))
        ends = np.linspace(-1.1, 1.1, side)
        return np.array([(ends[n % side], -ends[n // side]) for n in range(k)])
    angle = math.pi / 2 - 2 * math.pi * np.arange(k) / k
    return 0.95 * np.stack([np.cos(angle), np.sin(angle)], axis=1)


def _is_line(chain: Chain) -> bool:
    return chain.states > 3 and bool((np.abs(np.diff(chain.edges, axis=1)) == 1).all())


def _moved(moment: Moment) -> Array:
    at = places(moment.chain, moment.knobs.layout)
    for state in range(moment.states):
        at[state] = moment.pointed.get(f"state {state}", tuple(at[state]))
    return at


def graph(moment: Moment) -> Panel:
    """Nodes fill with P, arrows are as wide as the rate, the flow or the net current; walkers gather by their state."""
    chain, at = moment.chain, _moved(moment)
    weights, label = _weights(moment)
    fill = moment.p if moment.states <= 6 else moment.p * moment.states / 6
    says = tuple(number(weight) if weight else "" for weight in weights) if len(chain.edges) <= SAID else ()
    shown = _shown(chain, moment)
    marks: tuple[Mark, ...] = (
        Graph(
            xy=read_only(at), names=tuple(map(str, range(moment.states))), edges=read_only(chain.edges),
            weights=read_only(np.abs(weights)), full=_full(moment), directed=True, says=says, sizes=read_only(fill),
            handles=True, role="model", label=text("P(t), as area"),
        ),
        Points(xy=read_only(_crowd(moment.walkers[:SHOWN], at)), role="data", size=2.5, label=shown),
    )  # fmt: skip
    known: Known = ((text("P(t), as area"), Exact()), (label, Exact()))
    hint = text("click a state · pull an arrow anywhere ↕")
    # A place is no quantity: its one tick lies out of sight.
    x = Axis(hint, (-REACH, REACH), names=((99.0, Text("")),))
    high = 0.55 if moment.knobs.layout in ("auto", "line") and np.ptp(at[:, 1]) < 0.5 else REACH
    y = Axis(Text(""), (-high, high), names=((99.0, Text("")),))
    return Panel(text("State graph"), x, y, marks, moment.step, known)


def _shown(chain: Chain, moment: Moment) -> Text:
    if len(moment.walkers) <= SHOWN:
        return text("walkers")
    return text("{shown} of {n} walkers", shown=SHOWN, n=len(moment.walkers))


def _weights(moment: Moment) -> tuple[Array, Text]:
    """The number of each arrow, and what it is. A net current stands on the arrow that it goes along."""
    chain = moment.chain
    start, end = chain.edges[:, 0], chain.edges[:, 1]
    rate = chain.jumps[end, start]
    if moment.knobs.widths == "rate":
        return rate, text("rates")
    flow = rate * moment.p[start]
    if moment.knobs.widths == "flow":
        return flow, text("flows W·P")
    return np.maximum(0.0, flow - chain.jumps[start, end] * moment.p[end]), text("net currents")


def _full(moment: Moment) -> float:
    """The weight of the widest arrow: it does not jump about while P does."""
    chain = moment.chain
    if moment.knobs.widths == "rate":
        return float(chain.jumps.max())
    rest = chain.rest(moment.p)
    typical = 1.0 / moment.states if rest is None else float(rest.max())
    return max(1e-300, float(chain.jumps.max()) * typical)


def _crowd(walkers: NDArray[np.int64], at: Array) -> Array:
    """A seed head of walkers beside each state, on the side away from the middle."""
    away = at / np.maximum(1e-9, np.hypot(at[:, 0], at[:, 1]))[:, None]
    away[np.hypot(at[:, 0], at[:, 1]) < 0.2] = (0.0, 1.0)
    order = np.argsort(walkers, kind="stable")
    ranks = np.empty(len(walkers), dtype=np.int64)
    first = np.searchsorted(walkers[order], walkers[order])
    ranks[order] = np.arange(len(walkers)) - first
    spread = 0.2 * np.sqrt(ranks / SHOWN)
    middle = at[walkers] + (0.3 if len(at) <= 8 else 0.16) * away[walkers]
    found: Array = middle + spread[:, None] * np.stack([np.cos(GOLDEN * ranks), np.sin(GOLDEN * ranks)], axis=1)
    return found


def currents(moment: Moment) -> Panel:
    """Net probability currents J = W(x,y)P(y) - W(y,x)P(x) along the edges, now and at rest."""
    chain = moment.chain
    now, rest = chain.currents(moment.p), chain.rest(moment.p)
    at = np.arange(len(now))
    label, at_rest = text("J now"), text("J at rest")
    marks: tuple[Mark, ...] = (Bars(x=read_only(at), heights=read_only(now), role="model", label=label),)
    known: Known = ((label, Exact()),)
    if rest is not None:
        still = chain.currents(rest)
        marks += (
            Points(xy=read_only(np.stack([at, still], axis=1)), role="truth", size=8.0, label=at_rest),
            Note(says=_balance(chain, rest, still)),
        )
        known += ((at_rest, Exact()),)
    walkers = _walker_currents(moment)
    marks += (Points(xy=read_only(np.stack([at, walkers], axis=1)), role="data", size=4.0, label=text("J of walkers")),)
    known += ((text("J of walkers"), Estimate(len(moment.walkers))),)
    top = ladder(1.2 * float(chain.jumps.max()) / max(2.0, moment.states / 2))
    names = tuple((float(n), Text(f"{low}→{high}")) for n, (low, high) in enumerate(chain.pairs.tolist()))
    x = Axis(text("edge"), (-0.7, len(now) - 0.3), names=names)
    return Panel(text("Net currents"), x, Axis(text("J (1/time)"), (-top, top)), marks, moment.step, known)


def _walker_currents(moment: Moment) -> Array:
    return moment.chain.currents(moment.share)


def _balance(chain: Chain, rest: Array, still: Array) -> Text:
    if chain.is_balanced(rest):
        return text("Detailed balance: at rest no net current flows.")
    largest = int(np.argmax(np.abs(still)))
    low, high = chain.pairs[largest]
    if still[largest] < 0:
        low, high = high, low
    return text("At rest {current} keeps flowing from {low} to {high}: no detailed balance.",
                current=number(abs(still[largest])), low=low, high=high)  # fmt: skip
