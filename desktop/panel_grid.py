"""The middle of the window: panels in a resizable grid, each of which can be enlarged, hidden or popped out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedLayout, QWidget

from desktop.panel import PanelView, header_button
from desktop.panel_rows import rows_for
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import PanelSpec
from engine.messages import Frame

UNPAINTED_SECONDS = 0.5  # a panel that is never painted (covered, of no size) must not end the pictures


_Arrangement = tuple[tuple[str, ...], tuple[int, ...]]  # the panels, and how many stand in each row


class _Views(dict[str, PanelView]):
    """Panels by name, each made when it is first wanted: most of an experiment's stay hidden."""

    def __init__(self, make: Callable[[str], PanelView]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> PanelView:
        self[name] = view = self._make(name)
        return view


class PanelGrid(QWidget):
    """Panels of one experiment. `visible_changed` says that the engine should draw other panels."""

    visible_changed = Signal(tuple)
    out_changed = Signal()
    menu_wanted = Signal(str)
    list_wanted = Signal()
    gestured = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.specs: dict[str, PanelSpec] = {}
        self.panels = _Views(self._made)
        self._shown: list[str] = []
        self._first: list[str] = []
        self._enlarged: str | None = None
        # Those in windows of their own, and of these the ones that nobody can see just now.
        self._out: list[str] = []
        self._asleep: set[str] = set()
        self._told: tuple[str, ...] | None = None
        # How often the panels of the last frame had been painted when it came.
        self._unpainted: dict[str, int] = {}
        self._framed = 0.0
        self._rows: list[int] = []
        self._dragged: dict[_Arrangement, tuple[list[int], list[list[int]]]] = {}
        self.list_button = header_button("add", tr("Show or hide panels"), theme, self)
        self.list_button.clicked.connect(self.list_wanted)
        self._empty = QLabel()
        self._empty.setObjectName("empty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._grid = QSplitter(Qt.Orientation.Vertical)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._grid)
        self._stack.addWidget(self._empty)

    def set_specs(self, specs: Iterable[PanelSpec], shown: Sequence[str]) -> None:
        """Panels of a new experiment; those named in `shown` are visible."""
        self._lend_button(None)
        for view in self.panels.values():
            view.setParent(None)
            view.deleteLater()
        self.specs = {spec.name: spec for spec in specs}
        self.panels.clear()
        self._unpainted = {}
        self._shown = [name for name in self.specs if name in shown]
        self._first = list(self._shown)
        self._enlarged = None
        self._out = [name for name in self._out if name in self._shown]
        # A new run knows nothing of what is on screen, even where the names are the same.
        self._told = None
        self._arrange()
        self.out_changed.emit()

    def show_frame(self, frame: Frame) -> None:
        """Hand each panel of the frame to its view."""
        self._framed = time.monotonic()
        self._unpainted = {name: self.panels[name].painted for name in frame.panels if name in self.panels}
        for name, panel in frame.panels.items():
            if name in self.panels:
                self.panels[name].show_panel(panel, frame.taken)

    def is_painted(self) -> bool:
        """Whether every panel of the last frame has reached the screen."""
        waiting = (self.panels[name].painted <= before for name, before in self._unpainted.items())
        return not any(waiting) or (self.isVisible() and time.monotonic() - self._framed > UNPAINTED_SECONDS)

    def set_age(self, now: float | None) -> None:
        for name in self.visible_panels():
            self.panels[name].set_age(now)

    def visible_panels(self) -> tuple[str, ...]:
        """The names of the panels on screen, in their order; those in windows of their own count."""
        seen = {*self._inside(), *self._out} - self._asleep
        return tuple(name for name in self.specs if name in seen)

    def _inside(self) -> tuple[str, ...]:
        """Those that stand in the grid."""
        shown = self._shown if self._enlarged is None else [self._enlarged]
        return tuple(name for name in shown if name not in self._out)

    @property
    def out(self) -> tuple[str, ...]:
        """The panels in windows of their own."""
        return tuple(self._out)

    def set_out(self, name: str, out: bool) -> None:
        """Let a panel stand in a window of its own, or bring it back; whoever hears `out_changed` has the window."""
        if name not in self.specs or (name in self._out) == out:
            return
        self._out = [*self._out, name] if out else [other for other in self._out if other != name]
        self._asleep.discard(name)
        wanted = {*self._shown, name}
        self._shown = [known for known in self.specs if known in wanted]
        if self._enlarged == name:
            self._enlarged = None
        self._arrange()
        self.out_changed.emit()

    def set_asleep(self, name: str, asleep: bool) -> None:
        """Whether the window of a panel is minimised: what nobody sees costs nothing."""
        self._asleep = {*self._asleep, name} if asleep else self._asleep - {name}
        self._tell()

    @property
    def shown(self) -> tuple[str, ...]:
        """The panels that are not hidden, though one that is enlarged may cover them."""
        return tuple(self._shown)

    @property
    def enlarged(self) -> str | None:
        return self._enlarged

    def show_only(self, names: Sequence[str]) -> None:
        """Show these panels, and none enlarged."""
        wanted = {*names, *self._out}
        self._shown, self._enlarged = [name for name in self.specs if name in wanted], None
        self._arrange()

    def set_shown(self, name: str, shown: bool) -> None:
        """Show or hide one panel."""
        wanted = {*self._shown, name} if shown else {*self._shown} - {name}
        self._shown = [known for known in self.specs if known in wanted]
        if shown or name == self._enlarged:
            self._enlarged = None
        left = [other for other in self._out if other in wanted]
        was_out, self._out = left != self._out, left
        self._arrange()
        if was_out:
            self.out_changed.emit()

    def enlarge(self, name: str | None) -> None:
        """Let one panel fill the grid, in which it need not stand; None, or the same again, brings the others back."""
        if name in self._out:
            self.panels[name].window().raise_()
            self.panels[name].window().activateWindow()
            return
        self._enlarged = None if name == self._enlarged or name not in self.specs else name
        self._arrange()

    @property
    def numbered(self) -> tuple[str, ...]:
        """Every panel in the order of the keys: those that the run came with, then the others."""
        return (*self._first, *(name for name in self.specs if name not in self._first))

    def key_of(self, name: str) -> str:
        """The number key that enlarges a panel; empty where none is left for it."""
        number = self.numbered.index(name) + 1
        return str(number) if number <= 9 else ""

    def focus_panel(self, index: int) -> None:
        """Enlarge the panel with this number, from 0; again brings the others back."""
        if 0 <= index < len(self.specs):
            self.enlarge(self.numbered[index])

    def back(self) -> None:
        """The grid as it was before a panel was enlarged; one that is empty gets what the run came with."""
        if self._enlarged is not None:
            self.enlarge(None)
        elif not self._shown:
            self.show_first()

    def show_first(self) -> None:
        """The panels that the run came with."""
        self.show_only(self._first)

    def show_all(self) -> None:
        """Every panel there is."""
        self.show_only(tuple(self.specs))

    def begin(self) -> None:
        """Another run begins: pictures of the last one go when its own come, or when those take long."""
        for view in self.panels.values():
            view.begin()

    def _made(self, name: str) -> PanelView:
        view = PanelView(self.specs[name], self.theme)
        view.enlarged.connect(self.enlarge)
        view.hidden.connect(lambda name: self.set_shown(name, False))
        view.menu_wanted.connect(self.menu_wanted)
        view.gestured.connect(self.gestured)
        return view

    def _arrange(self) -> None:
        inside = self._inside()
        old, self._grid = self._grid, self._filled(inside)
        for name, view in self.panels.items():
            if name not in inside and (name not in self._out or self.isAncestorOf(view)):
                view.setParent(self)
                view.hide()
            view.set_enlarged(name == self._enlarged, self.key_of(name))
        # The last panel of the first row stands at the corner.
        self._lend_button(self.panels[inside[self._rows[0] - 1]] if inside else None)
        self._stack.insertWidget(0, self._grid)
        self._stack.removeWidget(old)
        old.deleteLater()
        self._empty.setText(self._why_empty())
        self._stack.setCurrentWidget(self._grid if inside else self._empty)
        self._tell()

    def _lend_button(self, view: PanelView | None) -> None:
        """The one button that lists all panels stands on the header of `view`; it outlives every panel."""
        if view is not None:
            view.host(self.list_button)
        else:
            self.list_button.setParent(self)
            self.list_button.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rows != self._rows_of(len(self._inside())):
            self._arrange()

    def _rows_of(self, count: int) -> list[int]:
        return rows_for(count, self.width(), self.height(), self.theme.font_scale)

    def _why_empty(self) -> str:
        if self._out:
            return tr("The panels stand in windows of their own. Close one to bring it back.")
        return tr("All panels are hidden. Choose one in the View menu, or press 0 to bring them back.")

    def _tell(self) -> None:
        visible = self.visible_panels()
        if visible != self._told:
            self._told = visible
            self.visible_changed.emit(visible)

    def _keep_sizes(self, arrangement: _Arrangement) -> None:
        """Remember how an arrangement was dragged, for when it comes back."""
        rows = [self._grid.widget(index) for index in range(self._grid.count())]
        self._dragged[arrangement] = (self._grid.sizes(), [row.sizes() for row in rows])

    def _filled(self, names: tuple[str, ...]) -> QSplitter:
        """Rows of panels; the sizes can be dragged, but nothing can be dragged away."""
        self._rows = self._rows_of(len(names))
        arrangement = (names, tuple(self._rows))
        column, left = _splitter(Qt.Orientation.Vertical), list(names)
        for count in self._rows:
            row = _splitter(Qt.Orientation.Horizontal)
            for name in left[:count]:
                row.addWidget(self.panels[name])
                self.panels[name].show()
            column.addWidget(row)
            left = left[count:]
        rows = [column.widget(index) for index in range(column.count())]
        equal = [1000] * len(rows), [[1000] * count for count in self._rows]
        heights, widths = self._dragged.get(arrangement, equal)
        column.setSizes(heights)
        for row, sizes in zip(rows, widths, strict=True):
            row.setSizes(sizes)
        for splitter in (column, *rows):
            splitter.splitterMoved.connect(lambda: self._keep_sizes(arrangement))
        return column


def _splitter(orientation: Qt.Orientation) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(8)
    return splitter
