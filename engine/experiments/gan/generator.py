"""The generator: noise in, points out, in coordinates of unit spread; and the way from those to data units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.gan.critic import LEAK, Critic
from engine.experiments.gan.knobs import GanKnobs
from engine.experiments.gan.losses import of_generator
from engine.networks.piecewise_linear import PiecewiseLinear
from engine.networks.trainable import Trainable
from engine.targets import Target

Array = NDArray[np.float64]
_CHUNK = 4096


@dataclass(frozen=True)
class Units:
    """x -> (x - centre)/spread with one spread for all directions: distances and slopes keep their proportions."""

    centre: Array
    spread: float

    @staticmethod
    def of(target: Target) -> Units:
        return Units(np.asarray(target.mean), float(np.sqrt(np.mean(np.square(target.sd)))) or 1.0)

    def to_unit(self, x: Array, device: str) -> Tensor:
        """Data points (n, D) as the networks see them."""
        return torch.from_numpy(((x - self.centre) / self.spread).astype(np.float32)).to(device)

    def to_data(self, x: Tensor) -> Array:
        found: Array = x.cpu().numpy().astype(np.float64) * self.spread + self.centre
        return found


class Generator:
    """G: noise (n, k) -> points (n, D)."""

    def __init__(self, knobs: GanKnobs, dimension: int, generator: np.random.Generator, device: str) -> None:
        sizes = [knobs.noise_size, *[knobs.hidden] * knobs.depth, dimension]
        self.network = PiecewiseLinear(sizes, LEAK[knobs.activation])
        self.trainable = Trainable(self.network.shapes, self.network.start(generator), device)

    def __call__(self, z: Tensor, weights: Sequence[Tensor] | None = None) -> Tensor:
        return self.network.push(z, self.trainable.views if weights is None else weights)[0]

    def differentiate(self, z: Tensor, critic: Critic, knobs: GanKnobs) -> tuple[float, float, float]:
        """Write the gradient of the generator's loss; the loss, the mean length of its pull on a point, mean |x|."""
        x, trace = self.network.push(z, self.trainable.views)
        weights = critic.weights(knobs.constraint)
        f, seen = critic.network.push(x, weights)
        loss, slope = of_generator(knobs.loss, f)
        pull = critic.network.pull_inputs(seen, slope.div_(len(z)), weights)
        self.network.pull(trace, pull, self.trainable.views, self.trainable.gradients)
        length = torch.linalg.vector_norm(pull, dim=1).sum()
        mean, pulled, reach = torch.stack([loss.mean(), length, x.abs().mean()]).tolist()
        return mean, pulled, reach

    def points(self, z: Tensor, weights: Sequence[Tensor]) -> Tensor:
        """`self(z, weights)` in pieces that stay in the cache."""
        return torch.cat([self(piece, weights) for piece in torch.split(z, _CHUNK)])


def noise(knobs: GanKnobs, n: int, generator: np.random.Generator, device: str) -> Tensor:
    """Noise (n, k) of the law that the knobs say."""
    shape = (n, knobs.noise_size)
    if knobs.noise_law == "gaussian":
        z = generator.standard_normal(shape, dtype=np.float32)
    else:
        z = generator.random(shape, dtype=np.float32)
        if knobs.noise_size > 1:
            z = 2 * z - 1
    return torch.from_numpy(z).to(device)
