"""Written-out gradients against autograd: every loss under every constraint, and the generator's."""

from itertools import product

import numpy as np
import pytest
import torch
from torch.nn import functional

from engine.experiments.gan.critic import Critic
from engine.experiments.gan.generator import Generator
from engine.experiments.gan.knobs import GanKnobs
from engine.networks.trainable import Trainable
from engine.networks.waves import Waves
from tests.engine.gan.games import normal

LOSSES = ("saturating", "nonsaturating", "leastsquares", "hinge", "wasserstein")
CONSTRAINTS = ("none", "clip", "gp", "gp_onesided", "fd", "spectral", "r1")
N = 24


def twin(weights, x, leak):
    for weight, bias in zip(weights[:-2:2], weights[1:-2:2], strict=True):
        x = functional.leaky_relu(functional.linear(x, weight, bias), leak)
    return functional.linear(x, weights[-2], weights[-1])


def plain_loss(loss, real, fake):
    if loss in ("saturating", "nonsaturating"):
        return (-functional.logsigmoid(real)).mean() - functional.logsigmoid(-fake).mean()
    if loss == "leastsquares":
        return 0.5 * ((real - 1) ** 2).mean() + 0.5 * (fake**2).mean()
    if loss == "hinge":
        return torch.relu(1 - real).mean() + torch.relu(1 + fake).mean()
    return fake.mean() - real.mean()


def plain_penalty(critic, real, fake, mix, knobs):
    at = real if mix is None else mix[:, :1] * real + (1 - mix[:, :1]) * fake
    if knobs.constraint == "fd":
        other = mix[:, 1:] * real + (1 - mix[:, 1:]) * fake
        slope = (critic(at) - critic(other)).abs()[:, 0] / (at - other).norm(dim=1)
        return knobs.penalty * ((slope - 1) ** 2).mean()
    at = at.clone().requires_grad_()
    slope = torch.autograd.grad(critic(at).sum(), at, create_graph=True)[0].norm(dim=1)
    if knobs.constraint == "r1":
        return knobs.penalty / 2 * (slope**2).mean()
    excess = torch.relu(slope - 1) if knobs.constraint == "gp_onesided" else slope - 1
    return knobs.penalty * (excess**2).mean()


CELLS = [*product(LOSSES, CONSTRAINTS, [0]), *product(["nonsaturating"], CONSTRAINTS, [5])]


@pytest.mark.parametrize(("loss", "constraint", "fourier"), CELLS)
def test_the_critic_differentiates_as_autograd_does(loss, constraint, fourier):
    shape = {"hidden": 12, "depth": 3, "activation": "leaky", "fourier": fourier}
    knobs = GanKnobs(loss=loss, constraint=constraint, penalty=3.0, **shape)
    critic = Critic(knobs, 2, np.random.default_rng(1), "cpu")
    critic.trainable.flat.mul_(2.0)  # slopes on both sides of 1
    real, fake = (torch.tensor(normal(N, 2, seed=seed), dtype=torch.float32) for seed in (2, 3))
    columns = {"gp": 1, "gp_onesided": 1, "fd": 2}.get(constraint)
    mix = None if columns is None else torch.rand(N, columns, generator=torch.Generator().manual_seed(4))
    leaves = [view.clone().requires_grad_() for view in critic.trainable.views]
    used = leaves
    if constraint == "spectral":
        used = list(leaves)
        for i, u in enumerate(critic.singular):
            with torch.no_grad():
                right = functional.normalize(leaves[2 * i].t() @ u, dim=0)
                left = functional.normalize(leaves[2 * i] @ right, dim=0)
            used[2 * i] = leaves[2 * i] / (left @ leaves[2 * i] @ right)
        used[0] = used[0] / critic.network.waves.stretch

    def f(x):
        return twin(used, critic.network.waves(x), 0.2)

    total = plain_loss(loss, f(real), f(fake))
    if constraint in ("gp", "gp_onesided", "fd", "r1"):
        total = total + plain_penalty(f, real, fake, mix, knobs)
    total.backward()
    with torch.no_grad():
        figures = critic.differentiate(real, fake, mix, knobs)
    assert figures.loss + figures.penalty == pytest.approx(float(total.detach()), rel=1e-4, abs=1e-5)
    for ours, leaf in zip(critic.trainable.gradients, leaves, strict=True):
        theirs = torch.zeros_like(leaf) if leaf.grad is None else leaf.grad
        torch.testing.assert_close(ours, theirs, rtol=2e-3, atol=2e-5)


@pytest.mark.parametrize("dimension", [1, 2, 3])
def test_waves_stretch_by_what_they_say_and_no_more(dimension):
    waves = Waves(6, dimension, 8.0, "cpu") if dimension < 3 else Waves(0, 3, 8.0, "cpu")
    x = torch.tensor(normal(N, dimension), dtype=torch.float32)
    slope = torch.func.vmap(torch.func.jacrev(lambda point: waves(point[None])[0]))(x)
    torch.testing.assert_close(torch.linalg.matrix_norm(slope, 2), torch.full((N,), waves.stretch), rtol=1e-5, atol=0)
    v, d = (torch.tensor(normal(N, size, seed=7), dtype=torch.float32) for size in (dimension, waves.size))
    features = waves(x)
    torch.testing.assert_close(waves.turn(features, v), torch.einsum("nfd,nd->nf", slope, v), rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(waves.pull(features, d), torch.einsum("nfd,nf->nd", slope, d), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("fourier", [0, 4])
@pytest.mark.parametrize("loss", LOSSES)
def test_the_generator_differentiates_as_autograd_does(loss, fourier):
    knobs = GanKnobs(loss=loss, constraint="none", hidden=12, fourier=fourier)
    critic = Critic(knobs, 2, np.random.default_rng(1), "cpu")
    generator = Generator(knobs, 2, np.random.default_rng(2), "cpu")
    z = torch.tensor(normal(N, 2), dtype=torch.float32)
    leaves = [view.clone().requires_grad_() for view in generator.trainable.views]
    f = twin(critic.trainable.views, critic.network.waves(twin(leaves, z, 0.0)), 0.0)
    wanted = {
        "saturating": functional.logsigmoid(-f), "nonsaturating": -functional.logsigmoid(f),
        "leastsquares": 0.5 * (f - 1) ** 2, "hinge": -f, "wasserstein": -f,
    }[loss].mean()  # fmt: skip
    wanted.backward()
    with torch.no_grad():
        value, _, _ = generator.differentiate(z, critic, knobs)
    assert value == pytest.approx(float(wanted.detach()), rel=1e-5, abs=1e-6)
    for ours, leaf in zip(generator.trainable.gradients, leaves, strict=True):
        torch.testing.assert_close(ours, leaf.grad, rtol=1e-3, atol=1e-6)


@pytest.mark.parametrize(("optimiser", "momentum"), [("adam", 0.5), ("sgd", 0.9), ("rmsprop", 0.0)])
def test_optimisers_step_as_torch_does(optimiser, momentum):
    ours = Trainable({"w": (3, 2)}, [normal(3, 2)], "cpu")
    leaf = ours.views[0].clone().requires_grad_()
    theirs = {
        "adam": lambda: torch.optim.Adam([leaf], lr=0.01, betas=(momentum, 0.99)),
        "rmsprop": lambda: torch.optim.Adam([leaf], lr=0.01, betas=(0.0, 0.99)),
        "sgd": lambda: torch.optim.SGD([leaf], lr=0.01, momentum=momentum),
    }[optimiser]()
    for seed in range(5):
        gradient = torch.tensor(normal(3, 2, seed=seed), dtype=torch.float32)
        ours.gradients[0].copy_(gradient)
        ours.update(0.01, optimiser, momentum, 0.99)
        leaf.grad = gradient
        theirs.step()
    torch.testing.assert_close(ours.views[0], leaf.detach(), rtol=1e-5, atol=1e-6)
