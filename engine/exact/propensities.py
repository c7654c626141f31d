"""Propensities of a reaction network over many states at once: rate laws as numpy evaluates them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.kinetics.expression import Apply, Count, Expression, Number, Parameter, Time
from engine.kinetics.network import MassAction, ReactionNetwork

Array = NDArray[np.float64]


def _piecewise(*arguments: Any) -> Any:
    """Value, condition, value, condition, ..., otherwise: the first condition that holds decides."""
    value = arguments[-1] if len(arguments) % 2 else np.nan
    pairs = list(zip(arguments[::2], arguments[1::2], strict=False))
    for chosen, condition in reversed(pairs):
        value = np.where(condition, chosen, value)
    return value


_OPERATORS: Mapping[str, Callable[..., Any]] = {
    "add": lambda *terms: reduce(np.add, terms, 0.0),
    "subtract": np.subtract,
    "multiply": lambda *factors: reduce(np.multiply, factors, 1.0),
    "divide": np.divide,
    "power": np.power,
    "negate": np.negative,
    "exp": np.exp,
    "ln": np.log,
    "log10": np.log10,
    "sqrt": np.sqrt,
    "abs": np.abs,
    "floor": np.floor,
    "ceil": np.ceil,
    "min": lambda *values: reduce(np.minimum, values),
    "max": lambda *values: reduce(np.maximum, values),
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "tanh": np.tanh,
    "less": np.less,
    "less_equal": np.less_equal,
    "greater": np.greater,
    "greater_equal": np.greater_equal,
    "equal": np.equal,
    "not_equal": np.not_equal,
    "and": lambda *values: reduce(np.logical_and, values, True),
    "or": lambda *values: reduce(np.logical_or, values, False),
    "not": np.logical_not,
    "piecewise": _piecewise,
}


def evaluate_over(expression: Expression, counts: Sequence[Any] | Array, parameters: Sequence[float] | Array) -> Any:
    """The value at every state: `counts` (species, n) gives (n,) or a scalar. Divisions by zero give inf or nan."""
    match expression:
        case Number(value):
            return float(value)
        case Count(index):
            return counts[index]
        case Parameter(index):
            return np.float64(parameters[index])
        case Time():
            raise ValueError("a rate that depends on time has no values over states alone")
        case Apply(operator, arguments):
            with np.errstate(all="ignore"):
                return _OPERATORS[operator](*(evaluate_over(each, counts, parameters) for each in arguments))


def combinations_over(law: MassAction, counts: Array, parameters: Array) -> Array:
    """c · Π C(n_i, k_i) at every state: `counts` (species, n) gives (n,)."""
    value = np.full(counts.shape[1], float(evaluate_over(law.rate, (), parameters)))
    for index, order in law.orders:
        for taken in range(order):
            value *= np.maximum(counts[index] - taken, 0.0) / (taken + 1)
    return value


def usable(network: ReactionNetwork, counts: Array, parameters: Array) -> tuple[Array, NDArray[np.int64]]:
    """Propensities (reactions, n) at the states `counts` (species, n), without those that cannot be.

    Also which reaction (or -1) is negative, not finite, or would make a count negative at each state, (n,).
    Points with negative or fractional counts are no states; nothing happens there.
    """
    real = ((counts >= 0) & (counts == np.rint(counts))).all(axis=0)
    with np.errstate(all="ignore"):
        rates = propensities(network, np.where(real, counts, 0.0), parameters)
    rates[:, ~real] = 0.0
    bad = np.full(counts.shape[1], -1, dtype=np.int64)
    for index, reaction in enumerate(network.reactions):
        row = rates[index]
        wrong = ~np.isfinite(row) | (row < 0)
        for species, change in reaction.change:
            if change < 0:
                wrong |= (row > 0) & (counts[species] + change < 0)
        bad[wrong] = index
        row[wrong] = 0.0
    return rates, bad


def propensities(network: ReactionNetwork, counts: Array, parameters: Array) -> Array:
    """Every reaction at every state: `counts` (species, n) gives (reactions, n); inf and nan are passed on."""
    values = np.empty((len(network.reactions), counts.shape[1]))
    for row, reaction in zip(values, network.reactions, strict=True):
        if reaction.mass_action is not None:
            row[:] = combinations_over(reaction.mass_action, counts, parameters)
        else:
            row[:] = evaluate_over(reaction.propensity, counts, parameters)
    return values


def changes(network: ReactionNetwork) -> NDArray[np.int64]:
    """What every reaction does to every count, (reactions, species)."""
    table = np.zeros((len(network.reactions), len(network.species)), dtype=np.int64)
    for row, reaction in zip(table, network.reactions, strict=True):
        for index, change in reaction.change:
            row[index] += change
    return table
