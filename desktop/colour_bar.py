"""The slim bar beside a plot that says which number a colour means."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.figures import short
from desktop.mark_views import ColourKey
from desktop.theme import Theme
from desktop.words import tr

BAR, GAP = 9, 5


class ColourBar(QWidget):
    """Low, middle and high of a colour scale, with its unit; hidden while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFont(theme.font(0.85))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._key: ColourKey | None = None
        self._span = (0.0, 1.0)
        self.hide()

    def show_key(self, key: ColourKey | None) -> None:
        before, self._key = self._key, key
        if key is None:
            self.hide()
        elif before is None or (before.lut is not key.lut or (before.limits, before.unit) != (key.limits, key.unit)):
            self.setAccessibleName(tr("Colour scale: {unit}", unit=key.unit))
            self.setToolTip(tr(key.unit))
            self.updateGeometry()
            self.update()
            self.show()

    def align(self, top: float, bottom: float) -> None:
        """Stand exactly beside the plane, whose edges are at these heights."""
        if self._span != (top, bottom):
            self._span = (top, bottom)
            self.update()

    def _numbers(self) -> list[tuple[float, str]]:
        if self._key is None:
            return []
        low, high = self._key.limits
        room = (self._span[1] - self._span[0]) / self.fontMetrics().height()
        shares = (0.0, 0.5, 1.0) if room > 3.5 or room <= 1 else (0.0, 1.0) if room > 2 else (1.0,)
        return [(share, short(low + share * (high - low), 2)) for share in shares]

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(words) for _, words in self._numbers()), default=0)
        return QSize(BAR + GAP + widest + metrics.height() + 4, 40)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._key is None:
            return
        metrics = self.fontMetrics()
        with QPainter(self) as painter:
            top, bottom = self._span
            column = self._key.lut[::-1].copy()
            image = QImage(column.data, 1, len(column), 3, QImage.Format.Format_RGB888)
            painter.drawImage(QRectF(0, top, BAR, bottom - top), image)
            painter.setPen(self.theme.tokens.text_soft)
            high = metrics.height()
            for share, words in self._numbers():
                y = min(max(bottom - share * (bottom - top) - high / 2, top - 2), bottom - high + 2)
                painter.drawText(QRectF(BAR + GAP, y, 200, high), Qt.AlignmentFlag.AlignVCenter, words)
            painter.translate(self.width() - 2, (top + bottom) / 2)
            painter.rotate(-90)
            painter.setPen(self.theme.tokens.text)
            # Centred on the bar, but as long as the whole panel lets it be.
            room = self.height() - abs(top + bottom - self.height())
            words = metrics.elidedText(tr(self._key.unit), Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(-room / 2, -high - 1, room, high), Qt.AlignmentFlag.AlignCenter, words)
