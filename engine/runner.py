"""The engine loop: commands in, readings and frames out. It knows neither thread nor process."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol

from engine import device, messages
from engine.diary import Diary
from engine.experiment import Finding, Readings
from engine.frames import Frames
from engine.messages import Command, Event, Frame
from engine.run import LiveRun, digest
from engine.runfile import dumps, save
from engine.streams import State
from engine.timeline import Timeline
from engine.words import BadInput, Text, text

CHECKPOINT_SECONDS = 2.0
HEARTBEAT_SECONDS = 0.25
IDLE_SECONDS = 0.5
GLANCE_SECONDS = 0.02  # how often a throttled run looks whether a picture is due
SLOW_PACE = 5.0  # below so many steps a second the phases are walked one by one
DIGESTS = 50  # at most so many in a run file

Mode = Literal["running", "paused", "seeking"]


class Link(Protocol):
    """The runner's side of a host."""

    def receive(self, seconds: float) -> Command | None:
        """The next command, waiting for it at most so long."""

    def say(self, event: Event) -> None: ...

    def offer(self, frame: Frame) -> None: ...


class Runner:
    """Carries out one run at a time and keeps its timeline.

    Between two phases it looks for commands; a failure of the experiment becomes a message and leaves
    the runner alive.
    """

    def __init__(self, link: Link) -> None:
        self._link = link
        self._diary = Diary(link.say)
        self._frames = Frames(link.offer, self._diary.say)
        self._live: LiveRun | None = None
        self._timeline: Timeline | None = None
        self._mode: Mode = "paused"
        self._goal: int | None = None
        self._arrival: Callable[[], None] = self._pause
        self._partial: Readings = {}
        self._pace: float | None = None
        self._next_advance = 0.0
        self._wish = "cpu"
        self._pause_on_findings = True
        self._checkpointed: tuple[float, int] = (0.0, -1)
        self._beat = (0.0, 0)
        self._speed = 0.0
        self._handlers: dict[type[Any], Callable[[Any], None]] = {
            messages.Start: self._start, messages.Resume: self._resume, messages.Run: lambda _: self._run(),
            messages.Pause: lambda _: self._pause(), messages.Step: self._step, messages.Pace: self._set_pace,
            messages.Tune: lambda command: self._edit(tune=command.changes),
            messages.Poke: lambda command: self._edit(poke=(command.panel, command.gesture)),
            messages.Show: lambda command: self._frames.show(command.panels),
            messages.More: lambda _: self._frames.credit(), messages.Seek: self._seek, messages.Fork: self._fork,
            messages.UseDevice: self._use_device, messages.PauseOnFindings: self._heed, messages.Save: self._save,
            messages.Ping: lambda _: self._tell(),
        }  # fmt: skip

    def serve(self) -> None:
        """Work until told to quit."""
        while not isinstance(command := self._link.receive(self._patience()), messages.Quit):
            if command is not None:
                self._obey(command)
            elif self._live is not None:
                self._turn(self._live)
        self._diary.say(messages.Closed())

    def _patience(self) -> float:
        """Seconds that may be spent waiting for a command."""
        if self._mode == "paused":
            return 0.0 if self._frames.is_wanted() else IDLE_SECONDS
        return min(GLANCE_SECONDS, max(0.0, self._next_advance - time.monotonic()))

    def _obey(self, command: Command) -> None:
        try:
            self._handlers[type(command)](command)
        except BadInput as error:
            self._diary.say(messages.Refused(error.sentence))
        except Exception as error:
            self._fail(error)

    def _turn(self, live: LiveRun) -> None:
        """One turn of the loop with nothing to obey: advance, then draw what may be drawn."""
        if self._mode == "paused":
            self._frames.budget.rest()
            if self._frames.is_wanted():
                self._frames.draw_resting(live, self._branch)
            return
        if time.monotonic() >= self._next_advance:
            self._advance(live)
        if self._mode == "running":
            self._draw_running(live)
        self._heartbeat(live)

    # Advancing

    def _advance(self, live: LiveRun) -> None:
        slow = self._mode == "running" and self._pace is not None and self._pace < SLOW_PACE
        try:
            self._advance_phase(live)
            while live.phase and not slow:
                self._advance_phase(live)
        except Exception as error:
            self._fail(error)
            return
        if self._pace is not None and self._mode == "running":
            period = 1.0 / self._pace / (len(live.card.phases) if slow else 1)
            self._next_advance = max(time.monotonic() - period, self._next_advance) + period
        if slow:
            self._frames.expire()
            self._tell()
        if self._goal is not None and live.phase == 0 and live.step >= self._goal:
            self._arrive()

    def _advance_phase(self, live: LiveRun) -> None:
        self._partial |= live.advance_phase()
        if live.notice:
            self._diary.say(messages.Said(live.notice))
            live.notice = None
        if live.phase == 0:
            self._complete_step(live)

    def _complete_step(self, live: LiveRun) -> None:
        assert self._timeline is not None
        branch, step = self._timeline.current, live.step
        readings, self._partial = self._partial, {}
        found = live.take_findings()
        if step > branch.end:
            branch.end = step
            self._diary.note(branch.number, step, readings)
            for finding in found:
                self._find(finding)
        if self._timeline.is_due(step):
            self._timeline.keep(step, live.state())

    def _find(self, finding: Finding) -> None:
        if self._pause_on_findings and self._mode == "running":
            self._pause()
        self._diary.say(messages.Found(finding, self._mode == "paused"))

    def _draw_running(self, live: LiveRun) -> None:
        measured = self._frames.draw_running(live, self._branch)
        if measured and live.phase == 0:
            self._diary.note(self._branch, live.step, measured)

    def _heartbeat(self, live: LiveRun) -> None:
        now = time.monotonic()
        last, step = self._beat
        if now - last < HEARTBEAT_SECONDS:
            return
        self._speed = max(0.0, (live.step - step) / (now - last))
        self._beat = (now, live.step)
        self._tell()
        if now - self._checkpointed[0] >= CHECKPOINT_SECONDS:
            self._checkpoint()

    # Where the run is

    @property
    def _branch(self) -> int:
        return self._timeline.current.number if self._timeline else 0

    def _tell(self) -> None:
        if self._live is None:
            self._diary.say(messages.RunState("paused", 0, 0, 0))
            return
        speed = self._speed if self._mode == "running" else 0.0
        self._diary.say(messages.RunState(self._mode, self._branch, self._live.step, self._live.phase, speed))

    def _tell_branches(self) -> None:
        assert self._timeline is not None
        self._diary.say(messages.Branches(self._timeline.infos(), self._branch))

    def _tell_knobs(self) -> None:
        assert self._live is not None
        self._diary.say(messages.Tuned(self._live.knobs.model_dump(), self._live.experiment.standings()))

    def _checkpoint(self) -> None:
        """Something to resume from, should this engine die."""
        if self._live is None or self._timeline is None or self._live.phase:
            return
        if self._checkpointed[1] != self._live.step:
            state = self._live.state()
            self._diary.say(messages.Checkpoint(self._timeline.infos(), self._branch, self._live.step, state))
        self._checkpointed = (time.monotonic(), self._live.step)

    # Commands

    def _start(self, command: messages.Start) -> None:
        live = LiveRun(command.recipe, device.choose(self._wish)[0])
        self._begin(live, Timeline(live.recipe))
        self._timeline_keep(live)
        if command.until:
            self._go_to(command.until, self._run if command.run else self._pause)
        elif command.run:
            self._run()
        else:
            self._pause()

    def _resume(self, command: messages.Resume) -> None:
        checkpoint = command.checkpoint
        timeline = Timeline.resumed(checkpoint.branches, checkpoint.current)
        live = LiveRun(timeline.current.recipe, device.choose(self._wish)[0])
        live.restore(checkpoint.state)
        self._begin(live, timeline, resumed=True)
        self._timeline_keep(live)
        self._tell_branches()
        self._tell_knobs()
        (self._run if command.run else self._pause)()

    def _begin(self, live: LiveRun, timeline: Timeline, resumed: bool = False) -> None:
        """A run takes the stage; only now is the one before it dropped."""
        chosen, reason = device.choose(self._wish)
        self._live, self._timeline = live, timeline
        self._partial, self._goal = {}, None
        self._speed, self._beat = 0.0, (time.monotonic(), live.step)
        self._frames.budget = type(self._frames.budget)()
        standings = live.experiment.standings()
        self._diary.say(messages.Started(timeline.current.recipe, standings, chosen, reason, resumed))

    def _timeline_keep(self, live: LiveRun) -> None:
        assert self._timeline is not None
        self._timeline.keep(live.step, live.state())

    def _run(self) -> None:
        if self._live is not None:
            self._mode, self._goal = "running", None
            self._next_advance = time.monotonic()
            self._beat = (time.monotonic(), self._live.step)
            self._tell()

    def _pause(self) -> None:
        self._mode, self._goal = "paused", None
        if self._live is not None:
            self._measure_resting(self._live)
        self._frames.expire()
        self._tell()
        self._checkpoint()
        if self._timeline is not None:
            self._tell_branches()

    def _measure_resting(self, live: LiveRun) -> None:
        """A resting run shows its dear readings at the step it stands on."""
        if live.phase == 0 and self._timeline is not None and live.step == self._timeline.current.end:
            self._diary.note(self._branch, live.step, live.experiment.measure())

    def _step(self, command: messages.Step) -> None:
        if self._live is None:
            return
        if command.steps == 0:
            self._mode = "paused"
            self._advance_phase(self._live)
            self._pause()
        elif command.steps < 0:
            self._seek(messages.Seek(max(0, self._live.step + command.steps + bool(self._live.phase))))
        else:
            self._go_to(self._live.step + command.steps, self._pause)

    def _set_pace(self, command: messages.Pace) -> None:
        self._pace = command.steps_per_second
        self._next_advance = time.monotonic()

    def _go_to(self, step: int, arrival: Callable[[], None]) -> None:
        """Advance without pause to `step`, then do `arrival`."""
        assert self._live is not None
        self._mode, self._goal, self._arrival = "seeking", step, arrival
        self._next_advance = 0.0
        if self._live.phase == 0 and self._live.step >= step:
            self._arrive()

    def _arrive(self) -> None:
        assert self._live is not None
        self._live.apply_due()
        self._goal = None
        self._tell_knobs()
        self._arrival()

    def _seek(self, command: messages.Seek) -> None:
        self._travel(command.step, command.branch, self._pause)

    def _travel(self, step: int, branch: int | None, arrival: Callable[[], None]) -> None:
        """Restore the nearest keyframe and replay from there."""
        live, timeline = self._live, self._timeline
        if live is None or timeline is None:
            return
        if branch is not None and branch != timeline.current.number:
            timeline.current = timeline.branches[branch]
            live.follow(timeline.current.recipe)
            close = False
        else:
            close = live.step <= step
        found = timeline.nearest(step)
        if found and not (close and found[0] <= live.step):
            live.restore(found[1])
        elif found is None and not close:
            self._live = LiveRun(timeline.current.recipe, live.device)
        self._partial = {}
        self._go_to(step, arrival)

    def _fork(self, command: messages.Fork) -> None:
        if self._live is not None:
            self._live.knobs.changed(**command.changes)
            self._travel(command.step, None, lambda: self._fork_here(command.changes))

    def _fork_here(self, changes: Mapping[str, Any]) -> None:
        assert self._live is not None and self._timeline is not None
        live = self._live
        self._timeline.fork(live.step, live.past_recipe())
        live.follow(self._timeline.current.recipe)
        self._change(live, fork=changes)
        self._timeline_keep(live)
        self._pause()

    def _edit(self, **change: Any) -> None:
        """A live knob or a gesture, here and now; in the past it starts a branch, so that nothing is lost."""
        live, timeline = self._live, self._timeline
        if live is None or timeline is None:
            return
        live.knobs.changed(**change.get("tune", {}))
        if live.in_the_past or live.step < timeline.current.end:
            timeline.fork(live.step, live.past_recipe())
            live.follow(timeline.current.recipe)
        self._change(live, **change)
        self._frames.budget.hurry()

    def _change(self, live: LiveRun, **change: Any) -> None:
        assert self._timeline is not None
        live.edit(**change)
        self._timeline.current.recipe = live.recipe
        self._tell_branches()
        self._tell_knobs()
        self._frames.expire()
        if live.notice:
            self._diary.say(messages.Said(live.notice))
            live.notice = None

    def _use_device(self, command: messages.UseDevice) -> None:
        chosen, reason = device.choose(command.device)
        self._wish = command.device
        if self._live is not None and chosen != self._live.device:
            if self._live.phase:
                self._live.advance_step()
            self._live.move_to(chosen)
        self._diary.say(messages.DeviceChanged(chosen, reason))

    def _heed(self, command: messages.PauseOnFindings) -> None:
        self._pause_on_findings = command.on

    def _save(self, command: messages.Save) -> None:
        if self._live is None or self._timeline is None:
            raise BadInput(text("There is no run to save yet."))
        branch = self._timeline.current
        save(command.path, branch.recipe, branch.end, self._digests(), self._live.device)
        self._diary.say(messages.Saved(command.path))

    def _digests(self) -> dict[int, str]:
        """Digests of keyframes spread over the branch."""
        assert self._timeline is not None
        frames = sorted(self._timeline.current.keyframes.items())
        every = max(1, len(frames) // DIGESTS)
        return {step: digest(state) for step, state in frames[::every]}

    # Failure

    def _fail(self, error: Exception) -> None:
        """Say what happened with all that reproduces it, and stand where the run was last sound."""
        trace = traceback.format_exc()
        live, timeline = self._live, self._timeline
        self._mode, self._goal, self._partial = "paused", None, {}
        if live is None or timeline is None:
            sentence = text("The engine could not do that ({error}).", error=_named(error))
            self._diary.say(messages.Failed(sentence, trace, "", 0))
            return
        step = live.step
        recipe_file = dumps(timeline.current.recipe, timeline.current.end, {}, live.device)
        if type(error).__name__ == "OutOfMemoryError" and live.device != "cpu":
            self._wish = live.device = "cpu"
            reason = text("the graphics card ran out of memory")
            self._diary.say(messages.DeviceChanged("cpu", reason))
        found = timeline.nearest(step)
        self._live = self._rebuilt(live, found[1] if found else None)
        sentence = text(
            "The experiment failed after step {step} ({error}); the run stands at step {back} again.",
            step=step, error=_named(error), back=self._live.step,
        )  # fmt: skip
        self._diary.say(messages.Failed(sentence, trace, recipe_file, self._live.step))
        self._frames.expire()
        self._tell()

    def _rebuilt(self, live: LiveRun, state: State | None) -> LiveRun:
        """A sound run in place of one whose experiment may be half-way through something."""
        fresh = LiveRun(live.recipe, live.device)
        if state is not None:
            fresh.restore(state)
        return fresh


def _named(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
