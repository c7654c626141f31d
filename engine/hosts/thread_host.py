"""The engine loop in a thread of this process: for debugging one's own model, for tests, for one core."""

from __future__ import annotations

import queue
import threading

from engine import messages
from engine.hosts.host import CLOSE_SECONDS, Host, serve
from engine.messages import Command, Event, Frame


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

    def is_called(self) -> bool:
        return self._host is None or not self.inbox.empty()

    def say(self, event: Event) -> None:
        if self._host is not None:
            self._host._hear(event)

    def offer(self, frame: Frame) -> None:
        if self._host is not None:
            self._host._hear(frame)


class ThreadHost(Host):
    """A breakpoint inside your own model works here; painting and training share one interpreter lock."""

    def __init__(self) -> None:
        super().__init__()
        self._link = _ThreadLink(self)
        self._launch()

    def _respawn(self) -> None:
        self._link.cut()
        self._link = _ThreadLink(self)
        self._launch()

    def _launch(self) -> None:
        self._thread = threading.Thread(target=serve, args=(self._link,), name="engine", daemon=True)
        self._thread.start()

    def _pass_on(self, command: Command) -> None:
        self._link.inbox.put(command)

    def close(self) -> None:
        self._closing = True
        self._pass_on(messages.Quit())
        self._thread.join(CLOSE_SECONDS)
        self._link.cut()
