"""Where the engine loop lives: in a thread of this process, or in a spawned worker process.

Both show the window the same small surface: `send`, `take_frame`, `take_diary`, `close`. None of them waits.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue
import signal
import threading
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from typing import Any

from engine import messages
from engine.messages import Command, Event, Frame
from engine.words import Text, text

SILENCE_SECONDS = 10.0  # an engine that runs, yet says nothing for so long, hangs
START_SECONDS = 90.0  # importing torch from a cold disk may take long
PING_SECONDS = 1.0
CLOSE_SECONDS = 2.0


@dataclass
class _Memory:
    """What a fresh engine must be told to stand where the lost one stood."""

    standing: dict[type[Any], Command]
    start: messages.Start | None = None
    checkpoint: messages.Checkpoint | None = None

    def note(self, command: Command) -> None:
        if isinstance(command, messages.Start):
            self.start, self.checkpoint = command, None
        elif isinstance(command, messages.UseDevice | messages.Show | messages.Pace | messages.PauseOnFindings):
            self.standing[type(command)] = command

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
        self._pinged = self._heard
        self._patience = START_SECONDS
        self._complained = False
        self._closing = False

    def send(self, command: Command) -> None:
        """Pass a command on. Revive is the host's own: the engine it is about does not listen."""
        if isinstance(command, messages.Revive):
            self._lose(text("The engine was given up; a fresh one goes on from the last checkpoint."))
            return
        self._memory.note(command)
        self._pass_on(command)

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
        self._patience = SILENCE_SECONDS
        if isinstance(item, messages.Checkpoint):
            self._memory.checkpoint = item
        else:
            self._diary.append(item)

    def _watch(self) -> None:
        """Ping a silent engine; complain once about one that does not answer."""
        now = time.monotonic()
        silent = now - self._heard
        if silent > PING_SECONDS and now - self._pinged > PING_SECONDS and not self._closing:
            self._pinged = now
            self._pass_on(messages.Ping())
        if silent > self._patience and not self._complained:
            self._complained = True
            self._diary.append(messages.Unresponsive(silent))

    def _lose(self, sentence: Text) -> None:
        self._diary.append(messages.EngineLost(sentence))
        self._patience, self._heard = START_SECONDS, time.monotonic()
        self._respawn()
        for command in self._memory.retold():
            self._pass_on(command)


class _ThreadLink:
    """The runner's side, in the same process. A link that was cut lets its abandoned thread end."""

    def __init__(self, host: ThreadHost) -> None:
        self.inbox: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._host: ThreadHost | None = host

    def cut(self) -> None:
        self._host = None
        self.inbox.put(messages.Quit())

    def receive(self, seconds: float) -> Command | None:
        if self._host is None:
            return messages.Quit()
        try:
            return self.inbox.get(timeout=seconds) if seconds > 0 else self.inbox.get_nowait()
        except queue.Empty:
            return None

    def say(self, event: Event) -> None:
        if self._host is not None:
            self._host._hear(event)

    def offer(self, frame: Frame) -> None:
        if self._host is not None:
            self._host._hear(frame)


class ThreadHost(Host):
    """The loop in a thread of this process: for debugging one's own model, for tests, for one core."""

    def __init__(self) -> None:
        super().__init__()
        self._link = _ThreadLink(self)
        self._launch()

    def _respawn(self) -> None:
        self._link.cut()
        self._link = _ThreadLink(self)
        self._launch()

    def _launch(self) -> None:
        self._thread = threading.Thread(target=_serve, args=(self._link,), name="engine", daemon=True)
        self._thread.start()

    def _pass_on(self, command: Command) -> None:
        self._link.inbox.put(command)

    def close(self) -> None:
        self._closing = True
        self._pass_on(messages.Quit())
        self._thread.join(CLOSE_SECONDS)
        self._link.cut()


class _PipeLink:
    """The runner's side, in the worker process. A window that is gone ends the worker."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def receive(self, seconds: float) -> Command | None:
        try:
            if self._connection.poll(seconds):
                command: Command = self._connection.recv()
                return command
        except (EOFError, OSError):
            return messages.Quit()
        return None

    def say(self, event: Event) -> None:
        with contextlib.suppress(OSError):
            self._connection.send(event)

    def offer(self, frame: Frame) -> None:
        with contextlib.suppress(OSError):
            self._connection.send(frame)


class ProcessHost(Host):
    """The loop in a worker process. A thread here reads its pipe, another writes it: the window does neither."""

    def __init__(self) -> None:
        super().__init__()
        self._context = multiprocessing.get_context("spawn")
        self._connection: Connection | None = None
        self._respawn()

    def _respawn(self) -> None:
        if self._connection is not None:
            self._abandon()
        ours, theirs = self._context.Pipe()
        self._outbox: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._worker = self._context.Process(target=_work, args=(theirs,), name="engine", daemon=True)
        with _deaf_to_the_terminal():
            self._worker.start()
        theirs.close()
        self._connection = ours
        for target in (self._read, self._write):
            threading.Thread(target=target, args=(ours, self._outbox), name="engine pipe", daemon=True).start()

    def _abandon(self) -> None:
        # Its reader must not take this end for an accident.
        self._connection = None
        self._outbox.put(None)
        self._worker.kill()
        self._worker.join(CLOSE_SECONDS)

    @property
    def worker_pid(self) -> int | None:
        return self._worker.pid

    def _pass_on(self, command: Command) -> None:
        self._outbox.put(command)

    def _read(self, connection: Connection, outbox: queue.SimpleQueue[Command | None]) -> None:
        while True:
            try:
                item = connection.recv()
            except (EOFError, OSError):
                break
            if connection is self._connection:
                self._hear(item)
        outbox.put(None)
        if connection is self._connection and not self._closing:
            self._worker.join(CLOSE_SECONDS)
            self._lose(
                text(
                    "The engine stopped unexpectedly ({why}); a fresh one goes on from the last checkpoint.",
                    why=_ending(self._worker.exitcode),
                )
            )

    def _write(self, connection: Connection, outbox: queue.SimpleQueue[Command | None]) -> None:
        with contextlib.suppress(OSError):
            while (command := outbox.get()) is not None:
                connection.send(command)

    def close(self) -> None:
        self._closing = True
        self._pass_on(messages.Quit())
        self._worker.join(CLOSE_SECONDS)
        if self._worker.is_alive():
            self._worker.kill()
            self._worker.join(CLOSE_SECONDS)
        self._abandon()


@contextlib.contextmanager
def _deaf_to_the_terminal() -> Iterator[None]:
    """A process born here never hears Ctrl+C, not even before its first line: the window answers it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    # It comes up with the first process, and would lift the block as it does.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _ending(code: int | None) -> Text:
    if code is not None and code < 0:
        return text("signal {number}", number=-code)
    return text("exit code {number}", number=code)


def _serve(link: Any) -> None:
    # torch is slow to import and is needed here only: the window comes up meanwhile.
    import torch

    from engine.runner import Runner

    # At these sizes a second thread costs more than it brings, and numbers may depend on their number.
    torch.set_num_threads(1)
    Runner(link).serve()


def _work(connection: Connection) -> None:
    # Ctrl+C in the terminal is the window's to answer.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _serve(_PipeLink(connection))
    # All has been said, and taking torch apart in good order would only hold the window's end up.
    os._exit(0)
