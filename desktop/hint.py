"""The first-run hint: three things to try, between panels and timeline; it goes by itself and does not come back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel

from desktop.settings import Settings
from desktop.theme import Theme
from desktop.words import tr

SECONDS = 15


class Hint(QLabel):
    """A line of its own, so that it covers nothing; a click or time ends it."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        tokens = theme.tokens
        self.setFont(theme.font(0.95))
        self.setText(
            tr("Space pauses and goes on · drag the timeline to go back in time · choose another preset on the left")
        )
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setStyleSheet(
            f"background: {tokens.accent_soft.name()}; color: {tokens.text.name()};"
            f"border: 1px solid {tokens.accent.name()}; border-radius: 4px; padding: 3px 16px;"
        )
        self._settings = settings
        self.setVisible(not settings.hint_seen)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        if not settings.hint_seen:
            self._timer.start(SECONDS * 1000)

    def dismiss(self) -> None:
        self._settings.hint_seen = True
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.dismiss()
