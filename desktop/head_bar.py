"""The thin bar on top: which lab, where it computes, whether it runs, and the formula of what it does.

It stands beside the menus, where there are any; height is what panels need most.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QWidget

from desktop.formula import Formula
from desktop.theme import Theme
from desktop.words import tr
from desktop.wrapping import cut
from engine.experiment import Card, Phase
from engine.messages import RunState
from engine.words import Text, text

STATES = {
    "running": text("running"),
    "paused": text("paused"),
    "seeking": text("travelling"),
    "building": text("preparing…"),
}


FORMULA_SHARE = 0.8  # of its width, which the formula keeps beside a caption
LEAST_CAPTION = 150  # pixels, where text has its normal size


class Caption(QWidget):
    """A sentence on the two lines that the height of the bar leaves; on hover, all of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFont(theme.font(0.82))
        self._said = ""

    def setText(self, said: str) -> None:
        if said != self._said:
            self._said = said
            self.setAccessibleName(said)
            self.updateGeometry()
            self.update()

    def text(self) -> str:
        return self._said

    def lines(self) -> list[str]:
        return cut(self._said, self.font(), max(self.width(), 1), 2)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._said) // 2, 2 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        with QPainter(self) as painter:
            painter.drawText(self.rect(), flags, "\n".join(self.lines()))


class HeadBar(QWidget):
    """Shows what it is told: a run that walks its phases shows the formula of a step with the part that is next."""

    def __init__(self, card: Card, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._equation, self._step = card.equation, card.step
        self._phases: Sequence[Phase] = card.phases
        self._theme = theme
        self._menus: QMenuBar | None = None
        title = QLabel(f"{tr(card.lab)} · {tr(card.title)}")
        title.setFont(theme.font(1.1, bold=True))
        self._state = self._soft(QLabel())
        self._device = self._soft(QLabel())
        self._device.setMinimumWidth(self._device.fontMetrics().horizontalAdvance("CUDA") + 2)
        self._device.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._formula = Formula(theme)
        self._caption = Caption(theme)
        self._caption.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 10, 2)
        layout.setSpacing(16)
        self._said = (title, self._state, self._device)
        for widget in (title, self._state, self._formula, self._caption, self._device):
            layout.addWidget(widget)
        self._formula.drawn.connect(self._share)
        self._run = RunState("paused", 0, 0, 0)
        self.show_state(self._run)

    def dock(self, menus: QMenuBar) -> None:
        """Stand to the right of the menus and fill what they leave."""
        self._menus = menus
        menus.setCornerWidget(self, Qt.Corner.TopRightCorner)
        menus.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return False

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        if self._menus is None:
            return wanted
        # Asking the menu bar where its menus end would ask this widget for its size again.
        metrics, pad = self._menus.fontMetrics(), round(22 * self._theme.font_scale)
        taken = sum(metrics.horizontalAdvance(menu.text()) + pad for menu in self._menus.actions())
        return QSize(max(self._menus.width() - taken - 16, 200), wanted.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height()) if self._menus is not None else super().minimumSizeHint()

    def use_source(self, on: bool) -> None:
        """Write formulas as the text does that the lab follows, where that is another way."""
        written = self._card.source if on and self._card.source is not None else self._card
        self._equation, self._step = written.equation, written.step
        self.show_state(self._run)

    def set_phases(self, phases: Sequence[Phase]) -> None:
        """The phases of a step as they are now."""
        self._phases = phases

    def show_state(self, state: RunState) -> None:
        self._run = state
        self._state.setText(tr(STATES[state.state]))
        walks = bool(state.phase) or state.walking
        phase = self._phases[state.phase % len(self._phases)]
        self._caption.setText(tr(phase.caption) if walks else "")
        self.setToolTip(self._caption.text())
        self._share()
        if walks:
            active = {each.name for each in self._phases}
            step = [(tex, name == phase.name) for name, tex in self._step if name in active]
            self._formula.show_parts(step)
        else:
            self._formula.show_parts([(self._equation.tex, False)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The formula comes first; the caption has what is left, if that is enough to read, and else is told on hover.

        The formula may shrink a little for it.
        """
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        scale, formula = self._theme.font_scale, self._formula.sizeHint().width()
        taken = sum(widget.sizeHint().width() for widget in self._said) + 4 * layout.spacing()
        free = self.width() - taken - layout.contentsMargins().left() - layout.contentsMargins().right()
        wanted = self._caption.sizeHint().width()
        kept = min(formula, max(round(FORMULA_SHARE * formula), free - wanted))
        self._caption.setVisible(bool(self._caption.text()) and free - kept >= min(LEAST_CAPTION * scale, wanted))
        layout.setStretchFactor(self._formula, max(kept, 1))
        layout.setStretchFactor(self._caption, max(free - kept, 1))

    def show_starting(self) -> None:
        """The engine is on its way: nothing runs, and nothing rests either."""
        self._state.setText(tr("starting…"))

    def show_device(self, device: str, reason: Text) -> None:
        self._device.setText(device.upper())
        self._device.setToolTip(tr(reason))

    def _soft(self, label: QLabel) -> QLabel:
        label.setStyleSheet(f"color: {self._theme.tokens.text_soft.name()}")
        return label
