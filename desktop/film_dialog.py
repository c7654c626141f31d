"""Asking what film to make, and showing how far it is; the window stays usable all the while."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from desktop.film import Film, FilmPlan
from desktop.film_form import FilmForm
from desktop.words import tr
from engine import messages
from engine.whole_file import write_whole
from engine.words import BadInput, Text, text

if TYPE_CHECKING:
    from desktop.window import Window


class FilmDialog(QDialog):
    """One form, then one progress bar. Closing it gives the film up."""

    closed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.film: Film | None = None
        self.made: bytes | None = None
        self._since: tuple[float, int] | None = None
        self.setWindowTitle(tr("Film of this run"))
        grid = window.grid
        self.form = FilmForm(window.theme, grid.specs, grid.visible_panels(), window.link.end)
        self.says, self.bar = QLabel(), QProgressBar()
        self.says.setWordWrap(True)
        self._lay_out()
        self.form.changed.connect(self._refresh)
        self._refresh()

    def start(self, path: Path) -> None:
        """Begin to film; the form rests meanwhile."""
        link, form = self._window.link, self.form
        plan = FilmPlan(
            link.recipe, form.last, form.chosen, form.frames, form.rate, form.size_of_picture, path,
            link.device[0] if link.device else "cpu", form.first,
        )  # fmt: skip
        self.follow(Film(plan, self._window.theme))

    def follow(self, film: Film) -> None:
        """Show how far `film` is, and what becomes of it."""
        self.film, self._since = film, None
        film.setParent(self)
        film.progressed.connect(self._progress)
        film.finished.connect(lambda path: self._tell(messages.Saved(str(path))))
        film.failed.connect(self._fail)
        self.form.setEnabled(False)
        self.begin.hide()
        self.bar.setRange(0, 0)
        self.bar.show()

    def release(self) -> Film | None:
        """The film in the making, which somebody else follows from now on."""
        film, self.film = self.film, None
        if film is not None:
            for signal in (film.progressed, film.finished, film.failed):
                signal.disconnect()
            film.setParent(None)
        return film

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.film is not None:
            self.film.cancel()
            self.film = None
        super().closeEvent(event)
        self.closed.emit()

    def reject(self) -> None:
        self.close()

    def _progress(self, done: int, of: int) -> None:
        if not done:
            self.says.setText(tr("A second engine goes through the run again"))
            return
        now = time.monotonic()
        since, first = self._since = self._since or (now, done)
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        drawing = done < of // 2
        words = tr("Picture {n} of {all}", n=done, all=of // 2) if drawing else tr("Writing the file")
        if done - first >= 2:
            words += tr(", {time} left", time=_duration((now - since) / (done - first) * (of - done)))
        self.says.setText(words)

    def _fail(self, sentence: Text) -> None:
        if self.film is None or self.film.gif is None:
            self._tell(messages.Refused(sentence))
        else:
            self.offer(self.film.gif, tr(sentence))

    def offer(self, gif: bytes, sentence: str) -> None:
        """A film that is made and could not be written, for the reason in `sentence`, may go elsewhere."""
        self.film, self.made = None, gif
        self.says.setText(sentence)
        self.form.setEnabled(False)
        self.bar.hide()
        self.begin.setText(tr("Choose another file…"))
        self.begin.show()

    def write_made(self, path: Path, gif: bytes) -> None:
        """Write the film that is made already."""
        try:
            write_whole(path, gif)
        except BadInput as error:
            self.says.setText(tr(error.sentence))
        else:
            self._tell(messages.Saved(str(path)))

    def _tell(self, event: messages.Event) -> None:
        self._window.notices.show(event)
        self.film = None
        self.close()

    def _ask(self) -> None:
        name = f"{self._window.card.name}.gif"
        if path := self._window.exports.ask_path(tr("Film of this run"), name, tr("Film (GIF)"), "gif"):
            self.start(path) if self.made is None else self.write_made(path, self.made)

    def _refresh(self) -> None:
        self.begin.setEnabled(bool(self.form.chosen))
        self.says.setText(self.form.fault or self.form.estimate)

    def _lay_out(self) -> None:
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


def _duration(seconds: float) -> str:
    """A rough one: nobody believes in the seconds of minutes."""
    if seconds < 90:
        return tr("about {n} s", n=max(1, round(seconds)) if seconds < 10 else 5 * round(seconds / 5))
    return tr("about {n} min", n=round(seconds / 60))


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
        dialog = self._opened()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def inherit(self, old: Films) -> None:
        """Go on with the film of another window; in another language, from its first picture."""
        if (before := old.dialog) is None:
            return
        film = before.release()
        dialog = self._opened()
        dialog.form.copy(before.form)
        if film is not None and before.windowTitle() != dialog.windowTitle():
            film.cancel()
            film = Film(film.plan, film.theme)
            self._window.notices.show(messages.Said(text("The film begins again, in the new language.")))
        if film is not None:
            dialog.follow(film)
        elif before.made is not None:
            dialog.offer(before.made, before.says.text())
        before.close()
        dialog.show()

    def close(self) -> None:
        """Close the dialog; a film in the making is given up."""
        if self.dialog is not None:
            self.dialog.close()

    def _opened(self) -> FilmDialog:
        if self.dialog is None:
            self.dialog = FilmDialog(self._window)
            self.dialog.closed.connect(self._forget)
        return self.dialog

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
