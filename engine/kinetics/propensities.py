"""Propensities read from tables: for one state, and for all lanes at once."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.kinetics.kernel_cache import Data, inlined, kernel
from engine.kinetics.programs import (
    ADD,
    COUNT,
    DIVIDE,
    LEAVES_END,
    MULTIPLY,
    NUMBER,
    PAIRS_END,
    PARAMETER,
    SINGLES_END,
    STACK,
    SUBTRACT,
    choose,
    of_one,
    paired,
)
from engine.kinetics.reaction_tables import (
    CODE,
    CONSTANTS,
    FIRST_ORDER,
    GENERAL,
    KIND,
    PROGRAM_FIRST,
    SECOND_ORDER,
    SLOT_FIRST,
    SLOTS,
)


@kernel
def evaluated(
    program: int, codes: Data, numbers: Data, counts: Data, parameters: Data, time: float, stack: Data
) -> Any:
    """The value of a program; `stack` has room for STACK floats."""
    top = -1
    code, constants = codes[CODE], codes[CONSTANTS]
    for place in range(codes[codes[PROGRAM_FIRST] + program], codes[codes[PROGRAM_FIRST] + program + 1]):
        op, argument = codes[code + 2 * place], codes[code + 2 * place + 1]
        if op < LEAVES_END:
            top += 1
            if op == COUNT:
                stack[top] = counts[argument]
            elif op == PARAMETER:
                stack[top] = parameters[argument]
            elif op == NUMBER:
                stack[top] = numbers[constants + argument]
            else:
                stack[top] = time
        elif op < PAIRS_END:
            top -= 1
            stack[top] = paired(op, stack[top], stack[top + 1])
        elif op < SINGLES_END:
            stack[top] = of_one(op, stack[top], argument)
        else:
            top -= 2
            stack[top] = stack[top + 1] if stack[top] != 0.0 else stack[top + 2]
    return stack[0]


@kernel
def propensity(
    j: int, codes: Data, numbers: Data, counts: Data, rates: Data, parameters: Data, time: float, stack: Data
) -> Any:
    """a_j at one state."""
    entry = codes[KIND] + 4 * j
    kind = codes[entry]
    if kind == FIRST_ORDER:
        return rates[j] * counts[codes[entry + 1]]
    if kind == SECOND_ORDER:
        return rates[j] * counts[codes[entry + 1]] * counts[codes[entry + 2]]
    if kind == GENERAL:
        return evaluated(j, codes, numbers, counts, parameters, time, stack)
    slot = codes[SLOTS] + 2 * codes[codes[SLOT_FIRST] + j]
    result = rates[j]
    for place in range(slot, codes[SLOTS] + 2 * codes[codes[SLOT_FIRST] + j + 1], 2):
        result = result * choose(counts[codes[place]], codes[place + 1])
    return result


@inlined
def quick_propensity(
    j: int, codes: Data, numbers: Data, counts: Data, rates: Data, parameters: Data, time: float, stack: Data
) -> Any:
    """As `propensity`, the commonest kinds without a call."""
    entry = codes[KIND] + 4 * j
    if codes[entry] == FIRST_ORDER:
        value = rates[j] * counts[codes[entry + 1]]
    elif codes[entry] == SECOND_ORDER:
        value = rates[j] * counts[codes[entry + 1]] * counts[codes[entry + 2]]
    else:
        value = propensity(j, codes, numbers, counts, rates, parameters, time, stack)
    return value


@kernel
def all_propensities(
    codes: Data, numbers: Data, counts: Data, rates: Data, parameters: Data, time: float, out: Data
) -> None:
    """Fills `out` (R,)."""
    stack = np.empty(STACK)
    for j in range(len(out)):
        out[j] = propensity(j, codes, numbers, counts, rates, parameters, time, stack)


@kernel
def pair_lanes(op: int, top: int, stack: Data, lanes: int) -> None:
    """The operator on two rows; a loop each for the arithmetic, so that it becomes vector instructions."""
    if op == ADD:
        for lane in range(lanes):
            stack[top + lane] = stack[top + lane] + stack[top + lanes + lane]
    elif op == SUBTRACT:
        for lane in range(lanes):
            stack[top + lane] = stack[top + lane] - stack[top + lanes + lane]
    elif op == MULTIPLY:
        for lane in range(lanes):
            stack[top + lane] = stack[top + lane] * stack[top + lanes + lane]
    elif op == DIVIDE:
        for lane in range(lanes):
            stack[top + lane] = stack[top + lane] / stack[top + lanes + lane]
    else:
        for lane in range(lanes):
            stack[top + lane] = paired(op, stack[top + lane], stack[top + lanes + lane])


@kernel
def lane_values(
    program: int, codes: Data, numbers: Data, counts: Data, parameters: Data, stack: Data, lanes: int
) -> None:
    """A program for all lanes: values end in the first row of `stack` (STACK * lanes,)."""
    top = -lanes
    code, constants = codes[CODE], codes[CONSTANTS]
    for place in range(codes[codes[PROGRAM_FIRST] + program], codes[codes[PROGRAM_FIRST] + program + 1]):
        op, argument = codes[code + 2 * place], codes[code + 2 * place + 1]
        if op < LEAVES_END:
            top += lanes
            if op == COUNT:
                for lane in range(lanes):
                    stack[top + lane] = counts[argument * lanes + lane]
            else:
                value = parameters[argument] if op == PARAMETER else numbers[constants + argument]
                for lane in range(lanes):
                    stack[top + lane] = value
        elif op < PAIRS_END:
            top -= lanes
            pair_lanes(op, top, stack, lanes)
        elif op < SINGLES_END:
            for lane in range(lanes):
                stack[top + lane] = of_one(op, stack[top + lane], argument)
        else:
            top -= 2 * lanes
            for lane in range(lanes):
                chosen = stack[top + lanes + lane] if stack[top + lane] != 0.0 else stack[top + 2 * lanes + lane]
                stack[top + lane] = chosen
