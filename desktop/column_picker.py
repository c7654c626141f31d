"""Which columns of a table to learn: a small sheet with a list for each axis and a picture of the choice."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QListWidget, QPushButton, QWidget

from desktop.banner import Banner
from desktop.data_source import DataSource
from desktop.focus import by_tab
from desktop.scatter import points_picture
from desktop.theme import Theme
from desktop.words import tr
from engine.recipe import TargetChoice
from engine.targets.table import LARGEST

ROWS = 9  # shown without scrolling
SIDE = 190
REACH = 3.0  # standard deviations in sight


class ColumnPicker(QFrame):
    """A popup; emits `chosen(path, columns)`, one or two. Tab and arrows walk, Enter chooses, Esc closes."""

    chosen = Signal(str, tuple)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.source: DataSource | None = None
        self._shown: DataSource | None = None
        self._said: Callable[[], None] = lambda: None
        tokens = theme.tokens
        self.setObjectName("columns")
        self.setStyleSheet(
            f"#columns {{ background: {tokens.raised.name()}; border: 1px solid {tokens.line_strong.name()}; }}"
        )
        self.setAccessibleName(tr("Columns"))
        self.across, self.up = self._list(tr("Across (x₁)")), self._list(tr("Up (x₂)"))
        self.picture, self._says = QLabel(), QLabel()
        self._side = round(SIDE * min(theme.font_scale, 1.25))
        self.picture.setFixedSize(self._side + 2, self._side + 2)
        self.picture.setStyleSheet(f"border: 1px solid {theme.tokens.line.name()};")
        self.picture.setAccessibleName(tr("The chosen columns"))
        self._says.setWordWrap(True)
        self._says.setStyleSheet(f"color: {theme.tokens.text_soft.name()};")
        self.learn = by_tab(QPushButton(tr("Learn these")))
        self.learn.setProperty("primary", True)
        self.learn.clicked.connect(self.choose)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 10)
        self._headings = [QLabel(chooser.accessibleName()) for chooser in (self.across, self.up)]
        for column, chooser in enumerate((self.across, self.up)):
            grid.addWidget(self._headings[column], 0, column)
            grid.addWidget(chooser, 1, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.picture, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._says, 2, 0, 1, 2)
        grid.addWidget(self.learn, 2, 2)

    def offer(self, source: DataSource, banner: Banner) -> None:
        """Take `source` over, and say on `banner` that it has other columns."""
        self._said()
        if source.choice is not None:
            self.source = source
        if source.fault is not None:
            self._say(banner, source, tr(source.fault), failed=True)
        elif source.offers and source.choice is not None and source.choice.table is not None:
            if len(learned := source.choice.table.columns) == len(source.columns):
                return
            sentence = _said_of(source, learned)
            self._say(banner, source, sentence)
            self._said = lambda: banner.retract(sentence)

    def _say(self, banner: Banner, source: DataSource, sentence: str, failed: bool = False) -> None:
        buttons = [(tr("Columns…"), lambda: self.open_beside(banner, source))]
        banner.say("failure" if failed else "info", sentence, buttons)

    def fits(self, choice: TargetChoice) -> bool:
        """Whether `choice` came from a file with other columns at hand; if not, what was said of them is taken back."""
        found = self.source is not None and self.source.offers and self.source.holds(choice)
        if not found:
            self._said()
        return found

    def open_beside(self, widget: QWidget, source: DataSource | None = None) -> None:
        """Show the columns of `source`, or of the file learned from, wholly on the screen of `widget`."""
        source = source or self.source
        if source is None:
            return
        self._fill(source)
        self.adjustSize()
        screen, corner = widget.screen().availableGeometry(), widget.mapToGlobal(widget.rect().bottomRight())
        x = min(max(corner.x() - self.width(), screen.left()), screen.right() - self.width())
        self.move(x, max(min(corner.y() + 2, screen.bottom() - self.height()), screen.top()))
        self.show()
        self.across.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self) -> None:
        """As a press of the button; two columns must be different ones."""
        if self._shown is not None and (columns := self._columns()) and self.learn.isEnabled():
            self.hide()
            self.chosen.emit(str(self._shown.path), columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        else:
            super().keyPressEvent(event)

    def _fill(self, source: DataSource) -> None:
        self._shown = source
        table = None if source.choice is None else source.choice.table
        current = source.columns[: max(source.dimensions)] if table is None else table.columns
        # What one column alone is enough for has a first row to say so.
        alone = [tr("none: one column")] if source.dimensions == (1, 2) else []
        for chooser, before in ((self.across, []), (self.up, alone)):
            chooser.clear()
            chooser.addItems([*before, *source.columns])
            place = chooser is self.up
            chooser.setCurrentRow(len(before) + source.columns.index(current[place]) if len(current) > place else 0)
            rows = min(len(source.columns) + len(alone), ROWS)
            chooser.setFixedHeight(rows * chooser.sizeHintForRow(0) + 2 * chooser.frameWidth() + 4)
        for part in (self.up, self._headings[1]):
            part.setVisible(2 in source.dimensions)
        self._check()

    def _columns(self) -> tuple[str, ...]:
        """What is chosen in the lists: none, one or two."""
        if self._shown is None:
            return ()
        names, alone = self._shown.columns, self._shown.dimensions == (1, 2)
        rows: tuple[int, ...] = (self.across.currentRow(), self.up.currentRow() - alone)
        if self._shown.dimensions == (1,) or (alone and rows[1] == -1):
            rows = rows[:1]
        return tuple(names[row] for row in rows) if min(rows) >= 0 else ()

    def _check(self) -> None:
        columns = self._columns()
        if self._shown is None or not columns:
            return
        same = len(set(columns)) < len(columns)
        self.learn.setEnabled(not same)
        rows = self._shown.first(*columns)
        self.picture.setPixmap(self._pictured(rows))
        self._says.setText(tr("Choose two different ones.") if same else tr("The first {n} rows.", n=len(rows)))

    def _pictured(self, rows: np.ndarray) -> QPixmap:
        """Rows (n, 1 or 2), each column in its own standard deviations, as the model will see them."""
        if len(rows):
            rows = np.clip(rows, -LARGEST, LARGEST)
            spread = rows.std(axis=0)
            rows = (rows - rows.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
        return points_picture(rows, ((-REACH, REACH),) * rows.shape[1], self._theme, self._side, self._side)

    def _list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.setFixedWidth(round(170 * self._theme.font_scale))
        made.currentRowChanged.connect(lambda _: self._check())
        return made


def _said_of(source: DataSource, learned: tuple[str, ...]) -> str:
    if len(learned) == 1:
        return tr("{file}: learning from {column}, one of {n} columns.",
                  file=source.path.name, column=learned[0], n=len(source.columns))  # fmt: skip
    across, up = learned
    return tr("{file}: learning from {across} and {up}, two of {n} columns.",
              file=source.path.name, across=across, up=up, n=len(source.columns))  # fmt: skip
