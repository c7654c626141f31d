"""Panels in windows of their own: they stream on, the keys work there, and nothing leaks when they come back."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.popped_panel import PoppedPanel
from tests.desktop.stage import Key, Stage, toy


@pytest.fixture
def stage(qapp, monkeypatch):
    monkeypatch.setenv("RIVULET_FORGET", "1")
    stage = Stage(toy(run=True, wait=0.001))
    stage.running()
    stage.pictured()
    yield stage
    stage.close()


def popped(stage: Stage, name: str = "cloud") -> PoppedPanel:
    stage.window.grid.set_out(name, True)
    return stage.window.popped.windows[name]


def live_windows() -> list[PoppedPanel]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, PoppedPanel)]


def test_a_popped_panel_streams_on_and_counts_as_visible(stage):
    grid, window = stage.window.grid, popped(stage)
    assert window.isVisible() and grid.panels["cloud"].window() is window
    assert grid.visible_panels() == ("trace", "cloud") and grid.out == ("cloud",)
    step, painted = grid.panels["cloud"].painted_step, grid.panels["cloud"].painted
    stage.until(lambda: grid.panels["cloud"].painted_step > step and grid.panels["cloud"].painted > painted)
    stage.running()


def test_closing_its_window_brings_a_panel_back(stage):
    grid, window = stage.window.grid, popped(stage)
    window.close()
    assert grid.out == () and grid.panels["cloud"].window() is stage.window
    assert grid.panels["cloud"].isVisible() and grid.panels["cloud"].enlarge_button.isVisible()
    assert not live_windows()
    step = grid.panels["cloud"].painted_step
    stage.until(lambda: grid.panels["cloud"].painted_step > step)


def test_popping_in_and_out_leaks_nothing(stage):
    view = stage.window.grid.panels["cloud"]
    counts = []
    for _ in range(6):
        popped(stage)
        menu = stage.window.panel_menu.made("cloud")
        assert menu.actions()
        menu.close()
        stage.window.grid.set_out("cloud", False)
        assert not live_windows() and stage.window.grid.panels["cloud"] is view
        QTest.qWait(20)
        counts.append((len(stage.window.findChildren(QWidget)), len(QApplication.topLevelWidgets())))
    assert max(counts[3:]) <= max(counts[:3])


def test_all_panels_out_leave_a_sentence_and_hiding_one_closes_its_window(stage):
    grid = stage.window.grid
    for name in ("trace", "cloud"):
        popped(stage, name)
    assert grid._empty.isVisible() and "windows of their own" in grid._empty.text()
    grid.set_shown("cloud", False)
    assert grid.visible_panels() == ("trace",) and list(stage.window.popped.windows) == ["trace"]
    grid.show_all()
    assert grid.visible_panels() == ("trace", "cloud") and grid.out == ("trace",)


def test_keys_drive_the_run_from_the_other_window(stage):
    window = popped(stage)
    window.activateWindow()
    stage.until(window.isActiveWindow)
    QTest.keyClick(window, Key.Key_Space)
    rested = stage.paused()
    QTest.keyClick(window, Key.Key_Right)
    stage.at(rested + 1)
    QTest.keyClick(window, Key.Key_F11)
    assert window.isFullScreen() and not stage.window.isFullScreen()
    QTest.keyClick(window, Key.Key_Escape)
    assert not window.isFullScreen() and window.isVisible()
    QTest.keyClick(window, Key.Key_Escape)
    assert stage.window.grid.out == ()


def test_a_minimised_window_costs_nothing_and_black_covers_it(stage):
    grid, window = stage.window.grid, popped(stage)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    stage.until(lambda: grid.visible_panels() == ("trace",))
    window.setWindowState(Qt.WindowState.WindowNoState)
    stage.until(lambda: grid.visible_panels() == ("trace", "cloud"))
    stage.do("black")
    assert window.curtain.isVisible()
    stage.do("black")
    assert not window.curtain.isVisible()


def test_size_and_place_are_remembered_and_outlive_a_change_of_theme(stage):
    popped(stage).resize(431, 377)
    stage.window.grid.set_out("cloud", False)
    assert (popped(stage).width(), popped(stage).height()) == (431, 377)
    old = stage.window
    stage.do("theme_dark")
    assert stage.window is not old and not old.popped.windows
    window = stage.window.popped.windows["cloud"]
    assert window.view.theme.name == "dark" and window.width() == 431 and len(live_windows()) == 1
    stage.running()


def test_another_experiment_keeps_a_window_whose_panel_it_has(stage):
    grid, window = stage.window.grid, popped(stage)
    before = window.view
    grid.set_specs(stage.window.card.panels, ("trace", "cloud"))
    assert stage.window.popped.windows["cloud"] is window and window.view is grid.panels["cloud"] is not before
    grid.set_specs(stage.window.card.panels[:1], ("trace",))
    assert grid.out == () and not live_windows()
