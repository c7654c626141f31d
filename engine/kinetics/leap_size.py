"""How far an approximate method may leap, and the Poisson and normal numbers it draws.

Cao, Gillespie & Petzold (2006), J. Chem. Phys. 124, 044109: no propensity may change by more than a share ε of
itself, in mean or in spread. Poisson numbers after Hörmann (1993), transformed rejection.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from engine.kinetics.kernel_cache import Data, kernel
from engine.kinetics.lane_random import exp, ln, log_of, uniform
from engine.kinetics.programs import COUNT
from engine.kinetics.reaction_tables import (
    CHANGE_BY,
    CHANGE_FIRST,
    CHANGES,
    CODE,
    GENERAL,
    KIND,
    LEAP,
    PROGRAM_FIRST,
    REACTIONS,
    SLOT_FIRST,
    SLOTS,
    SPECIES,
)

CRITICAL = 10  # firings from exhausting a reactant
LOSS = 3.0  # times the change allowed may be lost and gained again in one leap


@kernel
def highest_orders(codes: Data) -> Any:
    """For each species the highest order of a reaction that it enters, and how often it enters that one; (2, S)."""
    orders = np.zeros((2, codes[SPECIES]), np.int64)
    for j in range(codes[REACTIONS]):
        if codes[codes[KIND] + 4 * j] == GENERAL:
            # A general law counts as second order in all that it reads.
            for place in range(codes[codes[PROGRAM_FIRST] + j], codes[codes[PROGRAM_FIRST] + j + 1]):
                if codes[codes[CODE] + 2 * place] == COUNT:
                    s = codes[codes[CODE] + 2 * place + 1]
                    orders[0, s], orders[1, s] = max(orders[0, s], 2), max(orders[1, s], 1)
            continue
        total = 0
        slots = range(codes[codes[SLOT_FIRST] + j], codes[codes[SLOT_FIRST] + j + 1])
        for place in slots:
            total += codes[codes[SLOTS] + 2 * place + 1]
        for place in slots:
            s, order = codes[codes[SLOTS] + 2 * place], codes[codes[SLOTS] + 2 * place + 1]
            if total > orders[0, s]:
                orders[0, s], orders[1, s] = total, order
            elif total == orders[0, s]:
                orders[1, s] = max(orders[1, s], order)
    return orders


@kernel
def sensitivity(count: float, total: int, own: int) -> Any:
    """g_i: the relative change of the propensity over that of the count."""
    result = float(total)
    for k in range(1, own):
        result += k / max(count - k, 1.0)
    return result


@kernel
def is_critical(j: int, value: float, codes: Data, numbers: Data, f: Data) -> Any:
    """Whether fewer than CRITICAL firings exhaust a reactant."""
    if not value > 0.0:
        return False
    for place in range(codes[codes[CHANGE_FIRST] + j], codes[codes[CHANGE_FIRST] + j + 1]):
        by = numbers[codes[CHANGE_BY] + place]
        if by < 0.0 and f[codes[codes[CHANGES] + place]] < -by * CRITICAL:
            return True
    return False


@kernel
def longest_leap(values: Data, skipped: Data, orders: Data, codes: Data, numbers: Data, f: Data, flow: Data) -> Any:
    """The largest step (33) of the paper over the reactions not `skipped`; `flow` (3, S) is scratch.

    The paper bounds net changes only. Where gain and loss balance, that would allow leaps beyond the relaxation
    time, which explicit steps answer with a far too wide distribution: losses are bounded as well.
    """
    flow[:] = 0.0
    for j in range(len(values)):
        if skipped[j]:
            continue
        for place in range(codes[codes[CHANGE_FIRST] + j], codes[codes[CHANGE_FIRST] + j + 1]):
            s, by = codes[codes[CHANGES] + place], numbers[codes[CHANGE_BY] + place]
            flow[0, s] += by * values[j]
            flow[1, s] += by * by * values[j]
            flow[2, s] -= min(by, 0.0) * values[j]
    leap = np.inf
    for s in range(flow.shape[1]):
        if orders[0, s] > 0:
            room = max(numbers[LEAP] * f[s] / sensitivity(f[s], orders[0, s], orders[1, s]), 1.0)
            if flow[0, s] != 0.0:
                leap = min(leap, room / abs(flow[0, s]))
            if flow[1, s] > 0.0:
                leap = min(leap, room * room / flow[1, s])
            if flow[2, s] > 0.0:
                leap = min(leap, LOSS * room / flow[2, s])
    return leap


@kernel
def drawn(u: Data) -> Any:
    """The next uniform of a stream."""
    u[0] += u[1]
    return uniform(u[0])


@kernel
def normal(u: Data) -> Any:
    """A standard normal number, after Box and Muller."""
    radius = np.sqrt(-2.0 * log_of(drawn(u)))
    return radius * np.cos(2.0 * np.pi * drawn(u))


@kernel
def poisson(mean: float, u: Data) -> Any:
    """A Poisson number, as a float."""
    if mean <= 0.0:
        return 0.0
    if mean < 12.0:
        target, k, weight = drawn(u), 0.0, exp(-mean)
        while target > weight and k < 200.0:
            target -= weight
            k += 1.0
            weight *= mean / k
        return k
    b = 0.931 + 2.53 * np.sqrt(mean)
    a = -0.059 + 0.02483 * b
    while True:
        across, up = drawn(u) - 0.5, drawn(u)
        edge = 0.5 - abs(across)
        k = np.floor((2.0 * a / edge + b) * across + mean + 0.43)
        if edge >= 0.07 and up <= 0.9277 - 3.6224 / (b - 2.0):
            return k
        if k < 0.0 or (edge < 0.013 and up > edge):
            continue
        height = ln(up * (1.1239 + 1.1328 / (b - 3.4)) / (a / (edge * edge) + b))
        if height <= k * ln(mean) - mean - math.lgamma(k + 1.0):
            return k
