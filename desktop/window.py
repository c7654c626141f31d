"""The window: gallery on the left, panels in the middle, knobs on the right, transport and readings below.

It holds no run of its own: everything is asked of the `EngineLink` and shown as that says.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop import actions
from desktop.banner import Banner
from desktop.cheat_sheet import CheatSheet
from desktop.commands import Commands
from desktop.curtain import Curtain
from desktop.data_desk import DataDesk
from desktop.dataset_picker import DatasetPicker
from desktop.engine_link import EngineLink
from desktop.export import Exports
from desktop.files import Files
from desktop.film_dialog import Films
from desktop.focus import order_tabs
from desktop.gallery import Gallery
from desktop.head_bar import HeadBar
from desktop.hint import Hint
from desktop.knob_form import KnobForm
from desktop.notices import Notices
from desktop.page import Page
from desktop.panel_grid import PanelGrid
from desktop.panel_menu import PanelMenu
from desktop.popped_panel import PoppedPanels
from desktop.readings import ReadingsView
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.timeline_bar import TimelineBar
from desktop.transport import TransportBar
from desktop.words import tr
from engine import messages
from engine.experiment import Card
from engine.experiments import card, catalogue
from engine.messages import Branches, RunState
from engine.words import text


class Window(QMainWindow):
    """Built for one theme and language; a change of either builds another around the same link."""

    def __init__(
        self,
        link: EngineLink,
        theme: Theme,
        settings: Settings,
        appear: Callable[..., None],
        presenting: bool = False,
    ) -> None:
        super().__init__()
        self.link, self.theme, self.settings, self.appear = link, theme, settings, appear
        self.card: Card = card(link.recipe.experiment)
        self.presenting = presenting
        self._preset = ""
        self.preset_pace: float | None = None
        self.head: HeadBar | None = None
        self.form: KnobForm | None = None
        self.readings: ReadingsView | None = None
        self.setWindowTitle(tr("Rivulet"))
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self._make_parts()
        self._lay_out()
        self.commands = Commands(self)
        self.actions_by_name: dict[str, QAction] = actions.build(self, self.commands.handlers())
        self._listen()
        self.stage(self.card, link.recipe)
        self.take_pace(self.card.pace_of(self._preset))
        if presenting:
            for part in (self.gallery, self.side, self.menuBar()):
                part.hide()
        # Until somebody tabs to a control, the keys belong to the run.
        self.setFocus()
        QApplication.instance().focusChanged.connect(self._keep_keys)  # type: ignore[union-attr]

    def _make_parts(self) -> None:
        theme = self.theme
        self.banner = Banner(theme)
        self.grid = PanelGrid(theme)
        self.gallery = Gallery(catalogue(), theme)
        self.picker = DatasetPicker(theme)
        self.desk = DataDesk(self)
        self.transport = TransportBar(theme)
        self.timeline = TimelineBar(theme)
        self.files = Files(self, self.link.send, lambda: self.commands.recipe_now(), self._complain)
        self.notices = Notices(self.banner, self.link.send, self.files.ask_save_text,
                               lambda: self.commands.bring_back(), lambda path: self.files.open(str(path)),
                               lambda: [row.knob for row in self.form.rows.values()])  # fmt: skip
        self.popped = PoppedPanels(self.grid, self.settings)
        self.exports = Exports(self)
        self.panel_menu = PanelMenu(self.grid, self.exports)
        self.films = Films(self)
        self.sheet = CheatSheet(self, theme)
        self.hint = Hint(theme, self.settings)

    def _lay_out(self) -> None:
        self.transport.host(self.timeline)
        self.page = Page(self.banner, self.grid, self.gallery, self.picker, self.hint, self.transport,
                         self.theme, self.settings)  # fmt: skip
        self.side = self.page.side
        self.setCentralWidget(self.page)
        self.curtain = Curtain(self)

    # An experiment takes the stage

    def stage(self, known: Card, recipe: messages.Recipe) -> None:
        """Lay the window out for an experiment, as far as its card tells; the pictures come by themselves."""
        self.card = known
        self._preset = recipe.preset_of(self.card)
        before, self.head = self.head, HeadBar(known, self.theme)
        self.page.put_head(self.head, before)
        if not self.presenting:
            self.head.dock(self.menuBar())
        before, self.form = self.form, KnobForm(known.knobs, self.theme)
        self.page.put_form(self.form, before)
        specs = tuple(spec for spec in known.readings if spec.shown)
        before, self.readings = self.readings, ReadingsView(specs, self.theme)
        self.page.put_readings(self.readings, before)
        self.form.tuned.connect(lambda changes: self.link.send(messages.Tune(changes)))
        self.form.restart_wanted.connect(self.commands.restart_with)
        self.form.fork_wanted.connect(lambda changes: self.link.send(messages.Fork(self.link.state.step, changes)))
        self.timeline.set_card(known)
        self.picker.setVisible(bool(known.dimensions))
        self.picker.set_dimensions(known.dimensions)
        self.grid.set_specs(known.panels, self.card.panels_of(self._preset))
        if not known.dimensions:
            self.desk.canvas.close_canvas()
        self.show_panels()
        self._show_recipe(recipe)
        if self.link.branches:
            self.notices.known = len(self.link.branches)
            self.timeline.set_branches(Branches(self.link.branches, self.link.state.branch))
        self._show_state(self.link.state)
        if self.link.device:
            self.head.show_device(*self.link.device)
            self.readings.set_standings(self.link.standings)
        else:
            self.head.show_starting()
            self.transport.show_starting()
        order_tabs(self.gallery, self.grid, self.transport, self.picker, self.form)

    def show_panels(self) -> None:
        """Ask for all panels on screen afresh."""
        self.link.send(messages.Show(()))
        self.link.send(messages.Show(self.grid.visible_panels()))
        self.link.send(messages.More())

    def _show_recipe(self, recipe: messages.Recipe, forget: bool = True) -> None:
        self.form.set_values({**self.card.knobs().model_dump(), **recipe.knobs, **self.link.knobs}, forget=forget)
        self._show_phases()
        self.transport.set_seed(recipe.seed)
        self.desk.show(recipe.target)
        self.gallery.set_current(recipe.experiment, recipe.preset_of(self.card))

    # What the engine says

    def _listen(self) -> None:
        link, bar = self.link, self.transport
        link.is_painted = self.grid.is_painted
        self.curtain.moved.connect(self._black_out)
        self.curtain.moved.connect(self.popped.darken)
        link.started.connect(self._start)
        link.moved.connect(self._show_state)
        link.branched.connect(self.timeline.set_branches)
        link.branched.connect(self.notices.branched)
        self.files.opened.connect(self._note_saved)
        self.files.modelled.connect(self._take_model)
        link.tuned.connect(self._tune)
        link.measured.connect(lambda event: self.readings.set_standings(event.standings))
        link.device_changed.connect(lambda event: self.head.show_device(event.device, event.reason))
        link.noticed.connect(self._notice)
        link.framed.connect(self.grid.show_frame)
        for answer in (link.moved, link.framed):
            answer.connect(self.notices.answered)
        link.ticked.connect(self._refresh)
        bar.play_toggled.connect(self.commands.play)
        bar.half_step.connect(lambda: link.send(messages.Step(0)))
        bar.step.connect(lambda steps: link.send(messages.Step(steps)))
        bar.restart.connect(self.commands.restart)
        bar.new_seed.connect(self.commands.new_seed)
        bar.fork.connect(self.commands.fork)
        bar.seek.connect(lambda step: link.send(messages.Seek(step)))
        bar.seed_changed.connect(self.commands.reseed)
        bar.pace_changed.connect(lambda pace: link.send(messages.Pace(pace)))
        self.timeline.seek.connect(lambda step, branch: link.send(messages.Seek(step, branch)))
        self.grid.visible_changed.connect(lambda names: link.send(messages.Show(names)))
        self.grid.gestured.connect(lambda panel, gesture: link.send(messages.Poke(panel, gesture)))
        self.gallery.chosen.connect(self.commands.choose)
        self.desk.listen()

    def _start(self, event: messages.Started) -> None:
        if event.recipe.experiment != self.card.name:
            self.stage(card(event.recipe.experiment), event.recipe)
        else:
            self._show_recipe(event.recipe)
            self._show_preset(event.recipe.preset_of(self.card))
        self.head.show_device(event.device, event.device_reason)
        self.readings.set_standings(event.standings)
        self.notices.known = None if event.resumed else 1
        if not event.resumed:
            self.notices.run_begins()
            self.grid.say(tr("Waiting for the first picture"))
            self.timeline.set_branches(Branches((messages.BranchInfo(0, None, 0, 0, event.recipe),), 0))

    def take_pace(self, pace: float | None) -> None:
        """Go at the pace of a preset; where it is that of the one before, a hand may have changed it since."""
        if pace != self.preset_pace:
            self.preset_pace = pace
            self.transport.set_pace(pace)
            self.link.send(messages.Pace(pace))

    def _show_preset(self, preset: str) -> None:
        """Another preset brings its own panels; a run of one's own keeps those on screen."""
        if preset and preset != self._preset:
            before, self._preset = self.card.panels_of(self._preset), preset
            if self.card.panels_of(preset) != before:
                self.grid.set_specs(self.card.panels, self.card.panels_of(preset))

    def _notice(self, event: object) -> None:
        self.notices.show(event)
        if isinstance(event, messages.Refused):
            # What was asked for in vain must not look as if it ran.
            self._show_recipe(self.link.recipe, forget=False)

    def _show_state(self, state: RunState) -> None:
        self.transport.set_state(state)
        self.head.show_state(state)
        self.timeline.set_position(state.branch, state.step)

    def _tune(self, event: messages.Tuned) -> None:
        self.form.set_values(event.knobs)
        self._show_phases()
        self.readings.set_standings(event.standings)

    def _show_phases(self) -> None:
        phases = self.card.phases_under(self.form.values)
        self.transport.set_phases(phases)
        self.head.set_phases(phases)

    def _black_out(self, on: bool) -> None:
        """What nobody sees costs nothing."""
        self.actions_by_name["black"].setChecked(on)
        self.link.send(messages.Show(())) if on else self.show_panels()

    def _refresh(self) -> None:
        """Once a tick: what changes with time, not with an event."""
        state, end = self.link.state, self.link.end
        past = state.state != "running" and state.step < end
        self.readings.refresh(self.link.store, state.step if past else None)
        self.grid.set_age(time.monotonic() if state.state == "running" else None)

    def _note_saved(self, path: Path, recipe: messages.Recipe) -> None:
        """A run from a file is on disk; but the file of a run that was left is only lent."""
        if path != self.settings.left_run:
            self.link.saved = recipe

    def _take_model(self, path: Path, recipe: messages.Recipe) -> None:
        """A new model brings the panels and the pace of its lab, not those of the preset before it."""
        known = card(recipe.experiment)
        self._preset = ""
        self.take_pace(known.pace_of(""))
        if known is self.card:
            self.grid.set_specs(known.panels, known.panels_of(""))
        self.notices.show(messages.Said(text("Opened from {file}.", file=path.name)))

    def _complain(self, sentence: messages.Text) -> None:
        self.notices.show(messages.Refused(sentence))

    def inherit(self, old: Window) -> None:
        """Look as the window before this one did, as far as neither theme nor language say otherwise."""
        self.preset_pace = old.preset_pace
        self.transport.set_pace(old.transport.speed.pace)
        self.notices.repeat(old.notices)
        self.desk.inherit(old.desk)
        popped = old.popped.close()
        self.films.inherit(old.films)
        if old.card is self.card:
            self._preset = old._preset
            self.grid.show_only(old.grid.shown)
            self.grid.enlarge(old.grid.enlarged)
            for name in popped:
                self.grid.set_out(name, True)
            self.form.set_pending(old.form.pending)

    # What the window system says

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.commands.escape()
        else:
            super().keyPressEvent(event)

    def _keep_keys(self, _: QWidget | None, now: QWidget | None) -> None:
        """Without this Qt would hand keys that nobody has to the first control it finds."""
        if now is None and self.isActiveWindow():
            self.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.open_urls(event.mimeData().urls())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.presenting and not self.isFullScreen():
            self.settings.geometry = self.saveGeometry()
        self.popped.close()
        self.films.close()
        super().closeEvent(event)
