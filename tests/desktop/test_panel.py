"""Panels on screen: drawn in place, honest about what they show, and open to a hand."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.axis import round_spacing
from desktop.panel import STALE_MILLISECONDS, PanelView
from desktop.provenance import age, how_known
from desktop.theme import LIGHT, THEMES
from engine.experiment import PanelSpec
from engine.marks import Axis, Curve, Estimate, Exact, Field, Matrix, Note, Panel, Points, Quadrature
from engine.words import text

SPEC = PanelSpec("density", text("Density"), text("How dense the model is."), gestures=("click", "drag"))
X, Y = Axis(text("x"), (-3, 3)), Axis(text("y"), (-3, 3))
FIELD = Field(values=np.eye(8), x=(-3, 3), y=(-3, 3), limits=(0, 1), unit=text("density"), label=text("model"))
HANDLES = Points(xy=np.array([[0.0, 0], [1, 1]]), handles=True, size=9, role="start")
KNOWN = (
    (text("model"), Exact()),
    (text("truth"), Quadrature(1e-6)),
    (text("samples"), Estimate(2000, 0.012)),
)


def panel(*marks, step: int = 1234, x: Axis = X, y: Axis = Y, equal: bool = False) -> Panel:
    return Panel(text("Density"), x, y, marks or (FIELD,), step, KNOWN, equal)


def test_other_names_of_a_matrix_show_on_the_same_axes(view):
    for names in (("the", "sea"), ("the", "cat")):
        mark = Matrix(values=np.eye(2), rows=names, columns=names, limits=(0, 1), scale="sequential")
        view.show_panel(panel(mark, x=Axis(text("x"), (-0.5, 1.5)), y=Axis(text("y"), (-0.5, 1.5))), 0.0)
        assert [name for _, name in view.plot.bottom._named] == list(names)


@pytest.fixture
def view(qtbot) -> PanelView:
    made = PanelView(SPEC, LIGHT)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(qtbot, view: PanelView, *marks, **options) -> None:
    view.show_panel(panel(*marks, **options), time.monotonic())
    qtbot.waitUntil(lambda: view.painted_step == view.plot.step)


def test_pictures_are_painted_and_counted(qtbot, view):
    shown(qtbot, view, step=7)
    before = view.painted
    shown(qtbot, view, step=8)
    assert view.painted > before
    assert view.painted_step == 8
    assert not view.overlay.isVisible()


def test_marks_of_the_same_kinds_are_updated_in_place(qtbot, view):
    curve = Curve(x=np.arange(3), y=np.arange(3), label=text("model"))
    shown(qtbot, view, curve)
    first = view.plot.canvas.views[0]
    shown(qtbot, view, Curve(x=np.arange(3), y=-np.arange(3)), step=2)
    assert view.plot.canvas.views[0] is first
    shown(qtbot, view, HANDLES, step=3)
    assert view.plot.canvas.views[0] is not first


def test_a_plane_keeps_equal_steps_unless_it_would_be_a_strip(qtbot, view):
    shown(qtbot, view, equal=True)
    assert view.plot.box.state["aspectLocked"]
    shown(qtbot, view, step=2, x=Axis(text("x"), (-300, 300)), equal=True)
    assert not view.plot.box.state["aspectLocked"]
    np.testing.assert_allclose(view.plot.box.viewRange(), [[-300, 300], [-3, 3]])


def test_notes_leave_room_for_what_they_speak_about_and_are_told_in_full_on_hover(qtbot, view):
    notes = [Note(says=text("A long sentence. {n} " * 20, n=n)) for n in range(6)]
    shown(qtbot, view, FIELD, *notes)
    scope = view.plot.canvas.scope()
    image = QImage(view.plot.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for sentence in view.plot.canvas.views[1:]:
        sentence.paint(painter, scope)
    painter.end()
    assert 0 < scope.corner < scope.rect.height() / 2
    assert view.plot.toolTip().count("A long sentence. 5") == 20


def test_ranges_are_the_panels_own_until_the_user_zooms(qtbot, view):
    shown(qtbot, view)
    np.testing.assert_allclose(view.plot.box.viewRange(), [[-3, 3], [-3, 3]])
    view.plot.box.sigRangeChangedManually.emit([True, True])
    view.plot.box.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
    shown(qtbot, view, step=2)
    np.testing.assert_allclose(view.plot.box.viewRange(), [[0, 1], [0, 1]])
    shown(qtbot, view, step=3, x=Axis(text("x"), (-5, 5)))
    np.testing.assert_allclose(view.plot.box.viewRange(), [[-5, 5], [-3, 3]])


def test_equal_axes_have_equal_steps(qtbot, view):
    shown(qtbot, view, equal=True)
    (x0, x1), (y0, y1) = view.plot.box.viewRange()
    box = view.plot.box.rect()
    assert (x1 - x0) / box.width() == pytest.approx((y1 - y0) / box.height(), rel=1e-3)


@pytest.mark.parametrize("size", [(500, 300), (300, 500)])
def test_with_equal_steps_the_box_holds_its_ranges_and_nothing_else(qtbot, view, size):
    view.resize(*size)
    shown(qtbot, view, x=Axis(text("x"), (-6, 6)), equal=True)
    qtbot.waitUntil(lambda: abs(view.plot.box.width() - 2 * view.plot.box.height()) <= 4)
    np.testing.assert_allclose(view.plot.box.viewRange(), [[-6, 6], [-3, 3]], atol=0.15)
    assert view.bar.x() <= view.plot.geometry().right() + 1


def test_a_plot_that_was_high_has_room_for_all_of_its_box_when_it_gets_low(qtbot, view):
    view.resize(312, 600)
    shown(qtbot, view, x=Axis(text("x"), (-5, 5)), equal=True)
    assert view.plot.box.height() < 0.6 * view.plot.height()
    view.resize(419, 235)
    qtbot.waitUntil(lambda: view.plot.box.sceneBoundingRect().bottom() < view.plot.height())


def test_fit_shows_what_is_there_and_again_the_fixed_ranges(qtbot, view):
    shown(qtbot, view, Curve(x=np.array([0.0, 1]), y=np.array([10.0, 20])))
    view.fit_button.click()
    (x0, x1), (y0, y1) = view.plot.box.viewRange()
    assert x0 < 0 < 1 < x1 < 2 and 9 < y0 < 10 < 20 < y1 < 21
    view.fit_button.click()
    np.testing.assert_allclose(view.plot.box.viewRange(), [[-3, 3], [-3, 3]])


def test_a_logarithmic_axis_counts_in_powers_of_ten(qtbot, view):
    shown(qtbot, view, Curve(x=np.array([1.0, 1e4]), y=np.array([0.0, 1])), x=Axis(text("n"), (1, 1e4), log=True))
    np.testing.assert_allclose(view.plot.box.viewRange()[0], [0, 4])
    assert view.plot.bottom.tickStrings([0.0, 3.0, 6.0], 1.0, 1.0) == ["1", "1,000", "10⁶"]


def test_a_matrix_puts_its_labels_on_the_axes(qtbot, view):
    matrix = Matrix(values=np.eye(2), rows=("sun", "rain"), columns=("sun", "rain"), limits=(0, 1))
    shown(qtbot, view, matrix)
    assert view.plot.bottom._tickLevels == [[(0.0, "sun"), (1.0, "rain")]]
    shown(qtbot, view, step=2)
    assert view.plot.bottom._tickLevels is None


def test_the_panel_says_how_it_knows_and_when(qtbot, view):
    shown(qtbot, view)
    said = view.legend.toolTip()
    assert said == "model: exact · truth: quadrature ± 1e−6 · samples: estimate, n = 2,000, floor 0.012"
    assert (view.legend.entries[0].swatch, view.legend.entries[1].swatch) == ("sequential", "")
    view._taken = 100.0
    view.set_age(100.12)
    assert view.moment.text() == "step 1,234 · 120 ms old"
    view.set_age(None)
    assert view.moment.text() == "step 1,234"


def test_the_legend_takes_as_many_lines_as_it_needs(qtbot, view):
    shown(qtbot, view)
    legend = view.legend
    one = legend.heightForWidth(10_000)
    assert legend.heightForWidth(legend.sizeHint().width() // 2) > one
    assert legend.heightForWidth(10) == 3 * one


def test_estimates_without_a_floor_do_not_invent_one():
    assert how_known(Estimate(500)) == "estimate, n = 500"


@pytest.mark.parametrize(("seconds", "words"), [
    (-1, "0 ms old"), (0.123, "120 ms old"), (1.24, "1.2 s old"), (42, "42 s old"), (300, "5 min old"),
])  # fmt: skip
def test_ages_are_rounded(seconds, words):
    assert age(seconds) == words


def test_a_colour_bar_comes_and_goes_with_the_field(qtbot, view):
    shown(qtbot, view)
    assert view.bar.isVisible()
    assert [words for _, words in view.bar._numbers()] == ["0", "0.5", "1"]
    shown(qtbot, view, HANDLES, step=2)
    assert not view.bar.isVisible()


def test_marks_over_a_density_are_drawn_for_a_dark_ground(qtbot, view):
    shown(qtbot, view, FIELD, Points(xy=np.zeros((1, 2)), role="data"))
    over = view.plot.canvas.views[1]
    assert over.colour.lightness() > 200
    assert over.theme.halo is not None


def test_an_empty_panel_says_so_and_an_error_covers_it(qtbot, view):
    assert view.overlay.isVisible()
    shown(qtbot, view)
    view.say("The picture could not be made.")
    assert view.overlay.isVisible()
    view.say("")
    assert not view.overlay.isVisible()


def test_every_button_can_be_reached_and_is_named(view):
    for button in (view.fit_button, view.enlarge_button, view.hide_button):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleName() and button.toolTip()


def on_screen(view: PanelView, x: float, y: float) -> QPoint:
    return view.plot.mapFromScene(view.plot.box.mapViewToScene(QPointF(x, y)))


def drag(qtbot, view: PanelView, start: QPoint, end: QPoint) -> None:
    port = view.plot.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.6, 1.0):
        # The scene ignores moves that follow one another too closely.
        qtbot.wait(30)
        qtbot.mouseMove(port, start + (end - start) * share)
    qtbot.wait(30)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_a_click_is_told_in_data_coordinates(qtbot, view):
    shown(qtbot, view)
    with qtbot.waitSignal(view.gestured) as told:
        qtbot.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=on_screen(view, 1, 2))
    name, gesture = told.args
    assert (name, gesture.kind) == ("density", "click")
    assert gesture.at == pytest.approx((1, 2), abs=0.03)


def test_a_handle_follows_the_hand(qtbot, view):
    shown(qtbot, view, HANDLES)
    with qtbot.waitSignal(view.gestured) as told:
        drag(qtbot, view, on_screen(view, 1, 1) + QPoint(4, 4), on_screen(view, 2, -1))
    gesture = told.args[1]
    assert (gesture.kind, gesture.handle) == ("drag", 1)
    assert gesture.to == pytest.approx((2, -1), abs=0.03)
    # What is seen stays under the hand until the engine answers.
    assert view.plot.canvas.views[0].xy[1] == pytest.approx((2, -1), abs=0.03)
    np.testing.assert_allclose(view.plot.box.viewRange(), [[-3, 3], [-3, 3]])


def test_away_from_the_handles_a_drag_pans(qtbot, view):
    shown(qtbot, view, HANDLES)
    drag(qtbot, view, on_screen(view, -2, -2), on_screen(view, -1, -2))
    assert view.plot.box.viewRange()[0] == pytest.approx([-4, 2], abs=0.1)


def test_without_gestures_a_drag_pans(qtbot):
    still = PanelView(PanelSpec("plain", text("Plain"), text("No gestures.")), LIGHT)
    qtbot.addWidget(still)
    still.resize(400, 300)
    still.show()
    shown(qtbot, still)
    said = []
    still.gestured.connect(lambda *told: said.append(told))
    drag(qtbot, still, on_screen(still, 0, 0), on_screen(still, 1, 0))
    assert still.plot.box.viewRange()[0] == pytest.approx([-4, 2], abs=0.1)
    assert not said


def test_ticks_are_round():
    assert [round_spacing(span, 5) for span in (6, 1, 0.7, 1234)] == pytest.approx([2, 0.2, 0.2, 500])


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_panel_can_be_saved_as_a_picture(qtbot, tmp_path, theme):
    made = PanelView(SPEC, theme)
    qtbot.addWidget(made)
    made.show_panel(panel(), 0.0)
    assert made.grab().save(str(tmp_path / "panel.png"), "PNG")
    assert (tmp_path / "panel.png").stat().st_size > 1000


def test_names_stand_where_an_axis_brings_them(qtbot, view):
    named = Axis(text("coordinate"), (0.5, 2.5), names=((1.0, text("first")), (2.0, text("second"))))
    curve = Curve(x=np.arange(3), y=np.arange(3))
    shown(qtbot, view, curve, x=named)
    assert view.plot.bottom._tickLevels == [[(1.0, "first"), (2.0, "second")]]
    shown(qtbot, view, HANDLES, x=named, step=2)
    assert view.plot.bottom._tickLevels == [[(1.0, "first"), (2.0, "second")]]
    shown(qtbot, view, HANDLES, step=3)
    assert view.plot.bottom._tickLevels is None


def test_a_small_panel_keeps_its_title_and_lends_buttons_to_the_menu(qtbot, view):
    shown(qtbot, view)
    assert view.tucked() == () and view.hide_button.isVisible()
    roomy = view.title.width()
    view.resize(230, 260)
    qtbot.waitUntil(lambda: not view.hide_button.isVisible())
    assert set(view.tucked()) == {view.fit_button, view.hide_button}
    assert view.more_button.isVisible() and view.enlarge_button.isVisible()
    assert view.title.width() >= min(roomy, view.title.fontMetrics().horizontalAdvance(view.title.text()))
    view.resize(500, 400)
    qtbot.waitUntil(view.hide_button.isVisible)


def test_large_letters_shrink_in_a_small_panel_and_the_legend_leaves_room(qtbot):
    theme = THEMES["projector"]
    view = PanelView(SPEC, theme)
    qtbot.addWidget(view)
    view.show()
    view.resize(900, 700)
    shown(qtbot, view, FIELD, *(Points(xy=np.zeros((1, 2)), label=text("points {n}", n=n)) for n in range(6)))
    large = view.title.font().pointSizeF()
    view.resize(210, 230)
    assert view.title.font().pointSizeF() < large and view.plot.canvas.font.pointSizeF() < theme.font(0.88).pointSizeF()
    placed = view.legend._placed(200)
    assert len(placed) < len(view.legend.entries) and view.legend.heightForWidth(200) <= 0.25 * 230
    assert {entry.name for entry, _, _ in placed} >= {"model"}, "how it is known goes before the rest"
    left = len(view.legend.entries) - len(placed) + 1
    assert placed[-1][0].name == f"{left} more…" and "points 5" in view.legend.toolTip()
    view.resize(900, 700)
    assert view.title.font().pointSizeF() == large and len(view.legend._placed(900)) == len(view.legend.entries)


def test_a_short_name_beside_other_names_is_not_taken_for_one_of_them(qtbot, view):
    matrix = Matrix(values=np.eye(3), rows=("a", "b", "c"), columns=("d", "e", "f"), limits=(0, 1))
    shown(qtbot, view, matrix, y=Axis(text("y"), (-0.5, 2.5)))
    assert not view.plot.left._short and view.plot.left.label.isVisible()
    shown(qtbot, view, FIELD, step=2)
    assert view.plot.left._short and not view.plot.left.label.isVisible()


def test_a_restart_keeps_the_last_picture_until_another_comes(qtbot, view):
    shown(qtbot, view, step=7)
    view.begin()
    assert view.overlay.isHidden() and view.plot.canvas.views
    shown(qtbot, view, step=1)
    qtbot.wait(STALE_MILLISECONDS + 100)
    assert view.overlay.isHidden() and view.plot.canvas.views


def test_a_picture_that_outlasts_its_run_goes_before_anything_is_said(qtbot, view):
    shown(qtbot, view, step=7)
    view.begin()
    qtbot.waitUntil(view.overlay.isVisible)
    assert view.panel is None and not view.plot.canvas.views and not view.legend.entries and not view.moment.text()
    shown(qtbot, view, step=1)
    assert view.overlay.isHidden() and view.legend.entries
