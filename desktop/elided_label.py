"""A label that shortens its text with an ellipsis where room is short, and tells the whole on hover."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """`help`, where given, is told on hover too."""

    def __init__(self, text: str = "", parent: QWidget | None = None, help: str = "") -> None:
        super().__init__(text, parent)
        self._help = help
        self.setToolTip(help)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        least = min(map(self.fontMetrics().horizontalAdvance, ("mmm…", self.text())))
        return QSize(least, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(room, self.alignment(), shown)

    def _tell(self) -> None:
        clipped = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        said = [words for words in (self.text() if clipped else "", self._help) if words]
        self.setToolTip("\n".join(said))
