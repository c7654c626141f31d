"""The tree of runs as window and engine tell each other of it, and what a fresh engine needs to go on with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.experiment import Pointed
from engine.recipe import Recipe
from engine.streams import State


@dataclass(frozen=True)
class Origin:
    """Where undo leads back to once a branch has no change of its own left: `step` of `branch`.

    The branch began with `edits` edits of that one; `changed`: and with a change, made in the same breath.
    """

    branch: int
    step: int
    edits: int
    changed: bool


@dataclass(frozen=True)
class BranchInfo:
    """One line of the timeline: forked from `parent` at `fork_step`, known up to `end`."""

    branch: int
    parent: int | None
    fork_step: int
    end: int
    recipe: Recipe
    origin: Origin | None = None


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """Enough to continue in a fresh engine: all recipes, one full state, and what a hand has pointed at."""

    branches: tuple[BranchInfo, ...]
    current: int
    step: int
    state: State
    pointed: Pointed = field(default_factory=dict)
