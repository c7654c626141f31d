"""What the engine says of the run, shown on the parts of one window."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine import messages
from engine.branches import BranchInfo
from engine.experiments import card
from engine.messages import Branches, RunState
from engine.words import text

if TYPE_CHECKING:
    from desktop.window import Window


class LiveRun:
    """Hears the link and tells head, panels, readings, form and timeline. `preset`: the one they were laid out for."""

    def __init__(self, window: Window) -> None:
        self._window, self._link = window, window.link
        self.preset = ""
        self.preset_pace: float | None = None
        self._recipe: messages.Recipe | None = None

    def listen(self) -> None:
        """Connect everything; the window's parts must be there by now."""
        window, link = self._window, self._link
        link.is_painted = window.grid.is_painted
        link.started.connect(self._start)
        link.moved.connect(self.show_state)
        link.branched.connect(window.timeline.set_branches)
        link.branched.connect(window.notices.branched)
        link.tuned.connect(self._tune)
        link.measured.connect(lambda event: window.readings.set_standings(event.standings))
        link.device_changed.connect(lambda event: window.head.show_device(event.device, event.reason))
        link.noticed.connect(self._notice)
        link.framed.connect(window.grid.show_frame)
        for answer in (link.moved, link.framed):
            answer.connect(window.notices.answered)
        link.ticked.connect(self._refresh)
        window.files.opened.connect(self._note_saved)
        window.files.modelled.connect(self._take_model)

    def show_recipe(self, recipe: messages.Recipe, forget: bool = True) -> None:
        window, self._recipe = self._window, recipe
        values = {**window.card.knobs().model_dump(), **recipe.knobs, **self._link.knobs}
        window.form.set_values(values, forget=forget)
        self._show_phases()
        window.transport.set_seed(recipe.seed)
        window.desk.show(recipe.target)
        window.gallery.set_current(recipe.experiment, recipe.preset_of(window.card))

    def _start(self, event: messages.Started) -> None:
        before, waited = self._recipe, dict(self._window.form.pending)
        self._take_stage(event)
        if before is not None and event.recipe.experiment == before.experiment:
            here = {**self._window.form.values, **self._window.form.pending}
            waited = {name: value for name, value in waited.items() if here.get(name) != value}
        if before is not None and waited:
            self._window.notices.left_waiting(replace(before, edits=(), knobs={**before.knobs, **waited}), len(waited))

    def _take_stage(self, event: messages.Started) -> None:
        if event.recipe.experiment != self._window.card.name:
            self._window.stage(card(event.recipe.experiment), event.recipe)
        else:
            # What was typed while this very run was still on its way waits on.
            self.show_recipe(event.recipe, forget=not event.resumed and event.recipe != self._recipe)
            self._show_preset(event.recipe.preset_of(self._window.card))
        self._window.head.show_device(event.device, event.device_reason)
        self._window.readings.set_standings(event.standings)
        self._window.notices.known = None if event.resumed else 1
        if not event.resumed:
            self._window.notices.run_begins()
            self._window.grid.begin()
            self._window.timeline.set_branches(Branches((BranchInfo(0, None, 0, 0, event.recipe),), 0))

    def take_pace(self, pace: float | None) -> None:
        """Go at the pace of a preset; where it is that of the one before, a hand may have changed it since."""
        if pace != self.preset_pace:
            self.preset_pace = pace
            self._window.transport.set_pace(pace)
            self._link.send(messages.Pace(pace))

    def _show_preset(self, preset: str) -> None:
        """Another preset brings its own panels; a run of one's own keeps those on screen."""
        if preset and preset != self.preset:
            before, self.preset = self._window.card.panels_of(self.preset), preset
            if self._window.card.panels_of(preset) != before:
                self._window.grid.set_specs(self._window.card.panels, self._window.card.panels_of(preset))

    def _notice(self, event: object) -> None:
        if isinstance(event, messages.Refused):
            asked, self._window.form.asked = self._window.form.asked, {}
            # What was asked for in vain must not look as if it ran.
            self.show_recipe(self._link.recipe, forget=False)
            if asked and self._window.form.say_refused(event.sentence):
                return
        self._window.notices.show(event)

    def show_state(self, state: RunState) -> None:
        self._window.transport.set_state(state)
        self._window.head.show_state(state)
        self._window.timeline.set_position(state.branch, state.step)

    def _tune(self, event: messages.Tuned) -> None:
        before = self._window.form.values
        self._window.form.set_values(event.knobs)
        if before.get("data") != self._window.form.values.get("data"):
            self._window.desk.show(self._link.recipe.target)
        self._show_phases()
        self._window.readings.set_standings(event.standings)

    def _show_phases(self) -> None:
        phases = self._window.card.phases_under(self._window.form.values)
        self._window.transport.set_phases(phases)
        self._window.head.set_phases(phases)

    def _refresh(self) -> None:
        """Once a tick: what changes with time, not with an event."""
        state, end = self._link.state, self._link.end
        past = state.state != "running" and state.step < end
        self._window.readings.refresh(self._link.store, state.step if past else None)
        self._window.grid.set_age(time.monotonic() if state.state == "running" else None)

    def _note_saved(self, path: Path, recipe: messages.Recipe) -> None:
        """A run from a file is on disk; but the file of a run that was left is only lent."""
        if path != self._window.settings.left_run:
            self._link.saved = recipe

    def _take_model(self, path: Path, recipe: messages.Recipe) -> None:
        """A new model brings the panels and the pace of its lab, not those of the preset before it."""
        known, self._link.saved = card(recipe.experiment), recipe
        self.preset = ""
        self.take_pace(known.pace_of(""))
        if known is self._window.card:
            self._window.grid.set_specs(known.panels, known.panels_of(""))
        self._window.notices.show(messages.Said(text("Opened from {file}.", file=path.name)))
