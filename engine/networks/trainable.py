"""All parameters of one network in one flat buffer, with their running mean and the moments of an optimiser."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.networks import Optimiser
from engine.streams import State

Shapes = Mapping[str, tuple[int, ...]]
_EPSILON = 1e-8


class Trainable:
    """Named arrays as views into `flat`; `gradients` are the same views into `gradient`, `averaged` into `average`.

    Whoever trains writes the gradient, then calls `update`. The moments stay when rate or optimiser change.
    """

    def __init__(self, shapes: Shapes, values: Sequence[NDArray[Any]], device: str) -> None:
        self.shapes = dict(shapes)
        start = np.concatenate([np.ravel(value) for value in values])
        self.flat = torch.tensor(start, dtype=torch.float32, device=device)
        self.gradient, self._first, self._second = (torch.zeros_like(self.flat) for _ in range(3))
        self.average = self.flat.clone()
        self.views, self.gradients, self.averaged = (
            cut(flat, self.shapes) for flat in (self.flat, self.gradient, self.average)
        )
        self.updates = 0

    def clip(self, norm: float, longest: float) -> None:
        """Shorten the gradient, `norm` long, to `longest`; 0 leaves it."""
        if 0 < longest < norm:
            self.gradient.mul_(longest / norm)

    def update(
        self,
        rate: float,
        optimiser: Optimiser = "adam",
        momentum: float = 0.9,
        memory: float = 0.999,
        averaging: float = 0.0,
        hold: bool = False,
    ) -> None:
        """One step against the gradient at `rate`; `momentum` and `memory` are β₁ and β₂ of Adam.

        Adam (Kingma & Ba 2014); RMSProp (Hinton 2012) is without momentum, plain descent has momentum only. The
        mean follows with decay `averaging`; it begins with a short memory, to forget the random start. With `hold` the
        second moment does not fall (AMSGrad, Reddi et al. 2018).

        Written out, since on one flat buffer it is as fast as the fused `torch.optim.Adam`, whose first use imports
        torch's compiler and makes a starting program wait for a second.
        """
        self.updates += 1
        if optimiser == "sgd":
            self._first.mul_(momentum).add_(self.gradient)
            self.flat.add_(self._first, alpha=-rate)
        else:
            self._scaled_step(rate, 0.0 if optimiser == "rmsprop" else momentum, memory, hold)
        if averaging > 0:
            decay = min(averaging, self.updates / (self.updates + 9))
            self.average.lerp_(self.flat, 1.0 - decay)
        else:
            self.average.copy_(self.flat)

    def _scaled_step(self, rate: float, momentum: float, memory: float, hold: bool) -> None:
        self._first.lerp_(self.gradient, 1.0 - momentum)
        before = self._second.clone() if hold else None
        self._second.mul_(memory).addcmul_(self.gradient, self.gradient, value=1.0 - memory)
        if before is not None:
            torch.maximum(self._second, before, out=self._second)
        length = self._second.sqrt().div_(math.sqrt(1.0 - memory**self.updates)).add_(_EPSILON)
        self.flat.addcdiv_(self._first, length, value=-rate / (1.0 - momentum**self.updates))

    def _arrays(self) -> dict[str, Tensor]:
        return {"flat": self.flat, "average": self.average, "first": self._first, "second": self._second}

    def state(self) -> State:
        return {
            "shapes": {name: list(shape) for name, shape in self.shapes.items()},
            "updates": self.updates,
            **{name: array.cpu().numpy().copy() for name, array in self._arrays().items()},
        }

    def restore(self, state: State) -> None:
        """Take back all that `state` returned; the shapes must be the same."""
        self.updates = state["updates"]
        for name, array in self._arrays().items():
            array.copy_(torch.from_numpy(np.array(state[name])))

    def adopt(self, state: State) -> bool:
        """Take another network's state if its arrays are shaped as ours; else start anew."""
        fits = {name: tuple(shape) for name, shape in state["shapes"].items()} == self.shapes
        if fits:
            self.restore(state)
        return fits


def cut(flat: Tensor, shapes: Shapes) -> list[Tensor]:
    """`flat` as arrays of `shapes`, one after the other; they share its storage."""
    pieces = torch.split(flat, [math.prod(shape) for shape in shapes.values()])
    return [piece.view(shape) for piece, shape in zip(pieces, shapes.values(), strict=True)]
