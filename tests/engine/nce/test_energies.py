"""Energies: closed forms of Z, written-out gradients, and gauges."""

import math

import numpy as np
import pytest
import torch

from engine.experiments.nce import NceKnobs
from engine.experiments.nce.energies import energy_of
from engine.experiments.nce.laws import Twice
from engine.experiments.nce.learned import Learned
from engine.experiments.nce.surface import Grid, log_integral
from engine.experiments.nce.twins import likelihood_step, score_step
from engine.targets import find_target
from engine.targets.double_well import log_quartic_integral

KINDS = ["quartic", "mixture", "network"]


def made(kind, law=None, **knobs):
    law = law or find_target("double_well")
    knobs = NceKnobs.checked({"energy": kind, "hidden": 16, "depth": 2, "fourier": 3, "components": 3, **knobs})
    generator = np.random.default_rng(3)
    energy = energy_of(knobs, law, law.sample(8, generator), "cpu")
    weights = [torch.tensor(np.array(value), dtype=torch.float32) for value in energy.start(generator)]
    if kind == "mixture":
        weights[2][1:] = torch.tensor([0.7, -0.4])
    return energy, weights


def test_the_double_well_has_the_log_z_of_the_lecture():
    assert log_quartic_integral(-2.0, 0.5) == pytest.approx(2.69081, abs=5e-6)


@pytest.mark.parametrize(("a", "b"), [(-2.0, 0.5), (1.0, 0.5), (3.0, 0.1), (-0.3, 2.0), (0.0, 1.0)])
def test_bessel_functions_agree_with_quadrature(a, b):
    from scipy.integrate import quad

    found, _ = quad(lambda x: math.exp(-a * x * x - b * x**4), -12, 12, points=[0.0], limit=400)
    assert log_quartic_integral(a, b) == pytest.approx(math.log(found), abs=1e-8)


@pytest.mark.parametrize("kind", ["quartic", "mixture"])
@pytest.mark.parametrize("dimension", [1, 2])
def test_formulas_of_log_z_agree_with_the_grid(kind, dimension):
    law = find_target("double_well")
    energy, weights = made(kind, Twice(law) if dimension == 2 else law)
    grid = Grid(((-14.0, 14.0),) * dimension, 3000 if dimension == 1 else 360)
    found = log_integral(grid, Learned(energy, weights, "cpu").g(grid.points))
    assert energy.log_z(weights) == pytest.approx(found.log_z, abs=1e-4)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("constant", ["free", "zero"])
def test_gradients_are_those_that_autograd_finds(kind, constant):
    energy, weights = made(kind, find_target("moons"), constant=constant)
    chance = torch.Generator().manual_seed(1)
    x, d = torch.randn(7, 2, generator=chance), torch.randn(7, generator=chance)
    leaves = [weight.clone().requires_grad_() for weight in weights]
    (energy(x, leaves) @ d).backward()
    into = [torch.zeros_like(weight) for weight in weights]
    g, pull = energy.push(x, weights)
    pull(d, into)
    assert torch.allclose(g, energy(x, weights), atol=1e-6)
    for index, (mine, leaf) in enumerate(zip(into, leaves, strict=True)):
        wanted = leaf.grad.clone()
        if kind == "mixture" and constant == "free" and index == 2:
            wanted[0] = 0.0  # the gauge
        assert torch.allclose(mine, wanted, atol=2e-4), index


def test_a_network_is_measured_from_its_anchors():
    law = find_target("moons")
    anchors = law.sample(8, np.random.default_rng(0))
    energy = energy_of(NceKnobs.checked({"energy": "network"}), law, anchors, "cpu")
    weights = [torch.tensor(value, dtype=torch.float32) for value in energy.start(np.random.default_rng(1))]
    z = (anchors - law.mean) / law.sd
    g = Learned(energy, weights, "cpu").g(anchors) + 0.5 * (z**2).sum(axis=1)
    shifted = [*weights[:-1], weights[-1] + 3.0]
    assert g.mean() == pytest.approx(0.0, abs=1e-5)
    assert np.allclose(
        Learned(energy, shifted, "cpu").g(anchors), Learned(energy, weights, "cpu").g(anchors), atol=1e-5
    )


def test_likelihood_and_score_matching_stand_still_at_the_truth():
    law = find_target("double_well")
    energy, _ = made("quartic")
    truth = [torch.tensor([-2.0]), torch.tensor([math.log(0.5)])]
    data = torch.tensor(law.sample(200_000, np.random.default_rng(0)), dtype=torch.float32)
    grid = Grid(((-5.0, 5.0),), 600)
    points = torch.tensor(grid.points, dtype=torch.float32)
    into = [torch.zeros(1), torch.zeros(1)]
    loss = likelihood_step(energy, truth, into, data, points, grid.cell)
    assert loss == pytest.approx(law.entropy.value, abs=5e-3)
    assert max(float(one.abs()) for one in into) < 0.05
    score_step(energy, truth, into, data)
    assert max(float(one.abs()) for one in into) < 0.2
    score_step(energy, [torch.tensor([0.0]), torch.tensor([math.log(0.5)])], into, data)
    assert float(into[0].abs()) > 1.0
