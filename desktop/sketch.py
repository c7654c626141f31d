"""A drawing while it is worked on: the stroke under way, and what can be undone and drawn again."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from engine.marks import Floats
from engine.targets.drawing import Drawing, Stroke

KEPT = 200  # strokes that can be undone

Place = tuple[float, float, float]  # x, y, pressure


class Sketch:
    """`points` (n, 2) are those on show, with the stroke under way."""

    def __init__(self) -> None:
        self.drawing = Drawing()
        self.done: list[Drawing] = []
        self.undone: list[Drawing] = []
        self.stroke: Stroke | None = None
        self.points: Floats = self.drawing.points

    @property
    def untouched(self) -> bool:
        return not (self.done or self.undone or self.drawing.strokes)

    def begin(self, stroke: Stroke) -> None:
        """A stroke of one place so far."""
        self.stroke = stroke
        self.points = self.drawing.with_stroke(stroke)

    def move(self, place: Place) -> None:
        """The hand is at `place` now. A spray goes by the clock: moving alone must not make it denser."""
        stroke = self.stroke
        if stroke is not None:
            far = math.dist(stroke.places[-1], place[:2])
            # Yet a fast hand must leave no gaps.
            if stroke.tool != "spray" or far > stroke.size / 4:
                self.lengthen(place)

    def lengthen(self, place: Place) -> None:
        """The stroke goes on to `place`."""
        stroke = self.stroke
        if stroke is None:
            return
        places = np.concatenate([stroke.places, [place[:2]]])
        self.stroke = replace(stroke, places=places, pressures=np.append(stroke.pressures, place[2]))
        if stroke.tool == "erase":
            # What the rubber took before stays away: only its last piece is new.
            self.points = replace(self.stroke, places=places[-2:], pressures=None).on(self.points, ())
        else:
            self.points = self.drawing.with_stroke(self.stroke)

    def end(self) -> None:
        """The hand is lifted; a stroke that changed nothing leaves no trace in the history."""
        stroke, self.stroke = self.stroke, None
        grown = self.drawing if stroke is None else self.drawing.and_then(stroke, self.points)
        if len(grown.points) != len(self.drawing.points):
            self.take(grown)
        self.points = self.drawing.points

    def take(self, drawing: Drawing) -> None:
        """`drawing` in place of the present one, which can be brought back."""
        self.done = [*self.done, self.drawing][-KEPT:]
        self.undone = []
        self.drawing, self.points = drawing, drawing.points

    def undo(self) -> None:
        self._swap(self.done, self.undone)

    def redo(self) -> None:
        self._swap(self.undone, self.done)

    def _swap(self, taken: list[Drawing], given: list[Drawing]) -> None:
        if taken:
            given.append(self.drawing)
            self.drawing = taken.pop()
            self.points = self.drawing.points
