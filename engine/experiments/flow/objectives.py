"""What a flow is trained for: likelihood of data, reverse KL against a known density, or velocities."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.chain import Chain
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.layers import Weights
from engine.experiments.flow.matching import Drift
from engine.experiments.flow.model import PlaneModel
from engine.streams import Streams
from engine.targets import Target
from engine.words import BadInput, FieldName, text

Array = NDArray[np.float64]
_LOG_2PI = math.log(2 * math.pi)


class Loss(ABC):
    """The loss of one batch. `value` in nats (squared velocity for flow matching)."""

    value: float
    largest_log_det: float = 0.0

    @abstractmethod
    def differentiate(self, into: Weights) -> None:
        """Write its gradient by the parameters into `into`."""


Differentiate = Callable[[Weights], None]
Push = Callable[..., tuple[Tensor, Differentiate]]
"""Given chain, weights and the columns of a batch: figures of the loss, and what writes the gradient by the weights."""
Way = Callable[..., tuple[Tensor, Differentiate]]
"""How a push is carried out: given the push, the model and the columns of a batch, it returns what the push does."""


def straight(push: Push, model: PlaneModel, *batch: Tensor) -> tuple[Tensor, Differentiate]:
    """One operation after the other."""
    return push(model.chain, model.weights, *batch)


def push_likelihood(chain: Chain, weights: Weights, *x: Tensor) -> tuple[Tensor, Differentiate]:
    """(mean[½‖f(x)‖² - log|det ∂f/∂x|], largest log|det|) of two columns (n, 1); the gradient is written out."""
    (a, b), log_det, pull = chain.push((x[0], x[1]), weights)
    energy = torch.addcmul(a * a, b, b).mul_(0.5) - log_det
    share = 1.0 / len(a)

    def differentiate(into: Weights) -> None:
        pull((a * share, b * share), torch.full_like(a, -share), into)

    return torch.stack([energy.mean(), log_det.abs().max()]), differentiate


def push_velocity(chain: Chain, weights: Weights, *batch: Tensor) -> tuple[Tensor, Differentiate]:
    """Sum of ‖v(x_t, t) - (x - z)‖² over two columns of data, two of noise and one of times, (n, 1) each."""
    drift = chain.layers[0]
    assert isinstance(drift, Drift)
    data, noise, time = torch.cat(batch[:2], dim=1), torch.cat(batch[2:4], dim=1), batch[4]
    v, pull = drift.velocity.push(torch.lerp(noise, data, time), time, weights)
    error = v - (data - noise)

    def differentiate(into: Weights) -> None:
        pull(error / len(error), into)

    return error.square().sum(), differentiate


class Likelihood(Loss):
    """mean[½‖f(x)‖² - log|det ∂f/∂x|] + log 2π, in data units."""

    @torch.no_grad()
    def __init__(self, model: PlaneModel, x: Array, way: Way = straight) -> None:
        figures, self._differentiate = way(push_likelihood, model, *model.standardised(x))
        # One trip from the device for both.
        mean, self.largest_log_det = figures.tolist()
        self.value = mean + _LOG_2PI + model.volume

    @torch.no_grad()
    def differentiate(self, into: Weights) -> None:
        self._differentiate(into)


class ReverseKL(Loss):
    """mean[log q(x) - log p(x)] over x = f⁻¹(z) with fresh noise z.

    The gradient goes through x only, with q held fixed: the part through q's own parameters has mean zero
    and is left out (Roeder, Wu & Duvenaud 2017). That of log p is taken by differences, so any target with a
    known smooth density will do.
    """

    def __init__(self, model: PlaneModel, target: Target, z: Array) -> None:
        self._weights = model.weights
        columns = model.chain.inverse(model.columns(z), model.weights)
        fixed = [weight.detach() for weight in model.weights]
        log_q = model.chain.log_density(columns, fixed) - model.volume
        standard = torch.cat(columns, dim=1)
        x = standard.detach().cpu().double().numpy() * model.sd + model.mean
        log_p, score = log_density_and_score(target, x)
        pulled = torch.from_numpy(score * model.sd).to(standard.device, standard.dtype)
        # Its value is not the loss, its gradient is.
        self._surrogate = (log_q - (standard * pulled).sum(dim=1, keepdim=True)).mean()
        self.value = float(log_q.detach().mean()) - float(log_p.mean())

    def differentiate(self, into: Weights) -> None:
        for piece, view in zip(torch.autograd.grad(self._surrogate, list(self._weights)), into, strict=True):
            view.copy_(piece)


class VelocityMatching(Loss):
    """mean ½‖v(x_t, t) - (x - z)‖² on straight paths x_t = (1 - t) z + t x, with t uniform."""

    @torch.no_grad()
    def __init__(self, model: PlaneModel, x: Array, z: Array, t: Array, way: Way = straight) -> None:
        data = model.standardised(x)
        time = torch.from_numpy(t).to(data[0].device, data[0].dtype).unsqueeze(1)
        figure, self._differentiate = way(push_velocity, model, *data, *model.columns(z), time)
        self.value = float(figure) / (2 * len(x))

    @torch.no_grad()
    def differentiate(self, into: Weights) -> None:
        self._differentiate(into)


def log_density_and_score(target: Target, x: Array) -> tuple[Array, Array]:
    """log p (n,) and its gradient (n, 2) at `x` (n, 2), by central differences in float64."""
    step = 1e-5 * target.sd
    moves = np.array([[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]]) * step
    found = target.log_density((x + moves[:, None]).reshape(-1, 2))
    assert found is not None
    here, right, left, up, down = found.reshape(5, -1)
    return here, np.stack([(right - left) / (2 * step[0]), (up - down) / (2 * step[1])], axis=1)


@dataclass(frozen=True)
class Batches:
    """Draws the loss of one fresh batch after another. Raises BadInput where the target cannot serve."""

    knobs: FlowKnobs
    target: Target
    streams: Streams

    def __post_init__(self) -> None:
        if not self.knobs.reversed:
            return
        far = self.target.mean + np.array([[4.0, 4.0], [-4.0, 4.0], [4.0, -4.0], [-4.0, -4.0]]) * self.target.sd
        log_p = self.target.log_density(far)
        if log_p is None or not np.isfinite(log_p).all():
            raise BadInput(
                text(
                    "{knob} = {reverse} needs a density above 0 everywhere; {target} has none, U1 to U4 do.",
                    knob=FieldName("objective"),
                    reverse=FieldName("reverse", of="objective"),
                    target=self.target.name,
                )
            )

    def data(self) -> Array:
        """Fresh points (n, 2), with the input noise on them."""
        x = self.target.sample(self.knobs.batch, self.streams.stream("data"))
        if self.knobs.noise > 0:
            x = x + self.streams.stream("noise").uniform(-self.knobs.noise, self.knobs.noise, x.shape)
        return x

    def loss(self, model: PlaneModel, x: Array, way: Way = straight) -> Loss:
        if self.knobs.reversed:
            return ReverseKL(model, self.target, self._latent(x))
        if self.knobs.layer == "matching":
            # One time in each n-th of [0, 1]: still uniform, and a batch misses no part of the way.
            time = (np.arange(len(x)) + self.streams.stream("time").uniform(size=len(x))) / len(x)
            return VelocityMatching(model, x, self._latent(x), time, way)
        return Likelihood(model, x, way)

    def _latent(self, x: Array) -> Array:
        return self.streams.stream("latent").standard_normal(x.shape)
