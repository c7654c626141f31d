"""The grid of panels: rows that leave the plots most room, and a way back from whatever was enlarged."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import isValid

from desktop.panel_grid import PanelGrid
from desktop.panel_rows import rows_for
from desktop.theme import LIGHT
from engine.experiment import PanelSpec
from engine.marks import Axis, Panel
from engine.messages import Frame
from engine.words import text

AXIS = Axis(text("x"), (-3, 3))


@pytest.mark.parametrize(("size", "rows"), [
    ((740, 560), [[1], [2], [2, 1], [2, 2], [3, 2], [3, 3]]),
    ((1270, 560), [[1], [2], [3], [2, 2], [3, 2], [3, 3]]),
    ((400, 900), [[1], [1, 1], [1, 1, 1]]),
])  # fmt: skip
def test_rows_leave_the_plots_as_much_as_they_can(size, rows):
    assert [rows_for(n, *size) for n in range(1, len(rows) + 1)] == rows
    assert all(sum(rows_for(n, *size)) == n for n in range(13))


@pytest.fixture
def grid(qtbot) -> PanelGrid:
    made = PanelGrid(LIGHT)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_specs([PanelSpec(name, text("T"), text("H")) for name in "abcd"], ["a", "b", "d"])
    made.show()
    return made


def test_a_frame_reaches_its_panels(grid):
    grid.show_frame(
        Frame(0, 5, time.monotonic(), {name: Panel(text("T"), AXIS, AXIS, (), 5) for name in ("a", "gone")})
    )
    assert grid.panels["a"].plot.step == 5


def test_panels_are_hidden_shown_and_enlarged(qtbot, grid):
    told = []
    grid.visible_changed.connect(told.append)
    assert grid.visible_panels() == ("a", "b", "d")
    grid.panels["b"].hide_button.click()
    grid.panels["d"].enlarge_button.click()
    assert grid.panels["d"].isVisible() and not grid.panels["a"].isVisible()
    grid.panels["d"].enlarge_button.click()
    grid.set_shown("c", True)
    assert told == [("a", "d"), ("d",), ("a", "d"), ("a", "c", "d")]
    grid.show_all()
    assert all(view.isVisible() for view in grid.panels.values())
    grid.show_first()
    assert told[4:] == [("a", "b", "c", "d"), ("a", "b", "d")]


def test_a_number_enlarges_a_panel_of_the_list_and_the_grid_comes_back_as_it_was(grid):
    assert grid.numbered == ("a", "b", "d", "c") and grid.key_of("c") == "4"
    for index, name in ((3, "c"), (1, "b"), (3, "c")):
        grid.focus_panel(index)
        assert grid.visible_panels() == (name,) and grid.panels[name].enlarge_button.toolTip().endswith(
            f"({index + 1})"
        )
    grid.focus_panel(99)
    assert grid.enlarged == "c" and grid.shown == ("a", "b", "d")
    for restore in (grid.back, lambda: grid.focus_panel(3), grid.panels["c"].hide_button.click):
        restore()
        assert grid.visible_panels() == ("a", "b", "d") and grid.enlarged is None
        grid.focus_panel(3)
    grid.set_shown("c", True)
    assert grid.visible_panels() == ("a", "b", "c", "d")
    grid.back()
    assert grid.visible_panels() == ("a", "b", "c", "d")


def test_panels_share_the_room_evenly_whatever_was_enlarged_and_however_it_is_resized(qtbot, grid):
    for size in ((900, 600), (1500, 500), (900, 600)):
        grid.resize(*size)
        grid.focus_panel(0)
        grid.back()
        for row in (grid._grid.widget(index) for index in range(grid._grid.count())):
            assert max(row.sizes()) - min(row.sizes()) <= 2
        assert [grid._grid.widget(index).count() for index in range(grid._grid.count())] == rows_for(3, *size)


def test_one_button_lists_all_panels_from_the_corner_and_outlives_them(grid):
    assert grid.panels["b"].isAncestorOf(grid.list_button)
    grid.focus_panel(0)
    assert grid.panels["a"].isAncestorOf(grid.list_button)
    grid.set_specs([PanelSpec("new", text("T"), text("H"))], ["new"])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isValid(grid.list_button) and grid.panels["new"].isAncestorOf(grid.list_button)
    grid.set_shown("new", False)
    assert not grid.list_button.isVisible()


def test_dragged_sizes_come_back_with_their_arrangement(qtbot, grid):
    row = grid._grid.widget(0)
    row.moveSplitter(300, 1)
    dragged = row.sizes()
    assert dragged[0] < dragged[1]
    grid.enlarge("b")
    grid.enlarge(None)
    grid.set_shown("b", False)
    grid.set_shown("b", True)
    assert grid._grid.widget(0).sizes() == pytest.approx(dragged, abs=3)


def test_a_grid_without_panels_says_what_to_do(grid):
    for name in "abd":
        grid.set_shown(name, False)
    assert grid.visible_panels() == ()
    assert grid._empty.isVisible()
    grid.back()
    assert grid.visible_panels() == ("a", "b", "d") and not grid._empty.isVisible()


def test_a_new_experiment_replaces_the_panels(qtbot, grid):
    old = grid.panels["a"]
    grid.set_specs([PanelSpec("new", text("T"), text("H"))], ["new"])
    qtbot.waitUntil(lambda: not isValid(old))
    assert grid.visible_panels() == ("new",)
    assert grid.panels["new"].isVisible()
