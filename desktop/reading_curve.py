"""A small live curve: min-max band, smoothed line, truth dashed. Ranges move seldom and never jump about."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.branch_lanes import horizon
from desktop.figures import grouped, tick
from desktop.reading_store import Series
from desktop.theme import Theme
from desktop.words import tr

Array = NDArray[np.float64]
Range = tuple[float, float]
LEFT, BOTTOM, TOP, RIGHT = 38, 14, 4, 4
FLATTEST = 1e-3
WHOLE = 1.5  # room above and below a whole number that stands still: its neighbours get the ticks
LARGEST = 1e300  # beyond it the height of a range would overflow


class ReadingCurve(QWidget):
    """Painted by hand: a plot item each would cost more at start-up, and at every repaint, than all else here."""

    def __init__(self, theme: Theme, whole: bool = False) -> None:
        super().__init__()
        self.painted = 0
        self._least = WHOLE if whole else 0.0
        self.end = 100
        self.y: Range | None = None
        self._widest = 0.0  # number beside a tick, with room before it
        self.silence = tr("no value so far")
        self._theme = theme
        self._series: Series | None = None
        self._truth: float | None = None
        self._cursor: int | None = None
        self.setFont(theme.font(0.75))
        self.setMinimumHeight(round(40 * theme.font_scale))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_truth(self, truth: float | None) -> None:
        """Where the curve should end up; None takes the line away."""
        self._truth = truth
        self._fit()
        self.update()

    def show_series(self, series: Series, cursor: int | None, told: bool = True) -> None:
        """Draw the series, with a vertical line at `cursor` where that is not None.

        Where there is nothing to draw, what was `told` so far was infinite.
        """
        self.silence = tr("no finite value so far") if told else tr("no value so far")
        self._series, self._cursor = series, cursor
        self._fit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        with QPainter(self) as painter:
            room = self._room()
            if self._series is None or self.y is None or room.width() < 2:
                painter.setPen(self._theme.tokens.text_soft)
                middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect(), middle, self.silence)
                return
            self._draw_frame(painter, room)
            self._draw_ticks(painter, room)
            painter.setClipRect(room)
            self._draw_curve(painter, room, self._series)

    def _fit(self) -> None:
        """Move the ranges, but only if they no longer do."""
        if self._series is None or (wanted := robust_range(self._series, self._truth)) is None:
            self.y = None
            return
        self.end = horizon(int(self._series.steps[-1]))
        if self.y is None or not holds(self.y, wanted):
            self.y = padded(wanted, least=self._least)
            levels, spacing = round_levels(self.y)
            self._widest = 6.0 + max(self.fontMetrics().horizontalAdvance(tick(level, spacing)) for level in levels)

    def _room(self) -> QRectF:
        scale = self._theme.font_scale
        return QRectF(self.rect()).adjusted(max(LEFT * scale, self._widest), TOP, -RIGHT, -BOTTOM * scale)

    def _draw_frame(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(self._theme.tokens.line_strong, 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.drawLine(room.topLeft(), room.bottomLeft())

    def _draw_ticks(self, painter: QPainter, room: QRectF) -> None:
        assert self.y is not None
        levels, spacing = round_levels(self.y)
        parts = 5 if str(self.end)[0] == "5" else 4
        scale, right = self._theme.font_scale, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.tokens.text_soft)
        between = round((levels[-1] - levels[0]) / spacing)
        if room.height() / (between + 2) > 14 * scale:
            levels = [levels[0] + spacing * index for index in range(between + 1)]
        for level in levels:
            y = self._y(room, level)
            painter.drawLine(QLineF(room.left(), y, room.left() + 3, y))
            painter.drawText(QRectF(0, y - 10 * scale, room.left() - 4, 20 * scale), right, tick(level, spacing))
        widest = self.fontMetrics().horizontalAdvance(grouped(self.end)) + 10
        # In a narrow card only the number in the middle is left.
        parts = parts if room.width() / parts > widest else 2
        for step in (self.end * part // parts for part in range(1, parts)):
            x, below = self._x(room, step), QRectF(0, room.bottom() + 1, 80 * scale, BOTTOM * scale)
            painter.drawLine(QLineF(x, room.bottom() - 3, x, room.bottom()))
            below.moveLeft(x - below.width() / 2)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, grouped(step))

    def _draw_curve(self, painter: QPainter, room: QRectF, series: Series) -> None:
        theme, thick = self._theme, max(round(self._theme.line_width / 2), 1)
        steps, low, high, smooth = decimated(series, int(room.width()))
        xs = self._x(room, steps).tolist()
        ends = zip(xs, self._y(room, low).tolist(), self._y(room, high).tolist(), strict=True)
        # Opaque pens without antialiasing: anything else is tens of times slower to paint live.
        painter.setPen(QPen(blended(theme.role("model"), theme.tokens.plot, 0.35), 1))
        painter.drawLines([QLineF(x, bottom, x, top + 1) for x, bottom, top in ends])
        if self._truth is not None:
            dashes = QPen(theme.role("truth"), thick)
            dashes.setDashPattern([5, 4])
            painter.setPen(dashes)
            painter.drawLine(QLineF(room.left(), self._y(room, self._truth), room.right(), self._y(room, self._truth)))
        painter.setPen(QPen(theme.role("model"), thick))
        line = [QPointF(x, y) for x, y in zip(xs, self._y(room, smooth).tolist(), strict=True)]
        painter.drawPolyline(line)
        if len(line) == 1:
            painter.fillRect(QRectF(line[0].x() - 2, line[0].y() - 2, 4, 4), theme.role("model"))
        if self._cursor is not None:
            x = self._x(room, self._cursor)
            painter.setPen(QPen(theme.role("cursor"), 1))
            painter.drawLine(QLineF(x, room.top(), x, room.bottom()))

    def _x(self, room: QRectF, step: Array | float) -> Array | float:
        return room.left() + room.width() * step / self.end

    def _y(self, room: QRectF, value: Array | float) -> Array | float:
        assert self.y is not None
        return room.bottom() - room.height() * (value - self.y[0]) / (self.y[1] - self.y[0])


def blended(ink: QColor, ground: QColor, share: float) -> QColor:
    """`share` of `ink` on `ground`, opaque."""
    pairs = zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True)
    return QColor(*(round(share * over + (1 - share) * under) for over, under in pairs))


def robust_range(series: Series, truth: float | None) -> Range | None:
    """From the 2nd to the 98th hundredth of the curve, the smoothed end and the truth; None while empty."""
    if not len(series.steps):
        return None
    # The later half counts twice: how a run began must not flatten how it goes on.
    half = len(series.steps) // 2
    values = np.clip(np.concatenate([series.mean, series.mean[half:]]), -LARGEST, LARGEST)
    low, high = np.quantile(values, [0.02, 0.98])
    reached = [float(low), float(high), float(np.clip(series.smooth[-1], -LARGEST, LARGEST))]
    if truth is not None:
        reached.append(truth)
    return min(reached), max(reached)


def round_levels(y: Range) -> tuple[list[float], float]:
    """The outermost round numbers (1, 2 or 5 times a power of ten) well inside `y`, and their spacing."""
    height = y[1] - y[0]
    low, high = y[0] + 0.08 * height, y[1] - 0.08 * height
    power = 10.0 ** math.floor(math.log10(height))
    for spacing in (power, power / 2, power / 5, power / 10):
        levels = [spacing * index for index in range(math.ceil(low / spacing), math.floor(high / spacing) + 1)]
        if len(levels) >= 2:
            break
    return [levels[0], levels[-1]] if levels else [y[0] + height / 2], spacing


def padded(wanted: Range, share: float = 0.12, least: float = 0.0) -> Range:
    """`wanted` with room above and below, never so flat that its last shown digit fills it, nor of no height.

    What is nearly a single value gets `least` room at least.
    """
    low, high = wanted
    flat = least if 2 * (high - low) < least else 0.0
    room = max(share * (high - low), FLATTEST * max(abs(low), abs(high)), flat) or 0.5
    return low - room, high + room


def holds(present: Range, wanted: Range) -> bool:
    """Whether the present range may stay: it shows all that is wanted and is not much too wide."""
    inside = present[0] <= wanted[0] and wanted[1] <= present[1]
    return inside and (wanted[1] - wanted[0]) > 0.4 * (present[1] - present[0])


def decimated(series: Series, width: int) -> tuple[Array, Array, Array, Array]:
    """Steps, low, high and smooth in at most `width` columns; extremes survive."""
    n = len(series.steps)
    if n <= width:
        return series.steps, series.low, series.high, series.smooth
    starts = np.arange(0, n, -(-n // width))
    ends = np.append(starts[1:], n) - 1
    low, high = np.minimum.reduceat(series.low, starts), np.maximum.reduceat(series.high, starts)
    return series.steps[ends], low, high, series.smooth[ends]
