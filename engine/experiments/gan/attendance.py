"""Which modes were there when measurements looked, since when some are missing, and when that is worth telling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

LOST_FOR, LOST_STEPS = 3, 500  # measurements in a row, and steps: until then a mode may just be on its way
NEVER_BY = 2000  # steps after which a mode that was never reached is missed
MENDING = 5000  # steps that new knobs may take to bring back what others lost


@dataclass
class Attendance:
    """What measurements have found, by step; modes count from 1. It forgets what lies ahead of a step gone back to."""

    seen: dict[int, int] = field(default_factory=dict)  # mode -> step at which it was first reached
    complete: int | None = None  # step at which all were first there at once, and most samples at some of them
    since: int | None = None  # first measurement of those in a row that miss some
    excused: int | None = None  # last step at which missing modes were no surprise
    absent: dict[int, int] = field(default_factory=dict)  # missing mode -> first measurement in a row without it
    measurements: int = 0  # in a row that miss some

    def note(self, missing: Sequence[int], modes: int, step: int, *, expected: bool, gathered: bool = True) -> None:
        """At `step` these of so many modes are not there; `expected`: the knobs make that no surprise.

        `gathered`: most samples lie at some mode. A cloud that touches all of them has not found them yet.
        """
        self.absent = {mode: self.absent.get(mode, step) for mode in missing}
        for mode in {*range(1, modes + 1)} - {*missing}:
            self.seen.setdefault(mode, step)
        if missing:
            self.since = step if self.since is None else self.since
            self.measurements += 1
        else:
            self.since, self.measurements = None, 0
            self.complete = step if self.complete is None and gathered else self.complete
        if expected:
            self.excused, self.measurements = step, 0

    @property
    def never(self) -> list[int]:
        """Those of the missing that no measurement has ever found."""
        return [mode for mode in self.absent if mode not in self.seen]

    def worth_telling(self, step: int) -> bool:
        """Whether modes have been missing for long; new knobs are given the time to mend what others broke."""
        known = self.complete is not None or step >= NEVER_BY
        lasting = self.measurements >= LOST_FOR and step >= min(self.absent.values(), default=step) + LOST_STEPS
        return known and lasting and (self.excused is None or step >= self.excused + MENDING)

    def go_back(self, step: int) -> None:
        """The run stands at `step`, perhaps on its way to another future."""
        self.seen = {mode: at for mode, at in self.seen.items() if at <= step}
        self.absent, self.measurements = {mode: at for mode, at in self.absent.items() if at <= step}, 0
        for name in ("complete", "since", "excused"):
            if (at := getattr(self, name)) is not None and at > step:
                setattr(self, name, None)
