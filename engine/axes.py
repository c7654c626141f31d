"""Ranges of axes that rarely move, and numbers as they are said on a panel."""

from __future__ import annotations

import math


def ladder(value: float) -> float:
    """The next of 1, 2, 5 times a power of ten at or above `value`; 1 for what is no positive number."""
    if value <= 0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return float(next(step * power for step in (1, 2, 5, 10) if step * power >= value * (1 - 1e-9)))


def doubled(start: float, value: float) -> float:
    """`start`, doubled until `value` is below: an axis that grows now and then rather than creep."""
    return start * float(2 ** max(0, math.ceil(math.log2(max(value, start) / start)))) if value < math.inf else start


def said(value: float, digits: int = 3) -> str:
    """A number in so many digits, with a true minus; powers of ten as the window writes them, 1.7e9 and 2e−6."""
    mantissa, e, power = f"{value:.{digits}g}".partition("e")
    return f"{mantissa}{e}{int(power) if e else ''}".replace("-", "−")
