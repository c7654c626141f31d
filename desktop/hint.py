"""The first-run hint: three things to try, over the panels; it goes away by itself and does not come back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.settings import Settings
from desktop.theme import Theme
from desktop.words import tr

SECONDS = 15


class Hint(QLabel):
    """A strip at the lower edge of `over`; a click or time ends it."""

    def __init__(self, over: QWidget, theme: Theme, settings: Settings) -> None:
        super().__init__(over)
        tokens, self._theme = theme.tokens, theme
        self.setText(
            tr("Space pauses and goes on · drag the timeline to go back in time · choose another preset on the left")
        )
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setStyleSheet(
            f"background: {tokens.accent_soft.name()}; color: {tokens.text.name()};"
            f"border: 1px solid {tokens.accent.name()}; border-radius: 6px; padding: 7px 16px;"
        )
        self._settings = settings
        self.setVisible(not settings.hint_seen)
        over.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        if not settings.hint_seen:
            self._timer.start(SECONDS * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and not self.isHidden():
            self.place()
        return False

    def place(self) -> None:
        """Stay in the middle of the lower edge."""
        over = self.parentWidget()
        width = min(max(over.width() - 40, 200), self.fontMetrics().horizontalAdvance(self.text()) + 40)
        self.setFixedSize(width, self.heightForWidth(width))
        if self.height() > over.height() / 3:
            self.hide()  # a hint must not cover what it hints at
        # Clear of the line that says how the lower panels are known.
        above = round(34 * self._theme.font_scale)
        self.move((over.width() - width) // 2, max(over.height() - self.height() - above, 0))
        self.raise_()

    def dismiss(self) -> None:
        self._settings.hint_seen = True
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.dismiss()
