"""Marks that speak about others: reference lines, notes, and graphs of named nodes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QTransform

from desktop.mark_views.mark_view import Extent, MarkView, Scope, extent_of
from desktop.mark_views.stroke import stroke
from desktop.words import tr
from desktop.wrapping import cut
from engine.marks import Graph, Line, Note


class LineView(MarkView):
    swatch = "dashes"

    def update(self, mark: Line) -> None:
        self.colour, self.at, self.vertical = self.theme.role(mark.role), mark.at, mark.vertical

    def paint(self, painter: QPainter, scope: Scope) -> None:
        at = scope.pixels(np.array([[self.at, self.at]]))[0]
        if not np.isfinite(at).all():
            return
        path, box = QPainterPath(), scope.rect
        if self.vertical:
            path.moveTo(round(float(at[0])) + 0.5, box.bottom())
            path.lineTo(round(float(at[0])) + 0.5, box.top())
        else:
            path.moveTo(box.left(), round(float(at[1])) + 0.5)
            path.lineTo(box.right(), round(float(at[1])) + 0.5)
        stroke(painter, path, self.colour, max(1.0, 0.75 * self.theme.line_width), QTransform(), dashed=True)


class NoteView(MarkView):
    """A sentence on a plate, so that it can be read over anything.

    It takes no more lines than `scope.notes_end` leaves, so that what it speaks about stays to be seen.
    """

    def update(self, mark: Note) -> None:
        self.colour, self.says, self.at = self.theme.role(mark.role), tr(mark.says), mark.at

    def paint(self, painter: QPainter, scope: Scope) -> None:
        painter.setFont(scope.font)
        metrics = painter.fontMetrics()
        most = self._most_lines(scope, metrics)
        if not most:
            return
        lines = cut(self.says, scope.font, max(60, int(scope.rect.width()) - 24), most)
        widest = max(metrics.horizontalAdvance(line) for line in lines)
        box = QRectF(0, 0, widest + 12, len(lines) * metrics.lineSpacing() + 6)
        box.moveTopLeft(self._corner(scope, box))
        plate = QColor(self.theme.tokens.surface)
        plate.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self.theme.tokens.text)
        for number, line in enumerate(lines):
            painter.drawText(box.topLeft() + QPointF(6, 3 + metrics.ascent() + number * metrics.lineSpacing()), line)

    def _most_lines(self, scope: Scope, metrics: QFontMetrics) -> int:
        """The first sentence in the corner, and one at a point, always have a line."""
        taken = scope.corner if self.at is None else 0.0
        free = scope.notes_end - scope.rect.top() - taken - 12
        return max(int(free / metrics.lineSpacing()), 0 if taken else 1)

    def _corner(self, scope: Scope, box: QRectF) -> QPointF:
        if self.at is None:
            top = scope.rect.top() + 6 + scope.corner
            scope.corner += box.height() + 2
            return QPointF(scope.rect.left() + 6, top)
        # Beside its point, but never out of the plot.
        wanted = scope.to_pixels.map(QPointF(*self.at)) + QPointF(8, -box.height() - 4)
        x = min(max(wanted.x(), scope.rect.left() + 2), scope.rect.right() - box.width() - 2)
        y = min(max(wanted.y(), scope.rect.top() + 2), scope.rect.bottom() - box.height() - 2)
        return QPointF(x, y)


class GraphView(MarkView):
    """Straight edges as wide as their weights say, then the nodes with their names."""

    def update(self, mark: Graph) -> None:
        self.colour = self.theme.role(mark.role)
        self.xy, self.names = mark.xy, mark.names
        self.edges, self.weights = mark.edges.astype(int), np.nan_to_num(np.abs(mark.weights))

    def extent(self) -> Extent | None:
        return extent_of(self.xy[:, 0], self.xy[:, 1])

    def paint(self, painter: QPainter, scope: Scope) -> None:
        at = [QPointF(float(x), float(y)) for x, y in scope.pixels(self.xy)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scope.font)
        self._draw_edges(painter, at)
        for where, name in zip(at, self.names, strict=True):
            self._draw_node(painter, where, name)
        painter.restore()

    def _draw_edges(self, painter: QPainter, at: list[QPointF]) -> None:
        most = float(self.weights.max(initial=0.0)) or 1.0
        for (first, second), weight in zip(self.edges, self.weights, strict=True):
            pen = QPen(self.theme.role("muted"), 3 * self.theme.line_width * float(weight) / most)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            if weight > 0:
                painter.setPen(pen)
                painter.drawLine(at[first], at[second])

    def _draw_node(self, painter: QPainter, where: QPointF, name: str) -> None:
        metrics = painter.fontMetrics()
        high = metrics.height() + 6
        box = QRectF(0, 0, max(high, metrics.horizontalAdvance(name) + 14), high)
        box.moveCenter(where)
        painter.setPen(QPen(self.colour, self.theme.line_width))
        painter.setBrush(self.theme.tokens.surface)
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.setPen(self.theme.tokens.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
