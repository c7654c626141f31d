"""How own data come to the run: files, columns, pictures and drawings, put together for one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

from desktop.canvas import DrawingCanvas
from desktop.column_picker import ColumnPicker
from desktop.scatter import grey_picture, table_picture
from desktop.words import tr
from engine import messages
from engine.recipe import TargetChoice
from engine.targets import OwnData, Picture, Table

if TYPE_CHECKING:
    from desktop.window import Window


KEPT = 6  # own data of a session that stay to be chosen


class DataDesk:
    """Shows in the window's picker what the run learns, and passes on what a person would have it learn instead."""

    def __init__(self, window: Window) -> None:
        self._window, self._picker = window, window.picker
        self.canvas = DrawingCanvas(window.grid, window.theme)
        self.columns = ColumnPicker(window.theme, window.picker)
        # Own data that have been learned from, the last one last: a preset must not be the end of a drawing.
        self.own: dict[str, TargetChoice] = {}
        self._picker.kept = self._pictures

    def listen(self) -> None:
        """Connect everything; the window's commands must be there by now."""
        window, picker = self._window, self._picker
        picker.target_chosen.connect(window.commands.learn)
        picker.picture_tuned.connect(window.commands.tune_picture)
        picker.own_chosen.connect(lambda name: window.files.learn(self.own[name]))
        picker.file_wanted.connect(window.files.ask_data)
        picker.drawing_wanted.connect(window.commands.draw)
        picker.columns_wanted.connect(lambda: self.columns.open_beside(picker))
        self.columns.chosen.connect(window.files.open)
        window.files.sourced.connect(lambda source: self.columns.offer(source, window.banner))
        self.canvas.learned.connect(lambda table: window.files.learn(TargetChoice(table=table)))
        self.canvas.moved.connect(self._cover)

    def show(self, choice: TargetChoice) -> None:
        """`choice` is what the run learns, unless a knob names other data."""
        if _own(choice) is not None:
            self._keep(choice)
        fits, named = self.columns.fits(choice), self._window.form.knobs.checked(self._window.form.values).measured()
        self._window.form.take_own(choice.table is not None)
        if named is not None:
            title, columns, rows = named
            self._picker.set_measured(tr(title), [tr(column) for column in columns], rows)
        elif choice.table is not None:
            table, data = choice.table, OwnData(choice.table)
            self._picker.set_own_data(
                table.name, len(table.points), table.columns, [*data.mean], [*data.sd], table.points
            )
            self._picker.offer_columns(fits)
        elif choice.picture is not None:
            self._picker.set_picture(choice.picture, choice.knobs)
        elif choice.name:
            self._picker.set_target(choice.name, choice.knobs)
        if named is None and _own(choice) is not None:
            self._picker.own = [*self.own][-1]

    def _keep(self, choice: TargetChoice) -> None:
        """Put `choice` last. Other data of the same name, as another drawing, stay beside it."""
        kept = next((name for name, other in self.own.items() if _own(other) == _own(choice)), "")
        self.own.pop(kept, None)
        names = (choice.called, *(f"{choice.called} ({n})" for n in range(2, KEPT + 2)))
        self.own[kept or next(name for name in names if name not in self.own)] = choice
        for name in [*self.own][:-KEPT]:
            del self.own[name]

    def inherit(self, old: DataDesk) -> None:
        """Go on where the desk of another window was."""
        self.columns.source, self.own = old.columns.source, old.own
        self.show(self._window.link.recipe.target)
        self.canvas.inherit(old.canvas)

    def _pictures(self, side: int) -> dict[str, QPixmap]:
        """Those of the own data that the experiment can learn, `side` pixels wide and high."""
        made, theme = dict[str, QPixmap](), self._window.theme
        for name, choice in self.own.items():
            if choice.picture is not None and 2 in self._window.card.dimensions:
                made[name] = grey_picture(choice.picture.grey, side)
            elif choice.table is not None and choice.table.points.shape[1] in self._window.card.dimensions:
                data = OwnData(choice.table)
                made[name] = table_picture(choice.table.points, data.mean, data.sd, theme, side)
        return made

    def _cover(self, on: bool) -> None:
        """Panels under the sheet cost nothing; those in windows of their own are seen all the same."""
        grid = self._window.grid
        seen = tuple(name for name in grid.visible_panels() if name in grid.out)
        self._window.link.send(messages.Show(seen)) if on else self._window.show_panels()


def _own(choice: TargetChoice) -> Table | Picture | None:
    return choice.table or choice.picture
