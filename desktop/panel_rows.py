"""How panels share a rectangle: so many rows, with so many panels in each, that their plots are largest."""

from __future__ import annotations

from collections.abc import Sequence

AROUND = (65, 95)  # pixels of a panel beside and above its plot: axes, header, legend
WIDEST = 2.0


def rows_for(count: int, width: float, height: float, scale: float = 1.0) -> list[int]:
    """How many panels stand in each row of `width` by `height` pixels, so that their plots are largest in all.

    `scale` is the size of the letters. What a plot is wider than `WIDEST` times its height, or higher than wide,
    shows no more of it and does not count.
    """
    choices = [_even(count, rows) for rows in range(1, count + 1)]
    return max(choices, key=lambda rows: _plotted(rows, width, height, scale), default=[])


def _even(count: int, rows: int) -> list[int]:
    least, more = divmod(count, rows)
    return [least + 1] * more + [least] * (rows - more)


def _plotted(rows: Sequence[int], width: float, height: float, scale: float) -> float:
    """The area of all plots, in pixels that count."""
    high = max(height / len(rows) - AROUND[1] * scale, 1.0)
    wides = [max(width / count - AROUND[0] * scale, 1.0) for count in rows]
    return sum(count * min(wide, WIDEST * high) * min(high, wide) for count, wide in zip(rows, wides, strict=True))
