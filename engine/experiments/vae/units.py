"""From data units to those that the networks work in, and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.targets import Target

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Units:
    """t = (x - origin)/scale, both (D,).

    A Gaussian decoder has one scale for all directions, so that its σ is one number in data units too; a Bernoulli
    decoder wants its data in [0, 1].
    """

    origin: Array
    scale: Array

    @staticmethod
    def of(target: Target, decoder: str) -> Units:
        if decoder == "bernoulli":
            low, high = np.array(target.box, dtype=np.float64).T
            return Units(low, high - low)
        spread = float(np.sqrt(np.mean(np.square(target.sd)))) or 1.0
        return Units(np.asarray(target.mean, dtype=np.float64), np.full(target.dimension, spread))

    @property
    def log_volume(self) -> float:
        """log of the data volume of one unit of t: log p(x) = log p(t) - this."""
        return float(np.log(self.scale).sum())

    def inward(self, x: Array) -> Array:
        """Data points (n, D) as the networks see them."""
        found: Array = (x - self.origin) / self.scale
        return found

    def outward(self, t: Array) -> Array:
        found: Array = t * self.scale + self.origin
        return found

    def tensor(self, x: Array, device: str, dtype: torch.dtype = torch.float32) -> Tensor:
        """`inward` as a tensor."""
        return torch.from_numpy(self.inward(x)).to(device=device, dtype=dtype)
