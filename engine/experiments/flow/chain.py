"""Layers one after another: the flow f as a whole, its density and its inverse."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.conditioner import Conditioner
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.layers import AdditiveCoupling, AffineCoupling, Columns, Layer, Scale, Shapes, Swap

LOG_2PI = math.log(2 * math.pi)


class Chain:
    """f = the layers in order. It holds no parameters; `weights` is one list for the whole chain."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self.layers = tuple(layers)
        self.shapes: Shapes = {}
        # Counted within its kind, a layer keeps its name when another kind is put in between.
        counts: Counter[str] = Counter()
        for layer in self.layers:
            counts[layer.name] += 1
            self.shapes |= {f"{layer.name} {counts[layer.name]} {name}": shape for name, shape in layer.shapes.items()}
        ends = np.cumsum([len(layer.shapes) for layer in self.layers])
        self._spans = [slice(end - len(layer.shapes), end) for end, layer in zip(ends, self.layers, strict=True)]

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        """First values of all parameters, in the order of `shapes`."""
        return [value for layer in self.layers for value in layer.start(generator)]

    def walk(self, x: Columns, weights: Sequence[Tensor]) -> Iterator[tuple[Columns, Tensor | None]]:
        """After each layer: where the points are, and that layer's log|det| as `Layer.forward` gives it."""
        for layer, span in zip(self.layers, self._spans, strict=True):
            x, log_det = layer.forward(x, weights[span])
            yield x, log_det

    def forward(self, x: Columns, weights: Sequence[Tensor]) -> tuple[Columns, Tensor]:
        """f(x), and log|det ∂f/∂x| as (n, 1), or (1, 1) where it is the same everywhere."""
        z, total = x, None
        for z, log_det in self.walk(x, weights):  # noqa: B007
            if log_det is not None:
                total = log_det if total is None else total + log_det
        return z, x[0].new_zeros(1, 1) if total is None else total

    def inverse(self, z: Columns, weights: Sequence[Tensor]) -> Columns:
        for layer, span in zip(reversed(self.layers), reversed(self._spans), strict=True):
            z = layer.inverse(z, weights[span])
        return z

    def log_density(self, x: Columns, weights: Sequence[Tensor]) -> Tensor:
        """log q at standardised points, (n, 1)."""
        (a, b), log_det = self.forward(x, weights)
        return log_det - 0.5 * (a.square() + b.square()) - LOG_2PI

    def scale_weights(self, weights: Sequence[Tensor]) -> Tensor | None:
        """log s (2,) of the scale layer, in the order of z; None without one."""
        for layer, span in zip(self.layers, self._spans, strict=True):
            if isinstance(layer, Scale):
                return weights[span][0]
        return None


def build(knobs: FlowKnobs, swaps: Sequence[bool]) -> Chain:
    """The chain that `knobs` describe; `swaps` says after which coupling the coordinates are exchanged."""
    layers: list[Layer] = []
    for swap in swaps:
        layers.append(_coupling(knobs))
        if swap:
            layers.append(Swap())
    if knobs.scale_layer:
        layers.append(Scale())
    return Chain(layers)


def swaps(knobs: FlowKnobs, generator: np.random.Generator) -> list[bool]:
    """Where to exchange the coordinates; a random shuffle of two is an exchange half of the time."""
    if knobs.mixing == "shuffle":
        return [bool(draw) for draw in generator.integers(0, 2, knobs.couplings)]
    return [knobs.mixing == "swap"] * knobs.couplings


def _coupling(knobs: FlowKnobs) -> Layer:
    additive = knobs.layer == "additive"
    conditioner = Conditioner(
        1 if additive else 2,
        hidden=knobs.hidden,
        depth=knobs.depth,
        activation=knobs.activation,
        fourier=knobs.fourier,
        zero_start=knobs.zero_start,
    )
    return AdditiveCoupling(conditioner) if additive else AffineCoupling(conditioner, knobs.clamp)
