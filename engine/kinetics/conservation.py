"""Conservation laws: whole-number combinations of counts that no reaction changes.

They span the left null space of the stoichiometry matrix; combinations without negative signs are found as
minimal semi-positive invariants (Schuster & Höfer 1991) and preferred.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm

from engine.kinetics.network import ReactionNetwork

Row = dict[int, int]
_MOST_ROWS = 400


@dataclass(frozen=True)
class ConservationLaw:
    """Σ coefficient · count = `total`; `coefficients` are pairs (species, whole number)."""

    coefficients: tuple[tuple[int, int], ...]
    total: float


def conservation_laws(network: ReactionNetwork) -> tuple[ConservationLaw, ...]:
    """A basis of what is conserved, each law without negative coefficients where such a basis exists.

    Fixed species are left out, as they change in no reaction; so is what an event sets.
    """
    free = [index for index, species in enumerate(network.species) if not species.fixed]
    columns = [dict(reaction.change) for reaction in network.reactions]
    columns += [{each.index: 1} for event in network.events for each in event.assignments if each.count]
    distinct = {tuple(sorted(_upright(column).items())): column for column in columns if column}
    needed = len(free) - len(_independent(distinct.values()))
    found = _independent(_semi_positive(free, distinct.values())) if needed else []
    if len(found) < needed:
        found = _independent([*found, *_null_space(free, distinct.values())])
    return tuple(_law(network, row) for row in found)


def describe_law(network: ReactionNetwork, law: ConservationLaw) -> str:
    """The law as it is read: "S + SE + P = 300"."""
    written = ""
    for index, coefficient in law.coefficients:
        sign = " - " if coefficient < 0 else " + " if written else ""
        many = f"{abs(coefficient)} " if abs(coefficient) != 1 else ""
        written += f"{sign}{many}{network.species[index].name}"
    return f"{written} = {law.total:g}"


def _law(network: ReactionNetwork, row: Row) -> ConservationLaw:
    coefficients = tuple(sorted(row.items()))
    return ConservationLaw(coefficients, sum(many * network.species[index].start for index, many in coefficients))


def _semi_positive(species: Sequence[int], columns: Iterable[Row]) -> list[Row]:
    """Minimal combinations without negative coefficients, or none where there are too many on the way."""
    rows: list[Row] = [{index: 1} for index in species]
    for column in columns:
        gained = [(row, _along(row, column)) for row in rows]
        kept = [row for row, by in gained if by == 0]
        up = [(row, by) for row, by in gained if by > 0]
        down = [(row, by) for row, by in gained if by < 0]
        if len(kept) + len(up) * len(down) > max(_MOST_ROWS, len(rows)):
            return []
        rows = _with_minimal(kept, [_sum(first, -other, second, by) for first, by in up for second, other in down])
    return sorted(rows, key=lambda row: (len(row), sorted(row)))


def _with_minimal(kept: list[Row], fresh: list[Row]) -> list[Row]:
    """`kept`, and those of `fresh` whose species include no other row's."""
    found = {frozenset(row): row for row in kept}
    for row in sorted(fresh, key=len):
        if not any(other <= row.keys() for other in found):
            found[frozenset(row)] = row
    return list(found.values())


def _null_space(species: Sequence[int], columns: Iterable[Row]) -> list[Row]:
    """Whole-number basis of what all columns leave unchanged, by elimination in fractions."""
    pivots: dict[int, dict[int, Fraction]] = {}
    for column in columns:
        vector = {index: Fraction(by) for index, by in column.items()}
        for at in sorted(pivots.keys() & vector.keys()):
            _subtract(vector, vector[at], pivots[at])
        if not vector:
            continue
        at = min(vector)
        head = vector[at]
        vector = {index: by / head for index, by in vector.items()}
        for other in pivots.values():
            if at in other:
                _subtract(other, other[at], vector)
        pivots[at] = vector
    return [_basis_row(index, pivots) for index in species if index not in pivots]


def _basis_row(free: int, pivots: dict[int, dict[int, Fraction]]) -> Row:
    row = {free: Fraction(1)} | {at: -vector[free] for at, vector in pivots.items() if free in vector}
    scale = lcm(*(each.denominator for each in row.values()))
    return _upright({index: int(each * scale) for index, each in row.items()})


def _independent(rows: Iterable[Row]) -> list[Row]:
    """The first rows that no earlier ones combine to."""
    kept: list[Row] = []
    pivots: dict[int, dict[int, Fraction]] = {}
    for row in rows:
        vector = {index: Fraction(by) for index, by in row.items()}
        for at, pivot in pivots.items():
            if at in vector:
                _subtract(vector, vector[at], pivot)
        if vector:
            at = min(vector)
            pivots[at] = {index: by / vector[at] for index, by in vector.items()}
            kept.append(row)
    return kept


def _along(row: Row, column: Row) -> int:
    return sum(many * column[index] for index, many in row.items() if index in column)


def _sum(first: Row, many: int, second: Row, more: int) -> Row:
    total = {index: many * by for index, by in first.items()}
    for index, by in second.items():
        total[index] = total.get(index, 0) + more * by
    return _reduced(total)


def _upright(row: Row) -> Row:
    """`row` or its negative: the first coefficient is positive."""
    sign = 1 if row[min(row)] > 0 else -1
    return _reduced({index: sign * by for index, by in row.items()})


def _reduced(row: Row) -> Row:
    divisor = gcd(*row.values())
    return {index: by // divisor for index, by in row.items() if by}


def _subtract(vector: dict[int, Fraction], many: Fraction, other: dict[int, Fraction]) -> None:
    """vector -= many · other, in place."""
    for index, by in other.items():
        left = vector.get(index, Fraction(0)) - many * by
        if left:
            vector[index] = left
        else:
            vector.pop(index, None)
