"""What the loop says of its run: where it is, its branches and knobs, what was measured, where to resume from."""

from __future__ import annotations

import math
import time
from typing import Literal

from engine import messages
from engine.diary import Diary
from engine.experiment import Readings
from engine.findings import Finding
from engine.history import History
from engine.words import Text, text

CHECKPOINT_SECONDS = 2.0
HEARTBEAT_SECONDS = 0.05  # how often a moving run says where it is
SPEED_SECONDS = 0.5  # over which steps per second are counted
REMIND_SECONDS = 5.0  # how often a run that waits says what for
AGAIN_SECONDS = 0.2  # a finding that comes up at every step would drown everything else

Mode = Literal["running", "paused", "seeking"]


class Narrator:
    """Puts what happens into the diary, none of it more often than somebody could take it in."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._checkpointed = 0.0
        self._beat = (0.0, 0)
        self._told = 0.0
        self._reminded = 0.0
        self._speed = 0.0
        self._found: dict[str, float] = {}

    def state(self, history: History | None, mode: Mode, walks: bool) -> None:
        """Where the run is."""
        self._told = time.monotonic()
        if history is None:
            self._diary.say(messages.RunState("paused", 0, 0, 0))
            return
        live, speed = history.live, self._speed if mode == "running" else 0.0
        self._diary.say(messages.RunState(mode, history.branch, live.step, live.phase, speed, walks))

    def building(self, history: History | None) -> None:
        """Another run is being made: compilers may be at work, and nothing is heard for a while."""
        self._reminded = 0.0
        place = (0, 0, 0) if history is None else (history.branch, history.live.step, history.live.phase)
        self._diary.say(messages.RunState("building", *place))

    def sets_off(self, history: History) -> None:
        """From here on the steps per second are counted."""
        self._beat = (time.monotonic(), history.live.step)

    def heartbeat(self, history: History, mode: Mode, walks: bool) -> None:
        """Now and then: where a moving run is, and where it could be taken up again."""
        now, step = time.monotonic(), history.live.step
        if now - self._told < HEARTBEAT_SECONDS:
            return
        since, before = self._beat
        if now - since >= SPEED_SECONDS:
            self._speed = max(0.0, (step - before) / (now - since))
            self._beat = (now, step)
        self.state(history, mode, walks)
        if now - self._checkpointed >= CHECKPOINT_SECONDS:
            self.checkpoint(history)

    def checkpoint(self, history: History) -> None:
        """Something to resume from, should this engine die."""
        self._checkpointed = time.monotonic()
        if checkpoint := history.checkpoint():
            self._diary.say(checkpoint)

    def branches(self, history: History) -> None:
        self._diary.say(messages.Branches(history.timeline.infos(), history.branch))

    def knobs(self, history: History) -> None:
        live = history.live
        self._diary.say(messages.Tuned(live.knobs.model_dump(), live.experiment.standings()))

    def change(self, history: History) -> None:
        """Everything that an edit or a fork may have changed."""
        self.branches(history)
        self.knobs(history)
        self.notice(history)

    def notice(self, history: History) -> None:
        if notice := history.take_notice():
            self._diary.say(messages.Said(notice))

    def measured(self, history: History, readings: Readings) -> None:
        self._diary.note(history.branch, history.live.step, readings)
        self._diary.say(messages.Measured(history.live.experiment.standings()))

    def found(self, finding: Finding, paused: bool) -> None:
        """What was found, and whether the run rests there; of the same name not all at once."""
        now = time.monotonic()
        if paused or now - self._found.get(finding.name, -math.inf) > AGAIN_SECONDS:
            self._found[finding.name] = now
            self._diary.say(messages.Found(finding, paused))

    def waiting(self, waits: Text | None) -> None:
        """What the experiment waits for, once in a while; and that it goes on."""
        if waits is not None and time.monotonic() - self._reminded > REMIND_SECONDS:
            self._reminded = time.monotonic()
            self._diary.say(messages.Said(waits))
        elif waits is None and self._reminded:
            self._reminded = 0.0
            self._diary.say(messages.Said(text("Ready; the run goes on.")))
