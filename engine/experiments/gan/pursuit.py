"""When a critic has trained to its optimum: its mean loss over some batches is no lower than over those before."""

from __future__ import annotations

import math

WINDOW, MOST = 40, 1000
_GAIN = 0.002  # of the loss, or in nats where that is small


class Pursuit:
    """Counts batches and compares windows of them."""

    def __init__(self) -> None:
        self.batches = 0
        self.ended = False
        self._sum, self._before = 0.0, math.inf

    def note(self, loss: float) -> None:
        """One batch is done."""
        self.batches += 1
        self._sum += loss
        if self.batches % WINDOW:
            return
        mean, self._sum = self._sum / WINDOW, 0.0
        enough = not mean < self._before - _GAIN * max(1.0, abs(mean))
        self.ended = enough or self.batches >= MOST
        self._before = mean
