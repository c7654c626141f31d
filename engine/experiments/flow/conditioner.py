"""The network inside a coupling: from one coordinate to what the other is shifted and scaled by."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

_ACTIVATIONS = {"relu": torch.relu, "silu": functional.silu, "tanh": torch.tanh}
_HIGHEST_FREQUENCY = 6.0


class Conditioner:
    """A multilayer perceptron without parameters of its own: they are handed to each call.

    With `fourier` features the input a becomes [a, sin ωa, cos ωa] at fixed frequencies ω up to 6
    (Tancik et al. 2020: without them a network learns fine detail last).
    """

    def __init__(
        self, outputs: int, *, hidden: int, depth: int, activation: str, fourier: int, zero_start: bool
    ) -> None:
        self._activation = _ACTIVATIONS[activation]
        self._frequencies = [_HIGHEST_FREQUENCY * (k + 1) / fourier for k in range(fourier)]
        self._zero_start = zero_start
        sizes = [1 + 2 * fourier, *[hidden] * depth, outputs]
        self.shapes: dict[str, tuple[int, ...]] = {}
        for index, (fan_in, fan_out) in enumerate(pairwise(sizes), start=1):
            self.shapes[f"weight {index}"] = (fan_out, fan_in)
            self.shapes[f"bias {index}"] = (fan_out,)

    def start(self, generator: np.random.Generator) -> list[np.ndarray]:
        """First values in the order of `shapes`, uniform in ±1/√fan-in; the last layer may start at zero."""
        values: list[np.ndarray] = []
        fan_in = 1
        for shape in self.shapes.values():
            fan_in = shape[1] if len(shape) == 2 else fan_in
            values.append(generator.uniform(-1.0, 1.0, shape) / np.sqrt(fan_in))
        if self._zero_start:
            values[-2:] = [np.zeros_like(last) for last in values[-2:]]
        return values

    def __call__(self, a: Tensor, weights: Sequence[Tensor]) -> Tensor:
        """From (n, 1) to (n, outputs)."""
        h = self._features(a)
        for weight, bias in zip(weights[:-2:2], weights[1:-2:2], strict=True):
            h = self._activation(functional.linear(h, weight, bias))
        return functional.linear(h, weights[-2], weights[-1])

    def _features(self, a: Tensor) -> Tensor:
        if not self._frequencies:
            return a
        phase = a * torch.tensor(self._frequencies, dtype=a.dtype, device=a.device)
        return torch.cat([a, phase.sin(), phase.cos()], dim=1)
