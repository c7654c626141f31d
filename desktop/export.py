"""Taking panels and readings home: as a picture, as vectors, as a table, as arrays, or through the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from desktop import files
from desktop.export_dialog import READINGS, ExportDialog
from desktop.panel import PanelView
from desktop.panel_data import csv_of, npz_of, readings_csv
from desktop.panel_picture import PanelPicture
from desktop.words import tr
from engine import messages
from engine.whole_file import write_whole
from engine.words import BadInput, Text, text

if TYPE_CHECKING:
    from desktop.window import Window

COPY_SCALE = 2.0
HIDDEN = QSize(640, 480)


@dataclass(frozen=True)
class Format:
    """One way to write a panel: the name of the kind of file, and what makes its bytes out of a view and a scale."""

    kind: Text
    write: Callable[[PanelView, float], bytes]


def picture_of(view: PanelView, scale: float) -> QImage:
    """What `view` shows, as large as it stands there times `scale`."""
    drawn = _drawn(view)
    try:
        return drawn.image(scale)
    finally:
        drawn.close()


def png(view: PanelView, scale: float) -> bytes:
    return png_of(picture_of(view, scale))


def png_of(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def svg(view: PanelView, scale: float) -> bytes:
    drawn = _drawn(view)
    try:
        return drawn.svg()
    finally:
        drawn.close()


def size_of(view: PanelView) -> QSize:
    """The size that `view` is drawn at: a hidden one has none of its own."""
    return view.size() if view.isVisible() else HIDDEN


def _drawn(view: PanelView) -> PanelPicture:
    """Raises BadInput where there is nothing to draw yet."""
    panel = _panel(view)
    drawn = PanelPicture(view.spec, view.theme, size_of(view))
    drawn.show(panel, like=view)
    return drawn


def _panel(view: PanelView) -> messages.Panel:
    if view.panel is None:
        raise BadInput(text("{panel} has no picture yet; show it and let the run draw it first.",
                            panel=view.spec.title))  # fmt: skip
    return view.panel


FORMATS: Mapping[str, Format] = {
    "png": Format(text("Picture (PNG)"), png),
    "svg": Format(text("Vectors (SVG)"), svg),
    "csv": Format(text("Table (CSV)"), lambda view, _: csv_of(_panel(view)).encode()),
    "npz": Format(text("NumPy arrays (NPZ)"), lambda view, _: npz_of(_panel(view))),
}


class Exports:
    """Exports on behalf of `window`; what cannot be written is said on its banner, and nothing is half written."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._folder = Path.home()

    def ask(self, name: str | None = None) -> None:
        """The dialog for panel `name`, or for the one that a person most likely means. It holds nothing up."""
        grid = self._window.grid
        chosen = name or self._meant()
        names = {each: tr(grid.specs[each].title) for each in (*grid.visible_panels(), *grid.specs)}
        dialog = ExportDialog(self._window, self._window.theme, names, FORMATS, chosen)
        dialog.pixels = lambda panel: size_of(grid.panels[panel])
        dialog.chosen.connect(self._ask_path)
        dialog.open()

    def copy(self, name: str) -> None:
        """Put the panel on the clipboard, as a picture sharp enough for a slide."""
        view = self._window.grid.panels[name]
        try:
            QGuiApplication.clipboard().setImage(picture_of(view, COPY_SCALE))
        except BadInput as error:
            self._say(messages.Refused(error.sentence))
        else:
            self._say(messages.Said(text("{panel} is on the clipboard, as a picture.", panel=view.spec.title)))

    def copy_meant(self) -> None:
        """Copy the text that is marked where the keys go, else the panel that a person most likely means."""
        held = QApplication.focusWidget()
        if isinstance(held, QPlainTextEdit) and held.textCursor().hasSelection():
            held.copy()
        elif isinstance(held, QLabel) and held.hasSelectedText():
            QApplication.clipboard().setText(held.selectedText())
        else:
            self.copy(self._meant())

    def save(self, name: str, kind: str, scale: float, path: Path) -> None:
        """Write the panel `name`, or the readings, to `path`."""
        try:
            write_whole(path, self._content(name, kind, scale))
        except BadInput as error:
            self._say(messages.Refused(error.sentence))
        else:
            self._say(messages.Saved(str(path)))

    def _content(self, name: str, kind: str, scale: float) -> bytes:
        if name == READINGS:
            store = self._window.link.store
            return readings_csv({name: store.recorded(name) for name in store.names}).encode()
        return FORMATS[kind].write(self._window.grid.panels[name], scale)

    def _ask_path(self, name: str, kind: str, scale: float) -> None:
        stem = "readings" if name == READINGS else f"{self._window.card.name}-{name}"
        if path := self.ask_path(tr("Export"), f"{stem}.{kind}", tr(FORMATS[kind].kind), kind):
            self.save(name, kind, scale, path)

    def ask_path(self, title: str, name: str, words: str, suffix: str) -> Path | None:
        """Where to write a file; None where a person thought better of it."""
        chosen = files.ask_path(self._window, title, str(self._folder / name), f"{words} (*.{suffix})")
        if chosen is not None:
            self._folder = chosen.parent
        return chosen

    def _meant(self) -> str:
        """The panel under the mouse, else the one in focus, else the first on screen."""
        grid, focused = self._window.grid, QGuiApplication.focusObject()
        for name, view in grid.panels.items():
            if view.isVisible() and view.underMouse():
                return name
        for name, view in grid.panels.items():
            if focused is not None and (focused is view or focused in view.buttons):
                return name
        return next(iter((*grid.visible_panels(), *grid.specs)), READINGS)

    def _say(self, event: messages.Event) -> None:
        self._window.notices.show(event)
