"""A field for a text of several lines: leaving it, Ctrl+Enter or a pause takes it, Esc gives it back."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

MOST_LINES = 9
FEWEST_LINES = 3
PAUSE_MS = 900


class TextField(QPlainTextEdit):
    """Emits `entered` with what was typed, only where it differs from what was shown."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = self._before = ""
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.textChanged.connect(self._fit)
        self._refit = QTimer(self, singleShot=True, interval=0)
        self._refit.timeout.connect(self._fit)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._take)
        self.textChanged.connect(lambda: self.hasFocus() and self._pause.start())
        self._fit()

    def show_value(self, shown: str, force: bool = False) -> None:
        """Show `shown`, unless somebody is typing here."""
        if shown != self._shown or force:
            untouched = self.toPlainText().strip() == self._shown.strip()
            self._shown = shown
            self._before = shown if untouched else self._before
            if (force or untouched or not self.hasFocus()) and shown != self.toPlainText():
                self.setPlainText(shown)

    def event(self, event: QEvent) -> bool:
        # Every key typed here is text, whatever it would do to the run.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._before)
            self.clearFocus()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._before = self._shown

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._take()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Another height now would resize it while it is being resized, and lines would keep the width before.
        self._refit.start()

    def _take(self) -> None:
        self._pause.stop()
        typed = self.toPlainText().strip()
        if typed != self._shown.strip():
            self._shown = typed
            self.entered.emit(typed)

    def _fit(self) -> None:
        """As high as the text asks for, within reason."""
        lines = min(max(math.ceil(self.document().size().height()), FEWEST_LINES), MOST_LINES)
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame + 4)
