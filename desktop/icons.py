"""The few pictograms of the transport bar, drawn in the theme's ink so that every theme and scale is sharp."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

SIZE = 48


def icon(name: str, ink: QColor, faint: QColor) -> QIcon:
    """The pictogram `name` (see DRAWN) in `ink`, and in `faint` while disabled. Raises KeyError."""
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, faint)):
        pixmap = QPixmap(SIZE, SIZE)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            DRAWN[name](painter, colour)
        made.addPixmap(pixmap, mode)
    return made


def _triangle(painter: QPainter, left: float, right: float, half: float = 15) -> None:
    painter.drawPolygon(QPolygonF([QPointF(left, 24 - half), QPointF(right, 24), QPointF(left, 24 + half)]))


def _bar(painter: QPainter, left: float, width: float = 5) -> None:
    painter.drawRect(QRectF(left, 9, width, 30))


def _play(painter: QPainter, ink: QColor) -> None:
    _triangle(painter, 13, 40, 17)


def _pause(painter: QPainter, ink: QColor) -> None:
    _bar(painter, 12, 8)
    _bar(painter, 28, 8)


def _step(painter: QPainter, ink: QColor) -> None:
    _bar(painter, 10)
    _triangle(painter, 19, 41)


def _step_back(painter: QPainter, ink: QColor) -> None:
    _bar(painter, 33)
    _triangle(painter, 29, 7)


def _half_step(painter: QPainter, ink: QColor) -> None:
    _triangle(painter, 15, 33, 13)


def _restart(painter: QPainter, ink: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 5))
    painter.drawArc(QRectF(10, 10, 28, 28), 60 * 16, -290 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(21, 13), QPointF(34, 3), QPointF(35, 20)]))


def _fork(painter: QPainter, ink: QColor) -> None:
    path = QPainterPath(QPointF(14, 40))
    path.lineTo(14, 10)
    path.moveTo(14, 30)
    path.cubicTo(14, 20, 34, 26, 34, 14)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 4))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for x, y in ((14, 10), (34, 11), (14, 39)):
        painter.drawEllipse(QPointF(x, y), 5.5, 5.5)


DRAWN = {
    "play": _play,
    "pause": _pause,
    "step": _step,
    "step_back": _step_back,
    "half_step": _half_step,
    "restart": _restart,
    "fork": _fork,
}
