"""Asking what film to make, and showing how far it is; the window stays usable all the while."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.choice_box import ChoiceBox
from desktop.entry_field import EntryField
from desktop.figures import grouped
from desktop.film import MOST_FRAMES, Film, FilmPlan
from desktop.words import tr
from engine import messages
from engine.words import text

if TYPE_CHECKING:
    from desktop.window import Window

SIZES = ((640, 480), (960, 720), (1280, 720), (1920, 1080))
RATES = (5, 10, 20, 25)  # a GIF counts in hundredths of a second
FRAMES = 60


class FilmDialog(QDialog):
    """One form, then one progress bar. Closing it gives the film up."""

    closed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.film: Film | None = None
        self.end = window.link.end
        self.setWindowTitle(tr("Film of this run"))
        self.size_box, self.rate = ChoiceBox(window.theme), ChoiceBox(window.theme)
        for wide, high in SIZES:
            self.size_box.addItem(f"{wide} × {high}", (wide, high))
        for rate in RATES:
            self.rate.addItem(tr("{n} pictures a second", n=rate), rate)
        self.size_box.setCurrentIndex(1)
        self.rate.setCurrentIndex(1)
        self.frames = 0
        self.frames_field = EntryField()
        self.frames_field.entered.connect(self._count)
        shown = window.grid.visible_panels()
        self.panels = {name: QCheckBox(tr(spec.title)) for name, spec in window.grid.specs.items()}
        for name, box in self.panels.items():
            box.setChecked(name in shown)
        self.says, self.bar = QLabel(), QProgressBar()
        self._lay_out()
        self._count(str(FRAMES))

    def start(self, path: Path) -> None:
        """Begin to film; the form rests meanwhile."""
        link, grid = self._window.link, self._window.grid
        plan = FilmPlan(
            link.recipe, self.end, tuple(grid.specs[name] for name in self._chosen()), self.frames,
            self.rate.currentData(), self.size_box.currentData(), path, link.device[0] if link.device else "cpu",
        )  # fmt: skip
        self.film = Film(plan, self._window.theme, parent=self)
        self.film.progressed.connect(self._progress)
        self.film.finished.connect(lambda path: self._tell(messages.Saved(str(path))))
        self.film.failed.connect(lambda sentence: self._tell(messages.Refused(sentence)))
        self.form.setEnabled(False)
        self.begin.hide()
        self.bar.setRange(0, 0)
        self.bar.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._give_up()
        super().closeEvent(event)
        self.closed.emit()

    def reject(self) -> None:
        self.close()

    def _give_up(self) -> None:
        if self.film is not None:
            self.film.cancel()
            self.film = None

    def _progress(self, done: int, of: int) -> None:
        if done:
            self.bar.setRange(0, of)
            self.bar.setValue(done)
            drawn = min(done, of // 2)
            words = tr("Picture {n} of {all}", n=drawn, all=of // 2) if done < of // 2 else tr("Writing the file")
            self.says.setText(words)
        else:
            self.says.setText(tr("A second engine goes through the run again"))

    def _tell(self, event: messages.Event) -> None:
        self._window.notices.show(event)
        self.film = None
        self.close()

    def _chosen(self) -> list[str]:
        return [name for name, box in self.panels.items() if box.isChecked()]

    def _ask(self) -> None:
        name = f"{self._window.card.name}.gif"
        if path := self._window.exports.ask_path(tr("Film of this run"), name, tr("Film (GIF)"), "gif"):
            self.start(path)

    def _count(self, typed: str) -> None:
        """As many pictures as was typed, within what there is to film."""
        if typed.isdecimal():
            self.frames = max(2, min(int(typed), MOST_FRAMES, self.end + 1))
        self.frames_field.show_value(str(self.frames), force=True)
        self._refresh()

    def _refresh(self) -> None:
        frames, rate = self.frames, self.rate.currentData()
        self.begin.setEnabled(bool(self._chosen()))
        self.says.setText(
            tr("Steps 0 to {end} in {seconds} s", end=grouped(self.end), seconds=f"{frames / rate:.1f}")
            if self._chosen()
            else tr("Choose at least one panel.")
        )

    def _lay_out(self) -> None:
        self.form, panels = QWidget(), QGridLayout()
        rows = QFormLayout(self.form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        half = -(-len(self.panels) // 2)
        for place, box in enumerate(self.panels.values()):
            box.toggled.connect(self._refresh)
            panels.addWidget(box, place % half, place // half)
        rows.addRow(tr("Panels"), panels)
        rows.addRow(tr("Size"), self.size_box)
        rows.addRow(tr("Pictures"), self.frames_field)
        rows.addRow(tr("Speed"), self.rate)
        self.rate.currentIndexChanged.connect(self._refresh)
        tokens = self._window.theme.tokens
        self.bar.setStyleSheet(
            f"QProgressBar {{ background: {tokens.line.name()}; border: none; border-radius: 3px; }}"
            f"QProgressBar::chunk {{ background: {tokens.accent.name()}; border-radius: 3px; }}"
        )
        self.bar.setFixedHeight(8)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.begin, cancel = QPushButton(tr("Choose a file…")), QPushButton(tr("Cancel"))
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._ask)
        cancel.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.begin)
        buttons.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        for part in (self.form, self.says, self.bar):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setMinimumWidth(round(360 * min(self._window.theme.font_scale, 1.4)))


class Films:
    """The one film dialog of a window."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.dialog: FilmDialog | None = None

    def ask(self) -> None:
        """Show the dialog, or bring the one that is open to the front."""
        if self._window.link.end < 1:
            self._window.notices.show(
                messages.Refused(text("There is no history to film yet; let the run make some steps first."))
            )
            return
        if self.dialog is None:
            self.dialog = FilmDialog(self._window)
            self.dialog.closed.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> bool:
        """Close it; whether a film was in the making."""
        if self.dialog is None:
            return False
        making = self.dialog.film is not None
        self.dialog.close()
        return making

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
