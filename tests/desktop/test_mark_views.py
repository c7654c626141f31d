"""Every mark can be drawn, in place, where it belongs, and without what is not finite."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from desktop.mark_views import VIEWS, MarkView, Scope, on_log_axes, view_for
from desktop.mark_views.points import CROWD
from desktop.theme import LIGHT, PROJECTOR
from engine import marks as m
from engine.words import text

WHITE = QColor("white").rgb()
SIDE = 100
NAN = np.nan

MARKS = [
    m.Field(values=np.array([[0.0, NAN], [0.5, 1.0]]), x=(0, 10), y=(0, 10), limits=(0, 1), unit=text("density")),
    m.Points(xy=np.array([[2.0, 3], [NAN, 1], [8, 8]]), size=6, role="class 1"),
    m.Curve(x=np.array([0.0, 5, 6, 10]), y=np.array([1.0, NAN, 4, 9])),
    m.Steps(x=np.array([0.0, 5, 10]), y=np.array([2.0, 7])),
    m.Band(x=np.array([0.0, 5, 10]), low=np.array([1.0, 2, NAN]), high=np.array([4.0, 6, 8])),
    m.Bars(x=np.array([2.0, 4, 6]), heights=np.array([3.0, NAN, 5])),
    m.Arrows(xy=np.array([[2.0, 2], [5, 5]]), uv=np.array([[3.0, 1], [0, 0]])),
    m.Mesh(vertices=np.stack(np.meshgrid(np.linspace(1, 9, 4), np.linspace(1, 9, 3)), axis=-1)),
    m.Ellipses(centres=np.array([[5.0, 5]]), covariances=np.array([[[2.0, 0], [0, 0]]])),
    m.Segments(start=np.array([[1.0, 1], [NAN, 2]]), end=np.array([[9.0, 9], [3, 3]])),
    m.Matrix(values=np.array([[0.0, NAN]]), rows=("a",), columns=("b", "c"), limits=(0, 1), unit=text("share")),
    m.Graph(xy=np.array([[2.0, 2], [8, 8]]), names=("A", "B"), edges=np.array([[0, 1]]), weights=np.array([2.0])),
    m.Line(at=5.0, vertical=True),
    m.Note(says=text("Look here")),
]  # fmt: skip


def painted(view: MarkView, size: float = 10.0) -> QImage:
    """The view on a white ground of 100 x 100 pixels that shows [0, size] by [0, size]."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    to_pixels = QTransform(SIDE / size, 0, 0, -SIDE / size, 0, SIDE)
    painter = QPainter(image)
    view.paint(painter, Scope(to_pixels, QRectF(0, 0, SIDE, SIDE), 1.0, LIGHT.font(0.8)))
    painter.end()
    return image


def inked(image: QImage) -> np.ndarray:
    """Which pixels (100, 100) are not white any more, row 0 on top."""
    return np.array([[image.pixel(x, y) != WHITE for x in range(SIDE)] for y in range(SIDE)])


def test_there_is_a_view_for_every_mark():
    known = {thing for thing in vars(m).values() if isinstance(thing, type) and issubclass(thing, m.Mark)}
    assert known - {m.Mark} == VIEWS.keys() == {type(mark) for mark in MARKS}


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: type(mark).__name__)
def test_a_mark_is_drawn_and_redrawn_in_place(qapp, mark: m.Mark):
    view = view_for(mark, LIGHT)
    first = painted(view)
    assert inked(first).any()
    view.update(mark)
    assert painted(view) == first


@pytest.mark.parametrize("mark", MARKS[:12], ids=lambda mark: type(mark).__name__)
def test_extents_are_finite_and_hold_the_mark(qapp, mark: m.Mark):
    extent = view_for(mark, LIGHT).extent()
    assert extent is not None
    assert np.isfinite(extent).all()
    assert extent[0] <= extent[1] and extent[2] <= extent[3]


EMPTY = np.empty((0, 2))


@pytest.mark.parametrize("mark", [
    m.Points(xy=EMPTY), m.Curve(x=EMPTY[:, 0], y=EMPTY[:, 0]), m.Segments(start=EMPTY, end=EMPTY),
    m.Arrows(xy=EMPTY, uv=EMPTY), m.Bars(x=EMPTY[:, 0], heights=EMPTY[:, 0]), m.Points(xy=np.full((3, 2), NAN)),
    m.Band(x=EMPTY[:, 0], low=EMPTY[:, 0], high=EMPTY[:, 0]), m.Curve(x=np.full(3, NAN), y=np.full(3, NAN)),
], ids=lambda mark: type(mark).__name__)  # fmt: skip
def test_nothing_to_draw_is_no_accident(qapp, mark: m.Mark):
    view = view_for(mark, LIGHT)
    assert view.extent() is None
    assert not inked(painted(view)).any()


def test_points_land_where_they_belong(qapp):
    ink = inked(painted(view_for(m.Points(xy=np.array([[2.0, 3.0]]), size=5), LIGHT)))
    rows, columns = np.nonzero(ink)
    assert rows.mean() + 0.5 == pytest.approx(70, abs=0.6)
    assert columns.mean() + 0.5 == pytest.approx(20, abs=0.6)
    assert 4 <= np.ptp(columns) + 1 <= 7


@pytest.mark.parametrize("role", ["cursor", "class 1", "class 2", "class 3"])
def test_handles_may_be_dragged_over_every_edge(qapp, role):
    for across, away in (np.mgrid[0:10:6j, -3:0:61j], np.mgrid[0:10:6j, 10:13:61j]):
        for xy in (np.stack([across.ravel(), away.ravel()], axis=1), np.stack([away.ravel(), across.ravel()], axis=1)):
            painted(view_for(m.Points(xy=xy, size=9.0, role=role, handles=True), PROJECTOR))


def test_points_outside_leave_the_edge_clean_and_points_on_it_are_cut(qapp):
    xy = np.array([[-5.0, 5], [15, 5], [5, 1e30], [0, 5]])
    columns = np.nonzero(inked(painted(view_for(m.Points(xy=xy, size=6), LIGHT))))[1]
    assert 0 < columns.max() < 6


def test_a_crowd_is_counted(qapp):
    rng = np.random.default_rng(0)
    xy = np.concatenate([rng.normal(5, 0.2, size=(CROWD, 2)), rng.uniform(0, 10, size=(500, 2))])
    image = painted(view_for(m.Points(xy=xy), LIGHT))
    lone = [image.pixelColor(int(x * 10), int(100 - y * 10)) for x, y in xy[-20:] if abs(x - 5) > 2]
    assert all(image.pixelColor(50, 50).lightness() < colour.lightness() for colour in lone)


def test_a_held_handle_stays_under_the_mouse_until_it_is_released(qapp):
    mark = m.Points(xy=np.array([[2.0, 3], [5, 5]]), handles=True, size=9)
    view = view_for(mark, LIGHT)
    view.hold(1, (8.0, 1.0))
    view.update(mark)
    assert view.xy[1].tolist() == [8.0, 1.0]
    view.release()
    view.update(mark)
    assert view.xy[1].tolist() == [5.0, 5.0]
    assert not mark.xy.flags.writeable


def test_a_field_has_its_first_row_at_the_bottom_and_its_colours_fixed(qapp):
    mark = m.Field(values=np.array([[0.0, 0.0], [1.0, 1.0]]), x=(0, 10), y=(0, 10), limits=(0, 1))
    view = view_for(mark, LIGHT)
    image = painted(view)
    assert image.pixelColor(50, 95) == QColor(*view.lut[0].tolist())
    assert image.pixelColor(50, 5) == QColor(*view.lut[255].tolist())
    view.update(m.Field(values=np.full((2, 2), 7.0), x=(0, 10), y=(0, 10), limits=(0, 1)))
    assert painted(view).pixelColor(50, 50) == QColor(*view.lut[255].tolist())


def test_a_signed_field_keeps_its_middle_when_fitted(qapp):
    mark = m.Field(values=np.array([[-0.1, 0.4]]), x=(0, 1), y=(0, 1), limits=(-3, 3), scale="diverging")
    view = view_for(mark, LIGHT)
    view.fit(True)
    assert view.limits == pytest.approx((-0.4, 0.4))
    view.fit(False)
    assert view.limits == (-3, 3)


def test_a_matrix_has_row_0_on_top_and_hands_its_labels_to_the_axes(qapp):
    mark = m.Matrix(values=np.array([[1.0], [0.0]]), rows=("up", "down"), columns=("only",), limits=(0, 1))
    view = view_for(mark, LIGHT)
    assert view.ticks() == ([(0.0, "only")], [(1.0, "up"), (0.0, "down")])
    assert view.colour_key() is None
    assert painted(view, 1.4).pixelColor(8, 30) == QColor(*view.lut[255].tolist())


def test_a_colour_key_names_what_colour_means(qapp):
    key = view_for(MARKS[0], LIGHT).colour_key()
    assert key is not None
    assert (key.limits, key.unit, key.lut.shape) == ((0, 1), text("density"), (256, 3))


def test_long_curves_keep_their_extremes(qapp):
    y = np.zeros(100_000)
    y[54_321] = 9.0
    view = view_for(m.Curve(x=np.arange(100_000), y=y), LIGHT)
    assert view.path.elementCount() < 10_000
    assert view.extent() == pytest.approx((0, 99_999, 0, 9))


def test_logarithmic_axes_take_logarithms_and_leave_out_what_has_none():
    curve = on_log_axes(m.Curve(x=np.array([1.0, 10, 100]), y=np.array([1.0, -1, 0.1])), True, True)
    np.testing.assert_allclose(curve.x, [0, 1, 2])
    np.testing.assert_allclose(curve.y, [0, NAN, -1])
    arrows = on_log_axes(m.Arrows(xy=np.array([[1.0, 5]]), uv=np.array([[9.0, 1]])), True, False)
    np.testing.assert_allclose(arrows.uv, [[1, 1]])
    assert on_log_axes(m.Line(at=100.0), False, True).at == pytest.approx(2)
    assert on_log_axes(m.Field(values=np.ones((1, 1)), x=(1, 10), y=(1, 2), limits=(0, 1)), True, False).x == (0, 1)
