"""All parameters of a model in one flat buffer: a handful of operations for Adam, one copy to save them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.layers import Shapes
from engine.streams import State

_BETA1, _BETA2, _EPSILON = 0.9, 0.999, 1e-8


class Parameters:
    """Named arrays as views into `flat`, their running mean `average`, and Adam over the whole buffer.

    `leaves` share their storage with `flat`, so what Adam does to the buffer is what the model sees;
    `averaged` are the same views into `average`.
    """

    def __init__(self, shapes: Shapes, values: Sequence[NDArray[Any]], device: str) -> None:
        self.shapes = shapes
        start = np.concatenate([np.ravel(value) for value in values])
        self.flat = torch.tensor(start, dtype=torch.float32, device=device)
        self.average = self.flat.clone()
        self.gradient = torch.zeros_like(self.flat)
        self._gradients = self.views(self.gradient)
        self.leaves = [view.detach().requires_grad_() for view in self.views(self.flat)]
        self.averaged = self.views(self.average)
        self._updates = 0
        self._first = torch.zeros_like(self.flat)
        self._second = torch.zeros_like(self.flat)

    def views(self, flat: Tensor) -> list[Tensor]:
        """`flat`, cut into arrays of our shapes; they share its storage."""
        return cut(flat, self.shapes)

    def differentiate(self, write: Callable[[Sequence[Tensor]], None]) -> float:
        """Let `write` fill the gradient, array by array, and return its norm."""
        write(self._gradients)
        return float(torch.linalg.vector_norm(self.gradient))

    def clip(self, norm: float, longest: float) -> None:
        """Shorten the gradient, `norm` long, to `longest`; 0 leaves it."""
        if 0 < longest < norm:
            self.gradient.mul_(longest / norm)

    def update(self, rate: float, averaging: float) -> None:
        """One step of Adam (Kingma & Ba 2014) at `rate`; the mean follows with decay `averaging`.

        Written out, since on one flat buffer it is as fast as the fused `torch.optim.Adam`, whose first
        use imports torch's compiler and makes a starting program wait for a second.
        """
        self._updates += 1
        self._first.lerp_(self.gradient, 1.0 - _BETA1)
        self._second.mul_(_BETA2).addcmul_(self.gradient, self.gradient, value=1.0 - _BETA2)
        correction = math.sqrt(1.0 - _BETA2**self._updates)
        length = self._second.sqrt().div_(correction).add_(_EPSILON)
        self.flat.addcdiv_(self._first, length, value=-rate / (1.0 - _BETA1**self._updates))
        # A young mean would still remember the random start: it begins with a short memory.
        decay = min(averaging, self._updates / (self._updates + 9))
        self.average.lerp_(self.flat, 1.0 - decay)

    def state(self) -> State:
        return {
            "names": list(self.shapes),
            "shapes": [list(shape) for shape in self.shapes.values()],
            "updates": self._updates,
            **{name: array.cpu().numpy().copy() for name, array in self._arrays().items()},
        }

    def restore(self, state: State) -> None:
        """Take back all that `state` returned; the names and shapes must be the same."""
        self._updates = state["updates"]
        for name, array in self._arrays().items():
            array.copy_(torch.from_numpy(np.array(state[name])))

    def adopt(self, state: State) -> list[str]:
        """Take the arrays that are named and shaped as ours, and return the names of ours that had no match.

        Where something had no match, Adam starts afresh: its one step counter must fit all of them.
        """
        theirs = _saved(state)
        ours = self.shapes
        fresh = [name for name, shape in ours.items() if name not in theirs or theirs[name]["flat"].shape != shape]
        if not fresh:
            merged = {key: np.concatenate([theirs[name][key].ravel() for name in ours]) for key in self._arrays()}
            self.restore({**merged, "updates": state["updates"]})
            return []
        for key, flat in (("flat", self.flat), ("average", self.average)):
            for name, view in zip(ours, self.views(flat), strict=True):
                if name not in fresh:
                    view.copy_(torch.from_numpy(theirs[name][key]))
        return fresh

    def _arrays(self) -> dict[str, Tensor]:
        return {"flat": self.flat, "average": self.average, "first": self._first, "second": self._second}


def cut(flat: Tensor, shapes: Shapes) -> list[Tensor]:
    """`flat` as arrays of `shapes`, one after the other; they share its storage."""
    pieces = torch.split(flat, [math.prod(shape) for shape in shapes.values()])
    return [piece.view(shape) for piece, shape in zip(pieces, shapes.values(), strict=True)]


def _saved(state: State) -> Mapping[str, Mapping[str, NDArray[Any]]]:
    """Saved buffers as arrays by name: name -> buffer -> array."""
    found: dict[str, dict[str, NDArray[Any]]] = {}
    at = 0
    for name, shape in zip(state["names"], state["shapes"], strict=True):
        span = slice(at, at + math.prod(shape))
        keys = ("flat", "average", "first", "second")
        found[name] = {key: np.array(state[key][span]).reshape(shape) for key in keys}
        at = span.stop
    return found
