"""Running a recipe without a window: as fast as a bare loop, recording as it goes, stoppable by Ctrl+C."""

from __future__ import annotations

import math
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from engine.device import choose
from engine.experiment import Readings
from engine.findings import Finding
from engine.recipe import Recipe
from engine.run import LiveRun
from engine.words import Text, text

STEPS = 1000
# Without --every: so many rows of quick readings, a digest (which costs a millisecond) at every tenth of
# them, and the dear readings, which may take seconds, at the end only. Recording stays below 1 % of the run.
ROWS = 100
DIGEST_EVERY = 10


@dataclass(frozen=True)
class Plan:
    """How far to go (`steps`, or as long as `seconds` allow), and which steps to record.

    `every` records everything there is so often. `expected` are the digests of an earlier pass: these steps
    are recorded, and the first that differs ends the run.
    """

    steps: int | None = STEPS
    seconds: float | None = None
    every: int | None = None
    expected: Mapping[int, str] = field(default_factory=dict)

    @property
    def interval(self) -> int:
        """Steps from one row to the next."""
        return self.every or (ROWS if self.steps is None else max(1, self.steps // ROWS))

    def records(self, step: int) -> bool:
        """Whether `step` gets a row."""
        return step in self.expected if self.expected else step % self.interval == 0

    def digests(self, step: int) -> bool:
        """Whether a recorded step gets a digest."""
        return bool(self.expected or self.every) or step % (DIGEST_EVERY * self.interval) == 0

    def done(self, step: int, elapsed: float) -> bool:
        if self.steps is not None:
            return step >= self.steps
        return elapsed >= (self.seconds or 0.0)


@dataclass
class Outcome:
    """What a run leaves behind. `rows` are (step, readings), `digests` maps recorded steps to state digests."""

    live: LiveRun
    rows: list[tuple[int, Readings]] = field(default_factory=list)
    digests: dict[int, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    seconds: float = 0.0
    interrupted: bool = False
    differs_at: int | None = None
    failure: Text | None = None
    traceback: str = ""

    @property
    def readings(self) -> Readings:
        """The last recorded readings."""
        return self.rows[-1][1] if self.rows else {}


def start(recipe: Recipe, device: str) -> LiveRun:
    """The run at step 0. A device that was asked for and is not there leaves a finding.

    One torch thread: at these sizes two gain nothing, and digests stay comparable.
    """
    import torch

    torch.set_num_threads(1)
    found, reason = choose(device)
    live = LiveRun(recipe, found)
    if (waits := live.experiment.waits_for()) is not None:
        print(waits, file=sys.stderr)
        live.experiment.waits_for(None)
    if device not in ("auto", found):
        live.experiment.findings.append(Finding("other_device", reason, text("The run goes on without it."), 0))
    return live


def carry_out(live: LiveRun, plan: Plan) -> Outcome:
    """Run `live` as `plan` says, from where it is."""
    outcome = Outcome(live)
    with interruptible() as stopped, progress(plan.steps) as tick:
        started = time.perf_counter()
        try:
            _loop(outcome, plan, stopped, tick)
        except Exception as error:
            # An experiment may fail in any way; the run file that reproduces it is worth more than the crash.
            outcome.findings += live.take_findings()
            outcome.failure = text("{kind}: {what}", kind=type(error).__name__, what=str(error))
            outcome.traceback = traceback.format_exc()
            outcome.seconds = time.perf_counter() - started
    return outcome


def _loop(outcome: Outcome, plan: Plan, stopped: threading.Event, tick: Callable[[], object]) -> None:
    live, readings = outcome.live, Readings()
    started = time.perf_counter()
    while not stopped.is_set() and not plan.done(live.step, outcome.seconds):
        readings = live.advance_step()
        outcome.seconds = time.perf_counter() - started
        tick()
        if live.experiment.findings:
            _take_findings(outcome, plan, readings)
        if outcome.failure is None and plan.records(live.step):
            _record(outcome, plan, readings)
        if outcome.failure is not None or outcome.differs_at is not None:
            return
    outcome.interrupted = stopped.is_set()
    _record(outcome, plan, readings, last=True)


def _record(outcome: Outcome, plan: Plan, readings: Readings, last: bool = False) -> None:
    """Add a row; the last one holds everything that can be measured."""
    live, rows = outcome.live, outcome.rows
    if last and rows and rows[-1][0] == live.step:
        readings = rows.pop()[1]
    if last or plan.digests(live.step):
        digest = outcome.digests[live.step] = live.digest()
        if plan.expected.get(live.step, digest) != digest:
            outcome.differs_at = live.step
            return
    dear = live.experiment.measure() if last or plan.every is not None else {}
    rows.append((live.step, {**readings, **dear}))


def _take_findings(outcome: Outcome, plan: Plan, readings: Readings) -> None:
    """A finding ends the run where the numbers have gone with it; others are told at the end.

    A recorded run went on after whatever it found, and its replay goes on likewise.
    """
    found = outcome.live.take_findings()
    outcome.findings += found
    if not plan.expected and not all(math.isfinite(value) for value in readings.values()):
        outcome.failure = Text(found[0].name)


@contextmanager
def interruptible() -> Iterator[threading.Event]:
    """The first Ctrl+C asks the run to stop after its step; a second one is the usual KeyboardInterrupt."""
    stopped = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stopped
        return

    def stop(*_: object) -> None:
        stopped.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def progress(steps: int | None) -> Iterator[Callable[[], object]]:
    """A progress bar on standard error, where that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from tqdm import tqdm

    with tqdm(total=steps, unit="step", file=sys.stderr) as bar:
        yield bar.update
