"""Masked autoregressive flow (Papamakarios, Pavlakou & Murray 2017) in the plane."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.conditioner import Conditioner
from engine.experiments.flow.coupling import AffineCoupling
from engine.experiments.flow.layers import Columns, Layer, Pull, Weights


class MaskedAutoregressive(Layer):
    """z₁ = x₁ · exp s₁ + t₁ and z₂ = x₂ · exp s(x₁) + t(x₁): each coordinate given those before it.

    The masks of MADE (Germain et al. 2015) leave x₁ two constants and x₂ a network on x₁. So the Jacobian
    is triangular, and the inverse goes one coordinate after the other.
    """

    name = "maf"

    def __init__(self, conditioner: Conditioner, clamp: float) -> None:
        self._second = AffineCoupling(conditioner, clamp)
        self.shapes = {"first": (2,), **conditioner.shapes}

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return [np.zeros(2), *self._second.start(generator)]

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        a, _ = x
        s, t = weights[0]
        scale = s.exp()
        (_, second), log_det, back = self._second.push(x, weights[1:])
        scaled = a * scale

        def pull(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
            into[0][0] = (d[0] * scaled).sum() + d_log_det.sum()
            into[0][1] = d[0].sum()
            return back((d[0] * scale, d[1]), d_log_det, into[1:])

        return (scaled + t, second), log_det + s, pull

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        s, t = weights[0]
        return self._second.inverse(((z[0] - t) * torch.exp(-s), z[1]), weights[1:])
