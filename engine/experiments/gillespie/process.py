"""A reaction network at work: trajectories by chance; the master equation and the rate equations beside.

Direct method: Gillespie (1977). P(n, t) by finite state projection: Munsky & Khammash (2006).
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.experiment import Card, Experiment, Readings, Standing
from engine.experiments.gillespie import CARD
from engine.experiments.gillespie.deterministic import Deterministic
from engine.experiments.gillespie.documents import documents
from engine.experiments.gillespie.exact_side import ExactSide
from engine.experiments.gillespie.growth import distances, kept
from engine.experiments.gillespie.knobs import GillespieKnobs, read, watched
from engine.experiments.gillespie.measurement import Measurement
from engine.experiments.gillespie.path import Path
from engine.experiments.gillespie.pictures import draw
from engine.experiments.gillespie.pilot import reached
from engine.experiments.gillespie.record import Record
from engine.experiments.gillespie.trouble_found import cap, look_for_lapse, look_for_trouble
from engine.kinetics.recording import Watch
from engine.kinetics.simulation import Simulation
from engine.knobs import KnobSet
from engine.marks import Panel
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import Text, text

Array = NDArray[np.float64]
PIECE_SECONDS = 0.008  # how long one `advance` may take
PATHS = 5
CORES = os.cpu_count() or 1
WORTH_A_THREAD = 256  # trajectories; what they do does not depend on how they are shared out
WATCHED_BINS = 4096
SOLVED_A_STEP = 20

# Lists among these are never changed in place.
_PLAIN = (
    "step", "index", "time", "runs", "_solved", "event", "_past_events", "changes", "growths", "told", "settled",
)  # fmt: skip
_PARTS = ("simulation", "rate_equations", "exact", "record", "path")
_METHODS = {"next": "next-reaction", "leap": "tau-leaping"}


class Gillespie(Experiment):
    """One network. A step is an interval of time, a batch of whole runs, or one event, as `advance` says."""

    card: ClassVar[Card] = CARD
    knobs: GillespieKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        super().__init__(knobs, target, streams, device)
        assert isinstance(knobs, GillespieKnobs)
        self.network = read(knobs.network)
        self.watched = watched(self.network)
        self.parameters = knobs.parameters
        self.time = 0.0
        self.index = self.runs = self._column = self._solved = self._past_events = 0
        self.growths: list[tuple[float, Array]] = []
        self.changes: list[tuple[float, Array]] = [(0.0, self.parameters)]
        self.event: dict[str, Any] | None = None
        self._seed = int(streams.stream("trajectories").integers(2**62))
        self.watch = self._watching()
        self.settled: tuple[Any, Any] = (0, 0)
        self.told: tuple[str, ...] = ()
        self._begin()
        self.path = Path(self._counts(self.simulation)[0])
        self.record = self._empty_record()

    # Beginning

    def _simulation(self, trajectories: int, method: str, first: int = 0) -> Simulation | Deterministic:
        if method == "ode":
            return Deterministic(self.network, self.parameters)
        made = Simulation(
            self.network, self._seed, trajectories, _METHODS.get(method, method), self.knobs.leap, first=first,
            recorded=min(PATHS, trajectories) if first == 0 else 0, watch=self.watch,
            population_cap=cap(self.network, method), threads=max(1, min(CORES, trajectories // WORTH_A_THREAD)),
        )  # fmt: skip
        made.set_parameters(self.parameters)
        return made

    def _begin(self) -> None:
        """Everything at time 0."""
        knobs = self.knobs
        single = knobs.advance == "event"
        self.simulation = self._simulation(1 if single else knobs.trajectories, "direct" if single else knobs.method)
        self.rate_equations = Deterministic(self.network, self.parameters)
        self.exact = ExactSide(self.network, self.parameters, knobs.exact)

    def _watching(self) -> Watch | None:
        """The histograms along the trajectories are of the species that is shown when the run begins."""
        if self.knobs.advance != "time" or self.knobs.method in ("ode", "langevin"):
            return None
        names = [each.name for each in self.network.species]
        return Watch(names.index(self.knobs.model_dump()["species"]), WATCHED_BINS, 100 * self.knobs.until)

    def _empty_record(self) -> Record:
        columns = round(self.knobs.until / self.knobs.recorded) + 1
        top = reached(self.network, self.parameters, self._seed ^ 1, self.knobs.until)
        record = Record(columns, self.knobs.recorded, top[list(self.watched)])
        record.add(0, self._counts(self.simulation)[: 0 if self.knobs.advance == "runs" else None])
        self._record_exact(record, 0)
        return record

    def _counts(self, simulation: Simulation | Deterministic) -> NDArray[Any]:
        return np.asarray(simulation.counts[:, list(self.watched)])

    # A step

    def advance(self, phase: str) -> Readings:
        done = {"simulate": self._simulate, "solve": self._solve, "wait": self._wait, "fire": self._fire}[phase]
        self.unfinished = not done()
        look_for_trouble(self, self.simulation)
        look_for_lapse(self)
        reached = self.knobs.until if self.knobs.advance == "runs" else self.time
        return {"time": reached, "events": float(self.events), "runs": float(self.record.seen.max(initial=0))}

    @property
    def events(self) -> int:
        """How many events all trajectories have had."""
        return self._past_events + int(self.simulation.events.sum())

    def _simulate(self) -> bool:
        if self.knobs.advance == "runs":
            return self._simulate_runs()
        if not self.simulation.advance((self.index + 1) * self.knobs.recorded, PIECE_SECONDS):
            return False
        self.record.add(self.index + 1, self._counts(self.simulation))
        self._note_settled()
        return True

    def _simulate_runs(self) -> bool:
        """A batch of trajectories from time 0, one recorded time after the other."""
        # A large batch may take several pieces to be at time 0 at all.
        if not self.unfinished:
            self._past_events = self.events
            self.simulation = self._simulation(self.knobs.trajectories, self.knobs.method, first=self.runs)
        deadline = time.monotonic() + PIECE_SECONDS
        while self._column < len(self.record.seen):
            if not self.simulation.advance(self._column * self.knobs.recorded, PIECE_SECONDS):
                return False
            self.record.add(self._column, self._counts(self.simulation))
            self._column += 1
            if time.monotonic() > deadline and self._column < len(self.record.seen):
                return False
        self._column, self.runs = 0, self.runs + self.knobs.trajectories
        self._note_growth()
        return True

    def _note_growth(self) -> None:
        """The distance to the exact distribution at the end, once that is known."""
        found = distances(self.record.histograms[-1], int(self.record.seen[-1]), self.record.exact[-1])
        if np.isfinite(found).all():
            self.growths = kept([*self.growths, (float(self.runs), found)])

    def _solve(self) -> bool:
        """The exact side and the rate equations follow; in batches of runs they go ahead of their own."""
        runs = self.knobs.advance == "runs"
        goal = min(self._solved + SOLVED_A_STEP, len(self.record.seen) - 1) if runs else self.index + 1
        deadline = time.monotonic() + PIECE_SECONDS
        while self._solved < goal:
            until = (self._solved + 1) * self.knobs.recorded
            if not self.exact.advance(until, max(deadline - time.monotonic(), 1e-3)):
                return False
            self.rate_equations.advance(until)
            self._solved += 1
            self._record_exact(self.record, self._solved)
            if time.monotonic() > deadline and self._solved < goal:
                return False
        if not runs:
            self.time = goal * self.knobs.recorded
        self._count()
        return True

    def _count(self) -> None:
        self.index += 1
        self.step += 1

    def _record_exact(self, record: Record, index: int) -> None:
        record.rate_equations[record.column(index)] = self.rate_equations.solution[list(self.watched)]
        self.exact.note(record, index, list(self.watched))

    def _wait(self) -> bool:
        """Draw when the next event comes, and which; the pictures tell the second only after it has fired."""
        assert isinstance(self.simulation, Simulation)
        found = self.simulation.peek(0)
        self.event = {**vars(found), "at": self.time, "fired": False}
        return True

    def _fire(self) -> bool:
        assert isinstance(self.simulation, Simulation)
        event = self.simulation.event_step(0)
        self.event = {**vars(event), "at": self.time, "fired": event.reaction >= 0}
        if event.reaction >= 0:
            self.time = self.simulation.time
            self.path.add(self.time, self._counts(self.simulation)[0], event.reaction)
            self.exact.advance(self.time)
            self.rate_equations.advance(self.time)
        self._count()
        return True

    # Changing

    def tune(self, knobs: KnobSet) -> None:
        super().tune(knobs)
        assert isinstance(knobs, GillespieKnobs)
        parameters = knobs.parameters
        if np.array_equal(parameters, self.parameters):
            return
        self.parameters = parameters
        self.changes = [*self.changes, (self.time, parameters)]
        self.simulation.set_parameters(parameters)
        self.rate_equations.set_parameters(parameters)
        self.exact.set_parameters(parameters)
        if self.watch is not None and isinstance(self.simulation, Simulation):
            # What was seen under other rates says nothing about these.
            self.settled = self.simulation.histograms()
        if knobs.advance == "runs":
            # Whole trajectories under other rates are another ensemble.
            self._start_over()

    def _start_over(self) -> None:
        self.runs = self._column = self._solved = self._past_events = 0
        self.growths, self.told = [], ()
        self.changes = [(0.0, self.parameters)]
        self._begin()
        self.record = self._empty_record()

    def adopt(self, state: State) -> Text | None:
        return text("The network starts at time 0 again.")

    # Looking

    @property
    def paths(self) -> int:
        """How many trajectories are kept event by event."""
        return self.simulation.recorded

    def simulation_anew(self) -> Simulation | Deterministic:
        """The same trajectories from time 0, under the rates that they started with."""
        made = self._simulation(self.knobs.trajectories, self.knobs.method)
        made.set_parameters(self.changes[0][1])
        return made

    def _note_settled(self) -> None:
        """Histograms along the trajectories are counted from the time `settle` on."""
        due = self.time < self.knobs.settle <= (self.index + 1) * self.knobs.recorded
        if due and self.watch is not None and isinstance(self.simulation, Simulation):
            self.settled = self.simulation.histograms()

    def measure(self) -> Readings:
        return Measurement(self).readings()

    def standings(self) -> dict[str, Standing]:
        return Measurement(self).standings()

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        return draw(self, wanted, detail)

    def sample(self, n: int, generator: np.random.Generator) -> NDArray[np.float64] | None:
        """Counts (n, species) of trajectories where they stand now, drawn with replacement."""
        counts = self.simulation.counts
        return np.asarray(counts[generator.integers(len(counts), size=n)], dtype=np.float64)

    def files(self, at: Sequence[float] = ()) -> dict[str, str]:
        return documents(self, at)

    def steps_until(self, time: float) -> int:
        """To the end of the time axis at most: tables begin at time 0 and go further on their own."""
        return int(np.ceil(min(time, self.knobs.until) / self.knobs.recorded)) if self.knobs.advance == "time" else 1

    # State

    def state(self) -> State:
        return {
            **{name: getattr(self, name) for name in _PLAIN},
            "parameters": self.parameters.copy(),
            **{name: getattr(self, name).state() for name in _PARTS},
        }

    def restore(self, state: State) -> None:
        for name in _PLAIN:
            setattr(self, name, state[name])
        self.parameters = state["parameters"].copy()
        self._column, self.unfinished = 0, False
        if self.knobs.advance == "runs":
            # Only the first batch keeps paths.
            first = max(0, self.runs - self.knobs.trajectories)
            self.simulation = self._simulation(self.knobs.trajectories, self.knobs.method, first)
        for name in _PARTS:
            getattr(self, name).restore(state[name])
