"""The critic: its loss, the seven ways to keep it from growing steep, and the gradients of all of them.

Clipping (Arjovsky et al. 2017), gradient penalty (Gulrajani et al. 2017; one-sided: Petzka et al. 2018), spectral norm
(Miyato et al. 2018), R1 (Mescheder et al. 2018), and slopes by differences between two interpolates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from engine.experiments.gan.knobs import GanKnobs
from engine.experiments.gan.losses import on_generated, on_real
from engine.networks.layers import Trace
from engine.networks.trainable import Trainable
from engine.networks.waves import Waved, Waves
from engine.streams import State

LEAK = {"relu": 0.0, "leaky": 0.2}
_WARM_UP = 30  # power iterations before the first step
_HIGHEST_FREQUENCY = 8.0  # of the waves, in radians per unit
_NEAREST = 1e-4  # two interpolates are taken to be this far apart at least


@dataclass(frozen=True)
class Figures:
    """What one critic batch says: its loss without penalty, E f(x) - E f(G(z)), the penalty, and the mean slope."""

    loss: float
    value: float
    penalty: float
    slope: float
    certainty: float


class Critic:
    """f: (n, D) -> (n, 1), in coordinates of unit spread. `singular`: vectors of the power iteration."""

    def __init__(self, knobs: GanKnobs, dimension: int, generator: np.random.Generator, device: str) -> None:
        waves = Waves(knobs.fourier, dimension, _HIGHEST_FREQUENCY, device)
        self.network = Waved(waves, [*[knobs.hidden] * knobs.depth, 1], LEAK[knobs.activation])
        self.trainable = Trainable(self.network.shapes, self.network.start(generator), device)
        self.singular = [self._first_vector(weight) for weight in self.trainable.views[::2]]

    @staticmethod
    def _first_vector(weight: Tensor) -> Tensor:
        u = torch.ones(len(weight), device=weight.device)
        for _ in range(_WARM_UP):
            u = _unit(weight @ _unit(weight.t() @ u))
        return u

    def weights(self, constraint: str) -> list[Tensor]:
        """What the network computes with: under the spectral norm each weight is divided by its own."""
        if constraint != "spectral":
            return self.trainable.views
        return self._normed()[0]

    def _normed(self) -> tuple[list[Tensor], list[tuple[Tensor, Tensor, Tensor]]]:
        """Divided weights, and (norm, left, right vector) of each layer; the first pays for what the waves stretch."""
        weights, found, stretch = list(self.trainable.views), [], self.network.waves.stretch
        for i, u in enumerate(self.singular):
            right = _unit(weights[2 * i].t() @ u)
            left = weights[2 * i] @ right * stretch
            norm = torch.linalg.vector_norm(left).clamp_min(1e-12)
            found.append((norm, left / norm * stretch, right))
            weights[2 * i] = weights[2 * i] / norm
            stretch = 1.0
        return weights, found

    def differentiate(self, real: Tensor, fake: Tensor, mix: Tensor | None, knobs: GanKnobs) -> Figures:
        """Write the gradient of loss plus penalty on a batch; `mix` (n, k) are the shares of real in k interpolates."""
        into = self.trainable.gradients
        spectral: list[tuple[Tensor, Tensor, Tensor]] = []
        weights: Sequence[Tensor] = self.trainable.views
        if knobs.constraint == "spectral":
            weights, spectral = self._normed()
        n = len(real)
        between = [] if mix is None else [torch.lerp(fake, real, share.unsqueeze(1)) for share in mix.unbind(1)]
        points = torch.cat([real, fake, *between])
        f, trace = self.network.push(points, weights)
        above, slope_above = on_real(knobs.loss, f[:n])
        below, slope_below = on_generated(knobs.loss, f[n : 2 * n])
        d = torch.cat([slope_above, slope_below]).div_(n)
        penalty = slope = f.new_zeros(())
        if knobs.constraint == "fd":
            penalty, slope, more = _difference_penalty(points[2 * n :], f[2 * n :], knobs.penalty)
            d = torch.cat([d, more])
        self.network.pull(trace if len(d) == len(f) else trace.rows(slice(0, 2 * n)), d, weights, into)
        if knobs.constraint in ("gp", "gp_onesided", "r1"):
            rows = trace.rows(slice(0, n) if knobs.constraint == "r1" else slice(2 * n, 3 * n))
            penalty, slope = self._penalise(rows, weights, knobs)
        if spectral:
            self._undo_division(weights, spectral)
        means = torch.stack(
            [(above + below).mean(), f[:n].mean() - f[n : 2 * n].mean(), penalty, slope, d[n : 2 * n].abs().sum()]
        )
        return Figures(*means.tolist())

    def _penalise(self, rows: Trace, weights: Sequence[Tensor], knobs: GanKnobs) -> tuple[Tensor, Tensor]:
        """Add the gradient of a penalty on ‖∇f‖ at `rows`; the penalty, and the mean of ‖∇f‖."""
        slopes = self.network.slopes(rows, weights)
        n, steepness = len(slopes.gradient), torch.linalg.vector_norm(slopes.gradient, dim=1, keepdim=True)
        if knobs.constraint == "r1":
            penalty, v = 0.5 * knobs.penalty * steepness.square().mean(), slopes.gradient * (knobs.penalty / n)
        else:
            excess = steepness - 1
            if knobs.constraint == "gp_onesided":
                excess = excess.clamp_min(0)
            penalty = knobs.penalty * excess.square().mean()
            v = slopes.gradient * (excess / steepness.clamp_min(1e-12)).mul_(2 * knobs.penalty / n)
        self.network.pull_slopes(rows, slopes, v, weights, self.trainable.gradients)
        return penalty, steepness.mean()

    def _undo_division(self, weights: Sequence[Tensor], spectral: Sequence[tuple[Tensor, Tensor, Tensor]]) -> None:
        """From the gradient by W/‖W‖ to that by W, the singular vectors held; they move on by one iteration."""
        for i, (norm, left, right) in enumerate(spectral):
            gradient = self.trainable.gradients[2 * i]
            along = (gradient * weights[2 * i]).sum()
            gradient.addr_(left, right, alpha=-float(along)).div_(norm)
            self.singular[i] = left

    def cut(self, bound: float) -> None:
        """Clip every weight and bias to within ± bound."""
        self.trainable.flat.clamp_(-bound, bound)

    def input_gradient(self, x: Tensor, constraint: str) -> tuple[Tensor, Tensor]:
        """f (n, 1) and ∇f (n, D) at x (n, D)."""
        weights = self.weights(constraint)
        f, trace = self.network.push(x, weights)
        return f, self.network.slopes(trace, weights).gradient

    def state(self) -> State:
        return {"network": self.trainable.state(), "singular": [u.cpu().numpy().copy() for u in self.singular]}

    def restore(self, state: State) -> None:
        self.trainable.restore(state["network"])
        device = self.trainable.flat.device
        self.singular = [torch.tensor(np.array(u), device=device) for u in state["singular"]]

    def adopt(self, state: State) -> bool:
        """Take another critic's state if it is shaped as ours."""
        if fits := self.trainable.adopt(state["network"]):
            self.restore(state)
        return fits


def _unit(v: Tensor) -> Tensor:
    length: Tensor = torch.linalg.vector_norm(v).clamp_min(1e-12)
    return v / length


def _difference_penalty(x: Tensor, f: Tensor, strength: float) -> tuple[Tensor, Tensor, Tensor]:
    """λ·mean((|f₁ - f₂|/‖x₁ - x₂‖ - 1)²) over pairs, one half of the rows each; the mean slope, the gradient by f."""
    n = len(f) // 2
    apart = torch.linalg.vector_norm(x[:n] - x[n:], dim=1, keepdim=True).clamp_min_(_NEAREST)
    slope: Any = (f[:n] - f[n:]) / apart
    excess = slope.abs() - 1
    d = slope.sign() * excess / apart * (2 * strength / n)
    return strength * excess.square().mean(), slope.abs().mean(), torch.cat([d, -d])
