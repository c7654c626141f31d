"""Own data drawn by hand: strokes in data coordinates, and the points they leave, the same for every replay.

A run learns from the points: they become a table named "drawing" and travel inside the run file as any other
table does. The strokes are what can be undone and drawn on.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from engine.marks import Floats, read_only
from engine.targets.table import Table
from engine.words import BadInput, text

Tool = Literal["pen", "spray", "erase"]

MOST_POINTS = 100_000
NAME = "drawing"
COLUMNS = ("x1", "x2")


@dataclass(frozen=True, eq=False)
class Stroke:
    """One pass of a tool over `places` (k, 2) at `pressures` (k,), 1 being that of a mouse.

    `size` is the width of the nib, or the diameter of the spray or the rubber, in data units. `density`: points for
    each unit of a pen's path, or for each place of a spray's.
    """

    tool: Tool
    places: Floats
    size: float
    density: float = 0.0
    pressures: Floats | None = None

    def __post_init__(self) -> None:
        places = read_only(np.reshape(self.places, (-1, 2)))
        object.__setattr__(self, "places", places)

    @property
    def _pressed(self) -> Floats:
        return read_only(np.ones(len(self.places)) if self.pressures is None else self.pressures)

    def on(self, points: Floats, seed: tuple[int, ...]) -> Floats:
        """What is there after this stroke over `points` (n, 2): (m, 2), at most `MOST_POINTS`, old points first.

        A longer stroke of the same seed leaves the points of a shorter one where they are.
        """
        if not len(self.places):
            return points
        if self.tool == "erase":
            return read_only(points[~_within(points, self.places, self.size / 2)])
        room = max(MOST_POINTS - len(points), 0)
        fresh = self._line(seed, room) if self.tool == "pen" else self._cloud(seed, room)
        return read_only(np.concatenate([points, fresh]))

    def _line(self, seed: tuple[int, ...], room: int) -> Floats:
        """Points of a round nib, evenly along the path."""
        steps = np.linalg.norm(np.diff(self.places, axis=0), axis=1)
        travelled = np.concatenate([[0.0], np.cumsum(steps)])
        # A mere touch leaves a dot: one point at least.
        n = min(int(travelled[-1] * self.density) + 1, room)
        u = np.random.default_rng(seed).random((n, 3))
        along = np.minimum((np.arange(n) + u[:, 0]) / max(self.density, 1e-9), travelled[-1])
        x, y, pressure = (np.interp(along, travelled, side) for side in (*self.places.T, self._pressed))
        nib = np.reshape(pressure * self.size / 2, (-1, 1))
        return read_only(np.stack([x, y], axis=1) + _disc(u[:, 1], u[:, 2]) * nib)

    def _cloud(self, seed: tuple[int, ...], room: int) -> Floats:
        """Points about every place of the path, the denser the nearer."""
        each = round(self.density)
        n = min(each * len(self.places), room)
        u = np.random.default_rng(seed).random((n, 2))
        place = np.arange(n) // max(each, 1)
        reach = self.size / 2 * self._pressed[place]
        return read_only(self.places[place] + _disc(u[:, 0] ** 2, u[:, 1]) * reach[:, None])


def _disc(share: ArrayLike, turn: ArrayLike) -> np.ndarray:
    """Points of the unit disc (n, 2), uniform on it where `share` and `turn` are uniform on [0, 1)."""
    radius, angle = np.sqrt(share), 2 * np.pi * np.asarray(turn)
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def _within(points: Floats, path: Floats, reach: float) -> np.ndarray:
    """Which of `points` (n, 2) lie within `reach` of the polyline `path` (k, 2)."""
    hit = np.zeros(len(points), dtype=bool)
    starts, ends = (path, path) if len(path) == 1 else (path[:-1], path[1:])
    for start, end in zip(starts, ends, strict=True):
        low, high = np.minimum(start, end) - reach, np.maximum(start, end) + reach
        near = np.flatnonzero(~hit & ((points >= low) & (points <= high)).all(axis=1))
        away = points[near] - start
        side = end - start
        share = np.clip(away @ side / max(float(side @ side), 1e-30), 0, 1)
        hit[near[((away - share[:, None] * side) ** 2).sum(axis=1) <= reach**2]] = True
    return hit


@dataclass(frozen=True, eq=False)
class Drawing:
    """`strokes` over the points of `ground` (n, 2): equal strokes, equal ground and equal seed, equal points."""

    strokes: tuple[Stroke, ...] = ()
    ground: Floats = field(default_factory=lambda: read_only(np.empty((0, 2))))
    seed: int = 0

    @cached_property
    def points(self) -> Floats:
        """(n, 2), in the order of drawing."""
        points = self.ground
        for number, stroke in enumerate(self.strokes):
            points = stroke.on(points, (self.seed, number))
        return points

    def with_stroke(self, stroke: Stroke) -> Floats:
        """The points as they would be after `stroke`."""
        return stroke.on(self.points, (self.seed, len(self.strokes)))

    def and_then(self, stroke: Stroke, points: Floats | None = None) -> Drawing:
        """With one more stroke; `points` are those after it, where they are known already."""
        grown = replace(self, strokes=(*self.strokes, stroke))
        # What is there already need not be drawn again.
        grown.__dict__["points"] = self.with_stroke(stroke) if points is None else points
        return grown

    @classmethod
    def over(cls, table: Table) -> Drawing:
        """To draw on what a run learns from already."""
        return cls(ground=table.points[:MOST_POINTS])

    def table(self) -> Table:
        """The points as own data. Raises BadInput where there are too few."""
        n = len(self.points)
        if n == 0:
            raise BadInput(text("Nothing is drawn yet; draw a shape first, then let the model learn it."))
        if n < 2:
            raise BadInput(text("A single point cannot be learned; draw a little more."))
        return Table(NAME, COLUMNS, self.points)
