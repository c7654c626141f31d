"""How own data come to the run: files, columns, pictures and drawings, put together for one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.canvas import DrawingCanvas
from desktop.column_picker import ColumnPicker
from desktop.words import tr
from engine import messages
from engine.recipe import TargetChoice
from engine.targets import OwnData

if TYPE_CHECKING:
    from desktop.window import Window


class DataDesk:
    """Shows in the window's picker what the run learns, and passes on what a person would have it learn instead."""

    def __init__(self, window: Window) -> None:
        self._window, self._picker = window, window.picker
        self.canvas = DrawingCanvas(window.grid, window.theme)
        self.columns = ColumnPicker(window.theme, window.picker)

    def listen(self) -> None:
        """Connect everything; the window's commands must be there by now."""
        window, picker = self._window, self._picker
        picker.target_chosen.connect(window.commands.learn)
        picker.picture_tuned.connect(window.commands.tune_picture)
        picker.file_wanted.connect(window.files.ask_data)
        picker.drawing_wanted.connect(window.commands.draw)
        picker.columns_wanted.connect(lambda: self.columns.open_beside(picker))
        self.columns.chosen.connect(window.files.open)
        window.files.sourced.connect(lambda source: self.columns.offer(source, window.banner))
        self.canvas.learned.connect(lambda table: window.files.learn(TargetChoice(table=table)))
        self.canvas.moved.connect(self._cover)

    def show(self, choice: TargetChoice) -> None:
        """`choice` is what the run learns, unless a knob names other data."""
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

    def inherit(self, old: DataDesk) -> None:
        """Go on where the desk of another window was."""
        self.columns.source = old.columns.source
        self.show(self._window.link.recipe.target)
        self.canvas.inherit(old.canvas)

    def _cover(self, on: bool) -> None:
        """Panels under the sheet cost nothing; those in windows of their own are seen all the same."""
        grid = self._window.grid
        seen = tuple(name for name in grid.visible_panels() if name in grid.out)
        self._window.link.send(messages.Show(seen)) if on else self._window.show_panels()
