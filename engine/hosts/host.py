"""The window's side of an engine: two lanes out, one in, and what a fresh engine must be told."""

from __future__ import annotations

import contextlib
import gc
import time
from abc import ABC, abstractmethod
from collections import deque
from dataclasses import dataclass, replace
from typing import Any

from engine import messages
from engine.branches import Checkpoint
from engine.messages import Command, Event, Frame
from engine.words import Text, text

SILENCE_SECONDS = 10.0  # an engine that runs, yet says nothing for so long, hangs
START_SECONDS = 90.0  # importing torch from a cold disk may take long
EARLY_SECONDS, EARLY_ENDS = 10.0, 3  # so many ends in a row, each so soon after the start, are a pattern
PING_SECONDS = 1.0
CLOSE_SECONDS = 2.0


@dataclass
class _Memory:
    """What a fresh engine must be told to stand where the lost one stood."""

    standing: dict[type[Any], Command]
    start: messages.Start | None = None
    checkpoint: Checkpoint | None = None

    def note(self, command: Command) -> None:
        if isinstance(command, messages.Start):
            self.start, self.checkpoint = command, None
        elif isinstance(command, messages.Resume):
            self.checkpoint = command.checkpoint
        elif isinstance(command, messages.UseDevice | messages.Show | messages.Pace | messages.PauseOnFindings):
            self.standing[type(command)] = command

    def forget_run(self) -> None:
        self.start = self.checkpoint = None
        self.standing.pop(messages.Show, None)

    def retold(self) -> list[Command]:
        commands = list(self.standing.values())
        if self.checkpoint:
            commands.append(messages.Resume(self.checkpoint))
        elif self.start:
            commands.append(replace(self.start, run=False))
        return [*commands, messages.More()]


class Host(ABC):
    """The window's side of the engine. Every method returns at once."""

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._diary: deque[Event] = deque()
        self._memory = _Memory({})
        self._heard = time.monotonic()
        self._pinged = self._watched = self._heard
        self._patience = START_SECONDS
        self._complained = False
        self._closing = False
        self._spawned = self._heard
        self._early_ends = 0

    def send(self, command: Command) -> None:
        """Pass a command on. Revive is the host's own: the engine it is about does not listen."""
        if isinstance(command, messages.Revive):
            self._lose(text("The engine was given up; a fresh one goes on from the last checkpoint."))
            return
        self._memory.note(command)
        self._pass_on(command)

    @property
    def checkpoint(self) -> Checkpoint | None:
        """Where the run on stage could be taken up again."""
        return self._memory.checkpoint

    def take_frame(self) -> Frame | None:
        """The newest frame, once."""
        frame, self._frame = self._frame, None
        return frame

    def take_diary(self) -> list[Event]:
        """All events since the last call, in order."""
        self._watch()
        events = []
        with contextlib.suppress(IndexError):
            while True:
                events.append(self._diary.popleft())
        return events

    def take_over(self, other: Host) -> None:
        """Go on where another host's engine last left a checkpoint."""
        self._memory = other._memory
        for command in self._memory.retold():
            self._pass_on(command)

    @abstractmethod
    def close(self) -> None:
        """End the engine; a hanging one is not waited for."""

    @abstractmethod
    def _pass_on(self, command: Command) -> None: ...

    @abstractmethod
    def _respawn(self) -> None:
        """Abandon the present engine and bring up a fresh one."""

    def _hear(self, item: Event | Frame) -> None:
        self._heard = time.monotonic()
        self._complained = False
        if isinstance(item, Frame):
            self._frame = item
            return
        building = isinstance(item, messages.RunState) and item.state == "building"
        self._patience = START_SECONDS if building else SILENCE_SECONDS
        if isinstance(item, Checkpoint):
            self._memory.checkpoint = item
        else:
            self._diary.append(item)

    def _watch(self) -> None:
        """Ping a silent engine; complain once about one that does not answer."""
        now = time.monotonic()
        if now - self._watched > PING_SECONDS:
            # Nobody has listened for a while: a machine that slept is no sign of an engine that hangs.
            self._heard = max(self._heard, now - PING_SECONDS)
        self._watched = now
        silent = now - self._heard
        if silent > PING_SECONDS and now - self._pinged > PING_SECONDS and not self._closing:
            self._pinged = now
            self._pass_on(messages.Ping())
        if silent > self._patience and not self._complained:
            self._complained = True
            self._diary.append(messages.Unresponsive(silent))

    def _lose(self, sentence: Text) -> None:
        """Bring up a fresh engine; one that keeps ending at once gets a run no more."""
        now = time.monotonic()
        self._early_ends = self._early_ends + 1 if now - self._spawned < EARLY_SECONDS else 0
        if self._early_ends >= EARLY_ENDS:
            self._early_ends = 0
            self._memory.forget_run()
            sentence = text(
                "The engine stopped {n} times in a row; it is up again without the run. Choose a preset to go on.",
                n=EARLY_ENDS,
            )
        self._patience, self._heard, self._spawned = START_SECONDS, now, now
        self._respawn()
        self._diary.append(messages.EngineLost(sentence))
        for command in self._memory.retold():
            self._pass_on(command)


def serve(link: Any) -> None:
    """Run the engine loop on `link` until it is told to quit."""
    # torch is slow to import and is needed here only: the window comes up meanwhile.
    import torch

    from engine.runner import Runner

    # At these sizes a second thread costs more than it brings, and numbers may depend on their number.
    torch.set_num_threads(1)
    # What is imported stays: the collector need not go through all of torch again and again.
    gc.freeze()
    Runner(link).serve()
