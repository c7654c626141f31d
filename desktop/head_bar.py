"""The thin bar on top: which lab, where it computes, whether it runs, and the formula of the running phase."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.elided_label import ElidedLabel
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import Card
from engine.messages import RunState
from engine.words import Text, text

STATES = {"running": text("running"), "paused": text("paused"), "seeking": text("travelling")}


class HeadBar(QWidget):
    """Shows what it is told; a whole step shows the experiment's equation, a half-step the phase's."""

    def __init__(self, card: Card, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._theme = theme
        title = QLabel(f"{tr(card.lab)} · {tr(card.title)}")
        title.setFont(theme.font(1.1, bold=True))
        self._state = self._soft(QLabel())
        self._device = self._soft(QLabel())
        self._formula = ElidedLabel()
        self._formula.setFont(theme.formula_font(1.05))
        self._formula.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 2)
        layout.setSpacing(16)
        for widget in (title, self._state, self._formula, self._device):
            layout.addWidget(widget, 1 if widget is self._formula else 0)
        self.show_state(RunState("paused", 0, 0, 0))

    def show_state(self, state: RunState) -> None:
        self._state.setText(tr(STATES[state.state]))
        phase = self._card.phases[state.phase]
        self._formula.setText(f"{tr(phase.caption)}   {phase.formula}" if state.phase else self._card.equation)

    def show_device(self, device: str, reason: Text) -> None:
        self._device.setText(device.upper())
        self._device.setToolTip(tr(reason))

    def _soft(self, label: QLabel) -> QLabel:
        label.setStyleSheet(f"color: {self._theme.tokens.text_soft.name()}")
        return label
