"""The lossless lane out of the engine: readings gathered into columns, everything in order."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import numpy as np

from engine.messages import Event, ReadingsBatch

FLUSH_SECONDS = 0.024


class Diary:
    """Readings wait here for a fortieth of a second at most; any other event sends them ahead of itself."""

    def __init__(self, send: Callable[[Event], None]) -> None:
        self._send = send
        self._branch = 0
        self._steps: list[int] = []
        self._rows: list[Mapping[str, float]] = []
        self._flushed = time.monotonic()

    def note(self, branch: int, step: int, readings: Mapping[str, float]) -> None:
        """Write down the readings of one step."""
        if branch != self._branch:
            self.flush()
            self._branch = branch
        self._steps.append(step)
        self._rows.append(readings)
        if time.monotonic() - self._flushed > FLUSH_SECONDS:
            self.flush()

    def say(self, event: Event) -> None:
        self.flush()
        self._send(event)

    def flush(self) -> None:
        self._flushed = time.monotonic()
        if not self._steps:
            return
        names = dict.fromkeys(name for row in self._rows for name in row)
        values = {name: np.array([row.get(name, np.nan) for row in self._rows]) for name in names}
        batch = ReadingsBatch(self._branch, np.array(self._steps, dtype=np.int64), values)
        self._steps, self._rows = [], []
        self._send(batch)
