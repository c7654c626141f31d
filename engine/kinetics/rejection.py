"""Composition-rejection for networks of hundreds of reactions: a step costs the same however many there are.

Reactions lie in groups by powers of two; a group's every member counts with the group's bound, and a choice is
thrown away with the probability that it was over-counted. Thrown-away choices take time too, so the process is
exact (thinning). Slepoy, Thompson & Plimpton (2008); Thanh, Priami & Zunino (2014) for bounds in place of rates.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.kinetics.kernel_cache import Data, Steps, kernel
from engine.kinetics.lane_random import bits_of, float_of, log_of, uniform
from engine.kinetics.programs import STACK
from engine.kinetics.propensities import quick_propensity
from engine.kinetics.reaction_tables import (
    CAP,
    CHECKED,
    DEPEND_FIRST,
    DEPENDS,
    GENERAL,
    KIND,
    MOST_EVENTS,
    REACTIONS,
    SPECIES,
)
from engine.kinetics.single import can_fire, fire

# Group 0 holds the reactions that cannot fire. Two groups an octave: bounds are 1, 1.5, 2, 3, 4, 6, ... times a power.
GROUPS = 192
# What is kept: [made, number of the lowest group's bound, least and greatest group in use], members, where each is,
# its group, borders; and as floats what each group counts for, then the total.
LOWEST, LEAST, GREATEST, MEMBERS = range(1, 5)
TOTAL = GROUPS


@kernel
def octave_half(value: float) -> Any:
    """Number of the half octave that a positive normal float lies in."""
    return np.int64(bits_of(value) >> np.uint64(51))


@kernel
def group_of(value: float, lowest: int) -> Any:
    if not value > 0.0:
        return 0
    return max(1, min(octave_half(value) - lowest, GROUPS - 1))


@kernel
def bound_of(group: int, lowest: int) -> Any:
    """All propensities of the group are below."""
    return float_of(np.uint64(lowest + group + 1) << np.uint64(51))


@kernel
def count_for(group: int, by: float, kept: Data, weights: Data) -> None:
    """One member more or less. Sums of few-bit floats: exact."""
    if group > 0:
        weights[group] += by * bound_of(group, kept[LOWEST])
        weights[TOTAL] += by * bound_of(group, kept[LOWEST])


@kernel
def move(j: int, group: int, reactions: int, kept: Data, weights: Data) -> None:
    """Carries reaction j over one border after the other to its new group."""
    members, places, groups, borders = MEMBERS, MEMBERS + reactions, MEMBERS + 2 * reactions, MEMBERS + 3 * reactions
    place, old = kept[places + j], kept[groups + j]
    count_for(old, -1.0, kept, weights)
    count_for(group, 1.0, kept, weights)
    while old != group:
        up = group > old
        # Borders: group g fills the places borders[g] .. borders[g + 1] - 1.
        edge = kept[borders + old + 1] - 1 if up else kept[borders + old]
        other = kept[members + edge]
        kept[members + place], kept[places + other] = other, place
        kept[members + edge], kept[places + j] = j, edge
        place = edge
        if up:
            kept[borders + old + 1] -= 1
            old += 1
        else:
            kept[borders + old] += 1
            old -= 1
    kept[groups + j] = group
    if group > 0:
        kept[LEAST], kept[GREATEST] = min(kept[LEAST], group), max(kept[GREATEST], group)


@kernel
def least_propensity(codes: Data, rates: Data, values: Data) -> Any:
    """Of a reaction with one molecule of each reactant; a general law may fall to 1/1000 of its first value."""
    least = np.inf
    for j in range(len(values)):
        value = values[j] / 1024.0 if codes[codes[KIND] + 4 * j] == GENERAL else rates[j]
        if value > 0.0:
            least = min(least, value)
    return least


@kernel
def make(codes: Data, rates: Data, values: Data, kept: Data, weights: Data) -> None:
    """All groups from the propensities. Less than the lowest group's bound is still exact, only slower."""
    reactions, least = len(values), least_propensity(codes, rates, values)
    kept[LOWEST] = max(1, octave_half(least) - 2) if least < np.inf else 2000
    kept[0], kept[LEAST], kept[GREATEST] = 1, GROUPS, 0
    for g in range(GROUPS + 1):
        weights[g] = 0.0
    for j in range(reactions):
        kept[MEMBERS + j] = kept[MEMBERS + reactions + j] = j
        kept[MEMBERS + 2 * reactions + j] = 0
    for g in range(GROUPS + 1):
        kept[MEMBERS + 3 * reactions + g] = reactions if g > 0 else 0
    for j in range(reactions):
        move(j, group_of(values[j], kept[LOWEST]), reactions, kept, weights)


@kernel
def find_group(target: float, kept: Data, weights: Data) -> Any:
    """The group that the target falls in, and how far into it, from 0 to 1."""
    for g in range(kept[GREATEST], kept[LEAST] - 1, -1):
        if target < weights[g]:
            return g, target / weights[g]
        target -= weights[g]
    g = kept[GREATEST]
    while g > kept[LEAST] and weights[g] == 0.0:  # rounding led beyond the last
        g -= 1
    return g, 0.0


def _events(
    f: Data, u: Data, i: Data, codes: Data, numbers: Data, rates: Data, parameters: Data, weights: Data,
    kept: Data, fired: Data, many: int,
) -> Any:  # fmt: skip
    """Up to `many` tries; each uses three uniforms: time, group and member, acceptance."""
    species, reactions = codes[SPECIES], codes[REACTIONS]
    now, limit, then = species, species + 1, species + 2
    stack = np.empty(STACK)
    borders = MEMBERS + 3 * reactions
    fine = i[2] == 0
    for s in range(species):
        fine = fine and f[s] <= numbers[CAP]
    if kept[0] == 0:
        values = np.empty(reactions)
        for j in range(reactions):
            values[j] = quick_propensity(j, codes, numbers, f, rates, parameters, 0.0, stack)
            fine = fine and values[j] >= 0.0 and values[j] < np.inf
        make(codes, rates, values, kept, weights)
    for done in range(many):
        first = u[0] + u[1]
        second = first + u[1]
        third = second + u[1]
        f[then] = f[now] - log_of(uniform(first)) / weights[TOTAL] if fine else f[now]
        i[0] = reactions
        if not (f[then] <= f[limit] and fine and i[1] < codes[MOST_EVENTS]):
            return done
        f[now] = f[then]
        u[0] = third
        group, into = find_group(uniform(second) * weights[TOTAL], kept, weights)
        size = kept[borders + group + 1] - kept[borders + group]
        j = kept[MEMBERS + kept[borders + group] + min(np.int64(into * size), size - 1)]
        value = quick_propensity(j, codes, numbers, f, rates, parameters, 0.0, stack)
        i[0] = reactions + 1
        if uniform(third) * bound_of(group, kept[LOWEST]) >= value:
            continue
        if codes[CHECKED] and not can_fire(j, codes, numbers, f):
            i[2], i[0], fine = 2 + j, reactions, False
            continue
        fine = fire(j, codes, numbers, f) <= numbers[CAP]
        i[0] = j
        i[1] += 1
        for place in range(codes[codes[DEPEND_FIRST] + j], codes[codes[DEPEND_FIRST] + j + 1]):
            other = codes[codes[DEPENDS] + place]
            value = quick_propensity(other, codes, numbers, f, rates, parameters, 0.0, stack)
            fine = fine and value >= 0.0 and value < bound_of(GROUPS - 1, kept[LOWEST])
            group = group_of(value, kept[LOWEST])
            if group != kept[MEMBERS + 2 * reactions + other]:
                move(other, group, reactions, kept, weights)
    return many


events = Steps(_events)
