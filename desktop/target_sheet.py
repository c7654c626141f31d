"""The sheet of targets that opens from the dataset picker: a picture and a name for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from desktop.preset_card import in_lines
from desktop.scatter import target_picture, when_idle
from desktop.theme import Theme
from desktop.words import tr
from engine.targets import target_classes

COLUMNS, SIDE = 6, 64


class TargetSheet(QFrame):
    """A popup; emits `chosen(name)`, or `own_chosen(name)` for own data. Arrows walk, Enter chooses, Esc closes."""

    chosen = Signal(str)
    own_chosen = Signal(str)

    def __init__(self, dimensions: tuple[int, ...], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Data"))
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(4)
        self.own: dict[str, QToolButton] = {}
        fitting = {name: kind for name, kind in target_classes().items() if kind.dimension in dimensions}
        self.buttons = {
            name: self._button(tr(kind.title), partial(self._choose, name)) for name, kind in fitting.items()
        }
        self._arrange(self.buttons.values(), 0)
        when_idle(self, self._pictures(), pause=0)

    def offer_own(self, pictures: Mapping[str, QPixmap], titles: Mapping[str, str]) -> None:
        """Own data of this session, in rows below the targets."""
        for button in self.own.values():
            button.setParent(None)
            button.deleteLater()
        self.own = {name: self._button(titles[name], partial(self._choose_own, name)) for name in pictures}
        for name, picture in pictures.items():
            self.own[name].setIcon(QIcon(picture))
        self._arrange(self.own.values(), -(-len(self.buttons) // COLUMNS))

    def _arrange(self, buttons: Iterable[QToolButton], row: int) -> None:
        for place, button in enumerate(buttons):
            self._grid.addWidget(button, row + place // COLUMNS, place % COLUMNS)

    def open_below(self, widget: QWidget, current: str) -> None:
        """Show the sheet under `widget`, wholly on its screen."""
        self.adjustSize()
        screen, corner = widget.screen().availableGeometry(), widget.mapToGlobal(widget.rect().bottomLeft())
        x = min(corner.x(), screen.right() - self.width())
        y = min(corner.y() + 2, screen.bottom() - self.height())
        self.move(max(x, screen.left()), max(y, screen.top()))
        offered = {**self.buttons, **self.own}
        for name, button in offered.items():
            button.setChecked(name == current)
        self.show()
        if current in offered:
            offered[current].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons, focused = [*self.buttons.values(), *self.own.values()], self.focusWidget()
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
        if event.key() in moves and focused in buttons:
            place = buttons.index(focused) + moves[Qt.Key(event.key())]
            buttons[min(max(place, 0), len(buttons) - 1)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QToolButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _button(self, title: str, pressed: Callable[[], object]) -> QToolButton:
        button, theme = QToolButton(), self._theme
        side = round(SIDE * theme.font_scale)
        button.setIconSize(QSize(side, side))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setFont(theme.font(0.8))
        width = round(100 * theme.font_scale)
        button.setText("\n".join(in_lines(title, button.font(), width - 8)))
        button.setFixedWidth(width)
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.clicked.connect(lambda: pressed())
        return button

    def _choose(self, name: str) -> None:
        self.hide()
        self.chosen.emit(name)

    def _choose_own(self, name: str) -> None:
        self.hide()
        self.own_chosen.emit(name)

    def _pictures(self) -> Iterator[Callable[[], object]]:
        side = round(SIDE * self._theme.font_scale)
        for name in self.buttons:
            yield partial(self._draw, name, side)

    def _draw(self, name: str, side: int) -> None:
        self.buttons[name].setIcon(QIcon(target_picture(name, self._theme, side, side)))
