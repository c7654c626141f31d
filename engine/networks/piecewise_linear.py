"""A perceptron of (leaky) ReLU neurons with every gradient written out, that of its input gradient included.

Such a network is linear around each point, so what a gradient penalty needs is a chain of matrix products, masked
by which neurons fire; nothing has to be recorded and nothing is differentiated twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

_aten: Any = torch.ops.aten
Weights = Sequence[Tensor]


@dataclass(frozen=True)
class Trace:
    """What a forward pass leaves for the way back: what went into each layer, and into each bend."""

    inputs: tuple[Tensor, ...]
    bent: tuple[Tensor, ...]

    def rows(self, some: slice) -> Trace:
        """The trace of some of the points."""
        return Trace(tuple(h[some] for h in self.inputs), tuple(a[some] for a in self.bent))


@dataclass(frozen=True)
class Slopes:
    """The input gradient (n, D) of a scalar network at n points, and the signals (n, H) it came from."""

    gradient: Tensor
    signals: tuple[Tensor, ...]


class PiecewiseLinear:
    """Linear layers of `sizes` with a leaky ReLU of slope `leak` between them; 0 is ReLU."""

    def __init__(self, sizes: Sequence[int], leak: float) -> None:
        self.sizes, self._leak = tuple(sizes), leak
        self.shapes: dict[str, tuple[int, ...]] = {}
        for index, (fan_in, fan_out) in enumerate(pairwise(sizes), start=1):
            self.shapes[f"weight {index}"] = (fan_out, fan_in)
            self.shapes[f"bias {index}"] = (fan_out,)

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        """First values in the order of `shapes`, uniform in ±1/√fan-in."""
        values: list[NDArray[Any]] = []
        for fan_in, fan_out in pairwise(self.sizes):
            shapes = (fan_out, fan_in), (fan_out,)
            values += [generator.uniform(-1.0, 1.0, shape) / np.sqrt(fan_in) for shape in shapes]
        return values

    def _mask(self, d: Tensor, into: Tensor) -> Tensor:
        """`d` times the slope of the bend at `into`."""
        return _aten.leaky_relu_backward(d, into, self._leak, False)  # type: ignore[no-any-return]

    def push(self, h: Tensor, weights: Weights) -> tuple[Tensor, Trace]:
        """From (n, inputs) to (n, outputs)."""
        inputs, bent = [h], []
        for weight, bias in zip(weights[:-2:2], weights[1:-2:2], strict=True):
            bent.append(torch.addmm(bias, h, weight.t()))
            h = functional.leaky_relu(bent[-1], self._leak)
            inputs.append(h)
        return torch.addmm(weights[-1], h, weights[-2].t()), Trace(tuple(inputs), tuple(bent))

    def pull(self, trace: Trace, d: Tensor, weights: Weights, into: Weights) -> None:
        """Write the gradient by the weights into `into`, given that by the outputs, `d` (n, outputs)."""
        for i in reversed(range(len(trace.inputs))):
            torch.mm(d.t(), trace.inputs[i], out=into[2 * i])
            torch.sum(d, 0, out=into[2 * i + 1])
            if i:
                d = self._mask(d @ weights[2 * i], trace.bent[i - 1])

    def pull_inputs(self, trace: Trace, d: Tensor, weights: Weights) -> Tensor:
        """The gradient by the inputs (n, inputs), given that by the outputs."""
        for i in reversed(range(len(trace.inputs))):
            d = d @ weights[2 * i]
            if i:
                d = self._mask(d, trace.bent[i - 1])
        return d

    def slopes(self, trace: Trace, weights: Weights) -> Slopes:
        """The input gradient of a network with one output, at the points of `trace`."""
        d = weights[-2].expand(len(trace.inputs[0]), -1)
        signals: list[Tensor] = []
        for i in reversed(range(len(trace.bent))):
            signals.append(self._mask(d, trace.bent[i]))
            d = signals[-1] @ weights[2 * i]
        return Slopes(d, tuple(reversed(signals)))

    def pull_slopes(self, trace: Trace, slopes: Slopes, v: Tensor, weights: Weights, into: Weights) -> None:
        """Add to `into` the gradient by the weights, given that by the input gradient, `v` (n, D).

        The biases only say which neurons fire: they get nothing.
        """
        for i, signal in enumerate(slopes.signals):
            into[2 * i].addmm_(signal.t(), v)
            v = self._mask(v @ weights[2 * i].t(), trace.bent[i])
        into[-2].add_(v.sum(0, keepdim=True))
