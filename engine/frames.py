"""The lossy lane out of the engine: one frame in flight, drawn only on credit and within the picture budget."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable

from engine.experiment import Readings
from engine.marks import Axis, Note, Panel
from engine.messages import Frame, PanelFailed
from engine.picture_budget import PictureBudget
from engine.run import LiveRun
from engine.words import text


class Frames:
    """Draws the panels on screen, the longest-waiting first. Panels that nobody shows cost nothing."""

    def __init__(self, offer: Callable[[Frame], None], failed: Callable[[PanelFailed], None]) -> None:
        self._offer = offer
        self._failed = failed
        self._shown: tuple[str, ...] = ()
        self._broken: set[str] = set()
        self._stale: set[str] = set()
        self._credit = False
        self.budget = PictureBudget()

    def begin(self) -> None:
        """Another run takes the stage: what its pictures cost is not known yet."""
        self.budget = PictureBudget()
        self.expire()

    def show(self, panels: tuple[str, ...]) -> None:
        self._stale |= {*panels} - {*self._shown}
        self._shown = panels
        self._broken.clear()

    def credit(self) -> None:
        """The window has painted the last frame and wants another."""
        self._credit = True

    def expire(self) -> None:
        """What is on screen is no longer the state of the run; while it rests, all is drawn again."""
        self._stale = {*self._shown}
        self._broken.clear()

    def is_wanted(self) -> bool:
        """Whether a resting engine has something to draw and somebody waits for it."""
        return self._credit and bool(self._stale - self._broken)

    def draw_running(self, live: LiveRun, branch: int) -> None:
        """Draw the one panel that the budget allows, if somebody waits for a frame."""
        self.budget.earn(time.monotonic())
        drawn_once = live.card.timeless - self._stale
        whole = tuple(name for name in self._shown if name not in self._broken and name not in drawn_once)
        if self._credit and (choice := self.budget.choose(whole)) is not None:
            self._draw((choice,), live, branch, 1.0 if choice in live.card.timeless else self.budget.detail(whole))

    def measure_running(self, live: LiveRun) -> Readings:
        """The dear readings where they are due; else none."""
        started = time.monotonic()
        if not self.budget.may_measure(started):
            return {}
        readings = live.experiment.glance()
        now = time.monotonic()
        self.budget.measured(now - started, now)
        return readings

    def draw_resting(self, live: LiveRun, branch: int) -> None:
        """All that is stale, in full detail: the run stands still, so nobody is held up."""
        self._draw(tuple(name for name in self._shown if name in self._stale - self._broken), live, branch, 1.0)

    def _draw(self, names: tuple[str, ...], live: LiveRun, branch: int, detail: float) -> None:
        panels: dict[str, Panel] = {}
        taken = time.monotonic()
        known = {spec.name for spec in live.card.panels}
        # A run of another experiment may have begun before the window has said what it shows of it.
        self._stale &= known
        if not known.issuperset(names):
            return
        for name in names:
            started = time.monotonic()
            try:
                panels |= live.experiment.picture((name,), detail)
            except Exception as error:
                panels[name] = self._excuse(name, live, error)
            now = time.monotonic()
            self.budget.drew(name, detail, now - started, now)
            self._stale.discard(name)
        self._credit = False
        self._offer(Frame(branch, live.step, taken, panels, detail))

    def _excuse(self, name: str, live: LiveRun, error: Exception) -> Panel:
        """The panel that stands in for one that could not be drawn."""
        self._broken.add(name)
        spec = next(spec for spec in live.card.panels if spec.name == name)
        sentence = text(
            "The panel {panel} could not be drawn ({error}); the run goes on.",
            panel=spec.title,
            error=f"{type(error).__name__}: {error}",
        )
        self._failed(PanelFailed(name, sentence, traceback.format_exc()))
        axis = Axis(text(""), (0.0, 1.0))
        return Panel(spec.title, axis, axis, (Note(role="muted", says=sentence),), live.step)
