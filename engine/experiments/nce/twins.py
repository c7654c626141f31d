"""The same energy learned by two other ways from the same data: likelihood with an integrated Z, and score matching.

Likelihood: ∂L/∂θ = −E_data ∂G + E_model ∂G, the model integrated over a grid. Score matching (Hyvärinen 2005):
E[½‖∇G‖² + ΔG] needs no Z at all.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from engine.experiments.nce.energies import Energy, Weights
from engine.networks.trainable import Trainable
from engine.streams import State


def likelihood_step(energy: Energy, weights: Weights, into: Weights, data: Tensor, grid: Tensor, cell: float) -> float:
    """Write the gradient of −E_data G + log Z; returns that loss, Z by quadrature on `grid` (m, D)."""
    g, pull = energy.push(torch.cat([data, grid]), weights)
    n = len(data)
    log_z = torch.logsumexp(g[n:], 0)
    d = torch.cat([g.new_full((n,), -1 / n), torch.exp(g[n:] - log_z)])
    pull(d, into)
    return float(log_z - g[:n].mean()) + float(torch.log(torch.tensor(cell)))


def score_step(energy: Energy, weights: Weights, into: Weights, data: Tensor) -> float:
    """Write the gradient of E[½‖∇G‖² + ΔG] at `data` (n, D); returns that loss."""
    with torch.enable_grad():
        leaves = [weight.detach().requires_grad_() for weight in weights]
        x = data.detach().requires_grad_()
        (slope,) = torch.autograd.grad(energy(x, leaves).sum(), x, create_graph=True)
        bend: Any = 0.0
        for side in range(x.shape[1]):
            (second,) = torch.autograd.grad(slope[:, side].sum(), x, create_graph=True)
            bend = bend + second[:, side]
        loss = (0.5 * slope.square().sum(1) + bend).mean()
        found = torch.autograd.grad(loss, leaves, allow_unused=True)
    for one, gradient in zip(into, found, strict=True):
        one.zero_() if gradient is None else one.copy_(gradient)
    return float(loss.detach())


class Twins:
    """Both, started where the classifier starts."""

    def __init__(self, energy: Energy, values: list[Any], device: str) -> None:
        self.energy = energy
        self.likelihood, self.score = (Trainable(energy.shapes, values, device) for _ in range(2))

    def state(self) -> State:
        return {"likelihood": self.likelihood.state(), "score": self.score.state()}

    def restore(self, state: State) -> None:
        self.likelihood.restore(state["likelihood"])
        self.score.restore(state["score"])
