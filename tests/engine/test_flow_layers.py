"""Every kind of layer: inverse, log-determinant, written-out gradient, mass, far outliers, and state."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.exact.plane import covering
from engine.experiments.flow.chain import Chain, build
from engine.experiments.flow.glow import ActNorm, Mixing
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.layers import Scale, Swap
from engine.experiments.flow.objectives import Likelihood, VelocityMatching
from engine.experiments.flow.spline import _UNIT, REACH, SplineCoupling
from engine.streams import Streams
from tests.engine.flows import flow, same, train

LAYERS = ("additive", "affine", "glow", "spline", "maf", "matching")
BACKED = LAYERS[:-1]
SMOOTH = {"activation": "silu"}


def columns(points):
    x = torch.as_tensor(np.asarray(points), dtype=torch.float64)
    return x[:, :1].contiguous(), x[:, 1:].contiguous()


def doubled(made):
    return [weight.double() for weight in made.parameters.averaged]


def jacobian(made, point):
    """∂f/∂x at one standardised point, by autograd, (2, 2)."""
    weights = doubled(made)

    def f(x):
        return torch.cat(made.chain.image((x[:1, None], x[1:, None]), weights)).squeeze(1)

    return torch.autograd.functional.jacobian(f, torch.as_tensor(point, dtype=torch.float64))


@pytest.mark.parametrize("layer", LAYERS)
def test_inverse_undoes_the_flow(layer):
    made = flow(steps=60, layer=layer, **SMOOTH)
    points = np.random.default_rng(1).uniform(-6, 6, (400, 2))
    back = made.model.to_data(made.model.to_noise(points))
    assert np.abs(back - points).max() < 1e-4
    exact = made.model.doubled()
    limit = 1e-4 if layer == "matching" else 1e-9
    assert np.abs(exact.to_data(exact.to_noise(points)) - points).max() < limit


@pytest.mark.parametrize("knobs", [{}, {"fourier": 3, "mixing": "shuffle", "depth": 1}])
@pytest.mark.parametrize("layer", BACKED)
def test_layer_log_determinants_add_up_to_that_of_the_jacobian(layer, knobs):
    made = flow(steps=40, layer=layer, **SMOOTH, **knobs)
    for point in np.random.default_rng(2).normal(size=(10, 2)):
        x = columns(point[None])
        walked = sum(float(one) for _, one in made.chain.walk(x, doubled(made)) if one is not None)
        assert walked == pytest.approx(float(torch.linalg.slogdet(jacobian(made, point)).logabsdet), abs=1e-9)


def test_divergence_of_the_velocity_is_that_of_its_jacobian():
    made = flow(steps=30, layer="matching", fourier=2, **SMOOTH)
    velocity, weights = made.chain.layers[0].velocity, doubled(made)
    for point in torch.as_tensor(np.random.default_rng(3).normal(size=(5, 2))):
        v, divergence = velocity.with_divergence(point[None], 0.3, weights)
        exact = torch.autograd.functional.jacobian(lambda x: velocity.at(x[None], 0.3, weights)[0], point)
        assert float(divergence) == pytest.approx(float(exact.trace()), abs=1e-9)
        assert torch.allclose(v, velocity.at(point[None], 0.3, weights))


def test_integrated_divergence_is_the_log_determinant_of_the_whole_flow():
    made = flow(steps=60, layer="matching", ode_steps=40, **SMOOTH)
    for point in np.random.default_rng(4).normal(size=(5, 2)):
        _, log_det = made.chain.forward(columns(point[None]), doubled(made))
        assert float(log_det) == pytest.approx(float(torch.linalg.slogdet(jacobian(made, point)).logabsdet), abs=1e-5)


@pytest.mark.parametrize("knobs", [{}, {"fourier": 3, "activation": "silu"}, {"activation": "tanh", "depth": 1}])
@pytest.mark.parametrize("layer", BACKED)
def test_written_gradient_is_that_of_autograd(layer, knobs):
    made = flow(steps=20, layer=layer, **knobs)
    weights = [weight.requires_grad_() for weight in doubled(made)]
    generator = np.random.default_rng(5)
    points = generator.normal(size=(60, 2)) * 2
    points[0] = 60, -60
    x = tuple(column.requires_grad_() for column in columns(points))
    by_z, by_other, by_log_det = torch.as_tensor(generator.normal(size=(3, 60, 1)))

    (a, b), log_det = made.chain.forward(x, weights)
    recorded = torch.autograd.grad((by_z * a + by_other * b + by_log_det * log_det).sum(), [*x, *weights])
    with torch.no_grad():
        _, _, pull = made.chain.push(x, weights)
        into = [torch.full_like(weight, np.nan) for weight in weights]
        written = [*pull((by_z, by_other), by_log_det, into), *into]
    for ours, theirs in zip(written, recorded, strict=True):
        assert torch.allclose(ours, theirs, rtol=1e-9, atol=1e-9)


def test_written_gradient_of_flow_matching_is_that_of_autograd():
    made = flow(layer="matching", fourier=2, **SMOOTH)
    x = made._batches.data()
    generator = np.random.default_rng(6)
    z, t = generator.standard_normal(x.shape), generator.uniform(size=len(x))
    made._batches = type("Given", (), {"data": lambda self: x, "loss": lambda self, model, x, way: given(model, x)})()

    def given(model, x):
        return VelocityMatching(model, x, z, t)

    value = made.advance("batch")["nll"]
    made.advance("gradient")
    leaves = made.parameters.leaves
    data, noise = (torch.cat(pair, 1) for pair in (made.model.standardised(x), made.model.columns(z)))
    time = torch.as_tensor(t, dtype=torch.float32)[:, None]
    v, _ = made.chain.layers[0].velocity.push((1 - time) * noise + time * data, time, leaves)
    loss = 0.5 * (v - data + noise).square().sum(1).mean()
    assert value == pytest.approx(loss.item(), rel=1e-5)
    recorded = torch.cat([piece.reshape(-1) for piece in torch.autograd.grad(loss, leaves)])
    assert torch.allclose(made.parameters.gradient, recorded, atol=1e-6)


def test_spline_rises_everywhere_and_is_the_identity_beyond_its_reach():
    made = flow(layer="spline", couplings=1, mixing="none", scale_layer=False, steps=80, rate=0.02)
    across = np.linspace(-1.5 * REACH, 1.5 * REACH, 4001)
    x = columns(np.stack([np.full_like(across, 0.3), across], axis=1))
    (_, b), log_det = made.chain.forward(x, doubled(made))
    risen = b.squeeze(1).numpy()
    assert (np.diff(risen) > 0).all()
    outside = np.abs(across) >= REACH
    assert np.array_equal(risen[outside], across[outside])
    assert not log_det.squeeze(1).numpy()[outside].any()
    inside = ~outside
    slope = np.gradient(risen, across)[inside][1:-1]
    assert np.abs(slope - 1).max() > 0.05
    assert np.allclose(np.log(slope), log_det.squeeze(1).numpy()[inside][1:-1], atol=0.05)


def test_spline_starts_as_the_identity_where_its_conditioner_says_nothing():
    made = flow(layer="spline", zero_start=True)
    points = np.random.default_rng(12).uniform(-5, 5, (100, 2))
    x = columns(points)
    z, log_det = made.chain.forward(x, doubled(made))
    assert torch.allclose(torch.cat(z, 1), torch.cat(x, 1))
    assert float(log_det.abs().max()) < 1e-9


def test_a_batch_wholly_in_the_tails_trains_on():
    made = flow(layer="spline", couplings=2)
    x = made.target.mean + 30 * made.target.sd * np.sign(np.random.default_rng(13).normal(size=(64, 2)))
    loss = Likelihood(made._live, x)
    into = [torch.full_like(leaf, np.nan) for leaf in made.model.weights]
    loss.differentiate(into)
    assert np.isfinite(loss.value)
    assert all(bool(torch.isfinite(view).all()) for view in into)


def test_spline_equals_that_of_a_trusted_library():
    splines = pytest.importorskip("normflows.utils.splines")
    generator = np.random.default_rng(14)
    out = torch.as_tensor(generator.normal(size=(300, 23)) * 2)
    b = torch.as_tensor(generator.uniform(-6, 6, (300, 1)))
    conditioner = type("Given", (), {"shapes": {}, "push": lambda self, a, weights: (out, None)})()
    (_, ours), log_det, _ = SplineCoupling(conditioner, 8).push((b, b), [])
    theirs, their_log_det = splines.unconstrained_rational_quadratic_spline(
        b[:, 0], out[:, :8], out[:, 8:16], out[:, 16:] + _UNIT, tails="linear", tail_bound=REACH
    )
    assert torch.allclose(ours[:, 0], theirs, atol=1e-9)
    assert torch.allclose(log_det[:, 0], their_log_det, atol=1e-9)


@pytest.mark.parametrize("layer", ["glow", "spline", "maf", "matching"])
def test_density_integrates_to_one(layer):
    made = flow("8gaussians", steps=120, layer=layer, **SMOOTH)
    plane = covering(made.target.box, made.target.mean, made.target.sd, 150)
    found = plane.integral(np.exp(made.model.log_density(plane.points)))
    assert abs(found.value - 1) < 2e-3


@pytest.mark.parametrize("layer", LAYERS)
def test_far_outliers_stay_finite_and_change_the_loss_smoothly(layer):
    made = flow(steps=60, layer=layer, **SMOOTH)
    away = made.target.mean + np.linspace(1, 60, 200)[:, None] * made.target.sd * np.array([0.8, -0.6])
    log_q = made.evaluate(away)["log_density"]
    assert np.isfinite(log_q).all()
    assert log_q[-1] < log_q[0]
    finer = made.target.mean + np.linspace(59, 60, 200)[:, None] * made.target.sd * np.array([0.8, -0.6])
    steps = np.abs(np.diff(made.evaluate(finer)["log_density"]))
    assert steps.max() < 20 * np.median(steps) + 1e-6

    made.target = Outlier(made.target)
    made.tune(made.knobs)
    loss = made.advance("batch")["nll"]
    norm = made.advance("gradient")["grad_norm"]
    assert np.isfinite([loss, norm]).all()
    made.advance("update")
    assert bool(torch.isfinite(made.parameters.flat).all())


class Outlier:
    """A target that hands out one point 60 standard deviations away."""

    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)

    def sample(self, n, generator):
        x = self._target.sample(n, generator)
        x[0] = self._target.mean + 60 * self._target.sd
        return x


@pytest.mark.parametrize("layer", ["glow", "spline", "maf", "matching"])
def test_restored_run_continues_bit_for_bit(layer):
    made = flow(steps=12, layer=layer)
    saved, streams = made.state(), made.streams.state()
    train(made, 12)
    other = flow(seed=7, steps=2, layer=layer)
    other.restore(saved)
    other.streams.restore(streams)
    assert same(train(other, 12), made)


@pytest.mark.parametrize("heir", LAYERS)
def test_a_fork_to_another_layer_goes_on(heir):
    made = flow(steps=20)
    other = flow(seed=1, layer=heir)
    said = other.adopt(made.state())
    assert (said is None) == (heir == "affine")
    assert other.step == 20
    train(other, 3)
    assert np.isfinite(other.measure()["gap"])


def test_actnorm_starts_from_its_first_batch():
    made = flow(layer="glow", couplings=3)
    made.advance("batch")
    # The same batch again: another run of the same seed draws it first.
    x = made.model.standardised(flow(layer="glow", couplings=3)._batches.data())
    seen = 0
    for layer, (z, _) in zip(made.chain.layers, made.chain.walk(x, made.model.weights), strict=True):
        if isinstance(layer, ActNorm):
            seen += 1
            for column in z:
                assert abs(float(column.mean())) < 1e-5
                assert float(column.std(correction=0)) == pytest.approx(1, abs=1e-5)
    assert seen == 3
    chosen = made.parameters.leaves[0].clone()
    made.advance("gradient")
    made.advance("update")
    before = made.parameters.leaves[0].clone()
    made.advance("batch")
    assert torch.equal(made.parameters.leaves[0], before)
    assert not torch.equal(chosen, before)


def test_actnorms_that_a_fork_adds_settle_and_the_others_stay():
    made = flow(layer="glow", couplings=2, steps=20)
    heir = flow(layer="glow", couplings=3, seed=4)
    heir.adopt(made.state())
    assert {name for name in heir._unsettled if name.startswith("actnorm")} == {"actnorm 3"}
    before = heir.parameters.leaves[0].clone()
    heir.advance("batch")
    assert torch.equal(heir.parameters.leaves[0], before)
    third = heir.parameters.leaves[list(heir.parameters.shapes).index("actnorm 3 log s")]
    assert float(third.detach().abs().max()) > 0
    assert not heir._unsettled


@pytest.mark.parametrize("swap", [False, True])
def test_mixing_is_the_matrix_it_says(swap):
    weights = [torch.tensor([0.7, -0.4], dtype=torch.float64), torch.tensor([0.3, -0.2], dtype=torch.float64)]
    exchange = np.eye(2)[::-1] if swap else np.eye(2)
    matrix = exchange @ np.array([[1, 0], [0.7, 1]]) @ np.array([[np.exp(0.3), -0.4], [0, np.exp(-0.2)]])
    points = np.random.default_rng(8).normal(size=(20, 2))
    z, log_det = Mixing(swap).forward(columns(points), weights)
    assert np.allclose(torch.cat(z, 1).numpy(), points @ matrix.T)
    assert float(log_det) == pytest.approx(np.log(abs(np.linalg.det(matrix))))


def test_autoregressive_jacobian_is_triangular_and_orders_alternate():
    made = flow(layer="maf", couplings=1, mixing="none", scale_layer=False, steps=30, **SMOOTH)
    found = jacobian(made, [0.4, -0.7]).numpy()
    assert found[0, 1] == 0 and abs(found[1, 0]) > 1e-3
    names = [layer.name for layer in flow(layer="maf", couplings=3).chain.layers]
    assert names == ["maf", "swap"] * 3 + ["scale"]


def test_a_chain_of_shared_layers_holds_their_parameters_once_and_can_be_cut():
    chain = build(FlowKnobs(layer="matching", ode_steps=6), [])
    weights = [torch.tensor(value) for value in chain.start(Streams(0).stream("start"))]
    assert len(weights) == len(chain.shapes) == 6
    x = columns(np.random.default_rng(9).normal(size=(4, 2)))
    short = Chain(chain.layers[:2])
    assert short.shapes == chain.shapes
    walked = list(chain.walk(x, weights))
    assert torch.equal(short.forward(x, weights)[0][0], walked[1][0][0])


def test_more_time_steps_are_more_exact():
    made = flow(layer="matching", steps=200, ode_steps=4, **SMOOTH)
    points = made.target.sample(200, np.random.default_rng(10))
    exact, coarse, finer = (
        type(made.model)(build(made.knobs.changed(ode_steps=n), []), doubled(made), made.model.mean, made.model.sd)
        for n in (64, 4, 8)
    )
    truth = exact.log_density(points)
    errors = [np.abs(model.log_density(points) - truth).max() for model in (coarse, finer)]
    assert errors[1] < 0.25 * errors[0]


def test_layers_without_a_conditioner_write_their_gradient_alone():
    for layer in (ActNorm(), Mixing(True), Scale(), Swap()):
        weights = [torch.full(shape, 0.2, dtype=torch.float64).requires_grad_() for shape in layer.shapes.values()]
        x = columns(np.random.default_rng(11).normal(size=(7, 2)))
        (a, b), log_det = layer.forward(x, weights)
        loss = (a * b).sum() + (7 * log_det.sum() if log_det is not None else 0)
        recorded = torch.autograd.grad(loss, weights) if weights else []
        with torch.no_grad():
            into = [torch.zeros_like(weight) for weight in weights]
            layer.push(x, weights)[2]((b, a), torch.ones(7, 1, dtype=torch.float64), into)
        assert all(torch.allclose(one, other) for one, other in zip(into, recorded, strict=True))
