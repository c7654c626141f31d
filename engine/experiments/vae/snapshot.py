"""A model as oracles see it: fixed weights, the prior, and p(x|z) in data units."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.vae.knobs import VaeKnobs
from engine.experiments.vae.likelihood import BernoulliPixels, GaussianPixels, Pixels
from engine.experiments.vae.model import Vae, doubled
from engine.experiments.vae.units import Units

Array = NDArray[np.float64]
SIDE = math.sqrt(3.0)  # of the uniform prior, either way from 0
REACH = 5.5  # of lattices over N(0, I), in standard deviations
_FAR, _DEEP = 1e6, 30.0  # codes, and logs of their widths, that are still told
_HALF_LOG_2PI = 0.5 * math.log(2 * math.pi)


@dataclass(frozen=True, eq=False)
class Snapshot:
    """The networks with the weights of one moment."""

    vae: Vae
    weights: Sequence[Tensor]
    knobs: VaeKnobs
    units: Units

    @cached_property
    def double(self) -> Snapshot:
        """The same in float64."""
        return Snapshot(self.vae, doubled(self.weights), self.knobs, self.units)

    @property
    def dtype(self) -> torch.dtype:
        return self.weights[0].dtype

    @cached_property
    def log_sigma(self) -> float:
        """log σ in the units of the networks."""
        return self.vae.log_sigma(self.weights, self.knobs, self.units)

    @property
    def sigma(self) -> float | None:
        """σ in data units; None for Bernoulli pixels."""
        bits = self.knobs.decoder == "bernoulli"
        return None if bits else math.exp(min(self.log_sigma, _DEEP)) * float(self.units.scale[0])

    @cached_property
    def pixels(self) -> Pixels:
        return BernoulliPixels() if self.knobs.decoder == "bernoulli" else GaussianPixels(self.log_sigma)

    @property
    def device(self) -> str:
        return str(self.weights[0].device)

    def inward(self, x: Array) -> Tensor:
        return self.units.tensor(x, self.device, self.dtype)

    @torch.no_grad()
    def encode(self, x: Array) -> tuple[Array, Array]:
        """Means and standard deviations of q(z|x), (n, L) each; without noise the latter are 0."""
        t = self.inward(x)
        mu, log_sd, _ = self.vae.encode(t.clamp(0.0, 1.0) if self.knobs.decoder == "bernoulli" else t, self.weights)
        # After a step far too long the encoder says numbers beyond reason; what is drawn of them stays finite.
        mu, log_sd = mu.nan_to_num().clamp(-_FAR, _FAR), log_sd.nan_to_num().clamp(-_DEEP, _DEEP)
        sd = log_sd.exp() if self.knobs.noise else torch.zeros_like(log_sd)
        return mu.double().cpu().numpy(), sd.double().cpu().numpy()

    @torch.no_grad()
    def outputs(self, z: Array) -> Tensor:
        """What the decoder says at codes `z` (n, L): (n, D) in the units of the networks."""
        return self.vae.decode(torch.from_numpy(z).to(self.device, self.dtype), self.weights)

    def decode(self, z: Array) -> Array:
        """E[x|z] (n, D) at codes `z` (n, L), in data units."""
        return self.units.outward(_told(self.pixels.mean(self.outputs(z)).double().cpu().numpy()))

    def log_prior(self, z: Array) -> Array:
        """log p(z), (n,)."""
        if self.knobs.prior == "uniform":
            inside = (np.abs(z) <= SIDE).all(axis=1)
            return np.where(inside, -z.shape[1] * math.log(2 * SIDE), -np.inf)
        found: Array = -0.5 * np.square(z).sum(axis=1) - z.shape[1] * _HALF_LOG_2PI
        return found

    @property
    def reach(self) -> float:
        """How far from 0 codes are looked for."""
        return SIDE if self.knobs.prior == "uniform" else REACH

    def codes(self, n: int, generator: np.random.Generator) -> Array:
        """`n` codes (n, L) of the prior."""
        if self.knobs.prior == "uniform":
            return generator.uniform(-SIDE, SIDE, (n, self.vae.latent))
        return generator.standard_normal((n, self.vae.latent))

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """`n` points (n, D) of the model; of Bernoulli pixels their means, as is the custom with grey data."""
        found = self.decode(self.codes(n, generator))
        return found if self.sigma is None else _told(found + self.sigma * generator.standard_normal(found.shape))


def _told(numbers: Array) -> Array:
    """Numbers beyond all reason, after a step far too long, as ones that can still be drawn."""
    return np.clip(np.nan_to_num(numbers), -1e12, 1e12)
