"""The table of actions: no key twice, and keys reach the run whatever has been clicked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMainWindow, QSlider, QVBoxLayout, QWidget

from desktop.actions import ACTIONS, BY_NAME, build, tip
from desktop.cheat_sheet import CheatSheet, keys, shown
from desktop.entry_field import EntryField
from desktop.focus import by_tab
from desktop.theme import LIGHT

# What look.md promises.
PROMISED = {
    "play": "Space", "step": "Right", "step_back": "Left", "step_ten": "Shift+Right", "step_back_ten": "Shift+Left",
    "half_step": ".", "restart": "R", "new_seed": "Shift+R", "focus_1": "1", "focus_9": "9", "focus_all": "0",
    "present": "F5", "full_screen": "F11", "black": "B", "faster": "+", "slower": "-", "save": "Ctrl+S",
    "open": "Ctrl+O", "cheat_sheet": "?", "export": "Ctrl+E",
    "copy": "Ctrl+C", "undo": "Ctrl+Z",
}  # fmt: skip


def test_no_key_is_used_twice():
    used = [QKeySequence(key).toString() for action in ACTIONS for key in action.keys]
    assert all(used)
    assert len(used) == len(set(used))


def test_names_can_be_handlers_and_are_unique():
    assert len(BY_NAME) == len(ACTIONS)
    assert all(name.isidentifier() for name in BY_NAME)


@pytest.mark.parametrize(("name", "key"), PROMISED.items())
def test_promised_keys(name, key):
    assert key in BY_NAME[name].keys


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    window.resize(600, 400)
    qtbot.addWidget(window)
    return window


def handlers(calls):
    def heard(name, checkable):
        return (lambda on: calls.append((name, on))) if checkable else (lambda: calls.append(name))

    return {name: heard(name, action.checkable) for name, action in BY_NAME.items()}


def test_every_action_calls_its_handler(window):
    calls = []
    made = build(window, handlers(calls))
    assert set(made) == set(BY_NAME)
    for action in made.values():
        action.trigger()
    assert [call if isinstance(call, str) else call[0] for call in calls] == list(BY_NAME)


def test_actions_without_handler_are_left_out(window):
    assert set(build(window, {"play": lambda: None})) == {"play"}


def test_choices_exclude_each_other(window):
    made = build(window, handlers([]))
    made["theme_dark"].trigger()
    made["theme_projector"].trigger()
    assert [name for name in made if name.startswith("theme_") and made[name].isChecked()] == ["theme_projector"]


def test_tip_shows_the_key():
    assert tip("half_step").endswith("(.)")
    assert "(" not in tip("theme_dark")


@pytest.fixture
def controls(window, qtbot):
    window.calls = []
    build(window, handlers(window.calls))
    page = QWidget()
    column = QVBoxLayout(page)
    window.number, window.words = EntryField(), EntryField(number=False)
    window.slider, window.check = by_tab(QSlider(Qt.Orientation.Horizontal)), by_tab(QCheckBox("on"))
    for widget in (window.number, window.words, window.slider, window.check):
        column.addWidget(widget)
    window.setCentralWidget(page)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(qtbot, window, key):
    qtbot.keyClick(window.focusWidget() or window, key)
    return window.calls


def test_a_click_does_not_take_the_keys_away(controls, qtbot):
    for widget in (controls.slider, controls.check):
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        assert not widget.hasFocus()
    controls.setFocus()
    before = controls.slider.value()
    press(qtbot, controls, Qt.Key.Key_Space)
    assert press(qtbot, controls, Qt.Key.Key_Right) == ["play", "step"]
    assert controls.slider.value() == before


def test_tab_brings_a_control_its_keys(controls, qtbot):
    controls.slider.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, controls, Qt.Key.Key_Right)
    assert controls.slider.value() == 1
    controls.check.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, controls, Qt.Key.Key_Space)
    assert controls.check.isChecked()
    press(qtbot, controls, Qt.Key.Key_Return)
    assert not controls.check.isChecked()
    assert controls.calls == []


def test_typing_keeps_its_keys_and_numbers_leave_space_to_the_run(controls, qtbot):
    controls.words.setFocus()
    qtbot.keyClicks(controls.words, "r b")
    assert controls.words.text() == "r b"
    controls.number.setFocus()
    qtbot.keyClicks(controls.number, "12")
    assert controls.calls == []
    assert press(qtbot, controls, Qt.Key.Key_Space) == ["play"]
    assert controls.number.text() == "12"


def test_a_click_elsewhere_ends_typing(controls, qtbot):
    controls.number.setFocus()
    qtbot.keyClicks(controls.number, "7")
    with qtbot.waitSignal(controls.number.entered) as heard:
        qtbot.mouseClick(controls.check, Qt.MouseButton.LeftButton)
    assert heard.args == ["7"]
    assert not controls.number.hasFocus()


def test_enter_takes_and_escape_leaves(controls, qtbot):
    field, taken = controls.number, []
    field.entered.connect(taken.append)
    field.show_value("5")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "6")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.hasFocus()
    field.setFocus()
    qtbot.keyClicks(field, "99")
    field.show_value("8")
    assert field.text() == "699"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), taken) == ("8", ["6"])


def test_cheat_sheet_lists_every_key_and_takes_none(controls, qtbot):
    assert {action.name for action in shown()} >= {"play", "fork", "cheat_sheet", "first"}
    assert keys(BY_NAME["step_ten"]) == "Shift+→"
    sheet = CheatSheet(controls, LIGHT)
    sheet.toggle()
    assert press(qtbot, controls, Qt.Key.Key_Space) == ["play"]
    with qtbot.waitSignal(sheet.closed):
        press(qtbot, controls, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert not any(isinstance(child, QLineEdit) for child in sheet.children())
