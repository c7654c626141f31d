"""What all flow panels share: the plane they look at, the data on it, and the moment they are taken at."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.plane import Plane
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.measurement import Measurement
from engine.experiments.flow.model import PlaneModel
from engine.experiments.flow.pictures_quick import Quick, Shared
from engine.marks import Axis, Exact, Field, Mark, Panel, Points, Provenance, Quadrature, read_only
from engine.streams import Streams
from engine.targets import Target
from engine.words import Text, text

Array = NDArray[np.float64]
FINEST, COARSEST, COARSEST_OVER_TIME = 128, 40, 28
LATENT_REACH = 4.0


@dataclass(frozen=True)
class Moment:
    """What one picture is taken of; `pointed` are the points that a hand has chosen, in data units."""

    model: PlaneModel
    knobs: FlowKnobs
    step: int
    detail: float
    pointed: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    @property
    def _fineness(self) -> float:
        """The detail to work with: an integrated flow costs many times what the others do."""
        return self.detail * (0.375 if self.knobs.layer == "matching" else 1.0)

    @property
    def source(self) -> Provenance:
        """How the map and its density are known: in closed form, or from steps through time of unknown error."""
        return Quadrature(math.nan) if self.knobs.layer == "matching" else Exact()

    @property
    def side(self) -> int:
        """Cells along one side of a density; multiples of 8, so that few grids need the true density."""
        coarsest = COARSEST_OVER_TIME if self.knobs.layer == "matching" else COARSEST
        return max(coarsest, int(FINEST * self._fineness) // 8 * 8)

    def of(self, most: int) -> int:
        """A number of points in proportion to the detail."""
        return max(most // 8, int(most * self._fineness))

    @property
    def shown_layer(self) -> int:
        """How many layers the scrub has been moved through; there are never more than the chain has."""
        return min(self.knobs.shown_layer, len(self.model.chain.layers))

    @property
    def probe(self) -> Array | None:
        """The point that is followed, (1, 2) in data units."""
        return np.array([self.pointed["probe"]]) if "probe" in self.pointed else None


class Scene:
    """One target with its axes and colour limits, fixed for the run."""

    def __init__(self, target: Target, measurement: Measurement, streams: Streams) -> None:
        self.target = target
        self.measurement = measurement
        self.streams = streams
        self._true: dict[int, Array] = {}
        self._shared = Shared()
        self._quick = Quick()
        (x_low, x_high), (y_low, y_high) = target.box
        across, up = target.coordinates
        self.x, self.y = Axis(across, (x_low, x_high)), Axis(up, (y_low, y_high))

    @cached_property
    def limits(self) -> tuple[float, float]:
        """Colour limits of densities: up to the true peak, or for own data that of a coarse histogram."""
        log_p = self.measurement.log_p
        if log_p is not None:
            return 0.0, float(np.exp(log_p.max()))
        points = self.measurement.points
        box = np.array(self.target.box)
        counts, _, _ = np.histogram2d(points[:, 0], points[:, 1], bins=24, range=box, density=True)
        return 0.0, float(counts.max())

    def plane(self, side: int) -> Plane:
        return Plane(self.x.range, self.y.range, side)

    def true_log_density(self, side: int) -> Array | None:
        """log p on the plane, (side²,); None for own data."""
        if side not in self._true:
            found = self.target.log_density(self.plane(side).points)
            if found is None:
                return None
            self._true[side] = found
        return self._true[side]

    def quick(self, moment: Moment) -> tuple[PlaneModel, Provenance]:
        """The flow as it is drawn, and how its density is known: over time, in no more steps than can be seen."""
        rests = moment.detail == 1.0
        points = np.concatenate([self.measurement.points[:24], self.plane(6).points[::4]])
        return self._shared.get(
            moment.model,
            ("quick", rests),
            lambda: self._quick.drawn(moment.model, moment.knobs, points, rests=rests),
        )

    def log_density(self, moment: Moment) -> tuple[Array, Provenance]:
        """log q on the plane, (side²,), and how the density is known."""
        model, source = self.quick(moment)
        points = self.plane(moment.side).points
        return self._shared.get(moment.model, moment.side, lambda: model.log_density(points)), source

    def data(self, n: int, size: float = 2.0) -> Points:
        return Points(xy=read_only(self.measurement.points[:n]), role="data", label=text("data"), size=size)

    def field(self, values: Array, side: int) -> Field:
        """A density on the plane, in the colours that all densities of the run share."""
        return Field(
            values=read_only(values.reshape(side, side)),
            x=self.x.range,
            y=self.y.range,
            limits=self.limits,
            unit=text("density"),
        )

    def panel(self, title: Text, marks: tuple[Mark, ...], moment: Moment, *known: tuple[Text, Provenance]) -> Panel:
        """A panel of the data plane; the point that is followed lies on top."""
        return Panel(title, self.x, self.y, marks + dot(moment.probe), moment.step, known, equal=True)


def dot(at: Array | None) -> tuple[Mark, ...]:
    """The mark of the followed point, where there is one."""
    return () if at is None else (Points(xy=read_only(at), role="cursor", label=text("followed point"), size=9.0),)
