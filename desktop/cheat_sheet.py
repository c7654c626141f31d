"""Every key on one sheet over the window, made from the table of actions. The run goes on underneath."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.actions import ACTIONS, Action
from desktop.theme import Theme
from desktop.words import tr

COLUMNS = 2


class CheatSheet(QFrame):
    """An overlay in the middle of `window`: Esc or a click closes it; no key is taken from the run."""

    closed = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.setObjectName("cheat_sheet")
        self.setAccessibleName(tr("Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tokens = theme.tokens
        self.setStyleSheet(
            f"#cheat_sheet {{ background: {tokens.raised.name()}; border: 2px solid {tokens.line_strong.name()};"
            "border-radius: 8px; }"
        )
        self._build()
        self.hide()
        window.installEventFilter(self)

    def toggle(self) -> None:
        self.close_sheet() if self.isVisible() else self.open_sheet()

    def open_sheet(self) -> None:
        self._centre()
        self.show()
        self.raise_()
        self.setFocus()

    def close_sheet(self) -> None:
        # What has the focus and hides hands it to the next control, as if somebody had tabbed there.
        self.window().setFocus()
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._centre()
        return False

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.close_sheet()
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_sheet()

    def _centre(self) -> None:
        self.adjustSize()
        room = self.parentWidget().rect()
        self.move((room.width() - self.width()) // 2, max((room.height() - self.height()) // 2, 0))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 18)
        column.setSpacing(12)
        title = QLabel(tr("Keys"))
        title.setFont(self._theme.font(1.4))
        column.addWidget(title)
        lines = [(keys(action), tr(action.text)) for action in shown()]
        lines.append(("1 – 9", tr("Enlarge a panel")))
        lines.append((tr("wheel, drag"), tr("Zoom and move the view of a panel")))
        lines.append((tr("double click"), tr("The whole view again, where clicks do nothing else")))
        per_column = -(-len(lines) // COLUMNS)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        for start in range(0, len(lines), per_column):
            columns.addLayout(self._grid(lines[start : start + per_column]))
        column.addLayout(columns)
        hint = QLabel(tr("Tab reaches every control. Esc or a click closes this sheet."))
        hint.setStyleSheet(f"color: {self._theme.tokens.text_soft.name()};")
        column.addWidget(hint)

    def _grid(self, lines: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        for row, (pressed, does) in enumerate(lines):
            key = QLabel(pressed)
            key.setFont(self._theme.font(bold=True))
            key.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(key, row, 0)
            grid.addWidget(QLabel(does), row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(lines), 1)
        return grid


def shown() -> list[Action]:
    """The actions with a key, but the nine panel numbers, which share one line."""
    return [action for action in ACTIONS if action.keys and not action.name.removeprefix("focus_").isdecimal()]


def keys(action: Action) -> str:
    """All keys of `action` as this system writes them, arrows as arrows."""
    arrows = {"Right": "→", "Left": "←"}
    written = []
    for key in action.keys:
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        head, plus, last = native.rpartition("+") if len(native) > 1 else ("", "", native)
        written.append(head + plus + arrows.get(last, last))
    return ", ".join(written)
