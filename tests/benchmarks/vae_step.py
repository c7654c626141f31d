"""Training steps per second of our VAE and of a plain PyTorch script that does the same work, in turn, on one thread.

Same networks, batch, draws, data and optimiser (torch.optim.Adam as it comes); both read their loss at every step.
"""

import math
from collections.abc import Callable

import numpy as np
import torch
from torch import nn

from engine.experiments.vae import CARD, VaeKnobs
from engine.experiments.vae.process import VaeRun
from engine.streams import Streams
from engine.targets import find_target
from tests.benchmarks.in_turn import in_turn

ROUNDS, STEPS = 15, 40
TARGET = find_target("moons")
CASES = {"K = 1": {}, "K = 8": {"draws": 8}, "width 128": {"hidden": 128}}


def measure():
    for name, changes in CASES.items():
        knobs = VaeKnobs.checked({"activation": "relu", **changes})
        steps = {"ours": _ours(knobs), "plain script": _theirs(knobs)}
        yield from in_turn(f"VAE, {name}", steps, ROUNDS, STEPS, "≥ 1.25")


def _ours(knobs: VaeKnobs) -> Callable[[], object]:
    run = VaeRun(knobs, TARGET, Streams(0), "cpu")
    return lambda: [run.advance(phase.name) for phase in CARD.phases]


class _Plain(nn.Module):
    """A VAE as one writes it first."""

    def __init__(self, knobs: VaeKnobs) -> None:
        super().__init__()
        self.draws, width = knobs.draws, knobs.hidden
        self.encoder = nn.Sequential(
            nn.Linear(2, width), nn.ReLU(), nn.Linear(width, width), nn.ReLU(), nn.Linear(width, 4)
        )
        self.decoder = nn.Sequential(
            nn.Linear(2, width), nn.ReLU(), nn.Linear(width, width), nn.ReLU(), nn.Linear(width, 2)
        )
        self.log_sigma = nn.Parameter(torch.tensor(math.log(knobs.sigma)))

    def loss(self, x: torch.Tensor) -> torch.Tensor:
        mu, log_sd = self.encoder(x).chunk(2, dim=1)
        eps = torch.randn(len(x), self.draws, 2)
        z = mu[:, None] + log_sd.exp()[:, None] * eps
        away = (x[:, None] - self.decoder(z)) / self.log_sigma.exp()
        log_p = (-0.5 * away.square() - self.log_sigma - 0.5 * math.log(2 * math.pi)).sum(2)
        if self.draws == 1:
            kl = 0.5 * (mu.square() + (2 * log_sd).exp() - 2 * log_sd - 1).sum(1)
            return (kl - log_p[:, 0]).mean()
        log_w = log_p + (0.5 * eps.square() - 0.5 * z.square() + log_sd[:, None]).sum(2)
        return (math.log(self.draws) - log_w.logsumexp(1)).mean()


def _theirs(knobs: VaeKnobs) -> Callable[[], object]:
    module = _Plain(knobs)
    adam = torch.optim.Adam(module.parameters(), lr=1e-3)
    generator = np.random.default_rng(0)

    def step() -> float:
        x = (TARGET.sample(knobs.batch, generator) - TARGET.mean) / TARGET.sd
        loss = module.loss(torch.from_numpy(x.astype(np.float32)))
        adam.zero_grad()
        loss.backward()
        adam.step()
        return loss.item()

    return step
