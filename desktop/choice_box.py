"""A combo box that shows it can be opened: the stylesheet leaves Qt's own arrow out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.theme import Theme


class ChoiceBox(QComboBox):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        half = 3.5 * self._theme.font_scale
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.tokens.text_soft, 1.6, c=Qt.PenCapStyle.RoundCap))
            x, y = self.width() - 3.2 * half, self.height() / 2
            painter.drawPolyline(
                [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
            )
