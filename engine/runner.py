"""The engine loop: commands in, readings and frames out. It knows neither thread nor process."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from engine import device, messages
from engine.diary import Diary
from engine.exports import write_files
from engine.frames import Frames
from engine.history import History
from engine.messages import Command, Event, Frame
from engine.narrator import Mode, Narrator
from engine.pacing import Pacing
from engine.picture_budget import PictureBudget
from engine.runfile import dumps, save
from engine.words import BadInput, text

IDLE_SECONDS = 0.5
SHORT_TRIP_SECONDS = 0.2  # a longer journey through time is watched


class Link(Protocol):
    """The runner's side of a host."""

    def receive(self, seconds: float) -> Command | None:
        """The next command, waiting for it at most so long."""

    def is_called(self) -> bool:
        """Whether a command waits."""

    def say(self, event: Event) -> None: ...

    def offer(self, frame: Frame) -> None: ...


class Runner:
    """Carries out one run at a time.

    Between two phases it looks for commands; a failure of the experiment becomes a message and leaves
    the runner alive.
    """

    def __init__(self, link: Link) -> None:
        self._link = link
        self._diary = Diary(link.say)
        self._narrator = Narrator(self._diary)
        self._frames = Frames(link.offer, self._diary.say)
        self._history: History | None = None
        self._owes_measure = False
        self._mode: Mode = "paused"
        self._goal: int | None = None
        self._arrival: Callable[[], None] = self._pause
        self._pacing = Pacing()
        self._wish = "auto"
        self._pause_on_findings = True
        self._set_out = 0.0
        self._handlers: dict[type[Any], Callable[[Any], None]] = {
            messages.Start: self._start,
            messages.Resume: self._resume,
            messages.Show: lambda command: self._frames.show(command.panels),
            messages.More: lambda _: self._frames.credit(),
            messages.Pace: lambda command: self._pacing.keep(command.steps_per_second),
            messages.UseDevice: self._use_device,
            messages.PauseOnFindings: self._heed,
            messages.Ping: lambda _: self._tell(),
        }
        self._run_handlers: dict[type[Any], Callable[[History, Any], None]] = {
            messages.Run: lambda history, _: self._run(history),
            messages.Pause: lambda history, _: self._pause(),
            messages.Step: self._step,
            messages.Seek: lambda history, command: self._travel(history, command.step, command.branch),
            messages.Fork: self._fork,
            messages.Undo: lambda history, _: self._undo(history),
            messages.Tune: lambda history, command: self._edit(history, tune=command.changes),
            messages.Poke: lambda history, command: self._edit(history, poke=(command.panel, command.gesture)),
            messages.Save: self._save,
            messages.WriteFiles: self._write_files,
        }

    def serve(self) -> None:
        """Work until told to quit."""
        while not isinstance(command := self._listen(), messages.Quit):
            if command is not None:
                self._obey(command)
            elif self._history is not None:
                self._turn(self._history)
        self._diary.say(messages.Closed())

    def _listen(self) -> Command | None:
        """The next command, or None; what a throttled run waits meanwhile, pictures may use."""
        began = time.monotonic()
        idle = self._mode == "running" and not self._pacing.is_due(began)
        command = self._link.receive(self._patience())
        if idle:
            self._frames.budget.idled(time.monotonic() - began)
        return command

    def _patience(self) -> float:
        """Seconds that may be spent waiting for a command."""
        if self._mode == "paused":
            return 0.0 if self._frames.is_wanted() or self._owes_measure else IDLE_SECONDS
        return self._pacing.patience()

    def _obey(self, command: Command) -> None:
        try:
            if handler := self._handlers.get(type(command)):
                handler(command)
            elif self._history is not None:
                self._run_handlers[type(command)](self._history, command)
        except BadInput as error:
            self._diary.say(messages.Refused(error.sentence))
            self._tell()
        except Exception as error:
            self._fail(error)

    def _turn(self, history: History) -> None:
        """One turn of the loop with nothing to obey: advance, then draw what may be drawn."""
        try:
            if self._mode == "paused":
                self._frames.budget.rest()
                if self._frames.is_wanted():
                    self._frames.draw_resting(history.live, history.branch)
                elif self._owes_measure:
                    self._owes_measure = False
                    self._narrator.measured(history, history.live.experiment.measure())
                return
            now = self._stretch(history)
            if not self._pacing.looks(now):
                return
            far = now - self._set_out > SHORT_TRIP_SECONDS
            # A run that has just come to rest is drawn as a whole, by the next turn.
            if self._mode == "running" or (self._mode == "seeking" and far):
                self._draw_running(history)
            self._narrator.heartbeat(history, self._mode, self._walks)
        except BadInput as error:
            self._diary.say(messages.Refused(error.sentence))
            self._pause()
        except Exception as error:
            self._fail(error)

    # Advancing

    def _stretch(self, history: History) -> float:
        """Advance until there is something else to do, and say what time it is then.

        Where a step takes microseconds, a whole turn of the loop for each would take as long again.
        """
        now = time.monotonic()
        while self._pacing.is_due(now):
            self._advance(history)
            now = time.monotonic()
            if self._mode == "paused" or self._pacing.is_look_due(now) or self._link.is_called():
                break
        return now

    def _advance(self, history: History) -> None:
        if self._waits(history):
            self._pacing.wait()
            return
        slow = self._walks
        self._advance_phase(history, whole=not slow)
        if history.live.experiment.unfinished:
            return
        if self._mode == "running":
            self._pacing.advanced(len(history.live.phases))
        if slow:
            self._tell()
        if self._goal is not None and not history.live.amid and history.live.step >= self._goal:
            self._arrive(history)

    def _waits(self, history: History) -> bool:
        """Whether the experiment is not ready to go on."""
        waits = history.live.experiment.waits_for()
        self._narrator.waiting(waits)
        return waits is not None

    @property
    def _walks(self) -> bool:
        """Whether the pace is so slow that phases are done one by one."""
        return self._mode == "running" and self._pacing.walks

    def _advance_phase(self, history: History, *, whole: bool = False) -> None:
        completed = history.advance_phase(whole=whole)
        self._narrator.notice(history)
        if completed is not None:
            readings, found = completed
            self._diary.note(history.branch, history.live.step, readings)
            for finding in found:
                if finding.pauses and self._pause_on_findings and self._mode == "running":
                    self._pause()
                self._diary.say(messages.Found(finding, self._mode == "paused"))

    def _draw_running(self, history: History) -> None:
        self._frames.draw_running(history.live, history.branch)
        if not history.live.amid and history.at_the_end and (measured := self._frames.measure_running(history.live)):
            self._narrator.measured(history, measured)

    def _tell(self) -> None:
        self._narrator.state(self._history, self._mode, self._walks)

    # Commands to the run

    def _start(self, command: messages.Start) -> None:
        before = self._history.live if self._history else None
        self._narrator.building(self._history)
        history = History.begun(command.recipe, device.choose(self._wish)[0], before)
        self._begin(history)
        if command.until:
            self._go_to(history, command.until, lambda: self._run(history) if command.run else self._pause())
        elif command.run:
            self._run(history)
        else:
            self._pause()

    def _resume(self, command: messages.Resume) -> None:
        history = History.resumed(command.checkpoint, device.choose(self._wish)[0])
        self._begin(history, resumed=True)
        self._narrator.branches(history)
        self._narrator.knobs(history)
        self._run(history) if command.run else self._pause()

    def _begin(self, history: History, resumed: bool = False) -> None:
        """A run takes the stage; only now is the one before it dropped."""
        self._history, self._goal = history, None
        self._checkpointed = 0.0
        self._frames.budget = PictureBudget()
        self._frames.expire()
        standings = history.live.experiment.standings()
        chosen, reason = device.choose(self._wish)
        self._diary.say(messages.Started(history.recipe, standings, chosen, reason, resumed))

    def _run(self, history: History) -> None:
        self._mode, self._goal, self._owes_measure = "running", None, False
        self._pacing.set_off()
        self._narrator.sets_off(history)
        self._tell()

    def _pause(self) -> None:
        self._mode, self._goal = "paused", None
        self._frames.expire()
        if (history := self._history) is not None:
            # A resting run shows its dear readings at the step it stands on; the pictures come first.
            self._owes_measure = not history.live.amid and history.at_the_end
            self._narrator.branches(history)
            self._narrator.checkpoint(history)
        self._tell()

    def _step(self, history: History, command: messages.Step) -> None:
        live = history.live
        if command.steps == 0:
            self._mode = "paused"
            if not self._waits(history):
                self._advance_phase(history)
            while live.experiment.unfinished:
                self._advance_phase(history)
            self._pause()
        elif command.steps < 0:
            # In the middle of a step, the first step back leads to its beginning.
            self._travel(history, max(0, live.step + command.steps + bool(live.amid)), None)
        else:
            self._go_to(history, live.step + command.steps, self._pause)

    def _travel(self, history: History, step: int, branch: int | None) -> None:
        history.set_out(step, branch)
        self._go_to(history, step, self._pause)

    def _go_to(self, history: History, step: int, arrival: Callable[[], None]) -> None:
        """Advance without pause to `step`, then do `arrival`."""
        self._mode, self._goal, self._arrival = "seeking", step, arrival
        self._set_out = time.monotonic()
        self._pacing.set_off()
        if not history.live.amid and history.live.step >= step:
            self._arrive(history)

    def _arrive(self, history: History) -> None:
        history.live.apply_due()
        self._goal = None
        self._narrator.notice(history)
        self._narrator.knobs(history)
        self._arrival()

    def _fork(self, history: History, command: messages.Fork) -> None:
        history.live.knobs.changed(**command.changes)
        history.set_out(command.step)

        def fork() -> None:
            try:
                history.fork(command.changes)
                self._narrator.change(history)
            except BadInput as error:
                self._diary.say(messages.Refused(error.sentence))
            self._pause()

        self._go_to(history, command.step, fork)

    def _undo(self, history: History) -> None:
        runs, left = self._mode == "running", history.branch
        step = history.undo()
        if (here := history.branch) > left:
            said = text("The last change is taken back; branch {left} keeps it.", left=left)
        else:
            said = text("This is branch {here} again, where branch {left} left it; that one is kept.",
                        here=here, left=left)  # fmt: skip
        self._diary.say(messages.Said(said))
        self._narrator.branches(history)
        self._go_to(history, step, lambda: self._run(history) if runs else self._pause())

    def _edit(self, history: History, **change: Any) -> None:
        history.edit(**change)
        self._narrator.change(history)
        if self._mode == "paused":
            self._owes_measure = not history.live.amid and history.at_the_end
            self._narrator.checkpoint(history)
        self._frames.expire()
        self._frames.budget.hurry()

    def _use_device(self, command: messages.UseDevice) -> None:
        chosen, reason = device.choose(command.device)
        self._wish = command.device
        if self._history is not None and chosen != self._history.live.device:
            self._history.move_to(chosen)
        self._diary.say(messages.DeviceChanged(chosen, reason))
        if command.device not in ("auto", chosen):
            self._diary.say(messages.Said(reason))

    def _heed(self, command: messages.PauseOnFindings) -> None:
        self._pause_on_findings = command.on

    def _save(self, history: History, command: messages.Save) -> None:
        save(command.path, history.recipe, history.timeline.current.end, history.digests(), history.live.device)
        self._diary.say(messages.Saved(command.path))

    def _write_files(self, history: History, command: messages.WriteFiles) -> None:
        self._diary.say(messages.Said(write_files(history.live, Path(command.folder))))

    # Failure

    def _fail(self, error: Exception) -> None:
        """Say what happened with all that reproduces it, and stand where the run was last sound."""
        named, trace, history = f"{type(error).__name__}: {error}", traceback.format_exc(), self._history
        self._mode, self._goal = "paused", None
        if history is None:
            sentence = text("The engine could not do that ({error}).", error=named)
            self._diary.say(messages.Failed(sentence, trace, "", 0))
            return
        step, chosen = history.live.step, history.live.device
        run_file = dumps(history.recipe, history.timeline.current.end, {}, chosen)
        if type(error).__name__ == "OutOfMemoryError" and chosen != "cpu":
            self._wish = chosen = "cpu"
            reason = text("CPU: the graphics card ran out of memory; make the batch or the model smaller to go back.")
            self._diary.say(messages.DeviceChanged(chosen, reason))
        history.recover(chosen)
        sentence = text(
            "The experiment failed after step {step} ({error}); the run stands at step {back} again.",
            step=step, error=named, back=history.live.step,
        )  # fmt: skip
        self._diary.say(messages.Failed(sentence, trace, run_file, history.live.step))
        self._frames.expire()
        self._tell()
