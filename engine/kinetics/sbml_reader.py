"""SBML Level 2 and 3 as a reaction network: counts, sizes and concentrations sorted out, rules written out.

Meaning of symbols after the SBML Level 3 specification: a species stands for its concentration unless it
has only substance units; a law is items a time. What has no meaning here is refused by its element and id.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.kinetics.expression import Apply, Expression, Number, Parameter
from engine.kinetics.finishing import finished
from engine.kinetics.network import Assignment, Event, NamedValue, Observable, Reaction, ReactionNetwork, Species
from engine.kinetics.sbml_document import about, check_supported, opened, time_unit
from engine.kinetics.sbml_math import expression_of
from engine.kinetics.sbml_symbols import Symbols
from engine.kinetics.two_way import forward_and_back
from engine.words import BadInput, text

# Pairs of (species, how many).
Members = tuple[tuple[int, int], ...]


def read_sbml(source: str) -> ReactionNetwork:
    """The network of an SBML document. Raises BadInput naming the line, or the element and its id."""
    document = opened(source)
    model = document.getModel()
    check_supported(document)
    return finished(_Model(model).network())


class _Model:
    def __init__(self, model: Any) -> None:
        self._model = model
        self._symbols = Symbols(model)
        counted = (model.getSpecies(name) for name in self._symbols.counted)
        self._fixed = [bool(each.getBoundaryCondition() or each.getConstant()) for each in counted]

    def network(self) -> ReactionNetwork:
        symbols = self._symbols
        species = tuple(self._species(name) for name in symbols.counted)
        reactions = tuple(split for each in self._model.getListOfReactions() for split in self._reaction(each))
        events = tuple(self._events())
        observables = tuple(Observable(name, symbols.reported(name)) for name in symbols.rules)
        assigned = {each.index for event in events for each in event.assignments if not each.count}
        parameters = tuple(
            NamedValue(name, value, index not in assigned) for index, (name, value) in enumerate(symbols.parameters())
        )
        return ReactionNetwork(
            name=self._model.getName() or self._model.getId(),
            species=species,
            parameters=parameters,
            reactions=reactions,
            events=events,
            observables=observables,
            time_unit=time_unit(self._model),
        )

    def _species(self, name: str) -> Species:
        with about(text("Species {id}", id=name)):
            return Species(name, self._symbols.start_count(name), self._fixed[self._symbols.counted[name]])

    def _reaction(self, reaction: Any) -> Iterator[Reaction]:
        name = reaction.getId()
        with about(text("Reaction {id}", id=name)):
            propensity = self._symbols.law(reaction)
            reactants = self._members(reaction.getListOfReactants())
            products = self._members(reaction.getListOfProducts())
            both = forward_and_back(propensity, reactants, products) if reaction.getReversible() else None
            if both is None:
                yield self._channel(name, reactants, products, propensity)
            else:
                yield self._channel(name, reactants, products, both[0])
                yield self._channel(self._symbols.free_name(f"{name}_back"), products, reactants, both[1])

    def _channel(self, name: str, reactants: Members, products: Members, propensity: Expression) -> Reaction:
        net = dict.fromkeys((index for index, _ in (*reactants, *products)), 0)
        for sign, members in ((-1, reactants), (1, products)):
            for index, many in members:
                net[index] += sign * many
        change = tuple((index, by) for index, by in net.items() if by and not self._fixed[index])
        return Reaction(name, reactants, products, change, propensity)

    def _members(self, references: Any) -> Members:
        total: dict[int, int] = {}
        for reference in references:
            name = reference.getSpecies()
            species = self._symbols.species.get(name)
            if species is None:
                raise BadInput(text("there is no species “{name}”.", name=name))
            many = self._symbols.stoichiometry(reference)
            if name in self._symbols.rules:
                if not (species.getBoundaryCondition() or species.getConstant()):
                    raise BadInput(text("it changes {name}, which an assignment rule sets already.", name=name))
                continue
            index = self._symbols.counted[name]
            total[index] = total.get(index, 0) + many
        return tuple((index, many) for index, many in total.items() if many)

    def _events(self) -> Iterator[Event]:
        for count, event in enumerate(self._model.getListOfEvents(), start=1):
            name = event.getId() or f"E{count}"
            with about(text("Event {id}", id=name)):
                trigger = event.getTrigger()
                if trigger is None or not trigger.isSetMath():
                    raise BadInput(text("it has no trigger; give it one."))
                self._check_delay(event)
                condition = self._read(trigger.getMath())
                assignments = tuple(self._assignment(each) for each in event.getListOfEventAssignments())
                initially = trigger.getInitialValue() if trigger.isSetInitialValue() else True
                if assignments:
                    yield Event(name, condition, assignments, bool(initially))

    def _check_delay(self, event: Any) -> None:
        delay = event.getDelay()
        if delay is not None and not (delay.isSetMath() and self._read(delay.getMath()) == Number(0.0)):
            raise BadInput(text("its delay is not supported; let the event happen when its trigger turns true."))
        if event.getPriority() is not None and self._model.getNumEvents() > 1:
            raise BadInput(text("its priority is not supported; give simultaneous events different times."))

    def _assignment(self, assignment: Any) -> Assignment:
        name = assignment.getVariable()
        if not assignment.isSetMath():
            raise BadInput(text("what it sets {name} to is missing.", name=name))
        value = self._read(assignment.getMath())
        if name in self._symbols.rules:
            raise BadInput(text("it sets {name}, which an assignment rule sets already.", name=name))
        if name in self._symbols.counted:
            size = self._symbols.size_of(name)
            amount = value if size == Number(1.0) else Apply("multiply", (value, size))
            return Assignment(True, self._symbols.counted[name], amount)
        target = self._symbols.value(name)
        if not isinstance(target, Parameter):
            raise BadInput(text("it sets “{name}”, which is neither a species, a parameter nor a compartment.",
                                name=name))  # fmt: skip
        return Assignment(False, target.index, value)

    def _read(self, math: Any) -> Expression:
        return expression_of(math, self._symbols.value, self._symbols.functions)
