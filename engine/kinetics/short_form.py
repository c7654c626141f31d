"""The short form: one reaction a line, `m -> m + n ; 2.5`, starts and named rates as `m = 1`.

After the semicolon stands a rate constant (mass action, two of the same as n (n - 1) / 2) unless it
names a species, in which case it is the whole law.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.kinetics.expression import Count, Expression, Parameter, counts_in, known_value, reads_time
from engine.kinetics.finishing import finished
from engine.kinetics.formula import read_formula
from engine.kinetics.mass_action import propensity_of
from engine.kinetics.network import (
    Assignment,
    Event,
    MassAction,
    NamedValue,
    Observable,
    Reaction,
    ReactionNetwork,
    Species,
)
from engine.kinetics.short_statements import (
    EventLine,
    Line,
    ReactionLine,
    RuleLine,
    Side,
    ValueLine,
    on_line,
    statements,
)
from engine.words import BadInput, text


def read_short_form(source: str) -> ReactionNetwork:
    """The network that `source` writes. Raises BadInput, naming the line where one line is at fault."""
    return finished(_Draft(statements(source)).network())


@dataclass
class _Draft:
    """All statements, sorted by kind, and what their names stand for."""

    lines: list[Line]
    species: dict[str, int] = field(default_factory=dict)
    parameters: dict[str, int] = field(default_factory=dict)
    fixed: set[str] = field(default_factory=set)
    values: dict[str, ValueLine] = field(default_factory=dict)
    rules: dict[str, RuleLine] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    # Names whose value or rule is being read just now: meeting one again is a circle.
    pending: list[str] = field(default_factory=list)

    def network(self) -> ReactionNetwork:
        self._sort()
        self.parameters = {
            name: index for index, name in enumerate(name for name in self.values if name not in self.species)
        }
        starts = {name: self._value(name) for name in (*self.species, *self.parameters)}
        reactions = tuple(self._reactions())
        observables = tuple(Observable(name, self._rule(name)) for name in self.rules)
        events = tuple(self._events())
        self._check_used()
        assigned = {each.index for event in events for each in event.assignments if not each.count}
        return ReactionNetwork(
            name="",
            species=tuple(Species(name, starts[name], name in self.fixed) for name in self.species),
            parameters=tuple(
                NamedValue(name, starts[name], at not in assigned) for name, at in self.parameters.items()
            ),
            reactions=reactions,
            events=events,
            observables=observables,
        )

    def _sort(self) -> None:
        for line in self.lines:
            with on_line(line.number):
                match line:
                    case ReactionLine():
                        self._meet(line.left)
                        self._meet(line.right)
                    case ValueLine():
                        if line.name in self.values:
                            first = self.values[line.name].number
                            raise BadInput(text("“{name}” has a value already, on line {first}; keep one of the two.",
                                                name=line.name, first=first))  # fmt: skip
                        self.values[line.name] = line
                        self.fixed |= {line.name} if line.fixed else set()
                    case RuleLine():
                        if line.name in self.rules:
                            raise BadInput(text("“{name}” is defined twice; rename one of the two.", name=line.name))
                        self.rules[line.name] = line
        for name, rule in self.rules.items():
            if name in self.species or name in self.values:
                with on_line(rule.number):
                    raise BadInput(text("“{name}” is defined twice; rename one of the two.", name=name))

    def _meet(self, side: Side) -> None:
        for name, _, fixed in side:
            self.species.setdefault(name, len(self.species))
            self.fixed |= {name} if fixed else set()

    def _lookup(self, name: str) -> Expression | None:
        self.used.add(name)
        if name in self.species:
            return Count(self.species[name])
        if name in self.rules:
            return self._rule(name)
        return Parameter(self.parameters[name]) if name in self.parameters else None

    def _rule(self, name: str) -> Expression:
        rule = self.rules[name]
        with self._reading(name, rule.number):
            return read_formula(rule.formula, self._lookup)

    def _value(self, name: str) -> float:
        """The number that `name` starts at: 0 for a species that is given none."""
        if name not in self.values:
            return 0.0
        line = self.values[name]
        with self._reading(name, line.number):
            known: dict[str, float] = {}

            def number(other: str) -> Expression | None:
                self.used.add(other)
                if other not in self.species and other not in self.values:
                    return None
                known[other] = self._value(other)
                return Parameter(list(known).index(other))

            return known_value(read_formula(line.formula, number), (), list(known.values()), 0.0)

    def _reading(self, name: str, number: int) -> _Reading:
        return _Reading(self.pending, name, number)

    def _reactions(self) -> Iterator[Reaction]:
        taken = {line.name for line in self.lines if isinstance(line, ReactionLine) and line.name}
        taken |= self.species.keys() | self.values.keys() | self.rules.keys()
        channel = 0
        for line in self.lines:
            if not isinstance(line, ReactionLine):
                continue
            for backward, rate in enumerate(line.rates):
                channel += 1
                name = f"{line.name}_back" if line.name and backward else line.name or _free(f"R{channel}", taken)
                with on_line(line.number):
                    left, right = (line.right, line.left) if backward else (line.left, line.right)
                    yield self._reaction(name, left, right, rate)

    def _reaction(self, name: str, left: Side, right: Side, rate: str) -> Reaction:
        reactants, products = self._members(left), self._members(right)
        law = read_formula(rate, self._lookup)
        action = None
        if not counts_in(law):
            action = MassAction(law, reactants)
            law = propensity_of(action)
        net = dict.fromkeys((index for index, _ in (*reactants, *products)), 0)
        for index, many in reactants:
            net[index] -= many
        for index, many in products:
            net[index] += many
        names = list(self.species)
        change = tuple((index, by) for index, by in net.items() if by and names[index] not in self.fixed)
        return Reaction(name, reactants, products, change, law, None if reads_time(law) else action)

    def _members(self, side: Side) -> tuple[tuple[int, int], ...]:
        total: dict[int, int] = {}
        for name, many, _ in side:
            total[self.species[name]] = total.get(self.species[name], 0) + many
        return tuple(total.items())

    def _events(self) -> Iterator[Event]:
        lines = [line for line in self.lines if isinstance(line, EventLine)]
        for count, line in enumerate(lines, start=1):
            with on_line(line.number):
                trigger = read_formula(line.trigger, self._lookup)
                yield Event(line.name or f"E{count}", trigger, tuple(self._assignments(line)))

    def _assignments(self, line: EventLine) -> Iterator[Assignment]:
        for name, formula in line.assignments:
            target = self._lookup(name)
            if not isinstance(target, Count | Parameter):
                raise BadInput(
                    text("An event cannot set “{name}”: it is neither a species nor a named rate.", name=name)
                )
            yield Assignment(isinstance(target, Count), target.index, read_formula(formula, self._lookup))

    def _check_used(self) -> None:
        for name in self.parameters:
            if name not in self.used:
                with on_line(self.values[name].number):
                    raise BadInput(text("“{name}” has a value, but no reaction uses it.", name=name))


class _Reading:
    """While the value of a name is read: errors say its line, and a circle of definitions is found."""

    def __init__(self, pending: list[str], name: str, number: int) -> None:
        self._pending, self._name, self._line = pending, name, on_line(number)

    def __enter__(self) -> None:
        if self._name in self._pending:
            circle = " → ".join([*self._pending, self._name])
            raise BadInput(text("These definitions go in a circle: {circle}.", circle=circle))
        self._pending.append(self._name)
        self._line.__enter__()

    def __exit__(self, *why: object) -> None:
        self._pending.pop()
        self._line.__exit__(*why)  # type: ignore[arg-type]


def _free(wanted: str, taken: set[str]) -> str:
    while wanted in taken:
        wanted += "_"
    taken.add(wanted)
    return wanted
