"""Graphs on screen: heads, fillings, and handles that a hand can take."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTransform

from desktop.mark_views import Scope, view_for
from desktop.mark_views.name_places import apart, overlap
from desktop.panel import PanelView
from desktop.theme import LIGHT
from engine.experiment import PanelSpec
from engine.marks import Axis, Graph, Panel, Points
from engine.words import text
from tests.desktop.test_mark_views import inked, painted
from tests.desktop.test_panel import drag, on_screen


def graph(**more):
    return Graph(
        xy=np.array([[2.0, 5.0], [8.0, 5.0]]), names=("0", "1"), edges=np.array([[0, 1], [1, 0]]),
        weights=np.array([2.0, 1.0]), **more,
    )  # fmt: skip


def scope():
    return Scope(QTransform(10, 0, 0, -10, 0, 100), QRectF(0, 0, 100, 100), 1.0, LIGHT.font(0.8))


def test_edges_to_and_fro_bend_apart(qapp):
    plain, directed = view_for(graph(), LIGHT), view_for(graph(directed=True), LIGHT)
    assert np.allclose(plain.grips(scope())[2:], [50, 50])
    there, back = directed.grips(scope())[2:]
    assert there[1] != back[1] and there[1] + back[1] == pytest.approx(100)
    assert inked(painted(directed)).sum() > inked(painted(plain)).sum()


def test_a_node_fills_with_its_size(qapp):
    def ink(*sizes):
        image = painted(view_for(graph(sizes=np.array(sizes)), LIGHT))
        return [image.pixelColor(x, 50 + 3).lightness() for x in (20, 80)]

    empty, full = ink(0.0, 1.0)
    assert empty > full, "a full node is darker"
    painted(view_for(graph(sizes=np.array([np.nan, -0.5])), LIGHT))


def test_the_widest_edge_is_that_of_the_full_weight(qapp):
    thick, thin = (inked(painted(view_for(graph(full=full), LIGHT))).sum() for full in (2.0, 20.0))
    assert thick > thin


def test_words_stand_at_edges(qapp):
    blank, said = (inked(painted(view_for(graph(directed=True, says=says), LIGHT))).sum() for says in ((), ("88", "")))
    assert said != blank


@pytest.fixture
def view(qtbot):
    made = PanelView(PanelSpec("graph", text("Graph"), text("Graph"), gestures=("click", "drag")), LIGHT)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    qtbot.waitExposed(made)
    show(qtbot, made)
    return made


def show(qtbot, view, *marks, step=1):
    axis = Axis(text("x"), (0.0, 10.0))
    marks = marks or (Points(xy=np.array([[5.0, 9.0]]), handles=True), graph(handles=True))
    view.show_panel(Panel(text("Graph"), axis, axis, marks, step), time.monotonic())
    qtbot.waitUntil(lambda: view.painted_step == step)


@pytest.mark.parametrize(("place", "handle"), [((5, 9), 0), ((2, 5), 1), ((8, 5), 2), ((5, 5), 3), ((5, 1), None)])
def test_a_click_says_which_handle_it_hit_counted_through_all_marks(qtbot, view, place, handle):
    with qtbot.waitSignal(view.gestured) as told:
        qtbot.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=on_screen(view, *place))
    assert told.args[1].handle == handle


def test_a_node_moves_under_the_hand(qtbot, view):
    with qtbot.waitSignal(view.gestured) as told:
        drag(qtbot, view, on_screen(view, 2, 5), on_screen(view, 4, 7))
    gesture = told.args[1]
    assert gesture.handle == 1 and gesture.to == pytest.approx((4, 7), abs=0.1)
    assert view.plot.canvas.views[1].xy[0] == pytest.approx((4, 7), abs=0.1)


def test_an_edge_is_pulled_up(qtbot, view):
    with qtbot.waitSignal(view.gestured) as told:
        drag(qtbot, view, on_screen(view, 5, 5), on_screen(view, 5, 8))
    gesture = told.args[1]
    assert gesture.handle == 3 and gesture.to[1] - gesture.at[1] == pytest.approx(3, abs=0.1)
    np.testing.assert_array_equal(view.plot.canvas.views[1].xy, graph().xy)


@pytest.mark.parametrize("along", [0.3, 0.6, 0.75])
def test_an_edge_is_taken_anywhere_along_it(qtbot, view, along):
    show(qtbot, view, Points(xy=np.array([[5.0, 9.0]]), handles=True), graph(handles=True, directed=True), step=2)
    bend = view.plot.canvas.views[1]
    start, control, end = np.array([2.0, 5.0]), bend._controls(graph().xy)[0], np.array([8.0, 5.0])
    x, y = (1 - along) ** 2 * start + 2 * along * (1 - along) * control + along**2 * end
    # On the screen up is down, so what bends to one side in data bends to the other there.
    with qtbot.waitSignal(view.gestured) as told:
        drag(qtbot, view, on_screen(view, x, 10 - y), on_screen(view, x, 8))
    assert told.args[1].handle == 3


def test_what_is_not_drawn_cannot_be_met_and_nodes_go_before_their_edges(qapp):
    seen = view_for(graph(handles=True), LIGHT)
    nodes, edges = np.split(seen.away(scope(), (23.0, 52.0)), 2)
    assert np.argmin([*nodes, *edges]) == 0
    hidden = view_for(Graph(xy=graph().xy, names=("0", "1"), edges=graph().edges, weights=np.array([0.0, 1.0])), LIGHT)
    assert np.isinf(hidden.away(scope(), (50.0, 50.0))[2]) and hidden.away(scope(), (50.0, 50.0))[3] == 0


def test_a_pulled_edge_shows_how_far(qapp):
    pulled = view_for(graph(handles=True), LIGHT)
    before = inked(painted(pulled)).sum()
    pulled.hold(2, (5.0, 9.0), (5.0, 5.0))
    assert inked(painted(pulled)).sum() > before


def test_names_move_apart_and_stay_inside_the_plot():
    room, sizes = QRectF(0, 0, 300, 150), np.array([[40.0, 20.0]] * 6)
    at = np.array([[-5.0, 70.0], [10.0, 75.0], [10.0, 75.0], [150.0, 70.0], [160.0, 70.0], [305.0, 149.0]])
    assert overlap(at, sizes)
    moved = apart(at, sizes, room)
    assert not overlap(moved, sizes)
    assert (moved - sizes / 2 >= 0).all() and (moved + sizes / 2 <= [300, 150]).all()
    assert (apart(moved, sizes, room) == moved).all(), "what has room stays"
    assert overlap(apart(at, 5 * sizes, room), 5 * sizes), "too many for the room are told"


@pytest.mark.parametrize("high", [60, 100, 400])
def test_nodes_stay_in_a_low_plot(qapp, high):
    view = view_for(graph(sizes=np.array([1.0, 1.0])), LIGHT)
    view.xy = np.array([[2.0, 5.0], [8.0, 8.5]])
    low = Scope(QTransform(50, 0, 0, -high / 10, 0, high), QRectF(0, 0, 500, high), 1.0, LIGHT.font(0.8))
    at = low.pixels(view.xy)
    assert view._radius(at, low) <= max(at[:, 1].min(), 5.0)
    # One out of sight makes the others no smaller.
    before = view._radius(at, low)
    view.xy = np.array([[2.0, 5.0], [8.0, 10.5]])
    assert view._radius(low.pixels(view.xy), low) >= before
