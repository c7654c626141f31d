"""The only place that talks to the engine: drains its lanes on the window's clock, and remembers the run.

What is remembered here (readings of every branch, where the run stands, what it was asked) outlives the
window's widgets: a change of theme or language builds these anew around the same link.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.kept_run import KeptRun
from desktop.reading_store import ReadingStore
from engine import messages
from engine.branches import BranchInfo
from engine.experiment import Standing
from engine.experiments import card
from engine.hosts import Host
from engine.messages import Branches, Command, Event, Frame, RunState
from engine.recipe import Recipe
from engine.words import Text

TICK_MILLISECONDS = 24
ASK_MILLISECONDS = 8  # a light picture is painted by then, and the next one here before the next tick
HANDOVER_SECONDS = 5.0


@dataclass
class _Handover:
    """An engine that is to be brought up once the present one rests, or at `deadline`."""

    fresh: Callable[[], Host]
    running: bool
    deadline: float
    resting: bool = False


class EngineLink(QObject):
    """Signals are emitted in the window's thread only, at its own ticks."""

    started = Signal(object)  # Started
    moved = Signal(object)  # RunState
    branched = Signal(object)  # Branches
    tuned = Signal(object)  # Tuned
    measured = Signal(object)  # Measured
    device_changed = Signal(object)  # DeviceChanged
    noticed = Signal(object)  # what belongs on the banner
    framed = Signal(object)  # Frame
    ticked = Signal()  # after everything else

    def __init__(self, host: Host, recipe: Recipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.recipe = recipe
        self.knobs: Mapping[str, Any] = recipe.knobs
        self.standings: Mapping[str, Standing] = {}
        self.state = RunState("paused", 0, 0, 0)
        self.branches: tuple[BranchInfo, ...] = ()
        self.device: tuple[str, Text] | None = None
        self.stores: dict[int, ReadingStore] = {}
        # Whether what the last frame brought has been painted; the window puts its own test here.
        self.is_painted: Callable[[], bool] = lambda: True
        self.wish = "auto"  # the device that was asked for
        self.saved: Recipe | None = recipe  # what is on disk, or in the gallery
        self.kept: KeptRun | None = None
        self._leaving: KeptRun | None = None
        self._coming: KeptRun | None = None
        self._saving: Recipe | None = None
        self._owes_credit = False
        self._resumed = False
        self._handover: _Handover | None = None
        self._handlers: dict[type[Any], Callable[[Any], None]] = {
            messages.Started: self._start,
            messages.ReadingsBatch: self._read,
            RunState: self._move,
            Branches: self._branch,
            messages.Tuned: self._tune,
            messages.Measured: self._measure,
            messages.DeviceChanged: self._change_device,
            messages.Closed: lambda _: None,
        }
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._timer.start(TICK_MILLISECONDS)
        self._asker = QTimer(self)
        self._asker.setSingleShot(True)
        self._asker.setInterval(ASK_MILLISECONDS)
        self._asker.timeout.connect(self._ask)

    def send(self, command: Command) -> None:
        if isinstance(command, messages.UseDevice):
            self.wish = command.device
        elif isinstance(command, messages.Start) and self.host.checkpoint is not None:
            # Without one, the run before the one on stage is still on its way out.
            texts = _typed(self.recipe) != _typed(command.recipe)
            edits = any(recipe.edits for recipe, _ in self.unsaved)
            self._leaving = self._snapshot() if texts or edits else None
        elif isinstance(command, messages.Save):
            self._saving = self.recipe
        self.host.send(command)

    @property
    def unsaved(self) -> list[tuple[Recipe, int]]:
        """Recipes changed or written by hand and saved nowhere, and how far each has been; the present one first."""
        known = [(self.recipe, self.end), *((info.recipe, info.end) for info in self.branches)]
        saved = None if self.saved is None else _made(self.saved)
        return [(recipe, end) for recipe, end in known if _by_hand(recipe) and _made(recipe) != saved]

    def bring_back(self) -> bool:
        """Let the run that was replaced last take the stage again; False where there is none."""
        if self.kept is None:
            return False
        self._coming, self.kept, self._leaving = self.kept, None, self._snapshot()
        self.host.send(messages.Resume(self._coming.checkpoint))
        return True

    def _snapshot(self) -> KeptRun | None:
        """The run on stage, where it would be lost otherwise."""
        checkpoint = self.host.checkpoint
        if checkpoint is None or not self.unsaved:
            return None
        return KeptRun.of(checkpoint, self.branches, self.stores, self.saved)

    def replace_host(self, fresh: Callable[[], Host]) -> None:
        """Go on in another engine: this one pauses, and its last checkpoint is where `fresh()` takes up."""
        running = self._handover.running if self._handover else self.state.state == "running"
        self._handover = _Handover(fresh, running, time.monotonic() + HANDOVER_SECONDS)
        self.send(messages.Pause())

    def _hand_over(self, handover: _Handover) -> None:
        self._handover = None
        old, self.host = self.host, handover.fresh()
        self.host.take_over(old)
        if handover.running:
            self.send(messages.Run())
        self._owes_credit = False
        old.close()

    def forget_listeners(self) -> None:
        """Nobody listens any more: the window that did is about to go."""
        for signal in (self.started, self.moved, self.branched, self.tuned, self.measured, self.device_changed,
                       self.noticed, self.framed, self.ticked):  # fmt: skip
            signal.disconnect()
        self.is_painted = lambda: True

    def close(self) -> None:
        self._timer.stop()
        self._asker.stop()
        self.host.close()

    @property
    def store(self) -> ReadingStore:
        """Readings of the present branch."""
        return self.stores.setdefault(self.state.branch, ReadingStore())

    @property
    def end(self) -> int:
        """The furthest step of the present branch."""
        known = (info.end for info in self.branches if info.branch == self.state.branch)
        return max(self.state.step, next(known, 0), self.store.last_step)

    def tick(self) -> None:
        """Take what the engine has said since the last tick."""
        self._ask()
        for event in self.host.take_diary():
            self._hear(event)
        if frame := self.host.take_frame():
            self._show(frame)
        if (due := self._handover) and (due.resting or time.monotonic() > due.deadline):
            self._hand_over(due)
        self.ticked.emit()

    def _ask(self) -> None:
        """Ask for the next picture once the last is painted."""
        if self._owes_credit and self.is_painted():
            self._owes_credit = False
            self.send(messages.More())

    def _show(self, frame: Frame) -> None:
        self._owes_credit = True
        self.framed.emit(frame)
        self._asker.start()

    def _hear(self, event: Event) -> None:
        if isinstance(event, messages.Saved):
            self.saved = self._saving
        handler = self._handlers.get(type(event), self.noticed.emit)
        handler(event)

    def _start(self, event: messages.Started) -> None:
        if coming := self._coming if event.resumed else None:
            self.stores, self.branches = dict(coming.stores), coming.checkpoint.branches
            self.saved, self._coming = coming.saved, None
            # Branches of the run that goes have the same numbers, or numbers that this one lacks.
            self.state = RunState("paused", coming.checkpoint.current, coming.checkpoint.step, 0)
        if not event.resumed:
            self.stores = {0: ReadingStore()}
            self.branches = ()
            self.state = RunState("paused", 0, 0, 0)
        self._resumed = event.resumed
        self.recipe, self.standings = event.recipe, event.standings
        self.knobs = dict(event.recipe.knobs)
        self.device = (event.device, event.device_reason)
        self.started.emit(event)
        if self._leaving is not None and (coming or not event.resumed):
            self.kept, self._leaving = self._leaving, None
            self.noticed.emit(self.kept)

    def _read(self, event: messages.ReadingsBatch) -> None:
        self.stores.setdefault(event.branch, ReadingStore()).append(event.steps, event.values)

    def _move(self, event: RunState) -> None:
        self.state = event
        if self._handover and event.state == "paused":
            self._handover.resting = True
        self.moved.emit(event)

    def _branch(self, event: Branches) -> None:
        for info in event.branches if self._resumed else ():
            # What the lost engine went on to do is not part of the run any more.
            self.stores.setdefault(info.branch, ReadingStore()).cut(info.end)
        self._resumed = False
        for info in event.branches:
            if info.branch not in self.stores and info.parent is not None:
                grown = self.stores.get(info.parent, ReadingStore()).copy()
                grown.cut(info.fork_step)
                self.stores[info.branch] = grown
        self.branches = event.branches
        # A change at rest says nothing more of where the run is.
        self.state = replace(self.state, branch=event.current)
        self.recipe = next(info.recipe for info in event.branches if info.branch == event.current)
        self.branched.emit(event)

    def _tune(self, event: messages.Tuned) -> None:
        self.knobs, self.standings = event.knobs, event.standings
        self.tuned.emit(event)

    def _measure(self, event: messages.Measured) -> None:
        self.standings = event.standings
        self.measured.emit(event)

    def _change_device(self, event: messages.DeviceChanged) -> None:
        self.device = (event.device, event.reason)
        self.device_changed.emit(event)


def _made(recipe: Recipe) -> tuple[object, ...]:
    """What fixes the numbers of a run of known knobs: those for looking may have been turned."""
    return recipe.experiment, recipe.target, recipe.seed, recipe.edits, _typed(recipe)


def _typed(recipe: Recipe) -> Mapping[str, str]:
    return recipe.typed(card(recipe.experiment))


def _by_hand(recipe: Recipe) -> bool:
    return bool(recipe.edits or _typed(recipe))
