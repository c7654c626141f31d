"""Couplings: one coordinate stays, the other is shifted, or scaled and shifted, by a function of it.

NICE: Dinh, Krueger & Bengio 2014 (additive). RealNVP: Dinh, Sohl-Dickstein & Bengio 2016 (affine).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.conditioner import Conditioner
from engine.experiments.flow.layers import Columns, Layer, Pull, Weights


class Coupling(Layer):
    """What couplings share: all parameters are those of the conditioner."""

    def __init__(self, conditioner: Conditioner) -> None:
        self.conditioner = conditioner
        self.shapes = conditioner.shapes

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return self.conditioner.start(generator)


class AdditiveCoupling(Coupling):
    """(a, b) -> (a, b + m(a)): inverted by subtraction, and volumes stay as they are."""

    name = "additive"

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        a, b = x
        m, back = self.conditioner.push(a, weights)

        def pull(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
            return d[0] + back(d[1], into), d[1]

        return (a, b + m), None, pull

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        a, b = z
        return a, b - self.conditioner(a, weights)


class AffineCoupling(Coupling):
    """(a, b) -> (a, b · exp s(a) + t(a)), with the log-scale s softly kept within ±clamp."""

    name = "affine"

    def __init__(self, conditioner: Conditioner, clamp: float) -> None:
        super().__init__(conditioner)
        self._clamp = clamp

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        a, b = x
        out, back = self.conditioner.push(a, weights)
        raw, t = torch.split(out, 1, dim=1)
        bent = torch.tanh(raw / self._clamp)
        s = bent * self._clamp
        scale = s.exp()

        def pull(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
            d_b = d[1] * scale
            d_raw = torch.addcmul(d_log_det, d_b, b) * (1.0 - bent * bent)
            return d[0] + back(torch.cat([d_raw, d[1]], dim=1), into), d_b

        return (a, torch.addcmul(t, b, scale)), s, pull

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        a, b = z
        raw, t = torch.split(self.conditioner(a, weights), 1, dim=1)
        return a, (b - t) * torch.exp(-self._clamp * torch.tanh(raw / self._clamp))
