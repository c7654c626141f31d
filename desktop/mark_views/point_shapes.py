"""Points as shapes rather than pixels, for pictures that are made of vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

# Corners in units of the radius; a disc has none.
CORNERS = {
    "square": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "diamond": ((-1.25, 0.0), (0.0, -1.25), (1.25, 0.0), (0.0, 1.25)),
    "triangle": ((-1.0, 0.8), (0.0, -1.2), (1.0, 0.8)),
}


def draw_shapes(painter: QPainter, at: NDArray[Any], size: float, shape: str, colour: QColor) -> None:
    """One shape at each finite place of `at` (n, 2), in the painter's pixels."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    draw = _drawing(painter, size / 2, shape)
    for x, y in at[np.isfinite(at).all(axis=1)].tolist():
        draw(x, y)
    painter.restore()


def _drawing(painter: QPainter, radius: float, shape: str) -> Callable[[float, float], None]:
    if shape not in CORNERS:
        return lambda x, y: painter.drawEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
    outline = QPolygonF([QPointF(radius * x, radius * y) for x, y in CORNERS[shape]])
    return lambda x, y: painter.drawPolygon(outline.translated(x, y))
