"""Flow matching: a velocity field that carries noise to data, learned by regression.

Lipman, Chen, Ben-Hamu, Nickel & Le 2022, with straight paths x_t = (1 - t) z + t x from noise z to data x
and v(x_t, t) fitted to x - z. The density comes from integrating dx/dt = v and d(log q)/dt = -div v, with
the divergence exact in the plane.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.conditioner import Network
from engine.experiments.flow.conditioner import Pull as NetworkPull
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.layers import Columns, Layer, Pull, Weights

_HIGHEST_FREQUENCY = 4.0


class Velocity:
    """v(x, t) as a network on [x, sin ωx, cos ωx, t, sin 2πt, cos 2πt], the frequencies ω up to 4."""

    def __init__(self, knobs: FlowKnobs) -> None:
        self._frequencies = [_HIGHEST_FREQUENCY * (k + 1) / knobs.fourier for k in range(knobs.fourier)]
        sizes = [5 + 4 * knobs.fourier, *[knobs.hidden] * knobs.depth, 2]
        self.network = Network(sizes, activation=knobs.activation, zero_start=knobs.zero_start)

    def push(self, x: Tensor, t: Tensor, weights: Weights) -> tuple[Tensor, NetworkPull]:
        """v (n, 2) at `x` (n, 2) and times `t` (n, 1), and the way back for gradients."""
        return self.network.there_and_back(self._features(x, t), weights)

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
    """A stretch of the flow through time, from the latest of `times` back to the earliest, step by step.

    Points take the classical fourth order of Runge and Kutta; the log|det| is Simpson's rule along their way, so
    that the divergence, the dear part, is asked for twice a step.
    """

    name = "velocity"
    shared = True

    def __init__(self, velocity: Velocity, times: Sequence[float]) -> None:
        self.velocity = velocity
        self._times = tuple(times)
        self.shapes = velocity.network.shapes

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return self.velocity.network.start(generator)

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        """Training never goes this way, so the way back is missing."""
        here, t = torch.cat(x, dim=1), self._times[0]
        v, divergence = self.velocity.with_divergence(here, t, weights)
        log_det = torch.zeros_like(x[0])
        for end in self._times[1:]:
            step = end - t
            there = self._moved(here, v, t, end, weights)
            v_there, at_end = self.velocity.with_divergence(there, end, weights)
            # The cubic with these places and velocities at both ends.
            halfway = 0.5 * (here + there) + step / 8 * (v - v_there)
            _, between = self.velocity.with_divergence(halfway, 0.5 * (t + end), weights)
            log_det = log_det + step / 6 * (divergence + 4 * between + at_end)
            here, t, v, divergence = there, end, v_there, at_end
        a, b = torch.split(here, 1, dim=1)
        return (a, b), log_det, _no_way_back

    def image(self, x: Columns, weights: Weights) -> Columns:
        return self._through(x, self._times, weights)

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        return self._through(z, self._times[::-1], weights)

    def _through(self, x: Columns, times: Sequence[float], weights: Weights) -> Columns:
        here = torch.cat(x, dim=1)
        for start, end in pairwise(times):
            here = self._moved(here, self.velocity.at(here, start, weights), start, end, weights)
        a, b = torch.split(here, 1, dim=1)
        return a, b

    def _moved(self, x: Tensor, v: Tensor, start: float, end: float, weights: Weights) -> Tensor:
        """One step of Runge and Kutta from `x` (n, 2), where the velocity is `v`."""
        step, middle = end - start, 0.5 * (start + end)
        second = self.velocity.at(x + 0.5 * step * v, middle, weights)
        third = self.velocity.at(x + 0.5 * step * second, middle, weights)
        fourth = self.velocity.at(x + step * third, end, weights)
        return x + step / 6 * (v + 2 * (second + third) + fourth)


def flowing(knobs: FlowKnobs) -> list[Layer]:
    """The whole way from data at time 1 to noise at time 0, each step a layer."""
    velocity = Velocity(knobs)
    return [Drift(velocity, stretch) for stretch in pairwise(_times(knobs.ode_steps))]


def in_one(knobs: FlowKnobs, steps: int) -> Layer:
    """The same way in `steps` steps that are one layer."""
    return Drift(Velocity(knobs), _times(steps))


def _times(steps: int) -> list[float]:
    """From 1 to 0 in steps that shorten toward the data.

    There the velocity changes within a short way, so the steps at the data are a third as long as those at
    the noise. Where the velocity is smooth, the way there and back then loses a half to a tenth of what it
    loses in equal steps.
    """
    share = np.linspace(1.0, 0.0, steps + 1)
    times: list[float] = (share * (3.0 - share) / 2.0).tolist()
    return times


def _no_way_back(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
    raise NotImplementedError("flow matching is trained by regression")
