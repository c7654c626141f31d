"""Mass action recognised by proof, not by pattern."""

from __future__ import annotations

import pytest

from engine.kinetics.expression import Apply, Count, Number, Parameter, Time, evaluate
from engine.kinetics.formula import read_formula
from engine.kinetics.mass_action import mass_action, propensity_of

NAMES = {"P": Count(0), "X": Count(1), "k": Parameter(0), "V": Parameter(1)}


def law(formula):
    return read_formula(formula, NAMES.get)


@pytest.mark.parametrize(
    ("formula", "orders", "rate"),
    [
        ("k", (), 2.0),
        ("k*P", ((0, 1),), 2.0),
        ("k*P*X/V", ((0, 1), (1, 1)), 0.4),
        ("k*P*(P-1)/2", ((0, 2),), 2.0),
        ("k*P*(P-1)", ((0, 2),), 4.0),
        ("0.5*k*(P^2 - P)", ((0, 2),), 2.0),
        ("k*P*(P-1)*(P-2)/6", ((0, 3),), 2.0),
        ("V*k*(P/V)*((P-1)/V)*X", ((0, 2), (1, 1)), 0.8),
        ("k*P - V*P", ((0, 1),), -3.0),
        ("exp(-V)*P", ((0, 1),), 0.006737946999085467),
        ("P*k/(k + V)", ((0, 1),), 2 / 7),
        ("2*P*0.5*k", ((0, 1),), 2.0),
    ],
)
def test_rearranged_laws_are_recognised(formula, orders, rate):
    found = mass_action(law(formula))
    assert found.orders == orders
    assert evaluate(found.rate, (), (2.0, 5.0), 0.0) == pytest.approx(rate, rel=1e-14)
    for counts in ((0, 0), (1, 3), (2, 1), (9, 4)):
        ours = evaluate(propensity_of(found), counts, (2.0, 5.0), 0.0)
        assert ours == pytest.approx(evaluate(law(formula), counts, (2.0, 5.0), 0.0), rel=1e-12, abs=1e-12)


@pytest.mark.parametrize(
    "formula",
    ["k*P*P", "k*P*(P-2)", "k*P*(P-1.0000001)", "k*P/(V+P)", "k*P*time", "k*(P+X)", "k*(100-2*P)", "k*P^V", "max(P, X)",
     "k*P*(X-1)", "k*P^2/P", "k*(P+1)^40"],
)  # fmt: skip
def test_what_is_not_mass_action_stays_a_general_law(formula):
    assert mass_action(law(formula)) is None


def test_a_rate_keeps_its_parameters():
    assert mass_action(law("k*P")).rate == Parameter(0)
    assert mass_action(Apply("multiply", (Time(), Number(0.0)))).rate == Number(0.0)
