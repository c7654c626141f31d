"""The mouse as an experiment sees it: clicks and drags on a plot, told in data coordinates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from desktop.mark_views import GraphView, PointsView
from desktop.plot import Plot
from engine.experiment import Gesture

Handled = PointsView | GraphView

REACH = 12.0


class Hand:
    """Listens on a plot and tells `say` what it did there.

    A drag takes the nearest handle within 12 pixels and shows it moving; where the plot has no handles
    it draws a line; away from every handle it pans, as on any plot. Handles of all marks are counted through,
    back to front; a click says which one it hit.
    """

    def __init__(self, plot: Plot, gestures: Sequence[str], say: Callable[[Gesture], None]) -> None:
        self.plot, self.say = plot, say
        self._grip: tuple[Handled, int] | None = None
        self._from = (0.0, 0.0)
        if "click" in gestures:
            plot.scene().sigMouseClicked.connect(self._click)
        if "drag" in gestures:
            plot.box.on_drag = self._drag

    def nearest_handle(self, scene: QPointF) -> tuple[Handled, int] | None:
        """The handle under the mouse, if any, by its mark and its index there."""
        here = self.plot.box.mapFromScene(scene)
        scope, best, found = self.plot.canvas.scope(), REACH, None
        for view in self._with_handles():
            if isinstance(view, GraphView):
                away = view.away(scope, (here.x(), here.y()))
            else:
                away = np.hypot(*(scope.pixels(view.xy) - (here.x(), here.y())).T)
            if np.isfinite(away).any() and np.nanmin(away) <= best:
                best, found = float(np.nanmin(away)), (view, int(np.nanargmin(away)))
        return found

    def _with_handles(self) -> list[Handled]:
        return [view for view in self.plot.canvas.views if isinstance(view, Handled) and view.handles]

    def _number(self, grip: tuple[Handled, int]) -> int:
        """The index of a handle among those of all marks."""
        before = 0
        for view in self._with_handles():
            if view is grip[0]:
                break
            before += len(view.xy) + (len(view.edges) if isinstance(view, GraphView) else 0)
        return before + grip[1]

    def _on_plane(self, scene: QPointF) -> tuple[float, float]:
        at = self.plot.box.mapSceneToView(scene)
        return at.x(), at.y()

    def _in_data(self, at: tuple[float, float]) -> tuple[float, float]:
        log_x, log_y = self.plot.log
        return (10 ** at[0] if log_x else at[0]), (10 ** at[1] if log_y else at[1])

    def _click(self, event: Any) -> None:
        inside = self.plot.box.sceneBoundingRect().contains(event.scenePos())
        if inside and event.button() == Qt.MouseButton.LeftButton and not event.double():
            grip = self.nearest_handle(event.scenePos())
            index = None if grip is None else self._number(grip)
            self.say(Gesture("click", self._in_data(self._on_plane(event.scenePos())), handle=index))

    def _drag(self, event: Any) -> bool:
        if event.isStart() and not self._begin(event.buttonDownScenePos()):
            self._grip = None
            return False
        if self._grip is None and self._with_handles():
            return False
        self._move(self._on_plane(event.scenePos()), finished=event.isFinish())
        return True

    def _begin(self, scene: QPointF) -> bool:
        self._grip = self.nearest_handle(scene)
        self._from = self._on_plane(scene)
        return self._grip is not None or not self._with_handles()

    def _move(self, to: tuple[float, float], finished: bool) -> None:
        canvas = self.plot.canvas
        index = None
        if self._grip is not None:
            view, own = self._grip
            index = self._number(self._grip)
            view.hold(own, to, self._from) if isinstance(view, GraphView) else view.hold(own, to)
            if finished:
                view.release()
        else:
            pen = pg.mkPen(self.plot.theme.role("cursor"), width=self.plot.theme.line_width)
            canvas.rubber = None if finished else (QPointF(*self._from), QPointF(*to), pen)
        canvas.update()
        if finished:
            self._grip = None
            self.say(Gesture("drag", self._in_data(self._from), self._in_data(to), index))
