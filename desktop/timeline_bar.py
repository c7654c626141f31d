"""The timeline scrubber: the present branch as a track, forks and edits as marks, other branches as thin lanes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.branch_lanes import Lane, Tick, Tree, edit_words, horizon, tick_words, ticks, tree
from desktop.coalesced import Coalesced
from desktop.focus import leave_text
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import Card
from engine.knobs import Knob
from engine.messages import Branches
from engine.recipe import Edit

MARGIN, TOP, TRACK, LANE, MOST_LANES = 12, 11, 8, 9, 4
NEAR = 6


class TimelineBar(QWidget):
    """Emits `seek(step, branch)`; branch None is the present one. Dragging emits at most once per 16 ms."""

    seek = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tree: Tree | None = None
        self._knobs: dict[str, Knob] = {}
        self._titles: dict[str, str] = {}
        self._step = 0
        self._end = 0
        self._hovered: Lane | None = None
        self._drag: int | None = None
        self._seek = Coalesced(lambda step: self.seek.emit(step, None), self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline"))

    def set_branches(self, branches: Branches) -> None:
        """Show this tree of runs."""
        self._tree = tree(branches)
        self._end = self._tree.end
        self.updateGeometry()
        self._describe()
        self.update()

    def set_card(self, card: Card) -> None:
        """The experiment whose knobs and panels the marks speak of."""
        self._knobs = {knob.name: knob for knob in card.knobs.declared()}
        self._titles = {spec.name: tr(spec.title) for spec in card.panels}

    def set_position(self, branch: int, step: int) -> None:
        """The run stands at `step`; where it has gone further than was known, its track grows."""
        if self._tree is not None and branch != self._tree.current:
            return
        before = (self._step, self._end)
        self._step, self._end = step, max(self._end, step)
        if before != (self._step, self._end):
            self.update()
            self._describe()

    def sizeHint(self) -> QSize:
        rows = 1 + max((lane.row for lane in self._lanes()), default=-1)
        height = TOP + TRACK + 7 + rows * LANE + (3 if rows else 0)
        return QSize(300, round(height * self._scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._draw_track(painter)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for lane in self._lanes():
                self._draw_lane(painter, lane)
            if self._tree is not None:
                self._draw_marks(painter, self._tree)
            if self._name:
                self._draw_name(painter)
            self._draw_cursor(painter)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        leave_text()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        lane = self._lane_at(event.position())
        if lane is not None:
            self.seek.emit(self._step_at(event.position().x(), lane.start, lane.end), lane.branch)
            return
        self._scrub(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._scrub(event.position().x())
            return
        lane = self._lane_at(event.position())
        if lane != self._hovered:
            self._hovered = lane
            self.setCursor(Qt.CursorShape.PointingHandCursor if lane else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self._seek.flush()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def tip_at(self, place: QPointF) -> str:
        """What the mouse rests on, in words."""
        if (lane := self._lane_at(place)) is not None:
            return tr("Branch {branch}, from step {start} to step {end}: click to go there",
                      branch=lane.branch, start=lane.start, end=lane.end)  # fmt: skip
        if self._tree is not None:
            reach = NEAR * self._scale
            forks = [self._said(edit) for edit in self._tree.edits
                     if edit.fork is not None and abs(self._x(edit.step) - place.x()) <= reach]  # fmt: skip
            near = [tick for tick in self._ticks(self._tree)
                    if self._x(tick.first) - reach <= place.x() <= self._x(tick.last) + reach]  # fmt: skip
            if forks or near:
                return "\n".join([*forks, *map(self._tick_said, near)])
            if any(abs(self._x(step) - place.x()) <= NEAR * self._scale for step in self._tree.fork_steps):
                return tr("A branch leaves here")
        return tr("Step {step}: drag to go back and forth in time", step=self._step_at(place.x()))

    def _said(self, edit: Edit) -> str:
        return edit_words(edit, self._knobs)

    def _tick_said(self, tick: Tick) -> str:
        poke = tick.edits[-1].poke
        return tick_words(tick, self._knobs, self._titles.get(poke[0], "") if poke is not None else "")

    def _ticks(self, shown: Tree) -> tuple[Tick, ...]:
        return ticks(shown.edits, NEAR * self._scale * self._horizon() / self._room)

    @property
    def _scale(self) -> float:
        return self._theme.font_scale

    def _lanes(self) -> tuple[Lane, ...]:
        return tuple(lane for lane in self._tree.lanes if lane.row < MOST_LANES) if self._tree else ()

    def _horizon(self) -> int:
        return horizon(max(self._end, self._tree.furthest if self._tree else 0))

    @property
    def _name(self) -> str:
        """What the present branch is called; "" where there is no other."""
        return tr("branch {branch}", branch=self._tree.current) if self._tree and self._tree.lanes else ""

    @property
    def _name_width(self) -> int:
        return (
            QFontMetrics(self._theme.font(0.9, bold=True)).horizontalAdvance(self._name) + MARGIN if self._name else 0
        )

    @property
    def _room(self) -> int:
        """Pixels from the first step to the horizon."""
        return max(self.width() - 2 * MARGIN - self._name_width, 1)

    def _x(self, step: float) -> float:
        return MARGIN + self._room * step / self._horizon()

    def _step_at(self, x: float, first: int = 0, last: int | None = None) -> int:
        """The step under `x`, kept between `first` and `last` (the end of the track)."""
        step = round((x - MARGIN) / self._room * self._horizon())
        return min(max(step, first), self._end if last is None else last)

    def _track_rect(self, start: float, end: float) -> QRectF:
        return QRectF(self._x(start), TOP * self._scale, self._x(end) - self._x(start), TRACK * self._scale)

    def _lane_y(self, lane: Lane) -> float:
        return (TOP + TRACK + 7 + LANE * (lane.row + 0.5)) * self._scale

    def _lane_at(self, place: QPointF) -> Lane | None:
        for lane in self._lanes():
            on_row = abs(place.y() - self._lane_y(lane)) <= LANE * self._scale / 2
            if on_row and self._x(lane.start) - NEAR <= place.x() <= self._x(lane.end) + NEAR:
                return lane
        return None

    def _scrub(self, x: float) -> None:
        self._drag = self._step_at(x)
        self._seek.put(self._drag)
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(tr("Step {step} of {end}", step=self._step, end=self._end))

    def _ink(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    def _draw_track(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self._track_rect(0, self._horizon()), self._theme.tokens.line)
        known, past = self._theme.tokens.accent, self._step if self._drag is None else self._drag
        faint = QColor(known)
        faint.setAlphaF(0.4)
        painter.fillRect(self._track_rect(0, self._end), faint)
        painter.fillRect(self._track_rect(0, past), known)

    def _draw_lane(self, painter: QPainter, lane: Lane) -> None:
        ink = self._ink(QPalette.ColorRole.Highlight if lane == self._hovered else QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(ink, (3 if lane == self._hovered else 2) * self._scale))
        start, y = self._x(lane.start), self._lane_y(lane)
        painter.drawLine(QPointF(start, (TOP + TRACK) * self._scale), QPointF(start + 4, y))
        end = max(self._x(lane.end), start + 8)
        painter.drawLine(QPointF(start + 4, y), QPointF(end, y))
        # Where it was left: a lane goes on from there.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(end, y), 2.5 * self._scale, 2.5 * self._scale)
        beside = end + 5 * self._scale
        if not any(
            other.row == lane.row and -1 < self._x(other.start) - end < 24 * self._scale for other in self._lanes()
        ):
            painter.setPen(ink)
            font = self._theme.font()
            font.setPixelSize(round(LANE * self._scale))
            painter.setFont(font)
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(beside, y - LANE * self._scale, 40 * self._scale, 2 * LANE * self._scale), middle,
                             str(lane.branch))  # fmt: skip

    def _draw_marks(self, painter: QPainter, shown: Tree) -> None:
        ink, scale = self._ink(QPalette.ColorRole.WindowText), self._scale
        painter.setPen(QPen(ink, 1.5 * scale))
        for tick in self._ticks(shown):
            for x in {self._x(tick.first), self._x(tick.last)}:
                painter.drawLine(QPointF(x, 4 * scale), QPointF(x, (TOP - 1) * scale))
            middle = (TOP + 3) / 2 * scale
            painter.drawLine(QPointF(self._x(tick.first), middle), QPointF(self._x(tick.last), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        bottom, half = (TOP + TRACK) * scale, 4.5 * scale
        for step in shown.fork_steps:
            x = self._x(step)
            points = [QPointF(x, bottom), QPointF(x - half, bottom + 6 * scale), QPointF(x + half, bottom + 6 * scale)]
            painter.drawPolygon(QPolygonF(points))

    def _draw_name(self, painter: QPainter) -> None:
        painter.setPen(self._theme.tokens.accent)
        painter.setFont(self._theme.font(0.9, bold=True))
        band = QRectF(0, 0, self.width() - MARGIN / 2, (2 * TOP + TRACK) * self._scale)
        painter.drawText(band, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._name)

    def _draw_cursor(self, painter: QPainter) -> None:
        x = self._x(self._step if self._drag is None else self._drag)
        painter.setPen(QPen(self._ink(QPalette.ColorRole.Base), 1.5))
        painter.setBrush(self._ink(QPalette.ColorRole.WindowText))
        painter.drawRoundedRect(
            QRectF(x - 3.5 * self._scale, 5 * self._scale, 7 * self._scale, (TRACK + 12) * self._scale), 3, 3
        )
