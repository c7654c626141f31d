"""What all mark views share: they take a mark, say how far it reaches, and paint it; nothing is rebuilt between frames.

All marks of a plot are painted by one graphics item (see `desktop.plot`): in its pixels,
data coordinates being one transform away. Measured, it beats one graphics item a mark in cost and in code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QTransform

from desktop.theme import Theme
from engine.words import Text

Extent = tuple[float, float, float, float]


@dataclass
class Scope:
    """Where a paint goes: `to_pixels` maps data to the plot's pixels, `rect` is what is visible of them.

    Notes stand in a corner, one below the other: `corner` is how high those are that stand there already, `widest`
    the width of the widest; `notes_top` is where the first begins, if not at the top, and `notes_end` bounds them all.
    `vector`: the paint goes to a file of shapes, in which pixels have no place.
    """

    to_pixels: QTransform
    rect: QRectF
    ratio: float
    font: QFont
    corner: float = 0.0
    widest: float = 0.0
    notes_right: bool = False
    notes_top: float | None = None
    notes_end: float = 0.0
    vector: bool = False

    def pixels(self, xy: NDArray[Any]) -> NDArray[np.float32]:
        """Data points (n, 2) as pixels (n, 2)."""
        m = self.to_pixels
        scale = np.array([m.m11(), m.m22()], dtype=np.float64)
        return (xy * scale + np.array([m.dx(), m.dy()])).astype(np.float32)


@dataclass(frozen=True, eq=False)
class ColourKey:
    """What a colour bar needs: the (256, 3) table, what its ends mean, and the unit."""

    lut: NDArray[np.uint8]
    limits: tuple[float, float]
    unit: Text


class MarkView:
    """How one mark looks. `swatch` is how the legend draws it."""

    swatch: str = "dot"

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def update(self, mark: Any) -> None:
        """Take over a newer mark of the same type."""
        raise NotImplementedError

    def extent(self) -> Extent | None:
        """(x low, x high, y low, y high) of what is drawn; None where it has no place of its own."""
        return None

    def paint(self, painter: QPainter, scope: Scope) -> None:
        """Draw into the plot's pixels."""
        raise NotImplementedError

    def colour_key(self) -> ColourKey | None:
        """For marks in which colour means a number."""
        return None

    def fit(self, on: bool) -> None:
        """Let colours span what is there (on), or what the mark says (off)."""


def extent_of(x: NDArray[Any], y: NDArray[Any]) -> Extent | None:
    """The extent of points with coordinates `x` and `y`; non-finite ones do not count."""
    kept = np.isfinite(x) & np.isfinite(y)
    if not kept.any():
        return None
    x, y = x[kept], y[kept]
    return float(x.min()), float(x.max()), float(y.min()), float(y.max())


def union(extents: list[Extent]) -> Extent | None:
    """The smallest extent that holds all of them."""
    if not extents:
        return None
    x_low, x_high, y_low, y_high = zip(*extents, strict=True)
    return min(x_low), max(x_high), min(y_low), max(y_high)
