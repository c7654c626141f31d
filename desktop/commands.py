"""What each action of the table does: mostly one command to the engine."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QMessageBox

from desktop.actions import FOCUS
from desktop.words import tr
from engine import messages
from engine.experiments import card
from engine.misfit import learns_nothing
from engine.recipe import Recipe, TargetChoice
from engine.words import text

if TYPE_CHECKING:
    from desktop.window import Window

SEEDS = 10_000  # new seeds stay short enough to be read out


class Commands:
    """The window's verbs, by the names of `actions.ACTIONS`."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._link = window.link

    def handlers(self) -> Mapping[str, Callable[..., object]]:
        window, send = self._window, self._link.send
        appear = window.appear
        return {
            "open": window.files.ask_open, "draw": self.draw, "save": window.files.ask_save,
            "export": lambda: window.exports.ask(), "film": window.films.ask,
            "files": window.files.ask_export,
            "copy": window.exports.copy_meant, "quit": window.close,
            "play": self.play, "half_step": lambda: send(messages.Step(0)),
            "step": lambda: send(messages.Step(1)), "step_back": lambda: send(messages.Step(-1)),
            "step_ten": lambda: send(messages.Step(10)), "step_back_ten": lambda: send(messages.Step(-10)),
            "first": lambda: send(messages.Seek(0)), "last": lambda: send(messages.Seek(self._link.end)),
            "fork": self.fork, "restart": self.restart, "new_seed": self.new_seed,
            "undo": self.undo,
            "faster": lambda: window.transport.speed.change(1), "slower": lambda: window.transport.speed.change(-1),
            "pause_on_findings": self.pause_on_findings,
            **{f"focus_{n}": lambda n=n: window.grid.focus_panel(n - 1) for n in range(1, 10)},
            "focus_all": window.grid.back, "first_panels": window.grid.show_first,
            "all_panels": window.grid.show_all, "whole": self.show_whole,
            "gallery": self.show_gallery, "knobs": window.side.setVisible, "source_notation": self.write_as_sources,
            "present": lambda on: appear(present=on), "full_screen": self.full_screen, "black": self.black,
            **{f"theme_{name}": lambda _, name=name: appear(theme=name) for name in ("light", "dark", "projector")},
            **{f"language_{name}": lambda _, name=name: appear(language=name) for name in ("system", "en", "zh_CN")},
            **{f"device_{name}": lambda _, name=name: send(messages.UseDevice(name)) for name in
               ("auto", "cpu", "cuda")},
            **{f"engine_{name}": lambda _, name=name: appear(engine=name) for name in ("process", "thread")},
            "cheat_sheet": lambda _: window.sheet.toggle(), "about": self.about,
        }  # fmt: skip

    def check_choices(self, chosen: Iterable[str]) -> None:
        """Let the menus show what is in force: the `chosen` of each either-or, and the switches."""
        window, made = self._window, self._window.actions_by_name
        for name in chosen:
            made[name].setChecked(True)
        made["gallery"].setChecked(not window.gallery.isHidden())
        made["knobs"].setChecked(not window.side.isHidden())
        made["present"].setChecked(window.presenting)
        made["source_notation"].setChecked(window.settings.source_notation)
        made["pause_on_findings"].setChecked(window.settings.pause_on_findings)
        self.pause_on_findings(window.settings.pause_on_findings)
        window.panel_menu.list_in(window.menuBar().findChild(QMenu, FOCUS.template))
        window.sheet.closed.connect(lambda: made["cheat_sheet"].setChecked(False))

    def write_as_sources(self, on: bool) -> None:
        self._window.settings.source_notation = on
        if (head := self._window.head) is not None:
            head.use_source(on)

    def show_whole(self) -> None:
        for view in self._window.grid.panels.values():
            view.show_whole()

    # The run

    def play(self) -> None:
        self._window.hint.dismiss()
        going = self._link.state.state == "running"
        self._link.send(messages.Pause() if going else messages.Run())

    def fork(self) -> None:
        self._link.send(messages.Fork(self._link.state.step, self._window.form.taken()))

    def recipe_now(self) -> Recipe:
        """The run on stage from its start, under the knobs now in force."""
        return replace(self._link.recipe, knobs=dict(self._link.knobs), edits=())

    def recipe_next(self) -> Recipe:
        """The same with the changes that wait: whatever begins the run anew is what they wait for."""
        recipe, changes = self.recipe_now(), self._window.form.taken()
        if not changes:
            return recipe
        known = card(recipe.experiment).knobs.checked(recipe.knobs)
        return replace(recipe, knobs=known.changed(**changes).model_dump())

    def restart(self) -> None:
        """The same seed again."""
        self._begin(lambda recipe: recipe)

    def new_seed(self) -> None:
        self.reseed(random.randrange(SEEDS))

    def reseed(self, seed: int) -> None:
        self._begin(lambda recipe: replace(recipe, seed=seed))

    def undo(self) -> None:
        """While somebody draws, the last stroke; else the last change or fork; where nothing was, the run before."""
        here = [info for info in self._link.branches if info.branch == self._link.state.branch]
        if self._window.desk.canvas.isVisible():
            self._window.desk.canvas.undo()
        elif any(info.recipe.edits or info.origin for info in here):
            self._link.send(messages.Undo())
        elif self._link.kept is not None and len(self._link.branches) > 1:
            # Who has been undoing one thing after another does not mean to leave this run.
            back = (tr("Bring it back"), self.bring_back)
            self._window.banner.say(
                "info", tr("Nothing is left to undo in this run; the run before it is kept, with its changes."), [back]
            )
        else:
            self.bring_back()

    def bring_back(self) -> None:
        """The run that was replaced last."""
        if not self._link.bring_back():
            sentence = text("Nothing was changed by hand and no changed run was replaced: there is nothing to undo.")
            self._window.notices.show(messages.Said(sentence))

    def learn(self, target: str, knobs: Mapping[str, Any]) -> None:
        self._begin(lambda recipe: recipe.learning(TargetChoice(target, knobs)))

    def tune_picture(self, knobs: Mapping[str, Any]) -> None:
        """The same picture, read otherwise."""
        self._begin(lambda recipe: replace(recipe, target=replace(recipe.target, knobs=dict(knobs))))

    def draw(self) -> None:
        """The sheet to draw data on comes, or goes."""
        canvas, known = self._window.desk.canvas, self._window.card
        if canvas.isHidden() and not known.dimensions:
            self._window.notices.show(messages.Refused(learns_nothing(known)))
            return
        canvas.open_canvas(self._link.recipe.target.table) if canvas.isHidden() else canvas.close_canvas()

    def _begin(self, change: Callable[[Recipe], Recipe]) -> None:
        self._link.send(messages.Start(change(self.recipe_next())))

    def choose(self, experiment: str, preset: str) -> None:
        """A card of the gallery; one that is to be followed step by step begins at its own pace."""
        self._window.live.take_pace(card(experiment).pace_of(preset))
        self._link.send(messages.Start(Recipe.of_preset(card(experiment), preset)))

    def pause_on_findings(self, on: bool) -> None:
        self._window.settings.pause_on_findings = on
        self._link.send(messages.PauseOnFindings(on))

    # The view

    def show_gallery(self, on: bool) -> None:
        self._window.gallery.setVisible(on)
        if on:
            self._window.gallery.collapse(False)

    def full_screen(self, on: bool) -> None:
        self._window.showFullScreen() if on else self._window.showNormal()

    def escape(self) -> None:
        """One step back to the usual view: lift the curtain, then all panels, then an ordinary window."""
        window = self._window
        if window.curtain.isVisible():
            window.curtain.lift()
        elif window.desk.canvas.isVisible():
            window.desk.canvas.close_canvas()
        elif window.grid.enlarged is not None:
            window.grid.enlarge(None)
        elif window.presenting:
            window.appear(present=False)
        elif window.isFullScreen():
            window.actions_by_name["full_screen"].trigger()

    def black(self, on: bool) -> None:
        self._window.curtain.drop() if on else self._window.curtain.lift()

    def about(self) -> None:
        QMessageBox.about(
            self._window,
            tr("About Rivulet"),
            tr("Rivulet: generative models and stochastic processes, live beside their exact answers. MIT licence."),
        )
