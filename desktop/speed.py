"""Speed is one slider: slower waits, faster skips pictures, the far end is unthrottled."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from desktop.focus import by_tab
from desktop.theme import Theme
from desktop.words import tr

SLOWEST, FASTEST = 0.5, 1000.0
TICKS = 1000
# The last tenth of the way is one place: no hidden ceiling, and easy to hit.
UNTHROTTLED = TICKS + 110


class SpeedSlider(QWidget):
    """Emits `pace_changed` with steps per second, or None for as fast as it goes."""

    pace_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = by_tab(QSlider(Qt.Orientation.Horizontal))
        self.slider.setRange(0, UNTHROTTLED)
        self.slider.setSingleStep(30)
        self.slider.setPageStep(91)
        self.slider.setValue(UNTHROTTLED)
        self.slider.setFixedWidth(round(110 * min(theme.font_scale, 1.25)))
        self.slider.setAccessibleName(tr("Speed"))
        self.label, self.says = QLabel(tr("speed")), QLabel()
        widest = max(self.fontMetrics().horizontalAdvance(says) for says in (tr("unthrottled"), self._words(1000.0)))
        self.says.setFixedWidth(widest + 6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.label, self.slider, self.says):
            row.addWidget(widget)
        self.slider.valueChanged.connect(self._moved)
        self._say()

    @property
    def pace(self) -> float | None:
        """Steps per second, two digits; None is unthrottled."""
        place = self.slider.value()
        if place > TICKS:
            return None
        pace = SLOWEST * (FASTEST / SLOWEST) ** (place / TICKS)
        digits = 1 - math.floor(math.log10(pace))
        return round(pace, digits)

    def set_pace(self, steps_per_second: float | None) -> None:
        """Show a pace; emits nothing."""
        place = UNTHROTTLED
        if steps_per_second is not None:
            pace = min(max(steps_per_second, SLOWEST), FASTEST)
            place = round(TICKS * math.log(pace / SLOWEST) / math.log(FASTEST / SLOWEST))
        self.slider.blockSignals(True)
        self.slider.setValue(place)
        self.slider.blockSignals(False)
        self._say()

    def change(self, doublings: int) -> None:
        """Twice as fast for each of `doublings`, or half for each negative one; emits."""
        stride = round(TICKS * math.log(2) / math.log(FASTEST / SLOWEST))
        place = min(self.slider.value(), TICKS + stride - 1) + doublings * stride
        self.slider.setValue(max(place, 0) if place <= TICKS else UNTHROTTLED)

    def _moved(self, place: int) -> None:
        if TICKS < place < UNTHROTTLED:
            nearer_end = place > (TICKS + UNTHROTTLED) / 2
            self.slider.setValue(UNTHROTTLED if nearer_end else TICKS)
            return
        self._say()
        self.pace_changed.emit(self.pace)

    def _say(self) -> None:
        words = self._words(self.pace)
        self.says.setText(words)
        help = tr("Speed: slower waits, faster skips pictures, the far end is unthrottled")
        self.slider.setToolTip(f"{help}\n{words}")
        self.slider.setAccessibleDescription(words)

    @staticmethod
    def _words(pace: float | None) -> str:
        return tr("unthrottled") if pace is None else tr("{pace} a second", pace=f"{pace:g}")
