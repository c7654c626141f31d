"""The direct method for networks with events, and with rates that change in steps: one trajectory.

Between two reactions a comparison with time can change its mind only where a straight line crosses zero. The
clock stops exactly there, triggers are looked at, and the waiting time is drawn anew: waiting is memoryless.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import carray  # type: ignore[attr-defined]

from engine.kinetics.kernel_cache import Data, Steps, kernel
from engine.kinetics.lane_random import log_of, uniform
from engine.kinetics.programs import STACK
from engine.kinetics.propensities import evaluated, propensity
from engine.kinetics.reaction_tables import (
    ASSIGN_FIRST,
    ASSIGNS,
    BREAK_PROGRAMS,
    BREAKS,
    CAP,
    EVENTS,
    GENERAL,
    INITIALLY,
    KIND,
    MOST_EVENTS,
    PARAMETERS,
    RATE_PROGRAMS,
    REACTIONS,
    SPECIES,
    TRIGGERS,
)
from engine.kinetics.single import can_fire, chosen_reaction, fire

ROUNDS = 1000  # of events triggering events at one instant


@kernel
def next_break(now: float, codes: Data, numbers: Data, f: Data, parameters: Data, stack: Data) -> Any:
    """When a comparison with time next changes its mind, if no count changes before; infinity for never."""
    soonest = np.inf
    for b in range(codes[BREAKS]):
        program = codes[BREAK_PROGRAMS] + b
        start = evaluated(program, codes, numbers, f, parameters, 0.0, stack)
        slope = evaluated(program, codes, numbers, f, parameters, 1.0, stack) - start
        crossing = -start / slope
        if crossing > now:
            soonest = min(soonest, crossing)
    return soonest


@kernel
def set_rates(codes: Data, numbers: Data, f: Data, parameters: Data, rates: Data, stack: Data) -> None:
    for j in range(codes[REACTIONS]):
        if codes[codes[KIND] + 4 * j] != GENERAL:
            rates[j] = evaluated(codes[RATE_PROGRAMS] + j, codes, numbers, f, parameters, 0.0, stack)


@kernel
def settle(
    now: float, codes: Data, numbers: Data, f: Data, parameters: Data, rates: Data, was: Data, stack: Data
) -> Any:
    """Fires events whose trigger has turned true, and those that this triggers in turn; False if it never ends.

    `was` holds what each trigger was. All values are computed before any is set; counts come whole.
    """
    events, assigns, first = codes[EVENTS], codes[ASSIGNS], codes[ASSIGN_FIRST]
    values = np.empty(codes[first + events])
    firing = np.zeros(events, np.int64)
    for _ in range(ROUNDS):
        quiet = True
        for e in range(events):
            true = evaluated(codes[TRIGGERS] + e, codes, numbers, f, parameters, now, stack) != 0.0
            firing[e] = 1 if true and was[e] == 0 else 0
            was[e] = 1 if true else 0
            if firing[e]:
                quiet = False
                for a in range(codes[first + e], codes[first + e + 1]):
                    values[a] = evaluated(codes[assigns + 3 * a + 2], codes, numbers, f, parameters, now, stack)
        if quiet:
            return True
        for e in range(events):
            if firing[e]:
                for a in range(codes[first + e], codes[first + e + 1]):
                    index = codes[assigns + 3 * a + 1]
                    if codes[assigns + 3 * a]:
                        f[index] = np.floor(values[a] + 0.5)
                    else:
                        parameters[index] = values[a]
        set_rates(codes, numbers, f, parameters, rates, stack)
    return False


@kernel
def settle_at(
    now: float, codes: Data, numbers: Data, f: Data, parameters: Data, rates: Data, was: Data, stack: Data
) -> Any:
    """At the instant itself and just after it: `time > 10` turns true after 10, `time == 10` at it."""
    at = settle(now, codes, numbers, f, parameters, rates, was, stack)
    return at and settle(np.nextafter(now, np.inf), codes, numbers, f, parameters, rates, was, stack)


def _events(
    f: Data, u: Data, i: Data, codes: Data, numbers: Data, shared_rates: Data, shared_parameters: Data,
    kept: Data, kept_whole: Data, fired: Data, many: int,
) -> Any:  # fmt: skip
    """Up to `many` steps: reactions and stops. Kept: parameters and rates; [rates made, begun, triggers]."""
    species, reactions, held = codes[SPECIES], codes[REACTIONS], codes[PARAMETERS]
    now, limit, then = species, species + 1, species + 2
    stack, values = np.empty(STACK), np.empty(reactions)
    own = carray(kept, held + reactions)
    parameters, rates = own[:held], own[held:]
    was = carray(kept_whole, 2 + codes[EVENTS])[2:]
    fine = i[2] == 0
    if kept_whole[0] == 0:
        set_rates(codes, numbers, f, parameters, rates, stack)
        if kept_whole[1] == 0:
            for e in range(codes[EVENTS]):
                was[e] = codes[codes[INITIALLY] + e]
        kept_whole[0], kept_whole[1] = 1, 1
        fine = settle_at(f[now], codes, numbers, f, parameters, rates, was, stack)
        i[2] = 0 if fine else 1
    for done in range(many):
        for s in range(species):
            fine = fine and f[s] <= numbers[CAP]
        total, after = 0.0, np.nextafter(f[now], np.inf)
        for j in range(reactions):
            values[j] = propensity(j, codes, numbers, f, rates, parameters, after, stack)
            total += values[j]
            fine = fine and values[j] >= 0.0
        stop = next_break(f[now], codes, numbers, f, parameters, stack)
        first = u[0] + u[1]
        second = first + u[1]
        reaction_at = f[now] - log_of(uniform(first)) / total
        f[then] = min(reaction_at, stop) if fine else f[now]
        i[0] = reactions
        if not (f[then] <= f[limit] and fine and i[1] < codes[MOST_EVENTS] and total < np.inf):
            return done
        if stop < reaction_at:
            i[0] = reactions + 1
        else:
            j = chosen_reaction(values, uniform(second) * total)
            if not can_fire(j, codes, numbers, f):
                return done
            fire(j, codes, numbers, f)
            i[0] = j
            i[1] += 1
        f[now] = f[then]
        u[0] = second
        fine = settle_at(f[now], codes, numbers, f, parameters, rates, was, stack)
        if not fine:
            i[2] = 1
    return many


events = Steps(_events)
