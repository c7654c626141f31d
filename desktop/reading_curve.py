"""A small live curve: min-max band, smoothed line, truth dashed. Ranges move seldom and never jump about."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent

from desktop.branch_lanes import horizon
from desktop.figures import grouped, tick
from desktop.reading_store import Series
from desktop.theme import Theme

Array = NDArray[np.float64]
Range = tuple[float, float]


class ReadingCurve(pg.PlotWidget):
    """One plot without mouse; `painted` counts real paint events."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(background=theme.tokens.plot)
        self.painted = 0
        self._theme = theme
        self._series: Series | None = None
        self._truth: float | None = None
        self._ranges: tuple[int, Range] | None = None
        self.setAccessibleName(name)
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(round(46 * theme.font_scale))
        self._add_items(theme)

    def set_truth(self, truth: float | None) -> None:
        """Where the curve should end up; None takes the line away."""
        self._truth = truth
        self._truth_line.setVisible(truth is not None)
        if truth is not None:
            self._truth_line.setValue(truth)
        if self._series is not None:
            self._fit(self._series)

    def show_series(self, series: Series, cursor: int | None) -> None:
        """Draw the series, with a vertical line at `cursor` where that is not None."""
        self._series = series
        self._fit(series)
        self._cursor.setVisible(cursor is not None)
        if cursor is not None:
            self._cursor.setValue(cursor)
        steps, low, high, smooth = decimated(series, max(self.width(), 50))
        self._band.setData(np.repeat(steps, 2), np.stack([low, high], axis=1).ravel(), connect="pairs")
        self._line.setData(steps, smooth)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)

    def _add_items(self, theme: Theme) -> None:
        model, band = theme.role("model"), theme.tokens.plot
        share = 0.35
        mixed = pg.mkColor(
            *(
                round(share * ink + (1 - share) * ground)
                for ink, ground in zip(model.getRgb(), band.getRgb(), strict=True)
            )
        )
        # Opaque one-pixel pens without antialiasing: anything else is tens of times slower to paint live.
        self._band = pg.PlotCurveItem(pen=pg.mkPen(mixed, width=1), skipFiniteCheck=True)
        self._line = pg.PlotCurveItem(
            pen=pg.mkPen(model, width=max(round(theme.line_width / 2), 1)), skipFiniteCheck=True
        )
        self._truth_line = pg.InfiniteLine(
            angle=0, pen=pg.mkPen(theme.role("truth"), width=max(round(theme.line_width / 2), 1), dash=[5, 4])
        )
        self._cursor = pg.InfiniteLine(angle=90, pen=pg.mkPen(theme.role("cursor"), width=1))
        for item in (self._band, self._truth_line, self._line, self._cursor):
            self.addItem(item, ignoreBounds=True)
        self._truth_line.hide()
        self._cursor.hide()
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setTickFont(theme.font(0.75))
            axis.setStyle(tickLength=3, tickTextOffset=2)
            axis.setTextPen(theme.tokens.text_soft)
            axis.setPen(theme.tokens.line_strong)
        scale = theme.font_scale
        self.getAxis("left").setWidth(round(36 * scale))
        self.getAxis("bottom").setHeight(round(18 * scale))
        self._set_ranges(100, (0.0, 1.0))

    def _fit(self, series: Series) -> None:
        wanted = robust_range(series, self._truth)
        if wanted is None:
            return
        end = horizon(int(series.steps[-1]))
        if self._ranges is None or end != self._ranges[0] or not holds(self._ranges[1], wanted):
            self._set_ranges(end, padded(wanted))
            self._ranges = (end, padded(wanted))

    def _set_ranges(self, end: int, y: Range) -> None:
        self.setRange(xRange=(0, end), yRange=y, padding=0, disableAutoRange=True)
        parts = 5 if str(end)[0] == "5" else 4
        marks = [end * part // parts for part in range(1, parts)]
        self.getAxis("bottom").setTicks([[(step, grouped(step)) for step in marks]])
        levels, spacing = round_levels(y)
        self.getAxis("left").setTicks([[(level, tick(level, spacing)) for level in levels]])


def robust_range(series: Series, truth: float | None) -> Range | None:
    """From the 2nd to the 98th hundredth of the curve, the smoothed end and the truth; None while empty."""
    if not len(series.steps):
        return None
    # The later half counts twice: how a run began must not flatten how it goes on.
    half = len(series.steps) // 2
    values = np.concatenate([series.mean, series.mean[half:]])
    low, high = np.quantile(values, [0.02, 0.98])
    reached = [float(low), float(high), float(series.smooth[-1])]
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


def padded(wanted: Range, share: float = 0.12) -> Range:
    """`wanted` with room above and below, and never of no height."""
    low, high = wanted
    room = share * (high - low) or 0.1 * abs(high) or 0.5
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
