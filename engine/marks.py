"""What a picture is made of: a small grammar of marks, as plain frozen data.

Coordinates are data coordinates. Colours are roles ("data", "model", "truth", "noise", "class 3"):
the window's theme decides what a role looks like. Arrays are copied once, as float32, and read-only.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.words import Text

# Any numbers may be handed to a mark; inside they are float32.
Floats = NDArray[Any]


@dataclass(frozen=True)
class Exact:
    """Known in closed form, or evaluated without approximation beyond rounding."""


@dataclass(frozen=True)
class Quadrature:
    """Integrated numerically; `error` is the absolute error to expect, NaN before the first measurement."""

    error: float


@dataclass(frozen=True)
class Estimate:
    """Averaged over `n` samples; a perfect model would read `floor` at this n (None: not defined)."""

    n: int
    floor: float | None = None


Provenance = Exact | Quadrature | Estimate
Known = tuple[tuple[Text, Provenance], ...]  # what is shown, and how it is known


@dataclass(frozen=True, eq=False, kw_only=True)
class Mark:
    """What all marks share: a colour role and, for the legend, a label."""

    role: str = "model"
    label: Text | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, np.ndarray):
                object.__setattr__(self, field.name, read_only(value))

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Arrays that have crossed a pipe are read-only again."""
        for value in state.values():
            if isinstance(value, np.ndarray):
                value.flags.writeable = False
        self.__dict__.update(state)


@dataclass(frozen=True, eq=False, kw_only=True)
class Field(Mark):
    """Values (ny, nx) on a grid of cells, row 0 at the lowest y, covering `x` by `y`.

    `scale` sequential: dark to bright between `limits`; diverging: two hues about the middle of `limits`.
    `unit` names what the colour means, for the colour bar.
    """

    values: Floats
    x: tuple[float, float]
    y: tuple[float, float]
    limits: tuple[float, float]
    scale: Literal["sequential", "diverging"] = "sequential"
    unit: Text | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Points(Mark):
    """Scatter of `xy` (n, 2). `size` in pixels; `handles`: each point may be dragged."""

    xy: Floats
    size: float = 3.0
    handles: bool = False


@dataclass(frozen=True, eq=False, kw_only=True)
class Curve(Mark):
    """Polyline through (x, y), both (n,); a NaN breaks it."""

    x: Floats
    y: Floats
    dashed: bool = False


@dataclass(frozen=True, eq=False, kw_only=True)
class Steps(Mark):
    """Piecewise constant: value y[i] on [x[i], x[i+1]); x is (n + 1,), y is (n,)."""

    x: Floats
    y: Floats


@dataclass(frozen=True, eq=False, kw_only=True)
class Band(Mark):
    """Area between `low` and `high` over `x`, all (n,)."""

    x: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, eq=False, kw_only=True)
class Bars(Mark):
    """Bars of `heights` (n,) centred at `x` (n,), each `width` wide."""

    x: Floats
    heights: Floats
    width: float = 0.8


@dataclass(frozen=True, eq=False, kw_only=True)
class Arrows(Mark):
    """Arrows from `xy` (n, 2) along `uv` (n, 2), in data units."""

    xy: Floats
    uv: Floats


@dataclass(frozen=True, eq=False, kw_only=True)
class Mesh(Mark):
    """A warped grid: vertices (ny, nx, 2), joined along rows and columns."""

    vertices: Floats


@dataclass(frozen=True, eq=False, kw_only=True)
class Ellipses(Mark):
    """Contours of k Gaussians at `levels` standard deviations: `centres` (k, 2), `covariances` (k, 2, 2)."""

    centres: Floats
    covariances: Floats
    levels: tuple[float, ...] = (1.0, 2.0)


@dataclass(frozen=True, eq=False, kw_only=True)
class Segments(Mark):
    """Straight pieces from `start` (n, 2) to `end` (n, 2)."""

    start: Floats
    end: Floats


@dataclass(frozen=True, eq=False, kw_only=True)
class Matrix(Mark):
    """Labelled heat map: `values` (rows, columns), row 0 on top; NaN is drawn as "none"."""

    values: Floats
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    limits: tuple[float, float]
    scale: Literal["sequential", "diverging"] = "sequential"
    unit: Text | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Graph(Mark):
    """Nodes at `xy` (k, 2) with `names`; `edges` (m, 2) index pairs, drawn as wide as `weights` (m,) say.

    `full` is the weight of the widest edge; 0 makes it the largest there is. `directed`: edges have heads, and
    those to and fro bend apart. `says` (m,) stands at the edges. `sizes` (k,), 0 to 1, fill the nodes.
    `handles`: nodes may be dragged, by their index, and edges, by k + theirs.
    """

    xy: Floats
    names: tuple[str, ...]
    edges: Floats
    weights: Floats
    full: float = 0.0
    directed: bool = False
    says: tuple[str, ...] = ()
    sizes: Floats | None = None
    handles: bool = False


@dataclass(frozen=True, eq=False, kw_only=True)
class Line(Mark):
    """Reference line at `at`: vertical crosses the x axis, horizontal the y axis."""

    at: float
    vertical: bool = False


@dataclass(frozen=True, eq=False, kw_only=True)
class Note(Mark):
    """A sentence on the panel, at a data point or, without one, in the upper left corner."""

    says: Text
    at: tuple[float, float] | None = None


@dataclass(frozen=True)
class Axis:
    """Label, fixed range, and whether equal steps are equal factors.

    `names` stand at places that are no quantities, instead of numbers.
    """

    label: Text
    range: tuple[float, float]
    log: bool = False
    names: tuple[tuple[float, Text], ...] = ()


@dataclass(frozen=True, eq=False)
class Panel:
    """One picture: marks back to front, the step it shows, and how what it shows is known.

    `provenance` pairs what is shown (as in the legend) with how it is known; the window prints it.
    """

    title: Text
    x: Axis
    y: Axis
    marks: tuple[Mark, ...]
    step: int
    provenance: Known = ()
    equal: bool = False


def read_only(values: ArrayLike) -> Floats:
    """A float32 copy that nobody can change: what an experiment hands to a mark."""
    copy = np.array(values, dtype=np.float32, order="C")
    copy.flags.writeable = False
    return copy
