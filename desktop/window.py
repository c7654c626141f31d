"""The window: gallery on the left, panels in the middle, knobs on the right, transport and readings below.

It holds no run of its own: everything is asked of the `EngineLink` and shown as that says.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
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
from desktop.focus import leave_text, order_tabs
from desktop.gallery import Gallery
from desktop.head_bar import HeadBar
from desktop.hint import Hint
from desktop.knob_form import KnobForm
from desktop.live_run import LiveRun
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
from engine.messages import Branches


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
        self.head: HeadBar | None = None
        self.form: KnobForm | None = None
        self.readings: ReadingsView | None = None
        self.setWindowTitle(tr("Rivulet"))
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self._make_parts()
        self._lay_out()
        self.commands, self.live = Commands(self), LiveRun(self)
        self.actions_by_name: dict[str, QAction] = actions.build(self, self.commands.handlers())
        self._listen()
        self.stage(self.card, link.recipe)
        self.live.take_pace(self.card.pace_of(self.live.preset))
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
        self.files = Files(self, self.link.send, lambda: self.commands.recipe_next(), self._complain)
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
        self.live.preset = recipe.preset_of(known)
        before, self.head = self.head, HeadBar(known, self.theme)
        self.head.use_source(self.settings.source_notation)
        self.actions_by_name["source_notation"].setEnabled(known.source is not None)
        self.page.put_head(self.head, before)
        if not self.presenting:
            self.head.dock(self.menuBar())
        before, self.form = self.form, KnobForm(known.knobs, self.theme)
        self.page.put_form(self.form, before)
        specs = tuple(spec for spec in known.readings if spec.shown)
        before, self.readings = self.readings, ReadingsView(specs, self.theme)
        self.page.put_readings(self.readings, before)
        self.form.tuned.connect(lambda changes: self.link.send(messages.Tune(changes)))
        self.form.restart_wanted.connect(self.commands.restart)
        self.form.fork_wanted.connect(self.commands.fork)
        self.timeline.set_card(known)
        self.picker.setVisible(bool(known.dimensions))
        self.picker.set_dimensions(known.dimensions)
        self.grid.set_specs(known.panels, known.panels_of(self.live.preset))
        if not known.dimensions:
            self.desk.canvas.close_canvas()
        self.show_panels()
        self.live.show_recipe(recipe)
        if self.link.branches:
            self.notices.known = len(self.link.branches)
            self.timeline.set_branches(Branches(self.link.branches, self.link.state.branch))
        self.live.show_state(self.link.state)
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

    # What its parts say

    def _listen(self) -> None:
        link, bar = self.link, self.transport
        self.curtain.moved.connect(self._black_out)
        self.curtain.moved.connect(self.popped.darken)
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
        self.live.listen()

    def _black_out(self, on: bool) -> None:
        """What nobody sees costs nothing."""
        self.actions_by_name["black"].setChecked(on)
        self.link.send(messages.Show(())) if on else self.show_panels()

    def _complain(self, sentence: messages.Text) -> None:
        self.notices.show(messages.Refused(sentence))

    def inherit(self, old: Window) -> None:
        """Look as the window before this one did, as far as neither theme nor language say otherwise."""
        self.live.preset_pace = old.live.preset_pace
        self.transport.set_pace(old.transport.speed.pace)
        self.notices.repeat(old.notices)
        self.desk.inherit(old.desk)
        popped = old.popped.close()
        self.films.inherit(old.films)
        if old.card is self.card:
            self.live.preset = old.live.preset
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A press that nothing has used: whoever was typing has finished.
        leave_text()
        super().mousePressEvent(event)

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
