"""The legend in a panel's header: a swatch in the mark's colour and shape, and its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.colour_maps import lut_for
from desktop.theme import Theme

SWATCH, GAP, BETWEEN = 16, 5, 14


@dataclass(frozen=True)
class Entry:
    """What the legend says of one mark; `ground` is what lies behind it on the plot."""

    swatch: str
    colour: str
    ground: str
    words: str


class Legend(QWidget):
    """Entries from the right; what does not fit is in the tool tip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFont(theme.font(0.88))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        if entries != self._entries:
            self._entries = entries
            said = " · ".join(entry.words for entry in entries)
            self.setToolTip(said)
            self.setAccessibleName(said)
            self.updateGeometry()
            self.update()

    def _width(self, entry: Entry) -> int:
        return SWATCH + GAP + self.fontMetrics().horizontalAdvance(entry.words) + BETWEEN

    def sizeHint(self) -> QSize:
        return QSize(sum(map(self._width, self._entries)), self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = max(0, self.width() - sum(map(self._width, self._entries)))
        for entry in self._entries:
            room = self.width() - x - SWATCH - GAP
            if room < 3 * GAP:
                break
            self._draw_swatch(painter, entry, QRectF(x, self.height() / 2 - 6, SWATCH, 12))
            words = self.fontMetrics().elidedText(entry.words, Qt.TextElideMode.ElideRight, room)
            painter.setPen(self.theme.tokens.text_soft)
            painter.drawText(QRectF(x + SWATCH + GAP, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += self._width(entry)
        painter.end()

    def _draw_swatch(self, painter: QPainter, entry: Entry, box: QRectF) -> None:
        colour, middle = QColor(entry.colour), box.center()
        painter.setPen(Qt.PenStyle.NoPen)
        if entry.ground:
            painter.setBrush(QColor(entry.ground))
            painter.drawRoundedRect(box, 3, 3)
        if entry.swatch in ("sequential", "diverging"):
            self._draw_scale(painter, entry.swatch, box)
        elif entry.swatch in ("line", "dashes", "arrow"):
            style = Qt.PenStyle.DotLine if entry.swatch == "dashes" else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour, 2, style, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(box.left() + 2, middle.y()), QPointF(box.right() - 2, middle.y()))
        elif entry.swatch == "ring":
            painter.setPen(QPen(colour, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 6, 4)
        else:
            painter.setBrush(colour)
            self._draw_shape(painter, entry.swatch, box)

    @staticmethod
    def _draw_shape(painter: QPainter, shape: str, box: QRectF) -> None:
        x, y = box.center().x(), box.center().y()
        if shape == "area":
            painter.drawRect(QRectF(x - 6, y - 4, 12, 8))
        elif shape == "square":
            painter.drawRect(QRectF(x - 4, y - 4, 8, 8))
        elif shape == "diamond":
            painter.drawPolygon(QPolygonF([QPointF(x - 5, y), QPointF(x, y - 5), QPointF(x + 5, y), QPointF(x, y + 5)]))
        elif shape == "triangle":
            painter.drawPolygon(QPolygonF([QPointF(x - 5, y + 4), QPointF(x, y - 5), QPointF(x + 5, y + 4)]))
        else:
            radius = 3.5 if shape == "disc" else 2.5
            painter.drawEllipse(QPointF(x, y), radius, radius)

    def _draw_scale(self, painter: QPainter, scale: Literal["sequential", "diverging"], box: QRectF) -> None:
        lut = lut_for(scale, self.theme)
        blend = QLinearGradient(box.topLeft(), box.topRight())
        for at in (0, 64, 128, 192, 255):
            blend.setColorAt(at / 255, QColor(*lut[at].tolist()))
        painter.setBrush(blend)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
