"""A label for figures that change many times a second: its size is fixed, so that the layout is left in peace."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FigureLabel(QWidget):
    """As wide as `widest`. A `QLabel` would ask the whole window for a new layout at every change."""

    def __init__(self, font: QFont, widest: str, align: Qt.AlignmentFlag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Figures of one width: a number must not shiver while it changes.
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        self._widest, self._align, self._text = widest, align, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._widest) + 2, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawText(self.rect(), self._align | Qt.AlignmentFlag.AlignVCenter, self._text)
