"""The text of a network with some of its values changed, and all else as it was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from engine.kinetics.network import ReactionNetwork
from engine.kinetics.reading import read_network
from engine.kinetics.short_statements import ARROW, COMMENT, VALUE, WIDE, outer_commas
from engine.kinetics.short_writer import legible
from engine.words import BadInput

_NUMBER = re.compile(r"\d[\d.]*([eE][+-]?\d+)?")


def turned(source: str, values: Mapping[str, float]) -> str:
    """`source` with these values of its parameters, where they stand in it; what was computed from them stays.

    Where that cannot be (SBML, laws in which a rate is hidden), the same network written anew.
    """
    known = read_network(source)
    text, wanted = source, {**_values(known), **values}
    # A value in terms of others shows only when these are written.
    for _ in wanted:
        try:
            now = _values(read_network(text))
        except BadInput:
            break
        off = {name: value for name, value in wanted.items() if now.get(name) != value}
        if not off:
            return text
        text = _written(text, off)
    parameters = (replace(each, value=wanted[each.name]) for each in known.parameters)
    try:
        return legible(replace(known, parameters=tuple(parameters)))
    except BadInput:
        return source


def _values(network: ReactionNetwork) -> dict[str, float]:
    found = {each.name: float(each.value) for each in network.parameters}
    return found | {each.name: float(each.start) for each in network.species}


def _written(source: str, values: Mapping[str, float]) -> str:
    """`source` with these values wherever they stand alone: as `name = value`, or as the bare rate of a reaction."""
    lines, channel = [], 0
    for line in source.split("\n"):
        plain = line.translate(WIDE)
        comment = COMMENT.search(plain)
        end = comment.start() if comment else len(line)
        pieces, old = plain[:end].split(";"), plain[:end]
        for at, piece in enumerate(pieces):
            if at and ARROW.search(pieces[at - 1]):
                rates = outer_commas(piece)
                pieces[at] = ",".join(_rate(rate, channel + n, values) for n, rate in enumerate(rates, start=1))
                channel += len(rates)
            elif (set_to := VALUE.fullmatch(piece.strip())) and set_to["name"] in values:
                pieces[at] = _exchanged(piece, set_to["formula"].strip(), values[set_to["name"]])
        new = ";".join(pieces)
        lines.append(line if new == old else new + line[end:])
    return "\n".join(lines)


def _rate(rate: str, channel: int, values: Mapping[str, float]) -> str:
    """A rate that is no more than a number has a name made of its reaction's (`finished`)."""
    names = [name for name in values if re.fullmatch(rf"c{channel}_*", name)]
    if not names or re.search(r"[^\W\d]", _NUMBER.sub("", rate)):
        return rate
    return _exchanged(rate, rate.strip(), values[max(names, key=len)])


def _exchanged(piece: str, old: str, value: float) -> str:
    before, _, after = piece.rpartition(old)
    return before + repr(value).removesuffix(".0") + after
