"""Where a number lies on a slider, and how it is written: linear or by factors, whole or not."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.knobs import Knob

PLACES = 1000


@dataclass(frozen=True)
class NumberLine:
    """A knob's range as slider places 0..`places`."""

    low: float
    high: float
    log: bool
    whole: bool

    @property
    def places(self) -> int:
        span = self.high - self.low
        return int(span) if self.whole and not self.log and span <= PLACES else PLACES

    def place(self, value: float) -> int:
        value = min(max(value, self.low), self.high)
        if self.log:
            share = math.log(value / self.low) / math.log(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        return round(share * self.places)

    def value(self, place: int) -> float | int:
        """The value at `place`, rounded to digits that a person would type."""
        share = place / self.places
        value = self.low * (self.high / self.low) ** share if self.log else self.low + share * (self.high - self.low)
        if self.whole:
            return round(value)
        step = (
            value * math.log(self.high / self.low) / self.places if self.log else (self.high - self.low) / self.places
        )
        rounded = round(value, 1 - math.floor(math.log10(step))) if step else value
        return min(max(rounded, self.low), self.high)


def number_line(knob: Knob) -> NumberLine | None:
    """The line of a numeric knob; None where an open range leaves nothing to slide along."""
    if knob.kind not in ("int", "float") or knob.low is None or knob.high is None or knob.low >= knob.high:
        return None
    low = knob.low if knob.reach is None else max(knob.low, -knob.reach)
    return NumberLine(low, knob.reach or knob.high, knob.log and knob.low > 0, knob.kind == "int")


def written(value: object) -> str:
    """A knob's value as its field shows it."""
    return f"{value:.6g}" if isinstance(value, float) else str(value)
