"""A network as SBML Level 3: counts as amounts in one compartment of size 1, laws as propensities."""

from __future__ import annotations

import re
from typing import Any

from engine.kinetics.expression import counts_in
from engine.kinetics.network import Event, NamedValue, Reaction, ReactionNetwork, Species
from engine.kinetics.sbml_math import node_of

_UNITS = {"s": ("second", 1.0), "min": ("second", 60.0), "h": ("second", 3600.0), "d": ("second", 86400.0)}


def to_sbml(network: ReactionNetwork) -> str:
    """SBML Level 3 Version 1. Reading it again gives the same species, parameters and propensities."""
    import libsbml

    document = libsbml.SBMLDocument(3, 1)
    model = document.createModel()
    model.setId(re.sub(r"\W", "_", network.name, flags=re.ASCII).lstrip("0123456789") or "network")
    if network.name:
        model.setName(network.name)
    model.setSubstanceUnits("item")
    model.setExtentUnits("item")
    _add_time_unit(model, network.time_unit)
    cell = _free("cell", network)
    compartment = model.createCompartment()
    _set(compartment, Id=cell, Constant=True, Size=1.0, SpatialDimensions=3)
    assigned = {(each.count, each.index) for event in network.events for each in event.assignments}
    for index, species in enumerate(network.species):
        _add_species(model, species, cell, (True, index) in assigned)
    for index, parameter in enumerate(network.parameters):
        _add_parameter(model, parameter, (False, index) in assigned)
    for observable in network.observables:
        _set(model.createParameter(), Id=observable.name, Constant=False)
        rule = model.createAssignmentRule()
        _set(rule, Variable=observable.name, Math=node_of(observable.value, network))
    for reaction in network.reactions:
        _add_reaction(model, reaction, network)
    for event in network.events:
        _add_event(model, event, network)
    written: str = libsbml.writeSBMLToString(document)
    return written


def _add_time_unit(model: Any, unit: str) -> None:
    if unit not in _UNITS:
        return
    kind, seconds = _UNITS[unit]
    if seconds == 1:
        model.setTimeUnits(kind)
        return
    definition = model.createUnitDefinition()
    definition.setId(f"unit_{unit}")
    part = definition.createUnit()
    part.initDefaults()
    import libsbml

    _set(part, Kind=libsbml.UnitKind_forName(kind), Multiplier=seconds)
    model.setTimeUnits(definition.getId())


def _add_species(model: Any, species: Species, cell: str, assigned: bool) -> None:
    _set(
        model.createSpecies(),
        Id=species.name,
        Compartment=cell,
        InitialAmount=species.start,
        SubstanceUnits="item",
        HasOnlySubstanceUnits=True,
        BoundaryCondition=species.fixed,
        Constant=species.fixed and not assigned,
    )


def _add_parameter(model: Any, parameter: NamedValue, assigned: bool) -> None:
    _set(model.createParameter(), Id=parameter.name, Value=parameter.value, Constant=not assigned)


def _add_reaction(model: Any, reaction: Reaction, network: ReactionNetwork) -> None:
    made = model.createReaction()
    _set(made, Id=reaction.name, Reversible=False, Fast=False)
    for index, many in reaction.reactants:
        _set(made.createReactant(), Species=network.species[index].name, Stoichiometry=float(many), Constant=True)
    for index, many in reaction.products:
        _set(made.createProduct(), Species=network.species[index].name, Stoichiometry=float(many), Constant=True)
    mentioned = {index for index, _ in (*reaction.reactants, *reaction.products)}
    for index in sorted(counts_in(reaction.propensity) - mentioned):
        made.createModifier().setSpecies(network.species[index].name)
    made.createKineticLaw().setMath(node_of(reaction.propensity, network))


def _add_event(model: Any, event: Event, network: ReactionNetwork) -> None:
    made = model.createEvent()
    _set(made, Id=event.name, UseValuesFromTriggerTime=True)
    trigger = made.createTrigger()
    _set(trigger, InitialValue=event.initially, Persistent=True, Math=node_of(event.trigger, network))
    for each in event.assignments:
        group = network.species if each.count else network.parameters
        _set(made.createEventAssignment(), Variable=group[each.index].name, Math=node_of(each.value, network))


def _set(element: Any, **values: Any) -> None:
    """Sets libsbml's attributes by name; what it refuses is a mistake in this file."""
    for name, value in values.items():
        if getattr(element, f"set{name}")(value) != 0:
            raise ValueError(f"libsbml refuses {name} = {value!r} of {element.getElementName()}")


def _free(wanted: str, network: ReactionNetwork) -> str:
    taken = {each.name for each in network.species} | {each.name for each in network.parameters}
    taken |= {each.name for each in network.observables} | {each.name for each in network.reactions}
    while wanted in taken:
        wanted += "_"
    return wanted
