"""The parameters of a flow in one flat buffer: torch may record what they do, and another flow may take what fits."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.networks.trainable import Shapes, Trainable, cut
from engine.streams import State


class Parameters(Trainable):
    """Trained by Adam; `leaves` share their storage with `flat`, and torch records what is done with them."""

    def __init__(self, shapes: Shapes, values: Sequence[NDArray[Any]], device: str) -> None:
        super().__init__(shapes, values, device)
        self.leaves = [view.detach().requires_grad_() for view in self.views]

    def differentiate(self, write: Callable[[Sequence[Tensor]], None]) -> float:
        """Let `write` fill the gradient, array by array, and return its norm."""
        write(self.gradients)
        return float(torch.linalg.vector_norm(self.gradient))

    def state(self) -> State:
        shapes = [list(shape) for shape in self.shapes.values()]
        return {**super().state(), "names": list(self.shapes), "shapes": shapes}

    def inherit(self, state: State) -> list[str]:
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
            for name, view in zip(ours, cut(flat, ours), strict=True):
                if name not in fresh:
                    view.copy_(torch.from_numpy(theirs[name][key]))
        return fresh


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
