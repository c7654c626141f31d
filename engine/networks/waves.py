"""Fourier features: waves of fixed frequencies join the input, so that fine detail is not learned last.

Tancik et al. (2020).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.networks.layers import Trace, Weights
from engine.networks.piecewise_linear import PiecewiseLinear, Slopes

_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))


def frequencies(count: int, dimension: int, highest: float) -> NDArray[np.float64]:
    """ω (D, count), in radians per unit of the input: evenly over the disc of radius `highest`, or up the line."""
    k = np.arange(count) + 1.0
    if dimension == 1:
        return (highest * k / max(count, 1))[None, :]
    radius, angle = highest * np.sqrt(k / max(count, 1)), _GOLDEN_ANGLE * k
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)])


class Waves:
    """φ(x) = [x, sin xω, cos xω], from (n, D) to (n, size); without frequencies x itself.

    JᵀJ = 1 + ωωᵀ everywhere, so that ‖φ(x) − φ(y)‖ is at most `stretch` times ‖x − y‖.
    """

    def __init__(self, count: int, dimension: int, highest: float, device: str) -> None:
        omega = frequencies(count, dimension, highest)
        self.size = dimension + 2 * count
        self.stretch = math.sqrt(1.0 + np.linalg.norm(omega, 2) ** 2) if count else 1.0
        self._omega = torch.tensor(omega, dtype=torch.float32, device=device)
        self._parts = [dimension, count, count]

    def __call__(self, x: Tensor) -> Tensor:
        if not self._parts[1]:
            return x
        phase = x @ self._omega
        return torch.cat([x, phase.sin(), phase.cos()], 1)

    def pull(self, features: Tensor, d: Tensor) -> Tensor:
        """The gradient by x (n, D), given φ(x) and the gradient by it, `d` (n, size)."""
        if not self._parts[1]:
            return d
        _, sine, cosine = torch.split(features, self._parts, 1)
        direct, by_sine, by_cosine = torch.split(d, self._parts, 1)
        return direct + (by_sine * cosine - by_cosine * sine) @ self._omega.t()

    def turn(self, features: Tensor, v: Tensor) -> Tensor:
        """How φ (n, size) changes where x moves by `v` (n, D): what `pull` is the transpose of."""
        if not self._parts[1]:
            return v
        _, sine, cosine = torch.split(features, self._parts, 1)
        phase = v @ self._omega
        return torch.cat([v, phase * cosine, -phase * sine], 1)


class Waved(PiecewiseLinear):
    """A piecewise linear network of the waves of its input; `sizes` are those of the layers after them."""

    def __init__(self, waves: Waves, sizes: Sequence[int], leak: float) -> None:
        super().__init__([waves.size, *sizes], leak)
        self.waves = waves

    def push(self, h: Tensor, weights: Weights) -> tuple[Tensor, Trace]:
        return super().push(self.waves(h), weights)

    def pull_inputs(self, trace: Trace, d: Tensor, weights: Weights) -> Tensor:
        return self.waves.pull(trace.inputs[0], super().pull_inputs(trace, d, weights))

    def slopes(self, trace: Trace, weights: Weights) -> Slopes:
        slopes = super().slopes(trace, weights)
        return Slopes(self.waves.pull(trace.inputs[0], slopes.gradient), slopes.signals)

    def pull_slopes(self, trace: Trace, slopes: Slopes, v: Tensor, weights: Weights, into: Weights) -> None:
        super().pull_slopes(trace, slopes, self.waves.turn(trace.inputs[0], v), weights, into)
