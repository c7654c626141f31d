"""Files that come and go through the window: run files, own data, by menu or dropped on it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.data_source import DataSource, read_source
from desktop.field_names import as_in_file
from desktop.words import tr
from engine import documents, runfile
from engine.experiments import card
from engine.messages import Command, Save, Start, WriteFiles
from engine.misfit import misfit
from engine.recipe import Recipe, TargetChoice
from engine.whole_file import write_whole
from engine.words import BadInput, Text, text


class Files(QObject):
    """Opens and saves on behalf of `window`. What cannot be opened is complained of, and nothing changes.

    Files are read beside the window's own work: a million rows must not hold it up.
    """

    sourced = Signal(object)  # a DataSource: it is learned from now, or says why it cannot be
    opened = Signal(object, object)  # a run file: its path, and the recipe in it
    modelled = Signal(object, object)  # a model: its path, and the recipe it became
    _read = Signal(int, object)  # which request, and a DataSource, (path, RunFile), (path, Recipe) or a BadInput

    def __init__(
        self,
        window: QWidget,
        send: Callable[[Command], None],
        recipe: Callable[[], Recipe],
        complain: Callable[[Text], None],
    ) -> None:
        super().__init__(window)
        self._request = 0
        self._read.connect(self._take)
        self._window = window
        self._send = send
        self._recipe = recipe
        self._complain = complain

    def ask_open(self) -> None:
        own = "".join(f" *{ending}" for ending in documents.endings())
        kinds = tr(
            "Runs, data and pictures (*.json *.csv *.tsv *.txt *.npy *.npz *.png *.jpg *.jpeg *.bmp{own});;"
            "All files (*)", own=own,
        )  # fmt: skip
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), "", kinds)
        if path:
            self.open(path)

    def ask_data(self) -> None:
        kinds = tr("Data and pictures (*.csv *.tsv *.txt *.npy *.npz *.png *.jpg *.jpeg *.bmp);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open data file"), "", kinds)
        if path:
            self.open(path)

    def ask_save(self) -> None:
        if path := ask_path(self._window, tr("Save run"), "run.json", tr("Run files (*.json)")):
            self._send(Save(str(path)))

    def ask_export(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, tr("Export model into a folder"))
        if folder:
            self._send(WriteFiles(folder))

    def ask_save_text(self, content: str) -> None:
        """Keep a run file that is at hand already."""
        path = ask_path(self._window, tr("Save run"), "failed-run.json", tr("Run files (*.json)"))
        if path is None:
            return
        try:
            write_whole(path, content.encode())
        except BadInput as error:
            self._complain(error.sentence)

    def open(self, path: str, columns: tuple[str, ...] | None = None) -> None:
        """A run file replaces the run; a data file (these `columns` of it) becomes what the experiment learns."""
        self._request += 1
        # An experiment that learns nothing says so once the file is known to hold data.
        wanted = (self._request, Path(path), columns, card(self._recipe().experiment).dimensions or (2,))
        threading.Thread(target=self._fetch, args=wanted, name="file", daemon=True).start()

    def _fetch(self, request: int, path: Path, columns: tuple[str, ...] | None, dimensions: tuple[int, ...]) -> None:
        try:
            found: object = documents.opened(path)
            if found is None:
                is_run = runfile.is_run_file(path)
                found = runfile.load(path) if is_run else read_source(path, columns, dimensions)
        except BadInput as error:
            found = error
        except Exception as error:
            found = BadInput(text("{file} cannot be opened ({why}).", file=path.name, why=repr(error)))
        if isinstance(found, runfile.RunFile | Recipe):
            found = path, found
        # The window may have gone while its file was being read.
        with contextlib.suppress(RuntimeError):
            self._read.emit(request, found)

    def _take(self, request: int, found: object) -> None:
        if isinstance(found, BadInput):
            self._complain(as_in_file(found.sentence))
        elif request != self._request:
            return
        elif isinstance(found, tuple) and isinstance(found[1], Recipe):
            self._send(Start(found[1]))
            self.modelled.emit(*found)
        elif isinstance(found, tuple):
            path, run = found
            self._send(Start(run.recipe, run=False, until=run.steps))
            self.opened.emit(path, run.recipe)
        elif isinstance(found, DataSource) and (found.choice is None or self.learn(found.choice)):
            self.sourced.emit(found)

    def learn(self, data: TargetChoice) -> bool:
        """Start the present experiment anew on own data; False where it does not learn from such."""
        recipe = self._recipe()
        if (sentence := misfit(card(recipe.experiment), data)) is not None:
            self._complain(sentence)
            return False
        self._send(Start(replace(recipe.learning(data), edits=())))
        return True

    def open_urls(self, urls: list[QUrl]) -> None:
        """What was dropped on the window: one file at a time."""
        if len(urls) != 1 or not urls[0].isLocalFile():
            self._complain(text("Drop one file from this computer at a time."))
            return
        self.open(urls[0].toLocalFile())


def ask_path(window: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to write a file like `name`, with its ending if none is typed; None where a person thought better of it."""
    dialog = QFileDialog(window, title, str(Path(name).parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(Path(name).name)
    chosen = dialog.selectedFiles()[0] if dialog.exec() else ""
    dialog.deleteLater()
    return Path(chosen) if chosen else None
