"""Notes stand where they cover least of what is drawn, and do not wander."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTransform

from desktop.mark_views import NoteCorner, Scope, note_corner, view_for
from desktop.theme import LIGHT
from engine import marks as m
from engine.words import text

NOTE = m.Note(says=text("step 260: exact 0.248"))
WIDE, HIGH = 480, 160


def cloud(right: bool, low: bool) -> m.Points:
    """Points that fill one quarter of a plane from 0 to 1."""
    xy = np.random.default_rng(0).uniform(0, 0.5, (400, 2))
    return m.Points(xy=xy + np.array([0.5 * right, 0.5 * (not low)]), size=4)


def scope() -> Scope:
    to_pixels = QTransform(WIDE, 0, 0, -HIGH, 0, HIGH)
    return Scope(to_pixels, QRectF(0, 0, WIDE, HIGH), 1.0, QFont("", 8), notes_end=0.4 * HIGH)


def placed(corner: NoteCorner, *marks: m.Mark) -> tuple[bool, bool]:
    """Whether the note stands on the right, and at the bottom."""
    where = scope()
    corner.place(where, [view_for(mark, LIGHT) for mark in (*marks, NOTE)])
    return where.notes_right, where.notes_top is not None


@pytest.fixture(autouse=True)
def now(qapp, monkeypatch):
    """A clock that goes two seconds a look."""
    ticks = iter(range(0, 10_000, 2))
    monkeypatch.setattr(note_corner.time, "monotonic", lambda: float(next(ticks)))


@pytest.mark.parametrize(
    ("filled", "expected"),
    [
        ([], (False, False)),
        ([(False, False)], (True, False)),
        ([(False, False), (True, False)], (False, True)),
        ([(False, False), (True, False), (False, True)], (True, True)),
    ],
)
def test_it_stands_where_nothing_is(filled, expected):
    middle = m.Curve(x=np.array([0.5, 0.5]), y=np.array([0.4, 0.6]))
    assert placed(NoteCorner(), middle, *(cloud(right, low) for right, low in filled)) == expected


def test_it_stays_while_it_is_about_as_good_as_elsewhere():
    corner = NoteCorner()
    assert placed(corner, cloud(False, False)) == (True, False)
    assert placed(corner, cloud(False, True)) == (True, False)
    everywhere = [cloud(right, low) for right in (False, True) for low in (False, True)]
    assert placed(corner, *everywhere) == (True, False)
    assert placed(corner, cloud(True, False), cloud(True, True)) == (False, False)


def test_a_picture_is_as_good_as_nothing_and_points_over_it_count():
    field = m.Field(values=np.eye(4), x=(0, 1), y=(0, 1), limits=(0, 1))
    assert placed(NoteCorner(), field) == (False, False)
    assert placed(NoteCorner(), field, cloud(False, False)) == (True, False)


def test_a_note_at_the_bottom_is_in_the_plot(qapp):
    corner, where = NoteCorner(), scope()
    views = [view_for(mark, LIGHT) for mark in (cloud(False, False), cloud(True, False), NOTE)]
    corner.place(where, views)
    assert where.notes_top is not None and where.notes_top > 0.5 * HIGH
    high = views[-1]._corner(where, QRectF(0, 0, 80, 20)).y()
    assert high > 0.5 * HIGH and high + 20 <= HIGH


def test_a_mark_that_cannot_be_drawn_ends_in_an_exception_only(monkeypatch):
    broken = view_for(cloud(False, False), LIGHT)
    monkeypatch.setattr(type(broken), "paint", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        NoteCorner().place(scope(), [broken, view_for(NOTE, LIGHT)])
