"""What the direct method does next to a trajectory: the two random numbers and what they choose."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.kinetics.lane_random import log_of, uniform
from engine.kinetics.single import chosen_reaction


@dataclass(frozen=True)
class NextEvent:
    """The two random numbers, and what they choose: after `tau`, reaction `reaction` (-1: none, ever)."""

    u1: float
    u2: float
    tau: float
    reaction: int
    propensities: np.ndarray


def next_event(
    propensities: np.ndarray, clock: float, position: np.uint64, stride: np.uint64
) -> tuple[NextEvent, float]:
    """The event and its time, rounded as the kernels round; propensities are (R,)."""
    total = 0.0
    for value in propensities.tolist():  # in the order of the kernels
        total += value
    with np.errstate(over="ignore"):
        first = position + stride
        second = first + stride
    u1, u2 = float(uniform(first)), float(uniform(second))
    if not total > 0:
        return NextEvent(u1, u2, np.inf, -1, propensities), np.inf
    then = float(clock - log_of(u1) / total)
    reaction = int(chosen_reaction(propensities, u2 * total))
    return NextEvent(u1, u2, then - clock, reaction, propensities), then
