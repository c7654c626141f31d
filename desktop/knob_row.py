"""One knob of the form: label with its mark, field, unit, slider, and a place for what is wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QSlider, QWidget

from desktop.choice_box import ChoiceBox
from desktop.elided_label import ElidedLabel
from desktop.entry_field import EntryField
from desktop.focus import by_tab
from desktop.number_line import number_line, written
from desktop.switch import Switch
from desktop.text_field import TextField
from desktop.theme import Theme
from desktop.words import tr
from engine.knobs import Knob
from engine.words import Text

LIVE, ANEW = "●", "↻"
ROOM = 222  # pixels for a label and its field side by side, where text has its normal size


class KnobRow(QWidget):
    """Emits `wanted(name, value)`; strings are still to be read as the knob's type. `let_go(name)`: of its slider."""

    wanted = Signal(str, object)
    let_go = Signal(str)

    def __init__(self, knob: Knob, theme: Theme, marks: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.knob = knob
        self._theme = theme
        self._slider: QSlider | None = None
        self._line = number_line(knob)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 1, 0, 1)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._add_label(marks)
        self._field = self._add_field()
        if self._line is not None:
            self._add_slider()
        self._fault = QLabel()
        self._fault.setWordWrap(True)
        self._fault.setStyleSheet(f"color: {theme.tokens.error.name()};")
        self._fault.hide()
        self._grid.addWidget(self._fault, 2, 1, 1, 2)
        self._help()
        # A form of a dozen knobs must fit beside the panels of a small screen.
        self.setStyleSheet("QLineEdit, QComboBox { padding: 1px 6px; min-height: 0; }")

    @property
    def dragging(self) -> bool:
        """Whether a hand is on it now; what comes from the engine must wait."""
        return self._slider is not None and self._slider.isSliderDown()

    @property
    def at_fault(self) -> bool:
        """Whether what was typed here was refused, and still stands."""
        return not self._fault.isHidden()

    @property
    def being_mended(self) -> bool:
        """Whether somebody is at what was refused: it stays, with what is wrong with it."""
        return self.at_fault and self._field.hasFocus()

    def show_value(self, value: Any) -> None:
        """Show `value`; emits nothing, and takes away what was wrong."""
        self.say_fault("")
        field = self._field
        if isinstance(field, EntryField | TextField):
            field.show_value(written(value), force=not field.hasFocus())
        elif isinstance(field, Switch):
            field.setChecked(bool(value))
        else:
            field.setCurrentIndex(field.findData(value))
        self._place_slider(value)

    def say_fault(self, sentence: str) -> None:
        """Write what is wrong under the field; nothing takes it away."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def highlight(self, on: bool) -> None:
        """Mark a change that waits for a restart."""
        font = self._label.font()
        font.setBold(on)
        self._label.setFont(font)
        colour = self._theme.tokens.warning.name() if on else self._theme.tokens.text.name()
        self._label.setStyleSheet(f"color: {colour};")

    def _add_label(self, marks: bool) -> None:
        tokens = self._theme.tokens
        self._label = ElidedLabel(tr(self.knob.label))
        if marks:
            mark = QLabel(LIVE if self.knob.live else ANEW)
            mark.setFont(self._theme.font(0.6 if self.knob.live else 1.0))
            mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
            mark.setFixedWidth(self.fontMetrics().horizontalAdvance(ANEW) + 4)
            mark.setStyleSheet(f"color: {(tokens.accent if self.knob.live else tokens.text_soft).name()};")
            mark.setToolTip(mark_words(self.knob))
            self._grid.addWidget(mark, 0, 0)
        self._grid.addWidget(self._label, 0, 1)

    def _add_field(self) -> EntryField | TextField | Switch | QComboBox:
        knob, field = self.knob, self._made_field()
        self._label.setBuddy(field)
        field.setAccessibleName(tr(knob.label))
        if knob.kind == "text" or self._is_wide(field):
            self._grid.addWidget(field, 1, 1, 1, 2)
        else:
            beside = QHBoxLayout()
            beside.setSpacing(4)
            beside.addWidget(field)
            if knob.unit:
                unit = QLabel(tr(Text(knob.unit)))
                unit.setStyleSheet(f"color: {self._theme.tokens.text_soft.name()};")
                beside.addWidget(unit)
            self._grid.addLayout(beside, 0, 2, Qt.AlignmentFlag.AlignRight)
        return field

    @property
    def _room(self) -> float:
        return ROOM * min(self._theme.font_scale, 1.25)

    def _is_wide(self, field: QWidget) -> bool:
        """Whether a choice is too wide to stand beside the whole of its label."""
        label = self._label.fontMetrics().horizontalAdvance(self._label.text())
        return isinstance(field, QComboBox) and label + field.width() > self._room

    def _made_field(self) -> EntryField | TextField | Switch | QComboBox:
        knob = self.knob
        if knob.kind == "bool":
            check = by_tab(Switch(self._theme))
            check.clicked.connect(lambda on: self.wanted.emit(knob.name, on))
            return check
        if knob.kind == "choice":
            combo = by_tab(ChoiceBox(self._theme), wheel=False)
            for value, label in knob.choices:
                combo.addItem(tr(label), value)
            combo.activated.connect(lambda index: self.wanted.emit(knob.name, combo.itemData(index)))
            scale = self._theme.font_scale
            longest = max(combo.fontMetrics().horizontalAdvance(combo.itemText(i)) for i in range(combo.count()))
            combo.setFixedWidth(round(min(max(128 * scale, longest + 36 * scale), self._room)))
            return combo
        if knob.lines:
            lines = TextField()
            lines.entered.connect(lambda typed: self.wanted.emit(knob.name, typed))
            return lines
        field = EntryField(number=knob.kind != "text")
        field.entered.connect(lambda typed: self.wanted.emit(knob.name, typed))
        field.is_refused = lambda: self.at_fault
        field.given_up.connect(lambda: self.say_fault(""))
        if knob.kind != "text":
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setFixedWidth(self.fontMetrics().horizontalAdvance("0.000000") + round(18 * self._theme.font_scale))
        return field

    def _add_slider(self) -> None:
        assert self._line is not None
        slider = self._slider = by_tab(QSlider(Qt.Orientation.Horizontal), wheel=False)
        slider.setRange(0, self._line.places)
        slider.setPageStep(max(self._line.places // 10, 1))
        slider.setAccessibleName(tr(self.knob.label))
        slider.valueChanged.connect(self._slid)
        slider.sliderReleased.connect(lambda: self.let_go.emit(self.knob.name))
        self._grid.addWidget(slider, 1, 1, 1, 2)

    def _slid(self, place: int) -> None:
        assert self._line is not None and isinstance(self._field, EntryField)
        value = self._line.value(place)
        self.say_fault("")
        self._field.show_value(written(value), force=True)
        self.wanted.emit(self.knob.name, value)

    def _place_slider(self, value: Any) -> None:
        if self._slider is not None and self._line is not None and not self.dragging:
            self._slider.blockSignals(True)
            self._slider.setValue(self._line.place(value))
            self._slider.blockSignals(False)

    def _help(self) -> None:
        says = tr(self.knob.help)
        self.setToolTip(says)
        self.setStatusTip(says)
        self._field.setAccessibleDescription(says)


def mark_words(knob: Knob) -> str:
    """What the mark beside a knob's label means."""
    return tr("Live: takes effect at once") if knob.live else tr("Starts the run anew")
