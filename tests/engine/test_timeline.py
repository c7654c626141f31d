"""Keyframes under a budget, seek, step back and fork: bit for bit, through the runner's own commands."""

import numpy as np
import pytest

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
        if self.pending and (self.runner._mode == "paused" or isinstance(self.pending[0], m.Pause)):
            return self.pending.pop(0)
        return m.Quit() if not self.pending and self.runner._mode == "paused" else None

    def say(self, event):
        self.events.append(event)

    def offer(self, frame):
        self.frames.append(frame)

    @property
    def digest(self):
        return self.runner._history.live.digest()

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
    assert script.runner._history.live.experiment.x.size == 20
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
    (edit,) = script.last(m.Branches).branches[0].recipe.edits
    assert (edit.step, edit.tune) == (20, {"rate": 0.4, "wait": 0.0})
    script.do(m.Step(1), m.Tune({"rate": 0.1}), m.Step(30))
    assert len(script.last(m.Branches).branches[0].recipe.edits) == 2
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


def test_undo_takes_the_last_change_back_and_the_branch_before_keeps_it():
    untouched = Script().do(m.Start(RECIPE, run=False), m.Step(60)).digest
    script = Script().do(
        m.Start(RECIPE, run=False), m.Step(20), m.Tune({"rate": 0.5}), m.Step(30), m.Tune({"rate": 0.9}), m.Step(5)
    )
    script.do(m.Undo())
    assert script.last(m.RunState).step == 50 and script.runner._history.recipe.edits[-1].tune == {"rate": 0.5}
    script.do(m.Undo())
    assert script.last(m.RunState).step == 20 and not script.runner._history.recipe.edits
    script.do(m.Step(40))
    assert script.digest == untouched and len(script.last(m.Branches).branches) == 3


def test_undo_without_a_change_says_so():
    script = Script().do(m.Start(RECIPE, run=False), m.Undo())
    assert "nothing to undo" in str(script.last(m.Refused).sentence)
