"""Flow matching: a velocity field that carries noise to data, learned by regression.

Lipman, Chen, Ben-Hamu, Nickel & Le 2022, with straight paths x_t = (1 - t) z + t x from noise z to data x
and v(x_t, t) fitted to x - z. The density comes from integrating dx/dt = v and d(log q)/dt = -div v, with
the divergence exact in the plane.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.conditioner import Perceptron
from engine.experiments.flow.conditioner import Pull as NetworkPull
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.layers import Columns, Layer, Pull, Weights

_HIGHEST_FREQUENCY = 4.0


class Velocity:
    """v(x, t) as a network on [x, sin ωx, cos ωx, t, sin 2πt, cos 2πt], the frequencies ω up to 4."""

    def __init__(self, knobs: FlowKnobs) -> None:
        self._frequencies = [_HIGHEST_FREQUENCY * (k + 1) / knobs.fourier for k in range(knobs.fourier)]
        sizes = [5 + 4 * knobs.fourier, *[knobs.hidden] * knobs.depth, 2]
        self.network = Perceptron(sizes, activation=knobs.activation, zero_start=knobs.zero_start)

    def push(self, x: Tensor, t: Tensor, weights: Weights) -> tuple[Tensor, NetworkPull]:
        """v (n, 2) at `x` (n, 2) and times `t` (n, 1), and the way back for gradients."""
        return self.network.push(self._features(x, t), weights)

    def at(self, x: Tensor, t: float, weights: Weights) -> Tensor:
        return self.push(x, x.new_full((len(x), 1), t), weights)[0]

    def with_divergence(self, x: Tensor, t: float, weights: Weights) -> tuple[Tensor, Tensor]:
        """v (n, 2) and div v (n, 1): the network is pushed along both axes, so nothing is estimated."""
        features = self._features(x, x.new_full((len(x), 1), t))
        v, slopes = self.network.slopes(features, self._tangents(x), weights)
        return v, slopes[0, :, :1] + slopes[1, :, 1:]

    def _features(self, x: Tensor, t: Tensor) -> Tensor:
        clock = 2 * math.pi * t
        phases = [x * frequency for frequency in self._frequencies]
        waves = [wave for phase in phases for wave in (phase.sin(), phase.cos())]
        return torch.cat([x, *waves, t, clock.sin(), clock.cos()], dim=1)

    def _tangents(self, x: Tensor) -> Tensor:
        """How the features move as x moves along either axis, (2, n, features)."""
        axes = torch.eye(2, dtype=x.dtype, device=x.device).unsqueeze(1)
        still = x.new_zeros(2, len(x), 3)
        waves = []
        for frequency in self._frequencies:
            phase = x * frequency
            waves += [axes * (frequency * phase.cos()), axes * (-frequency * phase.sin())]
        return torch.cat([axes.expand(-1, len(x), -1), *waves, still], dim=2)


class Drift(Layer):
    """A stretch of time of the flow, one step of Runge & Kutta's fourth order: from `late` back to `early`."""

    name = "velocity"
    shared = True

    def __init__(self, velocity: Velocity, early: float, late: float) -> None:
        self.velocity = velocity
        self._early, self._late = early, late
        self.shapes = velocity.network.shapes

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return self.velocity.network.start(generator)

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        """Training never goes this way, so the way back is missing."""

        def slope(state: Tensor, t: float) -> Tensor:
            return torch.cat(self.velocity.with_divergence(state[:, :2], t, weights), dim=1)

        start = torch.cat([*x, torch.zeros_like(x[0])], dim=1)
        a, b, log_det = torch.split(_runge_kutta(slope, start, self._late, self._early), 1, dim=1)
        return (a, b), log_det, _no_way_back

    def image(self, x: Columns, weights: Weights) -> Columns:
        return self._moved(x, weights, self._late, self._early)

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        return self._moved(z, weights, self._early, self._late)

    def _moved(self, x: Columns, weights: Weights, start: float, end: float) -> Columns:
        there = _runge_kutta(lambda x, t: self.velocity.at(x, t, weights), torch.cat(x, dim=1), start, end)
        a, b = torch.split(there, 1, dim=1)
        return a, b


def _runge_kutta(slope: Callable[[Tensor, float], Tensor], x: Tensor, start: float, end: float) -> Tensor:
    """One step of the classical fourth order from time `start` to `end`."""
    step, middle = end - start, 0.5 * (start + end)
    k1 = slope(x, start)
    k2 = slope(x + 0.5 * step * k1, middle)
    k3 = slope(x + 0.5 * step * k2, middle)
    k4 = slope(x + step * k3, end)
    return x + step / 6 * (k1 + 2 * (k2 + k3) + k4)


def flowing(knobs: FlowKnobs) -> list[Layer]:
    """The whole way from data at time 1 to noise at time 0, in steps that shorten toward the data.

    There the velocity changes within a short way, so the steps at the data are a third as long as those at
    the noise. Where the velocity is smooth, the way there and back then loses a half to a tenth of what it
    loses in equal steps.
    """
    velocity = Velocity(knobs)
    share = np.linspace(1.0, 0.0, knobs.ode_steps + 1)
    times = (share * (3.0 - share) / 2.0).tolist()
    return [Drift(velocity, early, late) for late, early in pairwise(times)]


def _no_way_back(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
    raise NotImplementedError("flow matching is trained by regression")
