"""The run on stage: whether it rests, runs or travels to some step, and how hands move and change it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from engine import messages
from engine.diary import Diary
from engine.frames import Frames
from engine.history import History
from engine.narrator import Mode, Narrator
from engine.pacing import Pacing
from engine.words import BadInput, text

SHORT_TRIP_SECONDS = 0.2  # a longer journey through time is watched
LISTEN_SECONDS = 0.0002  # asking whether a command waits takes microseconds, as some steps do


class Stage:
    """Holds one run at a time; `history` is None before the first. A command waits where `is_called` says so."""

    def __init__(self, diary: Diary, narrator: Narrator, frames: Frames, is_called: Callable[[], bool]) -> None:
        self._diary, self._narrator, self._frames, self._is_called = diary, narrator, frames, is_called
        self.history: History | None = None
        self.mode: Mode = "paused"
        self.pacing = Pacing()
        self.pauses_on_findings = True
        self._owes_measure = False
        self._goal: int | None = None
        self._arrival: Callable[[], None] = self.pause
        self._set_out = 0.0

    def enter(self, history: History) -> None:
        """Another run takes the stage; only now is the one before it dropped."""
        self.history, self._goal = history, None
        self._frames.begin()

    def tell(self) -> None:
        """Say where the run is."""
        self._narrator.state(self.history, self.mode, self._walks)

    @property
    def _walks(self) -> bool:
        """Whether the pace is so slow that phases are done one by one."""
        return self.mode == "running" and self.pacing.walks

    # Turns of the loop

    @property
    def idles(self) -> bool:
        """Whether a run waits for its next step to be due."""
        return self.mode == "running" and not self.pacing.is_due(time.monotonic())

    def patience(self, at_rest: float) -> float:
        """Seconds that may be spent waiting for a command; `at_rest` of them where there is nothing to do."""
        if self.mode == "paused":
            return 0.0 if self._frames.is_wanted() or self._owes_measure else at_rest
        return self.pacing.patience()

    def turn(self, history: History) -> None:
        """Advance, then draw what may be drawn; at rest one after the other what is owed."""
        if self.mode == "paused":
            self._rest(history)
            return
        now = self._stretch(history)
        if not self.pacing.looks(now):
            return
        # A run that has just come to rest is drawn as a whole, by the next turn.
        far = now - self._set_out > SHORT_TRIP_SECONDS
        if self.mode == "running" or (self.mode == "seeking" and far):
            self._draw(history)
        self._narrator.heartbeat(history, self.mode, self._walks)

    def _rest(self, history: History) -> None:
        self._frames.budget.rest()
        if self._frames.is_wanted():
            self._frames.draw_resting(history.live, history.branch)
        elif self._owes_measure:
            self._owes_measure = False
            self._narrator.measured(history, history.live.experiment.measure())

    def _draw(self, history: History) -> None:
        self._frames.draw_running(history.live, history.branch)
        if not history.live.amid and history.at_the_end and (measured := self._frames.measure_running(history.live)):
            self._narrator.measured(history, measured)

    def _stretch(self, history: History) -> float:
        """Advance until there is something else to do, and say what time it is then.

        Where a step takes microseconds, a whole turn of the loop for each would take as long again.
        """
        now = listened = time.monotonic()
        while self.pacing.is_due(now):
            self._advance(history)
            now = time.monotonic()
            if self.mode == "paused" or self.pacing.is_look_due(now):
                break
            if now - listened > LISTEN_SECONDS:
                if self._is_called():
                    break
                listened = now
        return now

    def _advance(self, history: History) -> None:
        if self._waits(history):
            self.pacing.wait()
            return
        slow = self._walks
        self._advance_phase(history, whole=not slow)
        if history.live.experiment.unfinished:
            return
        if self.mode == "running":
            self.pacing.advanced(len(history.live.phases))
        if slow:
            self.tell()
        if self._goal is not None and not history.live.amid and history.live.step >= self._goal:
            self._arrive(history)

    def _waits(self, history: History) -> bool:
        """Whether the experiment is not ready to go on."""
        waits = history.live.experiment.waits_for()
        self._narrator.waiting(waits)
        return waits is not None

    def _advance_phase(self, history: History, *, whole: bool = False) -> None:
        before = history.live.knobs
        completed = history.advance_phase(whole=whole)
        self._narrator.notice(history)
        if history.live.knobs is not before and self.mode != "seeking":
            # A change that was made here before is in force again; journeys tell of it on arrival.
            self._narrator.knobs(history)
        if completed is not None:
            readings, found = completed
            self._diary.note(history.branch, history.live.step, readings)
            for finding in found:
                if finding.pauses and self.pauses_on_findings and self.mode == "running":
                    self.pause()
                self._narrator.found(finding, self.mode == "paused")

    # Moving in time

    def run(self, history: History) -> None:
        self.mode, self._goal, self._owes_measure = "running", None, False
        self.pacing.set_off()
        self._narrator.sets_off(history)
        self.tell()

    def pause(self) -> None:
        self.mode, self._goal = "paused", None
        self._frames.expire()
        if (history := self.history) is not None:
            self._settle(history)
            self._narrator.branches(history)
            self._narrator.checkpoint(history)
        self.tell()

    def _settle(self, history: History) -> None:
        """A resting run shows its dear readings at the step it stands on; the pictures come first."""
        self._owes_measure = not history.live.amid and history.at_the_end

    def step(self, history: History, steps: int) -> None:
        """So many steps forwards or back; 0 is one phase."""
        live = history.live
        if steps == 0:
            self.mode = "paused"
            if not self._waits(history):
                self._advance_phase(history)
            while live.experiment.unfinished:
                self._advance_phase(history)
            self.pause()
        elif steps < 0:
            # In the middle of a step, the first step back leads to its beginning.
            self.travel(history, max(0, live.step + steps + bool(live.amid)))
        else:
            self.go_to(history, live.step + steps, self.pause)

    def travel(self, history: History, step: int, branch: int | None = None) -> None:
        """Be at `step` of `branch`, of the present one where it is None."""
        history.set_out(step, branch)
        self.go_to(history, step, self.pause)

    def go_to(self, history: History, step: int, arrival: Callable[[], None]) -> None:
        """Advance without pause to `step`, then do `arrival`."""
        self.mode, self._goal, self._arrival = "seeking", step, arrival
        self._set_out = time.monotonic()
        self.pacing.set_off()
        if not history.live.amid and history.live.step >= step:
            self._arrive(history)

    def _arrive(self, history: History) -> None:
        history.live.apply_due()
        self._goal = None
        self._narrator.notice(history)
        self._narrator.knobs(history)
        self._arrival()

    # Changing it

    def fork(self, history: History, step: int, changes: Mapping[str, Any]) -> None:
        """A branch from `step` with some knobs changed. Raises BadInput before anything has moved."""
        history.live.knobs.changed(**changes)
        history.set_out(step)

        def branch_off() -> None:
            try:
                history.fork(changes)
                self._narrator.change(history)
            except BadInput as error:
                self._diary.say(messages.Refused(error.sentence))
            self.pause()

        self.go_to(history, step, branch_off)

    def undo(self, history: History) -> None:
        """Take the last change by hand back; a run that ran runs on."""
        runs, left = self.mode == "running", history.branch
        step = history.undo()
        if (here := history.branch) > left:
            said = text("The last change is taken back; branch {left} keeps it.", left=left)
        else:
            said = text("This is branch {here} again, where branch {left} left it; that one is kept.",
                        here=here, left=left)  # fmt: skip
        self._diary.say(messages.Said(said))
        self._narrator.branches(history)
        self.go_to(history, step, lambda: self.run(history) if runs else self.pause())

    def edit(self, history: History, **change: Any) -> None:
        """A `tune` or a `poke`, here and now."""
        history.edit(**change)
        self._narrator.change(history)
        if self.mode == "paused":
            self._settle(history)
            self._narrator.checkpoint(history)
        self._frames.expire()
        self._frames.budget.hurry()

    def recover(self, device: str) -> None:
        """Something failed: stand where the run was last sound."""
        self.mode, self._goal = "paused", None
        if self.history is not None:
            self.history.recover(device)
            self._frames.expire()
