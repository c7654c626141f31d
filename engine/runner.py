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
from engine.narrator import Narrator
from engine.runfile import dumps, save
from engine.stage import Stage
from engine.words import BadInput, text

IDLE_SECONDS = 0.5


class Link(Protocol):
    """The runner's side of a host."""

    def receive(self, seconds: float) -> Command | None:
        """The next command, waiting for it at most so long."""

    def is_called(self) -> bool:
        """Whether a command waits."""

    def say(self, event: Event) -> None: ...

    def offer(self, frame: Frame) -> None: ...


class Runner:
    """Puts one run at a time on stage and does there what it is told.

    Between two steps it looks for commands; a failure of the experiment becomes a message and leaves the runner
    alive.
    """

    def __init__(self, link: Link) -> None:
        self._link = link
        self._diary = Diary(link.say)
        self._narrator = Narrator(self._diary)
        self._frames = Frames(link.offer, self._diary.say)
        self.stage = stage = Stage(self._diary, self._narrator, self._frames, link.is_called)
        self._wish = "auto"
        self._handlers: dict[type[Any], Callable[[Any], None]] = {
            messages.Start: self._start,
            messages.Resume: self._resume,
            messages.Show: lambda command: self._frames.show(command.panels),
            messages.More: lambda _: self._frames.credit(),
            messages.Pace: lambda command: stage.pacing.keep(command.steps_per_second),
            messages.UseDevice: self._use_device,
            messages.PauseOnFindings: self._heed,
            messages.Ping: lambda _: stage.tell(),
        }
        self._run_handlers: dict[type[Any], Callable[[History, Any], None]] = {
            messages.Run: lambda history, _: stage.run(history),
            messages.Pause: lambda history, _: stage.pause(),
            messages.Step: lambda history, command: stage.step(history, command.steps),
            messages.Seek: lambda history, command: stage.travel(history, command.step, command.branch),
            messages.Fork: lambda history, command: stage.fork(history, command.step, command.changes),
            messages.Undo: lambda history, _: stage.undo(history),
            messages.Tune: lambda history, command: stage.edit(history, tune=command.changes),
            messages.Poke: lambda history, command: stage.edit(history, poke=(command.panel, command.gesture)),
            messages.Save: self._save,
            messages.WriteFiles: self._write_files,
        }

    def serve(self) -> None:
        """Work until told to quit."""
        while not isinstance(command := self._listen(), messages.Quit):
            if command is not None:
                self._obey(command)
            elif self.stage.history is not None:
                self._turn(self.stage.history)
        self._diary.say(messages.Closed())

    def _listen(self) -> Command | None:
        """The next command, or None; what a throttled run waits meanwhile, pictures may use."""
        idle, began = self.stage.idles, time.monotonic()
        command = self._link.receive(self.stage.patience(IDLE_SECONDS))
        if idle:
            self._frames.budget.idled(time.monotonic() - began)
        return command

    def _obey(self, command: Command) -> None:
        try:
            if handler := self._handlers.get(type(command)):
                handler(command)
            elif self.stage.history is not None:
                self._run_handlers[type(command)](self.stage.history, command)
        except BadInput as error:
            self._diary.say(messages.Refused(error.sentence))
            self.stage.tell()
        except Exception as error:
            self._fail(error)

    def _turn(self, history: History) -> None:
        """One turn of the loop with nothing to obey."""
        try:
            self.stage.turn(history)
        except BadInput as error:
            self._diary.say(messages.Refused(error.sentence))
            self.stage.pause()
        except Exception as error:
            self._fail(error)

    # Commands

    def _start(self, command: messages.Start) -> None:
        stage = self.stage
        before = stage.history.live if stage.history else None
        self._narrator.building(stage.history)
        history = History.begun(command.recipe, device.choose(self._wish)[0], before)
        self._begin(history)

        def arrive() -> None:
            stage.run(history) if command.run else stage.pause()

        stage.go_to(history, command.until, arrive) if command.until else arrive()

    def _resume(self, command: messages.Resume) -> None:
        history = History.resumed(command.checkpoint, device.choose(self._wish)[0])
        self._begin(history, resumed=True)
        self._narrator.branches(history)
        self._narrator.knobs(history)
        self.stage.run(history) if command.run else self.stage.pause()

    def _begin(self, history: History, resumed: bool = False) -> None:
        self.stage.enter(history)
        chosen, reason = device.choose(self._wish)
        standings = history.live.experiment.standings()
        self._diary.say(messages.Started(history.recipe, standings, chosen, reason, resumed))

    def _use_device(self, command: messages.UseDevice) -> None:
        chosen, reason = device.choose(command.device)
        self._wish = command.device
        history = self.stage.history
        if history is not None and chosen != history.live.device:
            history.move_to(chosen)
        self._diary.say(messages.DeviceChanged(chosen, reason))
        if command.device not in ("auto", chosen):
            self._diary.say(messages.Said(reason))

    def _heed(self, command: messages.PauseOnFindings) -> None:
        self.stage.pauses_on_findings = command.on

    def _save(self, history: History, command: messages.Save) -> None:
        save(command.path, history.recipe, history.timeline.current.end, history.digests(), history.live.device)
        self._diary.say(messages.Saved(command.path))

    def _write_files(self, history: History, command: messages.WriteFiles) -> None:
        self._diary.say(messages.Said(write_files(history.live, Path(command.folder))))

    # Failure

    def _fail(self, error: Exception) -> None:
        """Say what happened with all that reproduces it, and stand where the run was last sound."""
        named, trace, history = f"{type(error).__name__}: {error}", traceback.format_exc(), self.stage.history
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
        self.stage.recover(chosen)
        back = history.live.step
        sentence = text(
            "The experiment failed after step {step} ({error}); the run stands at step {back} again.",
            step=step, error=named, back=back,
        )  # fmt: skip
        self._diary.say(messages.Failed(sentence, trace, run_file, back))
        self.stage.tell()
