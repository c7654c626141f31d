"""Panels in windows of their own, for a second screen: they stream on there, and closing one brings it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.curtain import Curtain
from desktop.panel import PanelView
from desktop.panel_grid import PanelGrid
from desktop.settings import Settings
from desktop.words import tr

SIZE = (760, 620)
SHARE = 0.9  # of a second screen that nothing else stands on


class PoppedPanel(QWidget):
    """The window around one panel view; the keys drive the run as they do in the main window."""

    closed = Signal(str)
    asleep = Signal(str, bool)

    def __init__(self, name: str, shortcuts: Sequence[QAction]) -> None:
        super().__init__()
        self.name = name
        self.view: PanelView | None = None
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(6, 6, 6, 6)
        self.curtain = Curtain(self)
        # An action answers its keys in every window it has been added to; the full screen here is this window's own.
        self.addActions([action for action in shortcuts if action.objectName() != "full_screen"])

    def take(self, view: PanelView) -> None:
        """Show `view`, in place of the one before."""
        self.view = view
        self.setWindowTitle(tr("{panel} - Rivulet", panel=view.spec.title))
        view.enlarge_button.hide()
        self._page.addWidget(view)
        view.show()

    def toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def darken(self, on: bool) -> None:
        self.curtain.drop() if on else self.curtain.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.isFullScreen()):
            self.toggle_full_screen()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:
            self.asleep.emit(self.name, self.isMinimized())
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit(self.name)


class PoppedPanels:
    """Opens and closes the windows as `grid` says which panels are out."""

    def __init__(self, grid: PanelGrid, settings: Settings) -> None:
        self._grid, self._settings = grid, settings
        self.windows: dict[str, PoppedPanel] = {}
        self._dark = False
        grid.out_changed.connect(self.follow)

    def follow(self) -> None:
        for name in [name for name in self.windows if name not in self._grid.out]:
            self._drop(name)
        for name in self._grid.out:
            view = self._grid.panels[name]
            if name not in self.windows:
                self._open(name, view)
            elif self.windows[name].view is not view:
                self.windows[name].take(view)

    def darken(self, on: bool) -> None:
        self._dark = on
        for window in self.windows.values():
            window.darken(on)

    def close(self) -> tuple[str, ...]:
        """Close all of them; returns which there were."""
        names = tuple(self.windows)
        for name in names:
            self._grid.set_out(name, False)
        return names

    def _open(self, name: str, view: PanelView) -> None:
        main = self._grid.window()
        window = self.windows[name] = PoppedPanel(name, main.actions())
        window.take(view)
        window.closed.connect(lambda name: self._grid.set_out(name, False))
        window.asleep.connect(self._grid.set_asleep)
        if not window.restoreGeometry(self._settings.panel_geometry(name)):
            self._place(window, main)
        window.show()
        window.darken(self._dark)

    @staticmethod
    def _place(window: PoppedPanel, main: QWidget) -> None:
        """On a screen where the main window is not, if there is one."""
        window.resize(*SIZE)
        others = [screen for screen in QGuiApplication.screens() if screen is not main.screen()]
        if others:
            room = others[0].availableGeometry()
            place = QRect(0, 0, round(SHARE * room.width()), round(SHARE * room.height()))
            place.moveCenter(room.center())
            window.setGeometry(place)

    def _drop(self, name: str) -> None:
        window = self.windows.pop(name)
        self._settings.keep_panel_geometry(name, window.saveGeometry())
        if (view := self._grid.panels.get(name)) is not None:
            view.enlarge_button.show()
        window.close()
        window.deleteLater()
