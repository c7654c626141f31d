"""What to export, as what, and how large: one small form, after which comes the choice of a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop.choice_box import ChoiceBox
from desktop.figures import grouped
from desktop.theme import Theme
from desktop.words import tr
from engine.words import text

READINGS = ""  # no panel has this name
SCALES = (1.0, 2.0, 3.0, 4.0)
SAYS = {
    "png": text("What the panel shows, without its buttons."),
    "svg": text("Shapes and letters that stay sharp at any size; colour fields stay pictures inside it."),
    "csv": text("One table: a row names its mark, and fills the columns that this kind of mark has."),
    "npz": text("Every array of every mark as it is, by the mark's name; numpy.load reads it."),
}
TABLE = text("A row for each step, a column for each reading; long runs are thinned, each row is a true one.")


class ExportDialog(QDialog):
    """Says `chosen` with panel, format and scale. `pixels` tells how large a panel stands on screen."""

    chosen = Signal(str, str, float)

    def __init__(
        self, parent: QWidget, theme: Theme, panels: Mapping[str, str], formats: Mapping[str, Any], panel: str
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export"))
        self.pixels: Callable[[str], QSize] = lambda _: QSize()
        self.panel, self.format, self.scale = (ChoiceBox(theme) for _ in range(3))
        for name, title in panels.items():
            self.panel.addItem(title, name)
        self.panel.addItem(tr("Readings"), READINGS)
        for name, known in formats.items():
            self.format.addItem(tr(known.kind), name)
        for scale in SCALES:
            self.scale.addItem(f"{scale:g} ×", scale)
        self.says = QLabel()
        self.says.setWordWrap(True)
        self.says.setMinimumHeight(round(3.2 * self.says.fontMetrics().height()))
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out(theme)
        self.panel.setCurrentIndex(self.panel.findData(panel))
        self.scale.setCurrentIndex(SCALES.index(2.0))
        for box in (self.panel, self.format, self.scale):
            box.currentIndexChanged.connect(self._refresh)

    def showEvent(self, event: object) -> None:
        self._refresh()
        super().showEvent(event)

    def accept(self) -> None:
        self.chosen.emit(self.panel.currentData(), self.format.currentData(), self.scale.currentData())
        super().accept()

    def _lay_out(self, theme: Theme) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("What"), self.panel)
        form.addRow(tr("As"), self.format)
        form.addRow(tr("Scale"), self.scale)
        buttons = QDialogButtonBox()
        save = buttons.addButton(tr("Choose a file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.says)
        column.addWidget(buttons)
        self.setMinimumWidth(round(380 * min(theme.font_scale, 1.4)))

    def _refresh(self) -> None:
        readings = self.panel.currentData() == READINGS
        if readings:
            self.format.setCurrentIndex(self.format.findData("csv"))
        kind = self.format.currentData()
        self.format.setEnabled(not readings)
        self.scale.setEnabled(kind == "png")
        words = tr(TABLE if readings else SAYS[kind])
        if kind == "png":
            size = self.pixels(self.panel.currentData()) * self.scale.currentData()
            words += " " + tr("{wide} × {high} pixels.", wide=grouped(size.width()), high=grouped(size.height()))
        self.says.setText(words)
