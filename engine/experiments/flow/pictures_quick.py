"""What several pictures of one moment can share, and a flow over time in as few steps as a picture needs.

Four steps instead of 40 change a smooth density by about a fiftieth of its peak.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable
from itertools import takewhile
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from engine.experiments.flow.chain import Chain
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.matching import in_one
from engine.experiments.flow.model import PlaneModel
from engine.marks import Exact, Provenance, Quadrature

Array = NDArray[np.float64]
Value = TypeVar("Value")
_LADDER = (3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
_STRAY, _SEEN = 0.01, 1e-3  # nats, too little to be seen; of the peak, below which a density cannot be seen either
# While a run goes on a picture lasts a fraction of a second, and the choice holds for some seconds.
_MOST_RUNNING, _STRAY_RUNNING, _LASTING = 6, 0.08, 40


class Quick:
    """Draws a flow over time in as few steps as do; a flow in closed form is drawn as it is.

    At rest the steps are chosen anew for each model: log q strays by 0.01 nats. While a run goes on there
    are at most six of them, chosen every 40 pictures. The error that is stated is what q strayed at the last choice.
    """

    def __init__(self) -> None:
        self._steps, self._source, self._left = _LADDER[0], Quadrature(math.nan), 0

    def drawn(
        self, model: PlaneModel, knobs: FlowKnobs, points: Array, *, rests: bool
    ) -> tuple[PlaneModel, Provenance]:
        """The flow to draw, and how its density is known; the steps are tried on `points` (n, 2)."""
        if knobs.layer != "matching":
            return model, Exact()
        if rests:
            steps, source = _fewest(model, knobs, points, _STRAY, knobs.ode_steps)
            return _in_steps(model, knobs, steps), source
        if self._left == 0:
            self._left = _LASTING
            self._steps, self._source = _fewest(model, knobs, points, _STRAY_RUNNING, _MOST_RUNNING)
        self._left -= 1
        return _in_steps(model, knobs, self._steps), self._source


def _fewest(model: PlaneModel, knobs: FlowKnobs, points: Array, stray: float, most: int) -> tuple[int, Quadrature]:
    """The fewest steps of the ladder, but `most`, with which log q strays by `stray` nats where it is seen.

    That is the root mean square from what all steps of the run give, at those of `points` with some density.
    """
    whole = model.log_density(points)
    seen = whole > whole.max() + math.log(_SEEN)
    for steps in takewhile(lambda steps: steps < knobs.ode_steps, _LADDER):
        found = _in_steps(model, knobs, steps).log_density(points)
        if steps >= most or np.sqrt(np.square(found - whole)[seen].mean()) <= stray:
            return steps, Quadrature(float(np.abs(np.exp(found) - np.exp(whole)).max()))
    return knobs.ode_steps, Quadrature(math.nan)


def _in_steps(model: PlaneModel, knobs: FlowKnobs, steps: int) -> PlaneModel:
    """The same flow in fewer steps through time."""
    if steps >= knobs.ode_steps:
        return model
    return PlaneModel(Chain([in_one(knobs, steps)]), model.weights, model.mean, model.sd, rough=True)


class Shared:
    """Keeps what was last computed from a model, as long as its parameters stay what they are.

    While a run rests, density and log ratio need the same numbers, one after the other.
    """

    def __init__(self) -> None:
        self._kept: dict[object, object] = {}
        self._of = 0

    def get(self, model: PlaneModel, what: object, compute: Callable[[], Value]) -> Value:
        """`what` of `model`: kept, or computed now."""
        now = fingerprint(model)
        if now != self._of:
            self._of, self._kept = now, {}
        if what not in self._kept:
            self._kept[what] = compute()
        return cast(Value, self._kept[what])


def fingerprint(model: PlaneModel) -> int:
    """A number that another set of parameters would hardly have."""
    found = len(model.weights)
    for weight in model.weights:
        found = zlib.crc32(weight.detach().cpu().numpy().tobytes(), found)
    return found
