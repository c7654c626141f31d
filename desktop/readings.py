"""The readings row: each scalar as a number, its truth, how both are known, and a small live curve.

Where cards are wide the words stand beside the curve and the row is thin; where they are narrow, above it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.elided_label import ElidedLabel
from desktop.figure_label import FigureLabel, FittingLabel, tabular
from desktop.figures import grouped, short
from desktop.provenance import how_known
from desktop.reading_curve import ReadingCurve
from desktop.reading_store import Reading, ReadingStore
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import ReadingSpec, Standing
from engine.marks import Estimate, Quadrature
from engine.words import Text

# Widths in pixels of text at its normal size.
WORDS, LEAST_CURVE = 164, 110
FREE = 16_777_215  # what Qt means by no limit to a size
GAP = 6  # between cards
SOFT = 0.85  # letters of what is said beside the number
LOW = 560  # height of a window below which letters are as small as they may be
BESIDE = 16  # what a card's edges take of its width
LETTERS = (1.0, 0.9, 0.8, 0.75)  # shares of the theme's size; letters are never smaller than in the plainest theme


@dataclass(frozen=True)
class Shape:
    """How the cards of a row are laid out. `words`: the width of words beside the curve; None: they stand above it."""

    height: int
    words: int | None
    letters: float = 1.0
    name_above: bool = False


class ReadingsView(QWidget):
    """One card for each shown reading, side by side. Feed it with `refresh` at any rate."""

    def __init__(self, specs: Sequence[ReadingSpec], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {spec.name: ReadingCard(spec, theme) for spec in specs if spec.shown}
        self._theme = theme
        self._seen: tuple[int, int, int | None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for card in self.cards.values():
            row.addWidget(card, 1)

    def sizeHint(self) -> QSize:
        return QSize(600, self._shape_for(self.width()).height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The window has another height."""
        super().moveEvent(event)
        self._shape()

    def _shape_for(self, width: int) -> Shape:
        """Words stand beside a curve of some width; else letters shrink until all names can be read."""
        cards = [card for card in self.cards.values() if not card.isHidden()]
        each, scale = (width + GAP) / max(len(cards), 1) - GAP, self._theme.font_scale
        words = max([WORDS * scale, *(card.head_width(1.0) for card in cards)])
        if each >= words + LEAST_CURVE * scale:
            return Shape(round(74 * scale), round(words))
        sizes, room = [share for share in LETTERS if share * scale >= 1], each - BESIDE
        if self.window().height() < LOW * scale:
            # The pictures need the height more.
            sizes = sizes[-1:]
        readable = [share for share in sizes if all(card.head_width(share) <= room for card in cards)]
        # Best where also what is said of every number is whole.
        whole = [share for share in readable if all(card.said_width(share) <= room for card in cards)]
        if readable:
            letters = whole[0] if whole else readable[-1]
            return Shape(round(122 * letters * scale), None, letters)
        return Shape(round(139 * sizes[-1] * scale), None, sizes[-1], name_above=True)

    def _shape(self) -> None:
        shape = self._shape_for(self.width())
        for card in self.cards.values():
            card.take_shape(shape)
        self.setFixedHeight(shape.height)

    @property
    def painted(self) -> int:
        """How many times any curve was really painted."""
        return sum(card.curve.painted for card in self.cards.values())

    def set_standings(self, standings: Mapping[str, Standing]) -> None:
        """How each reading is known and what it should reach; call it again when live knobs move them."""
        for name, card in self.cards.items():
            card.set_standing(standings.get(name))
            # A reading that this run does not take (the gap to an unknown density, say) needs no room.
            card.setVisible(name in standings or not standings)
        self._seen = None
        self._shape()

    def refresh(self, store: ReadingStore, cursor_step: int | None = None) -> None:
        """Show `store`; at `cursor_step`, a step in the past, a line crosses the curves and numbers are of then.

        Costs next to nothing where neither the readings nor the cursor have moved.
        """
        seen = (id(store), store.version, cursor_step)
        if seen != self._seen:
            self._seen = seen
            wider = [card.refresh(store, cursor_step) for card in self.cards.values()]
            if any(wider):
                self._shape()


class ReadingCard(QFrame):
    """One reading. Numbers whose exactness is not known are not shown."""

    def __init__(self, spec: ReadingSpec, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self._theme = theme
        self._standing: Standing | None = None
        self._shown: object = None
        self.curve = ReadingCurve(theme, spec.whole)
        self.setObjectName("reading")
        tokens = theme.tokens
        self.setStyleSheet(
            f"#reading {{ background: {tokens.plot.name()}; border: 1px solid {tokens.line.name()};"
            f"border-radius: 4px; }} QLabel#soft {{ color: {tokens.text_soft.name()}; }}"
        )
        self.setToolTip(tr(spec.help))
        self._build(theme)
        self._say_what()

    def set_standing(self, standing: Standing | None) -> None:
        self._standing = standing
        self._say_what()
        self.curve.set_truth(standing.truth if standing else None)
        self._truth.setText(*truth_words(standing))
        self._truth.setVisible(bool(self._truth.text()))
        self._say_how(None)
        self._shown = None

    def refresh(self, store: ReadingStore, cursor_step: int | None) -> bool:
        """Whether the number is wider than any before it."""
        name = self._spec.name
        latest = store.latest(name)
        reading = latest if cursor_step is None or latest is None else store.at(name, cursor_step)
        past = cursor_step if latest is not None and cursor_step is not None and cursor_step < latest.step else None
        if self._shown == (reading, latest, past):
            return False
        self._shown = (reading, latest, past)
        known = reading is not None and self._standing is not None
        self._say_how(reading)
        series = store.series(name)
        smoothed = series if self._spec.smooth else series._replace(smooth=series.mean)
        self.curve.show_series(smoothed, past, latest is not None)
        return self._value.fit(steady(reading.value, whole=self._spec.whole) if known else "–")

    def _say_what(self) -> None:
        """Which quantity this is, under the present knobs."""
        spec, standing = self._spec, self._standing
        name = tr(standing.label if standing and standing.label else spec.label)
        unit = spec.unit if standing is None or standing.unit is None else standing.unit
        self._name.setText(name)
        self.curve.setAccessibleName(name)
        self._unit.setText(tr(Text(unit)) if unit else "")
        self._unit.setVisible(bool(unit))

    def _say_how(self, reading: Reading | None) -> None:
        """How the number is known; one that comes not with every step says of which step it is, as some names do."""
        if self._standing is None:
            self._how.setText(tr("how this is known was not said"))
            return
        how = how_known(self._standing.source)
        label = self._standing.label
        named = label is not None and "step" in dict(label.values)
        if reading is not None and not self._spec.cheap and not named:
            # Where room is short the step matters more than the floor: a late number beside a new picture misleads.
            source = self._standing.source
            bare = how_known(replace(source, floor=None) if isinstance(source, Estimate) else source)
            late = (tr("{how}, at step {step}", how=words, step=grouped(reading.step)) for words in (how, bare))
            self._how.setText(*late, how)
        else:
            self._how.setText(how)

    def head_width(self, letters: float) -> float:
        """Width of name, number and unit on one line, with letters of this share of their size."""
        name, unit = (QFontMetricsF(self._theme.font(share * letters)) for share in (1.0, SOFT))
        after = 4 + unit.horizontalAdvance(self._unit.text()) if self._unit.text() else 0
        # 8 between them, and 2 as each label is laid out in whole pixels.
        return name.horizontalAdvance(self._name.text()) + 10 + self._value.width_in(self._figures(letters)) + after

    def said_width(self, letters: float) -> float:
        """Width of the longer line of those that say how number and truth are known."""
        metrics = QFontMetricsF(self._theme.font(SOFT * letters))
        how = how_known(self._standing.source) if self._standing else ""
        return max(metrics.horizontalAdvance(said) for said in (how, self._truth.text()))

    def take_shape(self, shape: Shape) -> None:
        """Words to the left of the curve, or above it; the name on the line of the number, or on its own."""
        beside = shape.words is not None
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(6 if beside else 1)
        self._words.setMinimumWidth(shape.words or 0)
        self._words.setMaximumWidth(shape.words or FREE)
        above = shape.name_above
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if above else QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(0 if above else 8)
        self._value.align(Qt.AlignmentFlag.AlignLeft if above else Qt.AlignmentFlag.AlignRight)
        self._name.setFont(self._theme.font(shape.letters))
        self._value.setFont(self._figures(shape.letters))
        for label in (self._unit, self._truth, self._how):
            label.setFont(self._theme.font(SOFT * shape.letters))

    def _figures(self, letters: float) -> QFont:
        return tabular(self._theme.font(1.15 * letters, bold=True))

    def _build(self, theme: Theme) -> None:
        self._name, self._unit = ElidedLabel(), QLabel(self)
        self._value = FigureLabel(self._figures(1.0), "−0.000", Qt.AlignmentFlag.AlignRight)
        self._value.setText("–")
        self._unit.setObjectName("soft")
        self._truth = FittingLabel(theme.font(SOFT), theme.role("truth"), Qt.AlignmentFlag.AlignLeft)
        self._how = FittingLabel(theme.font(SOFT), theme.tokens.text_soft, Qt.AlignmentFlag.AlignLeft)
        number = QHBoxLayout()
        number.setSpacing(4)
        number.addWidget(self._value)
        number.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBottom)
        number.addStretch(0)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._name, 1)
        self._head.addLayout(number)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addLayout(self._head)
        words.addWidget(self._how)
        words.addWidget(self._truth)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(8, 3, 6, 2)
        self._row.addWidget(self._words)
        self._row.addWidget(self.curve, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


def steady(value: float, *, whole: bool = False) -> str:
    """Four digits or so, zeros kept, so that a number does not change its width while it moves; counts without any."""
    size = abs(value)
    if whole and value.is_integer() and size < 1e6:
        return grouped(int(value))
    if size and not 1e-3 <= size < 1e6:
        return short(value)
    places = 4 if size < 1 else 3 if size < 100 else 1 if size < 10_000 else 0
    return f"{value:,.{places}f}".replace("-", "−")


def truth_words(standing: Standing | None) -> tuple[str, ...]:
    """The value to reach and how that is known, from the longest wording to the shortest; empty where either is not.

    Of a late truth the step matters more than the rest: what it stands beside is of another one.
    """
    if standing is None or standing.truth is None or standing.truth_source is None:
        return ("",)
    source = standing.truth_source
    value = short(standing.truth, 5)
    if isinstance(source, Quadrature) and 0 < source.error < 1 and abs(standing.truth) < 1e6:
        # No more digits than the quadrature vouches for, nor than the reading beside it can be compared with.
        places = min(math.ceil(-math.log10(source.error)), 4)
        value = f"{standing.truth:.{places}f}".replace("-", "−")
    if (late := standing.truth_step) is None:
        return (tr("truth {value}, {how}", value=value, how=how_known(source)),)
    step = grouped(late)
    return (
        tr("truth {value} at step {step}, {how}", value=short(standing.truth, 4), step=step, how=how_known(source)),
        tr("truth {value} at step {step}", value=short(standing.truth, 4), step=step),
    )
