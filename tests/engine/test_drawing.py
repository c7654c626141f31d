"""Drawn data: the same strokes leave the same points; what is erased is gone; a drawing is a table like any other."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from engine import runfile
from engine.__main__ import main
from engine.recipe import Recipe, TargetChoice
from engine.targets import OwnData
from engine.targets.drawing import MOST_POINTS, Drawing, Stroke
from engine.words import BadInput

CORNER = [(-2.0, -1.0), (1.0, -1.0), (1.0, 2.0)]


def pen(places=CORNER, size=0.4, density=100.0, **more):
    return Stroke("pen", np.array(places), size, density, **more)


def spray(places=CORNER, size=1.0, density=40.0, **more):
    return Stroke("spray", np.array(places), size, density, **more)


def rubber(places, size=1.0):
    return Stroke("erase", np.array(places), size)


def drawn(*strokes, **more):
    return Drawing(strokes, **more)


def distance_to_corner(points):
    """How far points lie from the two legs of CORNER."""
    x, y = np.asarray(points, dtype=np.float64).T
    flat = np.hypot(x - np.clip(x, -2, 1), y + 1)
    upright = np.hypot(x - 1, y - np.clip(y, -1, 2))
    return np.minimum(flat, upright)


def test_a_pen_covers_its_path_evenly_and_stays_within_its_nib():
    points = drawn(pen(density=1000)).points
    assert len(points) == 6001
    assert distance_to_corner(points).max() <= 0.2 + 1e-6
    # Two thirds of a disc's width on each side is what a uniform nib has on average: 4 r / (3 π).
    middle = np.abs(points[(points[:, 0] > -1.5) & (points[:, 0] < 0.5)][:, 1] + 1)
    assert middle.mean() == pytest.approx(4 * 0.2 / (3 * np.pi), rel=0.05)
    counts, _ = np.histogram(points[:, 0][points[:, 1] < -0.8], bins=8, range=(-1.8, 0.6))
    assert counts.min() > 240 and counts.max() < 360


def test_a_longer_stroke_leaves_the_points_of_a_shorter_one_where_they_are():
    for make in (pen, spray):
        short, long = drawn(make(CORNER[:2])).points, drawn(make()).points
        kept = len(short) - 1 if make is pen else len(short)
        np.testing.assert_array_equal(short[:kept], long[:kept])


def test_a_spray_is_densest_in_its_middle():
    points = drawn(spray([(0.5, 0.5)], size=2.0, density=4000)).points
    away = np.hypot(*(points - 0.5).T)
    assert len(points) == 4000 and away.max() <= 1
    inner, outer = (away < 0.5).sum() / 0.25, (away > 0.5).sum() / 0.75
    assert inner > 2.5 * outer


def test_a_touch_leaves_a_dot_and_pressure_widens_the_nib():
    assert len(drawn(pen([(1.0, 1.0)])).points) == 1
    light = drawn(pen(density=1000, pressures=np.full(3, 0.25))).points
    assert distance_to_corner(light).max() <= 0.05 + 1e-6


def test_the_same_strokes_give_the_same_points_and_another_seed_others():
    strokes = (pen(), spray(), rubber([(0, -1), (0, 1)]))
    first = drawn(*strokes).points
    np.testing.assert_array_equal(first, drawn(*strokes).points)
    assert not np.array_equal(first, drawn(*strokes, seed=1).points)
    grown = Drawing()
    for stroke in strokes:
        grown = grown.and_then(stroke)
    np.testing.assert_array_equal(first, grown.points)
    assert not first.flags.writeable
    # A stroke does not draw the same pattern as the one before.
    twice = drawn(pen(), pen()).points
    assert not np.array_equal(twice[: len(twice) // 2], twice[len(twice) // 2 :])


def test_the_rubber_takes_what_it_passes_over_and_nothing_else():
    before = drawn(pen(), spray()).points
    path = [(-1.0, -2.0), (-1.0, 0.0), (1.0, 1.0)]
    after = drawn(pen(), spray(), rubber(path, 0.8)).points
    steps = np.linspace(0, 1, 4001)[:, None]
    dense = np.concatenate([np.array(a) + steps * (np.array(b) - a) for a, b in pairwise(path)])
    away = np.array([np.hypot(*(dense - point).T).min() for point in before[::7]])
    left = {tuple(point) for point in after}
    for point, far in zip(before[::7], away, strict=True):
        if abs(far - 0.4) > 1e-3:
            assert (tuple(point) in left) == (far > 0.4)
    assert len(drawn(pen(), rubber([(9.0, 9.0)])).points) == len(drawn(pen()).points)
    assert len(drawn(rubber(path)).points) == 0


def test_erasing_step_by_step_is_erasing_at_once():
    path = np.array([(-2.0, -2.0), (0.0, 0.0), (1.0, -1.5), (1.5, 2.0)])
    at_once = drawn(pen(), spray(), rubber(path)).points
    points = drawn(pen(), spray()).points
    for piece in pairwise(path):
        points = rubber(piece).on(points, (0,))
    np.testing.assert_array_equal(at_once, points)


def test_a_drawing_has_room_for_so_many_points_and_no_more():
    full = drawn(spray(CORNER, density=MOST_POINTS), pen())
    assert len(full.points) == MOST_POINTS
    assert len(drawn(Stroke("pen", np.empty((0, 2)), 1, 10)).points) == 0


@pytest.mark.parametrize(
    ("strokes", "says"),
    [
        ((), "Nothing is drawn yet; draw a shape first"),
        ((pen(), rubber(CORNER, 9.0)), "Nothing is drawn yet"),
        ((pen([(1.0, 1.0)]),), "A single point cannot be learned"),
    ],
)
def test_too_little_is_said_in_one_sentence(strokes, says):
    with pytest.raises(BadInput, match=says):
        drawn(*strokes).table()


def test_a_drawn_set_is_a_target_that_travels_in_the_run_file_and_can_be_drawn_on():
    table = drawn(pen(), spray()).table()
    choice = TargetChoice(table=table)
    assert isinstance(choice.target(), OwnData) and choice.called == "drawing"
    back = runfile.loads(runfile.dumps(Recipe("flow", {}, choice, 0), 1)).recipe.target.table
    assert back == table
    again = Drawing.over(back)
    np.testing.assert_array_equal(again.points, table.points)
    assert len(again.and_then(pen()).points) > len(table.points)


def test_a_run_on_a_drawing_replays_bit_for_bit(tmp_path, capsys):
    small = {"hidden": 8, "couplings": 2}
    runfile.save(
        tmp_path / "drawn.json", Recipe("flow", small, TargetChoice(table=drawn(pen(), spray()).table()), 1), 4
    )
    assert main(["run", str(tmp_path / "drawn.json"), "--every", "2", "--out", str(tmp_path / "out")]) == 0
    assert "flow on drawing" in capsys.readouterr().out
    assert main(["replay", str(tmp_path / "out" / "run.json"), "--verify"]) == 0
    assert "Identical at" in capsys.readouterr().out
