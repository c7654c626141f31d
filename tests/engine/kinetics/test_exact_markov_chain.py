"""The Markov lab's identities: normalisation, composition, the one-step expansion, long run, detailed balance."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.linalg import expm, null_space

from engine.exact.chain_structure import (
    classes,
    long_run,
    spectrum,
    stationaries,
    stationary,
    stationary_of_class,
)
from engine.exact.markov_chain import MarkovChain, divergence, exponential, leak, normalised
from engine.words import BadInput
from tests.engine.kinetics.chains import detailed_balance, in_equilibrium, line, ring

SIZES = (2, 5, 17, 40)


def some_chain(size, seed=0):
    """Irreducible, sparse, rates over three decades."""
    random = np.random.default_rng(seed + size)
    rates = random.lognormal(0, 2, (size, size)) * (random.random((size, size)) < 0.4)
    return MarkovChain(rates + ring(np.ones(size), np.zeros(size)))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("time", (1e-3, 0.3, 20.0, 1e5))
def test_propagator_is_a_matrix_of_probabilities_and_agrees_with_scipy(size, time):
    chain = some_chain(size)
    assert abs(chain.generator.sum(axis=0)).max() < 1e-10
    propagator = chain.propagator(time)
    assert propagator.min() >= 0
    assert abs(propagator.sum(axis=0) - 1).max() < 1e-13
    if time < 1e3:
        assert abs(propagator - expm(time * chain.generator)).max() < 1e-10


def test_the_diagonal_of_w_does_not_matter():
    rates = some_chain(6).rates
    other = rates + np.diag(np.arange(6.0))
    assert np.array_equal(MarkovChain(other).generator, MarkovChain(rates).generator)
    assert np.array_equal(normalised(other), MarkovChain(rates).generator)


def test_probability_leaks_without_the_normalisation_and_the_trick_repairs_it():
    broken = some_chain(5).generator.copy()
    broken[2, 2] *= 1.5
    assert leak(broken)[2] > 0
    start = np.full(5, 0.2)
    masses = [(exponential(broken, time) @ start).sum() for time in (0.0, 0.1, 1.0, 10.0)]
    assert all(later < earlier for earlier, later in pairwise(masses))
    assert exponential(broken, 1.0) == pytest.approx(expm(broken), abs=1e-11)
    assert (exponential(normalised(broken), 10.0) @ start).sum() == pytest.approx(1, abs=1e-13)
    growing = broken.copy()
    growing[2, 2] = 0.5
    assert exponential(growing, 1.0) == pytest.approx(expm(growing), abs=1e-10)


@pytest.mark.parametrize("size", SIZES)
def test_composition(size):
    chain = some_chain(size)
    for middle in (0.0, 0.13, 1.0, 2.0):
        assert chain.composition(0.0, middle, 2.0).gap < 1e-10


def test_one_step_is_wrong_in_second_order_and_negative_past_its_threshold():
    chain = some_chain(7)
    epsilons = chain.longest_step * np.logspace(-4, -2, 9)
    errors = [abs(chain.one_step(e) - chain.propagator(e)).sum(axis=0).max() for e in epsilons]
    slope = np.polyfit(np.log(epsilons), np.log(errors), 1)[0]
    assert slope == pytest.approx(2, abs=0.01)
    assert chain.one_step(0.999 * chain.longest_step).min() >= 0
    assert chain.one_step(1.001 * chain.longest_step).min() < 0
    assert MarkovChain(np.zeros((3, 3))).longest_step == float("inf")


@pytest.mark.parametrize("size", SIZES)
def test_stationary_is_the_null_vector_and_the_long_run(size):
    chain = some_chain(size)
    truth = null_space(chain.generator)[:, 0]
    found = stationary(chain)
    assert found == pytest.approx(truth / truth.sum(), abs=1e-10)
    start = np.eye(size)[0]
    assert chain.after(start, 1e4) == pytest.approx(found, abs=1e-10)
    assert long_run(chain, start) == pytest.approx(found, abs=1e-12)


def test_relative_entropy_to_stationary_never_rises():
    for seed in range(4):
        chain = some_chain(9, seed)
        goal, start = stationary(chain), np.eye(9)[seed]
        history = chain.history(start, np.linspace(0.01, 3, 60))
        entropies = [divergence(p, goal) for p in history]
        assert all(later <= earlier + 1e-14 for earlier, later in pairwise(entropies))
        assert history[-1] == pytest.approx(chain.after(start, 3.0), abs=1e-12)


@pytest.mark.parametrize("size", SIZES)
def test_one_zero_eigenvalue_when_irreducible(size):
    chain = some_chain(size)
    assert classes(chain).irreducible
    found = spectrum(chain)
    assert found.zeros == 1
    assert (found.values[1:].real < -1e-6).all()
    assert np.count_nonzero(abs(np.linalg.eigvals(chain.generator)) < 1e-8) == 1


def test_reducible_chains_have_a_zero_for_every_closed_class():
    rates = np.zeros((6, 6))
    rates[1, 0], rates[3, 0] = 1.0, 3.0
    rates[1, 2], rates[2, 1] = 2.0, 1.0
    rates[4, 3], rates[3, 4] = 1.0, 1.0
    rates[5, 0] = 4.0
    chain = MarkovChain(rates)
    found = classes(chain)
    assert not found.irreducible
    assert len(found.closed) == 3 == spectrum(chain).zeros
    assert np.count_nonzero(abs(np.linalg.eigvals(chain.generator)) < 1e-10) == 3
    assert stationary(chain) is None
    assert stationaries(chain).sum(axis=1) == pytest.approx(1)
    start = np.eye(6)[0]
    assert long_run(chain, start) == pytest.approx([0, 1 / 12, 1 / 24, 3 / 16, 3 / 16, 1 / 2])
    assert chain.after(start, 200.0) == pytest.approx(long_run(chain, start), abs=1e-12)


def test_elimination_is_accurate_where_probabilities_are_tiny():
    energies = np.array([0.0, 300.0, 650.0, 20.0])
    found = stationary_of_class(in_equilibrium(energies, np.ones((4, 4))))
    assert found == pytest.approx(np.exp(-energies) / np.exp(-energies).sum(), rel=1e-10)


def test_detailed_balance_only_where_it_is_built_in():
    random = np.random.default_rng(3)
    attempts = random.random((8, 8))
    balanced = MarkovChain(in_equilibrium(random.normal(0, 2, 8), attempts + attempts.T))
    assert detailed_balance(balanced).holds
    assert abs(balanced.currents(stationary(balanced))).max() < 1e-13
    assert detailed_balance(MarkovChain(line(np.ones(9), 3 * np.ones(9)))).holds
    driven = MarkovChain(ring(2 * np.ones(5), np.ones(5)))
    assert detailed_balance(driven).affinity == pytest.approx(5 * np.log(2))
    assert stationary(driven) == pytest.approx(np.full(5, 0.2))
    assert driven.currents(stationary(driven))[1, 0] == pytest.approx(0.2)
    assert not detailed_balance(some_chain(6)).holds
    assert detailed_balance(MarkovChain(ring(np.ones(4), np.zeros(4)))).affinity == float("inf")


def test_gain_and_loss_are_the_change():
    chain, p = some_chain(5), np.array([0.1, 0.2, 0.3, 0.4, 0.0])
    change = chain.gain(p) - chain.loss(p)
    assert change == pytest.approx(chain.generator @ p)
    assert change == pytest.approx(chain.currents(p).sum(axis=1))
    assert change.sum() == pytest.approx(0, abs=1e-12)


def test_discrete_time_refined_tends_to_continuous_time():
    random = np.random.default_rng(5)
    steps = random.random((4, 4))
    steps /= steps.sum(axis=0)
    limit = MarkovChain(steps - np.diag(np.diag(steps))).propagator(3.0)
    refined = {parts: np.eye(4) + (steps - np.eye(4)) / parts for parts in (64, 128, 256)}
    gaps = [abs(np.linalg.matrix_power(table, 3 * parts) - limit).max() for parts, table in refined.items()]
    assert gaps[0] / gaps[1] == pytest.approx(2, abs=0.1)
    assert gaps[1] / gaps[2] == pytest.approx(2, abs=0.05)


def test_bad_rates_are_named():
    with pytest.raises(BadInput, match=r"from b to a is -1"):
        MarkovChain([[0, -1.0], [1, 0]], names=("a", "b"))
    with pytest.raises(BadInput, match="nan"):
        MarkovChain([[0, np.nan], [1, 0]])
    with pytest.raises(BadInput, match="square"):
        MarkovChain([[0, 1.0]])
