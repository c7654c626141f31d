"""Many changes while a mouse drags, few signals: the first at once, then the newest every few milliseconds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer


class Coalesced(QObject):
    """Hands `put` values to `deliver`, at most one each `milliseconds`; the last one always arrives."""

    def __init__(self, deliver: Callable[[Any], object], parent: QObject, milliseconds: int = 16) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self._waiting: list[Any] = []
        self._timer = QTimer(self, singleShot=True, interval=milliseconds)
        self._timer.timeout.connect(self._next)

    def put(self, value: Any, merge: Callable[[Any, Any], Any] | None = None) -> None:
        """Deliver `value` now or soon; `merge(older, newer)` joins it with one still waiting."""
        if self._waiting and merge is not None:
            value = merge(self._waiting[0], value)
        self._waiting = [value]
        if not self._timer.isActive():
            self._next()

    def flush(self) -> None:
        """Deliver what is waiting now."""
        self._timer.stop()
        self._next()

    def _next(self) -> None:
        if self._waiting:
            value = self._waiting.pop()
            self._timer.start()
            self._deliver(value)
