"""Kernels written out for one network structure: the source of a module with a lane kernel and a single one.

Rates and parameters stay arguments, so a slider never asks for a compiler. Sums, draws and comparisons come in
the order of the table kernels: switching from one to the other does not change a bit.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from engine.kinetics.expression import Apply, Count, Expression, Number, Parameter, Time
from engine.kinetics.lanes import LANES
from engine.kinetics.network import Reaction, ReactionNetwork
from engine.kinetics.programs import FOLDED, whole_exponent
from engine.kinetics.reaction_tables import checked

PAIRED = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/"}
COMPARED = {"less": "<", "less_equal": "<=", "greater": ">", "greater_equal": ">=", "equal": "==", "not_equal": "!="}
CALLED = {"exp": "exp", "ln": "ln", "sqrt": "np.sqrt", "abs": "abs", "floor": "np.floor", "ceil": "np.ceil"}
CALLED |= {name: f"np.{name}" for name in ("sin", "cos", "tan")}

HEAD = '''"""Generated for one reaction network; safe to delete."""

import numpy as np

from engine.kinetics.kernel_cache import Steps
from engine.kinetics.lane_random import exp, ln, log_of, uniform
from engine.kinetics.programs import choose, of_one, paired, power, whole_power

'''


def source(network: ReactionNetwork, parameters: np.ndarray) -> str:
    """The module's text. It depends on the structure only: names, start and values do not occur.

    But for parameters that are exponents (Hill's): a small whole number of them is written out.
    """
    network = with_whole_exponents(network, parameters)
    return HEAD + "\n".join([*_lane_kernel(network), "", "", *_single_kernel(network), ""])


def with_whole_exponents(network: ReactionNetwork, parameters: np.ndarray) -> ReactionNetwork:
    """The network with `power(x, p)` as a power of a number, where p now is a small whole one."""

    def settled(part: Expression) -> Expression:
        if not isinstance(part, Apply):
            return part
        arguments = tuple(settled(each) for each in part.arguments)
        if part.operator == "power" and isinstance(arguments[1], Parameter):
            power = Apply("power", (arguments[0], Number(float(parameters[arguments[1].index]))))
            return power if whole_exponent(power) else Apply("power", arguments)
        return Apply(part.operator, arguments)

    reactions = tuple(replace(each, propensity=settled(each.propensity)) for each in network.reactions)
    return replace(network, reactions=reactions)


def written(expression: Expression) -> str:
    """Python source of an expression over n0, n1, ... and p0, p1, ..."""
    match expression:
        case Number(value):
            return f"({float(value)!r})" if abs(value) < float("inf") else f"({'-' if value < 0 else ''}np.inf)"
        case Count(index):
            return f"n{index}"
        case Parameter(index):
            return f"p{index}"
        case Time():
            raise ValueError("laws that read time have no generated kernel")
        case Apply():
            return _applied(expression)
    raise TypeError(expression)


def _applied(expression: Apply) -> str:
    operator = expression.operator
    if operator == "piecewise":
        return _piecewise([written(each) for each in expression.arguments])
    if operator == "power" and (whole := whole_exponent(expression)):
        return f"whole_power({written(expression.arguments[0])}, {whole})"
    values = [written(each) for each in expression.arguments]
    if operator in FOLDED and len(values) < 2:
        return values[0] if values else f"({FOLDED[operator]})"
    result = values[0]
    for value in values[1:]:
        result = _pair(operator, result, value)
    return result if len(values) > 1 else _single(operator, result)


def _pair(operator: str, left: str, right: str) -> str:
    if operator in PAIRED:
        return f"({left} {PAIRED[operator]} {right})"
    if operator in COMPARED:
        return f"(1.0 if {left} {COMPARED[operator]} {right} else 0.0)"
    if operator in ("and", "or"):
        return f"(1.0 if ({left} != 0.0) {'&' if operator == 'and' else '|'} ({right} != 0.0) else 0.0)"
    if operator == "power":
        return f"power({left}, {right})"
    return f"paired({_code(operator)}, {left}, {right})"


def _single(operator: str, value: str) -> str:
    if operator in CALLED:
        return f"{CALLED[operator]}({value})"
    if operator == "negate":
        return f"(-{value})"
    return f"of_one({_code(operator)}, {value}, 0)"


def _code(operator: str) -> int:
    from engine.kinetics.programs import Op

    return int(Op[operator.upper()])


def _piecewise(values: list[str]) -> str:
    if len(values) < 2:
        return values[0] if values else "np.nan"
    return f"({values[0]} if {values[1]} != 0.0 else {_piecewise(values[2:])})"


def _propensity(number: int, reaction: Reaction) -> str:
    if reaction.mass_action is None:
        return written(reaction.propensity)
    factors = [
        f"n{index}" if order == 1 else f"choose(n{index}, {order})" for index, order in reaction.mass_action.orders
    ]
    return " * ".join([f"r{number}", *factors])


def _constants(network: ReactionNetwork) -> list[str]:
    """Rates, and the parameters that general laws read, held in registers."""
    general = {reaction.propensity for reaction in network.reactions if reaction.mass_action is None}
    lines = [f"r{j} = rates[{j}]" for j, reaction in enumerate(network.reactions) if reaction.mass_action]
    if general:
        lines += [f"p{index} = parameters[{index}]" for index in range(len(network.parameters))]
    return [*lines, "cap, most = numbers[0], codes[3]"]


def _sums(network: ReactionNetwork) -> list[str]:
    """a_j where it is tested, and c_j = a_0 + ... + a_j."""
    lines, before = [], "0.0"
    for j, reaction in enumerate(network.reactions):
        value = _propensity(j, reaction)
        if reaction.mass_action is None:
            lines.append(f"a{j} = {value}")
            value = f"a{j}"
        lines.append(f"c{j} = {before} + {value}")
        before = f"c{j}"
    return lines


def _draws(network: ReactionNetwork, at: str, now: str, limit: str, then: str, lanes: int) -> list[str]:
    total = f"c{len(network.reactions) - 1}"
    ready = [f"(then <= f[{limit}])", f"(i[{lanes}{at}] < most)", f"({total} < np.inf)"]
    ready += [f"(n{s} <= cap)" for s in range(len(network.species))]
    ready += [f"(a{j} >= 0.0)" for j, reaction in enumerate(network.reactions) if reaction.mass_action is None]
    return [
        f"step = u[{lanes}{at}]",
        f"first = u[0{at}] + step",
        "second = first + step",
        f"then = f[{now}] - log_of(uniform(first)) / {total}",
        f"f[{then}] = then",
        f"target = uniform(second) * {total}",
        f"go = {' & '.join(ready)}",
    ]


def _change(network: ReactionNetwork, s: int) -> list[float]:
    return [float(dict(reaction.change).get(s, 0)) for reaction in network.reactions]


def _indented(lines: list[str], depth: int) -> list[str]:
    return ["    " * depth + line for line in lines]


def _lane_kernel(network: ReactionNetwork) -> list[str]:
    species, reactions = len(network.species), len(network.reactions)
    body = [f"n{s} = f[{s * LANES} + lane]" for s in range(species)]
    body += _sums(network)
    now, limit, then = (f"{(species + row) * LANES} + lane" for row in range(3))
    body += _draws(network, " + lane", now, limit, then, LANES)
    body += [f"b{j} = c{j} <= target" for j in range(reactions - 1)]
    after = {}
    for s in range(species):
        change = _change(network, s)
        if not any(change):
            continue
        # The change is a step function of which sum first exceeds the target.
        value = repr(change[0])
        for j in range(1, reactions):
            if change[j] != change[j - 1]:
                body.append(f"d{s}_{j} = {change[j]!r} if b{j - 1} else {value}")
                value = f"d{s}_{j}"
        after[s] = value
    if checked(network):
        body += [f"go = go & (n{s} + {value} >= 0.0)" for s, value in after.items() if min(_change(network, s)) < 0]
    body += [f"f[{s * LANES} + lane] = n{s} + ({value} if go else 0.0)" for s, value in after.items()]
    body.append("chosen = " + (" + ".join(f"np.int64(b{j})" for j in range(reactions - 1)) or "np.int64(0)"))
    body += [
        f"i[lane] = chosen if go else {reactions}",
        f"i[{LANES} + lane] += 1 if go else 0",
        f"f[{now}] = then if go else f[{now}]",
        "u[lane] = second if go else u[lane]",
    ]
    return [
        "@Steps",
        "def lockstep(f, u, i, codes, numbers, rates, parameters, kept, kept_whole, fired, many):",
        *_indented(_constants(network), 1),
        "    for _ in range(many):",
        f"        for lane in range({LANES}):",
        *_indented(body, 3),
        "    return many",
    ]


def _single_kernel(network: ReactionNetwork) -> list[str]:
    species, reactions = len(network.species), len(network.reactions)
    now, limit, then = (str(species + row) for row in range(3))
    draws = _draws(network, "", now, limit, then, 1)
    body = [*_sums(network), *draws, "if not go:", f"    i[0] = {reactions}", "    break"]
    body += _branches(network, 0, reactions)
    if checked(network):
        body += ["if not go:", f"    i[0] = {reactions}", "    break"]
    body += [f"f[{now}] = then", "u[0] = second", "i[1] += 1", "done += 1"]
    return [
        "@Steps",
        "def events(f, u, i, codes, numbers, rates, parameters, kept, kept_whole, fired, many):",
        *_indented(_constants(network), 1),
        *(f"    n{s} = f[{s}]" for s in range(species)),
        f"    done, i[0] = 0, {reactions}",
        "    while done < many:",
        *_indented(body, 2),
        *(f"    f[{s}] = n{s}" for s in range(species)),
        "    return done",
    ]


def _branches(network: ReactionNetwork, low: int, high: int) -> list[str]:
    """A tree of comparisons that finds the reaction among low..high-1 and carries it out."""
    if high - low > 1:
        middle = (low + high) // 2
        return [
            f"if target < c{middle - 1}:",
            *_indented(_branches(network, low, middle), 1),
            "else:",
            *_indented(_branches(network, middle, high), 1),
        ]
    change = network.reactions[low].change
    lines = [f"i[0] = {low}", *(f"n{s} = n{s} + {float(by)!r}" for s, by in change)]
    taken = [f"(n{s} >= {float(-by)!r})" for s, by in change if by < 0]
    if not (taken and checked(network)):
        return lines
    return [f"go = {' & '.join(taken)}", "if go:", *_indented(lines, 1)]
