"""Linear layers with a bend between them: the shapes, the start and the way forward of every written-out network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

Weights = Sequence[Tensor]  # a matrix (outputs, inputs) and a bias (outputs,) for each layer, one after the other


@dataclass(frozen=True)
class Trace:
    """What a forward pass leaves for the way back: what went into each layer, and into each bend."""

    inputs: tuple[Tensor, ...]
    bent: tuple[Tensor, ...]

    def rows(self, some: slice) -> Trace:
        """The trace of some of the points."""
        return Trace(tuple(h[some] for h in self.inputs), tuple(a[some] for a in self.bent))


class Layers:
    """Linear layers of `sizes` with `bend` between them; two sizes make a linear map."""

    def __init__(self, sizes: Sequence[int], bend: Callable[[Tensor], Tensor]) -> None:
        self.sizes, self._bend = tuple(sizes), bend
        self.shapes: dict[str, tuple[int, ...]] = {}
        for index, (fan_in, fan_out) in enumerate(pairwise(sizes), start=1):
            self.shapes[f"weight {index}"] = (fan_out, fan_in)
            self.shapes[f"bias {index}"] = (fan_out,)

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        """First values in the order of `shapes`, uniform in ±1/√fan-in."""
        return [
            generator.uniform(-1.0, 1.0, shape) / np.sqrt(fan_in)
            for fan_in, fan_out in pairwise(self.sizes)
            for shape in ((fan_out, fan_in), (fan_out,))
        ]

    def push(self, h: Tensor, weights: Weights) -> tuple[Tensor, Trace]:
        """From (n, inputs) to (n, outputs), with what the way back needs."""
        inputs, bent = [h], []
        for weight, bias in zip(weights[:-2:2], weights[1:-2:2], strict=True):
            bent.append(functional.linear(h, weight, bias))
            h = self._bend(bent[-1])
            inputs.append(h)
        return functional.linear(h, weights[-2], weights[-1]), Trace(tuple(inputs), tuple(bent))
