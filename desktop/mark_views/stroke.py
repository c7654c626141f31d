"""Smooth lines at the price of hairlines.

Qt draws a 1-pixel antialiased line fast and a wider one slowly (0.04 against 0.9 ms for 500 vertices), so a
wide line is drawn as a few hairlines side by side: smooth, and cheaper than a wide jagged one.
"""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPainterPath, QPen, QTransform

MANY = 4000


def path_through(x: NDArray[Any], y: NDArray[Any]) -> QPainterPath:
    """A polyline broken at every non-finite point."""
    x, y = _thinned(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
    kept = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    if len(kept) == len(x):
        return pg.arrayToQPath(x, y, connect="all", finiteCheck=False)
    connect = np.append(np.diff(kept) == 1, False)[: len(kept)]
    return pg.arrayToQPath(x[kept], y[kept], connect=connect, finiteCheck=False)


def path_of_pairs(start: NDArray[Any], end: NDArray[Any]) -> QPainterPath:
    """Straight pieces from `start` (n, 2) to `end` (n, 2); non-finite ones are left out."""
    ends = np.stack([start, end], axis=1).astype(np.float64)
    ends = ends[np.isfinite(ends).all(axis=(1, 2))].reshape(-1, 2)
    return pg.arrayToQPath(ends[:, 0].copy(), ends[:, 1].copy(), connect="pairs", finiteCheck=False)


def _thinned(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Long graphs keep the lowest and highest of each run of points: what a screen can show of them."""
    run = len(x) // (MANY // 4)
    if len(x) <= MANY or not (np.isfinite(y).all() and (np.diff(x) >= 0).all()):
        return x, y
    whole = len(x) // run * run
    bins = y[:whole].reshape(-1, run)
    first = np.arange(len(bins)) * run
    kept = np.concatenate([first + bins.argmin(axis=1), first + bins.argmax(axis=1), np.arange(whole, len(x))])
    kept = np.unique(np.append(kept, [0, len(x) - 1]))
    return x[kept], y[kept]


@cache
def _offsets(width: float) -> tuple[tuple[float, float], ...]:
    """Where the hairlines go that together make a line of `width` pixels."""
    radius = (width - 1) / 2
    if radius <= 0:
        return ((0.0, 0.0),)
    rings = [radius] if radius <= 1 else [radius, radius / 2]
    found = [(0.0, 0.0)] if radius > 0.6 else []
    for ring in rings:
        count = 4 if ring < 0.9 else 8
        found += [(ring * math.cos(k * math.tau / count), ring * math.sin(k * math.tau / count)) for k in range(count)]
    return tuple(found)


def stroke(
    painter: QPainter, path: QPainterPath, colour: QColor, width: float, to_pixels: QTransform, *, dashed: bool = False
) -> None:
    """Draw `path`, given in the coordinates that `to_pixels` takes, `width` pixels wide."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_vector(painter) or abs(painter.worldTransform().m11() - 1) > 1e-6:
        _stroke_truly(painter, to_pixels.map(path), colour, width, dashed)
        painter.restore()
        return
    pen = QPen(colour, 1)
    pen.setCosmetic(True)
    if dashed:
        pen.setDashPattern([3 * width, 2 * width])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    place = to_pixels * painter.worldTransform()
    for dx, dy in _offsets(width):
        painter.setWorldTransform(place * QTransform.fromTranslate(dx, dy))
        painter.drawPath(path)
    painter.restore()


def is_vector(painter: QPainter) -> bool:
    """Whether what is painted becomes a file of shapes."""
    engine = painter.paintEngine()
    return engine is not None and engine.type() == QPaintEngine.Type.SVG


def _stroke_truly(painter: QPainter, path: QPainterPath, colour: QColor, width: float, dashed: bool) -> None:
    """One wide line: hairlines side by side would come apart where the picture is enlarged."""
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawPath(path)
