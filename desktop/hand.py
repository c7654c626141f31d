"""The mouse as an experiment sees it: clicks and drags on a plot, told in data coordinates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from desktop.mark_views import PointsView
from desktop.plot import Plot
from engine.experiment import Gesture

REACH = 12.0


class Hand:
    """Listens on a plot and tells `say` what it did there.

    A drag takes the nearest handle within 12 pixels and shows it moving; where the plot has no handles
    it draws a line; away from every handle it pans, as on any plot.
    """

    def __init__(self, plot: Plot, gestures: Sequence[str], say: Callable[[Gesture], None]) -> None:
        self.plot, self.say = plot, say
        self._grip: tuple[PointsView, int] | None = None
        self._from = (0.0, 0.0)
        if "click" in gestures:
            plot.scene().sigMouseClicked.connect(self._click)
        if "drag" in gestures:
            plot.box.on_drag = self._drag

    def nearest_handle(self, scene: QPointF) -> tuple[PointsView, int] | None:
        """The handle under the mouse, if any."""
        here = self.plot.box.mapFromScene(scene)
        scope, best, found = self.plot.canvas.scope(), REACH, None
        for view in self._with_handles():
            away = np.hypot(*(scope.pixels(view.xy) - (here.x(), here.y())).T)
            if len(away) and np.nanmin(away) <= best:
                best, found = float(np.nanmin(away)), (view, int(np.nanargmin(away)))
        return found

    def _with_handles(self) -> list[PointsView]:
        return [view for view in self.plot.canvas.views if isinstance(view, PointsView) and view.handles]

    def _on_plane(self, scene: QPointF) -> tuple[float, float]:
        at = self.plot.box.mapSceneToView(scene)
        return at.x(), at.y()

    def _in_data(self, at: tuple[float, float]) -> tuple[float, float]:
        log_x, log_y = self.plot.log
        return (10 ** at[0] if log_x else at[0]), (10 ** at[1] if log_y else at[1])

    def _click(self, event: Any) -> None:
        inside = self.plot.box.sceneBoundingRect().contains(event.scenePos())
        if inside and event.button() == Qt.MouseButton.LeftButton and not event.double():
            self.say(Gesture("click", self._in_data(self._on_plane(event.scenePos()))))

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
            view, index = self._grip
            view.hold(index, to)
            if finished:
                view.release()
        else:
            pen = pg.mkPen(self.plot.theme.role("cursor"), width=self.plot.theme.line_width)
            canvas.rubber = None if finished else (QPointF(*self._from), QPointF(*to), pen)
        canvas.update()
        if finished:
            self._grip = None
            self.say(Gesture("drag", self._in_data(self._from), self._in_data(to), index))
