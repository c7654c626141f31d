"""The networks inside layers: a multilayer perceptron, and the conditioner of a coupling.

Each comes with its gradient written out (`push`): on one core that is faster than recording it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

_HIGHEST_FREQUENCY = 6.0

Pull = Callable[[Tensor, Sequence[Tensor]], Tensor]
"""Given the gradient by a network's output, write that by its weights into the sequence, return that by its input."""


class _Bend(NamedTuple):
    """An activation, and its slope from what went in and what came out."""

    value: Callable[[Tensor], Tensor]
    pull: Callable[[Tensor, Tensor, Tensor], Tensor]


_aten: Any = torch.ops.aten
_BENDS = {
    "relu": _Bend(torch.relu, lambda d, into, out: _aten.threshold_backward(d, out, 0)),
    "silu": _Bend(functional.silu, lambda d, into, out: _aten.silu_backward(d, into)),
    "tanh": _Bend(torch.tanh, lambda d, into, out: _aten.tanh_backward(d, out)),
}


class Perceptron:
    """Linear layers with a bend between them; the parameters are handed to each call."""

    def __init__(self, sizes: Sequence[int], *, activation: str, zero_start: bool) -> None:
        self._bend = _BENDS[activation]
        self._zero_start = zero_start
        self.shapes: dict[str, tuple[int, ...]] = {}
        for index, (fan_in, fan_out) in enumerate(pairwise(sizes), start=1):
            self.shapes[f"weight {index}"] = (fan_out, fan_in)
            self.shapes[f"bias {index}"] = (fan_out,)

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        """First values in the order of `shapes`, uniform in ±1/√fan-in; the last layer may start at zero."""
        values: list[NDArray[Any]] = []
        fan_in = 1
        for shape in self.shapes.values():
            fan_in = shape[1] if len(shape) == 2 else fan_in
            values.append(generator.uniform(-1.0, 1.0, shape) / np.sqrt(fan_in))
        if self._zero_start:
            values[-2:] = [np.zeros_like(last) for last in values[-2:]]
        return values

    def push(self, h: Tensor, weights: Sequence[Tensor]) -> tuple[Tensor, Pull]:
        """From (n, inputs) to (n, outputs), and the way back for gradients."""
        bend = self._bend
        inputs, bent = [h], []
        for weight, bias in zip(weights[:-2:2], weights[1:-2:2], strict=True):
            bent.append(functional.linear(h, weight, bias))
            h = bend.value(bent[-1])
            inputs.append(h)

        def pull(d: Tensor, into: Sequence[Tensor]) -> Tensor:
            for i in reversed(range(len(inputs))):
                torch.mm(d.t(), inputs[i], out=into[2 * i])
                torch.sum(d, 0, out=into[2 * i + 1])
                d = d @ weights[2 * i]
                if i:
                    d = bend.pull(d, bent[i - 1], inputs[i])
            return d

        return functional.linear(h, weights[-2], weights[-1]), pull

    def slopes(self, h: Tensor, tangents: Tensor, weights: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        """The output (n, outputs), and its moves (k, n, outputs) as the input moves along `tangents` (k, n, inputs)."""
        for weight, bias in zip(weights[:-2:2], weights[1:-2:2], strict=True):
            into = functional.linear(h, weight, bias)
            h = self._bend.value(into)
            slope = self._bend.pull(torch.ones_like(into), into, h)
            tangents = functional.linear(tangents, weight) * slope
        return functional.linear(h, weights[-2], weights[-1]), functional.linear(tangents, weights[-2])


class Conditioner:
    """From one coordinate to what the other is shifted, scaled or bent by.

    With `fourier` features the input a becomes [a, sin ωa, cos ωa] at fixed frequencies ω up to 6
    (Tancik et al. 2020: without them a network learns fine detail last).
    """

    def __init__(
        self, outputs: int, *, hidden: int, depth: int, activation: str, fourier: int, zero_start: bool
    ) -> None:
        self._frequencies = [_HIGHEST_FREQUENCY * (k + 1) / fourier for k in range(fourier)]
        sizes = [1 + 2 * fourier, *[hidden] * depth, outputs]
        self._network = Perceptron(sizes, activation=activation, zero_start=zero_start)
        self.shapes = self._network.shapes
        self.start = self._network.start

    def __call__(self, a: Tensor, weights: Sequence[Tensor]) -> Tensor:
        """From (n, 1) to (n, outputs)."""
        return self.push(a, weights)[0]

    def push(self, a: Tensor, weights: Sequence[Tensor]) -> tuple[Tensor, Pull]:
        """The same, and the way back for gradients."""
        if not self._frequencies:
            return self._network.push(a, weights)
        frequencies = torch.tensor(self._frequencies, dtype=a.dtype, device=a.device)
        phase = a * frequencies
        sine, cosine = phase.sin(), phase.cos()
        out, back = self._network.push(torch.cat([a, sine, cosine], dim=1), weights)

        def pull(d: Tensor, into: Sequence[Tensor]) -> Tensor:
            d_a, d_sine, d_cosine = torch.split(back(d, into), [1, *[len(frequencies)] * 2], dim=1)
            return d_a + ((d_sine * cosine - d_cosine * sine) @ frequencies).unsqueeze(1)

        return out, pull
