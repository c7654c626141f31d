"""An SBML document opened, and what this program cannot run refused before anything is read from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from engine.words import BadInput, Text, text

_ABOUT = "{where}: {what}"
_SECONDS = {1: "s", 60: "min", 3600: "h", 86400: "d"}


@contextmanager
def about(where: Text) -> Iterator[None]:
    """What is refused inside names `where`, unless it names an element already."""
    try:
        yield
    except BadInput as wrong:
        if wrong.sentence.template == _ABOUT:
            raise
        raise BadInput(text("{where}: {what}", where=where, what=wrong.sentence)) from None


def opened(source: str) -> Any:
    """libsbml's document. Raises BadInput with the first error and its line."""
    import libsbml

    if re.search(r"<!(DOCTYPE|ENTITY)", source):
        raise BadInput(text("The SBML file declares entities; save it without them."))
    if re.search(r"<(\w+:)?sbml\b", source) is None:
        raise BadInput(text("This XML holds no SBML model."))
    # The text is decoded already, whatever the declaration says.
    source = re.sub(r"\A\s*<\?xml[^>]*\?>", '<?xml version="1.0" encoding="UTF-8"?>', source.lstrip("\ufeff"))
    _check_packages(source)
    document = libsbml.readSBMLFromString(source)
    for at in range(document.getNumErrors()):
        error = document.getError(at)
        if error.getSeverity() >= libsbml.LIBSBML_SEV_ERROR:
            raise BadInput(text("This is not valid SBML (line {line}): {why}", line=error.getLine(), why=_plain(error)))
    if document.getModel() is None:
        raise BadInput(text("This XML holds no SBML model."))
    return document


def check_supported(document: Any) -> None:
    """Raises BadInput naming the first element that has no meaning in a stochastic run here."""
    model = document.getModel()
    if document.getLevel() < 2:
        raise BadInput(text("SBML Level 1 is not read; save the model as Level 2 or 3."))
    for rule in model.getListOfRules():
        _check_rule(rule)
    for reaction in model.getListOfReactions():
        if reaction.isSetFast() and reaction.getFast():
            raise BadInput(text("Reaction {id} is marked as fast, which is not supported.", id=reaction.getId()))
    if model.isSetConversionFactor():
        raise BadInput(text("The model’s conversion factor {id} is not supported.", id=model.getConversionFactor()))
    for species in model.getListOfSpecies():
        if species.isSetConversionFactor():
            raise BadInput(text("The conversion factor of species {id} is not supported.", id=species.getId()))
    if model.getNumConstraints():
        raise BadInput(text("Constraints are not supported; this model has {count}.", count=model.getNumConstraints()))
    if _kinds(model, _substance(model)) == {"mole"}:
        raise BadInput(text("The model counts in moles; give its amounts in molecules (the unit “item”)."))


def _check_packages(source: str) -> None:
    """A package that changes the mathematics says so at the root, in a form that any reader understands."""
    root = re.search(r"<(?:\w+:)?sbml\b[^>]*>", source)
    required = re.search(r"([\w.-]+):required\s*=\s*[\"'](?:true|1)", root[0]) if root else None
    if required:
        raise BadInput(text("The SBML package “{name}” is required by this model and not supported.",
                            name=required[1]))  # fmt: skip


def _check_rule(rule: Any) -> None:
    if rule.isAlgebraic():
        raise BadInput(text("Algebraic rules are not supported; this model has one: 0 = {formula}.",
                            formula=rule.getFormula()))  # fmt: skip
    if rule.isRate():
        raise BadInput(text("The rate rule for {id} is not supported; write it as reactions.", id=rule.getVariable()))
    if not rule.isSetMath():
        raise BadInput(text("The assignment rule for {id} has no formula.", id=rule.getVariable()))


def time_unit(model: Any) -> str:
    """The unit of time as it is printed, or nothing where it is not one of the usual."""
    unit = model.getTimeUnits() if model.isSetTimeUnits() else "time"
    if unit == "second":
        return "s"
    definition = model.getUnitDefinition(unit)
    if definition is None or definition.getNumUnits() != 1 or _kinds(model, unit) != {"second"}:
        return ""
    part = definition.getUnit(0)
    seconds = part.getMultiplier() * 10.0 ** part.getScale()
    return _SECONDS.get(seconds, "") if part.getExponentAsDouble() == 1 else ""


def _substance(model: Any) -> str:
    return str(model.getSubstanceUnits()) if model.isSetSubstanceUnits() else "substance"


def _kinds(model: Any, unit: str) -> set[str]:
    """The base units of `unit`, as they are written in the model."""
    import libsbml

    definition = model.getUnitDefinition(unit)
    if definition is None:
        return {unit}
    return {libsbml.UnitKind_toString(part.getKind()) for part in definition.getListOfUnits()}


def _plain(error: Any) -> str:
    """The library's message as one sentence: the case at hand where it says one, else the rule."""
    lines = [re.sub(r"\s+", " ", line).strip() for line in error.getMessage().strip().splitlines()]
    general, case = lines[0], [line for line in lines[1:] if line and not line.startswith("Reference:")]
    sentence = case[0] if case else re.split(r"\. ", general)[0]
    return sentence.rstrip(".")[:240] + "."
