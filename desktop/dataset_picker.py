"""What the model learns from: a named target with its own knobs, or a person's own data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.actions import tip
from desktop.elided_label import ElidedLabel
from desktop.figures import grouped, short
from desktop.focus import by_tab
from desktop.knob_form import KnobForm
from desktop.scatter import grey_picture, table_picture, target_picture
from desktop.target_sheet import SIDE as SHEET_SIDE
from desktop.target_sheet import TargetSheet
from desktop.theme import Theme
from desktop.words import tr
from engine.targets import Picture, PictureDensity, target_classes
from engine.targets.drawing import NAME as DRAWING

SIDE = 56


class DatasetPicker(QWidget):
    """Emits `target_chosen(name, knobs)` for a chosen target or a changed knob of it, `picture_tuned(knobs)` for one of
    a picture, `own_chosen(name)` for one of the `kept` own data, and what is wanted: `file_wanted`, `drawing_wanted`,
    `columns_wanted`.
    """

    target_chosen = Signal(str, dict)
    picture_tuned = Signal(dict)
    own_chosen = Signal(str)
    file_wanted = Signal()
    drawing_wanted = Signal()
    columns_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.target, self.own = "", ""
        # Own data learned from so far: a picture for each name.
        self.kept: Callable[[int], Mapping[str, QPixmap]] = lambda side: {}
        self._pictured_as: tuple[str, Mapping[str, Any]] | None = None
        self.form: KnobForm | None = None
        self._dimensions: tuple[int, ...] = (2,)
        self._sheet: TargetSheet | None = None
        self._build()

    def set_dimensions(self, dimensions: Sequence[int]) -> None:
        """Offer only targets of these dimensions."""
        if tuple(dimensions) != self._dimensions:
            self._dimensions, self._sheet = tuple(dimensions), None

    def set_target(self, name: str, knobs: Mapping[str, Any]) -> None:
        """The run learns the target `name`; shows its knobs. Emits nothing."""
        kind, side = target_classes()[name], round(SIDE * self._theme.font_scale)
        if (name, knobs) != self._pictured_as:
            self._pictured_as = name, dict(knobs)
            self._picture.setIcon(QIcon(target_picture(name, self._theme, side, side, knobs)))
        if name != self.target:
            self._show_form(KnobForm(kind.Knobs, self._theme, immediate=True) if kind.Knobs.declared() else None)
        self.target, self.own = name, ""
        self._name.setText(tr(kind.title))
        self._own.hide()
        self.columns.hide()
        if self.form is not None:
            self.form.set_values({**kind.Knobs().model_dump(), **knobs})

    def set_own_data(
        self,
        name: str,
        n: int,
        columns: Sequence[str],
        mean: Sequence[float],
        sd: Sequence[float],
        points: np.ndarray | None = None,
    ) -> None:
        """The run learns a person's own data: `n` rows of `columns`, standardised with `mean` and `sd`.

        `points` (n, D), if given, are pictured.
        """
        says = tr("{n} rows, standardised for the model:", n=grouped(n))
        self._show_table(_title(name), says, columns, mean, sd, points)
        self.own = name

    def set_measured(self, title: str, columns: Sequence[str], rows: np.ndarray) -> None:
        """The run learns data (n, D) that a knob below names, whatever target was chosen here."""
        mean, sd = rows.mean(axis=0), rows.std(axis=0)
        says = tr("{n} rows, chosen below under Data set:", n=grouped(len(rows)))
        self._show_table(title, says, columns, [*mean], [*sd], rows)
        self.columns.hide()

    def _show_table(
        self,
        name: str,
        says: str,
        columns: Sequence[str],
        mean: Sequence[float],
        sd: Sequence[float],
        points: np.ndarray | None,
    ) -> None:
        self.target, self.own, self._pictured_as = "", "", None
        self._show_form(None)
        self._picture.setIcon(
            QIcon()
            if points is None
            else QIcon(table_picture(points, mean, sd, self._theme, round(SIDE * self._theme.font_scale)))
        )
        self._name.setText(name)
        lines = [
            tr("{column}: {mean} ± {sd}", column=column, mean=short(float(middle)), sd=short(float(spread)))
            for column, middle, spread in zip(columns, mean, sd, strict=True)
        ]
        self._own.setText("\n".join([says, *lines]))
        self._own.show()

    def set_picture(self, picture: Picture, knobs: Mapping[str, Any]) -> None:
        """The run learns a picture; shows its knobs. Emits nothing."""
        if self.form is None or self.form.knobs is not PictureDensity.Knobs:
            form = KnobForm(PictureDensity.Knobs, self._theme, immediate=True)
            self._show_form(form, lambda new: self.picture_tuned.emit({**form.values, **new}))
        self.target, self.own, self._pictured_as = "", picture.name, None
        self._picture.setIcon(QIcon(grey_picture(picture.grey, round(SIDE * self._theme.font_scale))))
        self._name.setText(picture.name)
        rows, columns = picture.grey.shape
        self._own.setText(tr("A picture of {columns} × {rows} pixels, read as a density", columns=columns, rows=rows))
        self._own.show()
        self.columns.hide()
        self.form.set_values({**PictureDensity.Knobs().model_dump(), **knobs})

    def offer_columns(self, on: bool) -> None:
        """Whether the file learned from has other columns to choose."""
        self.columns.setVisible(on)

    def choose(self, name: str) -> None:
        """As a click on the target `name` in the sheet."""
        self.set_target(name, {})
        self.target_chosen.emit(name, dict(self.form.values) if self.form else {})

    def open_sheet(self) -> None:
        """Show all targets to choose from, and own data of this session."""
        if self._sheet is None:
            self._sheet = TargetSheet(self._dimensions, self._theme, self)
            self._sheet.chosen.connect(self.choose)
            self._sheet.own_chosen.connect(self.own_chosen)
        pictures = self.kept(round(SHEET_SIDE * self._theme.font_scale))
        self._sheet.offer_own(pictures, {name: _title(name) for name in pictures})
        self._sheet.open_below(self._picture, self.target or self.own)

    def _build(self) -> None:
        theme = self._theme
        self._picture = self._picture_button()
        self._name, self._own = ElidedLabel(""), QLabel()
        self._name.setFont(theme.font(bold=True))
        self._own.setWordWrap(True)
        self._own.setStyleSheet(f"color: {theme.tokens.text_soft.name()};")
        self._own.hide()
        self.open_file = self._push(tr("Open file…"), lambda: self.file_wanted.emit())
        self.open_file.setToolTip(
            tr("Your own data: CSV, NPY, NPZ, or a picture read as a density; a file may also be dropped on the window")
        )
        self.draw = self._push(tr("Draw…"), lambda: self.drawing_wanted.emit())
        self.draw.setToolTip(tip("draw"))
        self.columns = self._push(tr("Columns…"), lambda: self.columns_wanted.emit())
        self.columns.setToolTip(tr("Choose which columns of the file to learn"))
        self.columns.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self._push(tr("Choose…"), lambda: self.open_sheet()), self.draw, self.open_file):
            buttons.addWidget(button, 1)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addStretch(1)
        beside.addWidget(self._name)
        beside.addWidget(self.columns, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._picture)
        head.addLayout(beside, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 6)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._column.addLayout(buttons)
        self._column.addWidget(self._own)

    def _picture_button(self) -> QToolButton:
        button, side = by_tab(QToolButton()), round(SIDE * self._theme.font_scale)
        button.setIconSize(QSize(side, side))
        button.setFixedSize(side + 6, side + 6)
        button.setToolTip(tr("Choose what the model learns from"))
        button.setAccessibleName(tr("Choose what the model learns from"))
        tokens = self._theme.tokens
        button.setStyleSheet(
            f"QToolButton {{ border: 1px solid {tokens.line.name()}; padding: 1px; }}"
            f"QToolButton:hover, QToolButton:focus {{ border: 2px solid {tokens.accent.name()}; }}"
        )
        button.clicked.connect(self.open_sheet)
        return button

    @staticmethod
    def _push(label: str, pressed: Callable[[], object]) -> QPushButton:
        button = by_tab(QPushButton(label))
        button.setStyleSheet("QPushButton { padding: 1px 8px; min-height: 0; }")
        button.clicked.connect(lambda: pressed())
        return button

    def _show_form(self, form: KnobForm | None, tuned: Callable[[dict[str, Any]], object] | None = None) -> None:
        if self.form is not None:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = form
        if form is not None:
            form.tuned.connect(tuned or (lambda new: self.target_chosen.emit(self.target, {**form.values, **new})))
            self._column.addWidget(form)


def _title(name: str) -> str:
    called, *number = name.partition(" (")
    return "".join([tr("Drawing"), *number]) if called == DRAWING else name
