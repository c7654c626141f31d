"""What one picture of the mixture lab is taken of, and the axes that its panels share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.experiments.mixture.climb import Climb
from engine.experiments.mixture.data import Data, plane_of
from engine.experiments.mixture.knobs import MixtureKnobs
from engine.marks import Axis, Estimate, Exact, Provenance
from engine.mixtures.mixture import Array, Mixture
from engine.targets import OwnData
from engine.targets.measured import Measured

COLOURS = 8


@dataclass(frozen=True)
class Moment:
    """The run at one time. `trace` (n, 3) holds place, log-likelihood and bound of every half-step so far."""

    data: Data
    climb: Climb
    first: Mixture
    knobs: MixtureKnobs
    step: int
    detail: float
    trace: Array
    best: float | None
    starts: int
    pointed: Mapping[str, tuple[float, float]]

    @property
    def mixture(self) -> Mixture:
        return self.climb.mixture

    @cached_property
    def plane(self) -> tuple[int, int]:
        """The two columns that are shown; on the line the same one twice."""
        return plane_of(self.data, self.knobs)

    @property
    def on_line(self) -> bool:
        return self.plane[0] == self.plane[1]

    @property
    def equal(self) -> bool:
        """Whether both axes have one scale: columns of a table have units of their own."""
        return not isinstance(self.data.target, Measured | OwnData)

    @cached_property
    def shown(self) -> Mixture:
        """The mixture as far as it is seen: its marginal in the shown columns."""
        if self.on_line:
            return self.mixture
        columns = list(self.plane)
        mixture = self.mixture
        return Mixture(mixture.weights, mixture.means[:, columns], mixture.covariances[:, columns][:, :, columns])

    def axis(self, which: int) -> Axis:
        """0 is across, 1 is up."""
        column = self.plane[which]
        return Axis(self.data.target.coordinates[column], self.data.target.box[column])

    @property
    def followed(self) -> int:
        """The component that bound and landscape follow; there are never more than the mixture has."""
        return min(self.knobs.component, self.mixture.components) - 1

    @property
    def coordinate(self) -> int:
        return min(self.knobs.coordinate, self.data.dimension) - 1

    def source_of(self, rows: int) -> Provenance:
        """How well a mean over the first `rows` points is known that stands for all of them."""
        return Exact() if rows >= self.data.n else Estimate(rows)

    @cached_property
    def top(self) -> float:
        """The best log-likelihood that is known of, in nats a point."""
        seen = float(self.trace[:, 1].max())
        return seen if self.best is None else max(seen, self.best)


def role(component: int) -> str:
    """The colour of a component."""
    return f"class {component % COLOURS}"


def grid(axis: Axis, n: int) -> Array:
    """`n` places along an axis."""
    return np.linspace(*axis.range, n)
