"""A recipe being carried out, without clock, thread or screen: what headless runs, timeline and runner share."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from engine import experiments
from engine.experiment import Gesture, Phase, Pointed, Readings
from engine.findings import Finding
from engine.knobs import KnobSet
from engine.recipe import Edit, Recipe
from engine.streams import State, Streams
from engine.words import BadInput, Text


class LiveRun:
    """One run at one place in its time: `step` whole steps and `phase` phases of the next are done.

    Edits of the recipe are applied when the run gets to where they were made; new ones go through `edit`.
    `pointed` is what a hand has pointed at on the pictures so far. Raises BadInput where the recipe
    cannot be carried out.
    """

    def __init__(self, recipe: Recipe, device: str = "cpu", pointed: Pointed | None = None) -> None:
        self.card = experiments.card(recipe.experiment)
        self.recipe = recipe
        self.device = device
        self.phase = 0
        self.phases: tuple[Phase, ...] = ()
        self._phases_of: KnobSet | None = None
        self.notice: Text | None = None
        self.pointed: Pointed = {} if pointed is None else pointed
        self._applied = 0
        self._target = recipe.target.target() if self.card.dimensions else None
        self._build(dict(recipe.knobs))

    def _build(self, knobs: Mapping[str, Any]) -> None:
        """The experiment anew, from the seed, under `knobs`."""
        self.knobs = self.card.knobs.checked(knobs)
        self.streams = Streams(self.recipe.seed)
        self.experiment = self.card.load()(self.knobs, self._target, self.streams, self.device)
        self.experiment.pointed = self.pointed

    @property
    def step(self) -> int:
        return self.experiment.step

    def advance_phase(self) -> Readings:
        """Apply the edits due here, then do one phase, or as much of it as the experiment does at a time."""
        if not self.experiment.unfinished:
            self.apply_due()
        if not self.amid and self._phases_of is not self.knobs:
            self._phases_of, self.phases = self.knobs, self.card.phases_under(self.knobs.model_dump())
        readings = self.experiment.advance(self.phases[self.phase].name)
        if not self.experiment.unfinished:
            self.phase = (self.phase + 1) % len(self.phases)
        return readings

    @property
    def amid(self) -> bool:
        """Whether the run stands in the middle of a step."""
        return self.phase > 0 or self.experiment.unfinished

    def advance_step(self) -> Readings:
        """Finish the present step; returns its cheap readings."""
        readings = self.advance_phase()
        while self.amid:
            readings |= self.advance_phase()
        return readings

    def take_findings(self) -> list[Finding]:
        """What the experiment has found since the last call."""
        found, self.experiment.findings = self.experiment.findings, []
        return found

    # Edits

    @property
    def in_the_past(self) -> bool:
        """Whether edits lie ahead: changing something now would contradict them."""
        self.apply_due()
        return self._applied < len(self.recipe.edits)

    def edit(
        self,
        *,
        tune: Mapping[str, Any] | None = None,
        fork: Mapping[str, Any] | None = None,
        poke: tuple[str, Gesture] | None = None,
        again: bool = False,
    ) -> None:
        """Change something here and now, and write it into the recipe.

        `again`: nothing has happened since the last edit, a tune like this one, which takes this one in.
        Raises BadInput, with nothing changed, where a knob's value will not do.
        """
        self.knobs.changed(**(tune or fork or {}))
        while self.experiment.unfinished:
            self.advance_phase()
        before = self.recipe, self._applied, self.knobs, self.streams
        if again:
            *edits, last = self.recipe.edits
            self.recipe, self._applied = replace(self.recipe, edits=tuple(edits)), self._applied - 1
            tune = {**(last.tune or {}), **(tune or {})}
        self.recipe = self.recipe.edited(Edit(self.step, self.phase, tune, fork, poke))
        try:
            self.apply_due()
        except BadInput:
            # Each value may be good and the experiment still refuse them together, or with this target.
            self.recipe, self._applied, self.knobs, self.streams = before
            raise

    def look(self, changes: Mapping[str, Any]) -> None:
        """Turn view knobs: the recipe's start values change, its numbers do not.

        Knobs that grew in a fork are not there at the start: they change in that fork.
        """
        self.knobs = self.knobs.changed(**changes)
        edits, shaped = self.recipe.edits, self.card.knobs.shaped
        forks = [index for index in range(self._applied) if edits[index].fork is not None]
        if forks and shaped(self.recipe.knobs) is not type(self.knobs):
            last = edits[forks[-1]]
            turned = replace(last, fork={**(last.fork or {}), **changes})
            self.recipe = replace(self.recipe, edits=(*edits[: forks[-1]], turned, *edits[forks[-1] + 1 :]))
        else:
            self.recipe = replace(self.recipe, knobs={**self.recipe.knobs, **changes})
        self.experiment.tune(self.knobs)

    def apply_due(self) -> None:
        """Apply the recorded edits that belong here."""
        edits = self.recipe.edits
        while self._applied < len(edits) and self._is_due(edits[self._applied]):
            edit = edits[self._applied]
            self._applied += 1
            if edit.tune is not None:
                self.knobs = self.knobs.changed(**edit.tune)
                self.experiment.tune(self.knobs)
            elif edit.fork is not None:
                self._refit(edit.fork)
            elif edit.poke is not None:
                before = self.experiment.knobs
                self.experiment.poke(*edit.poke)
                if self.experiment.knobs is not before:
                    self.knobs = self.experiment.knobs

    def _is_due(self, edit: Edit) -> bool:
        return (edit.step, edit.phase) <= (self.step, self.phase)

    def _refit(self, changes: Mapping[str, Any]) -> None:
        """Go on under other knobs; a model of another shape adopts what fits."""
        knobs = self.knobs.changed(**changes)
        if not self.knobs.restarts(knobs):
            self.knobs = knobs
            self.experiment.tune(knobs)
            return
        before, streams, step = self.experiment.state(), self.streams.state(), self.step
        self._build(knobs.model_dump())
        # The random streams go on where they were: a fork is not a second first step.
        self.streams.restore({**self.streams.state(), **streams})
        self.notice = self.experiment.adopt(before)
        self.experiment.step = step

    # State

    def state(self) -> State:
        """Everything that continuing needs, between whole steps."""
        return {
            "experiment": self.experiment.state(),
            "streams": self.streams.state(),
            "knobs": self.knobs.model_dump(),
            "applied": self._applied,
        }

    def restore(self, state: State) -> None:
        """Be where `state` was taken, in this recipe or one that shares its beginning; view knobs stay."""
        # Grown knobs of the same name may mean something else in another shape.
        other = self.card.knobs.shaped(state["knobs"]) is not type(self.knobs)
        kept = self.knobs.views() - (self.knobs.grown if other else frozenset())
        seen = {name: getattr(self.knobs, name) for name in kept}
        knobs = self.card.knobs.checked({**state["knobs"], **seen})
        if self.knobs.restarts(knobs):
            self._build(knobs.model_dump())
        self.knobs = knobs
        self.experiment.tune(knobs)
        self.experiment.restore(state["experiment"])
        self.experiment.findings = []
        self.streams.restore(state["streams"])
        self._applied = state["applied"]
        self.phase = 0

    def past_recipe(self) -> Recipe:
        """The recipe without the edits that lie ahead."""
        return replace(self.recipe, edits=self.recipe.edits[: self._applied])

    def follow(self, recipe: Recipe) -> None:
        """Continue under another recipe of the same experiment, target and seed."""
        self.recipe = recipe

    def move_to(self, device: str) -> None:
        """The same run on another device."""
        state = self.state()
        self.device = device
        self._build(state["knobs"])
        self.restore(state)

    def digest(self) -> str:
        return digest(self.state())


def digest(state: State) -> str:
    """SHA-256 of what fixes the numbers to come: the experiment's state and the random streams."""
    sha = hashlib.sha256()
    _feed(sha, {"experiment": state["experiment"], "streams": state["streams"]})
    return sha.hexdigest()


def _feed(sha: hashlib._Hash, node: Any) -> None:
    if isinstance(node, Mapping):
        for key in sorted(node):
            sha.update(str(key).encode() + b":")
            _feed(sha, node[key])
    elif isinstance(node, np.ndarray):
        sha.update(f"{node.dtype}{node.shape}".encode())
        sha.update(np.ascontiguousarray(node).tobytes())
    elif isinstance(node, list | tuple):
        for item in node:
            _feed(sha, item)
    else:
        sha.update(repr(node).encode())
