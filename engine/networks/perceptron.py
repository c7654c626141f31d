"""A perceptron with smooth or bent neurons, its backward pass written out: nothing has to be recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from engine.networks import Activation
from engine.networks.layers import Layers, Trace, Weights

_NARROW = 8  # a product with so few columns is done several times faster the other way round
_aten: Any = torch.ops.aten


class Bend(NamedTuple):
    """An activation, and the gradient by what goes in, given that by what comes out: (d, before, after) -> d."""

    value: Callable[[Tensor], Tensor]
    pull: Callable[[Tensor, Tensor, Tensor], Tensor]


BENDS: dict[Activation, Bend] = {
    "relu": Bend(torch.relu, lambda d, before, after: _aten.threshold_backward(d, after, 0)),
    "silu": Bend(functional.silu, lambda d, before, after: _aten.silu_backward(d, before)),
    "tanh": Bend(torch.tanh, lambda d, before, after: _aten.tanh_backward(d, after)),
}


class Perceptron(Layers):
    """Linear layers of `sizes` with `activation` between them; two sizes make a linear map."""

    def __init__(self, sizes: Sequence[int], activation: Activation) -> None:
        bend, self._unbend = BENDS[activation]
        super().__init__(sizes, bend)

    def __call__(self, h: Tensor, weights: Weights) -> Tensor:
        """From (n, inputs) to (n, outputs), leaving nothing behind."""
        for weight, bias in zip(weights[:-2:2], weights[1:-2:2], strict=True):
            h = self._bend(torch.addmm(bias, h, weight.t()))
        return torch.addmm(weights[-1], h, weights[-2].t())

    def pull(self, trace: Trace, d: Tensor, weights: Weights, into: Weights, *, further: bool = False) -> Tensor:
        """Write the gradient by the weights into `into`, given that by the outputs, `d` (n, outputs).

        Returns the gradient by the inputs where it has to go `further`, else what went into the first layer.
        """
        for i in reversed(range(len(trace.inputs))):
            if self.sizes[i] <= _NARROW:
                into[2 * i].copy_((trace.inputs[i].t() @ d).t())
            else:
                torch.mm(d.t(), trace.inputs[i], out=into[2 * i])
            torch.sum(d, 0, out=into[2 * i + 1])
            if i:
                d = self._unbend(d @ weights[2 * i], trace.bent[i - 1], trace.inputs[i])
        if not further:
            return d
        return (weights[0].t() @ d.t()).t() if self.sizes[0] <= _NARROW else d @ weights[0]
