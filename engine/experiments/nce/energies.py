"""Energies G with their gradients written out: quartic, mixture of bumps, network. p = e^G / Z.

The additive gauge of each is fixed, so that its constant has one meaning: the quartic is 0 at 0, the network on the
mean of some anchors in the data, the first bump of the mixture has height 1.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.nce.knobs import NceKnobs
from engine.networks.perceptron import Perceptron
from engine.networks.waves import Waves
from engine.targets import Target
from engine.targets.double_well import log_quartic_integral

Weights = Sequence[Tensor]
Pull = Callable[[Tensor, Weights], None]
"""Given ∂L/∂G (n,), write the gradient by the weights into the sequence."""
HIGHEST_FREQUENCY = 6.0


class Energy(ABC):
    """G: (n, D) -> (n,) in data units; the weights are handed to each call, in the order of `shapes`."""

    shapes: dict[str, tuple[int, ...]]

    @abstractmethod
    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]: ...

    @abstractmethod
    def __call__(self, x: Tensor, weights: Weights) -> Tensor: ...

    @abstractmethod
    def push(self, x: Tensor, weights: Weights) -> tuple[Tensor, Pull]: ...

    def log_z(self, weights: Weights) -> float | None:
        """log ∫ e^G over the whole space where a formula gives it."""
        return None


class Quartic(Energy):
    """−a Σx² − b Σx⁴ with b = e^β, so that it can always be normalised."""

    def __init__(self, law: Target) -> None:
        self.dimension = law.dimension
        self._sd = float(np.sqrt(np.mean(law.sd**2)))
        self.shapes = {"a": (1,), "log b": (1,)}

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        """Half a Gaussian of the width of the data, and as much of the fourth power."""
        return [np.array([0.25 / self._sd**2]), np.array([math.log(0.1 / self._sd**4)])]

    def __call__(self, x: Tensor, weights: Weights) -> Tensor:
        squares = x * x
        return -weights[0] * squares.sum(1) - weights[1].exp() * (squares * squares).sum(1)

    def push(self, x: Tensor, weights: Weights) -> tuple[Tensor, Pull]:
        squares = x * x
        second, fourth, b = squares.sum(1), (squares * squares).sum(1), weights[1].exp()

        def pull(d: Tensor, into: Weights) -> None:
            into[0].copy_(-(d @ second))
            into[1].copy_(-(d @ fourth) * b)

        return -weights[0] * second - b * fourth, pull

    def log_z(self, weights: Weights) -> float:
        a, b = self.numbers(weights)
        return self.dimension * log_quartic_integral(a, b)

    @staticmethod
    def numbers(weights: Weights) -> tuple[float, float]:
        """(a, b)."""
        return float(weights[0]), math.exp(float(weights[1]))


class Bumps(Energy):
    """log Σ_k exp(h_k − ‖x − c_k‖²/2s_k²) with h_1 = 0, unless G has to normalise itself."""

    def __init__(self, law: Target, components: int, *, gauged: bool) -> None:
        self.law, self.gauged = law, gauged
        self.shapes = {"centres": (components, law.dimension), "log widths": (components,), "heights": (components,)}

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        """At points of the target, half as wide as all of it."""
        k = self.shapes["centres"][0]
        width = 0.5 * float(np.sqrt(np.mean(self.law.sd**2)))
        return [self.law.sample(k, generator), np.full(k, math.log(width)), np.zeros(k)]

    def _parts(self, x: Tensor, weights: Weights) -> tuple[Tensor, Tensor, Tensor]:
        away = x.unsqueeze(1) - weights[0]
        steep = torch.exp(-2 * weights[1])
        squares = (away * away).sum(2) * steep
        return away, squares, weights[2] - 0.5 * squares

    def __call__(self, x: Tensor, weights: Weights) -> Tensor:
        return torch.logsumexp(self._parts(x, weights)[2], 1)

    def push(self, x: Tensor, weights: Weights) -> tuple[Tensor, Pull]:
        away, squares, terms = self._parts(x, weights)

        def pull(d: Tensor, into: Weights) -> None:
            shares = torch.softmax(terms, 1) * d.unsqueeze(1)
            steep = torch.exp(-2 * weights[1])
            into[0].copy_((shares.unsqueeze(2) * away).sum(0) * steep.unsqueeze(1))
            into[1].copy_((shares * squares).sum(0))
            into[2].copy_(shares.sum(0))
            if self.gauged:
                into[2][0] = 0.0

        return torch.logsumexp(terms, 1), pull

    def log_z(self, weights: Weights) -> float:
        dimension = self.shapes["centres"][1]
        parts = weights[2].double() + dimension * (weights[1].double() + 0.5 * math.log(2 * math.pi))
        return float(torch.logsumexp(parts, 0))


class Network(Energy):
    """N(z) − ‖z‖²/2 of standardised z, less the mean of N over the anchors; the square lets e^G die out.

    Where the constant is held at 0 nothing is taken off, and N has to find it.
    """

    def __init__(self, law: Target, knobs: NceKnobs, anchors: NDArray[np.float64], device: str) -> None:
        self._gauged = knobs.constant == "free"
        self._mean, self._sd, points = (
            torch.tensor(np.asarray(side), dtype=torch.float32, device=device) for side in (law.mean, law.sd, anchors)
        )
        self._anchors = (points - self._mean) / self._sd
        self._waves = Waves(knobs.fourier, law.dimension, HIGHEST_FREQUENCY, device)
        self._perceptron = Perceptron([self._waves.size, *[knobs.hidden] * knobs.depth, 1], knobs.activation)
        self.shapes = self._perceptron.shapes

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return self._perceptron.start(generator)

    def _inputs(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Features, with those of the anchors as the last rows, and the envelope."""
        z = (x - self._mean) / self._sd
        envelope = -0.5 * (z * z).sum(1)
        if self._gauged:
            z = torch.cat([z, self._anchors])
        return self._waves(z), envelope

    def _measured(self, out: Tensor, envelope: Tensor) -> Tensor:
        n = len(envelope)
        return out[:n, 0] + envelope - (out[n:].mean() if self._gauged else 0.0)

    def __call__(self, x: Tensor, weights: Weights) -> Tensor:
        inputs, envelope = self._inputs(x)
        return self._measured(self._perceptron(inputs, weights), envelope)

    def push(self, x: Tensor, weights: Weights) -> tuple[Tensor, Pull]:
        inputs, envelope = self._inputs(x)
        out, trace = self._perceptron.push(inputs, weights)

        def pull(d: Tensor, into: Weights) -> None:
            if self._gauged:
                k = len(self._anchors)
                d = torch.cat([d, (-d.sum() / k).expand(k)])
            self._perceptron.pull(trace, d.unsqueeze(1), weights, into)

        return self._measured(out, envelope), pull


def energy_of(knobs: NceKnobs, law: Target, anchors: NDArray[np.float64], device: str) -> Energy:
    """The energy that `knobs` name, for data of `law`; a network is measured from `anchors` (k, D)."""
    if knobs.energy == "quartic":
        return Quartic(law)
    if knobs.energy == "mixture":
        return Bumps(law, knobs.components, gauged=knobs.constant == "free")
    return Network(law, knobs, anchors, device)
