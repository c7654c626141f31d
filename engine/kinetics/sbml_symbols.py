"""What the names in an SBML model stand for: in laws, and as numbers at the start."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any

from engine.kinetics.expression import (
    Count,
    Expression,
    Number,
    Parameter,
    constant,
    known_value,
    parameters_in,
    product,
    quotient,
)
from engine.kinetics.sbml_document import about
from engine.kinetics.sbml_math import expression_of
from engine.words import BadInput, text

_LARGEST_STOICHIOMETRY = 1_000_000
# Antimony puts everything without a compartment into this one, of size 1.
_IMPLIED = "default_compartment"


class Symbols:
    """Names of one model. `counted` maps each species that is no assignment rule's variable to its index."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.functions: Mapping[str, Any] = {each.getId(): each for each in model.getListOfFunctionDefinitions()}
        self.rules: Mapping[str, Any] = {each.getVariable(): each.getMath() for each in model.getListOfRules()}
        names = [each.getId() for each in model.getListOfSpecies()]
        self.counted = {name: index for index, name in enumerate(name for name in names if name not in self.rules)}
        self.species = {each.getId(): each for each in model.getListOfSpecies()}
        self._numbers = {each.getId(): each for each in model.getListOfParameters()}
        self._sizes = {each.getId(): each for each in model.getListOfCompartments()}
        self._reactions = {each.getId(): each for each in model.getListOfReactions()}
        self._assigned = {each.getSymbol(): each.getMath() for each in model.getListOfInitialAssignments()}
        self._check_unique()
        self._parameters: dict[str, float] = {}
        self._written: dict[str, Expression] = {}
        self._starts: dict[str, float] = {}
        self._pending: list[str] = []
        self._pending_starts: list[str] = []

    def _check_unique(self) -> None:
        lists = (self._model.getListOfSpecies(), self._model.getListOfParameters(), self._model.getListOfCompartments(),
                 self._model.getListOfReactions(), self._model.getListOfFunctionDefinitions())  # fmt: skip
        names = Counter(each.getId() for group in lists for each in group)
        twice = [name for name, many in names.items() if many > 1]
        if twice:
            raise BadInput(text("“{name}” is defined twice; rename one of the two.", name=twice[0]))

    def parameters(self) -> Iterator[tuple[str, float]]:
        """Those that laws, rules or events read so far, with their values at the start."""
        return iter(self._parameters.items())

    def value(self, name: str) -> Expression:
        """What `name` stands for in a formula outside of a reaction."""
        if name not in self._written:
            with _entering(self._pending, name):
                self._written[name] = self._value(name)
        return self._written[name]

    def _value(self, name: str) -> Expression:
        if name in self.rules:
            with about(text("The assignment rule for {id}", id=name)):
                return self._read(self.rules[name], self.value)
        if name in self.counted:
            return quotient(Count(self.counted[name]), self.size_of(name))
        if name == _IMPLIED and self.start(name) == 1 and self._sizes[name].getConstant():
            return Number(1.0)
        if name in self._numbers or name in self._sizes:
            return self._parameter(name, self.start(name))
        if name in self._reactions:
            return self.law(self._reactions[name])
        raise BadInput(text("there is no “{name}” in this model; define it.", name=name))

    def law(self, reaction: Any) -> Expression:
        """The rate law, in items a time; parameters of its own come before those of the model."""
        law = reaction.getKineticLaw()
        if law is None or not law.isSetMath():
            raise BadInput(text("it has no rate law; give it one."))
        own = {each.getId(): each for each in law.getListOfParameters()}

        def lookup(name: str) -> Expression:
            if name not in own:
                return self.value(name)
            with about(text("Local parameter {id}", id=name)):
                return self._local(reaction.getId(), own[name])

        return self._read(law.getMath(), lookup)

    def _local(self, reaction: str, parameter: Any) -> Expression:
        # No identifier of SBML holds a dot.
        name = f"{reaction}.{parameter.getId()}"
        if name not in self._written:
            if not parameter.isSetValue():
                raise BadInput(text("it has no value; give it one."))
            own = self.free_name(f"{reaction}_{parameter.getId()}")
            self._written[name] = self._parameter(own, parameter.getValue())
        return self._written[name]

    def _parameter(self, name: str, value: float) -> Parameter:
        if not math.isfinite(value):
            raise BadInput(text("{name} is {value}; give it a finite number.", name=name, value=value))
        self._parameters[name] = value
        return Parameter(len(self._parameters) - 1)

    def size_of(self, species: str) -> Expression:
        """By what to divide a count for the symbol's value: 1, or the size of the compartment."""
        each = self.species[species]
        compartment = self._sizes.get(each.getCompartment())
        if compartment is None:
            raise BadInput(text("there is no compartment “{name}”.", name=each.getCompartment()))
        if each.getHasOnlySubstanceUnits() or compartment.getSpatialDimensionsAsDouble() == 0:
            return Number(1.0)
        return self.value(each.getCompartment())

    def reported(self, name: str) -> Expression:
        """The value of a rule's variable as it is shown: species as counts."""
        value = self.value(name)
        return product(value, self.size_of(name)) if name in self.species else value

    def start(self, name: str) -> float:
        """The value of the symbol `name` at time 0."""
        if name not in self._starts:
            with _entering(self._pending_starts, name):
                self._starts[name] = self._start(name)
        return self._starts[name]

    def start_count(self, species: str) -> float:
        """Molecules at time 0."""
        size = self.size_of(species)
        return self.start(species) * (
            1.0 if size == Number(1.0) else self.start(self.species[species].getCompartment())
        )

    def _start(self, name: str) -> float:
        given = self._assigned.get(name, self.rules.get(name))
        if given is not None:
            with about(text("The assignment to {id}", id=name)):
                return self._number(given)
        if name in self.species:
            return self._start_of_species(name)
        if name in self._sizes:
            return float(self._sizes[name].getSize()) if self._sizes[name].isSetSize() else 1.0
        if name in self._numbers:
            if not self._numbers[name].isSetValue():
                raise BadInput(text("Parameter {name} has no value; give it one.", name=name))
            return float(self._numbers[name].getValue())
        raise BadInput(text("there is no “{name}” in this model; define it.", name=name))

    def _start_of_species(self, name: str) -> float:
        each, size = self.species[name], self.size_of(name)
        volume = 1.0 if size == Number(1.0) else self.start(each.getCompartment())
        if each.isSetInitialAmount():
            return float(each.getInitialAmount()) / volume
        if not each.isSetInitialConcentration():
            return 0.0
        # A concentration may be given to a species whose symbol is an amount.
        symbol_is_amount = each.getHasOnlySubstanceUnits()
        return float(each.getInitialConcentration()) * (self.start(each.getCompartment()) if symbol_is_amount else 1.0)

    def _number(self, formula: Any) -> float:
        """A formula's value at time 0."""
        read = self._read(formula, lambda name: Number(self.start(name)))
        value = known_value(read, (), (), 0.0)
        if math.isnan(value):
            raise BadInput(text("it comes to no number at the start."))
        return value

    def stoichiometry(self, reference: Any) -> int:
        """How many molecules, a whole number that never changes."""
        name = reference.getId()
        if name and name in self.rules:
            raise BadInput(text("the number of {name} changes by a rule, which is not supported.",
                                name=reference.getSpecies()))  # fmt: skip
        formula = reference.getStoichiometryMath()
        if name in self._assigned:
            many = self._number(self._assigned[name])
        elif formula is not None and formula.isSetMath():
            self._check_constant(formula.getMath(), reference.getSpecies())
            many = self._number(formula.getMath())
        else:
            many = float(reference.getStoichiometry())
        if not (many == round(many) if math.isfinite(many) else False) or not 0 <= many <= _LARGEST_STOICHIOMETRY:
            raise BadInput(text("it takes or makes {many} {name}; only whole numbers are supported.",
                                many=f"{many:g}", name=reference.getSpecies()))  # fmt: skip
        return int(many)

    def _check_constant(self, formula: Any, species: str) -> None:
        read = self._read(formula, self.value)
        set_by_events = {each.getVariable() for event in self._model.getListOfEvents()
                         for each in event.getListOfEventAssignments()}  # fmt: skip
        names = {name for index, name in enumerate(self._parameters) if index in parameters_in(read)}
        if not constant(read) or names & set_by_events:
            raise BadInput(text("the number of {name} changes during the run, which is not supported.", name=species))

    def free_name(self, wanted: str) -> str:
        while wanted in self._taken:
            wanted += "_"
        self._taken.add(wanted)
        return wanted

    @cached_property
    def _taken(self) -> set[str]:
        groups = (self.species, self._numbers, self._sizes, self._reactions, self.functions)
        return {name for group in groups for name in group}

    def _read(self, formula: Any, lookup: Callable[[str], Expression]) -> Expression:
        return expression_of(formula, lookup, self.functions)


@contextmanager
def _entering(pending: list[str], name: str) -> Iterator[None]:
    """While `name` is looked up: meeting it again is a circle of definitions."""
    if name in pending:
        circle = " → ".join([*pending, name])
        raise BadInput(text("These definitions go in a circle: {circle}.", circle=circle))
    pending.append(name)
    try:
        yield
    finally:
        pending.pop()
