"""Marks that fill: bands between two curves, and bars."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTransform

from desktop.mark_views.lines import PathView
from desktop.mark_views.mark_view import Extent, MarkView, Scope, extent_of
from desktop.mark_views.stroke import path_through, stroke
from desktop.theme import Theme
from engine.marks import Band, Bars


def faint(colour: QColor, opacity: float) -> QColor:
    return QColor(colour.red(), colour.green(), colour.blue(), round(255 * opacity))


class BandView(PathView):
    swatch = "area"

    def update(self, mark: Band) -> None:
        self.colour = self.theme.role(mark.role)
        kept = np.isfinite(mark.x) & np.isfinite(mark.low) & np.isfinite(mark.high)
        x, low, high = mark.x[kept], mark.low[kept], mark.high[kept]
        self.path = path_through(np.concatenate([x, x[::-1]]), np.concatenate([low, high[::-1]]))

    def paint(self, painter: QPainter, scope: Scope) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(self.colour, 0.22))
        painter.drawPath(scope.to_pixels.map(self.path))


class BarsView(MarkView):
    """Bars stand on zero; on a logarithmic axis on the lower edge of the plot."""

    swatch = "area"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.on_log = False

    def update(self, mark: Bars) -> None:
        self.colour = self.theme.role(mark.role)
        self.x, self.heights, self.width = mark.x, mark.heights, mark.width

    def extent(self) -> Extent | None:
        ends = np.concatenate([self.x - self.width / 2, self.x + self.width / 2])
        found = extent_of(ends, np.tile(self.heights, 2))
        if found is None or self.on_log:
            return found
        return found[0], found[1], min(found[2], 0.0), max(found[3], 0.0)

    def paint(self, painter: QPainter, scope: Scope) -> None:
        foot = scope.rect.bottom() if self.on_log else scope.pixels(np.zeros((1, 2)))[0, 1]
        left = scope.pixels(np.stack([self.x - self.width / 2, self.heights], axis=1))
        right = scope.pixels(np.stack([self.x + self.width / 2, self.heights], axis=1))[:, 0]
        ends = [(x0, x1, top) for (x0, top), x1 in zip(left.tolist(), right.tolist(), strict=True) if np.isfinite(top)]
        boxes = [QRectF(x0, min(top, foot), x1 - x0, abs(foot - top)) for x0, x1, top in ends]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(self.colour, 0.35))
        painter.drawRects(boxes)
        outline = QPainterPath()
        for x0, x1, top in ends:
            # Open at its foot, which the bars of the other sign share.
            outline.addPolygon(QPolygonF([QPointF(x, y) for x, y in ((x0, foot), (x0, top), (x1, top), (x1, foot))]))
        stroke(painter, outline, self.colour, max(1.0, 0.5 * self.theme.line_width), QTransform())
