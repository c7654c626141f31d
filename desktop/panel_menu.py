"""The menu on the header of a panel, and the list of all panels: what can be taken home, and where each stands."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.export import Exports
from desktop.panel_grid import PanelGrid
from desktop.popped_panel import PoppedPanel
from desktop.words import tr


class PanelMenu:
    """Opens at the button of the panel that was asked for."""

    def __init__(self, grid: PanelGrid, exports: Exports) -> None:
        self._grid, self._exports = grid, exports
        grid.menu_wanted.connect(self.open)
        grid.list_wanted.connect(self.open_list)

    def list_in(self, menu: QMenu) -> None:
        """Let a lasting `menu` name every panel, as it stands each time the menu opens, above what it holds."""
        below, listed = menu.insertSeparator(menu.actions()[0]), list[QAction]()

        def renew() -> None:
            for action in listed:
                menu.removeAction(action)
                action.deleteLater()
            listed[:] = self._listed(menu)
            menu.insertActions(below, listed)

        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(renew)

    def _listed(self, owner: QObject) -> list[QAction]:
        """One action a panel: its name, checked where it stands in the grid, and the key that enlarges it."""
        grid, made = self._grid, []
        for name in grid.numbered:
            spec, key = grid.specs[name], grid.key_of(name)
            # A tab sets apart what a menu shows as the key; the shortcut itself belongs to the table of actions.
            action = QAction(tr(spec.title).replace("&", "&&") + (f"\t{key}" if key else ""), owner)
            action.setCheckable(True)
            action.setChecked(name in grid.shown)
            action.setToolTip(tr(spec.help))
            action.triggered.connect(lambda on, name=name: grid.set_shown(name, on))
            made.append(action)
        return made

    def listing(self, parent: QWidget) -> QMenu:
        """Every panel, to be shown or hidden."""
        menu = QMenu(tr("Panels"), parent)
        menu.setToolTipsVisible(True)
        menu.addActions(self._listed(menu))
        return menu

    def open_list(self) -> None:
        button, menu = self._grid.list_button, self.listing(self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = button.mapToGlobal(button.rect().bottomRight())
        menu.popup(QPoint(corner.x() - menu.sizeHint().width(), corner.y()))

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
            menu.addSeparator()
            menu.addMenu(self.listing(menu))
            return menu
        window = grid.panels[name].window()
        if isinstance(window, PoppedPanel):
            menu.addAction(tr("Full screen"), window.toggle_full_screen)
        menu.addAction(tr("Bring back"), lambda: grid.set_out(name, False))
        return menu

    def open(self, name: str) -> None:
        button = self._grid.panels[name].more_button
        self.made(name).popup(button.mapToGlobal(button.rect().bottomLeft()))
