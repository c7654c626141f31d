"""The gallery: labs as headings, presets as cards with a picture and one line; the broken ones greyed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.focus import by_tab
from desktop.preset_card import PresetCard
from desktop.scatter import target_picture, when_idle
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import Card, Preset
from engine.experiments import Broken

PICTURES = Path(__file__).parent.parent / "resources" / "presets"
WIDTH = 228


class Gallery(QWidget):
    """Emits `chosen(experiment, preset)`. Tab reaches it, Up and Down walk, Enter chooses."""

    chosen = Signal(str, str)
    collapsed = Signal(bool)

    def __init__(self, catalogue: Mapping[str, Card | Broken], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: dict[tuple[str, str], PresetCard] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(8, 0, 8, 8)
        self._column.setSpacing(4)
        self._fill(catalogue)
        self._column.addStretch(1)
        self._build()
        when_idle(self, self._pictures(catalogue))

    @property
    def is_collapsed(self) -> bool:
        return not self._area.isVisibleTo(self)

    def collapse(self, on: bool) -> None:
        """Shrink to a strip with one button, or open again."""
        if on == self.is_collapsed:
            return
        self._area.setVisible(not on)
        self._title.setVisible(not on)
        self._toggle.setText("›" if on else "‹")
        self._toggle.setToolTip(tr("Show the gallery") if on else tr("Hide the gallery"))
        self._toggle.setAccessibleName(self._toggle.toolTip())
        width = self._toggle.sizeHint().width() + 6 if on else self._width()
        self.setFixedWidth(width)
        self.collapsed.emit(on)

    def set_current(self, experiment: str, preset: str) -> None:
        """Highlight the card that runs; none where the run came from elsewhere."""
        for key, card in self.cards.items():
            card.setChecked(key == (experiment, preset))
            if card.isChecked():
                self._area.ensureWidgetVisible(card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        cards: list[QAbstractButton] = list(self.cards.values())
        focused = self.focusWidget()
        if event.key() in moves and focused in cards:
            index = cards.index(focused) + moves[Qt.Key(event.key())]
            if 0 <= index < len(cards):
                cards[index].setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(cards[index])
            return
        super().keyPressEvent(event)

    def _width(self) -> int:
        # Larger text wants more room, but panels want it more.
        return round(WIDTH * (0.6 + 0.4 * self._theme.font_scale))

    def _build(self) -> None:
        self._title = QLabel(tr("Gallery"))
        self._title.setFont(self._theme.font(1.1, bold=True))
        self._toggle = by_tab(QToolButton())
        self._toggle.setAutoRaise(True)
        self._toggle.setText("‹")
        self._toggle.setToolTip(tr("Hide the gallery"))
        self._toggle.setAccessibleName(tr("Hide the gallery"))
        self._toggle.clicked.connect(lambda: self.collapse(not self.is_collapsed))
        head = QHBoxLayout()
        head.setContentsMargins(10, 4, 3, 2)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._toggle)
        self._area = QScrollArea()
        self._area.setWidget(self._list)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self.setFixedWidth(self._width())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _fill(self, catalogue: Mapping[str, Card | Broken]) -> None:
        lab = None
        for card in catalogue.values():
            if isinstance(card, Card):
                if card.lab != lab:
                    lab = card.lab
                    self._column.addWidget(self._heading(tr(lab)))
                for preset in card.presets:
                    self._add_preset(card, preset)
        broken = [card for card in catalogue.values() if isinstance(card, Broken)]
        if broken:
            self._column.addWidget(self._heading(tr("Could not be loaded")))
        for entry in broken:
            card = PresetCard(entry.name, entry.why, self._theme)
            card.setEnabled(False)
            card.setToolTip(tr("{name} cannot be loaded: {why}", name=entry.name, why=entry.why))
            self._column.addWidget(card)

    def _heading(self, title: str) -> QLabel:
        label = QLabel(title)
        label.setFont(self._theme.font(0.9, bold=True))
        label.setStyleSheet(f"color: {self._theme.tokens.text_soft.name()};")
        label.setContentsMargins(2, 8, 0, 1)
        return label

    def _add_preset(self, card: Card, preset: Preset) -> None:
        shown = PresetCard(tr(preset.title), tr(preset.line), self._theme)
        shown.clicked.connect(lambda: self._choose(card.name, preset.name))
        self.cards[card.name, preset.name] = by_tab(shown)
        self._column.addWidget(shown)

    def _choose(self, experiment: str, preset: str) -> None:
        self.set_current(experiment, preset)
        self.chosen.emit(experiment, preset)

    def _pictures(self, catalogue: Mapping[str, Card | Broken]) -> Iterator[Callable[[], object]]:
        for card in catalogue.values():
            for preset in card.presets if isinstance(card, Card) else ():
                yield partial(self._draw, card.name, preset)

    def _draw(self, experiment: str, preset: Preset) -> None:
        card = self.cards[experiment, preset.name]
        size: QSize = card.picture_size
        kept = QPixmap(str(PICTURES / f"{experiment}_{preset.name}.png"))
        if not kept.isNull():
            card.set_picture(kept)
        elif preset.target:
            card.set_picture(target_picture(preset.target, self._theme, size.width(), size.height()))
