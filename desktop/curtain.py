"""Black over the page, so that people look at the speaker: one key or a click lifts it, and the run goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Curtain(QWidget):
    """Covers `page` while it is down. `moved` tells whether it is."""

    moved = Signal(bool)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.hide()
        page.installEventFilter(self)

    def drop(self) -> None:
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.moved.emit(True)

    def lift(self) -> None:
        self.hide()
        self.moved.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.lift()
