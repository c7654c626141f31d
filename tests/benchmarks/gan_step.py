"""A WGAN-GP step of ours against a plain PyTorch script that does the same: nets, batch, optimiser, penalty, data.

Five critic batches and one of the generator a step, in turn on one thread; the plain script has the default Adam.
"""

from collections.abc import Callable

import numpy as np
import torch
from torch import nn

from engine.experiments.gan import CARD, GanKnobs
from engine.experiments.gan.process import Gan
from engine.streams import Streams
from engine.targets import find_target
from tests.benchmarks.in_turn import in_turn

ROUNDS, STEPS, CRITIC_STEPS, BATCH, WIDTH, NOISE, PENALTY, RATE = 15, 10, 5, 256, 128, 2, 10.0, 1e-4
TARGET = find_target("gan_8")


def measure():
    return in_turn("WGAN-GP", {"ours": _ours(), "plain script": _plain()}, ROUNDS, STEPS, "≥ 1.2")


def _ours() -> Callable[[], object]:
    knobs = GanKnobs.checked({
        "loss": "wasserstein", "constraint": "gp", "penalty": PENALTY, "critic_steps": CRITIC_STEPS, "batch": BATCH,
        "hidden": WIDTH, "noise_size": NOISE, "rate": RATE, "momentum": 0.5, "memory": 0.9, "averaging": 0.0,
        "horizon": 0,
    })  # fmt: skip
    gan = Gan(knobs, TARGET, Streams(0), "cpu")
    phases = [phase.name for phase in CARD.phases_under(knobs.model_dump())]
    return lambda: [gan.advance(phase) for phase in phases]


def _plain() -> Callable[[], object]:
    """The game as one writes it first, in the coordinates that ours plays it in; losses are read as ours are."""
    generator, critic = _net(NOISE, 2), _net(2, 1)
    of_generator = torch.optim.Adam(generator.parameters(), lr=RATE, betas=(0.5, 0.9))
    of_critic = torch.optim.Adam(critic.parameters(), lr=RATE, betas=(0.5, 0.9))
    draw, spread = np.random.default_rng(0), float(np.sqrt(np.mean(TARGET.sd**2)))

    def critic_step() -> None:
        real = torch.from_numpy((TARGET.sample(BATCH, draw) / spread).astype(np.float32))
        with torch.no_grad():
            fake = generator(torch.randn(BATCH, NOISE))
        share = torch.rand(BATCH, 1)
        between = (share * real + (1 - share) * fake).requires_grad_()
        slope = torch.autograd.grad(critic(between).sum(), between, create_graph=True)[0]
        value = critic(real).mean() - critic(fake).mean()
        penalty = PENALTY * ((slope.norm(dim=1) - 1) ** 2).mean()
        of_critic.zero_grad()
        (penalty - value).backward()
        of_critic.step()
        value.item(), penalty.item()

    def step() -> None:
        for _ in range(CRITIC_STEPS):
            critic_step()
        loss = -critic(generator(torch.randn(BATCH, NOISE))).mean()
        of_generator.zero_grad()
        loss.backward()
        of_generator.step()
        loss.item()

    return step


def _net(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(inputs, WIDTH), nn.LeakyReLU(0.2), nn.Linear(WIDTH, WIDTH), nn.LeakyReLU(0.2),
        nn.Linear(WIDTH, outputs),
    )  # fmt: skip
