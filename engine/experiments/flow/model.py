"""A flow with fixed parameters, in data units: densities, samples and both directions of the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.chain import Chain
from engine.experiments.flow.layers import Columns

Array = NDArray[np.float64]
# The activations of so many points stay in the cache of one core.
_CHUNK = 2048


class PlaneModel:
    """A chain with its `weights`, and the standardisation x -> (x - mean) / sd that stands before it.

    Densities are computed in the precision of `weights`, without gradients, and returned in float64. So are both
    directions of the map where it is `rough`, a picture of a flow that contracts little; else they are in float64.
    """

    def __init__(self, chain: Chain, weights: Sequence[Tensor], mean: Array, sd: Array, *, rough: bool = False) -> None:
        self.chain = chain
        self._rough = rough
        self.weights = weights
        self.mean, self.sd = mean, sd
        self.volume = float(np.log(sd).sum())

    def doubled(self) -> PlaneModel:
        """The same model, computing in float64."""
        return PlaneModel(self.chain, [weight.double() for weight in self.weights], self.mean, self.sd)

    def columns(self, points: Array) -> Columns:
        """Points (n, 2) as two columns (n, 1) on the model's device."""
        kind = self.weights[0]
        across = np.ascontiguousarray(points.T)
        a, b = torch.from_numpy(across).to(kind.device, kind.dtype).unsqueeze(2)
        return a, b

    def standardised(self, points: Array) -> Columns:
        return self.columns((points - self.mean) / self.sd)

    def log_density(self, points: Array) -> Array:
        """log q at `points` (n, 2), as (n,)."""
        found = self._chunked(points, lambda x: (self.chain.log_density(self.standardised(x), self.weights),))
        return found[:, 0] - self.volume

    def to_noise(self, points: Array) -> Array:
        """z = f(x), (n, 2). In float64, as a stack of strong contractions would lose far points to rounding."""
        model = self if self._rough else self.doubled()
        return model._chunked(points, lambda x: model.chain.image(model.standardised(x), model.weights))

    def to_data(self, noise: Array) -> Array:
        """x = f⁻¹(z), (n, 2)."""
        model = self if self._rough else self.doubled()
        back = model._chunked(noise, lambda z: model.chain.inverse(model.columns(z), model.weights))
        return back * self.sd + self.mean

    def sample(self, n: int, generator: np.random.Generator, temperature: float = 1.0) -> Array:
        """`n` points (n, 2) from Gaussian noise of standard deviation `temperature`."""
        return self.to_data(temperature * generator.standard_normal((n, 2)))

    @torch.no_grad()
    def _chunked(self, points: Array, compute: Callable[[Array], Sequence[Tensor]]) -> Array:
        """`compute` over pieces of `points`; its columns become the columns of the result."""
        points = np.asarray(points, dtype=np.float64).reshape(-1, 2)
        pieces = [torch.cat(tuple(compute(points[at : at + _CHUNK])), dim=1) for at in range(0, len(points), _CHUNK)]
        if not pieces:
            return np.empty((0, 2))
        return torch.cat(pieces).cpu().numpy().astype(np.float64)
