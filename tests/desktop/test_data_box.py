"""Pan and zoom by hand: never so far that nothing is seen, and the whole view is one double click away."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.panel import PanelView
from desktop.theme import LIGHT
from engine.experiment import PanelSpec
from engine.marks import Axis, Panel, Points
from engine.words import text

SPEC = PanelSpec("density", text("Density"), text("How dense the model is."))


@pytest.fixture(params=[(False, False), (True, False), (False, True)], ids=["free", "equal", "log"])
def view(qtbot, request) -> PanelView:
    equal, log = request.param
    made = PanelView(SPEC, LIGHT)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    qtbot.waitExposed(made)
    axis = Axis(text("x"), (0.01, 100.0) if log else (-3.0, 3.0), log=log)
    marks = (Points(xy=np.array([[1.0, 1.0], [2.0, 30.0]])),)
    made.show_panel(Panel(text("Density"), axis, axis, marks, 0, (), equal), 0.0)
    qtbot.waitUntil(lambda: made.painted_step == 0)
    return made


def wheel(view: PanelView, turns: int, at: QPointF | None = None) -> None:
    plot = view.plot
    place = QPointF(plot.viewport().rect().center()) if at is None else at
    for _ in range(abs(turns)):
        QApplication.sendEvent(plot.viewport(), QWheelEvent(
            place, plot.viewport().mapToGlobal(place), QPoint(0, 0), QPoint(0, 120 if turns > 0 else -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        ))  # fmt: skip


def spans(view: PanelView) -> list[float]:
    return [high - low for low, high in view.plot.box.viewRange()]


def test_out_of_a_panel_the_wheel_leads_no_farther_than_there_is_something(view):
    home = spans(view)
    wheel(view, -200)
    farthest = spans(view)
    assert all(span > 1.5 * before for span, before in zip(farthest, home, strict=True))
    everything = [max(before, 33.0) for before in home]
    assert all(span <= 4.01 * most for span, most in zip(farthest, everything, strict=True))


def test_into_a_panel_the_wheel_leads_no_nearer_than_numbers_can_say(view):
    home = spans(view)
    wheel(view, 600)
    assert all(0.9e-4 * before <= span < 1e-3 * before for span, before in zip(spans(view), home, strict=True))
    wheel(view, -3)
    assert all(span > 1.05e-4 * before for span, before in zip(spans(view), home, strict=True))


def test_what_there_is_cannot_be_dragged_out_of_sight(view):
    box = view.plot.box
    for _ in range(40):
        box.translateBy(x=2.0, y=-3.0)
    (left, right), (low, high) = box.viewRange()
    _, (start, end, bottom, top) = box.bounds()
    assert start <= (left + right) / 2 <= end + 1e-9
    assert bottom - 1e-9 <= (low + high) / 2 <= top


@pytest.mark.parametrize("across", [True, False])
def test_over_an_axis_the_wheel_zooms_that_one_and_the_other_follows_where_it_must(view, across):
    axis = view.plot.bottom if across else view.plot.left
    before, middles = spans(view), [sum(ends) for ends in view.plot.box.viewRange()]
    wheel(view, 3, QPointF(view.plot.mapFromScene(axis.sceneBoundingRect().center())))
    after = spans(view)
    mine, other = (0, 1) if across else (1, 0)
    assert after[mine] < 0.9 * before[mine] and not view.plot.at_home
    if view.plot.box.state["aspectLocked"]:
        assert after[other] / before[other] == pytest.approx(after[mine] / before[mine], rel=0.02)
    else:
        assert after[other] == before[other] and sum(view.plot.box.viewRange()[other]) == middles[other]


def test_a_double_click_leaves_a_panel_alone_whose_points_take_clicks(qtbot):
    made = PanelView(replace(SPEC, gestures=("click",)), LIGHT)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    axis = Axis(text("x"), (-3.0, 3.0))
    made.show_panel(Panel(text("Density"), axis, axis, (Points(xy=np.zeros((1, 2))),), 0), 0.0)
    wheel(made, 7)
    zoomed = made.plot.box.viewRange()
    QTest.mouseDClick(made.plot.viewport(), Qt.MouseButton.LeftButton, pos=made.plot.viewport().rect().center())
    assert made.plot.box.viewRange() == zoomed and not made.plot.at_home
    made.show_whole()
    assert made.plot.at_home


def test_a_double_click_brings_the_whole_view_back(qtbot, view):
    home = view.plot.box.viewRange()
    wheel(view, 7, QPointF(120.0, 90.0))
    view.fit_button.setChecked(True)
    assert not np.allclose(view.plot.box.viewRange(), home)
    middle = view.plot.viewport().rect().center()
    QTest.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert np.allclose(view.plot.box.viewRange(), home)
    assert not view.fit_button.isChecked()
    assert view.plot.at_home
