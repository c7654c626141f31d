"""A step of NCE with the energy network against a plain PyTorch script that does the same: net, features, batch, Adam.

In turn on one thread, by processor time; the plain script records its gradient and has the default Adam.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from engine.experiments.nce import CARD
from engine.experiments.nce.energies import HIGHEST_FREQUENCY
from engine.networks.waves import frequencies
from engine.recipe import Recipe
from engine.run import LiveRun
from engine.targets import find_target
from tests.benchmarks.in_turn import in_turn

ROUNDS, STEPS, BATCH, WIDTH, FOURIER, RATE = 15, 20, 256, 128, 32, 3e-3
TARGET, SPREAD = find_target("moons"), 2.5


def measure():
    return in_turn("NCE network", {"ours": _ours(), "plain script": _plain()}, ROUNDS, STEPS, "≥ 1.0")


def _ours() -> Callable[[], object]:
    recipe = Recipe.of_preset(CARD, "moons")
    return LiveRun(replace(recipe, knobs={**recipe.knobs, "ratio": 1.0})).advance_step


class _Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("waves", torch.tensor(frequencies(FOURIER, 2, HIGHEST_FREQUENCY)).float())
        sizes = (2 + 2 * FOURIER, WIDTH, WIDTH, WIDTH, 1)
        layers: list[nn.Module] = []
        for inputs, outputs in pairwise(sizes):
            layers += [nn.Linear(inputs, outputs), nn.SiLU()]
        self.net = nn.Sequential(*layers[:-1])
        self.c = nn.Parameter(torch.zeros(()))

    def forward(self, z):
        phase = z @ self.waves
        return self.net(torch.cat([z, phase.sin(), phase.cos()], dim=1))[:, 0] - 0.5 * (z * z).sum(1) - self.c


def _plain() -> Callable[[], object]:
    """The step as one writes it first; the loss is read as ours is."""
    net, draw = _Net(), np.random.default_rng(0)
    adam = torch.optim.Adam(net.parameters(), lr=RATE)
    noise = torch.distributions.MultivariateNormal(torch.tensor(TARGET.mean).float(), SPREAD**2 * torch.eye(2))
    mean, sd = (torch.tensor(side).float() for side in (TARGET.mean, TARGET.sd))

    def step() -> None:
        data = torch.from_numpy(TARGET.sample(BATCH, draw).astype(np.float32))
        drawn = noise.sample((BATCH,))
        of_data = net((data - mean) / sd) - noise.log_prob(data)
        of_noise = net((drawn - mean) / sd) - noise.log_prob(drawn)
        loss = functional.softplus(-of_data).mean() + functional.softplus(of_noise).mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
        loss.item()

    return step
