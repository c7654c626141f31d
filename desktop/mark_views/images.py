"""Marks in which colour means a number: fields on a grid, and labelled matrices."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from desktop.colour_maps import lut_for, packed
from desktop.figures import short
from desktop.mark_views.mark_view import ColourKey, Extent, MarkView, Scope
from desktop.theme import Theme
from engine.marks import Field, Matrix

# Cells wider than this are what one came to see: they get edges instead of a smooth blend.
COARSE = 24
_SMALLEST = 0.75  # of the font of a plot


class ImageView(MarkView):
    """Values through a fixed table into a small picture that Qt stretches."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._fitted = False
        self._mark: Field | Matrix | None = None

    def update(self, mark: Field | Matrix) -> None:
        self._mark = mark
        self.values = mark.values
        self.swatch = mark.scale
        self.lut = lut_for(mark.scale, self.theme)
        self.limits = self._spanned(mark) if self._fitted else mark.limits
        self._colour()

    def fit(self, on: bool) -> None:
        self._fitted = on
        if self._mark is not None:
            self.update(self._mark)

    @staticmethod
    def _spanned(mark: Field | Matrix) -> tuple[float, float]:
        finite = mark.values[np.isfinite(mark.values)]
        if not finite.size:
            return mark.limits
        if mark.scale == "diverging":
            middle = sum(mark.limits) / 2
            reach = float(abs(finite - middle).max()) or 1.0
            return middle - reach, middle + reach
        low, high = float(finite.min()), float(finite.max())
        return (low, high) if high > low else mark.limits

    def _colour(self) -> None:
        low, high = self.limits
        level = (self.values - np.float32(low)) * np.float32(255 / ((high - low) or 1.0))
        unknown = np.isnan(level)
        index = np.clip(np.where(unknown, 0, level), 0, 255).astype(np.intp)
        index[unknown] = 256
        self.pixels: NDArray[np.uint32] = packed(self.lut)[index]
        rows, columns = self.pixels.shape
        self.image = QImage(self.pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)

    def colour_key(self) -> ColourKey | None:
        unit = self._mark.unit if self._mark is not None else None
        return None if unit is None else ColourKey(self.lut, self.limits, unit)


class FieldView(ImageView):
    def extent(self) -> Extent | None:
        return None if self._mark is None else (*self._mark.x, *self._mark.y)

    def paint(self, painter: QPainter, scope: Scope) -> None:
        x_low, x_high, y_low, y_high = self.extent() or (0, 1, 0, 1)
        place = scope.to_pixels.mapRect(QRectF(x_low, y_low, x_high - x_low, y_high - y_low))
        painter.save()
        smooth = place.width() / self.image.width() < COARSE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        # Row 0 of the picture is the lowest y, which is at the bottom of the screen.
        painter.translate(place.left(), place.bottom())
        painter.scale(1, -1)
        painter.drawImage(QRectF(0, 0, place.width(), place.height()), self.image)
        painter.restore()


class MatrixView(ImageView):
    """Cell (row i, column j) is centred at x = j, y = rows - 1 - i; the axes carry the labels."""

    def extent(self) -> Extent | None:
        rows, columns = self.values.shape
        return -0.5, columns - 0.5, -0.5, rows - 0.5

    @property
    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Of the columns and of the rows."""
        mark = self._mark
        return (tuple(mark.columns), tuple(mark.rows)) if isinstance(mark, Matrix) else None

    def ticks(self) -> tuple[list[tuple[float, str]], list[tuple[float, str]]]:
        """Labelled positions along x and along y."""
        mark = self._mark
        if not isinstance(mark, Matrix):
            return [], []
        last = len(mark.rows) - 1
        rows = [(float(last - i), name) for i, name in enumerate(mark.rows)]
        return [(float(j), name) for j, name in enumerate(mark.columns)], rows

    def paint(self, painter: QPainter, scope: Scope) -> None:
        rows, columns = self.values.shape
        place = scope.to_pixels.mapRect(QRectF(-0.5, -0.5, columns, rows))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(place, self.image)
        wide, high = place.width() / columns, place.height() / rows
        font = QFont(scope.font)
        # A table in a small panel is read sooner in small figures than in none.
        share = min(1.0, max(_SMALLEST, high / (1.2 * QFontMetricsF(font).height())))
        font.setPointSizeF(share * font.pointSizeF())
        painter.setFont(font)
        metrics = painter.fontMetrics()
        if wide >= metrics.horizontalAdvance("−0.000") and high >= 1.1 * metrics.height():
            for (i, j), value in np.ndenumerate(self.values):
                self._write(painter, QRectF(place.left() + j * wide, place.top() + i * high, wide, high), float(value))
        painter.restore()

    def _write(self, painter: QPainter, cell: QRectF, value: float) -> None:
        if np.isnan(value):
            painter.setPen(self.theme.tokens.text_soft)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "–")
            return
        low, high = self.limits
        level = int(np.clip((value - low) * 255 / ((high - low) or 1.0), 0, 255))
        red, green, blue = self.lut[level].tolist()
        bright = 0.3 * red + 0.59 * green + 0.11 * blue > 140
        painter.setPen(QColor("#101418" if bright else "#ffffff"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, short(value, 2))
