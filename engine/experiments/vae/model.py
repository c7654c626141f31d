"""Encoder and decoder: q(z|x) is a Gaussian with independent coordinates, p(x|z) what the decoder's outputs say."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.vae.knobs import VaeKnobs
from engine.experiments.vae.units import Units
from engine.networks.layers import Trace
from engine.networks.perceptron import Perceptron

Weights = Sequence[Tensor]


class Vae:
    """The two networks on a list of arrays: those of the encoder, those of the decoder, and log σ where it is learned.

    A linear encoder has the same width for every x, as the exact posterior of a linear model has.
    """

    def __init__(self, knobs: VaeKnobs, dimension: int) -> None:
        self.latent, self.dimension = knobs.latent, dimension
        self.linear = knobs.network == "linear"
        self.learned = knobs.decoder == "gaussian_learned"
        between = [] if self.linear else [knobs.hidden] * knobs.depth
        told = knobs.latent if self.linear else 2 * knobs.latent
        self.encoder = Perceptron([dimension, *between, told], knobs.activation)
        self.decoder = Perceptron([knobs.latent, *between, dimension], knobs.activation)
        shapes = {f"encoder {name}": shape for name, shape in self.encoder.shapes.items()}
        if self.linear:
            shapes["encoder log sd"] = (knobs.latent,)
        self._split = len(shapes)
        self._encoding = slice(0, len(self.encoder.shapes))
        self._decoding = slice(self._split, self._split + len(self.decoder.shapes))
        shapes |= {f"decoder {name}": shape for name, shape in self.decoder.shapes.items()}
        if self.learned:
            shapes["log sigma"] = (1,)
        self.shapes = shapes

    def start(self, generator: np.random.Generator, knobs: VaeKnobs, units: Units) -> list[NDArray[Any]]:
        """First values in the order of `shapes`."""
        values = self.encoder.start(generator)
        if self.linear:
            values.append(np.zeros(self.latent))
        values += self.decoder.start(generator)
        if self.learned:
            values.append(np.array([given_log_sigma(knobs, units)]))
        return values

    def of_encoder(self, arrays: Weights) -> Weights:
        return arrays[self._encoding]

    def of_decoder(self, arrays: Weights) -> Weights:
        return arrays[self._decoding]

    def width(self, arrays: Weights) -> Tensor:
        """The log sd of a linear encoder, (L,)."""
        return arrays[self._split - 1]

    def encode(self, t: Tensor, weights: Weights) -> tuple[Tensor, Tensor, Trace]:
        """Mean and log sd of q(z|x), (n, L) each, for points `t` (n, D)."""
        out, trace = self.encoder.push(t, self.of_encoder(weights))
        if self.linear:
            return out, self.width(weights).expand_as(out), trace
        return out[:, : self.latent], out[:, self.latent :], trace

    def decode(self, z: Tensor, weights: Weights) -> Tensor:
        """What p(x|z) is made of, (n, D): its mean, or the logits of Bernoulli pixels."""
        return self.decoder(z, self.of_decoder(weights))

    def log_sigma(self, weights: Weights, knobs: VaeKnobs, units: Units) -> float:
        """log σ in the units of the networks."""
        return float(weights[-1]) if self.learned else given_log_sigma(knobs, units)


def given_log_sigma(knobs: VaeKnobs, units: Units) -> float:
    """log of the knob σ in the units of the networks."""
    return math.log(knobs.sigma) - math.log(float(units.scale[0]))


def doubled(weights: Weights) -> list[Tensor]:
    """The same weights in float64, on the CPU, for oracles."""
    return [weight.detach().to("cpu", torch.float64) for weight in weights]
