"""A formula on screen: ziamath lays its TeX out, QtSvg paints it, and the part that is running stands out."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import Theme

FIRST_MILLISECONDS = 300
# TeX, and whether it is what happens now.
Part = tuple[str, bool]


class Formula(QWidget):
    """Shows one formula, shrunk where the place is too narrow for it. `drawn`: it has the size of another."""

    drawn = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self._drawn: QSvgRenderer | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """The formula made of `parts`, left to right; costs nothing where it is on show already."""
        if tuple(parts) == self._parts:
            return
        self._parts = tuple(parts)
        self.setAccessibleName("".join(tex for tex, _ in parts))
        # ziamath is slow to import: at the start, the window itself comes first.
        QTimer.singleShot(0 if "ziamath" in sys.modules else FIRST_MILLISECONDS, self, self._draw)

    def _draw(self) -> None:
        parts = self._parts
        if not parts:
            self._drawn = None
            self.update()
            return
        tokens, running = self._theme.tokens, any(now for _, now in parts)
        still = tokens.text_soft if running else tokens.text
        pieces = ((tex, (tokens.accent if now else still).name()) for tex, now in parts)
        drawn = svg(tuple(pieces), round(19 * self._theme.font_scale))
        self._drawn = QSvgRenderer(QByteArray(drawn.encode()), self)
        self.updateGeometry()
        self.update()
        self.drawn.emit()

    def sizeHint(self) -> QSize:
        """Of the formula at the height of a line and a half: no formula may move what stands below."""
        height = round(27 * self._theme.font_scale)
        if self._drawn is None:
            return QSize(10, height)
        wanted = self._drawn.defaultSize()
        return QSize(round(wanted.width() * min(1.0, height / wanted.height())), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(10, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn is None:
            return
        wanted = self._drawn.defaultSize()
        scale = min(1.0, self.width() / max(wanted.width(), 1), self.height() / max(wanted.height(), 1))
        width, height = wanted.width() * scale, wanted.height() * scale
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._drawn.render(painter, QRectF(0, (self.height() - height) / 2, width, height))


@lru_cache(maxsize=64)
def svg(parts: tuple[tuple[str, str], ...], size: int) -> str:
    """TeX pieces, each in its colour, side by side at `size` pixels an em; the origin is on the base line."""
    tex = "".join(rf"{{\color{{{colour}}} {piece}}}" for piece, colour in parts)
    drawn: str = typesetter().Latex(tex, size=size).svg()
    return drawn


@cache
def typesetter() -> Any:
    """ziamath, whose import takes a quarter of a second."""
    with warnings.catch_warnings():
        # It asks for its fonts in a way that Python has given up; nobody here can change that.
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath

    # QtSvg knows nothing of SVG 2 and would draw nothing at all.
    ziamath.config.svg2 = False
    return ziamath
