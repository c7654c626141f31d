"""A perceptron of (leaky) ReLU neurons with every gradient written out, that of its input gradient included.

Such a network is linear around each point, so what a gradient penalty needs is a chain of matrix products, masked
by which neurons fire; nothing has to be recorded and nothing is differentiated twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from engine.networks.layers import Layers, Trace, Weights

_aten: Any = torch.ops.aten


@dataclass(frozen=True)
class Slopes:
    """The input gradient (n, D) of a scalar network at n points, and the signals (n, H) it came from."""

    gradient: Tensor
    signals: tuple[Tensor, ...]


class PiecewiseLinear(Layers):
    """Linear layers of `sizes` with a leaky ReLU of slope `leak` between them; 0 is ReLU."""

    def __init__(self, sizes: Sequence[int], leak: float) -> None:
        super().__init__(sizes, partial(functional.leaky_relu, negative_slope=leak))
        self._leak = leak

    def _mask(self, d: Tensor, into: Tensor) -> Tensor:
        """`d` times the slope of the bend at `into`."""
        return _aten.leaky_relu_backward(d, into, self._leak, False)  # type: ignore[no-any-return]

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
