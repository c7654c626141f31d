"""The engine loop in a spawned worker process: fastest, and a crash leaves the window standing."""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import queue
import select
import signal
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection

from engine import messages
from engine.hosts.host import CLOSE_SECONDS, Host, serve
from engine.messages import Command, Event, Frame
from engine.words import Text, text

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # of glibc's malloc.h


class _PipeLink:
    """The runner's side, in the worker process. A window that is gone ends the worker."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_ready = _readiness(connection)

    def receive(self, seconds: float) -> Command | None:
        try:
            if self._is_ready(seconds):
                command: Command = self._connection.recv()
                return command
        except (EOFError, OSError):
            return messages.Quit()
        return None

    def is_called(self) -> bool:
        return bool(self._is_ready(0.0))

    def say(self, event: Event) -> None:
        with contextlib.suppress(OSError):
            self._connection.send(event)

    def offer(self, frame: Frame) -> None:
        with contextlib.suppress(OSError):
            self._connection.send(frame)


def _readiness(connection: Connection) -> Callable[[float], object]:
    """Whether there is something to read within so many seconds.

    `Connection.poll` builds a selector at every call, which costs a few per cent of a short step.
    """
    if not hasattr(select, "poll"):
        return connection.poll
    ready = select.poll()
    ready.register(connection.fileno(), select.POLLIN)
    return lambda seconds: ready.poll(seconds * 1000)


class ProcessHost(Host):
    """The loop in a worker process. A thread here reads its pipe, another writes it: the window does neither."""

    def __init__(self) -> None:
        super().__init__()
        self._context = multiprocessing.get_context("spawn")
        self._connection: Connection | None = None
        # The reader of a lost worker brings up another while the window may want to close.
        self._lock = threading.RLock()
        self._respawn()

    def _respawn(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._abandon()
            if not self._closing:
                self._launch()

    def _launch(self) -> None:
        ours, theirs = self._context.Pipe()
        self._outbox: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        worker = self._context.Process(target=_work, args=(theirs,), name="engine", daemon=True)
        with _deaf_to_the_terminal():
            worker.start()
        self._worker = worker
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
        with self._lock:
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


def _keep_memory() -> None:
    """Tell glibc to keep the memory of large arrays that were freed; other systems are left alone.

    Every picture needs some for a moment. Where they are given back each time, and taken anew page by page, a picture
    takes twice as long; whether they are was a matter of chance.
    """
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL("libc.so.6")
        libc.mallopt(_M_MMAP_THRESHOLD, 1 << 25)
        libc.mallopt(_M_TRIM_THRESHOLD, 1 << 29)


def _work(connection: Connection) -> None:
    # Ctrl+C in the terminal is the window's to answer.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _keep_memory()
    serve(_PipeLink(connection))
    # All has been said, and taking torch apart in good order would only hold the window's end up.
    os._exit(0)
