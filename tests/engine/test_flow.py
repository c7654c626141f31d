"""The mathematics of the flow: inverse, Jacobian, density, gradients, and what each coupling can and cannot do."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.stats import kstest

from engine.exact.plane import Plane, covering
from engine.experiments.flow.model import PlaneModel
from tests.engine.flows import Twin, flow

LAYERS = ("additive", "affine")
KINDS = [
    {"layer": "additive"},
    {"layer": "affine"},
    {"layer": "affine", "fourier": 4, "activation": "silu", "mixing": "shuffle", "depth": 1},
    {"layer": "additive", "mixing": "none", "scale_layer": False, "activation": "tanh", "couplings": 3},
]


@pytest.mark.parametrize("steps", [0, 150])
@pytest.mark.parametrize("knobs", KINDS)
def test_inverse_undoes_the_flow(knobs, steps):
    made = flow(steps=steps, **knobs)
    points = np.random.default_rng(1).uniform(-4, 4, (500, 2))
    back = made.model.to_data(made.model.to_noise(points))
    assert np.abs(back - points).max() < 1e-5
    noise = np.random.default_rng(2).standard_normal((500, 2))
    assert np.abs(made.model.to_noise(made.model.to_data(noise)) - noise).max() < 1e-5


@pytest.mark.parametrize("knobs", KINDS)
def test_layer_log_determinants_add_up_to_that_of_the_jacobian(knobs):
    model = flow(steps=60, **knobs).model.doubled()

    def f(x):
        (a, b), _ = model.chain.forward((x[:1, None], x[1:, None]), model.weights)
        return torch.cat([a, b]).squeeze(1)

    for x in torch.tensor(np.random.default_rng(3).normal(size=(20, 2))):
        exact = torch.linalg.slogdet(torch.autograd.functional.jacobian(f, x)).logabsdet
        walked = sum(one for _, one in model.chain.walk((x[:1, None], x[1:, None]), model.weights) if one is not None)
        assert abs(float(walked) - float(exact)) < 1e-5


@pytest.mark.parametrize("layer", LAYERS)
def test_density_integrates_to_one(layer):
    made = flow(steps=200, layer=layer)
    plane = covering(made.target.box, made.target.mean, made.target.sd, 252)
    found = plane.integral(np.exp(made.model.log_density(plane.points)))
    assert found.error < 2e-3
    assert abs(found.value - 1) < 2e-3


@pytest.mark.parametrize("layer", LAYERS)
def test_mean_loss_is_the_cross_entropy(layer):
    made = flow(steps=200, layer=layer)
    plane = covering(made.target.box, made.target.mean, made.target.sd, 198)
    log_p, log_q = made.target.log_density(plane.points), made.model.log_density(plane.points)
    cross = plane.integral(-np.exp(log_p) * log_q).value
    points = made.target.sample(20_000, np.random.default_rng(4))
    nll = -made.model.log_density(points)
    assert abs(nll.mean() - cross) < 4 * nll.std() / np.sqrt(len(nll))


@pytest.mark.parametrize("layer", LAYERS)
def test_squared_norm_of_the_models_own_samples_is_chi_squared(layer):
    made = flow(steps=100, layer=layer)
    z = made.model.to_noise(made.sample(4000, np.random.default_rng(5)))
    assert kstest((z**2).sum(axis=1), "chi2", args=(2,)).pvalue > 1e-3


def test_temperature_scales_the_noise():
    made = flow(temperature=0.5)
    z = made.model.to_noise(made.sample(4000, np.random.default_rng(6)))
    assert np.allclose(z.std(axis=0), 0.5, atol=0.03)


@pytest.mark.parametrize("layer", LAYERS)
def test_density_and_gradient_equal_those_of_plain_modules(layer):
    made = flow(steps=50, layer=layer)
    twin = Twin(made, made.parameters.leaves)
    points = made.target.sample(200, np.random.default_rng(7))
    x = torch.tensor((points - made.target.mean) / made.target.sd, dtype=torch.float32)

    loss = -twin(x).mean()
    live = PlaneModel(made.chain, made.parameters.leaves, made.target.mean, made.target.sd)
    assert np.allclose(live.log_density(points), twin(x).detach().numpy() - live.volume, atol=1e-5)

    ours = -made.chain.log_density(live.standardised(points), live.weights).mean()
    recorded = torch.autograd.grad(ours, live.weights)
    norm = made.parameters.differentiate(
        lambda into: [view.copy_(piece) for view, piece in zip(into, recorded, strict=True)]
    )
    loss.backward()
    theirs = torch.cat([p.grad.reshape(-1) for p in twin.parameters_in_order()])
    assert torch.allclose(made.parameters.gradient, theirs, atol=1e-6, rtol=1e-4)
    assert norm == pytest.approx(float(theirs.norm()), rel=1e-5)


def test_nice_has_one_peak_of_the_height_that_its_scales_say():
    made = flow("8gaussians", steps=300, layer="additive", rate=5e-3)
    s = np.exp(made.chain.scale_weights(made.parameters.averaged).numpy().astype(float))
    height = s.prod() / (2 * np.pi * made.target.sd.prod())
    peak = made.model.doubled().to_data(np.zeros((1, 2)))
    assert np.exp(made.evaluate(peak)["log_density"][0]) == pytest.approx(height, rel=1e-5)

    plane = Plane(*made.target.box, 150)
    q = np.exp(made.evaluate(plane.points)["log_density"])
    assert q.max() <= height * (1 + 1e-9)
    # log q falls by exactly ½‖z‖² from the peak: the super-level sets are images of balls about z = 0.
    z = made.model.doubled().to_noise(plane.points)
    assert np.allclose(np.log(height) - 0.5 * (z**2).sum(axis=1), np.log(q), atol=1e-6)


def test_affine_coupling_is_not_bound_to_one_volume():
    made = flow("8gaussians", steps=300, layer="affine", rate=5e-3)
    points = made.target.sample(200, np.random.default_rng(8))
    _, log_det = made.chain.forward(made.model.standardised(points), made.parameters.averaged)
    assert float(log_det.std()) > 0.1


def test_without_mixing_the_first_coordinate_is_only_scaled():
    made = flow(steps=100, layer="affine", mixing="none")
    points = made.target.sample(300, np.random.default_rng(9))
    x1 = (points[:, 0] - made.target.mean[0]) / made.target.sd[0]
    z1 = made.model.to_noise(points)[:, 0]
    s1 = float(made.chain.scale_weights(made.parameters.averaged)[0].exp())
    assert np.allclose(z1, s1 * x1, atol=1e-5)


@pytest.mark.parametrize("layer", LAYERS)
def test_far_outliers_change_the_loss_smoothly(layer):
    model = flow(steps=100, layer=layer, couplings=8).model
    far = model.mean + model.sd * np.array([[60.0, 0.0], [0.0, -60.0], [60.0, 60.0]])
    log_q = model.log_density(far)
    assert np.isfinite(log_q).all()
    assert np.abs(model.log_density(far + 1e-3 * model.sd) - log_q).max() < 0.05 * np.abs(log_q).max()


def test_evaluate_is_in_float64_whatever_the_number_of_points():
    made = flow(steps=20)
    points = made.target.sample(5000, np.random.default_rng(10))
    whole = made.evaluate(points)["log_density"]
    assert whole.dtype == np.float64
    assert np.allclose(whole[4000:4003], made.evaluate(points[4000:4003])["log_density"], atol=1e-12)
    assert made.evaluate(np.empty((0, 2)))["log_density"].shape == (0,)


def test_quadrature_knows_a_gaussian_and_its_own_error():
    plane = Plane((-8.0, 8.0), (-9.0, 9.0), 84)

    def gaussian(mean, sd):
        return -0.5 * (((plane.points - mean) / sd) ** 2).sum(axis=1) - np.log(2 * np.pi * sd**2)

    p, q = gaussian(0.0, 1.0), gaussian(0.5, 1.5)
    assert plane.integral(np.exp(p)).value == pytest.approx(1, abs=1e-9)
    exact = 2 * np.log(1.5) + (1 + 0.25) / 1.5**2 - 1
    assert plane.divergence(p, q).value == pytest.approx(exact, abs=1e-9)
    for edge in np.linspace(1.3, 1.9, 11):
        step = plane.integral((plane.points[:, 0] < edge) / (18 * (8 + edge)))
        assert abs(step.value - 1) <= step.error
    assert plane.divergence(p, np.where(plane.points[:, 0] > 0, -np.inf, q)).value == np.inf
