"""What a layer of a flow is: an invertible map of the plane that knows its log-determinant and its gradient.

Points travel as two columns (n, 1), so swapping coordinates costs nothing.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

Columns = tuple[Tensor, Tensor]
Weights = Sequence[Tensor]
Shapes = dict[str, tuple[int, ...]]
Pull = Callable[[Columns, Tensor, Weights], Columns]
"""Given the gradients by a layer's image and by its log|det| (n, 1): write those by its weights, return that by x."""


class Layer(ABC):
    """One invertible map of the plane. Its parameters are handed to each call, in the order of `shapes`."""

    name: str
    shapes: Shapes
    shared = False
    """Whether all layers of this kind in a chain have the same parameters."""

    @abstractmethod
    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        """First values of the parameters, in the order of `shapes`."""

    @abstractmethod
    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        """Toward noise: the image, log|det| of the Jacobian, and the way back for gradients.

        The log|det| is (n, 1), or (1, 1) where it is the same everywhere, or None where volumes never change.
        """

    def forward(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None]:
        """`push` without the way back."""
        return self.push(x, weights)[:2]

    def image(self, x: Columns, weights: Weights) -> Columns:
        """The image alone; layers whose log-determinant is dear override this."""
        return self.push(x, weights)[0]

    @abstractmethod
    def inverse(self, z: Columns, weights: Weights) -> Columns:
        """Toward data."""

    def settle(self, x: Columns, weights: Weights) -> None:  # noqa: B027
        """Choose first values from a batch, in place; most layers need none."""


class Swap(Layer):
    """(a, b) -> (b, a), so that the next coupling changes the other coordinate."""

    name = "swap"

    def __init__(self) -> None:
        self.shapes = {}

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return []

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        return (x[1], x[0]), None, lambda d, d_log_det, into: (d[1], d[0])

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        return z[1], z[0]


class Scale(Layer):
    """z = s ⊗ h with s > 0 trained: 1/s is the width that the prior takes in each coordinate."""

    name = "scale"

    def __init__(self) -> None:
        self.shapes = {"log s": (2,)}

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return [np.zeros(2)]

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        s0, s1 = weights[0].exp()
        z = x[0] * s0, x[1] * s1

        def pull(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
            shared = d_log_det.sum()
            into[0][0] = (d[0] * z[0]).sum() + shared
            into[0][1] = (d[1] * z[1]).sum() + shared
            return d[0] * s0, d[1] * s1

        return z, weights[0].sum().view(1, 1), pull

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        s0, s1 = weights[0].exp()
        return z[0] / s0, z[1] / s1
