"""Names that stand at points: moved apart and into the plot, and set smaller only where that is not enough."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

Pixels = NDArray[np.float64]

GAP = 7.0  # pixels between two names, for an arrow to be seen
ROUNDS = 80
EDGE = 2.0


def apart(at: Pixels, sizes: Pixels, room: QRectF) -> Pixels:
    """Middles (k, 2) near `at` where boxes of `sizes` (k, 2) lie inside `room` and, where it is wide enough, apart."""
    low = np.array([room.left(), room.top()]) + sizes / 2 + EDGE
    high = np.array([room.right(), room.bottom()]) - sizes / 2 - EDGE
    middle = np.array([room.center().x(), room.center().y()])
    low, high = np.minimum(low, middle), np.maximum(high, middle)
    moved: Pixels = np.clip(at, low, high)
    for _ in range(ROUNDS):
        push = _pushes(moved, sizes)
        if not push.any():
            break
        moved = np.clip(moved + push, low, high)
    return moved


def overlap(at: Pixels, sizes: Pixels) -> bool:
    """Whether some two boxes lie over one another."""
    beyond = abs(at[:, None] - at[None]) - (sizes[:, None] + sizes[None]) / 2
    pairs = (beyond < -1.0).all(axis=2)
    return bool(np.triu(pairs, 1).any())


def _pushes(at: Pixels, sizes: Pixels) -> Pixels:
    """Half of what each pair lacks, along the direction in which it lacks less, (k, 2)."""
    away = at[:, None] - at[None]
    lacks = (sizes[:, None] + sizes[None]) / 2 + GAP - abs(away)
    both = (lacks > 0.5).all(axis=2)
    np.fill_diagonal(both, False)
    # Of two in the same place the first goes left, or up.
    order = np.sign(np.arange(len(at))[:, None] - np.arange(len(at))[None])
    sign = np.where(away == 0, order[..., None], np.sign(away))
    across = lacks[..., 0] <= lacks[..., 1]
    push = np.stack([np.where(across, lacks[..., 0], 0.0), np.where(across, 0.0, lacks[..., 1])], axis=2)
    moves: Pixels = (0.5 * sign * push * both[..., None]).sum(axis=1)
    return moves
