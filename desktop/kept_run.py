"""Runs that somebody may want back: the one that was replaced last, and the one on stage when the program ended."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.reading_store import ReadingStore
from engine import runfile
from engine.branches import BranchInfo, Checkpoint
from engine.recipe import Recipe
from engine.words import BadInput


@dataclass(frozen=True, eq=False)
class KeptRun:
    """A run with all its branches, as it stood when another took the stage, and its readings by branch."""

    checkpoint: Checkpoint
    stores: Mapping[int, ReadingStore]
    saved: Recipe | None

    @classmethod
    def of(
        cls,
        checkpoint: Checkpoint,
        told: tuple[BranchInfo, ...],
        stores: Mapping[int, ReadingStore],
        saved: Recipe | None,
    ) -> KeptRun:
        """`told` is what the engine has said of the branches since `checkpoint`."""
        known = {info.branch: info for info in checkpoint.branches}
        branches = tuple(_newest(known.get(info.branch), info) for info in told) or checkpoint.branches
        return cls(replace(checkpoint, branches=branches), dict(stores), saved)


def _newest(before: BranchInfo | None, now: BranchInfo) -> BranchInfo:
    if before is None:
        return now
    edits = before.recipe.edits
    if now.recipe.edits[: len(edits)] != edits:
        # The state would not belong to it.
        return before
    return replace(now, end=max(before.end, now.end))


@dataclass(frozen=True)
class LeftRun:
    """The run file of what was on stage, and not saved, when the program last ended."""

    path: Path


def leave(path: Path, recipe: Recipe, steps: int, device: str) -> None:
    """Write the run file; a program that ends has nobody left to tell that it cannot."""
    with contextlib.suppress(OSError, BadInput):
        path.parent.mkdir(parents=True, exist_ok=True)
        runfile.save(path, recipe, steps, device=device)
