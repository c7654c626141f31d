"""The next-reaction method: every reaction keeps its own clock, and only clocks that a firing concerns are touched.

Gibson & Bruck (2000), J. Phys. Chem. A 104, 1876. A clock whose propensity changes from a to b has the rest of its
waiting time scaled by a/b; one that wakes from zero is drawn anew, as waiting is memoryless.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.kinetics.kernel_cache import Data, Steps, kernel
from engine.kinetics.lane_random import log_of, uniform
from engine.kinetics.programs import STACK
from engine.kinetics.propensities import propensity, quick_propensity
from engine.kinetics.reaction_tables import CAP, CHECKED, DEPEND_FIRST, DEPENDS, MOST_EVENTS, REACTIONS, SPECIES
from engine.kinetics.single import can_fire, fire

HEAP = 2  # in what is kept, after [made, begun]: the reactions as a heap by their clocks, then where each stands


@kernel
def swap(a: int, b: int, reactions: int, kept: Data) -> None:
    one, two = kept[HEAP + a], kept[HEAP + b]
    kept[HEAP + a], kept[HEAP + b] = two, one
    kept[HEAP + reactions + one], kept[HEAP + reactions + two] = b, a


@kernel
def sift(j: int, reactions: int, clocks: Data, kept: Data) -> None:
    """Restores the heap after reaction j's clock has changed."""
    place = kept[HEAP + reactions + j]
    while place > 0 and clocks[kept[HEAP + (place - 1) // 2]] > clocks[j]:
        swap(place, (place - 1) // 2, reactions, kept)
        place = (place - 1) // 2
    while 2 * place + 1 < reactions:
        child = 2 * place + 1
        if child + 1 < reactions and clocks[kept[HEAP + child + 1]] < clocks[kept[HEAP + child]]:
            child += 1
        if clocks[kept[HEAP + child]] >= clocks[j]:
            break
        swap(place, child, reactions, kept)
        place = child


@kernel
def wound(old_clock: float, old: float, new: float, now: float, u: Data) -> Any:
    """The clock of a reaction whose propensity changed at `now`; `old` 0 asks for a new draw."""
    if not new > 0.0:
        return np.inf
    if old > 0.0 and old_clock < np.inf:
        return now + (old_clock - now) * (old / new)
    u[0] += u[1]
    return now - log_of(uniform(u[0])) / new


@kernel
def wind_all(
    f: Data, u: Data, codes: Data, numbers: Data, rates: Data, parameters: Data, clocks: Data, kept: Data, stack: Data
) -> Any:
    """All clocks and the heap: at the beginning, and when rates were changed. False for a bad propensity."""
    species, reactions, fine = codes[SPECIES], codes[REACTIONS], True
    for j in range(reactions):
        if kept[1] == 0:
            kept[HEAP + j] = kept[HEAP + reactions + j] = j
            clocks[j], clocks[reactions + j] = np.inf, 0.0
        value = propensity(j, codes, numbers, f, rates, parameters, 0.0, stack)
        fine = fine and value >= 0.0 and value < np.inf
        clocks[j] = wound(clocks[j], clocks[reactions + j], value, f[species], u)
        clocks[reactions + j] = value
    kept[0], kept[1] = 1, 1
    for place in range(reactions - 1, -1, -1):
        sift(kept[HEAP + place], reactions, clocks, kept)
    return fine


def _events(
    f: Data, u: Data, i: Data, codes: Data, numbers: Data, rates: Data, parameters: Data, clocks: Data,
    kept: Data, fired: Data, many: int,
) -> Any:  # fmt: skip
    """Up to `many` events. `clocks` holds the clocks and, after them, the propensities they rest on."""
    species, reactions = codes[SPECIES], codes[REACTIONS]
    now, limit, then = species, species + 1, species + 2
    stack = np.empty(STACK)
    fine = i[2] == 0
    for s in range(species):
        fine = fine and f[s] <= numbers[CAP]
    if kept[0] == 0:
        fine = wind_all(f, u, codes, numbers, rates, parameters, clocks, kept, stack) and fine
    for done in range(many):
        j = kept[HEAP]
        f[then] = clocks[j] if fine else f[now]
        i[0] = reactions
        if not (f[then] <= f[limit] and fine and i[1] < codes[MOST_EVENTS]):
            return done
        if codes[CHECKED] and not can_fire(j, codes, numbers, f):
            i[2], fine = 2 + j, False
            f[then] = f[now]
            return done
        f[now] = f[then]
        fine = fire(j, codes, numbers, f) <= numbers[CAP]
        i[0] = j
        i[1] += 1
        clocks[reactions + j] = 0.0  # used up: a new one is drawn
        concerned = False
        for place in range(codes[codes[DEPEND_FIRST] + j], codes[codes[DEPEND_FIRST] + j + 1]):
            other = codes[codes[DEPENDS] + place]
            concerned = concerned or other == j
            value = quick_propensity(other, codes, numbers, f, rates, parameters, 0.0, stack)
            fine = fine and value >= 0.0 and value < np.inf
            clocks[other] = wound(clocks[other], clocks[reactions + other], value, f[now], u)
            clocks[reactions + other] = value
            sift(other, reactions, clocks, kept)
        if not concerned:
            value = quick_propensity(j, codes, numbers, f, rates, parameters, 0.0, stack)
            clocks[j] = wound(clocks[j], 0.0, value, f[now], u)
            clocks[reactions + j] = value
            sift(j, reactions, clocks, kept)
    return many


events = Steps(_events)
