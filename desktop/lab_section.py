"""One lab of the gallery: a heading that opens and closes, and the cards under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.focus import by_tab
from desktop.theme import Theme


class LabSection(QWidget):
    """Closed to begin with: nobody reads a hundred cards at once."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.heading = by_tab(QToolButton())
        self.heading.setText(title)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setAutoRaise(True)
        self.heading.setFont(theme.font(0.95, bold=True))
        self.heading.setStyleSheet(f"color: {theme.tokens.text_soft.name()}; text-align: left;")
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # A long name is no reason for a wide gallery.
        self.heading.setMinimumWidth(1)
        self.heading.setToolTip(title)
        self.heading.clicked.connect(lambda: self.open(not self.is_open))
        self._body = QWidget()
        self._cards = QVBoxLayout(self._body)
        self._cards.setContentsMargins(0, 0, 0, 4)
        self._cards.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self._body)
        self.open(False)

    @property
    def is_open(self) -> bool:
        return not self._body.isHidden()

    def open(self, on: bool) -> None:
        self._body.setVisible(on)
        self.heading.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.heading.setAccessibleName(self.title)

    def add(self, place: int, card: QWidget) -> None:
        """Put a card after the first `place` of them."""
        self._cards.insertWidget(place, card)
