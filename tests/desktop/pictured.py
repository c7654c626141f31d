"""One panel for each kind of mark, with numbers that tell apart what was lost on the way to a file."""

from __future__ import annotations

import numpy as np

from engine import marks as m
from engine.experiment import PanelSpec
from engine.marks import Axis, Exact, Mark, Panel
from engine.words import text

RNG = np.random.default_rng(5)


def numbers(*shape: int) -> np.ndarray:
    """Awkward float32 numbers in (-3, 3)."""
    return RNG.uniform(-3, 3, shape).astype(np.float32)


SPREAD = np.array([[[0.5, 0.1], [0.1, 0.3]], [[0.2, 0], [0, 0.9]]], np.float32)
MARKS: tuple[Mark, ...] = (
    m.Field(values=numbers(3, 4), x=(-3, 3), y=(-3, 3), limits=(-3, 3), unit=text("density"), label=text("model")),
    m.Points(xy=numbers(40, 2), role="class 2", size=6, label=text("data, held out")),
    m.Curve(x=np.arange(5.0), y=np.array([1, np.nan, 2, 3, 1 / 3]), label=text("loss"), dashed=True),
    m.Steps(x=numbers(4), y=numbers(3)),
    m.Band(x=np.arange(3.0), low=numbers(3), high=numbers(3)),
    m.Bars(x=np.arange(3.0), heights=numbers(3), width=0.5),
    m.Arrows(xy=numbers(4, 2), uv=numbers(4, 2)),
    m.Mesh(vertices=numbers(2, 3, 2)),
    m.Ellipses(centres=numbers(2, 2), covariances=SPREAD, levels=(1.0, 2.5)),
    m.Segments(start=numbers(3, 2), end=numbers(3, 2)),
    m.Matrix(values=numbers(2, 3), rows=("sun", "rain"), columns=("a", "b", "c"), limits=(-3, 3), unit=text("p")),
    m.Graph(xy=numbers(3, 2), names=("A", "B", "C"), edges=np.array([[0, 1], [1, 2]]), weights=np.array([1, 0.1])),
    m.Line(at=0.1, vertical=True),
    m.Note(says=text("Look, {n} here", n=3), at=(0.5, 1.5)),
)


def panel(*marks: Mark, step: int = 1234) -> Panel:
    x, y = Axis(text("x"), (-3, 3)), Axis(text("y"), (-3, 3))
    return Panel(text("Picture"), x, y, marks, step, ((text("model"), Exact()),))


SPEC = PanelSpec("picture", text("Picture"), text("All there is."))
