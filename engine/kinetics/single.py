"""The direct method on one trajectory: the same random numbers and the same sums as a lane, bit for bit.

Propensities are computed anew only where a firing can have changed them.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.kinetics.kernel_cache import Data, Steps, inlined, kernel
from engine.kinetics.lane_random import log_of, uniform
from engine.kinetics.programs import STACK
from engine.kinetics.propensities import quick_propensity
from engine.kinetics.reaction_tables import (
    CAP,
    CHANGE_BY,
    CHANGE_FIRST,
    CHANGES,
    CHECKED,
    DEPEND_FIRST,
    DEPENDS,
    MOST_EVENTS,
    REACTIONS,
    SPECIES,
)


@kernel
def can_fire(j: int, codes: Data, numbers: Data, f: Data) -> Any:
    """Whether no count would become negative."""
    for place in range(codes[codes[CHANGE_FIRST] + j], codes[codes[CHANGE_FIRST] + j + 1]):
        if f[codes[codes[CHANGES] + place]] + numbers[codes[CHANGE_BY] + place] < 0.0:
            return False
    return True


@inlined
def fire(j: int, codes: Data, numbers: Data, f: Data) -> Any:
    """Carries reaction j out; returns the largest count it changed."""
    largest = 0.0
    for place in range(codes[codes[CHANGE_FIRST] + j], codes[codes[CHANGE_FIRST] + j + 1]):
        index = codes[codes[CHANGES] + place]
        f[index] += numbers[codes[CHANGE_BY] + place]
        largest = max(largest, f[index])
    return largest


@kernel
def chosen_reaction(values: Data, target: float) -> Any:
    """The first j with a_0 + ... + a_j above the target."""
    reached = 0.0
    for j in range(len(values)):
        reached += values[j]
        if reached > target:
            return j
    return len(values) - 1


def _events(
    f: Data, u: Data, i: Data, codes: Data, numbers: Data, rates: Data, parameters: Data, kept: Data,
    kept_whole: Data, fired: Data, many: int,
) -> Any:  # fmt: skip
    """Up to `many` events. Places as the rows of a lane: counts, time, limit, time of the next event."""
    species, reactions = codes[SPECIES], codes[REACTIONS]
    cap, most, check = numbers[CAP], codes[MOST_EVENTS], codes[CHECKED]
    now, limit, then = species, species + 1, species + 2
    stack, values = np.empty(STACK), np.empty(reactions)
    largest = 0.0
    for s in range(species):
        largest = max(largest, f[s])
    for j in range(reactions):
        values[j] = quick_propensity(j, codes, numbers, f, rates, parameters, 0.0, stack)
    i[0] = reactions
    for done in range(many):
        total, fine = 0.0, largest <= cap and i[1] < most
        for j in range(reactions):
            total += values[j]
        if check:
            for j in range(reactions):
                fine = fine and values[j] >= 0.0
        first = u[0] + u[1]
        second = first + u[1]
        f[then] = f[now] - log_of(uniform(first)) / total
        i[0] = reactions
        if not (f[then] <= f[limit] and fine and total < np.inf):
            return done
        j = chosen_reaction(values, uniform(second) * total)
        if check and not can_fire(j, codes, numbers, f):
            return done
        largest = fire(j, codes, numbers, f)
        for place in range(codes[codes[DEPEND_FIRST] + j], codes[codes[DEPEND_FIRST] + j + 1]):
            other = codes[codes[DEPENDS] + place]
            values[other] = quick_propensity(other, codes, numbers, f, rates, parameters, 0.0, stack)
        f[now] = f[then]
        u[0] = second
        i[0] = j
        i[1] += 1
    return many


events = Steps(_events)
