"""The VAE lab as a run: principal components, findings, bad input, promises of the contract, pictures."""

from __future__ import annotations

import numpy as np
import pytest

from engine.experiment import Gesture
from engine.experiments.vae import CARD, VaeKnobs
from engine.experiments.vae.measurement import ACTIVE
from engine.experiments.vae.principal import Moments, linear_model
from engine.experiments.vae.process import VaeRun
from engine.experiments.vae.watch import ASLEEP_FOR, WAKING
from engine.marks import Exact
from engine.recipe import Recipe
from engine.run import LiveRun, digest
from engine.streams import Streams
from engine.targets import OwnData, Table
from engine.words import BadInput
from tests.engine.vae.runs import made, stepped

PRESETS = [preset.name for preset in CARD.presets]
PANELS = [panel.name for panel in CARD.panels]
LINEAR = {"network": "linear", "decoder": "gaussian", "rate": 0.02, "target": "gaussian", "batch": 256,
          "target_knobs": {"sd_x": 2.0, "sd_y": 1.0, "correlation": 0.6}}  # fmt: skip
COVARIANCE = np.array([[4.0, 1.2], [1.2, 1.0]])


def exact_gap(run, sigma):
    """The likelihood missing to probabilistic principal components, from the true moments of the target."""
    moments = Moments(np.zeros(2), COVARIANCE, 1)
    mean, _, covariance = linear_model(run.snapshot)
    return moments.best(run.knobs.latent, sigma)[0] - moments.log_likelihood(mean, covariance)


@pytest.mark.parametrize(("latent", "sigma"), [(2, 0.5), (1, 0.6)])
def test_linear_vae_reaches_probabilistic_principal_components(latent, sigma):
    run = made(steps=1500, latent=latent, sigma=sigma, horizon=1500, **LINEAR)
    assert 0 <= exact_gap(run, sigma) < 1e-4
    assert run.measure()["linear_gap"] < 1e-3


def test_linear_vae_with_learned_sigma_reaches_it_too():
    run = made(steps=2000, latent=1, horizon=2000, **{**LINEAR, "decoder": "gaussian_learned"})
    assert 0 <= exact_gap(run, None) < 1e-4
    assert run.snapshot.sigma**2 == pytest.approx(np.linalg.eigvalsh(COVARIANCE)[0], rel=0.02)


@pytest.mark.parametrize(("sigma", "on"), [(0.5, 2), (0.7, 2), (0.85, 1), (1.6, 1), (2.3, 0)])
def test_a_latent_switches_off_exactly_when_sigma_exceeds_the_data(sigma, on):
    """The variances along the principal directions are 4.42 and 0.579: σ switches at 0.761 and 2.10."""
    run = made(steps=1500, sigma=sigma, horizon=1500, **LINEAR)
    squares = np.square(np.linalg.svd(linear_model(run.snapshot)[1], compute_uv=False))
    best = np.maximum(np.linalg.eigvalsh(COVARIANCE)[::-1] - sigma**2, 0.0)
    assert (best > 0).sum() == on and np.allclose(squares, best, atol=0.06)
    assert (run.measurement.activity(run.snapshot) > ACTIVE).sum() == on


def test_collapse_is_found_and_names_the_latent():
    run = made(steps=WAKING + ASLEEP_FOR + 50, decoder="gaussian", sigma=20.0)
    assert [found.name for found in run.findings] == ["posterior collapse of z1", "posterior collapse of z2"]
    assert run.findings[0].since <= WAKING + 50


def test_a_width_that_runs_to_zero_is_found():
    run = made("line", steps=0, noise=False, sigma=0.011)
    run.parameters.views[-1].fill_(-5.0)
    stepped(run, 1)
    assert [found.name for found in run.findings] == ["σ running to 0"]


def test_a_huge_rate_is_a_finding_and_leaves_numbers_finite():
    run = made(steps=60, rate=100.0, warmup=0, clip=0.0)
    assert "non-finite loss" in {found.name for found in run.findings}
    assert np.isfinite(run.parameters.flat.numpy()).all()
    run.picture(PANELS, 0.3)
    run.measure()


def test_a_uniform_prior_makes_the_kl_infinite():
    run = made(steps=3, prior="uniform")
    assert [found.name for found in run.findings] == ["infinite KL"]
    assert "kl" not in run.advance("encode") | run.advance("decode")
    assert "elbo" not in run.measure()


@pytest.mark.parametrize("wrong", [{"latent": 0}, {"latent": 3}, {"sigma": 0}, {"sigma": -1}, {"draws": 0},
                                   {"beta": -1}, {"rate": float("nan")}, {"decoder": "poisson"}])  # fmt: skip
def test_bad_knobs_are_named(wrong):
    (name,) = wrong
    with pytest.raises(BadInput, match=name):
        VaeKnobs.checked(wrong)


def test_a_batch_larger_than_the_data_is_refused():
    rows = np.random.default_rng(0).normal(size=(100, 2)).astype(np.float32)
    target = OwnData(Table("mine.csv", ("a", "b"), rows))
    with pytest.raises(BadInput, match="batch = 256"):
        VaeRun(VaeKnobs(), target, Streams(0), "cpu")
    run = stepped(VaeRun(VaeKnobs(batch=32, hidden=8), target, Streams(0), "cpu"), 3)
    assert "gap" not in run.measure()
    run.picture(PANELS, 0.3)


@pytest.mark.parametrize("name", PRESETS)
def test_presets_draw_and_measure_and_looking_changes_nothing(name):
    seen, unseen = (LiveRun(Recipe.of_preset(CARD, name, seed=2)) for _ in range(2))
    for _ in range(6):
        seen.advance_step()
        unseen.advance_step()
    known = {spec.name for spec in CARD.readings}
    readings = seen.experiment.measure()
    boundless = {"loss", "kl", "posterior_gap"} if name == "uniform_prior" else set()
    assert set(readings) <= known and {key for key, value in readings.items() if not np.isfinite(value)} == boundless
    assert all(seen.experiment.standings()[key].source == Exact() for key in boundless), "infinite at every step"
    assert set(seen.experiment.standings()) <= known
    panels = seen.experiment.picture(PANELS, 0.3)
    assert all(panel.provenance or panel.marks for panel in panels.values())
    seen.experiment.point("density", Gesture("click", (0.4, 0.3)))
    seen.experiment.point("latent", Gesture("drag", (0.0, 0.0), (1.0, -2.0), 0))
    seen.experiment.picture(CARD.panels_of(name), 0.2)
    seen.advance_step()
    unseen.advance_step()
    assert digest(seen.state()) == digest(unseen.state())


def test_a_restored_run_continues_bit_for_bit():
    run = LiveRun(Recipe.of_preset(CARD, "iwae", seed=4))
    for _ in range(7):
        run.advance_step()
    state = run.state()
    other = LiveRun(run.recipe)
    other.restore(state)
    for _ in range(5):
        run.advance_step()
        other.advance_step()
    assert run.digest() == other.digest()


@pytest.mark.parametrize("target", ["moons", "mixture_1d"])
def test_the_explained_point_is_marked_before_anybody_has_clicked(target):
    run = made(steps=1, target=target)
    x = run.scene.followed(run._moment(1.0))[0]
    for name, panel in run.picture(["density", "truth", "samples"], 0.5).items():
        mark = next(mark for mark in panel.marks if mark.role == "cursor")
        assert np.allclose(mark.xy[0] if target == "moons" else mark.at, x if target == "moons" else x[0]), name


def test_a_plain_autoencoder_has_no_readings_of_a_bound():
    known = made(steps=0, noise=False).standings()
    assert not {"kl", "elbo", "posterior_gap", "iwae_5"} & set(known) and {"loss", "gap"} <= set(known)


def test_a_click_follows_a_point_and_a_drag_decodes_a_code():
    run = made(steps=50)
    assert run.point("density", Gesture("click", (0.5, 0.25)))
    assert np.allclose(run.scene.followed(run._moment(1.0)), [[0.5, 0.25]])
    assert "0.5, 0.25" in str(run.picture(["posterior"], 0.5)["posterior"].title)
    assert run.point("latent", Gesture("drag", (0.0, 0.0), (1.0, -9.0), 0))
    moment = run._moment(1.0)
    assert np.allclose(moment.code, [[1.0, -4.0]])
    dot = next(mark for mark in run.picture(["warp"], 0.5)["warp"].marks if mark.role == "target")
    assert np.allclose(dot.xy, run.snapshot.decode(moment.code), atol=1e-5)
    run.point("density", Gesture("click", (float("nan"), 1e300)))
    run.picture(["posterior", "identity"], 0.3)


def test_evaluation_gives_density_and_bound():
    run = made(steps=50)
    points = run.target.sample(20, np.random.default_rng(0))
    found = run.evaluate(points)
    assert list(found) == ["log_density", "elbo"] and found["elbo"].shape == (20,)
    assert (found["elbo"] <= found["log_density"] + 1e-4).all()
    assert run.sample(7, np.random.default_rng(0)).shape == (7, 2)


def test_a_fork_to_another_size_starts_anew_and_says_so():
    run = LiveRun(Recipe.of_preset(CARD, "moons", seed=4))
    run.advance_step()
    run.edit(fork={"latent": 1})
    assert run.notice is not None
    run.advance_step()
    assert run.step == 2


def test_a_learned_width_goes_on_from_where_its_knob_is_turned():
    run = LiveRun(Recipe.of_preset(CARD, "moons", seed=4))
    for _ in range(3):
        run.advance_step()
    run.edit(tune={"sigma": 0.1})
    assert run.experiment.snapshot.sigma == pytest.approx(0.1)
    run.advance_step()
    state, after = run.state(), run.advance_step()
    run.restore(state)
    assert run.advance_step() == after
