"""Who gets the keys: the run, unless somebody tabbed to a control or is typing.

Space and the arrows drive the run. A control that a mouse touched must not swallow them afterwards, yet
a person without a mouse must be able to press every button: so focus comes by Tab only, and brings its keys.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit, QPlainTextEdit, QWidget

W = TypeVar("W", bound=QWidget)

BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
PRESS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
MOVE = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip


def by_tab(widget: W, wheel: bool = True) -> W:
    """Let `widget` have the focus through Tab only, with its own keys; `wheel=False` lets scrolling pass it by."""
    widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    widget.installEventFilter(_Manners(widget, wheel))
    return widget


class _Manners(QObject):
    """Watches one control; its parent is that control."""

    def __init__(self, watched: QWidget, wheel: bool) -> None:
        super().__init__(watched)
        self._wheel = wheel
        self._keys = set() if isinstance(watched, QAbstractSlider) else PRESS
        if not isinstance(watched, QAbstractButton):
            self._keys = self._keys | MOVE

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in self._keys:
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QAbstractButton):
            # Qt leaves Enter to the default button of a dialog; here it presses what has the focus.
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()
                return True
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and event.reason() not in BY_KEYS:
            # Qt hands the focus on when a menu, a dialog or another control closes: Space must not press this then.
            QTimer.singleShot(0, watched, lambda: watched.hasFocus() and watched.window().setFocus())
        elif kind == QEvent.Type.MouseButtonPress:
            leave_text()
        elif kind == QEvent.Type.Wheel and not self._wheel:
            event.ignore()
            return True
        return False


def order_tabs(*parts: QWidget) -> None:
    """Let Tab walk through `parts` one after the other, whenever their controls were made."""
    stops = [
        control
        for part in parts
        for control in (part, *part.findChildren(QWidget))
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.window() is parts[0].window()
    ]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def leave_text() -> None:
    """End typing: a text field that has the focus takes what was typed and gives the keys back."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit | QPlainTextEdit):
        focused.clearFocus()
