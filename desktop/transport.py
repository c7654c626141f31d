"""The transport bar: play, half-step, steps, restart, fork, timeline, speed, step counter and seed.

One row where there is room, two where there is not; in a narrow window labels give way, then what else says it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.actions import tip
from desktop.entry_field import EntryField
from desktop.figure_label import FigureLabel
from desktop.focus import by_tab
from desktop.icons import icon
from desktop.speed import SpeedSlider
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import Phase
from engine.messages import RunState

LEAST_TIMELINE = 240
GAP = 4


class TransportBar(QWidget):
    """Emits what a hand wants; shows what `set_state` says. It changes nothing by itself."""

    play_toggled = Signal()
    half_step = Signal()
    step = Signal(int)
    restart = Signal()
    new_seed = Signal()
    fork = Signal()
    seek = Signal(int)
    seed_changed = Signal(int)
    pace_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phases: tuple[Phase, ...] = ()
        self._state: RunState | None = None
        self._seed = ""
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        faint = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        self._icons = {name: icon(name, ink, faint) for name in ("play", "pause")}
        self._timeline: QWidget | None = None
        self._shape: tuple[bool, int] = (False, -1)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._add_buttons(lambda name: icon(name, ink, faint))
        self.speed = SpeedSlider(theme)
        self.speed.pace_changed.connect(self.pace_changed)
        self._add_fields()
        self._lay_out()
        self.set_phases(())

    def set_phases(self, phases: Sequence[Phase]) -> None:
        """The half-steps of the experiment; without at least two there is no such button."""
        if self._phases and tuple(phases) == self._phases:
            return
        self._phases = tuple(phases)
        self._half.setVisible(len(self._phases) > 1)
        labels = [tr(phase.label) for phase in self._phases]
        widest = max((self._half.fontMetrics().horizontalAdvance(label) for label in labels), default=0)
        # As wide as the longest label, so that nothing moves while phases alternate.
        self._half_width = widest + self._half.iconSize().width() + 22 if labels else 0
        self._show_phase(0)
        self._fit(anew=True)

    def host(self, timeline: QWidget) -> None:
        """Take the timeline in, beside the buttons or beneath them."""
        self._timeline = timeline
        self._fit(anew=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        for row in (self._left, self._right):
            row.setSpacing(GAP)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 2, 8, 2)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addLayout(self._left, 0, 0)
        self._grid.addLayout(self._right, 0, 2)

    @property
    def _giving_way(self) -> tuple[QWidget, ...]:
        """What hides in a narrow window, one after the other; the half-step loses its words only."""
        return (self.speed.label, self._half, self._rate, self.speed.says, *self._labels, self._seed_field)

    def _fit(self, anew: bool = False) -> None:
        """Choose one row or two, and how much gives way."""
        shown = [self._restart, self._back, self._play, self._forward, self._fork, self.speed.slider]
        shown += [self._step_field, *self._giving_way]
        wide = sum(self._width(widget) + GAP for widget in shown) + 60
        room = self.width() - (LEAST_TIMELINE * self._theme.font_scale if self._timeline is not None else 0)
        one_row = wide - self._width(self.speed.label) <= room
        if not one_row:
            room = self.width()
        level = 0
        while wide > room and level < len(self._giving_way):
            wide -= self._width(self._giving_way[level]) - (32 if self._giving_way[level] is self._half else 0)
            level += 1
        if anew or self._shape != (one_row, level):
            self._shape = (one_row, level)
            self._rearrange(one_row, level)

    def _width(self, widget: QWidget) -> int:
        if widget is self._half:
            return self._half_width
        return widget.sizeHint().width() if widget.maximumWidth() > 10_000 else widget.maximumWidth()

    def _rearrange(self, one_row: bool, level: int) -> None:
        if self._timeline is not None:
            self._grid.addWidget(self._timeline, *((0, 1, 1, 1) if one_row else (1, 0, 1, 3)))
        for place, widget in enumerate(self._giving_way):
            if widget is not self._half:
                widget.setVisible(place >= level)
        worded = level <= self._giving_way.index(self._half)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if worded else Qt.ToolButtonStyle.ToolButtonIconOnly
        self._half.setToolButtonStyle(style)
        self._half.setMinimumWidth(self._half_width if worded else 0)

    def set_state(self, state: RunState) -> None:
        """Show where the run is; costs nothing where nothing changed."""
        before, self._state = self._state, state
        if before is None or before.state != state.state:
            going = state.state == "running"
            self._play.setIcon(self._icons["pause" if going else "play"])
            self._play.setAccessibleName(tr("Pause") if going else tr("Play"))
        if before is None or before.phase != state.phase:
            self._show_phase(state.phase)
        self._step_field.show_value(str(state.step))
        self._rate.setText(self._rate_text(state))

    def show_starting(self) -> None:
        """The engine is not up yet."""
        self._rate.setText(tr("starting…"))

    def set_seed(self, seed: int) -> None:
        self._seed = str(seed)
        self._seed_field.show_value(self._seed)

    def set_pace(self, steps_per_second: float | None) -> None:
        """Show a pace that was set elsewhere; emits nothing."""
        self.speed.set_pace(steps_per_second)

    def _add_buttons(self, draw: object) -> None:
        self._restart = self._button("restart", draw, self.restart)
        self._back = self._button("step_back", draw, lambda: self.step.emit(-1))
        self._play = self._button("play", draw, self.play_toggled)
        self._play.setIconSize(QSize(28, 28))
        self._forward = self._button("step", draw, lambda: self.step.emit(1))
        self._half = self._button("half_step", draw, self.half_step)
        self._half_width = 0
        self._fork = self._button("fork", draw, self.fork)

    def _button(self, name: str, draw: object, pressed: object) -> QToolButton:
        button = by_tab(QToolButton())
        made: QIcon = draw(name)  # type: ignore[operator]
        button.setIcon(made)
        side = round(20 * self._theme.font_scale)
        button.setIconSize(QSize(side, side))
        button.setAutoRaise(True)
        button.setToolTip(tip(name))
        button.setAccessibleName(tip(name))
        button.clicked.connect(pressed)
        self._left.addWidget(button)
        return button

    def _add_fields(self) -> None:
        self._labels: list[QLabel] = []
        self._right.addWidget(self.speed)
        self._right.addSpacing(8)
        self._step_field = self._field(tr("step"), "0000000", tr("Type a step to go there"), self._entered_step)
        wordings = tr("{rate} steps/s", rate="00 000"), tr("seeking…"), tr("starting…")
        widest = max(wordings, key=self.fontMetrics().horizontalAdvance)
        self._rate = FigureLabel(self.font(), widest, Qt.AlignmentFlag.AlignLeft)
        self._right.addWidget(self._rate)
        self._right.addSpacing(4)
        self._seed_field = self._field(
            tr("seed"), "00000", tr("Type a seed to begin again with other random numbers"), self._entered_seed
        )

    def _field(self, name: str, widest: str, help: str, entered: object) -> EntryField:
        label, field = QLabel(name), EntryField()
        label.setBuddy(field)
        label.setToolTip(help)
        field.setToolTip(f"{name}: {help}")
        field.setAccessibleName(name)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(self.fontMetrics().horizontalAdvance(widest) + round(18 * self._theme.font_scale))
        field.entered.connect(entered)
        self._labels.append(label)
        self._right.addWidget(label)
        self._right.addWidget(field)
        return field

    def _entered_step(self, typed: str) -> None:
        if typed.isdecimal():
            self.seek.emit(min(int(typed), 2**31 - 1))
        elif self._state is not None:
            self._step_field.show_value(str(self._state.step), force=True)

    def _entered_seed(self, typed: str) -> None:
        if typed.isdecimal() and int(typed) < 2**31:
            self._seed = typed
            self.seed_changed.emit(int(typed))
        else:
            self._seed_field.show_value(self._seed, force=True)

    def _show_phase(self, index: int) -> None:
        if self._phases:
            self._half.setText(tr(self._phases[index % len(self._phases)].label))

    @staticmethod
    def _rate_text(state: RunState) -> str:
        if state.state == "seeking":
            return tr("seeking…")
        if state.state == "paused":
            return tr("paused")
        rate = state.steps_per_second
        return tr("{rate} steps/s", rate=f"{rate:.1f}" if rate < 10 else f"{rate:.0f}")
