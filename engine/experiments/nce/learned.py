"""A learned energy as a density: G at points, log Z by formula or quadrature, samples from a fine grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from engine.experiments.nce.energies import Energy, Weights
from engine.experiments.nce.surface import Grid, Normaliser, log_integral

Array = NDArray[np.float64]
_AT_A_TIME = 8192  # points whose activations are held at once


@dataclass(frozen=True)
class Learned:
    """An energy with its weights at one moment."""

    energy: Energy
    weights: Weights
    device: str

    @torch.no_grad()
    def g(self, points: Array) -> Array:
        """G (n,) at `points` (n, D)."""
        parts = [
            self.energy(torch.from_numpy(part.astype(np.float32)).to(self.device), self.weights).cpu().numpy()
            for part in np.array_split(points, max(1, -(-len(points) // _AT_A_TIME)))
        ]
        return np.concatenate(parts).astype(np.float64)

    def normaliser(self, grid: Grid) -> Normaliser:
        """log Z: by formula over all space, else by quadrature on `grid`."""
        exact = self.energy.log_z(self.weights)
        return log_integral(grid, self.g(grid.points)) if exact is None else Normaliser(exact, 0.0)

    def sample(self, n: int, generator: np.random.Generator, grid: Grid) -> Array:
        """`n` points (n, D): a cell of `grid` by its mass, and a place in it by chance."""
        g = self.g(grid.points)
        upto = np.cumsum(np.exp(g - g.max()))
        which = np.minimum(upto.searchsorted(generator.random(n) * upto[-1]), len(g) - 1)
        drawn: Array = grid.points[which] + (generator.random((n, len(grid.sides))) - 0.5) * grid.sides
        return drawn
