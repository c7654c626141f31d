"""Points on their way through a chain, layer by layer, with each layer's share of the log-density."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiment import Formula
from engine.experiments.flow.chain import LOG_2PI, Chain
from engine.experiments.flow.formulas import KINDS, base_formula, layer_formula
from engine.experiments.flow.model import PlaneModel
from engine.words import Text, text

Array = NDArray[np.float64]
# The activations of so many points stay in the cache of one core.
_CHUNK = 2048


@dataclass(frozen=True)
class Stop:
    """Where the points (n, 2) are after a layer of this `kind` ("" at the start), and its log|det| (n,)."""

    kind: str
    points: Array
    log_det: Array


def walk(model: PlaneModel, points: Array, layers: int | None = None) -> list[Stop]:
    """The start, in standardised units, and a stop after each of the first `layers` layers (None: all)."""
    pieces = [_walk(model, points[at : at + _CHUNK], layers) for at in range(0, len(points), _CHUNK)]
    return [
        Stop(same[0].kind, np.concatenate([one.points for one in same]), np.concatenate([one.log_det for one in same]))
        for same in zip(*pieces, strict=True)
    ]


@torch.no_grad()
def _walk(model: PlaneModel, points: Array, layers: int | None) -> list[Stop]:
    n, start = len(points), model.standardised(points)
    stops = [Stop("", _array(torch.cat(start, dim=1)), np.zeros(n))]
    kinds = [layer.name for layer in model.chain.layers[:layers]]
    for kind, (x, log_det) in zip(kinds, model.chain.walk(start, model.weights), strict=False):
        share = np.zeros(n) if log_det is None else _array(log_det.expand(n, 1))[:, 0]
        stops.append(Stop(kind, _array(torch.cat(x, dim=1)), share))
    return stops


def _array(tensor: Tensor) -> Array:
    return tensor.cpu().numpy().astype(np.float64)


def first_layers(model: PlaneModel, layers: int) -> PlaneModel:
    """The flow that ends after so many layers."""
    chain = Chain(model.chain.layers[:layers])
    # Without parameters there would be nothing to tell device and precision from.
    weights = model.weights[: len(chain.shapes)] or model.weights[:1]
    return PlaneModel(chain, weights, model.mean, model.sd)


def loudest_layer(model: PlaneModel, points: Array) -> Text:
    """The layer with the largest |log|det|| at any of `points` (n, 2), in words."""
    sizes = [float(np.abs(np.nan_to_num(stop.log_det)).max()) for stop in walk(model, points)[1:]]
    return layer_name(model.chain, 1 + int(np.argmax(sizes)))


@dataclass(frozen=True)
class Budget:
    """log q(x) = base + Σ log_dets + units, for one point.

    `base` is log N(z; 0, I), `units` -Σ log sd of the standardisation, `stops` the way from x to z.
    """

    base: float
    units: float
    stops: list[Stop]

    @property
    def log_dets(self) -> Array:
        """(L,), in the order of the layers."""
        return np.array([float(stop.log_det[0]) for stop in self.stops[1:]])

    @property
    def total(self) -> float:
        return self.base + float(self.log_dets.sum()) + self.units


def budget(model: PlaneModel, point: Array) -> Budget:
    """What log q is made of at `point` (1, 2), in float64."""
    stops = walk(model.doubled(), point)
    return Budget(-LOG_2PI - 0.5 * float((stops[-1].points ** 2).sum()), -model.volume, stops)


def formula_at(stops: list[Stop], layer: int) -> Formula:
    """What layer number `layer` (from 1) did to the first point of `stops`; at 0 the Gaussian it ends in."""
    if layer == 0:
        return base_formula(stops[-1].points[0])
    stop = stops[layer]
    return layer_formula(stop.kind, stops[layer - 1].points[0], stop.points[0], float(stop.log_det[0]))


def layer_said(stops: list[Stop], layer: int) -> Text:
    """The same with what it is the formula of."""
    formula = formula_at(stops, layer)
    return (
        text("Layer {k}: {formula}", k=layer, formula=formula) if layer else text("Noise: {formula}", formula=formula)
    )


def layer_name(chain: Chain, layer: int) -> Text:
    """Layer number `layer` (from 1) in words: its kind, counted within the kind."""
    names = [one.name for one in chain.layers[:layer]]
    kind = names[-1]
    return text("{kind} {number}", kind=KINDS.get(kind, Text(kind)), number=Counter(names)[kind])
