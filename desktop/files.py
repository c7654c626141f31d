"""Files that come and go through the window: run files, own data, by menu or dropped on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.words import tr
from engine import runfile
from engine.messages import Command, Save, Start
from engine.recipe import Recipe, TargetChoice
from engine.targets import read_table
from engine.words import BadInput, Text, text

DATA = (".csv", ".tsv", ".txt", ".npy", ".npz")


class Files:
    """Opens and saves on behalf of `window`. What cannot be opened is complained of, and nothing changes."""

    def __init__(
        self,
        window: QWidget,
        send: Callable[[Command], None],
        recipe: Callable[[], Recipe],
        complain: Callable[[Text], None],
    ) -> None:
        self._window = window
        self._send = send
        self._recipe = recipe
        self._complain = complain

    def ask_open(self) -> None:
        kinds = tr("Run files and data (*.json *.csv *.tsv *.txt *.npy *.npz);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), "", kinds)
        if path:
            self.open(path)

    def ask_data(self) -> None:
        kinds = tr("Data (*.csv *.tsv *.txt *.npy *.npz);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open data file"), "", kinds)
        if path:
            self.open(path)

    def ask_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self._window, tr("Save run"), "run.json", tr("Run files (*.json)"))
        if path:
            self._send(Save(path))

    def ask_save_text(self, content: str) -> None:
        """Keep a run file that is at hand already."""
        path, _ = QFileDialog.getSaveFileName(self._window, tr("Save run"), "failed-run.json", tr("Run files (*.json)"))
        if not path:
            return
        try:
            Path(path).write_text(content, encoding="utf-8")
        except OSError as error:
            self._complain(text("Cannot write {path}: {why}.", path=path, why=error.strerror))

    def open(self, path: str) -> None:
        """A run file replaces the run; a data file becomes what the present experiment learns."""
        try:
            if Path(path).suffix.lower() in DATA:
                table = read_table(Path(path))
                self._send(Start(replace(self._recipe(), target=TargetChoice(table=table), edits=())))
            else:
                found = runfile.load(Path(path))
                self._send(Start(found.recipe, run=False, until=found.steps))
        except BadInput as error:
            self._complain(error.sentence)

    def open_urls(self, urls: list[QUrl]) -> None:
        """What was dropped on the window: one file at a time."""
        if len(urls) != 1 or not urls[0].isLocalFile():
            self._complain(text("Drop one file from this computer at a time."))
            return
        self.open(urls[0].toLocalFile())
