"""Ensembles against closed forms: |Z| < 4 at fixed seeds, for every method."""

import numpy as np
import pytest

from engine.kinetics.ensemble import run_ensemble
from engine.kinetics.networks import preset
from engine.kinetics.rate_equations import RateEquations
from engine.kinetics.reading import read_network
from engine.kinetics.recording import Watch
from engine.kinetics.simulation import Simulation
from engine.words import BadInput

GENE = read_network(preset("gene_expression").network)
BIRTH_DEATH = read_network("0 -> X ; 30\nX -> 0 ; 0.5\nX = 10")
TIMES = np.array([0.5, 2.0, 8.0])
METHODS = ("direct", "next-reaction", "rejection", "tau-leaping")


def gene_means(t):
    return np.stack([20 - 19 * np.exp(-t), 50 - 49 * np.exp(-t) - 47.5 * t * np.exp(-t)], axis=1)


def z_of_mean(ensemble, mean):
    return (ensemble.mean - mean) / np.sqrt(ensemble.variance / ensemble.reached[:, None])


@pytest.mark.parametrize("method", METHODS)
def test_birth_and_death(method):
    """A binomial of survivors and a Poisson number of those born since."""
    left = np.exp(-0.5 * TIMES)
    mean, variance = 10 * left + 60 * (1 - left), 10 * left * (1 - left) + 60 * (1 - left)
    n = 4000
    ensemble = run_ensemble(BIRTH_DEATH, 5, n, TIMES, method, generate=False)
    assert np.all(np.abs(z_of_mean(ensemble, mean[:, None])) < 4)
    assert np.all(np.abs(ensemble.squares_about(mean[:, None])[:, 0] / variance - 1) < 4 * np.sqrt(2 / n))


@pytest.mark.parametrize("method", METHODS)
def test_gene_expression_means(method):
    ensemble = run_ensemble(GENE, 8, 3000, TIMES, method, generate=False)
    assert np.all(np.abs(z_of_mean(ensemble, gene_means(TIMES))) < 4)


def test_gene_expression_settles_at_the_numbers_of_the_lecture():
    n = 20_000
    ensemble = run_ensemble(GENE, 3, n, [25.0], generate=False)
    assert np.all(np.abs(z_of_mean(ensemble, [[20, 50]])) < 4)
    assert abs(ensemble.variance[0, 0] / 20 - 1) < 4 * np.sqrt(2.1 / n)
    assert abs(ensemble.variance[0, 1] / 112.5 - 1) < 4 * np.sqrt(2.1 / n)


def test_the_histogram_per_event_is_biased_and_the_one_by_dwell_time_is_not():
    watch = Watch(1, 200, 2000.0)
    simulation = Simulation(GENE, 1, 16, watch=watch, generate=False)
    simulation.advance(2000.0)
    per_event, dwell = simulation.histograms()
    n = np.arange(200)
    assert dwell.sum() == pytest.approx(16 * 2000)
    assert dwell @ n / dwell.sum() == pytest.approx(50, abs=0.3)
    assert per_event @ n / per_event.sum() == pytest.approx(51.43, abs=0.3)
    assert per_event.sum() == simulation.events.sum()


def test_tau_leaping_leaps_where_molecules_are_many_and_keeps_mean_and_spread():
    model = read_network("0 -> X ; 1e5\nX -> 0 ; 1\nX = 20000")
    ensemble = run_ensemble(model, 1, 1000, [1.0, 6.0], "tau-leaping", leap=0.02)
    left = np.exp([-1.0, -6.0])
    mean = 20000 * left + 1e5 * (1 - left)
    variance = 20000 * left * (1 - left) + 1e5 * (1 - left)
    # Euler's error is of the order of the leap.
    assert np.all(np.abs(ensemble.mean[:, 0] / mean - 1) < 0.005)
    assert np.all(np.abs(ensemble.variance[:, 0] / variance - 1) < 0.2)
    simulation = Simulation(model, 1, 1, "tau-leaping", path_points=100_000, recorded=1)
    simulation.advance(6.0)
    assert len(simulation.path(0)[0]) < 2000 and simulation.events[0] > 100_000
    assert simulation.fired[0].sum() == simulation.events[0]
    assert 20000 + simulation.fired[0, 0] - simulation.fired[0, 1] == simulation.counts[0, 0]


def test_tau_leaping_where_leaps_do_not_pay_is_the_direct_method():
    leaping, direct = (run_ensemble(GENE, 8, 50, TIMES, method, generate=False) for method in ("tau-leaping", "direct"))
    assert np.array_equal(leaping.mean, direct.mean)


def test_langevin_has_the_moments_of_a_linear_network_far_from_zero():
    model = read_network("0 -> X ; 1000\nX -> 0 ; 1\nX = 1000")
    ensemble = run_ensemble(model, 1, 3000, [4.0], "langevin", leap=0.01)
    assert ensemble.mean[0, 0] == pytest.approx(1000, abs=4 * np.sqrt(1000 / 3000) + 2)
    assert ensemble.variance[0, 0] == pytest.approx(1000, rel=4 * np.sqrt(2 / 3000) + 0.01)


def test_rate_equations_are_exact_where_the_network_is_linear():
    values = np.array([each.value for each in GENE.parameters])
    solved = RateEquations(GENE, values).solve(np.array([1.0, 1.0]), TIMES)
    assert np.allclose(solved, gene_means(TIMES), atol=1e-5)
    simulation = Simulation(GENE, 1, 1, "ode")
    for time in TIMES:
        simulation.advance(time)
    assert np.allclose(simulation.counts, gene_means(TIMES)[-1:], atol=1e-5)


def test_rate_equations_count_pairs_as_n_squared_over_two():
    model = read_network("2 X -> 0 ; k\nk = 0.01\nX = 100")
    solved = RateEquations(model, np.array([0.01])).solve(np.array([100.0]), np.array([3.0]))
    # dn/dt = -2 · 0.01 n²/2
    assert solved[0, 0] == pytest.approx(100 / (1 + 0.01 * 100 * 3), rel=1e-6)


@pytest.mark.parametrize("times", [[], [1.0, 1.0], [-1.0, 2.0], [2.0, 1.0], [np.nan]])
def test_times_have_to_rise(times):
    with pytest.raises(BadInput, match="rise"):
        run_ensemble(GENE, 1, 1, times)


def test_an_ensemble_can_be_ended_early_and_says_what_stopped():
    model = read_network("X -> 0 ; 1\nX = 3")
    ensemble = run_ensemble(model, 1, 30_000, [1.0, 100.0], proceed=lambda done: False, generate=False)
    assert 0 < ensemble.reached[0] < 30_000 and ensemble.reached[1] == ensemble.reached[0]
    assert [(trouble.name, trouble.many) for trouble in ensemble.troubles] == [("absorbed", int(ensemble.reached[0]))]
