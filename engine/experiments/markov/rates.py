"""Rates and start of a Markov chain as a person types them: a matrix, or a list of arrows."""

from __future__ import annotations

import math
import re

import numpy as np
from numpy.typing import NDArray

from engine.words import BadInput, FieldName, text

Array = NDArray[np.float64]
FEWEST, MOST = 2, 40
LARGEST = 1e6
_ARROW = re.compile(r"^(\d+)\s*(<->|->|→|↔)\s*(\d+)\s*[:,]?\s*(\S+)(?:[\s,]+(\S+))?$")


def rates_from(written: str) -> Array:
    """The matrix W (k, k) of `written`; entry (x, y) is the rate y → x, whatever stands on the diagonal.

    Either rows of numbers, parted by a new line or a semicolon, or arrows between states counted from 0:
    `0 -> 1 2.5`, or `0 <-> 1 2.5 1` for both ways. Raises BadInput.
    """
    rows = [row for line in re.split(r"[;\n]", written) if (row := line.partition("#")[0].strip())]
    if not rows:
        raise BadInput(
            text(
                "{knob} is empty; give a matrix such as 0 1; 2 0, or arrows such as 0 -> 1 2.", knob=FieldName("rates")
            )
        )
    arrows = any(sign in written for sign in ("->", "→", "↔"))
    rates = _from_arrows(rows) if arrows else _from_rows(rows)
    return _checked(rates)


def _from_rows(rows: list[str]) -> Array:
    table = [[_number(cell) for cell in row.replace(",", " ").split()] for row in rows]
    for place, row in enumerate(table):
        if len(row) != len(table):
            raise BadInput(text("{knob}: row {row} has {given} numbers; a chain of {states} states needs {states}.",
                                knob=FieldName("rates"),
                                row=place, given=len(row), states=len(table)))  # fmt: skip
    return np.array(table)


def _from_arrows(rows: list[str]) -> Array:
    found: list[tuple[int, int, float]] = []
    for row in rows:
        match = _ARROW.match(row)
        if match is None:
            raise BadInput(
                text(
                    "{knob}: {row} is no arrow; write 0 -> 1 2.5, or 0 <-> 1 2.5 1 for both ways.",
                    knob=FieldName("rates"),
                    row=row,
                )
            )
        here, sign, there, forward, back = match.groups()
        both = sign in ("<->", "↔")
        if (back is None) == both or here == there:
            raise BadInput(
                text(
                    "{knob}: {row} is no arrow; write 0 -> 1 2.5, or 0 <-> 1 2.5 1 for both ways.",
                    knob=FieldName("rates"),
                    row=row,
                )
            )
        found.append((int(there), int(here), _number(forward)))
        if both:
            found.append((int(here), int(there), _number(back)))
    _counted(states := 1 + max(max(x, y) for x, y, _ in found))
    rates = np.zeros((states, states))
    for x, y, rate in found:
        rates[x, y] += rate
    return rates


def _number(cell: str) -> float:
    try:
        value = float(cell.replace("−", "-"))
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or abs(value) > LARGEST:
        raise BadInput(
            text("{knob}: {value} is not a rate; give a number up to a million.", knob=FieldName("rates"), value=cell)
        )
    return value


def _counted(states: int) -> None:
    if not FEWEST <= states <= MOST:
        raise BadInput(text("{knob}: {states} states do not fit; give {fewest} to {most}.", knob=FieldName("rates"),
                            states=states, fewest=FEWEST, most=MOST))  # fmt: skip


def _checked(rates: Array) -> Array:
    _counted(len(rates))
    wrong = np.argwhere((rates < 0) & ~np.eye(len(rates), dtype=bool))
    if len(wrong):
        x, y = (int(place) for place in wrong[0])
        raise BadInput(text("{knob}: the rate {y} → {x} is {rate}; a rate cannot be negative.", knob=FieldName("rates"),
                            x=x, y=y, rate=f"{rates[x, y]:g}"))  # fmt: skip
    return rates


def start_from(written: str, states: int) -> Array:
    """The first P (k,) of `written`: one state, `uniform`, or a probability for each state. Raises BadInput."""
    words = written.replace(",", " ").replace(";", " ").split()
    if words == ["uniform"]:
        return np.ones(states) / states
    if len(words) == 1 and words[0].isdigit() and int(words[0]) < states:
        alone: Array = np.eye(states)[int(words[0])]
        return alone
    try:
        values = np.array([float(word) for word in words])
    except ValueError:
        values = np.empty(0)
    fine = len(values) == states and bool(np.isfinite(values).all() and (values >= 0).all() and values.sum() > 0)
    if not fine or not math.isclose(values.sum(), 1.0, abs_tol=1e-6):
        raise BadInput(text("{knob} = {written} does not fit; give a state from 0 to {last}, uniform, "
                            "or {states} probabilities that add up to 1.", knob=FieldName("start"),
                            written=written, last=states - 1, states=states))  # fmt: skip
    normalised: Array = values / values.sum()
    return normalised


def written(rates: Array, like: str) -> str:
    """`rates` (k, k) as `rates_from` reads them to the last bit: arrows where `like` has arrows, else rows."""
    arrows = any(sign in like for sign in ("->", "→", "↔"))
    if not arrows or np.diag(rates).any() or not (rates[-1].any() or rates[:, -1].any()):
        return "\n".join(" ".join(map(_shortest, row)) for row in rates.tolist())
    rows = []
    for here, there in np.argwhere(np.triu(rates + rates.T) > 0).tolist():
        forward, back = _shortest(float(rates[there, here])), _shortest(float(rates[here, there]))
        if forward != "0" and back != "0":
            rows.append(f"{here} <-> {there} {forward} {back}")
        else:
            rows.append(f"{here} -> {there} {forward}" if back == "0" else f"{there} -> {here} {back}")
    return "\n".join(rows)


def _shortest(rate: float) -> str:
    return repr(rate).removesuffix(".0") if rate else "0"
