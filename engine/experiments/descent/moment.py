"""What one picture of the descent lab is taken of, and what its panels share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.minima import Stationary
from engine.experiments.descent.knobs import DescentKnobs, Span
from engine.experiments.descent.landscape import Landscape
from engine.marks import Axis
from engine.words import Text, text

Array = NDArray[np.float64]
LINE = 401


def drawable(values: Array) -> Array:
    """What is too large for a picture is left out of it."""
    return np.where(np.abs(values) < 1e30, values, np.nan)


@dataclass(frozen=True, eq=False)
class Scene:
    """What stays the same during a run: the landscape, the range looked at, and where f stands still."""

    landscape: Landscape
    box: tuple[Span, ...]
    still: Stationary
    formula: str

    @property
    def dimension(self) -> int:
        return self.landscape.dimension

    @cached_property
    def line(self) -> Array:
        """Places across the range of the first variable, (n,)."""
        return np.linspace(*self.box[0], LINE)

    @cached_property
    def heights(self) -> Array:
        """f all over the range: (n,) on a line, (n, n) with rows of y in the plane."""
        if self.dimension == 1:
            return self.landscape.value(self.line[:, None])
        axes = [low + (np.arange(96) + 0.5) * (high - low) / 96 for low, high in self.box]
        return self.landscape.value(np.stack(np.meshgrid(*axes), axis=-1))

    @cached_property
    def height_range(self) -> Span:
        """Where axes of f end: all of it, but for what shoots up at the edges."""
        seen = self.heights[np.isfinite(self.heights)]
        if not len(seen):
            return 0.0, 1.0
        low, high = float(seen.min()), float(seen.max())
        usual = float(np.quantile(seen, 0.5))
        high = min(high, low + 6.0 * max(usual - low, 1e-9))
        height = high - low or 1.0
        # Above there is room for what is said about the curves.
        return low - 0.12 * height, high + 0.55 * height

    @cached_property
    def steepest(self) -> float:
        """L: the largest curvature of f over the range, NaN where none is finite."""
        axes = [np.linspace(low, high, 2001 if self.dimension == 1 else 61) for low, high in self.box]
        bends = self.landscape.hessian(np.stack(np.meshgrid(*axes), axis=-1))
        bends = bends[np.isfinite(bends).all(axis=(-2, -1))]
        return float(np.abs(np.linalg.eigvalsh(bends)).max()) if len(bends) else float("nan")

    def beyond(self, place: Array) -> float:
        """How far `place` (d,) is outside the range, in its widths; 0 inside."""
        low, high = np.array(self.box).T
        return float((np.maximum(low - place, place - high) / (high - low)).max(initial=0.0))

    def axis(self, variable: int = 0) -> Axis:
        if self.landscape.has_em:
            names: tuple[Text, ...] = (text("mean m₁"), text("mean m₂"))
        else:
            names = (text("x"), text("y"))
        return Axis(names[variable], self.box[variable])


@dataclass(frozen=True, eq=False)
class Moment:
    """The race at one time. `ahead` (m, d) says where each goes next while a step is half done.

    `trail` (t, 1 + m d) holds steps and places, NaN where a hand moved a racer.
    """

    scene: Scene
    knobs: DescentKnobs
    methods: tuple[str, ...]
    places: Array
    ahead: Array | None
    trail: Array
    step: int
    detail: float

    @property
    def chosen(self) -> int:
        return self.methods.index(self.knobs.method)

    @property
    def here(self) -> Array:
        """The place of the method looked at, (d,)."""
        return np.asarray(self.places[self.chosen])

    def path(self, racer: int) -> Array:
        """Where a racer has been, (t, d)."""
        d = self.scene.dimension
        return self.trail[:, 1 + racer * d : 1 + (racer + 1) * d]
