"""What NCE finds: log Z, the least loss, the shift of the simple logit, the shift by log ν."""

import math

import numpy as np
import pytest

from engine.experiments.nce.contrast import least_terms
from tests.engine.nce.labs import nce

LEARNED = {"expectation": "exact", "averaging": 0.0, "rate": 0.1, "horizon": 700}


def read(run, name):
    """A cheap or dear reading of a run that has learned."""
    experiment = run.experiment
    return {"log_z": experiment.log_z, **experiment._numbers(), **experiment.measure()}[name]


def test_gamma_finds_log_z_without_an_integral():
    run = nce(steps=700, logit="simple", **LEARNED)
    gamma = float(run.experiment.trainable.averaged[-1])
    assert abs(gamma + math.log(8) - 2.69081) <= 0.02
    assert read(run, "log_z") == pytest.approx(gamma + math.log(8), abs=1e-9)
    assert read(run, "log_z_true") == pytest.approx(2.69081, abs=5e-6)
    assert read(run, "a") == pytest.approx(-2.0, abs=0.02) and read(run, "b") == pytest.approx(0.5, abs=0.01)


def test_it_does_so_from_samples():
    run = nce(steps=1500, logit="simple", rate=0.05, horizon=1500, averaging=0.995)
    assert abs(read(run, "log_z") - 2.69081) < 0.06 and read(run, "gap") < 0.01


def test_the_least_loss_is_two_log_two_less_twice_js():
    run = nce(steps=700, logit="simple", **LEARNED)
    question = run.experiment.question
    grid = question.whole
    p = np.exp(question.law.log_density(grid.points))
    u = np.exp(question.noise.log_density(grid.points))
    u /= u.sum() * grid.cell
    middle = (p + u) / 2
    terms = [one[one > 1e-200] * np.log(one[one > 1e-200] / middle[one > 1e-200]) for one in (p, u)]
    js = 0.5 * sum(float(part.sum()) for part in terms) * grid.cell
    least = run.experiment.standings()["loss"].truth
    assert least == pytest.approx(2 * math.log(2) - 2 * js, abs=1e-3)
    assert run.advance_step()["loss"] == pytest.approx(least, abs=2e-4)


def test_equal_laws_leave_the_classifier_blind():
    log_p = np.log(np.full(10, 0.1))
    assert least_terms(log_p, log_p, 1.0).sum() == pytest.approx(2 * math.log(2))


def test_gaussian_noise_unknown_to_the_logit_shifts_a():
    run = nce(steps=700, logit="simple", noise_law="gaussian", noise_width=1.0, **LEARNED)
    assert read(run, "a") == pytest.approx(-2.0 - 0.5, abs=0.03) and read(run, "b") == pytest.approx(0.5, abs=0.01)
    assert read(run, "log_z") == pytest.approx(2.69081, abs=0.02), "of the law with the noise put back"
    assert read(run, "gap") > 0.05
    truths = run.experiment.standings()
    assert (truths["a"].truth, truths["b"].truth) == (-2.5, 0.5)
    panels = run.experiment.picture(["density", "parameters"], 1.0)
    said = " ".join(str(mark.says) for panel in panels.values() for mark in panel.marks if hasattr(mark, "says"))
    assert "log p − log U" in said and "0.5" in said


def test_the_general_logit_knows_the_noise():
    run = nce(steps=700, logit="general", noise_law="gaussian", noise_width=1.0, **LEARNED)
    assert read(run, "a") == pytest.approx(-2.0, abs=0.03)
    assert read(run, "log_z") == pytest.approx(2.69081, abs=0.02)
    assert abs(read(run, "gap")) < 2e-3


def test_the_ratio_shifts_gamma_by_its_logarithm():
    gammas = []
    for ratio in (1.0, 4.0):
        run = nce(steps=700, logit="simple", ratio=ratio, **LEARNED)
        gammas.append(float(run.experiment.trainable.averaged[-1]))
        assert read(run, "log_z") == pytest.approx(2.69081, abs=0.02)
    assert gammas[1] - gammas[0] == pytest.approx(math.log(4), abs=0.02)


def test_two_copies_in_the_plane_have_twice_the_log_z():
    run = nce(steps=3, dimension="2", noise_width=3.0)
    assert run.experiment.measure()["log_z_true"] == pytest.approx(2 * 2.6908118, abs=1e-5)
    assert run.experiment.evaluate(np.zeros((4, 2)))["log_density"].shape == (4,)


def test_a_normalised_density_integrates_to_one():
    run = nce("mixture_1d", steps=5, energy="mixture", noise_law="gaussian", noise_width=2.5)
    x = np.linspace(-30, 30, 6001)[:, None]
    q = np.exp(run.experiment.evaluate(x)["log_density"])
    assert q.sum() * 0.01 == pytest.approx(1.0, abs=1e-4)


def test_an_energy_network_samples_from_its_density():
    run = nce(steps=2, energy="network", hidden=8, fourier=2, noise_law="gaussian", noise_width=2.0)
    x = run.experiment.sample(20_000, np.random.default_rng(0))
    at = np.linspace(*run.experiment.question.coarse.box[0], 4001)[:, None]
    q = np.exp(run.experiment.evaluate(at)["log_density"])
    q /= q.sum()
    assert x.mean() == pytest.approx(float(q @ at[:, 0]), abs=0.05)
    assert x.std() == pytest.approx(math.sqrt(q @ at[:, 0] ** 2 - (q @ at[:, 0]) ** 2), rel=0.03)


def test_data_shaped_noise_of_width_one_is_the_law_of_the_data():
    run = nce("gaussian_1d", noise_law="data", noise_width=1.0)
    x = np.linspace(-3, 3, 7)[:, None]
    question = run.experiment.question
    assert np.allclose(question.noise.log_density(x), question.law.log_density(x))
    assert run.experiment.standings()["loss"].truth == pytest.approx(2 * math.log(2), abs=1e-6)
