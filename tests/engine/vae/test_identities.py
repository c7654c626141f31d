"""What must hold of a VAE whatever it has learned: the balance of its bounds, the exact p(x), the gradients."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
import torch

from engine.exact.plane import Plane
from engine.experiments.vae import VaeKnobs
from engine.experiments.vae.bounds import bound, closed_kl, iwae, log_weights
from engine.experiments.vae.evidence import Lattice
from engine.experiments.vae.model import Vae, given_log_sigma
from engine.experiments.vae.objective import Climb
from engine.experiments.vae.posterior import balance, encoder_gap, posterior
from engine.experiments.vae.units import Units
from engine.marks import Note
from engine.networks.trainable import Trainable
from tests.engine.vae.runs import made

KINDS = [
    {"steps": 0}, {"steps": 200}, {"steps": 200, "activation": "relu"}, {"steps": 200, "latent": 1},
    {"steps": 200, "decoder": "gaussian", "sigma": 0.15, "draws": 4}, {"steps": 100, "decoder": "bernoulli"},
    {"steps": 100, "target": "mixture_1d"}, {"steps": 200, "target": "mixture_1d", "latent": 1},
    {"steps": 100, "network": "linear", "target": "gaussian"},
]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_log_p_is_elbo_plus_gap(kind):
    run = made(**kind)
    for x in run.measurement.points[:3, None]:
        exact = run.snapshot.double
        true = posterior(exact, x)
        found = balance(exact, x, true)
        assert abs(found.residue) < 1e-4 and found.gap > -1e-9
        assert abs(balance(run.snapshot, x, posterior(run.snapshot, x)).residue) < 1e-4, "as it is drawn"
        assert true.mass.sum() == pytest.approx(1.0, abs=1e-9)
        assert true.log_p == pytest.approx(float(run.evidence(x).log_p[0]), abs=1e-4)


@pytest.mark.parametrize("kind", KINDS)
def test_no_elbo_is_above_log_p(kind):
    run = made(**kind)
    points = run.measurement.points[:200]
    assert (bound(run.snapshot.double, points, 24).elbo <= run.evidence(points).log_p + 1e-4).all()


def test_mean_gap_agrees_with_quadrature_under_the_encoder():
    run = made(steps=300)
    exact, points = run.snapshot.double, run.measurement.points[:30]
    missed = np.mean([encoder_gap(exact, x, posterior(exact, x)) for x in points[:, None]])
    assert abs((run.evidence(points).log_p - bound(exact, points, 30).elbo).mean() - missed) < 1e-3


def test_iwae_rises_with_its_draws_and_stays_below_log_p():
    run = made(steps=200)
    points = run.measurement.points[:300]
    eps = np.random.default_rng(0).standard_normal((300, 50, 2))
    log_w = log_weights(run.snapshot, points, eps)
    one, five, fifty = (iwae(log_w, k) for k in (1, 5, 50))
    assert one <= five <= fifty <= run.evidence(points).log_p.mean() + 0.02
    assert one == pytest.approx(bound(run.snapshot, points, 12).elbo.mean(), abs=0.1)


def test_closed_kl_is_what_drawing_says():
    mu, sd = np.array([[0.7, -1.2]]), np.array([[0.3, 1.8]])
    z = mu + sd * np.random.default_rng(1).standard_normal((400_000, 2))
    log_q = -0.5 * ((z - mu) / sd) ** 2 - np.log(sd)
    drawn = (log_q + 0.5 * z**2).mean(axis=0)
    assert np.allclose(closed_kl(mu, sd)[0], drawn, atol=0.02)


@pytest.mark.parametrize("latent", [1, 2])
def test_density_integrates_to_one_and_agrees_with_itself(latent):
    run = made(steps=200, latent=latent)
    plane = Plane((-9.0, 9.0), (-9.0, 9.0), 180)
    ticks = plane.points[:180, 0]
    density, _ = Lattice(run.snapshot.double, 400).over(ticks, ticks)
    assert density.sum() * plane.cell == pytest.approx(1.0, abs=1e-4)
    some = plane.points[::997]
    by_point = run.evidence(some).log_p
    seen = by_point > -20
    assert seen.sum() > 5
    assert np.allclose(np.log(density.ravel()[::997][seen]), by_point[seen], atol=1e-4)


def test_cross_entropy_on_grey_data_does_not_sum_to_one():
    run = made(steps=100, decoder="bernoulli")
    total = run.measure()["integral"]
    assert total < 0.6
    panel = run.picture(["density"], 1.0)["density"]
    (said,) = [str(mark.says) for mark in panel.marks if isinstance(mark, Note)]
    assert float(said.split()[2]) == pytest.approx(total, rel=0.02)


def test_constants_are_kept_when_sigma_is_learned():
    """The loss of a decoder that ignores z is the cross-entropy of a Gaussian, normaliser and units included."""
    run = made(network="linear", target="gaussian", target_knobs={"sd_x": 2.0, "sd_y": 2.0, "correlation": 0.0},
               sigma=3.0, batch=4096)  # fmt: skip
    for view in run.parameters.views[:-1]:
        view.zero_()
    loss = run.advance("encode") | run.advance("decode")
    exact = math.log(2 * math.pi * 9.0) + 2 * 2.0**2 / (2 * 9.0)
    assert loss["loss"] == pytest.approx(exact, abs=0.05) and loss["kl"] == pytest.approx(0.0, abs=1e-6)
    run.advance("gradient")
    by_log_sigma = float(run.parameters.gradients[-1])
    assert by_log_sigma == pytest.approx(2 - 2 * 2.0**2 / 9.0, abs=0.05)


CASES = list(itertools.product(
    ["gaussian", "gaussian_learned", "bernoulli"], ["perceptron", "linear"], [(1, "elbo"), (4, "elbo"), (4, "iwae")],
    [True, False], ["silu", "relu", "tanh"],
))  # fmt: skip


@pytest.mark.parametrize(("decoder", "network", "draws", "noise", "activation"), CASES)
def test_written_gradients_are_those_of_autograd(decoder, network, draws, noise, activation):
    knobs = VaeKnobs(decoder=decoder, network=network, draws=draws[0], bound=draws[1], noise=noise, beta=0.7,
                     activation=activation, hidden=8)  # fmt: skip
    units = Units(np.zeros(2), np.full(2, 1.5))
    vae, rng = Vae(knobs, 2), np.random.default_rng(0)
    parameters = Trainable(vae.shapes, vae.start(rng, knobs, units), "cpu")
    t = torch.tensor(rng.random((32, 2)), dtype=torch.float32)
    eps = torch.tensor(rng.standard_normal((32, knobs.draws if noise else 1, 2)), dtype=torch.float32)
    climb = Climb(vae, parameters.views, knobs, units, t, eps)
    climb.encode()
    found = climb.decode()
    climb.differentiate(parameters.gradients)
    weights = [view.clone().requires_grad_() for view in parameters.views]
    loss = _loss(vae, weights, knobs, units, t, eps)
    exact = torch.autograd.grad(loss, weights, allow_unused=True, materialize_grads=True)
    flat = torch.cat([each.reshape(-1) for each in exact])
    assert float((flat - parameters.gradient).norm()) < 1e-4 * float(flat.norm())
    assert found.loss == pytest.approx(float(loss.detach()) + units.log_volume, abs=1e-4)


def _loss(vae, weights, knobs, units, t, eps):
    """The same by autograd and torch's own distributions."""
    normal = torch.distributions.Normal
    mu, log_sd, _ = vae.encode(t, weights)
    sd = log_sd.exp()
    z = mu[:, None] + (sd[:, None] * eps if knobs.noise else 0 * eps)
    m = vae.decode(z.reshape(-1, 2), weights).view(*z.shape[:2], 2)
    if knobs.decoder == "bernoulli":
        bits = torch.nn.functional.binary_cross_entropy_with_logits
        log_p = -bits(m, t[:, None].expand_as(m), reduction="none").sum(2)
    else:
        log_sigma = weights[-1] if vae.learned else torch.tensor(given_log_sigma(knobs, units))
        log_p = normal(m, log_sigma.exp()).log_prob(t[:, None]).sum(2)
    if not knobs.noise:
        return -log_p.mean()
    if knobs.bound == "iwae" and knobs.draws > 1:
        ratio = normal(0.0, 1.0).log_prob(z) - normal(mu[:, None], sd[:, None]).log_prob(z)
        log_w = log_p + knobs.beta * ratio.sum(2)
        return (math.log(knobs.draws) - log_w.logsumexp(1)).mean()
    kl = torch.distributions.kl_divergence(normal(mu, sd), normal(0.0, 1.0)).sum(1)
    return knobs.beta * kl.mean() - log_p.mean()


def test_cells_stand_for_what_a_coarse_lattice_leaves_out():
    run = made(steps=300, decoder="gaussian", sigma=0.05)
    points = run.measurement.points[:200]
    exact = Lattice(run.snapshot.double, 700).at(points).log_p
    coarse = Lattice(run.snapshot.double, 64).at(points).log_p
    spread = Lattice(run.snapshot.double, 64, spread=True).at(points)
    assert abs(spread.log_p - exact).mean() < 0.5 * abs(coarse - exact).mean()
    assert spread.error < 10 * abs(coarse - exact).mean()
