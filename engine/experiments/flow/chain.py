"""Layers one after another: the flow f as a whole, its density and its inverse."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.flow.autoregressive import MaskedAutoregressive
from engine.experiments.flow.conditioner import Conditioner
from engine.experiments.flow.coupling import AdditiveCoupling, AffineCoupling
from engine.experiments.flow.glow import ActNorm, Mixing
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.layers import Columns, Layer, Pull, Scale, Shapes, Swap, Weights
from engine.experiments.flow.matching import flowing
from engine.experiments.flow.spline import SplineCoupling

LOG_2PI = math.log(2 * math.pi)


class Chain:
    """f = the layers in order. It holds no parameters; `weights` is one list for the whole chain."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self.layers = tuple(layers)
        self.shapes: Shapes = {}
        self.names: list[str] = []
        self._spans: list[slice] = []
        # Counted within its kind, a layer keeps its name when another kind is put in between.
        counts: Counter[str] = Counter()
        for layer in self.layers:
            if layer.shared and layer.name in counts:
                self._spans.append(self._spans[-1])
            else:
                self._spans.append(slice(len(self.shapes), len(self.shapes) + len(layer.shapes)))
            counts[layer.name] += 1
            name = layer.name if layer.shared else f"{layer.name} {counts[layer.name]}"
            self.names.append(name)
            self.shapes |= {f"{name} {array}": shape for array, shape in layer.shapes.items()}

        places = zip(self.layers, self._spans, strict=True)
        self._scale = next((span for layer, span in places if isinstance(layer, Scale)), None)

    def start(self, generator: np.random.Generator) -> list[NDArray[Any]]:
        """First values of all parameters, in the order of `shapes`."""
        values: list[NDArray[Any]] = []
        for layer, span in zip(self.layers, self._spans, strict=True):
            if span.start == len(values):
                values += layer.start(generator)
        return values

    def settle(self, x: Columns, weights: Sequence[Tensor], names: Container[str]) -> None:
        """Let the layers called `names` choose their first values from what the batch `x` is when it reaches them."""
        for name, layer, span in zip(self.names, self.layers, self._spans, strict=True):
            if name in names:
                layer.settle(x, weights[span])
            x = layer.image(x, weights[span])

    def push(self, x: Columns, weights: Sequence[Tensor]) -> tuple[Columns, Tensor, Pull]:
        """As `forward`, with the way back for gradients."""
        total, backs = x[0].new_zeros(1, 1), []
        for layer, span in zip(self.layers, self._spans, strict=True):
            x, log_det, back = layer.push(x, weights[span])
            backs.append(back)
            if log_det is not None:
                total = total + log_det

        def pull(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
            for back, span in zip(reversed(backs), reversed(self._spans), strict=True):
                d = back(d, d_log_det, into[span])
            return d

        return x, total, pull

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

    def image(self, x: Columns, weights: Sequence[Tensor]) -> Columns:
        """f(x) alone."""
        for layer, span in zip(self.layers, self._spans, strict=True):
            x = layer.image(x, weights[span])
        return x

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
        return None if self._scale is None else weights[self._scale][0]


def build(knobs: FlowKnobs, swaps: Sequence[bool]) -> Chain:
    """The chain that `knobs` describe; `swaps` says after which coupling the coordinates are exchanged."""
    if knobs.layer == "matching":
        return Chain(flowing(knobs))
    layers: list[Layer] = []
    for swap in swaps:
        if knobs.layer == "glow":
            layers += [ActNorm(), _coupling(knobs), Mixing(swap)]
        else:
            layers += [_coupling(knobs), *[Swap()] * swap]
    if knobs.scale_layer:
        layers.append(Scale())
    return Chain(layers)


def swaps(knobs: FlowKnobs, generator: np.random.Generator) -> list[bool]:
    """Where to exchange the coordinates; a random shuffle of two is an exchange half of the time."""
    if knobs.mixing == "shuffle":
        return [bool(draw) for draw in generator.integers(0, 2, knobs.couplings)]
    return [knobs.mixing == "swap"] * knobs.couplings


def _coupling(knobs: FlowKnobs) -> Layer:
    outputs = {"additive": 1, "spline": 3 * knobs.bins - 1}.get(knobs.layer, 2)
    conditioner = Conditioner(
        outputs,
        hidden=knobs.hidden,
        depth=knobs.depth,
        activation=knobs.activation,
        fourier=knobs.fourier,
        zero_start=knobs.zero_start,
    )
    kinds: dict[str, Callable[[], Layer]] = {
        "additive": lambda: AdditiveCoupling(conditioner),
        "affine": lambda: AffineCoupling(conditioner, knobs.clamp),
        "glow": lambda: AffineCoupling(conditioner, knobs.clamp),
        "maf": lambda: MaskedAutoregressive(conditioner, knobs.clamp),
        "spline": lambda: SplineCoupling(conditioner, knobs.bins),
    }
    return kinds[knobs.layer]()
