"""The loop around every stepping kernel: lanes are loaded, carried on, recorded at the times asked for, and stored.

Everything a trajectory is lives in the caller's arrays, so the loop can stop after any step and go on later.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from llvmlite import ir
from numba import types

from engine.kinetics.kernel_cache import Data, intrinsic, kernel
from engine.kinetics.lane_random import uniform
from engine.kinetics.propensities import all_propensities
from engine.kinetics.reaction_tables import BREAKS, CAP, EVENTS, MOST_EVENTS, PARAMETERS, REACTIONS, SPECIES
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


@kernel
def add_to_path(f: Data, path: Data, path_time: Data, path_counts: Data) -> None:
    """Every event until there is no room; then every second one is forgotten, and so on."""
    room, species = len(path_time), path_counts.shape[1]
    path[2] += 1
    if path[2] % path[1] == 0 and path[0] == room:
        path[0], path[1] = (room + 1) // 2, 2 * path[1]
        for p in range(path[0]):
            path_time[p] = path_time[2 * p]
            for s in range(species):
                path_counts[p, s] = path_counts[2 * p, s]
    if path[2] % path[1] == 0:
        path_time[path[0]] = f[species]
        for s in range(species):
            path_counts[path[0], s] = f[s]
        path[0] += 1


@kernel
def account(
    lanes: int, now: int, reactions: int, f: Data, i: Data, who: Data, before: Data, firings: bool,
    fired: Data, watched: int, per_event: Data, dwell: Data, ticks: float,
) -> None:  # fmt: skip
    """After one step of every lane: firings, and both histograms of the watched species."""
    bins = len(dwell)
    for lane in range(lanes):
        j = i[lane]
        if j == reactions or who[lane] < 0:
            continue
        if firings:
            fired[who[lane], j] += 1
        if bins:
            after = np.int64(f[watched * lanes + lane])
            per_event[max(0, min(after, bins - 1))] += 1
            n = max(0, min(np.int64(before[lane]), bins - 1))
            start, stop = before[lanes + lane], f[now + lane]
            dwell[n] += np.int64(np.floor(stop * ticks)) - np.int64(np.floor(start * ticks))


@kernel
def why_stopped(
    k: int, lane: int, lanes: int, f: Data, u: Data, i: Data, kept: Data, codes: Data, numbers: Data,
    rates: Data, parameters: Data,
) -> Any:  # fmt: skip
    """Status and cause of a lane that rests although its next event is due."""
    species, reactions, held = codes[SPECIES], codes[REACTIONS], codes[PARAMETERS]
    counts = np.empty(species)
    for s in range(species):
        counts[s] = f[s * lanes + lane]
    for s in range(species):
        if counts[s] > numbers[CAP]:
            return EXPLODED, s
    if i[lanes + lane] >= codes[MOST_EVENTS]:
        return TOO_MANY_EVENTS, 0
    if kept.shape[1] >= held + reactions and codes[EVENTS] + codes[BREAKS] > 0:
        parameters, rates = kept[k, :held], kept[k, held : held + reactions]
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
def advance_range(
    address: int, lanes: int, first: int, last: int, state: Data, codes: Data, numbers: Data, rates: Data,
    parameters: Data, times: Data, records: Data, budget: int,
) -> Any:  # fmt: skip
    """Trajectories first..last-1 through `times`, at most `budget` steps; how many steps were left."""
    # Taken apart once: every look into a tuple of arrays costs, and costs the compiler more.
    counts, clock, position, stride, status, cause, cursor, events, fired, kept, kept_whole = state
    sums, reached, shown, marginals, watched, per_event, dwell, ticks, path_time, path_counts, path, firings = records
    species, reactions, many, bins = counts.shape[1], codes[REACTIONS], len(times), marginals.shape[2]
    f = np.zeros((species + 3) * lanes)
    u = np.zeros(2 * lanes, np.uint64)
    i = np.zeros(3 * lanes, np.int64)
    who, before = np.full(lanes, -1), np.empty(2 * lanes)
    now, limit, then = species * lanes, (species + 1) * lanes, (species + 2) * lanes
    each = firings or len(dwell) > 0 or len(path_time) > 0
    upcoming, vacant, steps, rests = first, lanes, 0, 0
    chunk = 1 if each else 8 if lanes > 1 else 512
    while budget > 0:
        for lane in range(lanes if vacant else 0):
            if who[lane] >= 0:
                continue
            while upcoming < last and (cursor[upcoming] >= many or status[upcoming] > ABSORBED):
                upcoming += 1
            f[limit + lane] = -np.inf
            if upcoming == last:
                continue
            for s in range(species):
                f[s * lanes + lane] = counts[upcoming, s]
            f[now + lane], f[limit + lane] = clock[upcoming], times[cursor[upcoming]]
            u[lane], u[lanes + lane] = position[upcoming], stride[upcoming]
            i[lanes + lane], i[2 * lanes + lane] = events[upcoming], 0
            who[lane] = upcoming
            upcoming, vacant = upcoming + 1, vacant - 1
        if vacant == lanes:
            break
        if each:
            for lane in range(lanes):
                before[lane], before[lanes + lane] = f[watched * lanes + lane], f[now + lane]
        k = max(who[0], 0)
        done = call_steps(
            address, f, u, i, codes, numbers, rates, parameters, kept[k], kept_whole[k], fired[k], min(chunk, budget)
        )
        budget -= max(done, 1)
        if each:
            account(lanes, now, reactions, f, i, who, before, firings, fired, watched, per_event, dwell, ticks)
            if len(path_time) and i[0] != reactions:
                add_to_path(f, path, path_time, path_counts)
        resting = 0
        for lane in range(lanes):
            k = who[lane]
            due = f[then + lane] <= f[limit + lane] or f[then + lane] != f[then + lane]
            if k < 0 or (i[lane] != reactions and budget > 0):
                continue
            if i[lane] == reactions:
                resting += 1
                if due:
                    status[k], cause[k] = why_stopped(k, lane, lanes, f, u, i, kept, codes, numbers, rates, parameters)
                c = cursor[k]
                while not due and c < many and f[then + lane] > times[c]:
                    if len(reached):
                        reached[c] += 1
                        for s in range(species):
                            n = f[s * lanes + lane]
                            high = np.floor(n * n * (1.0 / TWO_32))
                            sums[c, s, 0] += n
                            sums[c, s, 1] += high
                            sums[c, s, 2] += n * n - high * TWO_32
                    for h in range(len(shown)):
                        marginals[c, h, max(0, min(np.int64(f[shown[h] * lanes + lane]), bins - 1))] += 1
                    c += 1
                cursor[k] = c
                if not due:
                    status[k] = ABSORBED if f[then + lane] == np.inf else RUNNING
                    f[limit + lane] = times[min(c, many - 1)]
                if c < many and not due and budget > 0:
                    continue
            for s in range(species):
                counts[k, s] = f[s * lanes + lane]
            clock[k], position[k], events[k] = f[now + lane], u[lane], i[lanes + lane]
            who[lane] = -1
            vacant += 1
        if lanes > 1 and not each:
            # Short rounds waste looks, long ones the steps of resting lanes: best is near a root of what lies between.
            steps, rests = steps + done * (lanes - vacant), rests + resting
            chunk = max(2, min(64, int(np.sqrt(2.0 * steps / max(rests, 1)))))
    return budget
