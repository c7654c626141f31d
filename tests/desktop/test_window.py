"""The whole window around a real engine: keys, clicks and menus, and what they do to the run."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSlider
from shiboken6 import isValid

from desktop.__main__ import starting
from engine import messages
from engine.hosts import ProcessHost, ThreadHost
from tests.desktop.stage import SHIFT, Key, toy


def test_opens_on_the_running_preset_with_a_picture_in_every_panel(opened):
    stage = opened(starting("flow", None))
    stage.running()
    stage.pictured()
    assert stage.window.card.name == "flow" and len(stage.window.grid.visible_panels()) >= 3
    assert stage.window.gallery.cards["flow", "moons"].isChecked()


def test_space_pauses_and_no_further_step_happens(opened):
    stage = opened(toy(run=True, wait=0.002))
    stage.running()
    stage.press(Key.Key_Space)
    rested = stage.paused()
    stage.spin(0.15)
    assert stage.step == rested
    stage.press(Key.Key_Space)
    stage.running()


@pytest.mark.parametrize("place", ["window", "button", "card", "panel"])
def test_keys_drive_the_run_wherever_the_focus_is(stage, place):
    window = stage.window
    control = {
        "window": window, "button": window.transport._fork, "panel": window.grid.panels["trace"].enlarge_button,
        "card": next(iter(window.gallery.cards.values())),
    }[place]  # fmt: skip
    stage.focus(control)
    presses = [
        (Key.Key_Right, None, 41), (Key.Key_Left, None, 40), (Key.Key_Right, SHIFT, 50), (Key.Key_Left, SHIFT, 40),
        (Key.Key_Home, None, 0), (Key.Key_End, None, 50),
    ]  # fmt: skip
    for key, modifier, step in presses:
        stage.press(key, modifier) if modifier else stage.press(key)
        stage.at(step)
    stage.press(Key.Key_Period)
    stage.until(lambda: stage.link.state.phase == 1)
    stage.press(Key.Key_Left)
    stage.until(lambda: stage.link.state.phase == 0)
    stage.at(50)
    if place in ("window",):
        stage.press(Key.Key_Space)
        stage.running()


def test_a_control_that_was_tabbed_to_keeps_only_the_keys_it_uses(stage):
    row = stage.window.form.rows["rate"]
    slider = row.findChild(QSlider)
    stage.focus(slider)
    before = slider.value()
    stage.press(Key.Key_Right)
    assert slider.value() > before
    stage.spin(0.1)
    assert stage.step == 40
    stage.press(Key.Key_Space)
    stage.running()
    field = row.findChild(QLineEdit)
    stage.focus(field)
    stage.press(Key.Key_Space)
    rested = stage.paused()
    stage.press(Key.Key_Left)
    stage.press(Key.Key_1)
    stage.spin(0.1)
    assert stage.step == rested and stage.window.grid.enlarged is None
    stage.press(Key.Key_Escape)
    stage.press(Key.Key_Right)
    stage.at(rested + 1)


def test_restart_with_the_same_and_with_a_new_seed(stage):
    first = stage.link.store.at("norm", 30)
    # Readings of long runs are thinned out; at this pace none is long, however late anybody looks.
    stage.link.send(messages.Pace(100.0))
    stage.press(Key.Key_R)
    stage.running(40)
    assert stage.link.store.at("norm", 30) == first
    assert stage.link.recipe.seed == 3
    stage.press(Key.Key_R, SHIFT)
    stage.until(lambda: stage.link.recipe.seed != 3)
    stage.running(40)
    assert stage.link.store.at("norm", 30) != first
    assert stage.window.transport._seed_field.text() == str(stage.link.recipe.seed)


def test_numbers_enlarge_panels_and_escape_brings_them_back(stage):
    grid = stage.window.grid
    stage.press(Key.Key_2)
    assert grid.visible_panels() == ("cloud",)
    stage.press(Key.Key_0)
    assert grid.visible_panels() == ("trace", "cloud")
    stage.press(Key.Key_1)
    assert grid.visible_panels() == ("trace",)
    stage.press(Key.Key_9)
    stage.press(Key.Key_Escape)
    assert grid.visible_panels() == ("trace", "cloud")
    stage.press(Key.Key_0)
    assert grid.visible_panels() == ("trace", "cloud")


def test_the_view_menu_names_every_panel_with_its_key_and_shows_or_hides_it(stage):
    grid, menu = stage.window.grid, stage.window.findChild(QMenu, "Panels")
    for _ in range(2):
        menu.aboutToShow.emit()
    named = [action for action in menu.actions() if action.isCheckable()]
    assert [action.text() for action in named] == [
        f"{grid.specs[name].title}\t{key}" for key, name in enumerate(grid.numbered, 1)
    ]
    assert [name for name, action in zip(grid.numbered, named, strict=True) if action.isChecked()] == [*grid.shown]
    before = grid.shown
    named[0].trigger()
    assert grid.shown == before[1:]
    menu.aboutToShow.emit()
    again = next(action for action in menu.actions() if action.isCheckable())
    assert not again.isChecked()
    again.trigger()
    assert grid.shown == before
    grid.list_button.click()
    listed = next(menu for menu in grid.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in listed.actions()] == [action.text() for action in menu.actions()[: len(named)]]
    listed.close()


def test_a_button_that_nobody_tabbed_to_does_not_keep_the_focus(stage):
    """Qt hands the focus on when a menu or a dialog closes; Space must still pause then."""
    button = stage.window.transport._restart
    for reason in (
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.OtherFocusReason,
    ):
        button.setFocus(reason)
        stage.until(lambda: not button.hasFocus())
    button.setFocus(Qt.FocusReason.TabFocusReason)
    stage.spin(0.05)
    assert button.hasFocus()


def test_plus_and_minus_change_the_speed(opened):
    stage = opened(toy(run=True))
    stage.running()
    speed = stage.window.transport.speed
    assert speed.pace is None
    for _ in range(7):
        stage.press(Key.Key_Minus)
    slow = speed.pace
    assert slow < 20
    stage.press(Key.Key_Plus)
    assert speed.pace > slow

    def steps_a_second() -> float:
        began, first = time.monotonic(), stage.step
        stage.until(lambda: stage.step >= first + 12)
        return (stage.step - first) / (time.monotonic() - began)

    # The engine hears of it after what it was doing; then the pace holds.
    stage.until(lambda: steps_a_second() < 2 * speed.pace)


def test_theme_and_language_change_under_a_running_run(opened):
    stage = opened(toy(run=True, wait=0.001))
    stage.running()
    stage.press(Key.Key_Minus)
    stage.press(Key.Key_2)
    pace, before, known = stage.window.transport.speed.pace, stage.step, stage.link.store
    stage.window.form._want("size", 7)
    stage.window.notices.show(messages.Saved("run.json"))
    for name in ("theme_dark", "language_zh_CN", "theme_projector", "language_en", "theme_light"):
        old = stage.window
        stage.do(name)
        assert stage.window is not old and stage.window.actions_by_name[name].isChecked()
        stage.running()
        assert not isValid(old) or not old.isVisible()
    stage.pictured()
    assert stage.step > before and stage.link.store is known and known.last_step > before
    window = stage.window
    assert window.transport.speed.pace == pace and window.grid.enlarged == "cloud"
    assert window.form.pending == {"size": 7} and stage.sentences == ["Saved to run.json."]
    assert len([w for w in stage.application.qt.topLevelWidgets() if type(w) is type(window)]) == 1


def test_a_preset_of_the_gallery_takes_the_stage(opened):
    stage = opened(starting("flow", None))
    stage.running()
    chosen = next(preset for preset in stage.window.card.presets[1:] if preset.target)
    stage.window.gallery.cards["flow", chosen.name].click()
    stage.until(lambda: stage.link.recipe.target.name == chosen.target)
    stage.running()
    stage.pictured()
    shown = [key for key, card in stage.window.gallery.cards.items() if card.isChecked()]
    assert shown == [("flow", chosen.name)]
    stage.window.picker.choose("rings")
    stage.until(lambda: stage.link.recipe.target.name == "rings")
    assert stage.link.knobs == stage.link.recipe.knobs
    stage.running()


def test_what_is_refused_leaves_everything_as_it_was(stage):
    window, store = stage.window, stage.link.store
    stage.link.send(messages.Start(toy(size=-4).recipe))
    stage.until(lambda: stage.sentences)
    assert "Size = -4" in stage.sentences[-1]
    assert stage.step == 40 and stage.link.store is store and window.form.values["size"] == 50
    stage.press(Key.Key_Right)
    stage.at(41)


def test_a_live_knob_reaches_the_engine_and_its_echo_leaves_the_hand_alone(stage):
    row = stage.window.form.rows["rate"]
    slider = row.findChild(QSlider)
    told = []
    stage.link.tuned.connect(lambda event: told.append(event.knobs["rate"]))
    slider.setSliderDown(True)
    for place in (200, 400, 600):
        slider.setValue(place)
        stage.spin(0.03)
        assert slider.value() == place
    slider.setSliderDown(False)
    wanted = stage.window.form.values["rate"]
    stage.until(lambda: told and told[-1] == wanted)
    stage.spin(0.05)
    assert slider.value() == 600
    assert [edit.tune["rate"] for edit in stage.link.recipe.edits][-1] == wanted


def test_a_tuned_echo_that_comes_late_does_not_undo_the_hand(stage):
    form = stage.window.form
    form._want("rate", 0.3)
    form._want("rate", 0.7)
    stage.until(lambda: stage.link.knobs["rate"] == 0.7)
    assert form.values["rate"] == 0.7


def test_restart_and_fork_with_changed_knobs(stage):
    form = stage.window.form
    form._want("size", 60)
    form.restart_wanted.emit()
    stage.until(lambda: stage.link.recipe.knobs["size"] == 60)
    stage.running()
    assert not form.pending and form.values["size"] == 60
    stage.press(Key.Key_Space)
    at = stage.paused()
    form._want("size", 70)
    form.fork_wanted.emit()
    stage.until(lambda: len(stage.link.branches) == 2)
    stage.paused()
    stage.until(lambda: stage.sentences and "carried over" in stage.sentences[-1])
    assert (stage.step, stage.link.knobs["size"], form.pending) == (at, 70, {})


@pytest.mark.parametrize("how", ["restart", "new_seed", "seed", "fork"])
def test_changes_that_wait_run_with_whatever_begins_anew(stage, how):
    form = stage.window.form
    form._want("size", 60)
    stage.window.commands.reseed(9) if how == "seed" else stage.do(how)
    stage.until(lambda: stage.link.knobs["size"] == 60 and not form.pending)
    assert form.values["size"] == 60


def test_changes_left_waiting_are_spoken_of_and_can_still_run(stage):
    stage.window.form._want("size", 60)
    stage.window.commands.choose("toy", "plain")
    stage.until(lambda: any("left with a change that had not been run" in said for said in stage.sentences))
    assert not stage.window.form.pending and stage.link.recipe.knobs.get("size") != 60
    next(b for b in stage.window.banner.findChildren(QPushButton) if b.text() == "Start it, changed").click()
    stage.until(lambda: stage.link.recipe.knobs.get("size") == 60 and stage.link.recipe.seed == 3)


def test_a_click_on_a_panel_ends_typing(stage):
    field = stage.window.form.rows["rate"].findChild(QLineEdit)
    stage.focus(field)
    plot = stage.window.grid.panels["trace"].plot
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton)
    assert not field.hasFocus()
    stage.press(Key.Key_Right)
    stage.at(41)


def test_scrubbing_forking_and_switching_branches(stage, qtbot):
    bar = stage.window.timeline
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(round(bar._x(25)), 15))
    stage.at(25)
    qtbot.mouseMove(bar, QPoint(round(bar._x(10)), 15))
    stage.at(10)
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(round(bar._x(10)), 15))
    stage.press(Key.Key_F)
    stage.until(lambda: stage.link.state.branch == 1)
    assert 10 in bar._tree.fork_steps
    stage.press(Key.Key_Right, SHIFT)
    stage.at(20)
    lane = bar._lanes()[0]
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(round(bar._x(40)), round(bar._lane_y(lane))))
    stage.until(lambda: stage.link.state.branch == 0 and stage.step == 40)
    assert stage.link.store.latest("norm").step == 40


def test_presenting_and_back(opened):
    stage = opened(toy(run=True, wait=0.001))
    stage.running()
    stage.press(Key.Key_F5)
    assert stage.window.isFullScreen() and stage.window.gallery.isHidden()
    stage.running()
    stage.press(Key.Key_B)
    assert stage.window.curtain.isVisible()
    stage.press(Key.Key_B)
    assert not stage.window.curtain.isVisible()
    stage.press(Key.Key_Escape)
    assert not stage.window.isFullScreen() and stage.window.gallery.isVisible()
    stage.press(Key.Key_F5)
    stage.press(Key.Key_F5)
    assert not stage.window.isFullScreen() and not stage.window.actions_by_name["present"].isChecked()
    stage.running()
    stage.pictured()


def test_the_cheat_sheet_opens_over_the_run_and_closes(stage):
    stage.press(Key.Key_F1)
    assert stage.window.sheet.isVisible()
    stage.press(Key.Key_Right)
    stage.at(41)
    stage.press(Key.Key_Escape)
    assert not stage.window.sheet.isVisible()
    assert not stage.window.actions_by_name["cheat_sheet"].isChecked()
    stage.press(Key.Key_Right)
    stage.at(42)


def test_the_engine_moves_to_a_process_and_back_while_running(opened):
    stage = opened(toy(run=True, wait=0.005))
    stage.running()
    stage.link.send(messages.Tune({"rate": 0.5}))
    for kind, name in ((ProcessHost, "engine_process"), (ThreadHost, "engine_thread")):
        at = stage.step
        stage.do(name)
        stage.until(lambda kind=kind: isinstance(stage.link.host, kind))
        assert stage.step >= at
        rested = stage.step
        stage.until(lambda: stage.link.state.state == "running")
        assert rested <= stage.step
        stage.running()
        assert stage.link.knobs["rate"] == 0.5 and stage.link.store.at("norm", 1).step == 1
    assert not stage.sentences


def test_cuda_where_there_is_none_is_said_and_the_run_goes_on(opened):
    torch = pytest.importorskip("torch")
    if torch.cuda.is_available():
        pytest.skip("there is a CUDA device")
    stage = opened(toy(run=True, wait=0.001))
    stage.running()
    stage.do("device_cuda")
    stage.until(lambda: stage.sentences)
    assert "CUDA" in stage.sentences[-1] and stage.link.device[0] == "cpu"
    stage.running()
