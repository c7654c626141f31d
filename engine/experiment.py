"""The contract every experiment fulfils, and the card by which the window knows it.

The card is read by the window, which must be up before torch has loaded: a module that holds a `CARD`
imports no torch. The experiment class it names may import what it likes.
"""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from engine.findings import Finding
from engine.knobs import KnobSet
from engine.marks import Panel, Provenance
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import Text

Readings = dict[str, float]
Pointed = dict[str, tuple[float, float]]


@dataclass(frozen=True)
class Formula:
    """The same formula twice: `plain` can be read anywhere, `tex` is for a typesetter.

    Where numbers move, `tex` has a `%s` for each of `numbers`, written as they are to be seen: the window
    typesets what stays, once, and fills them in. A sentence that holds a formula shows it so.
    """

    plain: str
    tex: str
    numbers: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.plain


@dataclass(frozen=True)
class Phase:
    """A half-step that a lecturer may want to stop after: `label` fits on a button, `caption` explains.

    `when` names choices of knobs without which the phase is left out; `repeat` a whole-number knob that says
    how many times it is done before the next.
    """

    name: str
    label: Text
    caption: Text
    formula: str
    when: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    repeat: str = ""


@dataclass(frozen=True)
class ReadingSpec:
    """A named scalar. `cheap` ones come with every step, the others when there is time to measure them.

    `smooth`: chance is in it, so that its curve is smoothed. `whole`: it counts something.
    """

    name: str
    label: Text
    help: Text
    unit: str = "nats"
    cheap: bool = True
    shown: bool = True
    smooth: bool = True
    whole: bool = False


@dataclass(frozen=True)
class PanelSpec:
    """A picture that can be asked for. `gestures`: what a mouse may do on it.

    One that is `timeless` is the same at every step of a run: it is drawn once, and when a hand has changed something.
    """

    name: str
    title: Text
    help: Text
    shown: bool = True
    gestures: tuple[Literal["click", "drag"], ...] = ()
    timeless: bool = False


@dataclass(frozen=True)
class Preset:
    """A starting point worth showing: a picture and one line on its gallery card.

    `pace` is how many steps a second it begins with; None is unthrottled.
    """

    name: str
    title: Text
    line: Text
    target: str = ""
    target_knobs: Mapping[str, Any] = field(default_factory=dict)
    knobs: Mapping[str, Any] = field(default_factory=dict)
    panels: tuple[str, ...] = ()
    pace: float | None = None


@dataclass(frozen=True)
class Standing:
    """How a reading is known, and the value it should reach.

    `label` and `unit` stand in for those of its `ReadingSpec` where the knobs make another quantity of it.
    `truth_step` is the step of a truth that takes so long that the run has gone on meanwhile.
    """

    source: Provenance
    truth: float | None = None
    truth_source: Provenance | None = None
    label: Text | None = None
    unit: str | None = None
    truth_step: int | None = None


@dataclass(frozen=True)
class Gesture:
    """What a hand did on a panel, in data coordinates; `handle` is the index of the dragged point."""

    kind: Literal["click", "drag", "add", "remove"]
    at: tuple[float, float]
    to: tuple[float, float] | None = None
    handle: int | None = None


@dataclass(frozen=True)
class Notation:
    """What an experiment does, and one step of it, as some text writes them; `step` as in `Card`."""

    equation: Formula
    step: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Card:
    """What is known of an experiment before it runs. `experiment` is "module:Class".

    `step` is the formula of one whole step as TeX in pieces, left to right, each with the phase that
    computes it: a run that walks its phases highlights them in turn. `source` is how the text that the lab follows
    writes both, where it differs. `opens` maps endings of files (".xml") to the knob that takes their text.
    """

    name: str
    lab: Text
    title: Text
    summary: Text
    equation: Formula
    step: tuple[tuple[str, str], ...]
    knobs: type[KnobSet]
    phases: tuple[Phase, ...]
    readings: tuple[ReadingSpec, ...]
    panels: tuple[PanelSpec, ...]
    presets: tuple[Preset, ...]
    dimensions: tuple[int, ...]
    experiment: str
    evaluates: Text | None = None
    tabulates: Text | None = None
    opens: Mapping[str, str] = field(default_factory=dict)
    source: Notation | None = None
    pace: float | None = None  # steps a second of a run that is no preset; None: unthrottled

    @cached_property
    def timeless(self) -> frozenset[str]:
        """The panels that are the same at every step."""
        return frozenset(spec.name for spec in self.panels if spec.timeless)

    def phases_under(self, values: Mapping[str, Any]) -> tuple[Phase, ...]:
        """The phases of one step under these knob values, in order and with their repetitions."""
        return tuple(
            phase
            for phase in self.phases
            if all(values[name] in wanted for name, wanted in phase.when.items())
            for _ in range(values[phase.repeat] if phase.repeat else 1)
        )

    def pace_of(self, preset: str) -> float | None:
        """Steps a second to begin with; "" is a run of one's own."""
        return next((known.pace for known in self.presets if known.name == preset), self.pace)

    def panels_of(self, preset: str) -> tuple[str, ...]:
        """The panels that a preset puts on show; "" is a run of one's own."""
        own = next((known.panels for known in self.presets if known.name == preset), ())
        return own or tuple(spec.name for spec in self.panels if spec.shown)

    def load(self) -> type[Experiment]:
        """The class itself; this is where torch gets imported."""
        module, name = self.experiment.split(":")
        loaded: type[Experiment] = getattr(importlib.import_module(module), name)
        return loaded


class Experiment(ABC):
    """A run of one model on one target. It knows no screen, no clock and no thread.

    A step is one `advance` for each of the card's phases, in order. An `advance` that would take longer than
    a few milliseconds may return early and leave `unfinished` true: it is called again for the same phase.
    All randomness of the run comes from `streams.stream(name)`, that of its pictures and measurements from
    `streams.view(name)`.

    `pointed` holds named points that a hand has put on a panel just to look at something. They are no
    part of the run: no state and no recipe holds them, and a model that is built anew inherits them.
    """

    card: ClassVar[Card]

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        self.knobs = knobs
        self.target = target
        self.streams = streams
        self.device = device
        self.step = 0
        self.unfinished = False
        self.findings: list[Finding] = []
        self.pointed: Pointed = {}

    def waits_for(self, seconds: float | None = 0.0) -> Text | None:
        """What must be ready before the next `advance`, after waiting for it so long at most (None: to the end).

        None where nothing is missing; an `advance` that comes too early waits itself. Raises BadInput where the
        wait is in vain.
        """
        return None

    @abstractmethod
    def advance(self, phase: str) -> Readings:
        """Do one phase (a few milliseconds at most) and return its cheap readings.

        The last phase counts `self.step` up. What goes wrong in the mathematics is appended to
        `self.findings`; whoever drives the experiment takes them from there.
        """

    def measure(self) -> Readings:
        """The dear readings, at the present state. Never touches `streams.stream`."""
        return {}

    def glance(self) -> Readings:
        """The dear readings while the run goes on: what would hold it up may be left out, or be of a while ago."""
        return self.measure()

    def standings(self) -> dict[str, Standing]:
        """For each reading, how it is known and what it should reach, under the present knobs."""
        return {}

    @abstractmethod
    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        """The wanted panels, at `detail` in (0, 1] of full resolution. Changes nothing that matters."""

    @abstractmethod
    def state(self) -> State:
        """Everything that continuing needs but the streams: a tree of arrays and plain values, copied."""

    @abstractmethod
    def restore(self, state: State) -> None:
        """Continue from what `state` returned, on whatever device this experiment is."""

    def adopt(self, state: State) -> Text | None:
        """Start from another experiment's state as far as it fits; the text says what did not."""
        self.restore(state)
        return None

    def tune(self, knobs: KnobSet) -> None:
        """Live knobs have changed."""
        self.knobs = knobs

    def point(self, panel: str, gesture: Gesture) -> bool:
        """Whether `gesture` on `panel` is looking only; if so it is kept in `pointed` and changes pictures."""
        return False

    def poke(self, panel: str, gesture: Gesture) -> None:  # noqa: B027
        """Somebody changed the run on `panel`; experiments without such gestures leave this alone.

        A knob that the gesture has set is to be set in `knobs` too: forms and forks go by them.
        """

    def sample(self, n: int, generator: np.random.Generator) -> NDArray[np.float64] | None:
        """`n` samples (n, D) of the model, or None where the model does not sample."""
        return None

    def evaluate(self, points: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
        """What `card.evaluates` says, at `points` (n, D); the first entry is the main one."""
        return {}

    def steps_until(self, time: float) -> int:
        """How many steps lead from the start to `time`, where the experiment knows times."""
        return 0

    def files(self, at: Sequence[float] = ()) -> dict[str, str]:
        """Text files to take home, name -> content; what `card.tabulates` says is tabulated `at` these times."""
        return {}
