"""Graphs of named nodes: edges as wide as their weights, heads where they have a direction, nodes that fill up."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from desktop.mark_views.areas import faint
from desktop.mark_views.mark_view import Extent, MarkView, Scope, extent_of
from desktop.mark_views.name_places import apart, overlap
from desktop.theme import Theme
from engine.marks import Graph

BEND = 0.14  # how far an edge with a way back bends aside, in lengths of it
SMALLEST, LARGEST = 5.0, 21.0  # radius of a node that fills, in pixels
ROOM = 0.34  # of the way to the nearest node
WIDEST = 3.0
ALONG = 65  # places on an edge that a hand is measured from
CLEAR = 12.0  # pixels around a node that are its own
LETTERS = (1.0, 0.85, 0.7, 0.6)  # shares of the font of a plot that names are tried in

Pixels = NDArray[np.float64]


def _room_of(metrics: QFontMetrics, name: str) -> tuple[float, float]:
    """Width and height of a node that is a name."""
    high = metrics.height() + 6
    return max(high, metrics.horizontalAdvance(name) + 14), high


class GraphView(MarkView):
    """`hold` moves a node, or shows which way an edge is pulled, until `release`."""

    swatch = "disc"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.handles = False
        self._held: tuple[int, float, float] | None = None
        self._taken = (0.0, 0.0)
        # What the names were last settled for, where, and in which letters.
        self._asked: tuple[object, ...] = ()
        self._places, self._font = np.zeros((0, 2)), QFont()

    def update(self, mark: Graph) -> None:
        self.mark, self.handles = mark, mark.handles
        self.colour = self.theme.role(mark.role)
        self.xy = mark.xy
        self.edges, self.weights = mark.edges.astype(int).reshape(-1, 2), np.nan_to_num(np.abs(mark.weights))
        ways = {(int(a), int(b)) for a, b in self.edges}
        self._bends = np.array([BEND if mark.directed and (b, a) in ways else 0.0 for a, b in self.edges.tolist()])
        self._move_held()

    def hold(self, index: int, at: tuple[float, float], since: tuple[float, float] | None = None) -> None:
        """A hand that took hold of it at `since` is at `at`."""
        self._held, self._taken = (index, *at), since or at
        self._move_held()

    def release(self) -> None:
        self._held = None

    def _move_held(self) -> None:
        if self._held is not None and self._held[0] < len(self.xy):
            self.xy = self.xy.copy()
            self.xy[self._held[0]] = self._held[1:]

    def extent(self) -> Extent | None:
        return extent_of(self.xy[:, 0], self.xy[:, 1])

    def grips(self, scope: Scope) -> Pixels:
        """The middles of nodes and then of edges, (k + m, 2) in pixels."""
        at = scope.pixels(self.xy).astype(np.float64)
        return np.concatenate([at, self._middles(at)])

    def away(self, scope: Scope, here: tuple[float, float]) -> Pixels:
        """How many pixels `here` is from each node and from each edge, whose whole length counts, (k + m,).

        Around a node its edges do not count, and what is not drawn cannot be met.
        """
        at = scope.pixels(self.xy).astype(np.float64)
        radius = self._radius(at, scope)
        nodes = np.maximum(0.0, np.hypot(*(at - here).T) - radius)
        share = np.linspace(0.0, 1.0, ALONG)[:, None, None]
        start, end = at[self.edges[:, 0]], at[self.edges[:, 1]]
        curves = (1 - share) ** 2 * start + 2 * share * (1 - share) * self._controls(at) + share**2 * end
        near = [np.hypot(*np.moveaxis(curves - node, 2, 0)) < max(radius, CLEAR) for node in (start, end)]
        far = np.where(near[0] | near[1], np.inf, np.hypot(*np.moveaxis(curves - here, 2, 0)))
        edges = np.minimum(far.min(axis=0), np.hypot(*(self._middles(at) - here).T))
        return np.concatenate([nodes, np.where(self.weights > 0, edges, np.inf)])

    def _controls(self, at: Pixels) -> Pixels:
        """The point that pulls each edge aside, (m, 2)."""
        start, end = at[self.edges[:, 0]], at[self.edges[:, 1]]
        along = end - start
        aside = np.stack([along[:, 1], -along[:, 0]], axis=1)
        return 0.5 * (start + end) + 2 * self._bends[:, None] * aside

    def _middles(self, at: Pixels) -> Pixels:
        start, end = at[self.edges[:, 0]], at[self.edges[:, 1]]
        return 0.25 * (start + end) + 0.5 * self._controls(at)

    def paint(self, painter: QPainter, scope: Scope) -> None:
        at = scope.pixels(self.xy).astype(np.float64)
        radius = self._radius(at, scope)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scope.font)
        if self.mark.sizes is None and not self.handles:
            at = self._settle(painter, scope, at)
        self._draw_edges(painter, at, radius)
        self._draw_words(painter, at)
        for node, where in enumerate(at.tolist()):
            self._draw_node(painter, QPointF(*where), node, radius)
        self._draw_pull(painter, scope)
        painter.restore()

    def _settle(self, painter: QPainter, scope: Scope, at: Pixels) -> Pixels:
        """Places mean nothing here: names move until all can be read, and are set smaller where room is short."""
        asked = (at.tobytes(), self.mark.names, scope.rect.getRect(), scope.font.key())
        if asked != self._asked:
            self._asked = asked
            for share in LETTERS:
                font = QFont(scope.font)
                font.setPointSizeF(share * scope.font.pointSizeF())
                metrics = QFontMetrics(font)
                sizes = np.array([_room_of(metrics, name) for name in self.mark.names])
                self._places, self._font = apart(at, sizes, scope.rect), font
                if not overlap(self._places, sizes):
                    break
        painter.setFont(self._font)
        return self._places

    def _radius(self, at: Pixels, scope: Scope) -> float:
        """Of a node that fills: as large as its neighbours and the edge let it be; 0 where nodes are names only."""
        if self.mark.sizes is None:
            return 0.0
        apart = np.hypot(*(at[:, None] - at[None, :]).transpose(2, 0, 1)) + np.diag(np.full(len(at), np.inf))
        nearest = float(apart.min(initial=np.inf))
        sides, room = np.array(scope.rect.getRect()), np.array([scope.rect.width(), scope.rect.height()])
        beside = at - sides[:2]
        inside = (beside > 0) & (beside < room)
        # One that was dragged or zoomed out of sight does not count.
        edge = float(np.where(inside, np.minimum(beside, room - beside), np.inf).min(initial=np.inf))
        return float(np.clip(min(ROOM * nearest, edge - 2), SMALLEST, LARGEST * self.theme.font_scale))

    def _draw_edges(self, painter: QPainter, at: Pixels, radius: float) -> None:
        most = self.mark.full or float(self.weights.max(initial=0.0)) or 1.0
        controls, widest = self._controls(at), WIDEST * self.theme.line_width
        if radius:
            # Arrows between crowded nodes are slim.
            widest = min(widest, max(1.0, 0.25 * radius))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for (first, second), weight, control in zip(self.edges.tolist(), self.weights, controls, strict=True):
            if weight <= 0:
                continue
            width = max(0.6, widest * min(1.0, float(weight) / most))
            pen = QPen(self.theme.role("muted"), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap if self.mark.directed else Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            if self.mark.directed:
                self._draw_arrow(painter, at[first], control, at[second], radius, width)
            else:
                painter.drawLine(QPointF(*at[first]), QPointF(*at[second]))

    def _draw_arrow(
        self, painter: QPainter, start: Pixels, control: Pixels, end: Pixels, radius: float, width: float
    ) -> None:
        head = 3.0 + 2.0 * width
        away = end - control
        length = math.hypot(*away)
        if length <= radius + head:
            painter.drawLine(QPointF(*start), QPointF(*end))
            return
        along = away / length
        tip, neck = end - along * (radius + 1), end - along * (radius + head)
        path = QPainterPath(QPointF(*start))
        path.quadTo(QPointF(*control), QPointF(*neck))
        painter.drawPath(path)
        across = np.array([-along[1], along[0]]) * (2.2 + 0.9 * width)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.role("muted"))
        painter.drawPolygon(QPolygonF([QPointF(*tip), QPointF(*(neck + across)), QPointF(*(neck - across))]))
        painter.restore()

    def _draw_words(self, painter: QPainter, at: Pixels) -> None:
        metrics = painter.fontMetrics()
        plate = faint(self.theme.tokens.plot, 0.85)
        for words, where in zip(self.mark.says, self._middles(at).tolist(), strict=False):
            if not words:
                continue
            box = QRectF(0, 0, metrics.horizontalAdvance(words) + 6, metrics.height())
            box.moveCenter(QPointF(*where))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(plate)
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(self.theme.tokens.text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_node(self, painter: QPainter, where: QPointF, node: int, radius: float) -> None:
        metrics, name = painter.fontMetrics(), self.mark.names[node]
        box = QRectF(0, 0, *_room_of(metrics, name))
        if self.mark.sizes is not None:
            box = QRectF(0, 0, 2 * radius, 2 * radius)
        box.moveCenter(where)
        painter.setPen(QPen(self.colour, self.theme.line_width * (1.0 if radius != SMALLEST else 0.5)))
        painter.setBrush(self.theme.tokens.surface)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.mark.sizes is not None:
            self._fill(painter, where, float(self.mark.sizes[node]), radius)
        if self.mark.sizes is None or 2 * radius >= metrics.height():
            painter.setPen(self.theme.tokens.text)
            painter.drawText(box.adjusted(-20, 0, 20, 0), Qt.AlignmentFlag.AlignCenter, name)

    def _fill(self, painter: QPainter, where: QPointF, size: float, radius: float) -> None:
        """A disc whose area is the share; what is negative looks wrong, as it is."""
        reach = radius * math.sqrt(min(1.0, abs(size))) if math.isfinite(size) else 0.0
        colour: QColor = self.colour if size >= 0 else self.theme.tokens.error
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(colour, 0.55))
        painter.drawEllipse(where, reach, reach)

    def _draw_pull(self, painter: QPainter, scope: Scope) -> None:
        """How far an edge is pulled up or down."""
        if self._held is None or self._held[0] < len(self.xy):
            return
        edge = self._held[0] - len(self.xy)
        if edge < len(self.edges):
            since, to = scope.pixels(np.array([self._taken, self._held[1:]])).tolist()
            painter.setPen(QPen(self.theme.role("cursor"), 2 * self.theme.line_width))
            painter.drawLine(QPointF(*since), QPointF(since[0], to[1]))
