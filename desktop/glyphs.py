"""Small line icons, drawn from a table so that they follow the theme and every pixel ratio."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

# Polylines in a box of 16 by 16.
GLYPHS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "enlarge": (((9.5, 3), (13, 3), (13, 6.5)), ((13, 3), (9, 7)), ((6.5, 13), (3, 13), (3, 9.5)), ((3, 13), (7, 9))),
    "restore": (((9, 3.5), (9, 7), (12.5, 7)), ((9, 7), (13, 3)), ((7, 12.5), (7, 9), (3.5, 9)), ((7, 9), (3, 13))),
    "hide": (((4, 4), (12, 12)), ((12, 4), (4, 12))),
    "add": (((8, 3), (8, 13)), ((3, 8), (13, 8))),
    "more": (((3.3, 8), (3.7, 8)), ((7.8, 8), (8.2, 8)), ((12.3, 8), (12.7, 8))),
    "fit": (((3, 6), (3, 3), (6, 3)), ((10, 3), (13, 3), (13, 6)), ((13, 10), (13, 13), (10, 13)),
            ((6, 13), (3, 13), (3, 10)), ((6.5, 8), (9.5, 8)), ((8, 6.5), (8, 9.5))),
}  # fmt: skip


def glyph(name: str, colour: QColor) -> QIcon:
    """The named icon in `colour`."""
    icon = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(16 * ratio, 16 * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(ratio, ratio)
            painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            for line in GLYPHS[name]:
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
        icon.addPixmap(pixmap)
    return icon
