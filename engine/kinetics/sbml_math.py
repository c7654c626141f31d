"""Formulas between SBML's MathML (as libsbml's trees) and expressions, in both directions."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from engine.kinetics.expression import Apply, Count, Expression, Number, Parameter, Time
from engine.kinetics.network import ReactionNetwork
from engine.words import BadInput, text

AVOGADRO = 6.02214179e23  # as the SBML specification fixes it
_DEEPEST = 200

# The names under which libsbml knows each operator.
_TYPES: Mapping[str, str] = {
    "PLUS": "add",
    "MINUS": "subtract",
    "TIMES": "multiply",
    "DIVIDE": "divide",
    "POWER": "power",
    "FUNCTION_POWER": "power",
    "FUNCTION_EXP": "exp",
    "FUNCTION_LN": "ln",
    "FUNCTION_LOG": "log10",
    "FUNCTION_ROOT": "sqrt",
    "FUNCTION_ABS": "abs",
    "FUNCTION_FLOOR": "floor",
    "FUNCTION_CEILING": "ceil",
    "FUNCTION_MIN": "min",
    "FUNCTION_MAX": "max",
    "FUNCTION_SIN": "sin",
    "FUNCTION_COS": "cos",
    "FUNCTION_TAN": "tan",
    "FUNCTION_TANH": "tanh",
    "RELATIONAL_LT": "less",
    "RELATIONAL_LEQ": "less_equal",
    "RELATIONAL_GT": "greater",
    "RELATIONAL_GEQ": "greater_equal",
    "RELATIONAL_EQ": "equal",
    "RELATIONAL_NEQ": "not_equal",
    "LOGICAL_AND": "and",
    "LOGICAL_OR": "or",
    "LOGICAL_NOT": "not",
    "FUNCTION_PIECEWISE": "piecewise",
}
# What an operation without arguments comes to.
_EMPTY = {"add": 0.0, "multiply": 1.0, "and": 1.0, "or": 0.0}
_TWO = {"less", "less_equal", "greater", "greater_equal", "equal", "not_equal", "subtract", "divide", "power"}


@cache
def _operators() -> Mapping[int, str]:
    import libsbml

    return {getattr(libsbml, f"AST_{name}"): operator for name, operator in _TYPES.items()}


@cache
def _constants() -> Mapping[int, Expression]:
    import libsbml

    return {
        libsbml.AST_CONSTANT_E: Number(math.e),
        libsbml.AST_CONSTANT_PI: Number(math.pi),
        libsbml.AST_CONSTANT_TRUE: Number(1.0),
        libsbml.AST_CONSTANT_FALSE: Number(0.0),
        libsbml.AST_NAME_TIME: Time(),
        libsbml.AST_NAME_AVOGADRO: Number(AVOGADRO),
    }


def expression_of(node: Any, lookup: Callable[[str], Expression], functions: Mapping[str, Any]) -> Expression:
    """The expression of libsbml's tree `node`; `functions` are the model's own definitions, written out here.

    Raises BadInput for what has no place in a propensity: delays, distributions, functions not known here.
    """
    return _Reading(functions).read(node, lookup)


class _Reading:
    def __init__(self, functions: Mapping[str, Any]) -> None:
        self._functions = functions
        self._depth = 0

    def read(self, node: Any, lookup: Callable[[str], Expression]) -> Expression:
        import libsbml

        if node is None:
            raise BadInput(text("A formula is missing."))
        kind = node.getType()
        if kind in _constants():
            return _constants()[kind]
        if node.isNumber():
            return Number(float(node.getValue()))
        if kind == libsbml.AST_NAME:
            return lookup(node.getName())
        self._depth += 1
        if self._depth > _DEEPEST:
            raise BadInput(text("A formula is nested more than {most} deep.", most=_DEEPEST))
        arguments = [self.read(node.getChild(at), lookup) for at in range(node.getNumChildren())]
        if kind == libsbml.AST_FUNCTION and node.getName() in self._functions:
            found = self._inlined(node.getName(), arguments)
        elif kind in _operators():
            found = _applied(_operators()[kind], arguments)
        else:
            name = node.getName() or node.getOperatorName() or libsbml.formulaToL3String(node)
            raise BadInput(text("The function “{name}” is not supported.", name=name))
        self._depth -= 1
        return found

    def _inlined(self, name: str, arguments: Sequence[Expression]) -> Expression:
        """The definition with its arguments put in."""
        definition = self._functions[name]
        needed = [definition.getArgument(at).getName() for at in range(definition.getNumArguments())]
        if len(needed) != len(arguments):
            raise BadInput(text("{name} takes {needed} values, not {given}.",
                                name=name, needed=len(needed), given=len(arguments)))  # fmt: skip
        known: dict[str, Expression] = dict(zip(needed, arguments, strict=True))

        def lookup(symbol: str) -> Expression:
            if symbol not in known:
                raise BadInput(text("“{name}” is not an argument of the function “{function}”.",
                                    name=symbol, function=name))  # fmt: skip
            return known[symbol]

        found: Expression = self.read(definition.getBody(), lookup)
        return found


def _applied(operator: str, arguments: list[Expression]) -> Expression:
    count = len(arguments)
    if count == 0 and operator in _EMPTY:
        return Number(_EMPTY[operator])
    if operator == "subtract" and count == 1:
        return Number(-arguments[0].value) if isinstance(arguments[0], Number) else Apply("negate", tuple(arguments))
    if operator in ("add", "multiply", "and", "or") and count == 1:
        return arguments[0]
    if operator in ("log10", "sqrt") and count == 2:
        return _of_base(operator, *arguments)
    if count == 0 or (operator in _TWO and count != 2):
        raise BadInput(text("The operation “{name}” has {count} arguments.", name=operator, count=count))
    return Apply(operator, tuple(arguments))


def _of_base(operator: str, base: Expression, value: Expression) -> Expression:
    """Logarithms and roots: SBML writes the base or the degree in front."""
    usual = 10.0 if operator == "log10" else 2.0
    if base == Number(usual):
        return Apply(operator, (value,))
    if operator == "log10":
        return Apply("divide", (Apply("ln", (value,)), Apply("ln", (base,))))
    return Apply("power", (value, Apply("divide", (Number(1.0), base))))


def node_of(expression: Expression, network: ReactionNetwork) -> Any:
    """libsbml's tree for `expression`, with the network's names."""
    import libsbml

    match expression:
        case Number(value):
            node = libsbml.ASTNode(libsbml.AST_REAL)
            node.setValue(float(value))
            if value == int(value) and abs(value) < 2**31:
                node = libsbml.ASTNode(libsbml.AST_INTEGER)
                node.setValue(int(value))
        case Count(index):
            node = _name(network.species[index].name)
        case Parameter(index):
            node = _name(network.parameters[index].name)
        case Time():
            node = libsbml.ASTNode(libsbml.AST_NAME_TIME)
            node.setName("time")
        case Apply("min" | "max" as operator, arguments):
            return node_of(_as_pieces(operator, arguments), network)
        case Apply(operator, arguments):
            node = libsbml.ASTNode(_written_types()[operator])
            if operator in ("log10", "sqrt"):
                node.addChild(node_of(Number(10.0 if operator == "log10" else 2.0), network))
            for each in arguments:
                node.addChild(node_of(each, network))
    return node


@cache
def _written_types() -> Mapping[str, int]:
    found = {operator: kind for kind, operator in reversed(list(_operators().items()))}
    return found | {"negate": found["subtract"]}


def _name(name: str) -> Any:
    import libsbml

    node = libsbml.ASTNode(libsbml.AST_NAME)
    node.setName(name)
    return node


def _as_pieces(operator: str, arguments: Sequence[Expression]) -> Expression:
    """Smallest or largest, in words that every version of SBML has."""
    sign = "less_equal" if operator == "min" else "greater_equal"
    found = arguments[0]
    for each in arguments[1:]:
        found = Apply("piecewise", (found, Apply(sign, (found, each)), each))
    return found
