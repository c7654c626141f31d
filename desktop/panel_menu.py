"""The menu on the header of a panel: what can be taken home from it, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.export import Exports
from desktop.panel_grid import PanelGrid
from desktop.popped_panel import PoppedPanel
from desktop.words import tr


class PanelMenu:
    """Opens at the button of the panel that was asked for."""

    def __init__(self, grid: PanelGrid, exports: Exports) -> None:
        self._grid, self._exports = grid, exports
        grid.menu_wanted.connect(self.open)

    def made(self, name: str) -> QMenu:
        grid, menu = self._grid, QMenu(self._grid.panels[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in grid.panels[name].tucked():
            action = menu.addAction(button.toolTip(), button.click)
            action.setCheckable(button.isCheckable())
            action.setChecked(button.isChecked())
        menu.addAction(tr("Export…"), lambda: self._exports.ask(name))
        menu.addAction(tr("Copy as a picture"), lambda: self._exports.copy(name))
        menu.addSeparator()
        if name not in grid.out:
            menu.addAction(tr("Pop out to a window of its own"), lambda: grid.set_out(name, True))
            return menu
        window = grid.panels[name].window()
        if isinstance(window, PoppedPanel):
            menu.addAction(tr("Full screen"), window.toggle_full_screen)
        menu.addAction(tr("Bring back"), lambda: grid.set_out(name, False))
        return menu

    def open(self, name: str) -> None:
        button = self._grid.panels[name].more_button
        self.made(name).popup(button.mapToGlobal(button.rect().bottomLeft()))
