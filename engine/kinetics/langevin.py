"""The chemical Langevin equation by Euler and Maruyama: dn = Σ ν_j (a_j dt + √a_j dW_j).

Gillespie (2000), J. Chem. Phys. 113, 297. Counts are real numbers, and what would fall below zero is cut off at
zero: near zero that biases counts upward and breaks conservation laws, as the equation itself fails there.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.kinetics.kernel_cache import Data, Steps
from engine.kinetics.leap_size import highest_orders, longest_leap, normal
from engine.kinetics.programs import STACK
from engine.kinetics.propensities import propensity
from engine.kinetics.reaction_tables import CAP, CHANGE_BY, CHANGE_FIRST, CHANGES, MOST_EVENTS, REACTIONS, SPECIES


def _diffusion(
    f: Data, u: Data, i: Data, codes: Data, numbers: Data, rates: Data, parameters: Data, kept_floats: Data,
    kept: Data, fired: Data, many: int,
) -> Any:  # fmt: skip
    """Up to `many` steps, each as long as a leap may be; steps end at the times that are recorded."""
    species, reactions = codes[SPECIES], codes[REACTIONS]
    now, limit, then = species, species + 1, species + 2
    stack, values, none = np.empty(STACK), np.empty(reactions), np.zeros(reactions, np.bool_)
    flow, orders = np.empty((3, species)), highest_orders(codes)
    for done in range(many):
        total, fine = 0.0, i[1] < codes[MOST_EVENTS]
        for s in range(species):
            fine = fine and f[s] <= numbers[CAP]
        for j in range(reactions):
            # C(n, 2) is below zero between 0 and 1: such a reaction rests.
            value = propensity(j, codes, numbers, f, rates, parameters, 0.0, stack)
            values[j] = max(value, 0.0) if value == value else value
            total += values[j]
        i[0] = reactions
        f[then] = np.nextafter(f[limit], np.inf) if total > 0.0 else np.inf
        if not (fine and total < np.inf):
            f[then] = f[now]
            return done
        if not (f[now] < f[limit] and total > 0.0):
            return done
        length = longest_leap(values, none, orders, codes, numbers, f, flow)
        room = f[limit] - f[now]
        step = min(length, room)
        for j in range(reactions):
            extent = values[j] * step + np.sqrt(values[j] * step) * normal(u)
            for place in range(codes[codes[CHANGE_FIRST] + j], codes[codes[CHANGE_FIRST] + j + 1]):
                f[codes[codes[CHANGES] + place]] += numbers[codes[CHANGE_BY] + place] * extent
        for s in range(species):
            f[s] = max(f[s], 0.0)
        f[now] = f[limit] if step == room else f[now] + step
        i[0] = reactions + 1
        i[1] += 1
    return many


diffusion = Steps(_diffusion)
