"""Stationary distributions and moment equations, against closed forms and against each other."""

import math

import numpy as np
import pytest
from scipy.sparse import csr_array
from scipy.stats import poisson

from engine.exact.chain_structure import stationary_of_class
from engine.exact.master_equation import MasterEquation
from engine.exact.moments import Moments, not_linear
from engine.exact.propensities import _OPERATORS, evaluate_over
from engine.exact.stationary import _factorised, null_vector, stationary
from engine.kinetics.expression import OPERATORS, Apply, Count, Number, Parameter
from engine.words import BadInput
from tests.engine.kinetics.exact_networks import enzyme, gene_expression, mass_action, schlogl, with_law


def test_schlogl_at_rest_is_the_product_of_its_ratios():
    found = stationary(MasterEquation(schlogl()))
    first, p = found.marginal(0)
    n = np.arange(first, first + p.size, dtype=float)
    up, down = 0.03 * n * (n - 1) / 2 + 200, 1e-4 * n * (n - 1) * (n - 2) / 6 + 3.5 * n
    log = np.concatenate([[0], np.cumsum(np.log(up[:-1]) - np.log(down[1:]))])
    truth = np.exp(log - log.max())
    assert p == pytest.approx(truth / truth.sum(), rel=1e-9)
    assert found.edge < 1e-9


def test_a_second_well_is_found_from_the_first():
    network = schlogl()
    low = MasterEquation(network, start=[60])
    low.advance(0.05)
    high = MasterEquation(network, start=[600])
    one, other = stationary(low), stationary(high)
    assert one.mean() == pytest.approx(other.mean(), rel=1e-6)
    assert low.space.size < 200


def test_gene_expression_at_rest_has_the_lectures_numbers():
    found = stationary(MasterEquation(gene_expression()))
    assert found.mean() == pytest.approx([20, 50], abs=1e-6)
    assert found.covariance() == pytest.approx(np.array([[20, 25], [25, 112.5]]), abs=1e-5)
    first, p = found.marginal(0)
    assert p == pytest.approx(poisson.pmf(np.arange(first, first + p.size), 20), abs=1e-9)
    _, biased = found.per_event_marginal(1)
    assert np.arange(biased.size) @ biased == pytest.approx(50 + 200 / 140, abs=1e-6)


def test_the_long_run_of_the_equation_is_the_stationary_distribution():
    equation = MasterEquation(mass_action({"A": 30, "B": 0}, [("A", "B", 2.0), ("B", "A", 1.0)]))
    rest = stationary(equation)
    equation.advance(40.0)
    first, p = equation.marginal(0)
    begin, q = rest.marginal(0)
    assert p == pytest.approx(q[first - begin : first - begin + p.size], abs=1e-11)
    assert rest.edge == 0


def test_absorbing_networks_rest_where_nothing_happens():
    rest = stationary(MasterEquation(enzyme()))
    assert rest.mean() == pytest.approx([0, 121, 0, 300])
    assert rest.variance() == pytest.approx(0, abs=1e-9)


def test_several_ends_are_said_to_be_so():
    network = mass_action({"A": 1, "B": 0, "C": 0}, [("A", "B", 1.0), ("A", "C", 1.0)])
    with pytest.raises(BadInput, match="2 sets of states"):
        stationary(MasterEquation(network))


def test_growth_has_no_rest():
    with pytest.raises(BadInput, match="without end"):
        stationary(MasterEquation(mass_action({"X": 1}, [("", "X", 1.0)])), max_states=500)


def test_null_vectors_agree_whichever_way():
    random = np.random.default_rng(2)
    rates = random.random((60, 60)) * (random.random((60, 60)) < 0.1)
    here = np.arange(60)
    rates[(here + 1) % 60, here] = 0.3
    np.fill_diagonal(rates, 0)
    truth = stationary_of_class(rates)
    assert null_vector(csr_array(rates)) == pytest.approx(truth, rel=1e-11)
    assert _factorised(csr_array(rates)) == pytest.approx(truth, abs=1e-12)


def test_moments_of_gene_expression():
    moments = Moments(gene_expression())
    for time in (0.3, 1.0, 2.5):
        moments.advance(time)
        fallen = math.exp(-time)
        assert moments.mean == pytest.approx([20 - 19 * fallen, 50 - 49 * fallen - 47.5 * time * fallen], rel=1e-12)
    mean, covariance = moments.stationary()
    assert mean == pytest.approx([20, 50], rel=1e-12)
    assert covariance == pytest.approx(np.array([[20, 25], [25, 112.5]]), rel=1e-12)
    moments.advance(80.0)
    assert moments.covariance == pytest.approx(covariance, rel=1e-10)


def test_moments_agree_with_the_master_equation_through_an_edit():
    network = mass_action({"A": 8, "B": 0}, [("A", "B", 1.0), ("B", "A", 0.3), ("", "A", 3.0), ("B", "", 0.5)])
    moments, equation = Moments(network), MasterEquation(network, tolerance=1e-11)
    for each in (moments, equation):
        each.advance(0.7)
        each.set_parameters([0.2, 0.9, 5.0, 0.5])
        each.advance(1.6)
    assert moments.mean == pytest.approx(equation.mean(), abs=1e-8)
    assert moments.covariance == pytest.approx(equation.covariance(), abs=1e-6)
    kept = moments.state()
    moments.advance(2.0)
    later = moments.covariance
    moments.restore(kept)
    moments.advance(2.0)
    assert np.array_equal(moments.covariance, later)


def test_linear_networks_are_told_from_others():
    linear = mass_action({"X": 5}, [("X", "", 1.0)])
    assert not_linear(linear) is None
    assert not_linear(schlogl()) is not None
    assert "R0" in str(not_linear(enzyme()))
    written = Apply("divide", (Apply("multiply", (Number(3.0), Parameter(0), Count(0))), Number(2.0)))
    assert not_linear(with_law(linear, 0, written)) is None
    moments = Moments(with_law(linear, 0, written))
    moments.advance(1.0)
    assert moments.mean == pytest.approx([5 * math.exp(-1.5)])
    for law in (Number(2.0), Apply("multiply", (Count(0), Count(0))), Apply("add", (Count(0), Number(1.0)))):
        assert not_linear(with_law(linear, 0, law)) is not None


def test_rate_laws_over_states_are_what_they_are_at_each():
    assert set(_OPERATORS) == set(OPERATORS)
    random = np.random.default_rng(0)
    values = random.random((3, 20)) * 4
    two = ("subtract", "divide", "power", "less", "less_equal", "greater", "greater_equal", "equal", "not_equal")
    many = ("add", "multiply", "min", "max", "and", "or", "piecewise")
    for name, scalar in OPERATORS.items():
        arity = 2 if name in two else 3 if name in many else 1
        arguments = tuple(Count(index) for index in range(arity))
        over = evaluate_over(Apply(name, arguments), values, ())
        at = [scalar(*column[:arity]) for column in values.T]
        assert np.asarray(over, dtype=float) == pytest.approx(np.array(at, dtype=float), nan_ok=True), name
