"""Flows to test, and the same model written plainly in torch modules."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from engine.experiments.flow import CARD, FlowKnobs
from engine.experiments.flow.training import Flow
from engine.streams import Streams
from engine.targets import Target, find_target

# Two threads that wait for one another on a busy machine take thirty times as long.
torch.set_num_threads(1)
PHASES = tuple(phase.name for phase in CARD.phases)


def flow(target: str | Target = "moons", seed: int = 0, steps: int = 0, **knobs: Any) -> Flow:
    """A flow after `steps` steps, small unless `knobs` say otherwise."""
    sizes = {"couplings": 4, "hidden": 16, "batch": 64}
    learned = find_target(target) if isinstance(target, str) else target
    made = Flow(FlowKnobs.checked({**sizes, **knobs}), learned, Streams(seed), "cpu")
    return train(made, steps)


def train(made: Flow, steps: int) -> Flow:
    for _ in range(steps):
        for phase in PHASES:
            made.advance(phase)
    return made


def same(one: Flow, other: Flow) -> bool:
    """Whether everything that training has touched is equal bit for bit."""
    mine, theirs = one.state(), other.state()
    arrays = ("flat", "average", "first", "second")
    return (
        all(np.array_equal(mine["parameters"][name], theirs["parameters"][name]) for name in arrays)
        and mine["step"] == theirs["step"]
        and one.streams.state() == other.streams.state()
    )


class Twin(nn.Module):
    """The same flow as torch modules on (n, 2) tensors, sharing nothing with the engine but the numbers."""

    def __init__(self, made: Flow, leaves: list[Tensor]) -> None:
        super().__init__()
        self.knobs = made.knobs
        outputs = 1 if self.knobs.layer == "additive" else 2
        sizes = [1, *[self.knobs.hidden] * self.knobs.depth, outputs]
        self.nets = nn.ModuleList(_mlp(sizes) for _ in range(self.knobs.couplings))
        self.log_s = nn.Parameter(torch.zeros(2))
        with torch.no_grad():
            for parameter, leaf in zip(self.parameters_in_order(), leaves, strict=True):
                parameter.copy_(leaf)

    def parameters_in_order(self) -> list[nn.Parameter]:
        return [*self.nets.parameters(), self.log_s]

    def forward(self, x: Tensor) -> Tensor:
        """log q (n,) of standardised points."""
        log_det = torch.zeros(len(x), dtype=x.dtype)
        for net in self.nets:
            out = net(x[:, :1])
            s = self.knobs.clamp * torch.tanh(out[:, 0] / self.knobs.clamp) if out.shape[1] == 2 else 0 * out[:, 0]
            x = torch.stack([x[:, 1] * torch.exp(s) + out[:, -1], x[:, 0]], dim=1)
            log_det = log_det + s
        x = x * torch.exp(self.log_s)
        prior = torch.distributions.MultivariateNormal(torch.zeros(2, dtype=x.dtype), torch.eye(2, dtype=x.dtype))
        return prior.log_prob(x) + log_det + self.log_s.sum()


def _mlp(sizes: list[int]) -> nn.Sequential:
    layers: list[nn.Module] = []
    for fan_in, fan_out in pairwise(sizes):
        layers += [nn.Linear(fan_in, fan_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])
