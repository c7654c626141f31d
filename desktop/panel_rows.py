"""How panels share a rectangle: so many rows, with so many panels in each, that their plots are largest."""

from __future__ import annotations

from collections.abc import Sequence

# Below so many pixels of width or height, where text has its normal size, a panel is small and its letters shrink.
SMALL = (280, 200)
LEAST_LETTERS = 0.75

AROUND = (65, 90)  # pixels beside and above a plot, where text has its normal size: axes, header, legend
LYING = 1.6  # as wide to high as many a plane is that keeps equal steps


def letters_of(width: float, height: float, scale: float) -> float:
    """How much letters shrink in a panel of `width` by `height` pixels; `scale` is the theme's size of letters."""
    room = min(width / (SMALL[0] * scale), height / (SMALL[1] * scale))
    # In steps, or a drag at a splitter would lay everything out at each pixel.
    return min(max(round(20 * room) / 20, 1 / scale, LEAST_LETTERS), 1.0)


def rows_for(count: int, width: float, height: float, scale: float = 1.0) -> list[int]:
    """How many of `count` panels stand in each row of `width` by `height` pixels; none where there are none."""
    choices = [_even(count, rows) for rows in range(1, count + 1)]
    return max(choices, key=lambda rows: _pictured(rows, width, height, scale), default=[])


def _even(count: int, rows: int) -> list[int]:
    least, more = divmod(count, rows)
    return [least + 1] * more + [least] * (rows - more)


def _pictured(rows: Sequence[int], width: float, height: float, scale: float) -> float:
    """The area of all pictures, where nobody knows yet which panels hold curves and which hold planes."""
    return sum(count * _picture(width / count, height / len(rows), scale) for count in rows)


def _picture(width: float, height: float, scale: float) -> float:
    """Of a panel of this size: a square or lying plane has as much of a plot as is of its shape, a curve all width."""
    letters = scale * letters_of(width, height, scale)
    wide, high = (max(side - around * letters, 1.0) for side, around in zip((width, height), AROUND, strict=True))
    return wide * min(wide, high) + min(wide, high) ** 2 + min(wide, LYING * high) ** 2 / LYING
