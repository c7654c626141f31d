"""The direct method on many trajectories in lockstep, each with its own clock and random stream.

No branch depends on which reaction fired, so inner loops over the lanes become vector instructions.
Gillespie (1977), J. Phys. Chem. 81, 2340. This is the kernel that reads tables; generated ones replace it.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.kinetics.kernel_cache import Data, Steps
from engine.kinetics.lane_random import log_of, uniform
from engine.kinetics.programs import STACK, choose
from engine.kinetics.propensities import lane_values
from engine.kinetics.reaction_tables import (
    CAP,
    CHECKED,
    CONSTANT,
    DENSE,
    FIRST_ORDER,
    GENERAL,
    KIND,
    MOST_EVENTS,
    PAIR,
    REACTIONS,
    SECOND_ORDER,
    SLOT_FIRST,
    SLOTS,
    SPECIES,
)

LANES = 64


def _lockstep(
    f: Data, u: Data, i: Data, codes: Data, numbers: Data, rates: Data, parameters: Data, kept: Data,
    kept_whole: Data, fired: Data, many: int,
) -> Any:  # fmt: skip
    """Rows of LANES: `f` counts, time, limit, time of the next event; `u` position, step; `i` reaction, events."""
    species, reactions = codes[SPECIES], codes[REACTIONS]
    cap, most, dense, check = numbers[CAP], codes[MOST_EVENTS], np.int64(numbers[DENSE]), codes[CHECKED]
    now, limit, then = species * LANES, (species + 1) * LANES, (species + 2) * LANES
    sums = np.zeros((reactions + 1) * LANES)  # row j + 1: a_0 + ... + a_j
    stack = np.empty(STACK * LANES if check else 0)
    target = np.empty(LANES)
    go = np.empty(LANES, np.int64)
    chosen = np.empty(LANES, np.int64)
    for _ in range(many):
        for lane in range(LANES):
            go[lane] = 1
        for j in range(reactions):
            kind, rate, row = codes[codes[KIND] + 4 * j], rates[j], j * LANES
            slot = codes[SLOTS] + 2 * codes[codes[SLOT_FIRST] + j]
            if kind == CONSTANT:
                for lane in range(LANES):
                    sums[row + LANES + lane] = sums[row + lane] + rate
            elif kind == FIRST_ORDER:
                one = codes[slot] * LANES
                for lane in range(LANES):
                    sums[row + LANES + lane] = sums[row + lane] + rate * f[one + lane]
            elif kind == SECOND_ORDER:
                one, two = codes[slot] * LANES, codes[slot + 2] * LANES
                for lane in range(LANES):
                    sums[row + LANES + lane] = sums[row + lane] + rate * f[one + lane] * f[two + lane]
            elif kind == PAIR:
                one = codes[slot] * LANES
                for lane in range(LANES):
                    sums[row + LANES + lane] = sums[row + lane] + rate * choose(f[one + lane], 2)
            elif kind == GENERAL:
                lane_values(j, codes, numbers, f, parameters, stack, LANES)
                for lane in range(LANES):
                    go[lane] = go[lane] if stack[lane] >= 0.0 else 0
                    sums[row + LANES + lane] = sums[row + lane] + stack[lane]
            else:
                for lane in range(LANES):
                    target[lane] = rate
                for place in range(slot, codes[SLOTS] + 2 * codes[codes[SLOT_FIRST] + j + 1], 2):
                    one, order = codes[place] * LANES, codes[place + 1]
                    for lane in range(LANES):
                        target[lane] = target[lane] * choose(f[one + lane], order)
                for lane in range(LANES):
                    sums[row + LANES + lane] = sums[row + lane] + target[lane]
        total = reactions * LANES
        for lane in range(LANES):
            first = u[lane] + u[LANES + lane]
            second = first + u[LANES + lane]
            f[then + lane] = f[now + lane] - log_of(uniform(first)) / sums[total + lane]
            target[lane] = uniform(second) * sums[total + lane]
            ready = (f[then + lane] <= f[limit + lane]) & (i[LANES + lane] < most) & (sums[total + lane] < np.inf)
            go[lane] = go[lane] if ready else 0
            chosen[lane] = 0
        for s in range(species):
            for lane in range(LANES):
                go[lane] = go[lane] if f[s * LANES + lane] <= cap else 0
        for row in range(LANES, total, LANES):
            for lane in range(LANES):
                chosen[lane] += 1 if sums[row + lane] <= target[lane] else 0
        if check:
            for s in range(species):
                for lane in range(LANES):
                    after = f[s * LANES + lane] + numbers[dense + min(chosen[lane], reactions) * species + s]
                    go[lane] = go[lane] if after >= 0.0 else 0
        for lane in range(LANES):
            chosen[lane] = chosen[lane] if go[lane] == 1 else reactions
        for s in range(species):
            for lane in range(LANES):
                f[s * LANES + lane] += numbers[dense + chosen[lane] * species + s]
        for lane in range(LANES):
            f[now + lane] = f[then + lane] if go[lane] == 1 else f[now + lane]
            u[lane] = u[lane] + u[LANES + lane] * np.uint64(2 * go[lane])
            i[lane] = chosen[lane]
            i[LANES + lane] += go[lane]
    return many


lockstep = Steps(_lockstep)
