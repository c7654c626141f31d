"""A card of the gallery: a picture, a title and one line, painted as one button."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme import Theme

PICTURE = 52
LINES = 3


class PresetCard(QAbstractButton):
    """Checked: it is the one that runs. What does not fit is told on hover."""

    def __init__(self, title: str, line: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = line
        self._picture = QPixmap()
        self.setText(title)
        self.setCheckable(True)
        self.setToolTip(f"{title}\n{line}")
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def picture_size(self) -> QSize:
        side = round(PICTURE * self._theme.font_scale)
        return QSize(side, side)

    def set_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self.update()

    def nextCheckState(self) -> None:
        """A card that runs stays marked when it is pressed again."""

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(bold=True)).height()
        words += LINES * QFontMetrics(self._theme.font(0.85)).lineSpacing()
        return QSize(200, max(self.picture_size.height(), words) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        side = self.picture_size.width()
        frame = QRect(6, (self.height() - side) // 2, side, side)
        if self.isEnabled():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(frame, self._picture)
            painter.setPen(QPen(self._theme.tokens.line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame)
        left = frame.right() + 10 if self.isEnabled() else 10
        self._draw_words(painter, QRect(left, 4, self.width() - left - 8, self.height() - 8))

    def _draw_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        ground = tokens.accent_soft if self.isChecked() else tokens.raised if self.underMouse() else tokens.surface
        line, width = (tokens.accent, 2.0) if self.isChecked() or self.hasFocus() else (tokens.line, 1.0)
        painter.setBrush(ground)
        painter.setPen(QPen(line, width, Qt.PenStyle.DotLine if self.hasFocus() else Qt.PenStyle.SolidLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _draw_words(self, painter: QPainter, room: QRect) -> None:
        theme, title_font, line_font = self._theme, self._theme.font(bold=True), self._theme.font(0.85)
        title_metrics, line_metrics = QFontMetrics(title_font), QFontMetrics(line_font)
        lines = _in_lines(self._line, line_font, room.width())
        tall = title_metrics.height() + line_metrics.lineSpacing() * len(lines)
        top = room.top() + max((room.height() - tall) // 2, 0) + title_metrics.ascent()
        painter.setFont(title_font)
        painter.setPen(theme.tokens.text if self.isEnabled() else theme.tokens.text_soft)
        title = title_metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.left(), top, title)
        painter.setFont(line_font)
        painter.setPen(theme.tokens.text_soft)
        for row, line in enumerate(lines):
            below = title_metrics.descent() + line_metrics.ascent() + row * line_metrics.lineSpacing()
            painter.drawText(room.left(), top + below, line)


def _in_lines(words: str, font: QFont, width: int) -> list[str]:
    """`words` broken into `LINES` lines at most, the last one shortened where it must be."""
    layout, starts = QTextLayout(words, font), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and len(starts) < LINES:
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    pieces = [words[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]
    return [QFontMetrics(font).elidedText(piece.strip(), Qt.TextElideMode.ElideRight, width) for piece in pieces]
