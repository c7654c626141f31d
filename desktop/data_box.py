"""The visible part of a panel's plane: mouse pan and zoom, kept to where there is something to see."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from desktop.mark_views import Extent

FARTHEST = 4.0  # how many times as much as there is may be seen
NEAREST = 1e-4  # of the ranges that the panel asked for; numbers on the axes have that many digits


class DataBox(pg.ViewBox):
    """`bounds` says which ranges the panel asked for, and how far what there is reaches.

    `on_drag` may claim a drag before it pans.
    """

    def __init__(self) -> None:
        super().__init__(enableMenu=False, defaultPadding=0)
        self.disableAutoRange()
        self.on_drag: Callable[[Any], bool] | None = None
        self.bounds: Callable[[], tuple[Extent, Extent] | None] = lambda: None

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:
        left = axis is None and ev.button() == Qt.MouseButton.LeftButton
        if left and self.on_drag is not None and self.on_drag(ev):
            ev.accept()
        else:
            super().mouseDragEvent(ev, axis)

    def scaleBy(self, s: Any = None, center: Any = None, x: float | None = None, y: float | None = None) -> None:
        """Zoom, by factors of the visible ranges, no farther and no nearer than makes sense.

        Where one factor is None and the aspect is locked, that direction follows the other.
        """
        factors = [x, y] if s is None else [*s]
        if (bounds := self.bounds()) is not None:
            spans = [high - low for low, high in self.viewRange()]
            least, most = (
                [share * size / span for size, span in zip(_sizes(extent), spans, strict=True)]
                for share, extent in zip((NEAREST, FARTHEST), bounds, strict=True)
            )
            if self.state["aspectLocked"]:
                least, most = [min(least)] * 2, [max(most)] * 2
            # A view that is out of bounds already may come back, but not go on.
            limits = zip(factors, least, most, strict=True)
            factors = [
                None if factor is None else min(max(float(factor), min(low, 1.0)), max(high, 1.0))
                for factor, low, high in limits
            ]
        super().scaleBy(x=factors[0], y=factors[1], center=center)

    def translateBy(self, t: Any = None, x: float | None = None, y: float | None = None) -> None:
        """Pan; the middle of the view stays where there is something."""
        moves = [x, y] if t is None else [*((t.x(), t.y()) if isinstance(t, QPointF) else t)]
        if (bounds := self.bounds()) is not None:
            _, world = bounds
            ends = (world[:2], world[2:])
            for axis, ((low, high), (start, end)) in enumerate(zip(self.viewRange(), ends, strict=True)):
                if (move := moves[axis]) is not None:
                    middle = (low + high) / 2
                    moves[axis] = min(max(move, min(start - middle, 0.0)), max(end - middle, 0.0))
        super().translateBy(x=moves[0], y=moves[1])


def _sizes(extent: Extent) -> tuple[float, float]:
    return extent[1] - extent[0], extent[3] - extent[2]
