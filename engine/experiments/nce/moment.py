"""What one picture of the energy lab is taken of, and the axes that its panels share."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.axes import ladder
from engine.experiments.nce.contrast import NEVER, log_nu_u
from engine.experiments.nce.learned import Learned
from engine.experiments.nce.measurement import Question
from engine.experiments.nce.standardised import Standardised
from engine.experiments.nce.surface import Box, Grid, Normaliser
from engine.marks import (
    Axis,
    Estimate,
    Exact,
    Field,
    Known,
    Mark,
    Note,
    Panel,
    Points,
    Provenance,
    Quadrature,
    read_only,
)
from engine.words import Text, text

if TYPE_CHECKING:
    from engine.experiments.nce.knobs import NceKnobs
    from engine.experiments.nce.process import Nce

Array = NDArray[np.float64]
_FINEST, _COARSEST, _TICKS = 96, 48, 600
_ENOUGH = 72  # cells a side to integrate over where pictures have to be quick
# What may learn beside NCE: name, colour, which also decides the shape of markers, and label.
BESIDE = (
    ("likelihood", "class 2", text("by likelihood")),
    ("score", "class 3", text("by score matching")),
)
_SEEN = -35.0  # nats below the peak: farther down no law falls that anybody could see


@dataclass(frozen=True)
class Moment:
    """The run at one step, for a picture of `detail`."""

    run: Nce
    detail: float

    @property
    def question(self) -> Question:
        return self.run.question

    @property
    def knobs(self) -> NceKnobs:
        return self.run.knobs

    @property
    def step(self) -> int:
        return self.run.step

    @property
    def on_the_line(self) -> bool:
        return self.run.law.dimension == 1

    @property
    def box(self) -> Box:
        """What is looked at: the box of the data, and a little more on the line to see the noise."""
        if not self.on_the_line:
            return self.run.law.box
        ((low, high),) = self.run.law.box
        m, s = float(self.run.law.mean[0]), float(self.run.law.sd[0])
        return ((min(low, m - 4 * s), max(high, m + 4 * s)),)

    @cached_property
    def grid(self) -> Grid:
        """Ticks on the line, or the cells of a field."""
        if self.on_the_line:
            return Grid(self.box, _TICKS)
        return Grid(self.box, max(_COARSEST, int(_FINEST * self.detail) // 12 * 12))

    @cached_property
    def learned(self) -> dict[str, Learned]:
        return self.run.learned

    @cached_property
    def nce(self) -> Normaliser:
        return self.normaliser("nce")

    def normaliser(self, name: str) -> Normaliser:
        """log Z of one of the learned energies; its grid is coarser where pictures have to be quick."""
        question = self.question
        grid = question.coarse if self.on_the_line or self.detail > 0.6 else question.grid(_ENOUGH)
        return self.learned[name].normaliser(grid)

    @cached_property
    def g(self) -> Array:
        """G of NCE on the grid."""
        return self.learned["nce"].g(self.grid.points)

    @cached_property
    def log_p(self) -> Array | None:
        """log p on the grid; None for own data."""
        return self.run.law.log_density(self.grid.points)

    @cached_property
    def log_u(self) -> Array:
        return self.question.noise.log_density(self.grid.points)

    @cached_property
    def with_noise_back(self) -> Array:
        """The density that a shifted energy stands for once the noise is put back."""
        log_z = self.question.put_back(self.learned["nce"])[1].log_z
        middle = float(self.question.noise.log_density(self.question.gauge)[0])
        return np.asarray(np.exp(self.g + self.log_u - middle - log_z))

    @cached_property
    def logit(self) -> Array:
        """ℓ on the grid."""
        constant = float(self.run.trainable.averaged[-1])
        if self.knobs.logit == "simple":
            return self.g - constant
        return self.g - constant - log_nu_u(self.question.noise, self.grid.points, self.knobs.ratio)

    @cached_property
    def best(self) -> Array | None:
        """p/(p + νU) on the grid, NaN where neither falls that anybody could see."""
        if self.log_p is None:
            return None
        log_p, log_u = np.maximum(self.log_p, NEVER), np.maximum(self.log_u, NEVER)
        some = np.maximum(log_p, log_u) > math.log(self.peak) + _SEEN
        with np.errstate(over="ignore"):
            return np.where(some, 1 / (1 + np.exp(log_u + math.log(self.knobs.ratio) - log_p)), np.nan)

    @property
    def peak(self) -> float:
        """The top of axes and colours of density: fixed by the data."""
        law = self.run.law
        if self.log_p is not None:
            return float(np.exp(self.log_p.max()))
        points = self.question.held_out
        counts, _ = np.histogramdd(points, bins=24, range=self.box[: points.shape[1]])
        return float(counts.max() / len(points) / np.prod([(h - low) / 24 for low, h in law.box]))

    # Axes and frames

    def axes(self) -> tuple[Axis, Axis]:
        across, up = self.run.law.coordinates[:2]
        return Axis(across, self.box[0]), Axis(up, self.box[1])

    @property
    def x(self) -> Axis:
        own = isinstance(self.run.law, Standardised)
        return Axis(self.run.law.coordinates[0] if own else text("x"), self.box[0])

    @property
    def ticks(self) -> Array:
        return self.grid.points[:, 0]

    def field(self, values: Array, limits: tuple[float, float], unit: Text, *, diverging: bool = False) -> Field:
        n = self.grid.n
        return Field(values=read_only(values.reshape(n, n)), x=self.box[0], y=self.box[1], limits=limits, unit=unit,
                     scale="diverging" if diverging else "sequential")  # fmt: skip

    def plane(self, title: Text, marks: tuple[Mark, ...], known: Known) -> Panel:
        return Panel(title, *self.axes(), marks, self.step, known, equal=True)

    def line(self, title: Text, y: Axis, marks: tuple[Mark, ...], known: Known) -> Panel:
        return Panel(title, self.x, y, marks, self.step, known)

    def unknown(self, title: Text, says: Text) -> Panel:
        """A panel that has nothing to show, and says why."""
        marks = (Note(says=says),)
        if self.on_the_line:
            return self.line(title, Axis(text("density"), (0.0, 1.0)), marks, ())
        return self.plane(title, marks, ())

    def data(self, most: int) -> Points:
        return Points(xy=read_only(self.question.held_out[: self.of(most)]), role="data", size=2.5, label=text("data"))

    def of(self, most: int) -> int:
        """A number of points in proportion to the detail."""
        return max(most // 8, int(most * self.detail))

    def integrated(self, name: str = "nce") -> Provenance:
        """How a normalised density is known."""
        found = self.nce if name == "nce" else self.normaliser(name)
        return Quadrature(found.error) if found.error else Exact()

    @property
    def steps(self) -> Axis:
        return Axis(text("step"), (0.0, 2.0 * ladder(max(50.0, self.step / 2))))

    @property
    def batch(self) -> Provenance:
        return Estimate(self.knobs.batch) if self.knobs.expectation == "sampled" else Quadrature(math.nan)
