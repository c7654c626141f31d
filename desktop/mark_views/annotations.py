"""Marks that speak about others: reference lines and notes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QTransform

from desktop.mark_views.mark_view import MarkView, Scope
from desktop.mark_views.stroke import stroke
from desktop.typeset import Sentence, parts
from desktop.words import tr
from desktop.wrapping import cut, in_lines
from engine.experiment import Formula
from engine.marks import Line, Note

_SMALL = 0.8  # of the font of a plot, for what has no room otherwise


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
        self.parts = parts(mark.says)
        self._is_formula = any(isinstance(part, Formula) for part in self.parts)

    def paint(self, painter: QPainter, scope: Scope) -> None:
        normal = QFontMetrics(scope.font)
        high = self._most_lines(scope, normal) * normal.lineSpacing()
        if not high:
            return
        room = max(60, int(scope.rect.width()) - 24)
        if (sentence := self._typeset(scope, room, high)) is not None:
            box = self._plate(painter, scope, sentence.width, sentence.height)
            sentence.paint(painter, box.topLeft() + QPointF(6, 3), scope.vector)
            return
        font, lines = self._broken(scope, room, high)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        widest = max(metrics.horizontalAdvance(line) for line in lines)
        box = self._plate(painter, scope, widest, len(lines) * metrics.lineSpacing())
        painter.setPen(self.theme.tokens.text)
        for number, line in enumerate(lines):
            painter.drawText(box.topLeft() + QPointF(6, 3 + metrics.ascent() + number * metrics.lineSpacing()), line)

    def _broken(self, scope: Scope, room: int, high: float) -> tuple[QFont, list[str]]:
        """The words in lines; in smaller letters, and over half of the plot, before anything is cut off."""
        half = high if scope.corner else max(high, 0.6 * scope.rect.height() - 12)
        for share, within in ((1.0, high), (_SMALL, high), (_SMALL, half)):
            font = QFont(scope.font)
            font.setPointSizeF(share * font.pointSizeF())
            most = max(1, int(within / QFontMetrics(font).lineSpacing()))
            if len(in_lines(self.says, font, room)) <= most:
                break
        return font, cut(self.says, font, room, most)

    def _typeset(self, scope: Scope, room: float, high: float) -> Sentence | None:
        """Where there are formulas in the sentence, and their typesetter knows how to set them."""
        if not self._is_formula:
            return None
        try:
            for share, brief in ((1.0, False), (_SMALL, False), (1.0, True), (_SMALL, True)):
                font = QFont(scope.font)
                font.setPointSizeF(share * font.pointSizeF())
                sentence = Sentence(self.parts, font, self.theme.tokens.text, room, scope.ratio, brief)
                if sentence.height <= high:
                    return sentence
            sentence.cut(high)
            return sentence
        except (ImportError, ValueError):
            return None

    def _plate(self, painter: QPainter, scope: Scope, width: float, height: float) -> QRectF:
        """Draw the ground for words of this size, where there is room for it."""
        box = QRectF(0, 0, width + 12, height + 6)
        box.moveTopLeft(self._corner(scope, box))
        plate = QColor(self.theme.tokens.surface)
        plate.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(box, 3, 3)
        return box

    def _most_lines(self, scope: Scope, metrics: QFontMetrics) -> int:
        """The first sentence in the corner, and one at a point, always have a line."""
        taken = scope.corner if self.at is None else 0.0
        # A formula is what one came to read.
        least = scope.rect.top() + 0.45 * scope.rect.height() if self._is_formula and not taken else 0.0
        end = max(scope.notes_end, least)
        free = end - scope.rect.top() - taken - 12
        return max(int(free / metrics.lineSpacing()), 0 if taken else 1)

    def _corner(self, scope: Scope, box: QRectF) -> QPointF:
        if self.at is None:
            top = (scope.rect.top() if scope.notes_top is None else scope.notes_top) + 6 + scope.corner
            scope.corner += box.height() + 2
            scope.widest = max(scope.widest, box.width())
            left = scope.rect.right() - 6 - box.width() if scope.notes_right else scope.rect.left() + 6
            return QPointF(left, top)
        # Beside its point, but never out of the plot.
        wanted = scope.to_pixels.map(QPointF(*self.at)) + QPointF(8, -box.height() - 4)
        x = min(max(wanted.x(), scope.rect.left() + 2), scope.rect.right() - box.width() - 2)
        y = min(max(wanted.y(), scope.rect.top() + 2), scope.rect.bottom() - box.height() - 2)
        return QPointF(x, y)
