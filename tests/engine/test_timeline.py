"""Keyframes under a budget, seek, step back and fork: bit for bit, through the runner's own commands."""

from math import inf

import numpy as np
import pytest

from engine import history, narrator, runfile
from engine import messages as m
from engine.experiment import Gesture
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.runner import Runner
from engine.timeline import Timeline, size_of

RECIPE = Recipe("toy", {"size": 50}, TargetChoice(), 3)


class Script:
    """A link that hands the runner one command after another, each when the run has come to rest."""

    def __init__(self):
        self.runner = Runner(self)
        self.events, self.frames, self.pending = [], [], []

    def do(self, *commands):
        self.pending = [*commands]
        self.runner.serve()
        return self

    def receive(self, seconds):
        if self.pending and (self.runner.stage.mode == "paused" or isinstance(self.pending[0], m.Pause)):
            return self.pending.pop(0)
        return m.Quit() if not self.pending and self.runner.stage.mode == "paused" else None

    def is_called(self):
        return bool(self.pending)

    def say(self, event):
        self.events.append(event)

    def offer(self, frame):
        self.frames.append(frame)

    @property
    def digest(self):
        return self.runner.stage.history.live.digest()

    def last(self, kind):
        return next(event for event in reversed(self.events) if isinstance(event, kind))


def test_seeking_after_live_edits_is_bit_identical_forwards_and_backwards():
    script = Script().do(m.Start(RECIPE, run=False))
    digests = {}
    for step in range(1, 201):
        if step == 50:
            script.do(m.Tune({"rate": 0.5}))
        if step == 120:
            script.do(m.Poke("cloud", Gesture("click", (2.0, 1.0))))
        script.do(m.Step(1))
        digests[step] = script.digest
    for step in np.random.default_rng(0).integers(1, 201, 60):
        script.do(m.Seek(int(step)))
        if step not in (49, 119):  # there the edit made at that place has been applied again
            assert script.digest == digests[step]
    script.do(m.Seek(200), m.Step(-10))
    assert script.digest == digests[190]
    assert len(script.last(m.Branches).branches) == 1


def test_a_fork_leaves_its_parent_as_it_was():
    script = Script().do(m.Start(RECIPE, run=False), m.Step(100))
    parent = script.digest
    script.do(m.Fork(40, {"size": 20}), m.Step(60))
    assert script.runner.stage.history.live.experiment.x.size == 20
    child = script.digest
    branches = script.last(m.Branches)
    assert [(b.parent, b.fork_step, b.end) for b in branches.branches] == [(None, 0, 100), (0, 40, 100)]
    assert script.do(m.Seek(100, 0)).digest == parent
    assert script.do(m.Seek(100, 1)).digest == child
    replayed = LiveRun(branches.branches[1].recipe)
    while replayed.step < 100:
        replayed.advance_step()
    assert replayed.digest() == child


def test_changing_a_knob_in_the_past_starts_a_branch():
    script = Script().do(m.Start(RECIPE, run=False), m.Step(50), m.Tune({"rate": 0.3}), m.Step(50))
    end = script.digest
    script.do(m.Seek(30), m.Tune({"rate": 0.9}), m.Tune({"rate": 0.8}), m.Step(5))
    branches = script.last(m.Branches)
    assert branches.current == 1 and len(branches.branches) == 2
    assert [edit.tune for edit in branches.branches[1].recipe.edits] == [{"rate": 0.8}]
    assert script.do(m.Seek(100, 0)).digest == end


def test_a_change_that_is_passed_again_is_told_of_again():
    """One made in the middle of a step is not in force where a journey to that step ends."""
    script = Script().do(m.Start(RECIPE, run=False), m.Step(20), m.Step(0), m.Tune({"rate": 0.3}), m.Step(5))
    script.do(m.Seek(20))
    assert script.last(m.Tuned).knobs["rate"] != 0.3
    script.do(m.Step(0), m.Step(0))
    assert script.last(m.Tuned).knobs["rate"] == 0.3


def test_a_view_knob_is_no_edit_and_stays_while_travelling():
    script = Script().do(m.Start(RECIPE, run=False), m.Step(50))
    before = script.digest
    script.do(m.Seek(20), m.Tune({"zoom": 2.0}), m.Seek(50))
    assert script.digest == before
    branches = script.last(m.Branches)
    assert len(branches.branches) == 1 and branches.branches[0].recipe.edits == ()
    assert script.last(m.Tuned).knobs["zoom"] == 2.0


def test_one_drag_of_a_slider_at_rest_is_one_edit_and_replays_alike():
    script = Script().do(m.Start(RECIPE, run=False), m.Step(20))
    script.do(*(m.Tune({"rate": rate}) for rate in (0.2, 0.3, 0.4)), m.Tune({"wait": 0.0}))
    edits = script.last(m.Branches).branches[0].recipe.edits
    assert [(edit.step, edit.tune) for edit in edits] == [(20, {"rate": 0.4}), (20, {"wait": 0.0})]
    script.do(m.Step(1), m.Tune({"rate": 0.1}), m.Step(30))
    assert len(script.last(m.Branches).branches[0].recipe.edits) == 3
    far = script.digest
    assert script.do(m.Seek(5), m.Seek(51)).digest == far
    replayed = LiveRun(script.last(m.Branches).branches[0].recipe)
    while replayed.step < 51:
        replayed.advance_step()
    assert replayed.digest() == far


def test_a_tune_that_a_keyframe_has_seen_is_not_rewritten():
    script = Script().do(m.Start(RECIPE, run=False), m.Step(20), m.Tune({"rate": 0.9}))
    script.do(m.Fork(20, {}), m.Tune({"rate": 0.3}), m.Step(20))
    branch = script.last(m.Branches).branches[1]
    assert [edit.tune or edit.fork for edit in branch.recipe.edits] == [{"rate": 0.9}, {"rate": 0.3}]
    far = script.digest
    assert script.do(m.Seek(20), m.Seek(40)).digest == far
    assert script.last(m.Tuned).knobs["rate"] == 0.3


def test_keyframes_thin_evenly_and_stay_in_the_budget():
    run = LiveRun(RECIPE)
    size = size_of(run.state())
    timeline = Timeline(RECIPE, budget_bytes=40 * size)
    for _ in range(5000):
        run.advance_step()
        timeline.current.end = run.step
        if timeline.is_due(run.step):
            timeline.keep(run.step, run.state())
    steps = sorted(timeline.current.keyframes)
    assert timeline.used_bytes() <= timeline.budget_bytes
    assert len(steps) >= 18
    assert {int(gap) for gap in np.diff(steps)} <= {timeline.interval, timeline.interval // 2}
    assert steps[-1] > 5000 - 2 * timeline.interval


def test_readings_are_written_once_however_often_a_step_is_replayed():
    script = Script().do(m.Start(RECIPE, run=False), m.Step(40), m.Seek(5), m.Step(60))
    steps = [
        int(step)
        for event in script.events
        if isinstance(event, m.ReadingsBatch)
        for step, norm in zip(event.steps, event.values.get("norm", np.full(len(event.steps), np.nan)), strict=True)
        if not np.isnan(norm)
    ]
    assert steps == list(range(1, 66))


def test_a_half_step_stops_between_the_phases():
    script = Script().do(m.Start(RECIPE, run=False), m.Step(0))
    assert (script.last(m.RunState).step, script.last(m.RunState).phase) == (0, 1)
    script.do(m.Step(0))
    assert (script.last(m.RunState).step, script.last(m.RunState).phase) == (1, 0)
    whole = Script().do(m.Start(RECIPE, run=False), m.Step(1))
    assert script.digest == whole.digest


@pytest.mark.parametrize(
    "command",
    [m.Fork(10, {"size": -1}), m.Fork(20, {"size": 13}), m.Tune({"rate": 99.0}), m.Tune({"pace": 1})],
)
def test_a_refused_command_changes_nothing(command):
    script = Script().do(m.Start(RECIPE, run=False), m.Step(20))
    before = script.digest
    script.do(command)
    assert isinstance(script.last(m.Refused), m.Refused)
    assert script.digest == before and len(script.last(m.Branches).branches) == 1


def test_undo_takes_the_last_change_back_and_the_branch_before_keeps_it(monkeypatch):
    monkeypatch.setattr(history, "GESTURE_SECONDS", 0.0)
    untouched = Script().do(m.Start(RECIPE, run=False), m.Step(60)).digest
    script = Script().do(
        m.Start(RECIPE, run=False), m.Step(20), m.Tune({"rate": 0.5}), m.Step(30), m.Tune({"rate": 0.9}), m.Step(5)
    )
    script.do(m.Undo())
    assert script.last(m.RunState).step == 50 and script.runner.stage.history.recipe.edits[-1].tune == {"rate": 0.5}
    script.do(m.Undo())
    assert script.last(m.RunState).step == 20 and not script.runner.stage.history.recipe.edits
    script.do(m.Step(40))
    assert script.digest == untouched and len(script.last(m.Branches).branches) == 3


def test_undo_without_a_change_says_so():
    script = Script().do(m.Start(RECIPE, run=False), m.Undo())
    assert "nothing to undo" in str(script.last(m.Refused).sentence)


def where(script):
    """Branch, step and rate."""
    now = script.runner.stage.history
    return now.branch, now.live.step, now.live.knobs.rate


@pytest.mark.parametrize("half_steps", [0, 1])
def test_undo_takes_a_fork_back_and_then_the_change_before_it(half_steps):
    script = Script().do(m.Start(RECIPE, run=False), m.Step(20))
    (_, _, rate), before = where(script), script.digest
    script.do(m.Tune({"rate": 0.9}), *[m.Step(0)] * half_steps, m.Fork(20, {}))
    assert where(script) == (1, 20, 0.9)
    assert where(script.do(m.Undo())) == (0, 20, 0.9)
    assert "This is branch 0 again, where branch 1 left it" in str(script.last(m.Said).sentence)
    assert where(script.do(m.Undo())) == (2, 20, rate) and script.digest == before
    script.do(m.Undo())
    assert "nothing to undo" in str(script.last(m.Refused).sentence)


def test_undo_on_a_fork_takes_its_own_changes_back_before_the_fork(monkeypatch):
    monkeypatch.setattr(history, "GESTURE_SECONDS", 0.0)
    script = Script().do(m.Start(RECIPE, run=False), m.Step(20), m.Tune({"rate": 0.9}), m.Fork(20, {}))
    script.do(m.Step(10), m.Tune({"rate": 0.8}), m.Step(10), m.Poke("cloud", Gesture("click", (2.0, 1.0))))
    stations = [where(script.do(m.Undo())) for _ in range(4)]
    assert stations[:3] == [(2, 40, 0.8), (3, 30, 0.9), (0, 20, 0.9)]
    assert stations[3][:2] == (4, 20) and not script.runner.stage.history.recipe.edits


@pytest.mark.parametrize("change", [m.Tune({"rate": 0.7}), m.Fork(30, {"size": 20})])
def test_undo_of_a_change_that_began_a_branch_goes_back_to_the_one_before(change):
    script = Script().do(m.Start(RECIPE, run=False), m.Step(60), m.Seek(30))
    before = script.digest
    script.do(change, m.Step(5), m.Undo())
    assert where(script)[:2] == (0, 30) and script.digest == before and len(script.last(m.Branches).branches) == 2
    script.do(m.Undo())
    assert "nothing to undo" in str(script.last(m.Refused).sentence)


def dragged(script, *rates):
    for rate in rates:
        script.do(m.Step(3), m.Tune({"rate": rate}))
    return script


@pytest.mark.parametrize("in_the_past", [False, True])
def test_one_drag_over_a_moving_run_is_one_undo(monkeypatch, in_the_past):
    monkeypatch.setattr(history, "GESTURE_SECONDS", inf)
    script = Script().do(m.Start(RECIPE, run=False), m.Step(90 if in_the_past else 20), m.Seek(20), m.Tune({"wait": 0}))
    started = where(script)
    dragged(script, 0.3, 0.4, 0.5).do(m.Step(3))
    assert [edit.again for edit in script.runner.stage.history.recipe.edits] == [False, False, True, True]
    end, branch, recipe = script.digest, started[0], script.runner.stage.history.recipe
    script.do(m.Undo())
    assert where(script) == (branch + 1, 23, started[2])
    assert [edit.tune for edit in script.runner.stage.history.recipe.edits] == [{"wait": 0}]
    assert script.do(m.Seek(32, branch)).digest == end
    # A run file remembers it.
    opened = Script().do(m.Start(runfile.loads(runfile.dumps(recipe, 32)).recipe, run=False, until=32))
    assert opened.digest == end and where(opened.do(m.Undo()))[1:] == (23, started[2])


def test_turns_of_a_knob_with_something_between_them_are_undone_one_by_one(monkeypatch):
    monkeypatch.setattr(history, "GESTURE_SECONDS", inf)
    script = dragged(Script().do(m.Start(RECIPE, run=False)), 0.3, 0.4)
    script.do(m.Tune({"wait": 0.0}), m.Step(3), m.Tune({"rate": 0.5}), m.Step(3), m.Seek(12), m.Tune({"rate": 0.6}))
    assert not any(edit.again for edit in script.runner.stage.history.recipe.edits[2:])
    stations = [where(script.do(m.Undo()))[1:] for _ in range(4)]
    assert stations == [(12, 0.5), (9, 0.4), (6, 0.4), (3, LiveRun(RECIPE).knobs.rate)]


def test_a_resumed_run_can_undo_what_was_changed_at_the_step_it_was_left_at():
    script = Script().do(m.Start(RECIPE, run=False), m.Step(20))
    before = script.digest
    script.do(m.Tune({"rate": 0.9}), m.Fork(20, {}), m.Pause())
    fresh = Script().do(m.Resume(script.last(m.Checkpoint)))
    assert where(fresh) == (1, 20, 0.9)
    assert where(fresh.do(m.Undo())) == (0, 20, 0.9)
    fresh.do(m.Undo())
    assert where(fresh)[:2] == (2, 20) and fresh.digest == before


@pytest.mark.parametrize(("again", "told"), [(1e9, 1), (-1.0, 300)])
def test_a_finding_of_every_step_does_not_drown_the_rest(monkeypatch, again, told):
    monkeypatch.setattr(narrator, "AGAIN_SECONDS", again)
    script = Script().do(m.Start(Recipe("toy", {"fault": "finding"}, TargetChoice(), 3), run=False), m.Step(300))
    assert script.last(m.RunState).step == 300
    assert sum(isinstance(event, m.Found) for event in script.events) == told
