"""Small SBML Level 3 models, written out of what one test is about."""

from __future__ import annotations

XML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<sbml xmlns="http://www.sbml.org/sbml/level3/version{version}/core" level="3" version="{version}"{root}>'
    '<model id="m"{model}>{body}</model></sbml>'
)
CELL = '<compartment id="cell" spatialDimensions="3" constant="{constant}"{size}/>'


def math(body: str) -> str:
    return f'<math xmlns="http://www.w3.org/1998/Math/MathML">{body}</math>'


def apply(operator: str, *arguments: str) -> str:
    return f"<apply><{operator}/>{''.join(arguments)}</apply>"


def ci(name: str) -> str:
    return f"<ci>{name}</ci>"


def cn(value: float) -> str:
    return f"<cn>{value}</cn>"


TIME = '<csymbol encoding="text" definitionURL="http://www.sbml.org/sbml/symbols/time">t</csymbol>'


def species(
    name: str, start: str = 'initialAmount="10"', only: bool = True, boundary: bool = False, more: str = ""
) -> str:
    return (
        f'<species id="{name}" compartment="cell" {start} hasOnlySubstanceUnits="{str(only).lower()}" '
        f'boundaryCondition="{str(boundary).lower()}" constant="false"{more}/>'
    )


def reaction(law: str, used: str = "X", made: str = "", local: str = "", attributes: str = 'reversible="false"') -> str:
    def side(name: str, members: str) -> str:
        references = "".join(
            f'<speciesReference species="{each.partition(":")[0]}" stoichiometry="{each.partition(":")[2] or 1}" '
            'constant="true"/>'
            for each in members.split()
        )
        return f"<listOf{name}>{references}</listOf{name}>" if members else ""

    parameters = f"<listOfLocalParameters>{local}</listOfLocalParameters>" if local else ""
    return (
        f'<reaction id="r" fast="false" {attributes}>{side("Reactants", used)}{side("Products", made)}'
        f"<kineticLaw>{math(law)}{parameters}</kineticLaw></reaction>"
    )


def event(trigger: str, sets: dict[str, str], more: str = "", attributes: str = "") -> str:
    made = (f'<eventAssignment variable="{name}">{math(to)}</eventAssignment>' for name, to in sets.items())
    assignments = "".join(made)
    return (
        f'<event id="e" useValuesFromTriggerTime="true"{attributes}><trigger initialValue="true" persistent="true">'
        f"{math(trigger)}</trigger>{more}<listOfEventAssignments>{assignments}</listOfEventAssignments></event>"
    )


def model(
    *,
    reactions: str,
    members: str = "",
    parameters: str = '<parameter id="k" value="2" constant="true"/>',
    size: str = ' size="1"',
    constant: str = "true",
    functions: str = "",
    assigned: str = "",
    rules: str = "",
    events: str = "",
    constraints: str = "",
    units: str = "",
    attributes: str = "",
    root: str = "",
    version: int = 1,
) -> str:
    """The document; lists that are empty are left out."""
    lists = {
        "FunctionDefinitions": functions,
        "UnitDefinitions": units,
        "Compartments": CELL.format(size=size, constant=constant),
        "Species": members or species("X"),
        "Parameters": parameters,
        "InitialAssignments": assigned,
        "Rules": rules,
        "Constraints": constraints,
        "Reactions": reactions,
        "Events": events,
    }
    body = "".join(f"<listOf{name}>{content}</listOf{name}>" for name, content in lists.items() if content)
    return XML.format(version=version, root=root, model=attributes, body=body)
