"""What is exactly true of games: distances, best critics, counts of modes."""

import math
from itertools import permutations

import numpy as np
import pytest

from engine.exact.drawn_density import DrawnDensity
from engine.exact.transport import assignment_distance, sorted_distance
from engine.experiments.dirac_gan.game import Game
from engine.experiments.dirac_gan.knobs import DiracKnobs
from engine.experiments.gan.modes import coverage, perfect_share
from engine.experiments.gan.pictures_scene import Moment
from engine.experiments.gan_1d.pictures import best_critic, empirical
from engine.experiments.histogram_loss.divergences import distances
from engine.targets import find_target
from tests.engine.gan.games import live, normal


def test_the_assignment_is_the_best_of_all_pairings():
    x, y = normal(6, 2), normal(6, 2, seed=1) + 1.0
    best = min(np.linalg.norm(x - y[list(order)], axis=1).mean() for order in permutations(range(6)))
    assert assignment_distance(x, y) == pytest.approx(best, rel=1e-12)


def test_on_the_line_assignment_ranks_and_distribution_functions_agree():
    x, y = normal(80), 0.5 * normal(80, seed=1) + 0.7
    by_rank = sorted_distance(x, y)
    assert assignment_distance(x[:, None], y[:, None]) == pytest.approx(by_rank, rel=1e-9)
    at = np.sort(np.concatenate([x, y]))
    between = np.abs(empirical(np.sort(x), at) - empirical(np.sort(y), at))[:-1]
    assert by_rank == pytest.approx(between @ np.diff(at), rel=1e-9)


def test_moved_points_are_as_far_as_they_were_moved():
    x = normal(64, 2)
    assert assignment_distance(x, x + np.array([0.3, 0.4])) == pytest.approx(0.5, abs=1e-9)


def test_the_critic_of_slope_sign_attains_the_exact_distance():
    x, y = np.sort(normal(500)), np.sort(0.5 * normal(500, seed=1) + 0.7)
    at = np.sort(np.concatenate([x, y]))
    f = best_critic(empirical(x, at), empirical(y, at), at)
    value = np.interp(x, at, f).mean() - np.interp(y, at, f).mean()
    assert value == pytest.approx(sorted_distance(x, y), rel=0.02)
    assert np.abs(np.diff(f) / np.diff(at)).max() <= 1 + 1e-6


def test_a_tenth_that_the_model_never_draws():
    found = distances(np.array([0.1, 0.9]), np.array([0.0, 1.0]), 1.0)
    assert found.kl == math.inf and found.jeffreys == math.inf
    assert found.w1 == pytest.approx(0.1, abs=1e-12)
    assert found.js == pytest.approx(0.0360, abs=5e-5)


def test_js_of_laws_apart_is_ln_2_and_w1_says_how_far():
    p, q = np.eye(50)[3], np.eye(50)[30]
    found = distances(p, q, 1 / 50)
    assert found.js == pytest.approx(math.log(2)) and found.w1 == pytest.approx(27 / 50)


@pytest.mark.parametrize("strength", [0.5, 2.0, 10.0])
def test_the_two_sided_penalty_is_outbid_by_l_over_two_lambda(strength):
    game = Game(DiracKnobs(loss="wasserstein", constraint="gp", penalty=strength))
    assert game.best_slope(0.8) == pytest.approx(-(1 + 0.8 / (2 * strength)), rel=1e-9)
    psi = -0.5
    for _ in range(4000):
        psi -= 0.01 * game.critic_slope(0.8, psi)
    assert psi == pytest.approx(game.best_slope(0.8), rel=1e-6)


def test_a_trained_critic_between_two_atoms_has_that_slope():
    import torch

    from engine.experiments.gan.critic import Critic
    from engine.experiments.gan.knobs import GanKnobs

    knobs = GanKnobs(loss="wasserstein", constraint="gp", penalty=2.0, hidden=16)
    critic = Critic(knobs, 1, np.random.default_rng(0), "cpu")
    real, fake = torch.zeros(32, 1), torch.full((32, 1), 0.6)
    mix = torch.linspace(0, 1, 32)[:, None]
    with torch.no_grad():
        for _ in range(1500):
            figures = critic.differentiate(real, fake, mix, knobs)
            critic.trainable.update(2e-3, "adam", 0.5, 0.9)
    assert figures.slope == pytest.approx(1 + 0.6 / 4, rel=0.01)
    assert figures.value == pytest.approx(0.6 * (1 + 0.6 / 4), rel=0.01)


def test_the_best_discriminator_of_a_fixed_generator_under_r1():
    """It solves σ(ψθ)θ + λψ = 0."""
    game = Game(DiracKnobs(loss="nonsaturating", constraint="r1", penalty=0.5))
    psi = game.best_slope(1.0)
    assert 1 / (1 + math.exp(-psi)) + 0.5 * psi == pytest.approx(0.0, abs=1e-9)


def test_the_growth_at_rest_is_that_of_the_eigenvalues():
    """At once: √(1 + η²/4), outward; in turn: 1, round and round; R1 spirals in (Mescheder et al. 2018)."""
    at_once = Game(DiracKnobs(order="simultaneous", rate=0.2))
    assert at_once.growth() == pytest.approx(math.sqrt(1 + 0.01), rel=1e-6)
    assert Game(DiracKnobs(rate=0.2)).growth() == pytest.approx(1.0, rel=1e-6)
    assert Game(DiracKnobs(constraint="r1", rate=0.2)).growth() < 0.99
    assert Game(DiracKnobs(constraint="gp")).growth() is None


def test_a_perfect_sampler_reads_perfect():
    for name in ("ring8", "grid25", "mixture_1d"):
        target = find_target(name)
        found = coverage(target, target.sample(20_000, np.random.default_rng(0)))
        assert found.found == len(target.centres)
        assert found.high_quality == pytest.approx(perfect_share(target.dimension), abs=0.003)
        if name != "mixture_1d":  # its two parts overlap
            assert found.width == pytest.approx(1.0, abs=0.01)
            assert found.reverse_kl < 2e-3


def test_a_missing_mode_is_named():
    target = find_target("ring8")
    x = target.sample(5000, np.random.default_rng(0))
    kept = x[np.linalg.norm(x - target.centres[2], axis=1) > 0.2]
    assert coverage(target, kept).missing == [3]


@pytest.mark.parametrize("heights", [[0, 1], [1, 0, 2], [0.2, 3, 0, 0, 1]])
def test_quantiles_of_a_drawn_density_undo_its_distribution_function(heights):
    law = DrawnDensity(np.linspace(-3, 3, len(heights)), np.array(heights, dtype=float))
    u = np.linspace(0.001, 0.999, 999)
    np.testing.assert_allclose(law.cdf(law.quantile(u)), u, atol=1e-12)
    x = np.linspace(-3, 3, 60_001)
    np.testing.assert_allclose(np.cumsum(law.density(x)) * (x[1] - x[0]), law.cdf(x), atol=2e-4)


@pytest.mark.parametrize("fourier", [0, 8])
def test_a_spectral_critic_is_never_above_the_exact_distance(fourier):
    run = live("gan", loss="wasserstein", constraint="spectral", critic_steps=5, steps=60, rate=5e-3, fourier=fourier)
    readings = run.experiment.measure()
    assert readings["value_there"] <= readings["w1"]
    x, y = normal(400, 2), normal(400, 2, seed=1)
    f, g = run.experiment.critic_at(x), run.experiment.critic_at(y)
    assert (np.abs(f - g) <= np.linalg.norm(x - y, axis=1) * 1.01).all()


def test_counts_come_to_the_exact_distances():
    run = live("histogram_loss", "", width=0.1, shift=0.1, bins=10, batch=5000, steps=20)
    experiment = run.experiment
    counted, exact = experiment.counted(10), experiment.exact(10)
    assert counted.js == pytest.approx(exact.js, rel=0.02) and counted.w1 == pytest.approx(exact.w1, rel=0.02)
    assert exact.w1 == pytest.approx(0.1, rel=0.02)


def test_a_network_learns_the_quantile_function():
    run = live("sampler", "", method="network", batch=200, steps=900, hidden=32, rate=5e-3)
    u = np.linspace(0.02, 0.98, 97)[:, None]
    off = run.experiment.carried(u) - run.experiment.law.quantile(u[:, 0])
    assert np.sqrt(np.mean(off**2)) < 0.25


def test_samples_by_inverse_have_the_drawn_law():
    run = live("sampler", "", batch=10_000)
    run.advance_step()
    found = run.experiment.measure()
    assert found["ks"] < 1.63 / math.sqrt(10_000)  # 1 % level


def test_against_a_held_point_the_best_critic_is_the_truth_and_not_the_equilibrium():
    """Slope 1 + L/(2λ), 1.25 for atoms 1 apart under λ = 2; let go, the players aim at rest again."""
    knobs = {"loss": "wasserstein", "constraint": "gp", "penalty": 2.0, "psi": -0.2}
    run = live("dirac_gan", "", steps=300, hold=True, **knobs).experiment
    readings, known = run.measure(), run.standings()
    assert known["psi"].truth == pytest.approx(-1.25, rel=1e-6) == readings["psi"]
    assert known["value"].truth == pytest.approx(1.25, rel=1e-6)
    assert known["w1"].truth is None and known["radius"].truth is None
    assert live("dirac_gan", "").experiment.standings()["w1"].truth == 0.0


def test_an_infinite_divergence_of_counts_is_a_reading():
    run = live("histogram_loss", "", steps=3, shift=0.5).experiment
    assert run.measure()["kl"] == math.inf and math.isfinite(run.measure()["js"])


def test_the_colours_of_a_runaway_critic_grow_with_it():
    """By doubling, and only where no constraint says how steep it should be."""
    run = live("gan", "soft_ring8", loss="wasserstein", constraint="none").experiment
    moment = Moment(run, 0.5)
    assert moment.reached(2.0, np.full(9, 1.0)) == 2.0
    assert moment.reached(2.0, np.full(9, 44.4)) == 64.0
    assert moment.reached(2.0, np.full(9, np.nan)) == 2.0 == moment.reached(2.0, np.full(9, np.inf))
    held = live("gan", "soft_ring8", loss="wasserstein", constraint="gp").experiment
    assert Moment(held, 0.5).reached(2.0, np.full(9, 44.4)) == 2.0
