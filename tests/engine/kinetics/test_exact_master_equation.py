"""P(n, t): against dense and sparse exponentials, known answers, and its own promises about what is lost."""

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from scipy.linalg import expm
from scipy.sparse.linalg import expm_multiply
from scipy.stats import binom, poisson

from engine.exact import master_equation
from engine.exact.box import Box
from engine.exact.flows import rates_between
from engine.exact.master_equation import MasterEquation, refusal
from engine.exact.reachable import Reachable
from engine.kinetics.expression import Apply, Count, Number, Parameter, Time
from engine.kinetics.network import Event
from engine.words import BadInput
from tests.engine.kinetics.exact_networks import enzyme, gene_expression, mass_action, schlogl, with_law


def dense_schlogl(states):
    n = np.arange(states, dtype=float)
    up, down = 0.03 * n * (n - 1) / 2 + 200, 1e-4 * n * (n - 1) * (n - 2) / 6 + 3.5 * n
    up[-1] = 0
    return np.diag(up[:-1], -1) + np.diag(down[1:], 1) - np.diag(up + down)


def spread(equation, species, size):
    first, p = equation.marginal(species)
    whole = np.zeros(size)
    whole[first : first + p.size] = p
    return whole


def test_schlogl_agrees_with_a_dense_exponential():
    equation = MasterEquation(schlogl(), tolerance=1e-11)
    step, truth = expm(0.05 * dense_schlogl(500)), np.zeros(500)
    truth[250] = 1
    for frame in range(1, 5):
        equation.advance(0.05 * frame)
        truth = step @ truth
        assert abs(spread(equation, 0, 500) - truth).sum() < 1e-10
    assert isinstance(equation.space, Box)
    assert equation.space.size < 600


def test_two_species_agree_with_a_sparse_exponential():
    network = mass_action({"A": 3, "B": 2}, [("", "A", 4.0), ("A", "B", 1.0), ("A + B", "B", 0.1), ("B", "", 0.7)])
    equation = MasterEquation(network, tolerance=1e-12)
    equation.advance(1.5)
    side = 40
    a, b = np.divmod(np.arange(side * side), side)
    generator = np.zeros((side * side, side * side))
    for rate, da, db in ((4.0 + 0 * a, 1, 0), (a, -1, 1), (0.1 * a * b, -1, 0), (0.7 * b, 0, -1)):
        fits = (rate > 0) & (a + da < side) & (b + db < side)
        source = np.flatnonzero(fits)
        generator[source + da * side + db, source] += rate[fits]
        generator[np.arange(side**2), np.arange(side**2)] -= rate
    start = np.zeros(side * side)
    start[3 * side + 2] = 1
    from scipy.sparse import csr_array

    truth = expm_multiply(csr_array(1.5 * generator), start).reshape(side, side)
    first, second, joint = equation.joint(1, 0)
    assert abs(joint - truth[second : second + joint.shape[0], first : first + joint.shape[1]]).sum() < 1e-10
    assert abs(joint.sum() - truth.sum()) < 1e-10


def test_birth_death_is_poisson_at_every_time():
    equation = MasterEquation(mass_action({"X": 0}, [("", "X", 30.0), ("X", "", 1.0)]))
    for time in (0.01, 0.5, 3.0, 40.0, 4000.0):
        equation.advance(time)
        first, p = equation.marginal(0)
        truth = poisson.pmf(np.arange(first, first + p.size), 30 * -math.expm1(-time))
        assert abs(p - truth).sum() / 2 <= equation.lost + 1e-12
        assert equation.lost < 1e-8
        assert p.min() >= 0


def test_isomerisation_is_binomial_and_one_coordinate():
    equation = MasterEquation(mass_action({"A": 50, "B": 0}, [("A", "B", 2.0), ("B", "A", 1.0)]))
    assert equation.space.lattice.dimension == 1
    equation.advance(0.3)
    chance = 2 / 3 * -math.expm1(-0.9)
    first, p = equation.marginal(1)
    assert first == 0 or p[0] < 1e-9
    assert abs(p - binom.pmf(np.arange(first, first + p.size), 50, chance)).max() < 1e-11


def test_enzyme_lives_on_two_coordinates_and_keeps_its_laws():
    equation = MasterEquation(enzyme())
    assert equation.space.lattice.dimension == 2
    equation.advance(30.0)
    mean, covariance = equation.mean(), equation.covariance()
    assert mean[1] + mean[2] == pytest.approx(121)
    assert mean[0] + mean[2] + mean[3] == pytest.approx(300)
    assert covariance[1, 2] == pytest.approx(-covariance[1, 1])
    assert equation.lost < 1e-8
    equation.advance(5000.0)
    assert equation.mean() == pytest.approx([0, 121, 0, 300], abs=1e-6)


def test_gene_expression_has_the_numbers_of_the_lecture():
    equation = MasterEquation(gene_expression())
    for time in (0.5, 1.0, 3.0):
        equation.advance(time)
        fallen = math.exp(-time)
        means = [20 - 19 * fallen, 50 - 49 * fallen - 47.5 * time * fallen]
        assert equation.mean() == pytest.approx(means, abs=1e-7)
    equation.advance(60.0)
    assert equation.mean() == pytest.approx([20, 50], abs=1e-6)
    assert equation.covariance() == pytest.approx(np.array([[20, 25], [25, 112.5]]), abs=1e-5)
    assert float(equation.probability @ equation.total_propensity) == pytest.approx(140, abs=1e-5)
    first, m = equation.marginal(0)
    assert abs(m - poisson.pmf(np.arange(first, first + m.size), 20)).sum() / 2 < equation.lost + 1e-10


def test_one_entry_an_event_is_biased_as_the_lecture_says():
    equation = MasterEquation(gene_expression())
    equation.advance(60.0)
    first, fair = equation.marginal(1)
    _, biased = equation.per_event_marginal(1)
    values = np.arange(first, first + fair.size)
    assert values @ biased == pytest.approx(50 + 200 / 140, abs=1e-5)
    assert values @ biased == pytest.approx(51.43, abs=5e-3)
    assert abs(fair - biased).sum() / 2 == pytest.approx(0.054, abs=5e-4)


def test_what_is_lost_bounds_what_is_wrong():
    rough = MasterEquation(gene_expression(), tolerance=1e-3)
    fine = MasterEquation(gene_expression(), tolerance=1e-10)
    rough.advance(5.0)
    fine.advance(5.0)
    one, two = spread(rough, 1, 400), spread(fine, 1, 400)
    assert rough.space.size < fine.space.size
    assert abs(one - two).sum() <= rough.lost + fine.lost
    assert (one <= two + 1e-13).all()
    assert fine.lost < 1e-10 < rough.lost < 1e-3


def test_the_box_follows_a_moving_crowd():
    equation = MasterEquation(mass_action({"X": 1000}, [("X", "", 1.0)]))
    sizes = []
    for time in (0.5, 1.0, 2.0, 4.0):
        equation.advance(time)
        sizes.append(equation.space.size)
        assert equation.mean()[0] == pytest.approx(1000 * math.exp(-time), rel=1e-9)
    assert max(sizes) < 400
    assert equation.space.low[0] + equation.space.shape[0] < 120


def test_small_steps_and_a_long_one_agree():
    one, many = MasterEquation(gene_expression()), MasterEquation(gene_expression())
    one.advance(2.0)
    for time in np.linspace(0, 2, 101)[1:]:
        many.advance(time)
    assert abs(spread(one, 1, 300) - spread(many, 1, 300)).sum() < 1e-9


def test_it_can_be_interrupted(monkeypatch):
    # A clock that goes a second a look: in a second and a half there is time for one step.
    monkeypatch.setattr(master_equation, "clock", itertools.count().__next__)
    one, other = MasterEquation(schlogl()), MasterEquation(schlogl())
    assert one.advance(2.0)
    calls = 1
    while not other.advance(2.0, seconds=1.5):
        calls += 1
    assert calls > 3
    assert np.array_equal(one.probability, other.probability)


def test_parameters_change_while_it_runs():
    network = mass_action({"X": 0}, [("", "X", 30.0), ("X", "", 1.0)])
    equation = MasterEquation(network)
    equation.advance(1.0)
    equation.set_parameters([5.0, 2.0])
    equation.advance(1.5)
    assert equation.mean()[0] == pytest.approx(2.5 + (30 * (1 - math.exp(-1)) - 2.5) * math.exp(-1), abs=1e-8)
    with pytest.raises(BadInput, match="R1"):
        equation.set_parameters([5.0, -2.0])
    assert equation.parameters.tolist() == [5.0, 2.0]
    equation.advance(2.0)


def test_a_state_continues_bit_for_bit():
    equation = MasterEquation(gene_expression())
    equation.advance(0.7)
    kept = equation.state()
    equation.advance(3.0)
    after = equation.probability
    other = MasterEquation(gene_expression())
    other.restore(kept)
    other.advance(3.0)
    assert np.array_equal(other.probability, after)
    assert other.lost == equation.lost


def test_many_species_with_few_states_are_listed():
    names = {f"S{i}": int(i == 0) for i in range(12)}
    ring = [(f"S{i}", f"S{(i + 1) % 12}", 1.0 + i) for i in range(12)]
    equation = MasterEquation(mass_action(names, ring))
    assert isinstance(equation.space, Reachable)
    assert equation.space.size == 12
    generator = np.diag(-(1.0 + np.arange(12)))
    generator[(np.arange(12) + 1) % 12, np.arange(12)] = 1.0 + np.arange(12)
    equation.advance(0.4)
    assert abs(equation.mean() - expm(0.4 * generator)[:, 0]).sum() < 1e-12
    kept = equation.state()
    equation.advance(0.8)
    later = equation.probability
    equation.restore(kept)
    equation.advance(0.8)
    assert np.array_equal(equation.probability, later)


def test_a_rate_that_was_zero_opens_states():
    names = {f"S{i}": int(i == 0) for i in range(9)}
    line = [(f"S{i}", f"S{i + 1}", 0.0 if i == 3 else 1.0) for i in range(8)]
    equation = MasterEquation(mass_action(names, line))
    equation.advance(50.0)
    assert equation.space.size == 4
    equation.set_parameters([1.0] * 8)
    equation.advance(200.0)
    assert equation.mean()[8] == pytest.approx(1.0)


def test_general_laws_work_on_the_box():
    hill = Apply("divide", (Parameter(0), Apply("add", (Number(1.0), Apply("power", (Count(0), Number(2.0)))))))
    network = with_law(mass_action({"X": 0}, [("", "X", 8.0), ("X", "", 1.0)]), 0, hill)
    equation = MasterEquation(network, tolerance=1e-11)
    equation.advance(0.8)
    n = np.arange(60, dtype=float)
    up = 8 / (1 + n**2)
    up[-1] = 0
    generator = np.diag(up[:-1], -1) + np.diag(n[1:], 1) - np.diag(up + n)
    assert abs(spread(equation, 0, 60) - expm(0.8 * generator)[:, 0]).sum() < 1e-10


def test_dimers_take_whole_coordinates():
    equation = MasterEquation(mass_action({"A": 100, "D": 0}, [("A + A", "D", 0.01), ("D", "A + A", 0.1)]))
    assert equation.space.lattice.free == (1,)
    equation.advance(3.0)
    first, p = equation.marginal(0)
    assert abs(p[(first + np.arange(p.size)) % 2 == 1]).sum() == 0
    assert p.sum() == pytest.approx(1)


def test_absorption_stays():
    equation = MasterEquation(mass_action({"X": 5}, [("X", "", 1.0)]))
    equation.advance(100.0)
    assert spread(equation, 0, 6)[0] == pytest.approx(1.0)
    nothing = MasterEquation(mass_action({"X": 5}, [("X", "X", 1.0)]))
    nothing.advance(1.0)
    assert nothing.marginal(0) == (5, np.array([1.0]))


def test_closed_box_loses_nothing_and_the_generator_has_zero_columns():
    equation = MasterEquation(mass_action({"A": 20, "B": 0}, [("A", "B", 2.0), ("B", "A", 1.0)]))
    equation.advance(1.0)
    rates = rates_between(equation.generator.generator)
    inside = equation.generator.generator.leaving - np.asarray(rates.sum(axis=0)).ravel()
    assert abs(inside).max() < 1e-12
    assert equation.lost < 1e-12


def test_growth_without_end_is_refused_and_nothing_is_lost():
    equation = MasterEquation(mass_action({"X": 10}, [("X", "X + X", 2.0)]), max_states=2000)
    equation.advance(1.0)
    before, time = equation.mean(), equation.time
    with pytest.raises(BadInput, match=r"limit is 2,000\. The ensemble"):
        equation.advance(10.0)
    assert equation.time >= time
    assert equation.mean()[0] >= before[0]


def test_too_many_states_are_refused_at_once():
    names = {f"S{i}": 50 for i in range(10)}
    ring = [(f"S{i}", f"S{(i + 1) % 10}", 1.0) for i in range(10)]
    with pytest.raises(BadInput, match="ensemble"):
        MasterEquation(mass_action(names, ring), max_states=5000)
    open_ones = [("", f"S{i}", 1.0) for i in range(10)]
    with pytest.raises(BadInput, match="no bound"):
        MasterEquation(mass_action(names, open_ones))


def test_a_count_that_would_turn_negative_is_named():
    network = with_law(mass_action({"X": 3}, [("X", "", 1.0)]), 0, Number(2.0))
    with pytest.raises(BadInput, match=r"R0 .* X = 0"):
        MasterEquation(network).advance(5.0)


def test_events_and_time_have_no_exact_side():
    network = gene_expression()
    assert refusal(network) is None
    event = Event("dose", Apply("greater", (Time(), Number(1.0))), ())
    with pytest.raises(BadInput, match="dose"):
        MasterEquation(replace(network, events=(event,)))
    with pytest.raises(BadInput, match="R0"):
        MasterEquation(with_law(network, 0, Time()))
    with pytest.raises(BadInput, match=r"m starts from 0\.5"):
        MasterEquation(network, start=[0.5, 1])
