"""A panel on screen: header with legend and buttons, the plot, its colour bar, and how what it shows is known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.colour_bar import ColourBar
from desktop.colour_maps import surround
from desktop.elided_label import ElidedLabel
from desktop.figure_label import FittingLabel
from desktop.figures import grouped
from desktop.focus import by_tab
from desktop.glyphs import glyph
from desktop.hand import Hand
from desktop.legend import Entry, Legend
from desktop.mark_views import BarsView, MarkView, on_log_axes, view_for
from desktop.panel_rows import SMALL, letters_of
from desktop.plot import Plot
from desktop.provenance import age, how_known
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import Gesture, PanelSpec
from engine.marks import Field, Mark, Note, Panel, Points

LEGEND_SHARE, LOW_SHARE = 0.2, 0.12  # of the height of a panel, and of one that has little of it
LOW = 0.65  # of the height below which a panel is small
STALE_MILLISECONDS = 1000  # how long the last picture of a run may outlast it
_FEW = 20  # points that leave a field as it is


class PanelView(QFrame):
    """Shows the panels of one `PanelSpec`, one after the other, in place."""

    enlarged = Signal(str)
    hidden = Signal(str)
    menu_wanted = Signal(str)
    gestured = Signal(str, object)

    def __init__(self, spec: PanelSpec, theme: Theme) -> None:
        super().__init__()
        self.spec, self.theme = spec, theme
        self.panel: Panel | None = None
        self._views: list[MarkView] = []
        self._shape: tuple[object, ...] = ()
        self._taken: float | None = None
        self._said: tuple[object, ...] = ()
        self.plot = Plot(theme)
        self.bar = ColourBar(theme)
        self.legend = Legend(theme)
        self.title = ElidedLabel(tr(spec.title), help=tr(spec.help))
        self.title.setFont(theme.font(1.0, bold=True))
        self.moment = FittingLabel(theme.font(0.85), theme.tokens.text_soft)
        self.overlay = QLabel(self)
        self._dress_overlay()
        self._lay_out()
        self.setAccessibleName(tr(spec.title))
        self.setAccessibleDescription(tr(spec.help))
        self.plot.setAccessibleName(tr("Plot: {title}", title=spec.title))
        self.plot.box.sigResized.connect(self._align_bar)
        # Where a click changes the run, the first of two would have done so already.
        if "click" not in spec.gestures:
            self.plot.whole_wanted.connect(self.show_whole)
        self.hand = Hand(self.plot, spec.gestures, self._gesture)
        self._stale = QTimer(self, singleShot=True, interval=STALE_MILLISECONDS)
        self._stale.timeout.connect(self._forget)
        self._forget()

    # What it shows

    def show_panel(self, panel: Panel, taken: float) -> None:
        """Show a newer picture; `taken` is the engine's `time.monotonic()` of it."""
        self.panel = panel
        self._stale.stop()
        marks = [on_log_axes(mark, panel.x.log, panel.y.log) for mark in panel.marks]
        kinds = (_is_dark(mark) for mark in marks)
        shape = (panel.x.log, panel.y.log, _is_crowded(marks), *map(type, marks), *kinds)
        if shape == self._shape:
            for view, mark in zip(self._views, marks, strict=True):
                view.update(mark)
        else:
            self._shape = shape
            self._build_views(marks, on_log=panel.y.log)
        self.plot.show_axes(panel.x, panel.y, panel.equal)
        self.plot.step = panel.step
        self._say_words(panel, taken)
        self.overlay.hide()
        self.plot.repaint_marks()

    def begin(self) -> None:
        """Another run begins. Its first picture mostly comes at once: until then the last one stays, but not long."""
        self._stale.start()

    def _forget(self) -> None:
        """Show nothing, and say why."""
        self.panel, self._taken = None, None
        self._build_views([], on_log=False)
        self._shape, self._said = (), ()
        self.legend.show_entries(())
        self.bar.show_key(None)
        self.moment.setText("")
        self.plot.repaint_marks()
        self.say(tr("Waiting for the first picture"))

    def set_age(self, now: float | None) -> None:
        """Say how old the picture is; None, where it is of the present state, says nothing."""
        if self._taken is None or self.spec.timeless:
            return
        step = tr("step {step}", step=grouped(self.plot.step))
        whole = (step,) if now is None else (f"{step} · {age(now - self._taken)}", step)
        self.moment.setText(*whole, grouped(self.plot.step))

    def say(self, words: str) -> None:
        """A sentence over the plot: why there is nothing to see. An empty one goes away."""
        self.overlay.setText(words)
        self.overlay.setVisible(bool(words))
        self._place_overlay()

    @property
    def painted(self) -> int:
        return self.plot.painted

    @property
    def painted_step(self) -> int:
        return self.plot.painted_step

    def set_enlarged(self, on: bool, key: str = "") -> None:
        """Whether it fills the grid, for the button that changes that; `key` does so too."""
        words = tr("Restore the panel") if on else tr("Enlarge the panel")
        words = f"{words} ({key})" if key else words
        self.enlarge_button.setIcon(glyph("restore" if on else "enlarge", self.theme.tokens.text_soft))
        self.enlarge_button.setToolTip(words)
        self.enlarge_button.setAccessibleName(words)

    def show_whole(self) -> None:
        """Back to the ranges that the panel asked for, whatever was zoomed, panned or fitted."""
        self.fit_button.setChecked(False)
        self.plot.go_home()

    def host(self, button: QToolButton) -> None:
        """Let a button that belongs to the whole grid stand at the corner."""
        self._corner.addWidget(button)
        button.show()

    # How it is made

    def _build_views(self, marks: list[Mark], *, on_log: bool) -> None:
        theme, dark = self.theme, False
        self._views = []
        crowded = _is_crowded(marks)
        for mark in marks:
            view = view_for(mark, theme.under_points() if crowded and isinstance(mark, Field) else theme)
            if isinstance(view, BarsView):
                view.on_log = on_log
            self._views.append(view)
            if _is_dark(mark):
                theme, dark = self.theme.over_density(), True
        self.fit_button.setChecked(False)
        self.plot.show_views(self._views, surround(self.theme) if dark else None)

    def _say_words(self, panel: Panel, taken: float) -> None:
        said = (panel.title, panel.provenance, tuple((mark.label, mark.role) for mark in panel.marks))
        self._taken = taken
        if said != self._said:
            self._said = said
            self.title.setText(tr(panel.title))
            self.legend.show_entries(self._entries(panel))
        # Where room is short the plot shows the first sentences only.
        self.plot.setToolTip("\n".join(tr(mark.says) for mark in panel.marks if isinstance(mark, Note)))
        keys = (view.colour_key() for view in self._views)
        self.bar.show_key(next((key for key in keys if key is not None), None))

    def _entries(self, panel: Panel) -> tuple[Entry, ...]:
        """Every labelled mark, then what else the panel says about how it is known."""
        known = {name: how_known(how) for name, how in panel.provenance}
        found = []
        for mark, view in zip(panel.marks, self._views, strict=True):
            if mark.label is not None:
                ground = surround(self.theme).name() if view.theme.halo is not None else ""
                colour = view.theme.role(mark.role).name()
                found.append(Entry(tr(mark.label), known.pop(mark.label, ""), view.swatch, colour, ground))
        return (*found, *(Entry(tr(name), how) for name, how in known.items()))

    def _dress_overlay(self) -> None:
        self.overlay.setObjectName("overlay")
        self.overlay.setWordWrap(True)
        self.overlay.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        self.fit_button = self._button("fit", tr("Fit to what is there; again for the fixed ranges"))
        self.fit_button.setCheckable(True)
        self.fit_button.toggled.connect(self._fit)
        self.enlarge_button = self._button("enlarge", tr("Enlarge the panel"))
        self.enlarge_button.clicked.connect(lambda: self.enlarged.emit(self.spec.name))
        self.more_button = self._button("more", tr("Export, copy, pop out, other panels"))
        self.more_button.clicked.connect(lambda: self.menu_wanted.emit(self.spec.name))
        self.hide_button = self._button("hide", tr("Hide the panel"))
        self.hide_button.clicked.connect(lambda: self.hidden.emit(self.spec.name))
        header, body = QHBoxLayout(), QHBoxLayout()
        header.setSpacing(0)
        header.addWidget(self.title)
        header.addSpacing(8)
        header.addWidget(self.moment, 1)
        header.addSpacing(4)
        self.buttons = (self.more_button, self.enlarge_button, self.fit_button, self.hide_button)
        self._seldom = QWidget()
        seldom = QHBoxLayout(self._seldom)
        seldom.setContentsMargins(0, 0, 0, 0)
        seldom.setSpacing(0)
        for button in self.buttons:
            (seldom if button in (self.fit_button, self.hide_button) else header).addWidget(button)
        header.addWidget(self._seldom)
        self._corner = QHBoxLayout()
        header.addLayout(self._corner)
        body.setSpacing(0)
        # A plot that wants to be no wider stands in the middle, its colour bar beside it.
        body.addStretch(1)
        body.addWidget(self.plot, 1000)
        body.addWidget(self.bar)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(10, 3, 6, 5)
        outer.setSpacing(2)
        outer.addLayout(header)
        outer.addLayout(body, 1)
        outer.addWidget(self.legend)

    def _button(self, name: str, words: str) -> QToolButton:
        return header_button(name, words, self.theme)

    def _fit(self, on: bool) -> None:
        for view in self._views:
            view.fit(on)
        if on:
            self.plot.fit()
        else:
            self.plot.go_home()
        keys = (view.colour_key() for view in self._views)
        self.bar.show_key(next((key for key in keys if key is not None), None))
        self.plot.repaint_marks()

    def _gesture(self, gesture: Gesture) -> None:
        self.gestured.emit(self.spec.name, gesture)

    def _align_bar(self) -> None:
        place = self.plot.box.sceneBoundingRect()
        self.bar.align(place.top(), place.bottom())

    def _place_overlay(self) -> None:
        self.overlay.setFixedWidth(min(360, max(120, self.width() - 48)))
        self.overlay.adjustSize()
        middle = self.plot.geometry().center()
        self.overlay.move(middle - self.overlay.rect().center())
        self.overlay.raise_()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._place_overlay()

    def _make_room(self) -> None:
        """In a small panel large letters shrink, the legend is cut, and buttons go into the menu."""
        theme, scale = self.theme, self.theme.font_scale
        letters = letters_of(self.width(), self.height(), scale)
        self.title.setFont(theme.font(letters, bold=True))
        self.moment.setFont(theme.font(0.85 * letters))
        self.bar.setFont(theme.font(0.85 * letters))
        share = LOW_SHARE if self.height() < LOW * SMALL[1] * scale else LEGEND_SHARE
        self.legend.be_small(letters, share * self.height())
        self.plot.be_small(letters)
        self._seldom.setVisible(self.width() >= SMALL[0] * scale)

    def tucked(self) -> tuple[QToolButton, ...]:
        """The buttons that have no room on the header; the menu offers what they do."""
        return (self.fit_button, self.hide_button) if self._seldom.isHidden() else ()


def header_button(name: str, words: str, theme: Theme, parent: QWidget | None = None) -> QToolButton:
    """A button of one glyph, for the header of a panel."""
    button, side = by_tab(QToolButton(parent)), round(16 * min(theme.font_scale, 1.25))
    button.setIcon(glyph(name, theme.tokens.text_soft))
    button.setIconSize(QSize(side, side))
    # Titles need the width more than a margin around an icon does.
    button.setFixedSize(side + 7, side + 8)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


def _is_crowded(marks: Sequence[Mark]) -> bool:
    """Whether points lie all over a signed field."""
    signed = any(isinstance(mark, Field) and mark.scale == "diverging" for mark in marks)
    return signed and any(isinstance(mark, Points) and len(mark.xy) > _FEW for mark in marks)


def _is_dark(mark: Mark) -> bool:
    """Whether what lies on this mark lies on a dark picture."""
    return isinstance(mark, Field) and mark.scale == "sequential"
