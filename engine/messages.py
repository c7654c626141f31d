"""What crosses between window and engine: frozen, picklable commands one way, events and frames the other.

Commands stand first, up to `Command`; then events, lossless and in order, up to `Event`; frames are lossy, and one of
them is in flight at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.branches import BranchInfo, Checkpoint
from engine.experiment import Gesture, Standing
from engine.findings import Finding
from engine.marks import Panel
from engine.recipe import Recipe
from engine.words import Text


@dataclass(frozen=True)
class Start:
    """Begin a new run, paused or running; the run before it is dropped."""

    recipe: Recipe
    run: bool = True
    # A run file says how far it went; the engine goes there before anything else.
    until: int = 0


@dataclass(frozen=True)
class Resume:
    """Continue from a checkpoint in a fresh engine."""

    checkpoint: Checkpoint
    run: bool = False


@dataclass(frozen=True)
class Run:
    """Let the run go on."""


@dataclass(frozen=True)
class Pause:
    """Stop after the phase at hand."""


@dataclass(frozen=True)
class Step:
    """Advance by `steps` whole steps, or by one phase where `steps` is 0, then pause."""

    steps: int = 1


@dataclass(frozen=True)
class Pace:
    """At most so many steps a second; None is unthrottled."""

    steps_per_second: float | None


@dataclass(frozen=True)
class Tune:
    """Change live knobs now."""

    changes: Mapping[str, Any]


@dataclass(frozen=True)
class Poke:
    """A gesture on a panel."""

    panel: str
    gesture: Gesture


@dataclass(frozen=True)
class Show:
    """These panels are on screen; the others cost nothing."""

    panels: tuple[str, ...]


@dataclass(frozen=True)
class More:
    """Credit for one frame: the last one has been painted."""


@dataclass(frozen=True)
class Seek:
    """Go to `step` of `branch` (None: the present one)."""

    step: int
    branch: int | None = None


@dataclass(frozen=True)
class Fork:
    """Start a branch at `step` of the present one, with some knobs changed."""

    step: int
    changes: Mapping[str, Any]


@dataclass(frozen=True)
class Undo:
    """Take the last gesture, or the fork that began the branch, back; the run stands where that was made."""


@dataclass(frozen=True)
class UseDevice:
    """Move the run to "auto", "cpu" or "cuda"."""

    device: str


@dataclass(frozen=True)
class PauseOnFindings:
    """Whether a run stops at what goes wrong in the mathematics."""

    on: bool


@dataclass(frozen=True)
class Save:
    """Write the run file of the present branch to `path`."""

    path: str


@dataclass(frozen=True)
class WriteFiles:
    """Write what the experiment hands out as text into `folder`."""

    folder: str


@dataclass(frozen=True)
class Ping:
    """Are you there? Answered with a RunState."""


@dataclass(frozen=True)
class Revive:
    """Give up an engine that does not answer and go on in a fresh one. The host sees to it."""


@dataclass(frozen=True)
class Quit:
    """End the engine."""


Command = (
    Start | Resume | Run | Pause | Step | Pace | Tune | Poke | Show | More | Seek | Fork | Undo | UseDevice
    | PauseOnFindings | Save | WriteFiles | Ping | Revive | Quit
)  # fmt: skip


@dataclass(frozen=True)
class Started:
    """A run exists; everything the window needs to lay itself out for it."""

    recipe: Recipe
    standings: Mapping[str, Standing]
    device: str
    device_reason: Text
    # A fresh engine has taken up the run that the lost one left; what is known of it stays true.
    resumed: bool = False


@dataclass(frozen=True, eq=False)
class ReadingsBatch:
    """Readings of many steps: `values[name]` is (n,), NaN where the reading was not taken."""

    branch: int
    steps: NDArray[np.int64]
    values: Mapping[str, NDArray[np.float64]]


@dataclass(frozen=True)
class RunState:
    """Where the run is; "building" while the next one is made. `phase` is the index of the phase that comes next."""

    state: Literal["building", "running", "paused", "seeking"]
    branch: int
    step: int
    phase: int
    steps_per_second: float = 0.0
    # The run goes so slowly that its phases are walked one by one.
    walking: bool = False


@dataclass(frozen=True)
class Branches:
    """The whole tree of runs, whenever it changed."""

    branches: tuple[BranchInfo, ...]
    current: int


@dataclass(frozen=True)
class Tuned:
    """Live knobs are now these; standings may have moved with them."""

    knobs: Mapping[str, Any]
    standings: Mapping[str, Standing]


@dataclass(frozen=True)
class Measured:
    """The dear readings have been taken anew, and this is how all readings are known now."""

    standings: Mapping[str, Standing]


@dataclass(frozen=True)
class DeviceChanged:
    """The run is on this device now, for this reason."""

    device: str
    reason: Text


@dataclass(frozen=True)
class Found:
    """A finding, on the step it was seen."""

    finding: Finding
    paused: bool


@dataclass(frozen=True)
class Said:
    """One sentence for the banner that is no failure: what a fork could not carry over, and such."""

    sentence: Text


@dataclass(frozen=True)
class Refused:
    """A command could not be carried out; nothing has changed."""

    sentence: Text


@dataclass(frozen=True)
class Failed:
    """An exception in the experiment. The run is paused at `step`; `run_file` reproduces it."""

    sentence: Text
    traceback: str
    run_file: str
    step: int


@dataclass(frozen=True)
class PanelFailed:
    """An exception while drawing `panel`; the run goes on, the panel rests until it is shown again."""

    panel: str
    sentence: Text
    traceback: str


@dataclass(frozen=True)
class Saved:
    """The run file is written, to `path`."""

    path: str


@dataclass(frozen=True)
class EngineLost:
    """The worker died or was given up; a fresh one is coming up from the last checkpoint."""

    sentence: Text


@dataclass(frozen=True)
class Unresponsive:
    """The engine has not answered for a while. `Revive` ends the wait."""

    seconds: float


@dataclass(frozen=True)
class Closed:
    """The engine has ended in good order."""


Event = (
    Started | ReadingsBatch | RunState | Branches | Tuned | Measured | DeviceChanged | Found | Said | Refused | Failed
    | PanelFailed | Saved | EngineLost | Unresponsive | Checkpoint | Closed
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Frame:
    """Some of the panels on screen. `taken` is `time.monotonic()` when the state was looked at."""

    branch: int
    step: int
    taken: float
    panels: Mapping[str, Panel]
    detail: float = 1.0
