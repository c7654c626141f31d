"""The two linear layers of Glow (Kingma & Dhariwal 2018) in the plane: actnorm and a trained mixing."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.layers import Columns, Layer, Pull, Weights

_SMALLEST_SD = 1e-3


class ActNorm(Layer):
    """z = (x + shift) ⊗ s, where the first batch chooses shift and s: its image has mean 0 and sd 1."""

    name = "actnorm"

    def __init__(self) -> None:
        self.shapes = {"shift": (2,), "log s": (2,)}

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return [np.zeros(2), np.zeros(2)]

    @torch.no_grad()
    def settle(self, x: Columns, weights: Weights) -> None:
        points = torch.cat(x, dim=1)
        weights[0].copy_(-points.mean(dim=0))
        weights[1].copy_(-points.std(dim=0, correction=0).clamp(min=_SMALLEST_SD).log())

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        shift, log_s = weights
        s0, s1 = log_s.exp()
        z = (x[0] + shift[0]) * s0, (x[1] + shift[1]) * s1

        def pull(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
            back = d[0] * s0, d[1] * s1
            shared = d_log_det.sum()
            for i in (0, 1):
                into[0][i] = back[i].sum()
                into[1][i] = (d[i] * z[i]).sum() + shared
            return back

        return z, log_s.sum().view(1, 1), pull

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        shift, log_s = weights
        s0, s1 = log_s.exp()
        return z[0] / s0 - shift[0], z[1] / s1 - shift[1]


class Mixing(Layer):
    """z = P L U x, a trained matrix that is never singular: log|det| is the sum of the log-diagonal of U.

    P is fixed, an exchange of the coordinates or nothing; L = [[1, 0], [l, 1]]; U = [[s₁, u], [0, s₂]].
    """

    name = "mixing"

    def __init__(self, swap: bool) -> None:
        self._swap = swap
        self.shapes = {"l and u": (2,), "log s": (2,)}

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        return [np.zeros(2), np.zeros(2)]

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        (lower, upper), log_s = weights
        s0, s1 = log_s.exp()
        scaled = x[0] * s0, x[1] * s1
        first = scaled[0] + upper * x[1]
        z = first, scaled[1] + lower * first

        def pull(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
            d_first, d_second = self._ordered(d)
            into[0][0] = (d_second * first).sum()
            d_first = d_first + lower * d_second
            into[0][1] = (d_first * x[1]).sum()
            shared = d_log_det.sum()
            into[1][0] = (d_first * scaled[0]).sum() + shared
            into[1][1] = (d_second * scaled[1]).sum() + shared
            return d_first * s0, d_first * upper + d_second * s1

        return self._ordered(z), log_s.sum().view(1, 1), pull

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        (lower, upper), log_s = weights
        s0, s1 = log_s.exp()
        first, second = self._ordered(z)
        b = (second - lower * first) / s1
        return (first - upper * b) / s0, b

    def _ordered(self, pair: Columns) -> Columns:
        return (pair[1], pair[0]) if self._swap else pair
