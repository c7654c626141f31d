"""A field for a text of several lines: leaving it or Ctrl+Enter takes it, Esc gives it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

MOST_LINES = 9
FEWEST_LINES = 3


class TextField(QPlainTextEdit):
    """Emits `entered` with what was typed, only where it differs from what was shown."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.textChanged.connect(self._fit)
        self._fit()

    def show_value(self, shown: str, force: bool = False) -> None:
        """Show `shown`, unless somebody is about to type here."""
        if shown != self._shown or force:
            self._shown = shown
            if (force or not self.hasFocus()) and shown != self.toPlainText():
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
            self.setPlainText(self._shown)
            self.clearFocus()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        typed = self.toPlainText().strip()
        if typed != self._shown.strip():
            self._shown = typed
            self.entered.emit(typed)

    def _fit(self) -> None:
        """As high as the text asks for, within reason."""
        lines = min(max(self.blockCount(), FEWEST_LINES), MOST_LINES)
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame + 4)
