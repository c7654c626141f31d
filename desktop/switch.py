"""An on-off switch: what Fusion draws as a check box is hardly visible on a dark ground."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.theme import Theme


class Switch(QAbstractButton):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        return QSize(round(34 * self._theme.font_scale), round(20 * self._theme.font_scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            groove = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            radius = groove.height() / 2
            line = tokens.text if self.hasFocus() else tokens.accent if self.isChecked() else tokens.line_strong
            painter.setPen(QPen(line, 2 if self.hasFocus() else 1.4))
            painter.setBrush(tokens.accent if self.isChecked() else tokens.surface)
            painter.drawRoundedRect(groove, radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.on_accent if self.isChecked() else tokens.text_soft)
            x = groove.right() - radius if self.isChecked() else groove.left() + radius
            painter.drawEllipse(QPointF(x, groove.center().y()), radius - 3, radius - 3)
