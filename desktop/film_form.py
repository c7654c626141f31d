"""What is to be filmed: panels, size, steps, pictures and speed; and what that comes to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.choice_box import ChoiceBox
from desktop.entry_field import EntryField
from desktop.figures import grouped
from desktop.film import MOST_FRAMES
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import PanelSpec

SIZES = ((640, 480), (960, 720), (1280, 720), (1920, 1080))
RATES = (5, 10, 20, 25)  # a GIF counts in hundredths of a second
FRAMES = 60
BYTES = 0.1  # of a file for each pixel of each picture, as films of densities and points have


class FilmForm(QWidget):
    """`fault` says what does not fit, "" if all does; what was typed wrongly changes nothing."""

    changed = Signal()

    def __init__(self, theme: Theme, panels: Mapping[str, PanelSpec], shown: Collection[str], end: int) -> None:
        super().__init__()
        self._specs, self._theme = panels, theme
        self.end, self.first, self.last, self._wanted = end, 0, end, FRAMES
        self._wrong = ""
        self._size, self._rate = ChoiceBox(theme), ChoiceBox(theme)
        for wide, high in SIZES:
            self._size.addItem(f"{wide} × {high}", (wide, high))
        for rate in RATES:
            self._rate.addItem(tr("{n} pictures a second", n=rate), rate)
        self._size.setCurrentIndex(1)
        self._rate.setCurrentIndex(1)
        self._first, self._last = (
            self._field(tr("First step"), self.begin_at),
            self._field(tr("Last step"), self.end_at),
        )
        self._frames = self._field(tr("Pictures"), self.count)
        self.panels = {name: QCheckBox(tr(spec.title)) for name, spec in panels.items()}
        for name, box in self.panels.items():
            box.setChecked(name in shown)
        self._lay_out()
        for box in (self._size, self._rate):
            box.currentIndexChanged.connect(self._show)
        for check in self.panels.values():
            check.toggled.connect(self._show)
        self._show()

    @property
    def chosen(self) -> tuple[PanelSpec, ...]:
        return tuple(self._specs[name] for name, box in self.panels.items() if box.isChecked())

    @property
    def frames(self) -> int:
        """Pictures: as many as wanted, but no more than there are steps."""
        return max(1, min(self._wanted, MOST_FRAMES, self.last - self.first + 1))

    @property
    def rate(self) -> int:
        return int(self._rate.currentData())

    @property
    def size_of_picture(self) -> tuple[int, int]:
        wide, high = self._size.currentData()
        return int(wide), int(high)

    @property
    def fault(self) -> str:
        return self._wrong or ("" if self.chosen else tr("Choose at least one panel."))

    @property
    def estimate(self) -> str:
        """How long the film is and, roughly, its file."""
        wide, high = self.size_of_picture
        size = BYTES * wide * high * self.frames / 1e6
        return tr(
            "{n} pictures of steps {first} to {last} in {seconds} s, about {size} MB",
            n=self.frames, first=grouped(self.first), last=grouped(self.last),
            seconds=f"{self.frames / self.rate:.1f}", size=f"{size:.1f}" if size < 10 else f"{size:.0f}",
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter takes what was typed; it must not press the button of the dialog as well.
        # A field has let the focus go by now.
        on_control = isinstance(self.focusWidget(), QCheckBox | ChoiceBox)
        if on_control or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def begin_at(self, typed: str) -> None:
        """The first step, as typed."""
        self._take(tr("First step"), typed, 0, self.last - 1, lambda step: setattr(self, "first", step))

    def end_at(self, typed: str) -> None:
        """The last step, as typed."""
        self._take(tr("Last step"), typed, self.first + 1, self.end, lambda step: setattr(self, "last", step))

    def count(self, typed: str) -> None:
        """How many pictures, as typed; where there are fewer steps, each of them is one."""
        self._take(tr("Pictures"), typed, 2, MOST_FRAMES, lambda n: setattr(self, "_wanted", n))

    def copy(self, other: FilmForm) -> None:
        """The choices made in the form of another window, of the same run or of a longer one."""
        self.end, self.first, self.last, self._wanted = other.end, other.first, other.last, other._wanted
        self._size.setCurrentIndex(other._size.currentIndex())
        self._rate.setCurrentIndex(other._rate.currentIndex())
        for name, box in self.panels.items():
            box.setChecked(name in other.panels and other.panels[name].isChecked())
        self._show()

    def _take(self, name: str, typed: str, least: int, most: int, keep: Callable[[int], None]) -> None:
        fits = typed.isdecimal() and least <= int(typed) <= most
        if fits:
            keep(int(typed))
        wrong = tr("{name} = {value} does not fit; give a whole number from {low} to {high}.",
                   name=name, value=typed[:20], low=grouped(least), high=grouped(most))  # fmt: skip
        self._show("" if fits else wrong)

    def _show(self, wrong: object = "") -> None:
        self._wrong = wrong if isinstance(wrong, str) else ""
        for field, value in ((self._first, self.first), (self._last, self.last), (self._frames, self.frames)):
            field.show_value(str(value), force=True)
        self.changed.emit()

    def _field(self, name: str, entered: Callable[[str], None]) -> EntryField:
        field = EntryField()
        field.setAccessibleName(name)
        field.entered.connect(entered)
        return field

    def _lay_out(self) -> None:
        rows, panels, steps = QFormLayout(self), QGridLayout(), QHBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        half = -(-len(self.panels) // 2)
        for place, box in enumerate(self.panels.values()):
            panels.addWidget(box, place % half, place // half)
        steps.setSpacing(8)
        for part in (self._first, QLabel(tr("to")), self._last):
            steps.addWidget(part, 0 if isinstance(part, QLabel) else 1)
        rows.addRow(tr("Panels"), panels)
        rows.addRow(tr("Size"), self._size)
        rows.addRow(tr("Steps"), steps)
        rows.addRow(tr("Pictures"), self._frames)
        rows.addRow(tr("Speed"), self._rate)
