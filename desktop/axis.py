"""An axis of a plot: few round ticks, numbers as people write them, powers of ten where it is logarithmic.

A short name, such as x₁, stands at the end of the axis, where it costs no room; a longer one runs along it.
"""

from __future__ import annotations

import math
from html import escape
from itertools import pairwise
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.figures import power_of_ten, tick
from desktop.theme import Theme

STEPS = (1, 2, 5, 10)
SHORT_EMS = 1.8


def round_spacing(span: float, most: int) -> float:
    """The smallest of 1, 2, 5 times a power of ten that gives at most `most` intervals over `span`."""
    least = span / max(most, 1)
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in STEPS if step * power >= least * (1 - 1e-9))


def inside(low: float, high: float, spacing: float) -> int:
    """How many multiples of `spacing` lie from `low` to `high`."""
    return math.floor(high / spacing) - math.ceil(low / spacing) + 1


class PlotAxis(pg.AxisItem):
    """Left or bottom axis in the theme's quiet colours."""

    def __init__(self, orientation: str, theme: Theme) -> None:
        # Resize events come while pyqtgraph is still building the axis.
        self.theme, self._words, self._elided, self._fits_the_end = theme, "", "", False
        self._letters = 1.0
        # Before the first picture numbers would be made up.
        self.known = False
        self._named: list[tuple[float, str]] = []
        super().__init__(orientation, pen=pg.mkPen(theme.tokens.line_strong), textPen=pg.mkPen(theme.tokens.text_soft))
        self.setStyle(tickFont=self._tick_font, tickLength=4, tickTextOffset=4, maxTickLevel=0, maxTextLevel=0,
                      autoReduceTextSpace=False, hideOverlappingLabels=False)  # fmt: skip
        self.enableAutoSIPrefix(False)
        self._em = self._tick_font.pointSizeF() * 96 / 72
        # pyqtgraph starts from a wide guess and would leave a gap beside short numbers.
        self.textWidth = round(1.2 * self._em)

    def be_small(self, letters: float) -> None:
        """Write in letters of `letters` times their size."""
        if letters != self._letters:
            self._letters = letters
            self._em = self._tick_font.pointSizeF() * 96 / 72
            self.setStyle(tickFont=self._tick_font)
            self.show_label(self._words)

    def show_label(self, words: str) -> None:
        self._words = words
        self._fits_the_end = QFontMetricsF(self._label_font).horizontalAdvance(words) <= SHORT_EMS * self._em
        self.setLabel(self._as_html(words))
        self.showLabel(bool(words) and not self._short)
        self.resizeEvent(None)

    @property
    def _short(self) -> bool:
        """Whether the name stands at the end of the axis; between other names it would be taken for one of them."""
        return self._fits_the_end and not self._named

    @property
    def _label_font(self) -> QFont:
        return self.theme.font(0.92 * self._letters)

    @property
    def _tick_font(self) -> QFont:
        return self.theme.font(0.88 * self._letters)

    def _caption_rect(self) -> QRectF:
        """Where a short name stands: right of the x axis in the row of its ticks, on top of the y axis."""
        metrics, room = QFontMetricsF(self._label_font), self.rect()
        wide, high = metrics.horizontalAdvance(self._words) + 2, metrics.height()
        if self.orientation == "left":
            return QRectF(room.right() - wide - 7, room.top() - 3, wide, high)
        return QRectF(room.right() + 0.65 * self._em, room.top() + 3, wide, high)

    def boundingRect(self) -> QRectF:
        bounds = super().boundingRect()
        return bounds.united(self._caption_rect()) if self._short else bounds

    def generateDrawSpecs(self, p: QPainter) -> Any:
        made = super().generateDrawSpecs(p)
        if made is None or not (self._short or self._named):
            return made
        axis, ticks, texts = made
        if self._named:
            # Names that all lie out of sight: what is drawn has places that are no quantities, and no frame.
            return (axis if texts else (QPen(Qt.PenStyle.NoPen), *axis[1:])), ticks, texts
        caption = self._caption_rect()
        return axis, ticks, [spec for spec in texts if not caption.intersects(QRectF(spec[0]))]

    def drawPicture(self, p: QPainter, *specs: Any) -> None:
        super().drawPicture(p, *specs)
        if self._short:
            p.setFont(self._label_font)
            p.setPen(self.theme.tokens.text)
            p.drawText(self._caption_rect(), Qt.AlignmentFlag.AlignCenter, self._words)

    def _given_way(self, number: str) -> float:
        """Pixels at the end of the axis where `number` would give way to the name of the axis."""
        if not self._short:
            return 0.0
        metrics, caption, room = QFontMetricsF(self._tick_font), self._caption_rect(), self.rect()
        if self.orientation == "left":
            return caption.bottom() - room.top() + metrics.height() / 2
        return max(0.0, metrics.horizontalAdvance(number) / 2 - (caption.left() - room.right()))

    def _as_html(self, words: str) -> str:
        colour, size = self.theme.tokens.text.name(), self._label_font.pointSizeF()
        return f'<span style="color:{colour};font-size:{size:g}pt">{escape(words)}</span>'

    def resizeEvent(self, ev: object = None) -> None:
        if self.label is not None and self._words_fit_anew():
            self.label.setHtml(self._as_html(self._elided))
        super().resizeEvent(ev)
        if self._named:
            self._thin()

    def _words_fit_anew(self) -> bool:
        room = self.size().height() if self.orientation == "left" else self.size().width()
        metrics = QFontMetricsF(self._label_font)
        before = self._elided
        self._elided = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        return self._elided != before

    def name_ticks(self, named: list[tuple[float, str]]) -> None:
        """Words instead of numbers, thinned where they are many; none gives the numbers back."""
        before, self._named = self._named, named
        if bool(named) != bool(before):
            self.show_label(self._words)
        if named or before:
            self._thin()

    def _thin(self) -> None:
        """As many names as stand beside each other without touching."""
        metrics, named = QFontMetricsF(self._tick_font), self._named
        if self.orientation == "left":
            room, needed = self.size().height(), 1.05 * metrics.height()
        else:
            room = self.size().width()
            wide = [metrics.horizontalAdvance(name) for _, name in named]
            needed = max(((a + b) / 2 for a, b in pairwise(wide)), default=0.0) + 0.5 * self._em
        every = max(math.ceil(len(named) * needed / max(room, 1.0)), 1)
        self.setTicks([named[::every]] if named else None)

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        span = abs(high - low)
        if not (self.known and math.isfinite(span) and span > 0):
            return []
        room = 2.2 if self.orientation == "left" else 3.5
        most = min(7, max(2, int(size / (room * self._em))))
        spacing = round_spacing(span, most)
        seen = high - span * self._given_way(tick(high, spacing)) / size
        roomy = not self.logMode and size > 1.5 * room * self._em
        while roomy and inside(low, seen, spacing) < 2 and span / spacing < 2 * most:
            # One number alone says nothing of the scale.
            spacing *= 0.8 if f"{spacing:e}".startswith("5") else 0.5
        return [(max(1.0, math.ceil(spacing)) if self.logMode and span >= 1 else spacing, 0.0)]

    def logTickValues(
        self, low: float, high: float, size: float, ticks: list[tuple[float, list[float]]]
    ) -> list[tuple[float, list[float]]]:
        return ticks

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if not self.logMode:
            return [tick(value, spacing) for value in values]
        if spacing >= 1:
            return [power_of_ten(round(value)) for value in values]
        return [f"{10.0**value:.3g}" for value in values]
