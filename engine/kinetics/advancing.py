"""The loop around every stepping kernel: lanes are loaded, carried on, recorded at the times asked for, and stored.

Everything a trajectory is lives in the caller's arrays, so the loop can stop after any step and go on later.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from engine.kinetics.kernel_cache import inlined, kernel
from engine.kinetics.lane_random import uniform
from engine.kinetics.propensities import all_propensities
from engine.kinetics.reaction_tables import BREAKS, CAP, EVENTS, MOST_EVENTS, PARAMETERS, REACTIONS
from engine.kinetics.single import chosen_reaction

RUNNING, ABSORBED, EXPLODED, TOO_MANY_EVENTS, BAD_LAW, MISSING, TOO_MANY_AT_ONCE = range(7)
TWO_32 = 4294967296.0


class State(NamedTuple):
    """Of N trajectories: all that continuing needs, and how far the present call has brought each.

    `kept` and `kept_whole` (N, ·) belong to the method. `fired` (N, R + 2) counts firings; the last two
    columns are not reactions. `cursor` counts the times passed.
    """

    counts: np.ndarray
    clock: np.ndarray
    position: np.ndarray
    stride: np.ndarray
    status: np.ndarray
    cause: np.ndarray
    cursor: np.ndarray
    events: np.ndarray
    fired: np.ndarray
    kept: np.ndarray
    kept_whole: np.ndarray


class Records(NamedTuple):
    """What is added up on the way; empty arrays switch a part off.

    Whole-number sums at times (T, S): Σn, Σn² in two parts; `reached` (T,). Marginals (T, H, bins) of the species
    `shown` (H,). Of the `watched` species: `per_event` (bins,) and `dwell` (bins,) in ticks of 1 / `ticks`.
    `path_time` (C,), `path_counts` (C, S), `path` [filled, every so many events, seen] for one trajectory.
    """

    sums: np.ndarray
    reached: np.ndarray
    shown: np.ndarray
    marginals: np.ndarray
    watched: int
    per_event: np.ndarray
    dwell: np.ndarray
    ticks: float
    path_time: np.ndarray
    path_counts: np.ndarray
    path: np.ndarray
    count_firings: bool


@intrinsic
def call_steps(typing: Any, address: Any, f: Any, u: Any, i: Any, codes: Any, numbers: Any, rates: Any,
               parameters: Any, kept: Any, kept_whole: Any, fired: Any, many: Any) -> Any:  # fmt: skip
    """Calls a `Steps` through its address with the data of ten arrays and a count."""
    kinds = (address, f, u, i, codes, numbers, rates, parameters, kept, kept_whole, fired, types.int64)

    def build(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        passed = [
            context.make_array(kind)(context, builder, value).data if isinstance(kind, types.Array) else value
            for kind, value in zip(signature.args[1:], values[1:], strict=True)
        ]
        called = ir.FunctionType(ir.IntType(64), [value.type for value in passed])
        return builder.call(builder.inttoptr(values[0], called.as_pointer()), passed)

    return types.int64(*kinds), build


@inlined
def load(k, lane, lanes, f, u, i, state, limit):
    """Puts trajectory k into a lane."""
    species = state.counts.shape[1]
    for s in range(species):
        f[s * lanes + lane] = state.counts[k, s]
    f[species * lanes + lane] = state.clock[k]
    f[(species + 1) * lanes + lane] = limit
    u[lane] = state.position[k]
    u[lanes + lane] = state.stride[k]
    i[lane] = 0
    i[lanes + lane] = state.events[k]
    i[2 * lanes + lane] = 0


@inlined
def store(k, lane, lanes, f, u, i, state):
    species = state.counts.shape[1]
    for s in range(species):
        state.counts[k, s] = f[s * lanes + lane]
    state.clock[k] = f[species * lanes + lane]
    state.position[k] = u[lane]
    state.events[k] = i[lanes + lane]


@inlined
def following(k, last, state, many):
    """The next trajectory from k on that is still to be carried on."""
    while k < last and (state.cursor[k] >= many or state.status[k] > ABSORBED):
        k += 1
    return k


@inlined
def record(c, lane, lanes, f, records):
    """Adds one trajectory's counts at time number c."""
    if len(records.reached):
        records.reached[c] += 1
        for s in range(records.sums.shape[1]):
            n = f[s * lanes + lane]
            records.sums[c, s, 0] += n
            high = np.floor(n * n * (1.0 / TWO_32))
            records.sums[c, s, 1] += high
            records.sums[c, s, 2] += n * n - high * TWO_32
    for h in range(len(records.shown)):
        n = np.int64(f[records.shown[h] * lanes + lane])
        records.marginals[c, h, max(0, min(n, records.marginals.shape[2] - 1))] += 1


@inlined
def add_to_path(f, species, records):
    """Every event until there is no room; then every second one is forgotten, and so on."""
    path, room = records.path, len(records.path_time)
    path[2] += 1
    if path[2] % path[1]:
        return
    if path[0] == room:
        half = (room + 1) // 2
        for p in range(half):
            records.path_time[p] = records.path_time[2 * p]
            records.path_counts[p] = records.path_counts[2 * p]
        path[0] = half
        path[1] *= 2
        if path[2] % path[1]:
            return
    records.path_time[path[0]] = f[species]
    for s in range(species):
        records.path_counts[path[0], s] = f[s]
    path[0] += 1


@inlined
def account(lanes, species, reactions, f, i, who, before, state, records):
    """After one step of every lane: firings, both histograms, the path."""
    bins = len(records.dwell)
    for lane in range(lanes):
        j = i[lane]
        if j == reactions or who[lane] < 0:
            continue
        if records.count_firings:
            state.fired[who[lane], j] += 1
        if bins:
            after = np.int64(f[records.watched * lanes + lane])
            records.per_event[max(0, min(after, bins - 1))] += 1
            n = max(0, min(np.int64(before[lane]), bins - 1))
            start, stop = before[lanes + lane], f[species * lanes + lane]
            records.dwell[n] += np.int64(np.floor(stop * records.ticks)) - np.int64(np.floor(start * records.ticks))
    if len(records.path_time) and i[0] != reactions and who[0] >= 0:
        add_to_path(f, species, records)


@kernel
def why_stopped(k, lane, lanes, f, u, i, state, codes, numbers, rates, parameters):
    """Status and cause of a lane that rests although its next event is due."""
    species, reactions, held = state.counts.shape[1], codes[REACTIONS], codes[PARAMETERS]
    counts = np.empty(species)
    for s in range(species):
        counts[s] = f[s * lanes + lane]
    for s in range(species):
        if counts[s] > numbers[CAP]:
            return EXPLODED, s
    if i[lanes + lane] >= codes[MOST_EVENTS]:
        return TOO_MANY_EVENTS, 0
    if state.kept.shape[1] >= held + reactions and codes[EVENTS] + codes[BREAKS] > 0:
        parameters, rates = state.kept[k, :held], state.kept[k, held : held + reactions]
    values = np.empty(reactions)
    all_propensities(codes, numbers, counts, rates, parameters, f[species * lanes + lane], values)
    total = 0.0
    for j in range(reactions):
        if not values[j] >= 0.0 or values[j] == np.inf:
            return BAD_LAW, j
        total += values[j]
    if i[2 * lanes + lane] == 1:
        return TOO_MANY_AT_ONCE, 0
    if i[2 * lanes + lane] > 1:
        return MISSING, i[2 * lanes + lane] - 2
    return MISSING, chosen_reaction(values, uniform(u[lane] + u[lanes + lane] + u[lanes + lane]) * total)


@kernel
def advance_range(address, lanes, first, last, state, codes, numbers, rates, parameters, times, records, budget):
    """Trajectories first..last-1 through `times`, at most `budget` steps; how many steps were left."""
    species, reactions, many = state.counts.shape[1], codes[REACTIONS], len(times)
    f = np.empty((species + 3) * lanes)
    u = np.empty(2 * lanes, np.uint64)
    i = np.empty(3 * lanes, np.int64)
    who = np.full(lanes, -1)
    before = np.empty(2 * lanes)
    limit, then = (species + 1) * lanes, (species + 2) * lanes
    each = records.count_firings or len(records.dwell) > 0 or len(records.path_time) > 0
    upcoming, running, steps, rests = first, 0, 0, 0
    for lane in range(lanes):
        upcoming = following(upcoming, last, state, many)
        load(min(upcoming, len(state.clock) - 1), lane, lanes, f, u, i, state, -np.inf)
        if upcoming < last:
            who[lane] = upcoming
            f[limit + lane] = times[state.cursor[upcoming]]
            upcoming, running = upcoming + 1, running + 1
    chunk = 1 if each else 8 if lanes > 1 else 512
    while running > 0 and budget > 0:
        if each:
            for lane in range(lanes):
                before[lane] = f[records.watched * lanes + lane]
                before[lanes + lane] = f[species * lanes + lane]
        k = who[0] if lanes == 1 else 0
        done = call_steps(
            address, f, u, i, codes, numbers, rates, parameters, state.kept[k], state.kept_whole[k], state.fired[k],
            min(chunk, budget),
        )  # fmt: skip
        budget -= max(done, 1)
        if each:
            account(lanes, species, reactions, f, i, who, before, state, records)
        resting = 0
        for lane in range(lanes):
            k = who[lane]
            if k < 0 or i[lane] != reactions:
                continue
            resting += 1
            if not f[then + lane] > f[limit + lane]:
                status, cause = why_stopped(k, lane, lanes, f, u, i, state, codes, numbers, rates, parameters)
                state.status[k], state.cause[k] = status, cause
            else:
                c = state.cursor[k]
                while c < many and f[then + lane] > times[c]:
                    record(c, lane, lanes, f, records)
                    c += 1
                state.cursor[k] = c
                state.status[k] = ABSORBED if f[then + lane] == np.inf else RUNNING
                if c < many:
                    f[limit + lane] = times[c]
                    continue
            store(k, lane, lanes, f, u, i, state)
            upcoming = following(upcoming, last, state, many)
            who[lane] = -1
            f[limit + lane] = -np.inf
            if upcoming < last:
                who[lane] = upcoming
                load(upcoming, lane, lanes, f, u, i, state, times[state.cursor[upcoming]])
                upcoming += 1
            else:
                running -= 1
        if lanes > 1 and not each:
            # Short rounds waste looks, long ones steps of lanes that rest: the best is near a root of what lies between.
            steps, rests = steps + done * running, rests + resting
            chunk = max(2, min(64, np.int64(np.sqrt(2.0 * steps / max(rests, 1)))))
    for lane in range(lanes):
        if who[lane] >= 0:
            store(who[lane], lane, lanes, f, u, i, state)
    return budget
