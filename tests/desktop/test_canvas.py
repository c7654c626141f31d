"""The sheet to draw data on: strokes by mouse, pen and keys, what can be undone, and the run that learns them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.__main__ import starting
from desktop.canvas import DrawingCanvas
from desktop.theme import DARK, LIGHT, PROJECTOR
from engine.targets import Table
from engine.targets.drawing import MOST_POINTS, Drawing
from tests.desktop.stage import Key

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def canvas(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(760, 480)
    canvas = DrawingCanvas(over, LIGHT)
    canvas.over, canvas.heard = over, []
    canvas.learned.connect(canvas.heard.append)
    over.show()
    canvas.open_canvas()
    over.activateWindow()
    qtbot.waitUntil(over.isActiveWindow)
    qtbot.waitUntil(lambda: canvas.plane.box.viewRect().width() > 7)
    return canvas


def pixel(canvas, x, y) -> QPoint:
    return canvas.plane.mapFromScene(canvas.plane.box.mapViewToScene(QPointF(x, y)))


def stroke(canvas, places, button=LEFT):
    view = canvas.plane.viewport()
    spots = [pixel(canvas, *place) for place in places]
    QTest.mousePress(view, button, pos=spots[0])
    for spot in spots[1:]:
        QTest.mouseMove(view, spot)
    QTest.mouseRelease(view, button, pos=spots[-1])


def points(canvas):
    return canvas.sketch.points


def shown(canvas):
    return [label.text() for label in canvas.findChildren(QLabel) if label.text()]


ACROSS = [(-2, 0), (-1, 0), (0, 0), (2, 0)]


def test_a_stroke_of_the_mouse_leaves_points_along_it_and_is_counted(canvas):
    stroke(canvas, ACROSS)
    found = points(canvas)
    assert len(found) == pytest.approx(4 * canvas.density.value() * 5, abs=30)
    assert found[:, 0].min() == pytest.approx(-2, abs=0.3) and found[:, 0].max() == pytest.approx(2, abs=0.3)
    assert np.abs(found[:, 1]).max() <= 0.2 + 0.03
    assert f"{len(found)} points" in shown(canvas)


def test_moving_without_a_button_draws_nothing(canvas):
    QTest.mouseMove(canvas.plane.viewport(), pixel(canvas, 0, 0))
    QTest.mouseMove(canvas.plane.viewport(), pixel(canvas, 2, 0))
    assert len(points(canvas)) == 0 and canvas.sketch.untouched
    assert "Draw on the plane with the mouse or a pen; the right button erases." in shown(canvas)


def test_what_is_seen_under_way_is_what_remains(canvas):
    view = canvas.plane.viewport()
    for tool in ("pen", "spray", "erase"):
        canvas.choose(tool)
        QTest.mousePress(view, LEFT, pos=pixel(canvas, -1, 0))
        for x in np.linspace(-1, 1, 15):
            QTest.mouseMove(view, pixel(canvas, x, x / 3))
        under_way = points(canvas)
        QTest.mouseRelease(view, LEFT, pos=pixel(canvas, 1, 1 / 3))
        np.testing.assert_array_equal(points(canvas), under_way)
        np.testing.assert_array_equal(canvas.sketch.drawing.points, Drawing(canvas.sketch.drawing.strokes).points)


def test_a_spray_grows_while_it_is_held_and_stops_when_it_is_let_go(canvas, qtbot):
    canvas.choose("spray")
    view = canvas.plane.viewport()
    QTest.mousePress(view, LEFT, pos=pixel(canvas, 1, 1))
    first = len(points(canvas))
    qtbot.waitUntil(lambda: len(points(canvas)) > 3 * first)
    QTest.mouseRelease(view, LEFT, pos=pixel(canvas, 1, 1))
    at_rest = len(points(canvas))
    qtbot.wait(100)
    assert len(points(canvas)) == at_rest
    assert np.hypot(*(points(canvas) - 1).T).max() <= 0.6 + 0.05


def test_the_rubber_and_the_right_button_take_points_away(canvas):
    stroke(canvas, ACROSS)
    whole = len(points(canvas))
    stroke(canvas, [(0, -1), (0, 1)], RIGHT)
    left = points(canvas)
    assert 0 < len(left) < whole and np.abs(left[:, 0]).min() > 0.35
    canvas.choose("erase")
    assert not canvas.density.isEnabled()
    canvas.size.setValue(canvas.size.maximum())
    stroke(canvas, ACROSS)
    assert len(points(canvas)) == 0 and "0 points" in shown(canvas)


def test_each_tool_keeps_its_size_and_a_wider_nib_draws_wider(canvas):
    canvas.size.setValue(20)
    canvas.choose("spray")
    assert canvas.size.value() != 20
    canvas.choose("pen")
    assert canvas.size.value() == 20
    stroke(canvas, ACROSS)
    assert 0.4 < np.abs(points(canvas)[:, 1]).max() <= 0.53


def test_undo_redo_and_clear_by_keys_and_buttons(canvas):
    stroke(canvas, ACROSS)
    first = points(canvas)
    stroke(canvas, [(0, -1), (0, 1)])
    second = points(canvas)
    QTest.keyClick(canvas, Key.Key_Z, CONTROL)
    np.testing.assert_array_equal(points(canvas), first)
    QTest.keyClick(canvas, Key.Key_Z, CONTROL | SHIFT)
    np.testing.assert_array_equal(points(canvas), second)
    canvas._clear.click()
    assert len(points(canvas)) == 0 and not canvas._clear.isEnabled()
    canvas._undo.click()
    np.testing.assert_array_equal(points(canvas), second)
    canvas._undo.click()
    canvas._undo.click()
    assert len(points(canvas)) == 0 and not canvas._undo.isEnabled()
    stroke(canvas, ACROSS)
    np.testing.assert_array_equal(points(canvas), first)
    assert not canvas._redo.isEnabled()


def test_a_stroke_that_erases_nothing_is_not_undone(canvas):
    stroke(canvas, ACROSS)
    canvas.choose("erase")
    stroke(canvas, [(3, 3)])
    canvas.undo()
    assert len(points(canvas)) == 0


def test_keys_alone_can_draw(canvas, qtbot):
    canvas.plane.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(canvas.plane.hasFocus)
    QTest.keyClick(canvas.plane, Key.Key_Space)
    for _ in range(10):
        QTest.keyClick(canvas.plane, Key.Key_Right)
    QTest.keyClick(canvas.plane, Key.Key_Up, SHIFT)
    QTest.keyClick(canvas.plane, Key.Key_Space)
    QTest.keyClick(canvas.plane, Key.Key_Left)
    path = canvas.sketch.drawing.strokes[0].places
    assert len(canvas.sketch.drawing.strokes) == 1
    np.testing.assert_allclose(path[-1], (1, 0.01), atol=1e-5)
    assert len(points(canvas)) > 100


def tablet(canvas, kind, place, pressure, end=QPointingDevice.PointerType.Pen):
    spot = QPointF(pixel(canvas, *place))
    device = QPointingDevice("pen", 7, QInputDevice.DeviceType.Stylus, end, QInputDevice.Capability.All, 1, 2)
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else LEFT
    nothing = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, device, spot, spot, pressure, 0, 0, 0, 0, 0, nothing, LEFT, buttons)
    QApplication.sendEvent(canvas.plane.viewport(), event)


def test_a_pen_presses_lightly_and_its_blunt_end_erases(canvas):
    for pressure, kind in ((0.25, QEvent.Type.TabletPress), (0.25, QEvent.Type.TabletMove)):
        tablet(canvas, kind, (-2 if kind == QEvent.Type.TabletPress else 2, 0), pressure)
    tablet(canvas, QEvent.Type.TabletRelease, (2, 0), 0)
    assert len(points(canvas)) > 500 and np.abs(points(canvas)[:, 1]).max() <= 0.05 + 0.03
    blunt = QPointingDevice.PointerType.Eraser
    tablet(canvas, QEvent.Type.TabletPress, (0, 0), 1, blunt)
    tablet(canvas, QEvent.Type.TabletRelease, (0, 0), 0, blunt)
    assert np.abs(points(canvas)[:, 0]).min() > 0.3


def test_a_full_sheet_says_so(canvas):
    rows = np.random.default_rng(0).normal(size=(MOST_POINTS, 2))
    canvas.open_canvas(Table("drawing", ("x1", "x2"), rows))
    stroke(canvas, ACROSS)
    assert len(points(canvas)) == MOST_POINTS
    assert "The sheet is full; erase something to draw on." in shown(canvas)


def test_an_empty_drawing_and_a_single_point_are_not_learned(canvas):
    canvas.learn()
    assert "Nothing is drawn yet; draw a shape first, then let the model learn it." in shown(canvas)
    stroke(canvas, [(1, 1)])
    canvas.learn()
    assert "A single point cannot be learned; draw a little more." in shown(canvas)
    assert canvas.heard == [] and canvas.isVisible() and len(points(canvas)) == 1


def test_nothing_can_be_learned_before_something_is_drawn(canvas):
    assert not canvas._learn.isEnabled() and canvas._learn.toolTip() == "Nothing is drawn yet"
    stroke(canvas, ACROSS)
    assert canvas._learn.isEnabled() and canvas._learn.toolTip() == "Start the run anew on what is drawn"
    canvas.clear()
    assert not canvas._learn.isEnabled()
    canvas.undo()
    assert canvas._learn.isEnabled()


def test_learning_hands_over_a_table_and_closes_the_sheet(canvas):
    stroke(canvas, ACROSS)
    canvas.learn()
    assert len(canvas.heard) == 1 and canvas.heard[0].name == "drawing" and not canvas.isVisible()
    np.testing.assert_array_equal(canvas.heard[0].points, points(canvas))
    canvas.open_canvas(canvas.heard[0])
    assert len(canvas.sketch.drawing.strokes) == 1


def test_an_untouched_sheet_goes_on_from_a_drawing_that_is_learned_but_not_from_other_data(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    canvas = DrawingCanvas(over, DARK)
    rows = np.random.default_rng(0).normal(size=(50, 2))
    canvas.open_canvas(Table("geyser.csv", ("a", "b"), rows))
    assert len(points(canvas)) == 0
    canvas.open_canvas(Table("drawing", ("x1", "x2"), rows))
    assert len(points(canvas)) == 50
    other = DrawingCanvas(over, PROJECTOR)
    other.inherit(canvas)
    np.testing.assert_array_equal(points(other), points(canvas))


def test_pressing_the_chosen_tool_again_keeps_it(canvas):
    canvas.choose("spray")
    canvas._buttons["spray"].click()
    assert [tool for tool, button in canvas._buttons.items() if button.isChecked()] == ["spray"]


def test_every_control_has_a_name_and_can_be_tabbed_to(canvas, qtbot):
    seen = set()
    stroke(canvas, ACROSS)
    canvas.setFocus()
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        focused = QApplication.focusWidget()
        seen.add(getattr(focused, "text", lambda: "")() or focused.accessibleName())
    assert {"Pen", "Spray", "Rubber", "Size", "Density", "Learn this", "Close", "Plane to draw on"} <= seen


# The whole window


def test_a_letter_is_drawn_and_the_flow_learns_it(opened):
    stage = opened(starting("flow", None))
    stage.running()
    stage.press(Key.Key_D)
    canvas = stage.window.desk.canvas
    stage.until(canvas.isVisible)
    stage.until(lambda: canvas.plane.box.viewRect().width() > 7)
    stroke(canvas, [(-1, 2), (-1, -2), (1, -2)])
    drawn = points(canvas)
    canvas.learn()
    stage.until(lambda: stage.link.recipe.target.table is not None)
    np.testing.assert_array_equal(stage.link.recipe.target.table.points, drawn)
    stage.running()
    stage.pictured()
    assert "Drawing" in [label.text() for label in stage.window.picker.findChildren(QLabel)]
    assert not canvas.isVisible() and not stage.sentences


def test_esc_closes_the_sheet_and_nothing_is_lost_by_it_or_by_a_change_of_theme(opened):
    stage = opened(starting("flow", None))
    stage.running()
    stage.do("draw")
    canvas = stage.window.desk.canvas
    stage.until(lambda: canvas.plane.box.viewRect().width() > 7)
    stroke(canvas, ACROSS)
    drawn = points(canvas)
    stage.do("theme_dark")
    stage.until(stage.window.isActiveWindow)
    fresh = stage.window.desk.canvas
    assert fresh is not canvas and fresh.isVisible()
    np.testing.assert_array_equal(points(fresh), drawn)
    stage.press(Key.Key_Escape)
    assert not fresh.isVisible()
    stage.do("draw")
    np.testing.assert_array_equal(points(fresh), drawn)
    assert stage.link.recipe.target.table is None


def test_the_keys_belong_to_the_run_again_once_the_sheet_is_closed(opened):
    stage = opened(starting("flow", None))
    stage.running()
    for close in (Key.Key_D, Key.Key_Escape):
        stage.press(Key.Key_D)
        canvas = stage.window.desk.canvas
        stage.until(canvas.hasFocus)
        stage.press(close)
        assert stage.window.focusWidget() in (None, stage.window)
    stage.press(Key.Key_Space)
    stage.paused()


def test_the_run_goes_on_under_the_sheet_and_its_keys_still_work(opened):
    stage = opened(starting("flow", None))
    stage.running()
    stage.do("draw")
    stage.running()
    stage.press(Key.Key_Space)
    stage.paused()
    stage.do("draw")
    assert not stage.window.desk.canvas.isVisible()
    stage.pictured()
