"""A line to type a value into: Enter takes it, Esc leaves it, and either gives the keys back to the run.

What is refused keeps the keys: the next ones are meant for another try, and not to black out the screen.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class EntryField(QLineEdit):
    """Emits `entered` with what was typed, only where it differs from what was shown.

    `given_up`: Esc has left what was typed, also what was refused before. `number`: the space bar means nothing
    inside a number, so it stays with the run.
    """

    entered = Signal(str)
    given_up = Signal()

    def __init__(self, number: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A file dropped here is meant for the window.
        self.setAcceptDrops(False)
        self._number = number
        self._shown = self._in_force = ""
        self.is_refused: Callable[[], bool] = lambda: False
        self.editingFinished.connect(self._take)

    def show_value(self, shown: str, force: bool = False) -> None:
        """Show `shown`, unless somebody is about to type here."""
        self._in_force = shown
        if shown != self._shown or force:
            self._shown = shown
            if force or not self.hasFocus():
                self.setText(shown)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._number and event.key() == Qt.Key.Key_Space:
                event.ignore()
                return False
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._shown = self._in_force
            self.setText(self._shown)
            self.given_up.emit()
            self.clearFocus()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.is_refused():
                self.selectAll()
            else:
                self.clearFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # After the click that brought the focus: what is typed replaces the number, whatever it has become.
        QTimer.singleShot(0, self, self.selectAll)

    def _take(self) -> None:
        typed, modified = self.text().strip(), self.isModified()
        self.setModified(False)
        if modified and typed != self._shown:
            self._shown = typed
            self.entered.emit(typed)
        elif not modified:
            self.setText(self._shown)
