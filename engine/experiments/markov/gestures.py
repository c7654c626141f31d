"""What a hand does on the Markov lab: states are moved to look at, rates are dragged up and down.

A change of the run follows from its gesture alone, never from where states have been moved to.
"""

from __future__ import annotations

import math

import numpy as np

from engine.experiment import Gesture, Pointed
from engine.experiments.markov.chain import Array, Chain

PULL = 1.0  # on the graph, so far up makes a rate ten times as large
HEIGHT = 2.0  # on the matrix, its whole height is so many powers of ten
SLOWEST, FASTEST = 1e-4, 1e4
REACH = 1.6  # how far from the middle a state may be put
DIAGONAL = 20.0  # on the matrix, its whole height adds so much to a diagonal entry


def looked(panel: str, gesture: Gesture, states: int) -> Pointed | None:
    """The new place of a dragged state; nothing for gestures that mean nothing; None for those that change the run."""
    if panel == "graph" and gesture.kind == "drag" and gesture.to is not None:
        if gesture.handle is not None and gesture.handle < states:
            x, y = np.clip(np.nan_to_num(gesture.to), -REACH, REACH)
            return {f"state {gesture.handle}": (float(x), float(y))}
        return None if gesture.handle is not None else {}
    if gesture.kind == "drag" and panel == "rates":
        return None
    on_state = panel == "graph" and gesture.handle is not None and gesture.handle < states
    return None if gesture.kind == "click" and on_state else {}


def changed_rates(panel: str, gesture: Gesture, chain: Chain) -> Array | None:
    """W after a drag on an arrow of the graph or an entry of the matrix; None where it hit neither."""
    if gesture.kind != "drag" or gesture.to is None or not all(map(math.isfinite, (*gesture.at, *gesture.to))):
        return None
    up = gesture.to[1] - gesture.at[1]
    rates = chain.rates.copy()
    if panel == "graph":
        edge = -1 if gesture.handle is None else gesture.handle - chain.states
        if not 0 <= edge < len(chain.edges):
            return None
        y, x = chain.edges[edge]
        rates[x, y] = _scaled(rates[x, y], up / PULL)
        return rates
    x, y = chain.states - 1 - round(gesture.at[1]), round(gesture.at[0])
    if not (0 <= x < chain.states and 0 <= y < chain.states):
        return None
    if x == y:
        rates[x, y] = float(np.clip(rates[x, y] + DIAGONAL * up / chain.states, -100.0, 100.0))
    elif gesture.to[1] < -0.5:
        rates[x, y] = 0.0
    else:
        rates[x, y] = _scaled(rates[x, y] or 1.0, HEIGHT * up / chain.states)
    return rates


def _scaled(rate: float, powers: float) -> float:
    """`rate` times a power of ten, to three digits, as one would write it."""
    wanted = rate * 10.0 ** float(np.clip(powers, -8.0, 8.0))
    return float(f"{min(max(wanted, SLOWEST), FASTEST):.3g}")
