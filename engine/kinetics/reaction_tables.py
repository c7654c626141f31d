"""A network as two flat tables, whole numbers and floats, that every kernel reads through offsets in a header.

Flat, because kernels are reached through plain pointers: one outer loop then drives all of them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from engine.kinetics.expression import Apply, Expression, Time, counts_in, evaluate, parts, reads_time
from engine.kinetics.network import Reaction, ReactionNetwork
from engine.kinetics.programs import Programs
from engine.words import BadInput, text

# Places in the header of the whole numbers. Most hold where a table begins.
SPECIES, REACTIONS, PARAMETERS, MOST_EVENTS, CHECKED, EVENTS, BREAKS = range(7)
KIND, SLOT_FIRST, SLOTS, CHANGE_FIRST, CHANGES, DEPEND_FIRST, DEPENDS = range(7, 14)
PROGRAM_FIRST, CODE, RATE_PROGRAMS, TRIGGERS, BREAK_PROGRAMS, ASSIGN_FIRST, ASSIGNS, INITIALLY = range(14, 22)
HEADER = 24
# Places in the floats: the population cap, the leap, then tables that begin where these three say.
CAP, LEAP = 0, 1
CHANGE_BY, CONSTANTS, DENSE = 22, 23, 2
CONSTANT, FIRST_ORDER, SECOND_ORDER, PAIR, PRODUCT, GENERAL = range(6)
RELATIONS = ("less", "less_equal", "greater", "greater_equal", "equal", "not_equal")
DENSE_REACTIONS = 200


@dataclass(frozen=True)
class Tables:
    """`codes` (int64) and `numbers` (float64) as the constants of this module lay them out."""

    codes: np.ndarray
    numbers: np.ndarray
    programs: int
    timed: bool  # has events, or laws that change with time


def kind_of(reaction: Reaction) -> int:
    if reaction.mass_action is None:
        return GENERAL
    orders = tuple(order for _, order in reaction.mass_action.orders)
    return {(): CONSTANT, (1,): FIRST_ORDER, (1, 1): SECOND_ORDER, (2,): PAIR}.get(orders, PRODUCT)


def checked(network: ReactionNetwork) -> bool:
    """Whether some reaction could fire without its reactants or with a negative propensity."""

    def safe(reaction: Reaction) -> bool:
        if reaction.mass_action is None:
            return False
        orders = dict(reaction.mass_action.orders)
        return all(by >= 0 or orders.get(index, 0) >= -by for index, by in reaction.change)

    return not all(map(safe, network.reactions))


def rates(network: ReactionNetwork, parameters: np.ndarray) -> np.ndarray:
    """Stochastic rate constants (R,) at these parameter values (P,); 0 where the law is a general one."""
    values = np.zeros(len(network.reactions))
    for number, reaction in enumerate(network.reactions):
        if reaction.mass_action is None:
            continue
        try:
            values[number] = evaluate(reaction.mass_action.rate, (), parameters.tolist(), 0.0)
        except (ArithmeticError, ValueError):
            values[number] = math.nan
        if not 0 <= values[number] < math.inf:
            raise BadInput(
                text(
                    "The rate constant of reaction {reaction} is {value}; make it zero or a positive number.",
                    reaction=reaction.name,
                    value=f"{values[number]:g}",
                )
            )
    return values


def tables(network: ReactionNetwork, cap: float, most_events: int, leap: float) -> Tables:
    """Raises BadInput for a law that no kernel can follow through time."""
    layout, programs = _Layout(), Programs()
    reactions, header = network.reactions, layout.header
    header[SPECIES], header[REACTIONS] = len(network.species), len(reactions)
    header[PARAMETERS], header[MOST_EVENTS] = len(network.parameters), most_events
    header[CHECKED], header[EVENTS] = checked(network), len(network.events)
    orders = [reaction.mass_action.orders if reaction.mass_action else () for reaction in reactions]
    layout.codes(KIND, [code for each, row in zip(reactions, orders, strict=True) for code in _entry(each, row)])
    layout.ragged(SLOT_FIRST, SLOTS, orders)
    layout.ragged(CHANGE_FIRST, CHANGES, [[(index,) for index, _ in reaction.change] for reaction in reactions])
    layout.ragged(DEPEND_FIRST, DEPENDS, [[(each,) for each in row] for row in dependents(network)])
    layout.numbers += [cap, leap, 0.0]
    layout.floats(CHANGE_BY, [by for reaction in reactions for _, by in reaction.change])
    for reaction in reactions:
        programs.add(None if reaction.mass_action else reaction.propensity)
    breaks = _time_programs(network, layout, programs)
    layout.codes(PROGRAM_FIRST, programs.first)
    layout.codes(CODE, programs.code)
    layout.floats(CONSTANTS, programs.constants)
    if len(reactions) <= DENSE_REACTIONS:
        layout.numbers[DENSE] = len(layout.numbers)
        layout.numbers += _dense(network).ravel().tolist()
    return Tables(
        np.array(header + layout.whole, np.int64),
        np.array(layout.numbers),
        len(programs.first) - 1,
        bool(network.events) or breaks > 0,
    )


def _entry(reaction: Reaction, orders: tuple[tuple[int, int], ...]) -> list[int]:
    """Kind and the first two reactants side by side: four codes a reaction, one line of memory."""
    return [kind_of(reaction), *[index for index, _ in (*orders, (0, 0), (0, 0))][:2], 0]


class _Layout:
    """The two tables while they grow."""

    def __init__(self) -> None:
        self.header: list[int] = [0] * HEADER
        self.whole: list[int] = []
        self.numbers: list[float] = []

    def codes(self, place: int, values: list[int]) -> None:
        self.header[place] = HEADER + len(self.whole)
        self.whole += map(int, values)

    def floats(self, place: int, values: list[float]) -> None:
        self.header[place] = len(self.numbers)
        self.numbers += map(float, values)

    def ragged(self, first: int, place: int, rows: list) -> None:  # type: ignore[type-arg]
        self.codes(first, list(accumulate((len(row) for row in rows), initial=0)))
        self.codes(place, [value for row in rows for entry in row for value in entry])


def _dense(network: ReactionNetwork) -> np.ndarray:
    """(R + 1, S): what each reaction adds; the last row, nothing, is what a resting lane fires."""
    dense = np.zeros((len(network.reactions) + 1, len(network.species)))
    for row, reaction in enumerate(network.reactions):
        for index, by in reaction.change:
            dense[row, index] = by
    return dense


def dependents(network: ReactionNetwork) -> list[list[int]]:
    """For each reaction, those whose propensity its firing can change."""
    readers: dict[int, list[int]] = {}
    for number, reaction in enumerate(network.reactions):
        orders = dict(reaction.mass_action.orders) if reaction.mass_action else counts_in(reaction.propensity)
        for index in orders:
            readers.setdefault(index, []).append(number)
    return [
        sorted({reader for index, _ in reaction.change for reader in readers.get(index, ())})
        for reaction in network.reactions
    ]


def _time_programs(network: ReactionNetwork, layout: _Layout, programs: Programs) -> int:
    """Everything that only events and laws with a clock need; returns how many borders in time there are."""
    header = layout.header
    header[RATE_PROGRAMS] = len(programs.first) - 1
    for reaction in network.reactions:
        programs.add(reaction.mass_action.rate if reaction.mass_action else None)
    header[TRIGGERS] = len(programs.first) - 1
    for event in network.events:
        programs.add(event.trigger)
    rows = [
        [(int(each.count), each.index, programs.add(each.value)) for each in event.assignments]
        for event in network.events
    ]
    layout.ragged(ASSIGN_FIRST, ASSIGNS, rows)
    layout.codes(INITIALLY, [int(event.initially) for event in network.events])
    borders = [border for reaction in network.reactions for border in _borders(reaction.propensity, reaction.name)]
    borders += [border for event in network.events for border in _borders(event.trigger, event.name)]
    header[BREAK_PROGRAMS], header[BREAKS] = len(programs.first) - 1, len(borders)
    for border in borders:
        programs.add(border)
    return len(borders)


def _borders(expression: Expression, name: str) -> Iterator[Expression]:
    """What crosses zero when a comparison with time changes its mind; each is affine in time."""
    if isinstance(expression, Time):
        raise BadInput(
            text(
                "{name} changes with time continuously, which is not supported; let it change in steps, "
                "by comparing time with a number.",
                name=name,
            )
        )
    if not isinstance(expression, Apply) or not reads_time(expression):
        return
    if expression.operator not in RELATIONS:
        for each in expression.arguments:
            yield from _borders(each, name)
        return
    difference = Apply("subtract", expression.arguments)
    if _degree(difference) > 1:
        raise BadInput(text("{name} compares a curved function of time; only straight lines are supported.", name=name))
    yield difference


def _degree(expression: Expression) -> float:
    """0: constant in time, 1: a straight line, infinity: anything else."""
    if isinstance(expression, Time):
        return 1
    if not isinstance(expression, Apply) or not any(isinstance(part, Time) for part in parts(expression)):
        return 0
    degrees = [_degree(each) for each in expression.arguments]
    match expression.operator:
        case "add" | "subtract" | "negate":
            return max(degrees)
        case "multiply":
            return sum(degrees)
        case "divide" if degrees[1] == 0:
            return degrees[0]
    return math.inf
