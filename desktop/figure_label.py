"""A label for figures that change many times a second: its size is fixed, so that the layout is left in peace."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


def tabular(font: QFont) -> QFont:
    """`font` with figures of one width: a number must not shiver while it changes."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


class FigureLabel(QWidget):
    """As wide as `widest`. A `QLabel` would ask the whole window for a new layout at every change."""

    def __init__(self, font: QFont, widest: str, align: Qt.AlignmentFlag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(tabular(font))
        self._widest, self._align, self._text = widest, align, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.update()

    def align(self, align: Qt.AlignmentFlag) -> None:
        self._align = align
        self.update()

    def fit(self, text: str) -> bool:
        """Set a text, and get wider for good where it has no room; whether that was so."""
        self.setText(text)
        if self.fontMetrics().horizontalAdvance(text) <= self.fontMetrics().horizontalAdvance(self._widest):
            return False
        self._widest = text
        self.updateGeometry()
        return True

    def width_in(self, font: QFont) -> int:
        """The width that it has in another font."""
        return QFontMetrics(font).horizontalAdvance(self._widest) + 2

    def sizeHint(self) -> QSize:
        return QSize(self.width_in(self.font()), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawText(self.rect(), self._align | Qt.AlignmentFlag.AlignVCenter, self._text)


class FittingLabel(QWidget):
    """Shows the longest of several wordings that has room; it takes what room it gets and asks for none.

    Where not even the shortest has room, it is cut at the left edge of its place, and left out elsewhere.
    """

    def __init__(
        self,
        font: QFont,
        colour: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFont(tabular(font))
        self._colour, self._align = colour, align
        self._wordings: tuple[str, ...] = ("",)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._wordings[0]

    def setText(self, *wordings: str) -> None:
        """From the longest to the shortest."""
        if wordings != self._wordings:
            self._wordings = wordings
            self.setToolTip(wordings[0])
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        with QPainter(self) as painter:
            painter.setPen(self._colour)
            fitting = (words for words in self._wordings if metrics.horizontalAdvance(words) <= self.width())
            cut = metrics.elidedText(self._wordings[-1], Qt.TextElideMode.ElideRight, self.width())
            shortest = cut if self._align == Qt.AlignmentFlag.AlignLeft else ""
            painter.drawText(self.rect(), self._align | Qt.AlignmentFlag.AlignVCenter, next(fitting, shortest))
