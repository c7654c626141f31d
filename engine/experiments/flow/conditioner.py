"""The networks inside layers: a multilayer perceptron, and the conditioner of a coupling.

Each comes with its gradient written out (`push`): on one core that is faster than recording it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from engine.networks import Activation
from engine.networks.layers import Layers
from engine.networks.perceptron import BENDS

_HIGHEST_FREQUENCY = 6.0

Pull = Callable[[Tensor, Sequence[Tensor]], Tensor]
"""Given the gradient by a network's output, write that by its weights into the sequence, return that by its input."""


class Network(Layers):
    """A perceptron whose way back is a function, as layers of a flow hand it on; its last layer may start at zero."""

    def __init__(self, sizes: Sequence[int], *, activation: Activation, zero_start: bool) -> None:
        bend, self._unbend = BENDS[activation]
        super().__init__(sizes, bend)
        self._zero_start = zero_start

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        values = super().start(generator)
        if self._zero_start:
            values[-2:] = [np.zeros_like(last) for last in values[-2:]]
        return values

    def there_and_back(self, h: Tensor, weights: Sequence[Tensor]) -> tuple[Tensor, Pull]:
        """From (n, inputs) to (n, outputs), and the way back for gradients."""
        out, trace = self.push(h, weights)

        def pull(d: Tensor, into: Sequence[Tensor]) -> Tensor:
            for i in reversed(range(len(trace.inputs))):
                torch.mm(d.t(), trace.inputs[i], out=into[2 * i])
                torch.sum(d, 0, out=into[2 * i + 1])
                d = d @ weights[2 * i]
                if i:
                    d = self._unbend(d, trace.bent[i - 1], trace.inputs[i])
            return d

        return out, pull

    def slopes(self, h: Tensor, tangents: Tensor, weights: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        """The output (n, outputs), and its moves (k, n, outputs) as the input moves along `tangents` (k, n, inputs)."""
        for weight, bias in zip(weights[:-2:2], weights[1:-2:2], strict=True):
            into = functional.linear(h, weight, bias)
            h = self._bend(into)
            slope = self._unbend(torch.ones_like(into), into, h)
            tangents = functional.linear(tangents, weight) * slope
        return functional.linear(h, weights[-2], weights[-1]), functional.linear(tangents, weights[-2])


class Conditioner:
    """From one coordinate to what the other is shifted, scaled or bent by.

    With `fourier` features the input a becomes [a, sin ωa, cos ωa] at fixed frequencies ω up to 6
    (Tancik et al. 2020: without them a network learns fine detail last).
    """

    def __init__(
        self, outputs: int, *, hidden: int, depth: int, activation: Activation, fourier: int, zero_start: bool
    ) -> None:
        self._frequencies = [_HIGHEST_FREQUENCY * (k + 1) / fourier for k in range(fourier)]
        sizes = [1 + 2 * fourier, *[hidden] * depth, outputs]
        self._network = Network(sizes, activation=activation, zero_start=zero_start)
        self.shapes = self._network.shapes
        self.start = self._network.start

    def __call__(self, a: Tensor, weights: Sequence[Tensor]) -> Tensor:
        """From (n, 1) to (n, outputs)."""
        return self.push(a, weights)[0]

    def push(self, a: Tensor, weights: Sequence[Tensor]) -> tuple[Tensor, Pull]:
        """The same, and the way back for gradients."""
        if not self._frequencies:
            return self._network.there_and_back(a, weights)
        frequencies = torch.tensor(self._frequencies, dtype=a.dtype, device=a.device)
        phase = a * frequencies
        sine, cosine = phase.sin(), phase.cos()
        out, back = self._network.there_and_back(torch.cat([a, sine, cosine], dim=1), weights)

        def pull(d: Tensor, into: Sequence[Tensor]) -> Tensor:
            d_a, d_sine, d_cosine = torch.split(back(d, into), [1, *[len(frequencies)] * 2], dim=1)
            return d_a + ((d_sine * cosine - d_cosine * sine) @ frequencies).unsqueeze(1)

        return out, pull
