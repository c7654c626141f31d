"""A card of the gallery: a picture, a title and its line, all of it to be read, painted as one button."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme import Theme
from desktop.wrapping import in_lines

PICTURE = 52


class PresetCard(QAbstractButton):
    """Checked: it is the one that runs."""

    def __init__(self, title: str, line: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = line
        self._picture = QPixmap()
        # A layout asks for heights a hundred times where its window is given another style.
        self._broken: dict[int, list[tuple[list[str], QFont]]] = {}
        self.setText(title)
        self.setCheckable(True)
        self.setToolTip(f"{title}\n{line}")
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def picture_size(self) -> QSize:
        side = round(PICTURE * self._theme.font_scale)
        return QSize(side, side)

    def set_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self.update()

    def nextCheckState(self) -> None:
        """A card that runs stays marked when it is pressed again."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self._words_room(width)
        words = sum(_height(lines, font) for lines, font in self._paragraphs(room))
        return max(self.picture_size.height(), words) + 10

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Before it is laid out a widget is 640 wide, and layouts remember what it wanted then.
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _words_left(self) -> int:
        return 6 + self.picture_size.width() + 8 if self.isEnabled() else 10

    def _words_room(self, width: int) -> int:
        return max(width - self._words_left() - 6, 40)

    def _paragraphs(self, room: int) -> list[tuple[list[str], QFont]]:
        """Title and line with their fonts, broken for `room` pixels."""
        if room not in self._broken:
            title, line = self._theme.font(0.95, bold=True), self._theme.font(0.85)
            self._broken[room] = [(in_lines(self.text(), title, room), title), (in_lines(self._line, line, room), line)]
        return self._broken[room]

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_ground(painter)
            side = self.picture_size.width()
            frame = QRect(6, min((self.height() - side) // 2, 8), side, side)
            if self.isEnabled():
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(frame, self._picture)
                painter.setPen(QPen(self._theme.tokens.line, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(frame)
            self._draw_words(painter)

    def _draw_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        ground = tokens.accent_soft if self.isChecked() else tokens.raised if self.underMouse() else tokens.surface
        line, width = (tokens.accent, 2.0) if self.isChecked() or self.hasFocus() else (tokens.line, 1.0)
        painter.setBrush(ground)
        painter.setPen(QPen(line, width, Qt.PenStyle.DotLine if self.hasFocus() else Qt.PenStyle.SolidLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _draw_words(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        paragraphs = self._paragraphs(self._words_room(self.width()))
        y = (self.height() - sum(_height(lines, font) for lines, font in paragraphs)) // 2
        for (lines, font), ink in zip(paragraphs, (tokens.text, tokens.text_soft), strict=True):
            painter.setFont(font)
            painter.setPen(ink if self.isEnabled() else tokens.text_soft)
            for line in lines:
                painter.drawText(self._words_left(), y + QFontMetrics(font).ascent(), line)
                y += QFontMetrics(font).lineSpacing()


def _height(lines: list[str], font: QFont) -> int:
    return len(lines) * QFontMetrics(font).lineSpacing()
