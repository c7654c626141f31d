"""The line under a plot: what each mark is, in its colour and shape, and how what it shows is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.colour_maps import lut_for
from desktop.theme import Theme
from desktop.words import tr

SWATCH, GAP, BETWEEN = 16, 5, 14


@dataclass(frozen=True)
class Entry:
    """One mark, or one thing that is known; `ground` lies behind it on the plot, `known` may be empty."""

    name: str
    known: str = ""
    swatch: str = ""
    colour: str = ""
    ground: str = ""

    @property
    def words(self) -> str:
        return tr("{name}: {known}", name=self.name, known=self.known) if self.known else self.name


class Legend(QWidget):
    """Entries in one line, or in as many as they need, up to `most_lines`; all of them are on the tool tip too.

    Where lines run out, those stay that say how something is known.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFont(theme.font(0.85))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.entries: tuple[Entry, ...] = ()
        self._most_lines = 99

    def be_small(self, letters: float, high: float) -> None:
        """Write in letters of `letters` times their size, on no more lines than fit into `high` pixels; one always."""
        self.setFont(self.theme.font(0.85 * letters))
        most = max(1, int(high / self._line_height))
        if most != self._most_lines:
            self._most_lines = most
            self.updateGeometry()
            self.update()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        if entries != self.entries:
            self.entries = entries
            said = " · ".join(entry.words for entry in entries)
            self.setToolTip(said)
            self.setAccessibleName(said)
            self.updateGeometry()
            self.update()

    def _width(self, entry: Entry) -> int:
        return (SWATCH + GAP if entry.swatch else 0) + self.fontMetrics().horizontalAdvance(entry.words)

    def _placed(self, width: int) -> list[tuple[Entry, int, int]]:
        """Each entry that has room, with its x and its line; the last one counts those that have none."""
        placed = self._flowing(self.entries, width)
        if not placed or placed[-1][2] < self._most_lines:
            return placed
        needed = sorted(self.entries, key=lambda entry: not entry.known)
        for kept in range(len(needed) - 1, 0, -1):
            rest = Entry(tr("{count} more…", count=len(needed) - kept))
            placed = self._flowing((*needed[:kept], rest), width)
            if placed[-1][2] < self._most_lines:
                return placed
        # Not even one has room beside the count: it is cut.
        return [(needed[0], 0, 0), (rest, max(width - self._width(rest), 0), 0)]

    def _flowing(self, entries: Sequence[Entry], width: int) -> list[tuple[Entry, int, int]]:
        placed: list[tuple[Entry, int, int]] = []
        x, line = 0, 0
        for entry in entries:
            wide = self._width(entry)
            if x and x + wide > width:
                x, line = 0, line + 1
            placed.append((entry, x, line))
            x += wide + BETWEEN
        return placed

    @property
    def _line_height(self) -> int:
        return self.fontMetrics().height() + 1

    def heightForWidth(self, width: int) -> int:
        return self._line_height * (1 + max((line for _, _, line in self._placed(width)), default=0))

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(sum(self._width(entry) + BETWEEN for entry in self.entries), self._line_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._line_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            placed = self._placed(self.width())
            for (entry, x, line), after in zip_longest(placed, placed[1:]):
                right = after[1] - GAP if after is not None and after[2] == line else self.width()
                self._draw_entry(painter, entry, x, line * self._line_height, right)

    def _draw_entry(self, painter: QPainter, entry: Entry, x: int, y: int, right: int) -> None:
        high = self._line_height
        if entry.swatch:
            self._draw_swatch(painter, entry, QRectF(x, y + high / 2 - 6, SWATCH, 12))
            x += SWATCH + GAP
        words = self.fontMetrics().elidedText(entry.words, Qt.TextElideMode.ElideRight, right - x)
        name = words[: len(entry.name)]
        painter.setPen(self.theme.tokens.text)
        painter.drawText(QRectF(x, y, self.width() - x, high), Qt.AlignmentFlag.AlignVCenter, name)
        x += self.fontMetrics().horizontalAdvance(name)
        painter.setPen(self.theme.tokens.text_soft)
        rest = words[len(entry.name) :]
        painter.drawText(QRectF(x, y, self.width() - x, high), Qt.AlignmentFlag.AlignVCenter, rest)

    def _draw_swatch(self, painter: QPainter, entry: Entry, box: QRectF) -> None:
        colour, middle = QColor(entry.colour), box.center()
        painter.setPen(Qt.PenStyle.NoPen)
        if entry.ground:
            painter.setBrush(QColor(entry.ground))
            painter.drawRoundedRect(box, 3, 3)
        if entry.swatch in ("sequential", "diverging"):
            self._draw_scale(painter, entry.swatch, box)
        elif entry.swatch in ("line", "dashes", "arrow"):
            pen = QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            if entry.swatch == "dashes":
                pen.setDashPattern([2.5, 1])
            painter.setPen(pen)
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
