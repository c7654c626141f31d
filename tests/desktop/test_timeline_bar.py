"""The timeline: how branches are laid out, and what clicks and drags ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from desktop.branch_lanes import edit_words, horizon, tick_words, ticks, tree
from desktop.theme import LIGHT, THEMES
from desktop.timeline_bar import MARGIN, TimelineBar
from engine.branches import BranchInfo
from engine.experiment import Gesture
from engine.experiments.flow.knobs import FlowKnobs
from engine.messages import Branches
from engine.recipe import Edit
from tests.desktop.specimens import branches, recipe

CLICK = Gesture("click", (0, 0))


def lanes(current):
    return {lane.branch: (lane.start, lane.end) for lane in tree(branches(current)).lanes}


def test_the_root_shows_its_children_as_lanes():
    assert lanes(0) == {1: (100, 200), 2: (150, 180), 3: (300, 350)}
    # 2 left 1, not the track.
    assert tree(branches(0)).fork_steps == (100, 300)


def test_an_ancestor_is_a_lane_from_where_it_was_left():
    assert lanes(2) == {0: (100, 400), 1: (150, 200), 3: (300, 350)}
    # 3 left 0 only after the track had left it.
    assert tree(branches(2)).fork_steps == (100, 150)
    assert tree(branches(2)).furthest == 400


def test_a_present_branch_that_is_not_among_them_yet_is_no_failure():
    assert tree(Branches(branches(0).branches, 7)).current == 3
    assert tree(Branches((BranchInfo(0, None, 0, 50, recipe()),), 2)).end == 50


def test_lanes_share_a_row_only_without_touching():
    rows = tree(branches(0)).lanes
    for lane in rows:
        for other in rows:
            if lane is not other and lane.row == other.row:
                assert lane.end < other.start or other.end < lane.start
    assert max(lane.row for lane in rows) == 1


def test_edits_are_named():
    assert edit_words(Edit(40, tune={"rate": 0.01})) == "Step 40: rate = 0.01"
    assert (
        edit_words(Edit(9, fork={"couplings": 4, "scale": False})) == "Step 9: forked with couplings = 4, scale = False"
    )
    assert edit_words(Edit(9, fork={})) == "Step 9: forked"
    knobs = {knob.name: knob for knob in FlowKnobs.declared()}
    assert edit_words(Edit(40, tune={"rate": 0.01}), knobs) == "Step 40: Learning rate = 0.01"
    assert edit_words(Edit(9, fork={"mixing": "swap"}), knobs) == "Step 9: forked with Mixing = swap"
    assert edit_words(Edit(3, poke=("plane", Gesture("click", (0, 0))))) == "Step 3: a gesture on plane"


@pytest.mark.parametrize(("step", "end"), [(0, 100), (100, 100), (101, 200), (250, 500), (501, 1000), (10**6, 10**6)])
def test_horizon_is_a_round_number(step, end):
    assert horizon(step) == end


@pytest.fixture
def bar(qtbot):
    bar = TimelineBar(LIGHT)
    bar.resize(500 + 2 * MARGIN, bar.sizeHint().height())
    bar.heard = []
    bar.seek.connect(lambda step, branch: bar.heard.append((step, branch)))
    qtbot.addWidget(bar)
    bar.set_branches(branches(1))
    bar.set_position(1, 120)
    bar.resize(500 + 2 * MARGIN + bar._name_width, bar.sizeHint().height())
    bar.show()
    return bar


def at(step, y=14):
    # The furthest branch ends at 400, so the track is 500 steps wide, a pixel each.
    return QPoint(MARGIN + step, y)


def test_a_click_on_the_track_seeks(bar, qtbot):
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at(60))
    assert bar.heard == [(60, None)]
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at(450))
    qtbot.waitUntil(lambda: bar.heard[-1] == (200, None))


def test_dragging_is_coalesced_and_the_last_step_arrives(bar, qtbot):
    bar._seek._timer.setInterval(10**6)  # however long the drag takes here
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(10))
    for step in range(11, 150):
        qtbot.mouseMove(bar, at(step))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at(149))
    assert bar.heard == [(10, None), (149, None)]


def test_a_click_on_a_lane_goes_there(bar, qtbot):
    lane = next(lane for lane in bar._lanes() if lane.branch == 0)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at(300, round(bar._lane_y(lane))))
    assert bar.heard == [(300, 0)]


def test_tips_name_what_is_under_the_mouse(bar):
    assert bar.tip_at(QPointF(at(40))) == "Step 40: rate = 0.01"
    assert "forked with couplings = 4" in bar.tip_at(QPointF(at(100)))
    assert bar.tip_at(QPointF(at(151))) == "A branch leaves here"
    lane = next(lane for lane in bar._lanes() if lane.branch == 0)
    there = QPointF(at(300, round(bar._lane_y(lane))))
    assert bar.tip_at(there) == "Branch 0, from step 100 to step 400: click to go there"
    assert "Step 75" in bar.tip_at(QPointF(at(75)))
    assert bar.accessibleDescription() == "Step 120 of 200"


def test_the_track_grows_with_the_run_and_others_do_not_move_it(bar):
    bar.set_position(1, 230)
    assert bar.accessibleDescription() == "Step 230 of 230"
    bar.set_position(0, 390)
    assert bar.accessibleDescription() == "Step 230 of 230"


def drag(first, last, every, **changes):
    return [Edit(step, tune={"rate": step / 1000, **changes}) for step in range(first, last + 1, every)]


def test_one_drag_over_a_moving_run_is_one_tick_and_says_what_it_came_to(bar):
    edits = [*drag(20, 40, 4), *drag(60, 70, 5), Edit(71, tune={"clip": 1.0}), Edit(72, poke=("plane", CLICK))]
    found = ticks(edits, 6)
    assert [(tick.first, tick.last, len(tick.edits)) for tick in found] == [
        (20, 40, 6), (60, 70, 3), (71, 71, 1), (72, 72, 1),
    ]  # fmt: skip
    assert tick_words(found[0]) == "Steps 20 to 40, 6 changes: rate = 0.04 at last"
    run = BranchInfo(0, None, 0, 500, replace(recipe(), edits=tuple(edits)))
    bar.set_branches(Branches((run,), 0))
    bar.resize(500 + 2 * MARGIN, bar.height())
    assert bar.tip_at(QPointF(at(30))) == "Steps 20 to 40, 6 changes: rate = 0.04 at last"
    assert not bar.grab().isNull()


def test_the_present_branch_is_named_once_there_is_another(bar):
    assert bar._name == "branch 1"
    bar.set_branches(Branches((BranchInfo(0, None, 0, 50, recipe()),), 0))
    assert bar._name == "" and bar._room == bar.width() - 2 * MARGIN


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_any_tree_can_be_drawn(qtbot, theme):
    bar = TimelineBar(theme)
    qtbot.addWidget(bar)
    many = [BranchInfo(0, None, 0, 50, recipe())] + [BranchInfo(k, 0, k, 40 + k, recipe()) for k in range(1, 30)]
    for shown in (Branches((many[0],), 0), Branches(tuple(many), 7), branches(3)):
        bar.set_branches(shown)
        bar.resize(300, bar.sizeHint().height())
        assert not bar.grab().isNull()
    assert bar.sizeHint().height() < 80 * theme.font_scale
