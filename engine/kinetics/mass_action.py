"""Mass action: written out as a propensity, and recognised in a law however it is arranged.

Convention of Gillespie (1977): c · Π C(n_i, k_i), so two of the same kind give c n (n - 1) / 2.
"""

from __future__ import annotations

from fractions import Fraction
from math import factorial, prod

from engine.kinetics.expression import Apply, Count, Expression, Number, Parameter, constant, product, quotient
from engine.kinetics.network import MassAction
from engine.kinetics.polynomial import ONE, Monomial, Polynomial, expanded, falling, times, written


def propensity_of(law: MassAction) -> Expression:
    """c · Π C(n_i, k_i) written out."""
    factors = [law.rate]
    for index, order in law.orders:
        factors += [_less(Count(index), taken) for taken in range(order)]
    return quotient(product(*factors), Number(float(prod(factorial(order) for _, order in law.orders))))


def mass_action(law: Expression) -> MassAction | None:
    """`law` as mass action, or None unless it equals c · Π C(n_i, k_i) for all counts, parameters and times.

    The proof is by multiplying out: k P (P - 1) / 2 and k (P² - P) are recognised, k P² is not.
    """
    terms = None if (plain := _plain(law)) else expanded(law)
    if terms is None:
        return plain
    orders = _highest(terms)
    powers = {(Count(index), order) for index, order in orders}
    leading = {monomial - powers: number for monomial, number in terms.items() if powers <= monomial}
    if not all(constant(atom) for monomial in leading for atom, _ in monomial):
        return None
    full = leading
    for index, order in orders:
        full = times(full, falling(Count(index), order))
    if full != terms:
        return None
    choices = Fraction(prod(factorial(order) for _, order in orders))
    return MassAction(written(times(leading, {ONE: choices})), orders)


def _plain(law: Expression) -> MassAction | None:
    """The usual case, without a proof: a product of numbers, parameters and counts, each count once."""
    factors = law.arguments if isinstance(law, Apply) and law.operator == "multiply" else (law,)
    counts = [each.index for each in factors if isinstance(each, Count)]
    rest = [each for each in factors if isinstance(each, Number | Parameter)]
    if len(counts) + len(rest) < len(factors) or len(set(counts)) < len(counts):
        return None
    return MassAction(product(*rest), tuple((index, 1) for index in sorted(counts)))


def _less(count: Count, taken: int) -> Expression:
    return Apply("subtract", (count, Number(float(taken)))) if taken else count


def _highest(terms: Polynomial) -> tuple[tuple[int, int], ...]:
    """Each count that occurs with its highest power."""
    highest: dict[int, int] = {}
    for monomial in terms:
        for index, power in _counts(monomial):
            highest[index] = max(power, highest.get(index, 0))
    return tuple(sorted(highest.items()))


def _counts(monomial: Monomial) -> list[tuple[int, int]]:
    return [(atom.index, power) for atom, power in monomial if isinstance(atom, Count)]
