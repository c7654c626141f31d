"""Data drawn by hand: a sheet over the panels with pen, spray and rubber, and a button to let the model learn it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from desktop.drawing_plane import DrawingPlane
from desktop.figures import grouped, short
from desktop.focus import by_tab
from desktop.sketch import Sketch
from desktop.theme import Theme
from desktop.words import tr
from engine.targets import Table
from engine.targets.drawing import MOST_POINTS, NAME, Drawing, Stroke, Tool
from engine.words import BadInput, Text, text

PUFF_MILLISECONDS = 30
PER_UNIT, PER_PUFF = 5.0, 0.5  # points for each notch of the density slider
FINE = 20  # notches of the size slider for a unit
SIZES, DENSITIES = (1, 2 * FINE), (1, 100)
TOOLS: dict[Tool, tuple[Text, Text]] = {
    "pen": (text("Pen"), text("Draws a line of points")),
    "spray": (text("Spray"), text("A cloud of points, growing for as long as it is held")),
    "erase": (text("Rubber"), text("Takes points away; so does the right mouse button")),
}
UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class DrawingCanvas(QFrame):
    """Covers `over` while it is open. `learned(Table)`: the drawing is to be learned; `moved(on)`: it opens or closes.

    Esc closes it; what is drawn stays for the next time.
    """

    learned = Signal(object)
    moved = Signal(bool)

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self._theme = theme
        self.sketch = Sketch()
        self._sizes: dict[Tool, int] = {"pen": 8, "spray": 24, "erase": 16}
        self._here = (0.0, 0.0, 1.0)
        self._puffs = QTimer(self, interval=PUFF_MILLISECONDS)
        self._puffs.timeout.connect(lambda: self._on(self.sketch.lengthen, self._here))
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Draw data"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tokens = theme.tokens
        self.setStyleSheet(
            f"#canvas {{ background: {tokens.raised.name()}; border: 2px solid {tokens.accent.name()};"
            "border-radius: 4px; }"
        )
        self._build()
        self.tool: Tool = "pen"
        self.choose("pen")
        self._show()
        self.hide()
        over.installEventFilter(self)

    # Opening and closing

    def open_canvas(self, learned: Table | None = None) -> None:
        """Show the sheet; an untouched one starts from `learned`, where that is an earlier drawing."""
        if learned is not None and learned.name == NAME and self.sketch.untouched:
            self.sketch.drawing = Drawing.over(learned)
            self.sketch.points = self.sketch.drawing.points
            self._show()
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.moved.emit(True)

    def close_canvas(self) -> None:
        self.plane.lift()
        if self.isVisible():
            # Else Qt would hand the keys to the nearest button of a panel.
            self.window().setFocus()
            self.hide()
            self.moved.emit(False)

    def inherit(self, old: DrawingCanvas) -> None:
        """Go on where the sheet of another window was."""
        old.sketch.end()
        self.sketch, self._sizes = old.sketch, old._sizes
        self._show()
        self.choose(old.tool)
        self.density.setValue(old.density.value())
        if not old.isHidden():
            self.open_canvas()

    def learn(self) -> None:
        """Let the model learn what is drawn, or say why it cannot."""
        try:
            table = self.sketch.drawing.table()
        except BadInput as error:
            self._say(tr(error.sentence), warning=True)
            return
        self.close_canvas()
        self.learned.emit(table)

    # What can be undone

    def undo(self) -> None:
        self.plane.lift()
        self._on(self.sketch.undo)

    def redo(self) -> None:
        self.plane.lift()
        self._on(self.sketch.redo)

    def clear(self) -> None:
        """An empty sheet; this too can be undone."""
        if len(self.sketch.drawing.points):
            self._on(self.sketch.take, Drawing())

    # Strokes

    def choose(self, tool: Tool) -> None:
        """Each tool keeps the size it had."""
        self.tool = tool
        # Not an exclusive group of Qt's: there Tab would reach one of them only, and arrows drive the run.
        for name, button in self._buttons.items():
            button.setChecked(name == tool)
        self.size.setValue(self._sizes[tool])
        self.density.setEnabled(tool != "erase")

    def _resize(self, notch: int) -> None:
        self._sizes[self.tool] = notch
        self._width.setText(short(notch / FINE))
        self.plane.set_size(notch / FINE)

    def _begin(self, x: float, y: float, pressure: float, erasing: bool) -> None:
        tool: Tool = "erase" if erasing else self.tool
        density = self.density.value() * (PER_UNIT if tool == "pen" else PER_PUFF)
        size = self._sizes[tool] / FINE
        self._here = (x, y, pressure)
        self._on(self.sketch.begin, Stroke(tool, np.array([[x, y]]), size, density, np.array([pressure])))
        if tool == "spray":
            self._puffs.start()

    def _move(self, x: float, y: float, pressure: float) -> None:
        self._here = (x, y, pressure)
        self._on(self.sketch.move, self._here)

    def _end(self) -> None:
        self._puffs.stop()
        self._on(self.sketch.end)

    def _on(self, change: Callable[..., object], *values: object) -> None:
        change(*values)
        self._show()

    # What is seen

    def _show(self) -> None:
        n = len(self.sketch.points)
        self.plane.show_points(self.sketch.points)
        self.count.setText(tr("1 point") if n == 1 else tr("{n} points", n=grouped(n)))
        if n >= MOST_POINTS:
            self._say(tr("The sheet is full; erase something to draw on."), warning=True)
        else:
            self._say("" if n else tr("Draw on the plane with the mouse or a pen; the right button erases."))
        self._undo.setEnabled(bool(self.sketch.done))
        self._redo.setEnabled(bool(self.sketch.undone))
        self._clear.setEnabled(n > 0)
        self._learn.setEnabled(n > 0)
        self._learn.setToolTip(tr("Start the run anew on what is drawn") if n else tr("Nothing is drawn yet"))

    def _say(self, sentence: str, warning: bool = False) -> None:
        tokens = self._theme.tokens
        self._says.setStyleSheet(f"color: {(tokens.warning if warning else tokens.text_soft).name()};")
        self._says.setText(sentence)

    def _build(self) -> None:
        self.plane = DrawingPlane(self._theme)
        self.plane.begun.connect(self._begin)
        self.plane.moved.connect(self._move)
        self.plane.ended.connect(self._end)
        self.count, self._says = QLabel(), QLabel()
        self.count.setFont(self._theme.font(1.2, bold=True))
        self._says.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(round(8 * self._theme.font_scale))
        for layout in (self._tools(), self._sliders(), self._history()):
            column.addLayout(layout)
        column.addWidget(self.count)
        column.addWidget(self._says)
        column.addStretch(1)
        column.addLayout(self._endings())
        side = QWidget()
        side.setLayout(column)
        side.setFixedWidth(max(round(220 * self._theme.font_scale), column.minimumSize().width()))
        row = QHBoxLayout(self)
        row.addWidget(side)
        row.addWidget(self.plane, 1)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._buttons: dict[Tool, QAbstractButton] = {}
        for tool, (name, help) in TOOLS.items():
            button = self._button(tr(name), lambda tool=tool: self.choose(tool), tr(help))
            button.setCheckable(True)
            self._buttons[tool] = button
            row.addWidget(button, 1)
        return row

    def _sliders(self) -> QGridLayout:
        grid = QGridLayout()
        self.size = self._slider(SIZES, SIZES[1], tr("Size"))
        self.density = self._slider(DENSITIES, 40, tr("Density"))
        self._width = QLabel()
        self.size.valueChanged.connect(self._resize)
        for line, slider in enumerate((self.size, self.density)):
            grid.addWidget(QLabel(slider.accessibleName()), line, 0)
            grid.addWidget(slider, line, 1)
        grid.addWidget(self._width, 0, 2)
        grid.setColumnMinimumWidth(2, self._width.fontMetrics().horizontalAdvance("0.00"))
        return grid

    def _history(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        keys = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in UNDO]
        self._undo = self._button(tr("Undo"), self.undo, tr("Take the last stroke back ({key})", key=keys[0]))
        self._redo = self._button(tr("Redo"), self.redo, tr("Draw it again ({key})", key=keys[1]))
        self._clear = self._button(tr("Clear"), self.clear, tr("An empty sheet; Undo brings the drawing back"))
        for button in (self._undo, self._redo, self._clear):
            row.addWidget(button, 1)
        return row

    def _endings(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._learn = self._button(tr("Learn this"), self.learn, "")
        self._learn.setProperty("primary", True)
        close = self._button(tr("Close"), self.close_canvas, tr("Back to the panels; the drawing is kept (Esc)"))
        row.addWidget(self._learn, 2)
        row.addWidget(close, 1)
        return row

    @staticmethod
    def _button(label: str, pressed: Callable[[], object], help: str) -> QPushButton:
        button = by_tab(QPushButton(label))
        button.setStyleSheet("QPushButton { padding: 2px 6px; }")
        button.setToolTip(help)
        button.clicked.connect(lambda: pressed())
        return button

    @staticmethod
    def _slider(ends: tuple[int, int], start: int, name: str) -> QSlider:
        slider = by_tab(QSlider(Qt.Orientation.Horizontal))
        slider.setRange(*ends)
        slider.setValue(start)
        slider.setAccessibleName(name)
        return slider

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        elif event.type() == QEvent.Type.ChildAdded and self.isVisible():
            # Panels of another experiment come to lie under the sheet.
            self.raise_()
        return False

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and (call := self._called(event)) is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                call()
                return True
        return super().event(event)

    def _called(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.key() == Qt.Key.Key_Escape:
            return self.close_canvas
        if event.matches(UNDO[0]):
            return self.undo
        return self.redo if event.matches(UNDO[1]) else None
