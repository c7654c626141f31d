"""What all GAN panels share: the plane they look at, the real points on it, and the players of the moment."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.axes import doubled
from engine.exact.plane import Plane
from engine.experiments.gan.generator import Units, noise
from engine.experiments.gan.knobs import GanKnobs
from engine.experiments.gan.losses import of_generator
from engine.experiments.gan.measurement import Measurement
from engine.experiments.gan.names import SIGMOID
from engine.marks import Axis, Exact, Field, Mark, Panel, Points, Provenance, read_only
from engine.streams import Streams
from engine.targets import Target
from engine.words import Text, text

if TYPE_CHECKING:
    from engine.experiments.gan.process import Gan

Array = NDArray[np.float64]
_FINEST, _COARSEST = 96, 40


@dataclass(frozen=True)
class Moment:
    """The players at one step, as a picture of `detail` needs them; points are in data units."""

    gan: Gan
    detail: float

    @property
    def knobs(self) -> GanKnobs:
        return self.gan.knobs

    @property
    def step(self) -> int:
        return self.gan.step

    @property
    def side(self) -> int:
        """Cells along one side of a field."""
        return max(_COARSEST, int(_FINEST * self.detail) // 8 * 8)

    def of(self, most: int) -> int:
        """A number of points in proportion to the detail."""
        return max(most // 8, int(most * self.detail))

    def generated(self, n: int, name: str, *, averaged: bool = True) -> Array:
        """`n` generated points (n, D), from the same noise each time."""
        return self.image(noise(self.knobs, n, self.gan.streams.view(name), self.gan.device), averaged=averaged)

    def image(self, z: Tensor, *, averaged: bool = True) -> Array:
        """G(z), in data units."""
        trainable = self.gan.generator.trainable
        weights = trainable.averaged if averaged else trainable.views
        return self.gan.units.to_data(self.gan.generator.points(z, weights))

    def shown_critic(self, points: Array) -> Array:
        """The critic at points, as it is drawn: D = σ(f) for sigmoid losses, else f."""
        f = self.gan.critic_at(points)
        return 1 / (1 + np.exp(-np.clip(f, -500, 500))) if self.knobs.loss in SIGMOID else f

    @property
    def probable(self) -> bool:
        """Whether the critic is drawn as a probability."""
        return self.knobs.loss in SIGMOID

    def reached(self, usual: float, values: Array) -> float:
        """The end of a colour scale: the usual one, doubled as often as a critic that nothing holds has run off it."""
        return doubled(usual, float(np.median(values))) if self.knobs.constraint == "none" else usual

    def slopes(self, points: Array) -> Array:
        """∇f (n, D) at points, by data units for what `critic_at` returns."""
        x = self.gan.units.to_unit(points, self.gan.device)
        _, gradient = self.gan.critic.input_gradient(x, self.knobs.constraint)
        unit = self.gan.units.spread if self.knobs.loss == "wasserstein" else 1.0
        found: Array = gradient.cpu().numpy().astype(np.float64) * unit / self.gan.units.spread
        return found

    def pull(self, points: Array) -> Array:
        """−∂L_G/∂x (n, D) at generated points, by unit of spread."""
        x = self.gan.units.to_unit(points, self.gan.device)
        f, gradient = self.gan.critic.input_gradient(x, self.knobs.constraint)
        _, slope = of_generator(self.knobs.loss, f)
        found: Array = torch.mul(gradient, -slope).cpu().numpy().astype(np.float64)
        return found


class Scene:
    """One target with its axes and colours, fixed for the run."""

    def __init__(self, target: Target, measurement: Measurement, streams: Streams, units: Units) -> None:
        self.target = target
        self.measurement = measurement
        self.streams = streams
        self.units = units
        self._true: dict[int, Array | None] = {}

    @cached_property
    def axes(self) -> tuple[Axis, Axis]:
        across, up = self.target.coordinates
        x, y = self.target.box
        return Axis(across, x), Axis(up, y)

    def plane(self, side: int) -> Plane:
        x, y = self.axes
        return Plane(x.range, y.range, side)

    def true_masses(self, side: int) -> Array | None:
        """Mean true density in each cell (side²,), from 16 points a cell; None for own data."""
        if side not in self._true:
            log_p = self.target.log_density(self.plane(4 * side).points)
            blocks = None if log_p is None else np.exp(log_p).reshape(side, 4, side, 4).mean(axis=(1, 3)).ravel()
            self._true[side] = blocks
        return self._true[side]

    def counted(self, points: Array, side: int) -> Array:
        """The density (side²,) of points as counts in cells."""
        plane = self.plane(side)
        counts, _, _ = np.histogram2d(points[:, 1], points[:, 0], bins=side, range=(plane.y, plane.x))
        return counts.ravel() / (len(points) * plane.cell)

    @cached_property
    def brightest(self) -> float:
        """The top of the density colours: the densest 3 × 3 cells of the truth, so that blurred modes are seen too."""
        true = self.true_masses(_FINEST)
        if true is None:
            true = self.counted(self.measurement.points, _COARSEST)
        return float(smoothed(true).max())

    def real(self, n: int, size: float = 3.0) -> Points:
        return Points(xy=read_only(self.measurement.points[:n]), role="data", label=text("real"), size=size)

    def field(self, values: Array, limits: tuple[float, float], unit: Text, *, diverging: bool = False) -> Field:
        side = int(np.sqrt(len(values)))
        x, y = self.axes
        return Field(values=read_only(values.reshape(side, side)), x=x.range, y=y.range, limits=limits, unit=unit,
                     scale="diverging" if diverging else "sequential")  # fmt: skip

    def panel(self, title: Text, marks: tuple[Mark, ...], moment: Moment, *known: tuple[Text, Provenance]) -> Panel:
        return Panel(title, *self.axes, marks, moment.step, known, equal=True)

    def critic_field(self, moment: Moment) -> tuple[Field, tuple[Text, Provenance]]:
        """The critic over the plane: as a probability, or less its mean on what is shown."""
        values = moment.shown_critic(self.plane(moment.side).points)
        if moment.probable:
            label = text("D(x) = σ(f(x))")
            return self.field(values, (0.0, 1.0), label, diverging=True), (label, Exact())
        reach = 1.5 * (self.units.spread if moment.knobs.loss == "wasserstein" else 1.0)
        label = text("f(x), centred")
        centred = values - values.mean()
        reach = moment.reached(reach, np.abs(centred))
        return self.field(centred, (-reach, reach), label, diverging=True), (label, Exact())


def smoothed(values: Array) -> Array:
    """Means over 3 × 3 cells (side²,): both densities are blurred alike, and single counts do not flicker."""
    side = int(np.sqrt(len(values)))
    grid = np.pad(values.reshape(side, side), 1)
    pieces = [grid[i : i + side, j : j + side] for i in range(3) for j in range(3)]
    mean: Array = np.mean(pieces, axis=0).ravel()
    return mean
