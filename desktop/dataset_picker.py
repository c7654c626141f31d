"""What the model learns from: a named target with its own knobs, or a person's own data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.elided_label import ElidedLabel
from desktop.figures import grouped, short
from desktop.focus import by_tab
from desktop.knob_form import KnobForm
from desktop.scatter import target_picture, when_idle
from desktop.theme import Theme
from desktop.words import tr
from engine.targets import target_classes

COLUMNS = 4
SIDE = 50


class DatasetPicker(QWidget):
    """Emits `target_chosen(name, knobs)` for a click or a changed knob of the target, and `file_wanted`."""

    target_chosen = Signal(str, dict)
    file_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._dimensions: tuple[int, ...] = (2,)
        self._form: KnobForm | None = None
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        for name, target in target_classes().items():
            self.buttons[name] = self._button(name, tr(target.title))
        self._name, self._own = ElidedLabel(""), QLabel()
        self._name.setFont(theme.font(bold=True))
        self._own.setWordWrap(True)
        self._own.setTextFormat(Qt.TextFormat.PlainText)
        self._own.hide()
        self._build()
        self.set_dimensions((2,))
        when_idle(self, self._pictures())

    def set_dimensions(self, dimensions: Sequence[int]) -> None:
        """Show only targets of these dimensions."""
        self._dimensions = tuple(dimensions)
        classes, place = target_classes(), 0
        for name, button in self.buttons.items():
            self._grid.removeWidget(button)
            fits = classes[name].dimension in self._dimensions
            button.setVisible(fits)
            if fits:
                self._grid.addWidget(button, place // COLUMNS, place % COLUMNS)
                place += 1

    def set_target(self, name: str, knobs: Mapping[str, Any]) -> None:
        """The run learns the target `name`; shows its knobs. Emits nothing."""
        target = target_classes()[name]
        self._own.hide()
        self.buttons[name].setChecked(True)
        self._name.setText(tr(target.title))
        if self._form is None or self._form.knobs is not target.Knobs:
            self._show_form(KnobForm(target.Knobs, self._theme, immediate=True) if target.Knobs.declared() else None)
        if self._form is not None:
            self._form.set_values({**target.Knobs().model_dump(), **knobs})

    def set_own_data(
        self, name: str, n: int, columns: Sequence[str], mean: Sequence[float], sd: Sequence[float]
    ) -> None:
        """The run learns a person's own data: `n` rows of `columns`, standardised with `mean` and `sd`."""
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._show_form(None)
        self._name.setText(name)
        lines = [
            tr("{column}: {mean} ± {sd}", column=column, mean=short(middle), sd=short(spread))
            for column, middle, spread in zip(columns, mean, sd, strict=True)
        ]
        rows = tr("{n} rows, standardised for the model:", n=grouped(n))
        self._own.setText("\n".join([rows, *lines]))
        self._own.show()

    def _build(self) -> None:
        heading = QLabel(tr("Data"))
        heading.setFont(self._theme.font(bold=True))
        heading.setStyleSheet(f"color: {self._theme.tokens.accent.name()};")
        self._own.setStyleSheet(f"color: {self._theme.tokens.text_soft.name()};")
        open_file = by_tab(QPushButton(tr("Open data file…")))
        open_file.setToolTip(tr("CSV, NPY or NPZ with one or two columns; dropping a file on the window does the same"))
        open_file.clicked.connect(self.file_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 6, 10, 6)
        self._column.setSpacing(4)
        self._column.addWidget(heading)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._name)
        self._column.addWidget(self._own)
        self._column.addWidget(open_file)

    def _button(self, name: str, title: str) -> QToolButton:
        button = by_tab(QToolButton(self))
        side = round(SIDE * self._theme.font_scale)
        button.setIconSize(QSize(side, side))
        button.setFixedSize(side + 8, side + 8)
        button.setCheckable(True)
        button.setToolTip(title)
        button.setAccessibleName(title)
        tokens = self._theme.tokens
        button.setStyleSheet(
            f"QToolButton {{ border: 1px solid {tokens.line.name()}; padding: 1px; }}"
            f"QToolButton:checked, QToolButton:focus {{ border: 2px solid {tokens.accent.name()}; }}"
        )
        button.clicked.connect(lambda: self._choose(name))
        self._group.addButton(button)
        return button

    def _choose(self, name: str) -> None:
        self.set_target(name, {})
        self.target_chosen.emit(name, dict(self._form.values) if self._form else {})

    def _show_form(self, form: KnobForm | None) -> None:
        if self._form is not None:
            self._column.removeWidget(self._form)
            self._form.deleteLater()
        self._form = form
        if form is not None:
            form.tuned.connect(lambda _: self.target_chosen.emit(self._chosen(), dict(form.values)))
            self._column.insertWidget(self._column.indexOf(self._own), form)

    def _chosen(self) -> str:
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def _pictures(self) -> Iterator[Callable[[], object]]:
        # The ones on show first.
        for name in sorted(self.buttons, key=lambda name: not self.buttons[name].isVisibleTo(self)):
            yield partial(self._draw, name)

    def _draw(self, name: str) -> None:
        side = round(SIDE * self._theme.font_scale)
        self.buttons[name].setIcon(QIcon(target_picture(name, self._theme, side, side)))
