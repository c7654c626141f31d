"""Tau-leaping: many firings at once while propensities hardly change; exact steps where leaping does not pay.

Cao, Gillespie & Petzold (2006): reactions near exhausting a reactant fire one at a time, and a leap that would
make a count negative is halved. Leaps end at the times that are recorded.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.kinetics.kernel_cache import Data, Steps, kernel
from engine.kinetics.lane_random import log_of
from engine.kinetics.leap_size import drawn, highest_orders, is_critical, longest_leap, poisson
from engine.kinetics.programs import STACK
from engine.kinetics.propensities import propensity
from engine.kinetics.reaction_tables import (
    CAP,
    CHANGE_BY,
    CHANGE_FIRST,
    CHANGES,
    MOST_EVENTS,
    REACTIONS,
    SPECIES,
)
from engine.kinetics.single import can_fire, chosen_reaction, fire

WORTH = 10.0  # a leap shorter than so many mean waiting times is not worth it
EXACT_STEPS = 100


@kernel
def leap(
    length: float, values: Data, skipped: Data, codes: Data, numbers: Data, f: Data, u: Data, after: Data, fired: Data
) -> Any:
    """Poisson firings of all that is not skipped into `after`; how many, or -1 if a count would be negative."""
    species, total = codes[SPECIES], 0.0
    for s in range(species):
        after[s] = f[s]
    for j in range(len(values)):
        fired[j] = 0.0 if skipped[j] else poisson(values[j] * length, u)
        total += fired[j]
        for place in range(codes[codes[CHANGE_FIRST] + j], codes[codes[CHANGE_FIRST] + j + 1]):
            after[codes[codes[CHANGES] + place]] += numbers[codes[CHANGE_BY] + place] * fired[j]
    for s in range(species):
        if after[s] < 0.0:
            return -1.0
    return total


def _leaps(
    f: Data, u: Data, i: Data, codes: Data, numbers: Data, rates: Data, parameters: Data, kept_floats: Data,
    kept: Data, fired: Data, many: int,
) -> Any:  # fmt: skip
    """Up to `many` leaps or exact events; kept[0] counts the exact ones still to come."""
    species, reactions = codes[SPECIES], codes[REACTIONS]
    now, limit, then = species, species + 1, species + 2
    stack, values, after = np.empty(STACK), np.empty(reactions), np.empty(species)
    flow, numbers_fired = np.empty((3, species)), np.empty(reactions)
    critical, orders = np.zeros(reactions, np.bool_), highest_orders(codes)
    for done in range(many):
        total, rare, fine = 0.0, 0.0, i[2] == 0 and i[1] < codes[MOST_EVENTS]
        for s in range(species):
            fine = fine and f[s] <= numbers[CAP]
        for j in range(reactions):
            values[j] = propensity(j, codes, numbers, f, rates, parameters, 0.0, stack)
            fine = fine and values[j] >= 0.0
            total += values[j]
            critical[j] = is_critical(j, values[j], codes, numbers, f)
            rare += values[j] if critical[j] else 0.0
        i[0] = reactions
        f[then] = np.nextafter(f[limit], np.inf) if total > 0.0 else np.inf
        if not (fine and total < np.inf):
            f[then] = f[now]
            return done
        if not (f[now] < f[limit] and total > 0.0):
            return done
        length = longest_leap(values, critical, orders, codes, numbers, f, flow)
        if kept[0] == 0 and length < WORTH / total:
            kept[0] = EXACT_STEPS
        if kept[0] > 0:
            before = u[0]
            wait = -log_of(drawn(u)) / total
            if not f[now] + wait <= f[limit]:
                u[0] = before
                f[then] = f[now] + wait
                return done
            j = chosen_reaction(values, drawn(u) * total)
            if not can_fire(j, codes, numbers, f):
                i[2], f[then] = 2 + j, f[now]
                return done
            fire(j, codes, numbers, f)
            kept[0] -= 1
            f[now] += wait
            fired[j] += 1
            i[1] += 1
            i[0] = reactions + 1
            continue
        wait = -log_of(drawn(u)) / rare if rare > 0.0 else np.inf
        room = f[limit] - f[now]
        while True:
            one = wait <= min(length, room)
            step = wait if one else min(length, room)
            count = leap(step, values, critical, codes, numbers, f, u, after, numbers_fired)
            if count >= 0.0:
                break
            length = 0.5 * min(length, step)
        for s in range(species):
            f[s] = after[s]
        for j in range(reactions):
            fired[j] += np.int64(numbers_fired[j])
        i[1] += np.int64(count)
        if one:
            for j in range(reactions):
                values[j] = values[j] if critical[j] else 0.0
            j = chosen_reaction(values, drawn(u) * rare)
            if can_fire(j, codes, numbers, f):
                fire(j, codes, numbers, f)
                fired[j] += 1
                i[1] += 1
        f[now] = f[limit] if step == room else f[now] + step
        i[0] = reactions + 1
    return many


leaps = Steps(_leaps)
