"""When a run advances and when it looks round: as fast as can be followed, or so many steps a second."""

from __future__ import annotations

import time

GLANCE_SECONDS = 0.02  # how often a throttled run looks whether a picture is due
LOOK_SECONDS = 0.002  # how often a run of short steps looks round: for pictures, readings and what to say
FASTEST_PACE = 50_000.0  # what has no model to train would bury the window under its readings
NO_WAIT_SECONDS = 0.001  # shorter waits than the system can keep are spent looking
SLOW_PACE = 5.0  # below so many steps a second the phases are walked one by one


class Pacing:
    """The clock of one engine; `steps_per_second` is None for a run that is not throttled."""

    def __init__(self) -> None:
        self.steps_per_second: float | None = None
        self._next_advance = 0.0
        self._next_look = 0.0

    def keep(self, steps_per_second: float | None) -> None:
        self.steps_per_second = steps_per_second
        self.set_off()

    def set_off(self) -> None:
        """The next step is due now."""
        self._next_advance = time.monotonic()

    @property
    def walks(self) -> bool:
        """Whether a run at this pace does its phases one by one."""
        return self.steps_per_second is not None and self.steps_per_second < SLOW_PACE

    def patience(self) -> float:
        """Seconds that may be spent waiting for a command before something is due."""
        wait = self._next_advance - time.monotonic()
        return 0.0 if wait < NO_WAIT_SECONDS else min(GLANCE_SECONDS, wait)

    def is_due(self, now: float) -> bool:
        """Whether it is time for the next step."""
        return now >= self._next_advance

    def wait(self) -> None:
        """The experiment is not ready: look again in a while."""
        self._next_advance = time.monotonic() + GLANCE_SECONDS

    def advanced(self, phases: int) -> None:
        """A run has done a step, or where it walks one of so many phases."""
        period = 1.0 / (self.steps_per_second or FASTEST_PACE) / (phases if self.walks else 1)
        self._next_advance = max(time.monotonic() - period, self._next_advance) + period

    def looks(self, now: float) -> bool:
        """Whether it is time to look round again, which is then done."""
        due = self.is_look_due(now)
        if due:
            self._next_look = now + LOOK_SECONDS
        return due

    def is_look_due(self, now: float) -> bool:
        return now >= self._next_look
