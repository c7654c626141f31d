"""Laws as polynomials over counts and parameters with rational coefficients, so that equality is exact."""

from __future__ import annotations

import math
from fractions import Fraction

from engine.kinetics.expression import Apply, Count, Expression, Number, Parameter, Time, constant, product, quotient

# Atom -> power. An atom is a count, a parameter, the time, or any other expression without counts, taken as a letter.
Monomial = frozenset[tuple[Expression, int]]
Polynomial = dict[Monomial, Fraction]

ONE: Monomial = frozenset()
_MOST_TERMS = 400
_LARGEST_POWER = 12


def expanded(expression: Expression) -> Polynomial | None:
    """`expression` multiplied out, or None where it is no polynomial in the counts (or a very long one)."""
    match expression:
        case Number(value):
            return {ONE: Fraction(value)} if math.isfinite(value) and value else {} if value == 0 else None
        case Count() | Parameter() | Time():
            return _letter(expression)
        case Apply("add" | "subtract" | "negate" | "multiply" as operator, arguments):
            terms = [expanded(each) for each in arguments]
            known = [each for each in terms if each is not None]
            return _combined(operator, known) if len(known) == len(terms) else None
        case Apply("divide", (above, below)):
            return _times(expanded(above), _inverse(below))
        case Apply("power", (base, Number(exponent))) if exponent == int(exponent) and 0 <= exponent <= _LARGEST_POWER:
            found: Polynomial | None = {ONE: Fraction(1)}
            for _ in range(int(exponent)):
                found = _times(found, expanded(base))
            return found
    return _letter(expression) if constant(expression) else None


def times(left: Polynomial, right: Polynomial) -> Polynomial:
    found: Polynomial = {}
    for first, one in left.items():
        for second, other in right.items():
            monomial = _joined(first, second)
            found[monomial] = found.get(monomial, Fraction(0)) + one * other
    return {monomial: number for monomial, number in found.items() if number}


def falling(count: Count, order: int) -> Polynomial:
    """n (n - 1) ... (n - order + 1)."""
    found: Polynomial = {ONE: Fraction(1)}
    for taken in range(order):
        step = _letter(count) | ({ONE: Fraction(-taken)} if taken else {})
        found = times(found, step)
    return found


def written(polynomial: Polynomial) -> Expression:
    """The polynomial as an expression again."""
    terms = [_term(monomial, number) for monomial, number in polynomial.items()]
    if not terms:
        return Number(0.0)
    return terms[0] if len(terms) == 1 else Apply("add", tuple(terms))


def _letter(atom: Expression, power: int = 1) -> Polynomial:
    return {frozenset({(atom, power)}): Fraction(1)}


def _combined(operator: str, terms: list[Polynomial]) -> Polynomial | None:
    if operator == "multiply":
        found: Polynomial | None = {ONE: Fraction(1)}
        for each in terms:
            found = _times(found, each)
        return found
    signs = {"add": [1] * len(terms), "subtract": [1, -1], "negate": [-1]}[operator]
    total: Polynomial = {}
    for sign, each in zip(signs, terms, strict=True):
        for monomial, number in each.items():
            total[monomial] = total.get(monomial, Fraction(0)) + sign * number
    return {monomial: number for monomial, number in total.items() if number}


def _times(left: Polynomial | None, right: Polynomial | None) -> Polynomial | None:
    if left is None or right is None or len(left) * len(right) > _MOST_TERMS:
        return None
    return times(left, right)


def _inverse(below: Expression) -> Polynomial | None:
    """1 / below, where it holds no count: term by term if it is one term, as one letter otherwise."""
    if not constant(below):
        return None
    terms = expanded(below)
    if terms is None or len(terms) != 1:
        return _letter(below, -1) if terms != {} else None
    ((monomial, number),) = terms.items()
    return {frozenset((atom, -power) for atom, power in monomial): 1 / number}


def _joined(first: Monomial, second: Monomial) -> Monomial:
    if not first or not second:
        return first or second
    powers = dict(first)
    for atom, power in second:
        powers[atom] = powers.get(atom, 0) + power
    return frozenset((atom, power) for atom, power in powers.items() if power)


def _term(monomial: Monomial, number: Fraction) -> Expression:
    # A set has no order of its own; one by spelling keeps what is written the same in every process.
    atoms = sorted(monomial, key=repr)
    above = [_power(atom, power) for atom, power in atoms if power > 0]
    below = [_power(atom, -power) for atom, power in atoms if power < 0]
    return quotient(product(Number(float(number)), *above), product(*below))


def _power(atom: Expression, power: int) -> Expression:
    return atom if power == 1 else Apply("power", (atom, Number(float(power))))
