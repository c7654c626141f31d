"""The invertible steps of a flow. Each knows its way from data to noise, back, and its log-determinant.

Points travel as two columns (n, 1), so swapping coordinates costs nothing.
NICE: Dinh, Krueger & Bengio 2014. RealNVP: Dinh, Sohl-Dickstein & Bengio 2016.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.conditioner import Conditioner

Columns = tuple[Tensor, Tensor]
Weights = Sequence[Tensor]
Shapes = dict[str, tuple[int, ...]]


class Layer(ABC):
    """One invertible map of the plane. Its parameters are handed to each call, in the order of `shapes`."""

    name: str
    shapes: Shapes

    @abstractmethod
    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        """First values of the parameters, in the order of `shapes`."""

    @abstractmethod
    def forward(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None]:
        """Toward noise: the image, and log|det| of the Jacobian.

        That is (n, 1), or (1, 1) where it is the same everywhere, or None where volumes never change.
        """

    @abstractmethod
    def inverse(self, z: Columns, weights: Weights) -> Columns:
        """Toward data."""


class AdditiveCoupling(Layer):
    """(a, b) -> (a, b + m(a)): inverted by subtraction, and volumes stay as they are."""

    name = "additive"

    def __init__(self, conditioner: Conditioner) -> None:
        self._m = conditioner
        self.shapes = conditioner.shapes

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return self._m.start(generator)

    def forward(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None]:
        a, b = x
        return (a, b + self._m(a, weights)), None

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        a, b = z
        return a, b - self._m(a, weights)


class AffineCoupling(Layer):
    """(a, b) -> (a, b · exp s(a) + t(a)), with the log-scale s softly kept within ±clamp."""

    name = "affine"

    def __init__(self, conditioner: Conditioner, clamp: float) -> None:
        self._s_and_t = conditioner
        self._clamp = clamp
        self.shapes = conditioner.shapes

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return self._s_and_t.start(generator)

    def forward(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None]:
        a, b = x
        s, t = self._scale_and_shift(a, weights)
        return (a, torch.addcmul(t, b, s.exp())), s

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        a, b = z
        s, t = self._scale_and_shift(a, weights)
        return a, (b - t) * (-s).exp()

    def _scale_and_shift(self, a: Tensor, weights: Weights) -> Columns:
        raw, t = torch.split(self._s_and_t(a, weights), 1, dim=1)
        return torch.tanh(raw / self._clamp) * self._clamp, t


class Swap(Layer):
    """(a, b) -> (b, a), so that the next coupling changes the other coordinate."""

    name = "swap"

    def __init__(self) -> None:
        self.shapes = {}

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return []

    def forward(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None]:
        return (x[1], x[0]), None

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        return z[1], z[0]


class Scale(Layer):
    """z = s ⊗ h with s > 0 trained: 1/s is the width that the prior takes in each coordinate."""

    name = "scale"

    def __init__(self) -> None:
        self.shapes = {"log s": (2,)}

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return [np.zeros(2)]

    def forward(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None]:
        s = weights[0].exp()
        return (x[0] * s[0], x[1] * s[1]), weights[0].sum().view(1, 1)

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        s = weights[0].exp()
        return z[0] / s[0], z[1] / s[1]
