"""The gallery: labs that open and close, presets as cards with a picture and one line; the broken ones greyed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import (
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
from desktop.lab_section import LabSection
from desktop.preset_card import PresetCard
from desktop.scatter import target_picture, when_idle
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import Card, Preset
from engine.experiments import Broken, Catalogue

PICTURES = Path(__file__).parent.parent / "resources" / "presets"
WIDTH = 228
_BROKEN = ""


class Gallery(QWidget):
    """Emits `chosen(experiment, preset)`. Tab reaches it, Up and Down walk, Enter chooses."""

    chosen = Signal(str, str)
    collapsed = Signal(bool)

    def __init__(self, catalogue: Mapping[str, Card | Broken], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: dict[tuple[str, str], PresetCard] = {}
        self.sections: dict[str, LabSection] = {}
        self._catalogue = catalogue
        self._filled: dict[str, str] = {}  # experiment -> its lab
        self._current = ("", "")
        self._follows = True  # nobody has scrolled since a card began to run: labs that come later must not push it out
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(8, 0, 8, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._build()
        for name in catalogue.ready() if isinstance(catalogue, Catalogue) else catalogue:
            self._fill(name)
        when_idle(self, self._rest())

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
        if experiment in self._catalogue:
            self._fill(experiment)
            self.sections[self._filled[experiment]].open(True)
        for key, card in self.cards.items():
            card.setChecked(key == (experiment, preset))
        self._current, self._follows = (experiment, preset), True
        self._list.layout().activate()
        self._reveal()

    def _reveal(self, *_: object) -> None:
        """Bring the card that runs into sight, if it can be with the heading of its lab; not against a hand."""
        card = self.cards.get(self._current) if self._follows else None
        if card is None:
            return
        bar, high = self._area.verticalScrollBar(), self._area.viewport().height()
        top = card.mapTo(self._list, QPoint(0, 0)).y()
        if top < bar.value() or top + card.height() > bar.value() + high:
            heading = self.sections[self._filled[self._current[0]]].mapTo(self._list, QPoint(0, 0)).y()
            # Otherwise in the middle, so that its neighbours are seen.
            fits = top + card.height() - heading <= high
            bar.setValue(heading if fits else min(top, top - (high - card.height()) // 2))

    def _let_be(self, *_: object) -> None:
        self._follows = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.key() not in moves:
            return False
        # Left to Qt, the last card would hand the focus to the controls beside the gallery.
        stops = [*self.cards.values(), *(section.heading for section in self.sections.values())]
        shown = sorted((stop for stop in stops if stop.isVisible()), key=lambda stop: stop.mapTo(self, QPoint()).y())
        index = shown.index(watched) + moves[Qt.Key(event.key())]
        if 0 <= index < len(shown):
            shown[index].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(shown[index])
        return True

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
        self._area.verticalScrollBar().rangeChanged.connect(self._reveal)
        self._area.verticalScrollBar().actionTriggered.connect(self._let_be)
        self._list.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        self.setFixedWidth(self._width())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def _fill(self, name: str) -> None:
        """Cards for the presets of an experiment, under its lab; its module is imported for that."""
        if name in self._filled:
            return
        found = self._catalogue[name]
        lab = found.lab.template if isinstance(found, Card) else _BROKEN
        before = [other for other in self._filled if self._filled[other] == lab and self._precedes(other, name)]
        place = sum(1 for experiment, _ in self.cards if experiment in before)
        self._filled[name] = lab
        section = self._section(lab, tr(found.lab) if isinstance(found, Card) else tr("Could not be loaded"))
        if isinstance(found, Broken):
            section.add(-1, self._broken(found))
            return
        for index, preset in enumerate(found.presets):
            shown = PresetCard(tr(preset.title), tr(preset.line), self._theme)
            shown.clicked.connect(partial(self._choose, name, preset.name))
            shown.installEventFilter(self)
            self.cards[name, preset.name] = by_tab(shown)
            section.add(place + index, shown)

    def _precedes(self, one: str, other: str) -> bool:
        names = list(self._catalogue)
        return names.index(one) < names.index(other)

    def _section(self, lab: str, title: str) -> LabSection:
        """The section of a lab, made at its place among the others; what could not be loaded comes last."""
        if lab not in self.sections:
            names = list(self._catalogue)
            first = {known: min(names.index(name) for name in self._filled if self._filled[name] == known)
                     for known in {*self.sections, lab}}  # fmt: skip
            first[_BROKEN] = len(names)
            made = self.sections[lab] = LabSection(title, self._theme)
            made.open(lab == _BROKEN)
            made.heading.clicked.connect(self._let_be)
            made.heading.installEventFilter(self)
            self._column.insertWidget(sum(1 for known in self.sections if first[known] < first[lab]), made)
        return self.sections[lab]

    def _broken(self, entry: Broken) -> PresetCard:
        card = PresetCard(entry.name, entry.why, self._theme)
        card.setEnabled(False)
        card.setToolTip(tr("{name} cannot be loaded: {why}", name=entry.name, why=entry.why))
        return card

    def _choose(self, experiment: str, preset: str) -> None:
        self.set_current(experiment, preset)
        self.chosen.emit(experiment, preset)

    def _rest(self) -> Iterator[Callable[[], object]]:
        """What can wait until there is time: the pictures of cards, and the labs that nobody has asked for."""
        for name in sorted(self._catalogue, key=lambda name: name not in self._filled):
            yield partial(self._fill, name)
            found = self._catalogue[name]
            for preset in found.presets if isinstance(found, Card) else ():
                yield partial(self._draw, name, preset)

    def _draw(self, experiment: str, preset: Preset) -> None:
        card = self.cards[experiment, preset.name]
        size: QSize = card.picture_size
        kept = QPixmap(str(PICTURES / f"{experiment}_{preset.name}.png"))
        if not kept.isNull():
            card.set_picture(kept)
        elif preset.target:
            card.set_picture(target_picture(preset.target, self._theme, size.width(), size.height()))
