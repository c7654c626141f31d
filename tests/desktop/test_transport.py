"""The transport bar and its speed slider: what they emit, what they show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from desktop.entry_field import EntryField
from desktop.figure_label import FigureLabel
from desktop.speed import FASTEST, SLOWEST, SpeedSlider
from desktop.theme import LIGHT
from desktop.transport import TransportBar
from engine.messages import RunState
from tests.desktop.specimens import PHASES


@pytest.fixture
def bar(qtbot):
    bar = TransportBar(LIGHT)
    qtbot.addWidget(bar)
    bar.set_phases(PHASES)
    bar.show()
    return bar


def named(bar, start):
    return next(button for button in bar.findChildren(QToolButton) if button.accessibleName().startswith(start))


def field(bar, name):
    return next(field for field in bar.findChildren(EntryField) if field.accessibleName() == name)


def enter(qtbot, entry, typed):
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, typed)
    qtbot.keyClick(entry, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("button", "signal", "args"),
    [("Let the run", "play_toggled", []), ("One step forward", "step", [1]), ("One step back", "step", [-1]),
     ("Do the next phase", "half_step", []), ("Begin again with the same", "restart", []),
     ("Start a branch", "fork", [])],
)  # fmt: skip
def test_buttons(bar, qtbot, button, signal, args):
    with qtbot.waitSignal(getattr(bar, signal)) as heard:
        named(bar, button).click()
    assert heard.args == args


def test_the_half_step_says_what_comes_next(bar):
    half = named(bar, "Do the next phase")
    assert half.text() == "Draw a batch"
    width = half.width()
    bar.set_state(RunState("paused", 0, 3, 1))
    assert half.text() == "Follow the gradient"
    bar.set_state(RunState("paused", 0, 4, 0))
    assert (half.text(), half.width()) == ("Draw a batch", width)
    bar.set_phases(PHASES[:1])
    assert not half.isVisible()


def test_state_is_shown(bar):
    texts = lambda: [label.text() for label in bar.findChildren(FigureLabel)]  # noqa: E731
    bar.set_state(RunState("running", 0, 120, 0, 213.4))
    assert "213 steps/s" in texts()
    assert field(bar, "step").text() == "120"
    assert named(bar, "Pause")
    bar.set_state(RunState("paused", 0, 121, 0, 213.4))
    assert "paused" in texts()
    assert named(bar, "Play")


def test_typing_a_step_seeks_and_the_run_does_not_disturb_it(bar, qtbot):
    bar.set_state(RunState("running", 0, 120, 0))
    entry = field(bar, "step")
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, "4")
    bar.set_state(RunState("running", 0, 121, 0))
    qtbot.keyClicks(entry, "2")
    with qtbot.waitSignal(bar.seek) as heard:
        qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert heard.args == [42]


@pytest.mark.parametrize("typed", ["x", "-3", "1e3", "²"])
def test_a_step_that_is_none_seeks_nowhere(bar, qtbot, typed):
    bar.set_state(RunState("paused", 0, 120, 0))
    with qtbot.assertNotEmitted(bar.seek):
        enter(qtbot, field(bar, "step"), typed)
    assert field(bar, "step").text() == "120"


def test_seed(bar, qtbot):
    bar.set_seed(7)
    with qtbot.assertNotEmitted(bar.seed_changed):
        enter(qtbot, field(bar, "seed"), "7")
    with qtbot.waitSignal(bar.seed_changed) as heard:
        enter(qtbot, field(bar, "seed"), "11")
    assert heard.args == [11]
    with qtbot.assertNotEmitted(bar.seed_changed):
        enter(qtbot, field(bar, "seed"), "many")
    assert field(bar, "seed").text() == "11"


@pytest.fixture
def speed(qtbot):
    speed = SpeedSlider(LIGHT)
    qtbot.addWidget(speed)
    return speed


def test_speed_ends(speed):
    assert speed.pace is None
    speed.slider.setValue(0)
    assert speed.pace == SLOWEST
    speed.set_pace(FASTEST)
    assert speed.pace == FASTEST


@pytest.mark.parametrize("pace", [0.5, 1.0, 2.0, 7.5, 10, 20, 50, 200, 1000, None])
def test_a_pace_set_is_the_pace_shown(speed, qtbot, pace):
    with qtbot.assertNotEmitted(speed.pace_changed):
        speed.set_pace(pace)
    assert speed.pace == pace


def test_keys_double_and_halve_up_to_unthrottled(speed):
    heard = []
    speed.pace_changed.connect(heard.append)
    speed.set_pace(400)
    for doublings in (1, 1, 1, -1, -1):
        speed.change(doublings)
    assert heard[0] == pytest.approx(800, rel=0.03)
    assert heard[1] is None
    assert heard[-1] == pytest.approx(500, rel=0.03)


def test_between_the_fastest_and_unthrottled_lies_nothing(speed):
    for place in range(speed.slider.maximum() + 1):
        speed.slider.setValue(place)
        assert speed.pace is None or speed.pace <= FASTEST
    speed.slider.setValue(1020)
    assert speed.pace == FASTEST
