"""What a flow is trained for: reverse KL against a known density, and velocities."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.experiments import card
from engine.experiments.flow.objectives import ReverseKL, log_density_and_score
from engine.recipe import Recipe
from engine.run import LiveRun
from engine.targets import find_target
from engine.words import BadInput
from tests.engine.flows import flow, same, train


@pytest.mark.parametrize("name", ["U1", "U2", "U3", "U4", "gaussian"])
def test_score_is_the_slope_of_the_log_density(name):
    target = find_target(name)
    x = target.mean + target.sd * np.random.default_rng(1).normal(size=(50, 2))
    log_p, score = log_density_and_score(target, x)
    assert np.array_equal(log_p, target.log_density(x))
    move = 1e-3 * np.array([0.6, -0.8])
    change = target.log_density(x + move) - target.log_density(x - move)
    assert np.allclose(change / 2, score @ move, atol=2e-5)


def test_score_of_a_gaussian_is_linear():
    target = find_target("gaussian")
    x = np.random.default_rng(2).normal(size=(40, 2))
    _, score = log_density_and_score(target, x)
    away = np.hstack([x, np.ones((40, 1))])
    fitted = away @ np.linalg.lstsq(away, score, rcond=None)[0]
    assert np.allclose(fitted, score, atol=1e-4)


def test_reverse_loss_is_the_divergence_of_own_samples():
    made = flow("U1", objective="reverse", steps=10)
    z = np.random.default_rng(3).standard_normal((4000, 2))
    x = made._live.to_data(z)
    wanted = (made._live.log_density(x) - made.target.log_density(x)).mean()
    assert ReverseKL(made._live, made.target, z).value == pytest.approx(wanted, abs=1e-4)


def test_gradient_of_the_reverse_loss_is_the_slope_of_the_divergence_on_average():
    """Without the part of mean zero it differs in each batch; over many points it is the full gradient."""
    made = flow("U1", objective="reverse", steps=5, couplings=2, hidden=4, activation="tanh")
    weights = [weight.detach().double().requires_grad_() for weight in made.parameters.leaves]
    model = type(made.model)(made.chain, weights, made.model.mean, made.model.sd)
    z = np.random.default_rng(4).standard_normal((100_000, 2))
    loss = ReverseKL(model, made.target, z)
    into = [torch.zeros_like(weight) for weight in weights]
    loss.differentiate(into)
    written = torch.cat([view.reshape(-1) for view in into]).numpy()

    def value(move):
        moved = [weight.detach() + one for weight, one in zip(weights, move, strict=True)]
        return ReverseKL(type(model)(made.chain, moved, model.mean, model.sd), made.target, z).value

    generator = np.random.default_rng(5)
    for _ in range(3):
        move = [torch.as_tensor(1e-4 * generator.normal(size=weight.shape)) for weight in weights]
        flat = torch.cat([one.reshape(-1) for one in move]).numpy()
        slope = (value(move) - value([-one for one in move])) / 2
        assert slope == pytest.approx(float(flat @ written), abs=0.05 * np.linalg.norm(flat) * np.linalg.norm(written))


def test_reverse_training_brings_the_model_to_the_energy():
    made = flow("U1", objective="reverse", couplings=4, hidden=32, batch=128)
    before = made.measure()["reverse_kl"]
    train(made, 300)
    assert made.measure()["reverse_kl"] < 0.25 * before
    assert made.standings()["nll"].truth == 0.0


def test_reverse_training_says_where_it_cannot():
    with pytest.raises(BadInput, match="objective = reverse"):
        flow("checkerboard", objective="reverse")


def test_flow_matching_has_no_other_objective():
    objective = next(knob for knob in card("flow").knobs.declared() if knob.name == "objective")
    shown = [layer for layer, _ in card("flow").knobs.declared()[0].choices if objective.matters({"layer": layer})]
    assert shown == ["additive", "affine", "glow", "spline", "maf"]
    one, other = (flow("moons", objective=way, layer="matching", hidden=4, steps=2) for way in ("forward", "reverse"))
    assert same(one, other) and one.standings() == other.standings()


def test_a_fork_that_is_refused_changes_nothing():
    recipe = Recipe.of_preset(card("flow"), "checkerboard")
    run, alone = LiveRun(recipe), LiveRun(recipe)
    run.advance_step()
    with pytest.raises(BadInput, match="objective = reverse"):
        run.edit(fork={"objective": "reverse"})
    assert run.recipe == alone.recipe
    alone.advance_step()
    assert run.advance_step() == alone.advance_step()
    assert same(run.experiment, alone.experiment)


def test_reverse_run_is_restored_bit_for_bit():
    made = flow("U2", objective="reverse", steps=8)
    saved, streams = made.state(), made.streams.state()
    train(made, 8)
    other = flow("U2", objective="reverse", seed=3, steps=1)
    other.restore(saved)
    other.streams.restore(streams)
    assert same(train(other, 8), made)


def test_flow_matching_learns_and_its_loss_has_no_known_floor():
    made = flow("8gaussians", layer="matching", hidden=64, depth=2, activation="silu", batch=256)
    before = made.measure()["gap"]
    train(made, 400)
    assert made.measure()["gap"] < 0.65 * before
    assert made.standings()["nll"].truth is None


def test_the_loss_is_called_what_it_is():
    likelihood, velocity, reverse = (
        flow(target, layer=layer, objective=objective).standings()["nll"]
        for target, layer, objective in (
            ("moons", "affine", "forward"),
            ("moons", "matching", "forward"),
            ("U2", "affine", "reverse"),
        )
    )
    assert (likelihood.label, likelihood.unit) == (None, None)
    assert velocity.unit == "" and str(velocity.label) == "Squared error" and velocity.truth is None
    assert reverse.unit is None and "KL" in str(reverse.label) and reverse.truth == 0.0
