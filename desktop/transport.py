"""The transport bar: play, half-step, steps, restart, fork, speed, step counter and seed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

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
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 8, 4)
        self._layout.setSpacing(4)
        self._add_buttons(lambda name: icon(name, ink, faint))
        self._layout.addSpacing(12)
        self.speed = SpeedSlider(theme)
        self.speed.pace_changed.connect(self.pace_changed)
        self._layout.addWidget(self.speed, 1)
        self._layout.addSpacing(12)
        self._add_fields()
        self.set_phases(())

    def set_phases(self, phases: Sequence[Phase]) -> None:
        """The half-steps of the experiment; without at least two there is no such button."""
        self._phases = tuple(phases)
        self._half.setVisible(len(self._phases) > 1)
        labels = [tr(phase.label) for phase in self._phases]
        widest = max((self._half.fontMetrics().horizontalAdvance(label) for label in labels), default=0)
        # As wide as the longest label, so that nothing moves while phases alternate.
        self._half.setMinimumWidth(widest + self._half.iconSize().width() + 22 if labels else 0)
        self._show_phase(0)

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
        self._half.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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
        self._layout.addWidget(button)
        return button

    def _add_fields(self) -> None:
        self._step_field = self._field(tr("step"), "0000000", tr("Type a step to go there"), self._entered_step)
        widest = max(tr("{rate} steps/s", rate="00 000"), tr("seeking…"), key=self.fontMetrics().horizontalAdvance)
        self._rate = FigureLabel(self.font(), widest, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self._rate)
        self._layout.addSpacing(8)
        self._seed_field = self._field(
            tr("seed"), "0000000", tr("Type a seed to begin again with other random numbers"), self._entered_seed
        )

    def _field(self, name: str, widest: str, help: str, entered: object) -> EntryField:
        label, field = QLabel(name), EntryField()
        label.setBuddy(field)
        label.setToolTip(help)
        field.setToolTip(help)
        field.setAccessibleName(name)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(self.fontMetrics().horizontalAdvance(widest) + 18)
        field.entered.connect(entered)
        self._layout.addWidget(label)
        self._layout.addWidget(field)
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
