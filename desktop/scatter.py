"""A small picture of a distribution: what 400 of its samples look like. Drawn when there is time for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from desktop.theme import Theme
from engine.targets import Target, find_target

Box = tuple[tuple[float, float], ...]

SAMPLES = 400


def target_picture(name: str, theme: Theme, width: int, height: int, knobs: Mapping[str, Any] = {}) -> QPixmap:
    """The target called `name` with `knobs` over its defaults, `width` x `height` pixels.

    Raises BadInput for no such name.
    """
    points, box = _samples(name, tuple(sorted(knobs.items())))
    return points_picture(points, box, theme, width, height)


def points_picture(points: np.ndarray, box: Box, theme: Theme, width: int, height: int) -> QPixmap:
    """Points (n, 1 or 2) inside `box`, one (low, high) for each column."""
    pixmap = QPixmap(width, height)
    pixmap.fill(theme.tokens.plot)
    with QPainter(pixmap) as painter:
        if points.shape[1] == 1:
            _bars(painter, points[:, 0], box[0], theme.role("data"), width, height)
        else:
            _dots(painter, points, box, theme.role("data"), width, height)
    return pixmap


def table_picture(points: np.ndarray, mean: ArrayLike, sd: ArrayLike, theme: Theme, side: int) -> QPixmap:
    """Some rows of own data (n, D), standardised with `mean` and `sd`; the first two columns of more."""
    some = points[:: max(len(points) // SAMPLES, 1)]
    rows = ((some - np.asarray(mean)) / np.asarray(sd))[:, :2]
    return points_picture(rows, ((-3.0, 3.0),) * rows.shape[1], theme, side, side)


def grey_picture(grey: np.ndarray, side: int) -> QPixmap:
    """Lightness (rows, columns) of bytes, at most `side` pixels wide and high."""
    rows, columns = grey.shape
    image = QImage(np.ascontiguousarray(grey).data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(side, side, kept, smooth))


def when_idle(owner: QObject, jobs: Iterable[Callable[[], object]], pause: int = 20) -> None:
    """Do `jobs` one by one between events, so that pictures never hold up the window. `owner` ends it."""
    waiting = iter(jobs)
    timer = QTimer(owner, interval=pause)

    def next_one() -> None:
        job = next(waiting, None)
        if job is None:
            timer.stop()
            timer.deleteLater()
        else:
            job()

    timer.timeout.connect(next_one)
    timer.start()


@lru_cache(maxsize=64)
def _samples(name: str, knobs: tuple[tuple[str, Any], ...]) -> tuple[np.ndarray, Box]:
    target: Target = find_target(name, dict(knobs))
    return target.sample(SAMPLES, np.random.default_rng(0)), target.box


def _dots(painter: QPainter, points: np.ndarray, box: Box, ink: QColor, width: int, height: int) -> None:
    """Equal steps on both axes, the box in the middle."""
    (left, right), (low, high) = box
    scale = min((width - 8) / (right - left), (height - 8) / (high - low))
    painter.setPen(QPen(ink, 1.6))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = width / 2 + (points[:, 0] - (left + right) / 2) * scale
    y = height / 2 - (points[:, 1] - (low + high) / 2) * scale
    painter.drawPoints([QPointF(*place) for place in zip(x.tolist(), y.tolist(), strict=True)])


def _bars(
    painter: QPainter, values: np.ndarray, ends: tuple[float, float], ink: QColor, width: int, height: int
) -> None:
    heights, _ = np.histogram(values, bins=24, range=ends)
    wide = (width - 8) / 24
    for index, share in enumerate((heights / max(heights.max(), 1)).tolist()):
        tall = share * (height - 10)
        painter.fillRect(QRectF(4 + index * wide, height - 4 - tall, wide - 1, tall), ink)
