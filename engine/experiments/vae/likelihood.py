"""p(x|z) coordinate by coordinate, in the units of the networks, as oracles and pictures need it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

_HALF_LOG_2PI = 0.5 * math.log(2 * math.pi)


@dataclass(frozen=True)
class GaussianPixels:
    """N(t; m, σ²) for each coordinate."""

    log_sigma: float

    def log_density(self, t: Tensor, m: Tensor) -> Tensor:
        """log p of every coordinate of `t` under `m`, which broadcast."""
        away = (t - m).mul_(math.exp(-self.log_sigma))
        return away.square_().mul_(-0.5).sub_(self.log_sigma + _HALF_LOG_2PI)

    def mean(self, m: Tensor) -> Tensor:
        return m

    @property
    def reach(self) -> float:
        """How far from m there is no density worth counting."""
        return 7.0 * math.exp(self.log_sigma)


@dataclass(frozen=True)
class BernoulliPixels:
    """t log π + (1 - t) log(1 - π), π = sigmoid(m): a density of grey t only by name, it does not sum to 1."""

    def log_density(self, t: Tensor, m: Tensor) -> Tensor:
        """The cross-entropy with its sign changed; -∞ outside [0, 1]."""
        inside = (t >= 0) & (t <= 1)
        return torch.where(inside, t * m - functional.softplus(m), torch.tensor(-math.inf, dtype=m.dtype))

    def mean(self, m: Tensor) -> Tensor:
        return torch.sigmoid(m)

    @property
    def reach(self) -> float:
        return math.inf


Pixels = GaussianPixels | BernoulliPixels
