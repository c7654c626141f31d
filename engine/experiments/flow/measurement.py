"""The dear readings of a flow: gap on held-out points, integral and reverse divergence by quadrature."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.plane import Integral, Plane, covering
from engine.experiment import Readings, Standing
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.model import PlaneModel
from engine.marks import Estimate, Exact, Quadrature
from engine.targets import Target

Array = NDArray[np.float64]
# So many that the gap costs a few milliseconds and is known to about 0.01 nats.
_HELD_OUT, _FEW_HELD_OUT = 4000, 600
_GRID, _COARSE_GRID = 72, 56
_TRIP_GRID, _COARSE_TRIP_GRID = 40, 14
_TRIP_REACH = 1.5  # of the target's box: about [-6, 6]²


@dataclass(frozen=True)
class RoundTrip:
    """‖f⁻¹(f(x)) − x‖ (n²,) in standard deviations of the data, at the cells of `plane`."""

    plane: Plane
    errors: Array

    @property
    def largest(self) -> float:
        """The largest error; ∞ where the way back ends in no number."""
        return float(np.nan_to_num(self.errors, nan=np.inf).max())

    @property
    def where(self) -> tuple[float, float]:
        """The point of the largest error, in data units."""
        a, b = self.plane.points[np.nan_to_num(self.errors, nan=np.inf).argmax()]
        return float(a), float(b)


class Measurement:
    """Measures models of one target, always on the same points and the same grid; `dear` ones on fewer."""

    def __init__(self, target: Target, generator: np.random.Generator, *, dear: bool = False) -> None:
        self._target = target
        self._generator = generator
        self._integral: Integral | None = None
        self._reverse: Integral | None = None
        self.trip: RoundTrip | None = None
        self._n = _FEW_HELD_OUT if dear else _HELD_OUT
        self._grid = _COARSE_GRID if dear else _GRID
        self._trip_grid = _COARSE_TRIP_GRID if dear else _TRIP_GRID

    @cached_property
    def points(self) -> Array:
        """Held-out points (n, 2) of the target."""
        return self._target.held_out(_HELD_OUT, self._generator)

    @cached_property
    def log_p(self) -> Array | None:
        """log p at the held-out points, where it is known."""
        return self._target.log_density(self.points)

    @cached_property
    def _plane(self) -> Plane:
        return covering(self._target.box, self._target.mean, self._target.sd, self._grid)

    @cached_property
    def _log_p_plane(self) -> Array | None:
        return self._target.log_density(self._plane.points)

    def round_trip(self, model: PlaneModel) -> RoundTrip:
        """There and back again on a grid that reaches half as far out again as the target's box."""
        x, y = (
            ((low + high - _TRIP_REACH * (high - low)) / 2, (low + high + _TRIP_REACH * (high - low)) / 2)
            for low, high in self._target.box
        )
        plane = Plane(x, y, self._trip_grid)
        away = (model.to_data(model.to_noise(plane.points)) - plane.points) / model.sd
        return RoundTrip(plane, np.hypot(*away.T))

    def take(self, model: PlaneModel, drawn: PlaneModel) -> Readings:
        """Readings of `model` at this moment; densities are those of `drawn`, the same to what can be seen."""
        log_q = drawn.log_density(self.points[: self._n])
        log_q_plane = drawn.log_density(self._plane.points)
        self._integral = self._plane.integral(np.exp(log_q_plane))
        self.trip = self.round_trip(model)
        readings = {"integral": self._integral.value}
        if math.isfinite(self.trip.largest):
            readings["inverse_error"] = self.trip.largest
        if self.log_p is None or self._log_p_plane is None:
            return {"held_out": -float(log_q.mean()), **readings}
        readings["gap"] = float((self.log_p[: self._n] - log_q).mean())
        self._reverse = self._plane.divergence(log_q_plane, self._log_p_plane)
        if math.isfinite(self._reverse.value):
            readings["reverse_kl"] = self._reverse.value
        return readings

    def standings(self, knobs: FlowKnobs) -> dict[str, Standing]:
        """How each reading is known, and what a perfect model reads; input noise makes the aim another one."""
        n = len(self.points[: self._n])
        clean = knobs.noise == 0
        entropy = self._target.entropy if clean else None
        nll = Estimate(knobs.batch)
        standings = {
            "nll": Standing(nll, entropy.value, entropy.source) if entropy else Standing(nll),
            "grad_norm": Standing(Estimate(knobs.batch)),
            "rate": Standing(Exact()),
            "integral": Standing(Quadrature(self._integral.error if self._integral else math.nan), 1.0, Exact()),
            "inverse_error": Standing(Estimate(self._trip_grid**2), 0.0, Exact()),
        }
        if self.log_p is None:
            return {**standings, "held_out": Standing(Estimate(n))}
        aim = (0.0, Exact()) if clean else (None, None)
        standings["gap"] = Standing(Estimate(n, aim[0]), *aim)
        if self._reverse is not None and math.isfinite(self._reverse.error):
            standings["reverse_kl"] = Standing(Quadrature(self._reverse.error), *aim)
        return standings
