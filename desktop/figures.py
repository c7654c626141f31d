"""How numbers are written: thousands in groups, a true minus, no more digits than mean something."""

from __future__ import annotations

import math

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def grouped(number: int) -> str:
    """12345 as 12,345."""
    return f"{number:,}".replace("-", "−")


def short(value: float, digits: int = 3) -> str:
    """`value` to `digits` significant digits; powers of ten where it is huge or tiny."""
    if value == 0 or not math.isfinite(value):
        return f"{value:g}".replace("-", "−").replace("inf", "∞")
    if not 1e-4 <= abs(value) < 1e6:
        mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
        if "." in mantissa:
            mantissa = mantissa.rstrip("0").rstrip(".")
        return f"{mantissa}e{int(exponent)}".replace("-", "−")
    places = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    written = f"{value:,.{places}f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return written.replace("-", "−")


def tick(value: float, spacing: float) -> str:
    """A tick of an axis whose ticks are `spacing` apart."""
    value = 0.0 if abs(value) < 1e-6 * spacing else value
    if abs(value) >= 1e6 or 0 < spacing < 1e-4:
        # As many digits as tell it from its neighbours.
        return short(value, max(3, _power(value) - _power(spacing) + 1) if value else 3)
    return f"{value:,.{max(0, math.ceil(-math.log10(spacing) - 1e-9))}f}".replace("-", "−")


def _power(value: float) -> int:
    return math.floor(math.log10(abs(value)))


def power_of_ten(exponent: int) -> str:
    """A tick of a logarithmic axis."""
    if -3 <= exponent <= 4:
        return f"{10.0**exponent:,.{max(0, -exponent)}f}"
    return "10" + str(exponent).translate(_RAISED)
