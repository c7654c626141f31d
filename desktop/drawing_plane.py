"""The plane one draws on: mouse, pen and keys told in data coordinates, the brush shown where it would paint."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)

from desktop.mark_views import MarkView, PointsView, Scope
from desktop.plot import Plot
from desktop.theme import Theme
from desktop.words import tr
from engine.marks import Axis, Floats, Points
from engine.words import text

REACH = 4.0
STRIDE = 0.1  # of an arrow key, in data units
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class BrushView(MarkView):
    """The outline of what the tool reaches; a cross beside it while the keys move it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.at: tuple[float, float] | None = None
        self.size = 1.0
        self.by_keys = False

    def paint(self, painter: QPainter, scope: Scope) -> None:
        if self.at is None:
            return
        middle = scope.to_pixels.map(QPointF(*self.at))
        reach = max(abs(scope.to_pixels.m11()) * self.size / 2, 2.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.role("cursor"), max(self.theme.line_width / 2, 1.0)))
        painter.drawEllipse(middle, reach, reach)
        for way in (QPointF(1, 0), QPointF(0, 1)) if self.by_keys else ():
            painter.drawLine(middle - way * (reach + 8), middle + way * (reach + 8))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class DrawingPlane(Plot):
    """Emits `begun(x, y, pressure, erasing)`, `moved(x, y, pressure)` and `ended()`.

    The left button draws, the right one and the blunt end of a pen erase. Tabbed to, arrows move the brush (with
    Shift by a tenth of a stride), Space sets it down and lifts it.
    """

    begun = Signal(float, float, float, bool)
    moved = Signal(float, float, float)
    ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._down = False
        self._points, self.brush = PointsView(theme), BrushView(theme)
        self.show_points(np.empty((0, 2), dtype=np.float32))
        self.show_views([self._points, self.brush], None)
        axis = (-REACH, REACH)
        self.show_axes(Axis(text("x₁"), axis), Axis(text("x₂"), axis), equal=True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Plane to draw on"))
        self.setAccessibleDescription(tr("Arrows move the brush, Space sets it down and lifts it."))

    def show_points(self, points: Floats) -> None:
        self._points.update(Points(xy=points, role="data", size=2.0))
        self.canvas.update()

    def set_size(self, size: float) -> None:
        """How wide the brush is, in data units."""
        self.brush.size = size
        self.canvas.update()

    def lift(self) -> None:
        """End the stroke, if there is one."""
        if self._down:
            self._down = False
            self.ended.emit()

    # Mouse and pen

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTabletEvent):
            self._pen(event)
            event.accept()
            return True
        if event.type() == QEvent.Type.Leave and not self.brush.by_keys:
            self.brush.at = None
            self.canvas.update()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (LEFT, RIGHT) and not self._down:
            self._begin(self._at(event.position()), 1.0, erasing=event.button() == RIGHT)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move(self._at(event.position()), 1.0)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & (LEFT | RIGHT):
            self.lift()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The plane stays where it is: what is drawn keeps its place."""
        event.accept()

    def _pen(self, event: QTabletEvent) -> None:
        at, kind = self._at(event.position()), event.type()
        if kind == QEvent.Type.TabletPress:
            self._begin(at, event.pressure(), event.pointerType() == QPointingDevice.PointerType.Eraser)
        elif kind == QEvent.Type.TabletMove:
            self._move(at, event.pressure() if self._down else 1.0)
        elif kind == QEvent.Type.TabletRelease:
            self.lift()

    def _at(self, place: QPointF) -> tuple[float, float]:
        at = self.box.mapSceneToView(self.mapToScene(place.toPoint()))
        return self._in_sight(at.x(), at.y())

    def _in_sight(self, x: float, y: float) -> tuple[float, float]:
        """The nearest place that can be seen: nothing is drawn where nobody sees it."""
        seen = self.box.viewRect()
        return min(max(x, seen.left()), seen.right()), min(max(y, seen.top()), seen.bottom())

    def _begin(self, at: tuple[float, float], pressure: float, erasing: bool = False) -> None:
        self._show_brush(at, by_keys=False)
        self._down = True
        self.begun.emit(*at, pressure, erasing)

    def _move(self, at: tuple[float, float], pressure: float, by_keys: bool = False) -> None:
        self._show_brush(at, by_keys)
        if self._down:
            self.moved.emit(*at, pressure)

    def _show_brush(self, at: tuple[float, float] | None, by_keys: bool) -> None:
        self.brush.at, self.brush.by_keys = at, by_keys
        self.canvas.update()

    # Keys

    def event(self, event: QEvent) -> bool:
        mine = {*ARROWS, Qt.Key.Key_Space}
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in mine:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.brush.at or (0.0, 0.0)
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if self._down:
                self.lift()
            else:
                self._begin(here, 1.0)
            self._show_brush(here, by_keys=True)
        elif event.key() in ARROWS:
            stride = STRIDE * (0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0)
            x, y = ARROWS[Qt.Key(event.key())]
            self._move(self._in_sight(here[0] + x * stride, here[1] + y * stride), 1.0, by_keys=True)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_brush(self.brush.at or (0.0, 0.0), by_keys=True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.lift()
        self._show_brush(None, by_keys=False)
        super().focusOutEvent(event)
