"""The plane of a panel: axes, mouse pan and zoom, and one graphics item that paints all marks.

A pyqtgraph `PlotWidget` would bring menus and a form of its own for every panel; this is its view box and
its axes, and nothing else.
"""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QSizePolicy, QStyleOptionGraphicsItem, QWidget

from desktop.axis import PlotAxis
from desktop.data_box import DataBox
from desktop.focus import leave_text
from desktop.mark_views import Extent, MarkView, MatrixView, NoteCorner, NoteView, Scope, union
from desktop.mark_views.stroke import is_vector
from desktop.theme import Theme
from desktop.words import tr
from engine.marks import Axis

FREE = 16_777_215  # what Qt means by no limit to a size
LONGEST = 4.0  # how many times as long as high a plane may be and keep equal steps


class Canvas(QGraphicsItem):
    """Paints mark views back to front over the whole data box."""

    def __init__(self, box: DataBox, font: QFont) -> None:
        super().__init__(box)
        self.box, self.font = box, font
        self.views: list[MarkView] = []
        self.rubber: tuple[QPointF, QPointF, QPen] | None = None
        self._notes = NoteCorner()
        box.sigResized.connect(self._resized)
        box.sigTransformChanged.connect(self._moved)

    def _resized(self, _box: DataBox) -> None:
        self.prepareGeometryChange()

    def _moved(self, _box: DataBox) -> None:
        self.update()

    def boundingRect(self) -> QRectF:
        return self.box.rect()

    def scope(self, ratio: float = 1.0, vector: bool = False) -> Scope:
        room = self.box.rect()
        # Sentences may cover less than half of a picture; where there is none, they have the plot to themselves.
        alone = all(isinstance(view, NoteView) for view in self.views)
        end = room.bottom() if alone else room.top() + 0.4 * room.height()
        return Scope(self.box.childTransform(), room, ratio, self.font, notes_end=end, vector=vector)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        device = painter.device()
        # An enlarged picture wants more pixels, as a fine screen does.
        ratio = (device.devicePixelRatio() if device is not None else 1.0) * painter.worldTransform().m11()
        scope = self.scope(ratio, is_vector(painter))
        self._notes.place(scope, self.views)
        for view in self.views:
            view.paint(painter, scope)
        if self.rubber is not None:
            start, end, pen = self.rubber
            painter.setPen(pen)
            painter.drawLine(scope.to_pixels.map(start), scope.to_pixels.map(end))


class Plot(pg.GraphicsView):
    """Axes around a data box. `painted` counts the paint events of its viewport; a double click wants it whole."""

    whole_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(background=theme.tokens.plot)
        self.theme = theme
        self.painted = 0
        self.painted_step = -1
        self.step = -1
        self._axes: tuple[Axis, Axis, bool] | None = None
        self._named: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(90, 70)
        self.box = DataBox()
        self.box.bounds = self._bounds
        self.left, self.bottom = PlotAxis("left", theme), PlotAxis("bottom", theme)
        self._lay_out()
        self.canvas = Canvas(self.box, theme.font(0.88))
        # Nobody has panned or zoomed: the ranges that the panel asked for, at every size.
        self.at_home = True
        self.box.sigResized.connect(self._shape_soon)
        self.box.sigRangeChangedManually.connect(self._leave_home)

    def be_small(self, letters: float) -> None:
        """Write in letters of `letters` times their size."""
        for axis in (self.left, self.bottom):
            axis.be_small(letters)
        self.canvas.font = self.theme.font(0.88 * letters)

    def _lay_out(self) -> None:
        layout = self.centralLayout
        layout.setContentsMargins(*self._margins())
        layout.setSpacing(0)
        layout.addItem(self.left, 0, 0)
        layout.addItem(self.box, 0, 1)
        layout.addItem(self.bottom, 1, 1)
        layout.setRowStretchFactor(0, 1)
        layout.setColumnStretchFactor(1, 1)
        self.left.linkToView(self.box)
        self.bottom.linkToView(self.box)

    def _margins(self, spare: float = 0.0) -> tuple[float, float, float, float]:
        """Left, top, right, bottom; `spare` is height that is not wanted."""
        return 0.0, 5.0 + spare / 2, round(20 * self.theme.font_scale), spare / 2

    def _shape_box(self) -> None:
        """Where steps are equal, the box is as wide to high as its ranges: nothing lies beside the picture."""
        if self.at_home:
            self.go_home()
        if self._axes is None or not self._equal:
            self.setMaximumWidth(FREE)
            self._spare(0)
            return
        ratio = _ratio(self._axes[0], self._axes[1])
        left, top, right, bottom = self._margins()
        beside, below = left + self.left.minimumWidth() + right, top + self.bottom.minimumHeight() + bottom
        high = self.height() - below
        self.setMaximumWidth(max(self.minimumWidth(), round(beside + high * ratio)))
        spare = max(0, round(high - (self.width() - beside) / ratio))
        self._spare(spare if spare > 2 else 0)

    def _spare(self, high: float) -> None:
        """Leave `high` pixels empty, above and below. Margins of a higher plot may have kept it from getting lower."""
        self.centralLayout.setContentsMargins(*self._margins(high))
        self.centralLayout.activate()
        self.centralWidget.setGeometry(self.range)
        # Corners of axes that were drawn where they stood before would stay.
        self.viewport().update()

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        # Else the next key, R or the space bar, would be written into the text that was typed last.
        leave_text()
        super().mousePressEvent(ev)

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(ev)
        if ev.button() == Qt.MouseButton.LeftButton:
            self.whole_wanted.emit()

    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        super().resizeEvent(ev)
        if ev is not None:
            self._shape_soon()

    def event(self, ev: QEvent) -> bool:
        if ev.type() == QEvent.Type.LayoutRequest:
            self._shape_box()
        return super().event(ev)

    def _shape_soon(self) -> None:
        """A new limit resizes at once, and in the middle of a resize the old size would outlast it."""
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def show_views(self, views: list[MarkView], ground: QColor | None) -> None:
        """Paint these from now on, on `ground` (None: the theme's)."""
        self.canvas.views = views
        self.box.setBackgroundColor(ground)
        self._name_ticks()

    def _name_ticks(self) -> None:
        """Names instead of numbers, where the axes bring them or a matrix does."""
        axes = () if self._axes is None else self._axes[:2]
        across, down = ([(at, tr(name)) for at, name in axis.names] for axis in axes) if axes else ([], [])
        matrix = next((view for view in self.canvas.views if isinstance(view, MatrixView)), None)
        if matrix is not None:
            across, down = matrix.ticks()
        self.bottom.name_ticks(across)
        self.left.name_ticks(down)

    def _matrix_names(self) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        matrix = next((view for view in self.canvas.views if isinstance(view, MatrixView)), None)
        return None if matrix is None else matrix.names

    def show_axes(self, x: Axis, y: Axis, equal: bool) -> None:
        """Labels and ranges; where they are the same as before, the user's own zoom stays."""
        before, self._axes = self._axes, (x, y, equal)
        named, self._named = self._named, self._matrix_names()
        if before == self._axes:
            if named != self._named:
                self._name_ticks()
            return
        self.left.known = self.bottom.known = True
        self._name_ticks()
        if before is None or before[0].label != x.label or before[1].label != y.label:
            self.bottom.show_label(tr(x.label))
            self.left.show_label(tr(y.label))
        self.bottom.setLogMode(x.log)
        self.left.setLogMode(y.log)
        if before is None or (before[0].range, before[1].range, before[2]) != (x.range, y.range, equal):
            self._shape_box()
            self.go_home()

    @property
    def _equal(self) -> bool:
        """Equal steps are wanted, and would not make a strip of the plane: own data may be of any spread."""
        return self._axes is not None and self._axes[2] and 1 / LONGEST <= _ratio(*self._axes[:2]) <= LONGEST

    @property
    def log(self) -> tuple[bool, bool]:
        return (False, False) if self._axes is None else (self._axes[0].log, self._axes[1].log)

    def _bounds(self) -> tuple[Extent, Extent] | None:
        """The ranges that the panel asked for, and those that hold all that is drawn too."""
        if self._axes is None:
            return None
        home = (*_logged(self._axes[0]), *_logged(self._axes[1]))
        return home, union([home, *self._extents()]) or home

    def _extents(self) -> list[Extent]:
        return [extent for view in self.canvas.views if (extent := view.extent()) is not None]

    def go_home(self) -> None:
        """Back to the ranges that the panel asked for."""
        if self._axes is None:
            return
        self.at_home = True
        x, y, _ = self._axes
        self.box.setAspectLocked(self._equal)
        self.box.setRange(xRange=_logged(x), yRange=_logged(y), padding=0)

    def fit(self) -> None:
        """Show all that is drawn, with a little air."""
        found = union(self._extents())
        if found is not None:
            self.at_home = False
            x, y = _roomy(found[:2]), _roomy(found[2:])
            self.box.setRange(xRange=x, yRange=y, padding=0.04)

    def _leave_home(self, _: object) -> None:
        self.at_home = False

    def repaint_marks(self) -> None:
        self.canvas.update()

    def paintEvent(self, ev: QPaintEvent) -> None:
        super().paintEvent(ev)
        self.painted += 1
        self.painted_step = self.step


def _ratio(x: Axis, y: Axis) -> float:
    return (x.range[1] - x.range[0]) / (y.range[1] - y.range[0])


def _logged(axis: Axis) -> tuple[float, float]:
    if not axis.log:
        return axis.range
    return math.log10(axis.range[0]), math.log10(axis.range[1])


def _roomy(ends: tuple[float, ...]) -> tuple[float, float]:
    low, high = ends
    return (low, high) if high > low else (low - 0.5, high + 0.5)
