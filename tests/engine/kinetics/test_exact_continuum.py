"""Jumps in a potential and their Fokker-Planck limit; histograms against the exact distribution."""

import numpy as np
import pytest
from scipy.stats import binom, poisson

from engine.exact.chain_structure import stationary
from engine.exact.continuum import Continuum
from engine.exact.histogram import (
    expected_total_variation,
)
from engine.exact.markov_chain import MarkovChain
from engine.words import BadInput
from tests.engine.kinetics.chains import detailed_balance


def double_well(cells=160):
    return Continuum.of(lambda x: (x**2 - 1) ** 2 * 2, -2.2, 2.2, cells)


def test_jumps_and_their_limit_share_the_equilibrium():
    line = double_well(80)
    for rates in (line.jump_rates(0.3), line.limit_rates):
        chain = MarkovChain(rates)
        assert stationary(chain) == pytest.approx(line.equilibrium, rel=1e-8, abs=1e-15)
        assert detailed_balance(chain).holds


def test_small_jumps_tend_to_fokker_planck():
    line = double_well()
    start = line.bell(-1.0, 0.3)
    limit = MarkovChain(line.limit_rates).after(start, 0.2)
    gaps = [abs(MarkovChain(line.jump_rates(s)).after(start, 0.2) - limit).sum() / 2 for s in (0.4, 0.2, 0.1)]
    assert gaps[0] > 2.5 * gaps[1] > 6 * gaps[2]
    assert gaps[2] < 5e-3


def test_jumps_drift_down_the_slope_and_spread_as_the_limit_does():
    line = Continuum.of(lambda x: 0.5 * x, -8, 8, 320, diffusion=0.7)
    start = line.point(0.0)
    for rates in (line.jump_rates(0.1), line.limit_rates):
        p = MarkovChain(rates).after(start, 1.0)
        mean = line.centres @ p
        assert mean - line.centres @ start == pytest.approx(-0.35, abs=2e-3)
        assert (line.centres - mean) ** 2 @ p == pytest.approx(1.4, rel=5e-3)
    assert line.drift == pytest.approx(-0.35)


def test_the_grid_says_when_it_is_too_coarse():
    with pytest.raises(BadInput, match="too small"):
        double_well(40).jump_rates(0.05)
    with pytest.raises(BadInput, match="not finite"):
        Continuum.of(lambda x: np.log(x), -1, 1, 10)


def test_expected_total_variation_is_the_binomial_mean_deviation():
    p = np.array([0.5, 0.3, 0.15, 0.05])
    for n in (1, 2, 7, 100):
        k = np.arange(n + 1)
        brute = sum((binom.pmf(k, n, each) * abs(k / n - each)).sum() for each in p) / 2
        assert expected_total_variation(p, n) == pytest.approx(brute, rel=1e-10)


def test_a_perfect_sampler_reaches_its_line():
    p = poisson.pmf(np.arange(60), 20)
    random = np.random.default_rng(11)
    found = np.mean([abs(random.multinomial(2000, p / p.sum()) / 2000 - p).sum() / 2 for _ in range(200)])
    assert found == pytest.approx(expected_total_variation(p, 2000), rel=0.02)
    assert expected_total_variation(p, 1e6) == pytest.approx(np.sqrt(p * (1 - p) / (2e6 * np.pi)).sum(), rel=0.01)
    assert expected_total_variation(np.array([1.0]), 50) == 0
