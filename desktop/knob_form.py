"""The form of a `KnobSet`, made from its declaration: live knobs act at once, others wait for a restart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.coalesced import Coalesced
from desktop.field_names import as_in_form, named_first
from desktop.focus import by_tab, leave_text
from desktop.knob_row import ANEW, LIVE, KnobRow
from desktop.theme import Theme
from desktop.words import tr
from engine.knobs import KnobSet
from engine.words import BadInput, Text


class KnobForm(QWidget):
    """Emits `tuned` for live knobs, at most once per 16 ms; changes of the others wait until they are `taken`.

    `immediate`: every knob acts at once through `tuned`, and nothing is marked (targets have such knobs).
    """

    tuned = Signal(dict)
    restart_wanted = Signal()
    fork_wanted = Signal()

    def __init__(
        self, knobs: type[KnobSet], theme: Theme, immediate: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.knobs = knobs
        self.values: dict[str, Any] = knobs.checked({}).model_dump()
        self.pending: dict[str, Any] = {}
        self.asked: dict[str, Any] = {}  # live knobs as turned, of which nothing was heard yet
        self._immediate = immediate
        self._own = False
        self._theme = theme
        self._tune = Coalesced(self.tuned.emit, self)
        self.rows: dict[str, KnobRow] = {}
        self._inside: QWidget | None = None
        self._lead: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._bar = self._restart_bar()
        self._column.addWidget(self._bar)
        self._build(knobs.shaped(self.values))
        self._show_all()

    def _build(self, shape: type[KnobSet]) -> None:
        """Rows for every knob of `shape`, in place of those there are."""
        self.knobs = shape
        self.rows = {knob.name: KnobRow(knob, self._theme, marks=not self._immediate) for knob in shape.declared()}
        for row in self.rows.values():
            row.wanted.connect(self._want)
            row.let_go.connect(self._show_in_force)
        if self._inside is not None:
            self._inside.deleteLater()
        self._rows = self._sections()
        self._inside = self._rows if self._immediate else self._scrolled(self._rows)
        if self._lead is not None:
            self.lead(self._lead)
        self._column.insertWidget(0, self._inside, 1)

    def set_values(self, values: Mapping[str, Any], forget: bool = False) -> None:
        """These values are in force now. Changes that wait stay, unless they came true or `forget` drops them."""
        before, now = self.values, self.knobs.checked(self.values).changed(**values)
        self.values = now.model_dump()
        self.asked = {name: value for name, value in self.asked.items() if value != self.values.get(name)}
        if type(now) is not self.knobs:
            self._build(type(now))
            forget = True
        self.pending = {} if forget else {n: v for n, v in self.pending.items() if v != self.values[n]}
        for name, row in self.rows.items():
            if row.knob.lines and before.get(name) != self.values[name]:
                row.say_fault("")
        self._show_all()

    def say_refused(self, sentence: Text) -> bool:
        """Say it beside the knob that it names, if that is to be seen; whether it is."""
        row = self.rows.get(named_first(sentence))
        if row is None or row.visibleRegion().isEmpty():
            return False
        row.say_fault(as_in_form(sentence, [known.knob for known in self.rows.values()]))
        return True

    def take_own(self, on: bool) -> None:
        """Whether own data are learned from: how many points to draw is no question then."""
        self._own = on
        self._show_relevant()

    def set_pending(self, values: Mapping[str, Any]) -> None:
        """Let these changes wait for a restart, as if just made by hand."""
        for name, value in values.items():
            self._want(name, value)

    def lead(self, widget: QWidget) -> None:
        """Let `widget` stand before the knobs, and scroll with them."""
        self._lead, column = widget, self._rows.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, widget)

    def undo(self) -> None:
        """Drop the changes that wait for a restart."""
        self.pending.clear()
        self._show_all()

    def taken(self) -> dict[str, Any]:
        """The changes that wait, with what is still being typed: what restarts does not take the focus by itself."""
        leave_text()
        return dict(self.pending)

    def _want(self, name: str, value: Any) -> None:
        row = self.rows[name]
        try:
            # A live knob is turned in the run as it is, not as it will be after the changes that wait.
            waiting = {} if row.knob.live else self.pending
            checked = self.knobs.checked(self.values).changed(**{**waiting, name: value}).model_dump()[name]
        except BadInput as bad:
            row.say_fault(as_in_form(bad.sentence, [known.knob for known in self.rows.values()]))
            return
        row.say_fault("")
        if row.knob.live or self._immediate:
            if checked != self.values[name]:
                self.values[name] = self.asked[name] = checked
                self._turn_in_waiting(name, checked)
                self._tune.put({name: checked}, merge=lambda older, newer: {**older, **newer})
        elif checked in (self.values[name], self._worded()[name]):
            self.pending.pop(name, None)
        else:
            self.pending[name] = checked
        if not row.dragging:
            row.show_value(checked)
        row.highlight(name in self.pending)
        self._show_relevant()
        self._show_bar()

    def _turn_in_waiting(self, name: str, value: Any) -> None:
        """A text that waits says what its slider says, or its restart would undo the hand."""
        waiting = self.knobs.checked(self.values).changed(**self.pending) if self.pending else None
        if waiting is not None and name in waiting.grown:
            worded = waiting.changed(**{name: value}).worded()
            self.pending = {n: worded[n] for n in self.pending}

    def _show_in_force(self, name: str) -> None:
        """A hand has let go: what was refused in the meantime gives way to what runs."""
        self.rows[name].show_value(self.pending.get(name, self.values[name]))
        self._show_texts()

    def _worded(self) -> Mapping[str, Any]:
        """What is in force, as the rows say it."""
        return self.knobs.checked(self.values).worded()

    def _show_texts(self) -> None:
        """Texts say what the sliders have made of them; not while one is moving, since reading takes time."""
        if not any(row.dragging for row in self.rows.values()):
            worded = {**self._worded(), **self.pending}
            for name, row in self.rows.items():
                # A text that was refused stays to be mended.
                if row.knob.lines and not row.at_fault:
                    row.show_value(worded[name])

    def _show_relevant(self) -> None:
        """Knobs that do nothing under the present choices make room for those that do."""
        values = {**self.values, **self.pending}
        shown = [row for row in self.rows.values() if row.knob.matters(values) and not (self._own and row.knob.drawn)]
        for row in self.rows.values():
            row.setVisible(row in shown)
        left = {row.knob.group.template for row in shown}
        for group, heading in self._headings.items():
            heading.setVisible(group in left)

    def _show_all(self) -> None:
        for name, row in self.rows.items():
            if not row.dragging and not row.knob.lines and not row.being_mended:
                row.show_value(self.pending.get(name, self.values[name]))
            row.highlight(name in self.pending)
        self._show_texts()
        self._show_relevant()
        self._show_bar()

    def _show_bar(self) -> None:
        n = len(self.pending)
        self._bar.setVisible(n > 0)
        self._bar_says.setText(
            tr("1 change starts the run anew") if n == 1 else tr("{n} changes start the run anew", n=n)
        )

    def _sections(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*((0, 0, 0, 0) if self._immediate else (10, 4, 10, 8)))
        column.setSpacing(2)
        group, self._headings = "", dict[str, QLabel]()
        groups = [*dict.fromkeys(row.knob.group.template for row in self.rows.values())]
        for row in sorted(self.rows.values(), key=lambda row: groups.index(row.knob.group.template)):
            if row.knob.group.template != group and not self._immediate:
                heading = self._heading(tr(row.knob.group), first=not group)
                group = row.knob.group.template
                self._headings[group] = heading
                column.addWidget(heading)
            column.addWidget(row)
        if not self._immediate:
            column.addWidget(self._legend())
            column.addStretch(1)
        return inside

    def _heading(self, title: str, first: bool) -> QLabel:
        label = QLabel(title)
        label.setFont(self._theme.font(bold=True))
        label.setStyleSheet(f"color: {self._theme.tokens.accent.name()};")
        label.setContentsMargins(0, 2 if first else 10, 0, 2)
        return label

    def _legend(self) -> QLabel:
        live = f'<span style="color: {self._theme.tokens.accent.name()}; font-size: small">{LIVE}</span>'
        legend = QLabel(tr("{live} takes effect at once   {anew} starts the run anew", live=live, anew=ANEW))
        legend.setTextFormat(Qt.TextFormat.RichText)
        legend.setWordWrap(True)
        legend.setFont(self._theme.font(0.85))
        legend.setStyleSheet(f"color: {self._theme.tokens.text_soft.name()};")
        legend.setContentsMargins(0, 12, 0, 0)
        return legend

    def _scrolled(self, inside: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area

    def _restart_bar(self) -> QFrame:
        bar, tokens = QFrame(), self._theme.tokens
        bar.setObjectName("restart_bar")
        bar.setStyleSheet(
            f"#restart_bar {{ background: {tokens.warning_soft.name()}; "
            f"border-top: 2px solid {tokens.warning.name()}; }}"
        )
        self._bar_says = QLabel()
        self._bar_says.setWordWrap(True)
        restart, fork, undo = (QPushButton(label) for label in (tr("Restart"), tr("Fork here"), tr("Undo")))
        restart.setProperty("primary", True)
        bar.setStyleSheet(bar.styleSheet() + "QPushButton { padding: 3px 6px; }")
        restart.clicked.connect(self.restart_wanted)
        fork.clicked.connect(self.fork_wanted)
        undo.clicked.connect(lambda: (self.taken(), self.undo()))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (restart, fork, undo):
            buttons.addWidget(by_tab(button), 1)
        column = QVBoxLayout(bar)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self._bar_says)
        column.addLayout(buttons)
        return bar
