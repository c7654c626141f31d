"""Keyframes of every branch under one memory budget: seek, step back and fork start from here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from engine.branches import BranchInfo, Origin
from engine.recipe import Recipe
from engine.streams import State

FIRST_INTERVAL = 32
WEIGHED = 8  # the first so many keyframes are weighed, and then one of so many


@dataclass(eq=False)
class Branch:
    """One line of time: the recipe up to now, how far it has been, and its keyframes by step.

    A fork begins with its parent's keyframes up to the fork; they are shared, not copied.
    """

    number: int
    parent: int | None
    fork_step: int
    recipe: Recipe
    end: int
    keyframes: dict[int, State] = field(default_factory=dict)
    origin: Origin | None = None

    def info(self) -> BranchInfo:
        return BranchInfo(self.number, self.parent, self.fork_step, self.end, self.recipe, self.origin)


class Timeline:
    """The tree of runs. Keyframes stand `interval` steps apart; where memory runs out, every other one goes."""

    def __init__(self, recipe: Recipe, budget_bytes: int = 256 << 20) -> None:
        self.budget_bytes = budget_bytes
        self.interval = FIRST_INTERVAL
        self.branches = [Branch(0, None, 0, recipe, 0)]
        self.current = self.branches[0]
        self._frame_bytes = 0

    @classmethod
    def resumed(cls, branches: tuple[BranchInfo, ...], current: int, budget_bytes: int = 256 << 20) -> Timeline:
        """The tree as a fresh engine gets it: all recipes, no keyframes yet."""
        timeline = cls(branches[0].recipe, budget_bytes)
        timeline.branches = [Branch(b.branch, b.parent, b.fork_step, b.recipe, b.end, {}, b.origin) for b in branches]
        timeline.current = timeline.branches[current]
        return timeline

    def is_due(self, step: int) -> bool:
        """Whether a keyframe belongs at `step` of the present branch and is not there yet."""
        return step % self.interval == 0 and step not in self.current.keyframes

    def keep(self, step: int, state: State) -> None:
        """Keep `state` as the present branch's keyframe at `step`, thinning where memory is short."""
        self.current.keyframes[step] = state
        # Keyframes of a run are much alike, and going through one costs as much as a short step; few may be large.
        kept = len(self.current.keyframes)
        if kept <= WEIGHED or kept % WEIGHED == 1:
            self._frame_bytes = max(self._frame_bytes, size_of(state))
        while self.used_bytes() > self.budget_bytes and self._thin():
            pass

    def used_bytes(self) -> int:
        """Memory of all keyframes; shared ones count once. Counted as if all were of the largest size."""
        if len(self.branches) == 1:
            return len(self.current.keyframes) * self._frame_bytes
        return len({id(state) for branch in self.branches for state in branch.keyframes.values()}) * self._frame_bytes

    def _thin(self) -> bool:
        """Double the interval. The first keyframe of a branch's own stays: nothing replaces it."""
        self.interval *= 2
        before = self.used_bytes()
        for branch in self.branches:
            branch.keyframes = {
                step: state
                for step, state in branch.keyframes.items()
                if step % self.interval == 0 or step == branch.fork_step
            }
        return self.used_bytes() < before or self.interval < max(branch.end for branch in self.branches)

    def nearest(self, step: int) -> tuple[int, State] | None:
        """The last keyframe of the present branch at or before `step`; None: start from the seed."""
        steps = sorted(self.current.keyframes)
        place = bisect_right(steps, step)
        return (steps[place - 1], self.current.keyframes[steps[place - 1]]) if place else None

    def fork(self, step: int, recipe: Recipe, origin: Origin | None) -> Branch:
        """A new branch that shares the present one's past up to `step`, and becomes the present one.

        Keyframes that have seen edits which `recipe` leaves out are no part of that past.
        """
        edits = len(recipe.edits)
        shared = {
            at: state for at, state in self.current.keyframes.items() if at <= step and int(state["applied"]) <= edits
        }
        branch = Branch(len(self.branches), self.current.number, step, recipe, step, shared, origin)
        self.branches.append(branch)
        self.current = branch
        return branch

    def take_back(self, parent: Branch) -> None:
        """The last fork came to nothing; `parent` is the present branch again."""
        self.branches.pop()
        self.current = parent

    def infos(self) -> tuple[BranchInfo, ...]:
        return tuple(branch.info() for branch in self.branches)


def size_of(state: State) -> int:
    """Bytes of the arrays in a state tree; what is not an array is small."""
    return sum(leaf.nbytes if isinstance(leaf, np.ndarray) else 32 for leaf in _leaves(state))


def _leaves(node: Any) -> Iterator[Any]:
    if isinstance(node, Mapping):
        for child in node.values():
            yield from _leaves(child)
    elif isinstance(node, list | tuple):
        for child in node:
            yield from _leaves(child)
    else:
        yield node
