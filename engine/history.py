"""A run together with its timeline: advancing it, travelling in it, changing it. No messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import inf
from time import monotonic
from typing import Any

from engine.branches import Checkpoint, Origin
from engine.experiment import Readings
from engine.findings import Finding
from engine.recipe import Edit, Recipe
from engine.run import LiveRun, digest
from engine.timeline import Timeline
from engine.words import BadInput, Text, text

DIGESTS = 50  # at most so many in a run file
GESTURE_SECONDS = 1.0  # tunes of the same knobs that follow each other faster are one gesture, and undone as one


class History:
    """`live` stands somewhere on the current branch of `timeline`."""

    def __init__(self, live: LiveRun, timeline: Timeline) -> None:
        self.live = live
        self.timeline = timeline
        self._partial: Readings = {}
        self._tuned = -inf  # when a hand was last known on a knob
        self._keep()

    @classmethod
    def begun(cls, recipe: Recipe, device: str, before: LiveRun | None = None) -> History:
        """A new run at step 0; on the same data as the run `before`, a hand still points where it did.

        Raises BadInput.
        """
        same = before is not None and _scene(before.recipe) == _scene(recipe)
        live = LiveRun(recipe, device, dict(before.pointed) if before is not None and same else None)
        return cls(live, Timeline(live.recipe))

    @classmethod
    def resumed(cls, checkpoint: Checkpoint, device: str) -> History:
        """The run that a lost engine left behind."""
        timeline = Timeline.resumed(checkpoint.branches, checkpoint.current)
        live = LiveRun(timeline.current.recipe, device, dict(checkpoint.pointed))
        live.restore(checkpoint.state)
        return cls(live, timeline)

    @property
    def branch(self) -> int:
        return self.timeline.current.number

    @property
    def recipe(self) -> Recipe:
        return self.timeline.current.recipe

    @property
    def at_the_end(self) -> bool:
        """Whether nothing is known beyond the present step."""
        return self.live.step >= self.timeline.current.end

    # Forwards

    def advance_phase(self, *, whole: bool = False) -> tuple[Readings, list[Finding]] | None:
        """Do one phase, or the `whole` rest of the step; at the end of a step never made before, what it gave.

        Where the experiment does a phase in pieces, one piece is all that is done.
        """
        live = self.live
        self._partial |= live.advance_phase()
        while whole and live.phase and not live.experiment.unfinished:
            self._partial |= live.advance_phase()
        if self.live.amid:
            return None
        readings, self._partial = self._partial, {}
        found, step, branch = self.live.take_findings(), self.live.step, self.timeline.current
        if self.timeline.is_due(step):
            self._keep()
        if step <= branch.end:
            return None
        branch.end = step
        return readings, found

    def _keep(self) -> None:
        self.timeline.keep(self.live.step, self.live.state())

    # Through time

    def set_out(self, step: int, branch: int | None = None) -> None:
        """Be at the nearest place from which advancing leads to `step` of `branch` (None: the present one)."""
        live, timeline = self.live, self.timeline
        close = (live.step, live.phase) <= (step, 0)
        if branch is not None and branch != timeline.current.number:
            timeline.current, close = timeline.branches[branch], False
            live.follow(timeline.current.recipe)
        found = timeline.nearest(step)
        if found and not (close and found[0] <= live.step):
            live.restore(found[1])
        elif found is None and not close:
            self.live = LiveRun(timeline.current.recipe, live.device, live.pointed)
        self._partial, self._tuned = {}, -inf

    def fork(self, changes: Mapping[str, Any]) -> None:
        """A new branch from here, with some knobs changed; the present one stays as it is.

        Raises BadInput, with no branch made, where the experiment does not take the changes.
        """
        self._branch_off(**({"fork": changes} if changes else {}))
        self._keep()
        self._tuned = -inf

    def undo(self) -> int:
        """Leave the last gesture out, on a branch of its own; where that began this branch, go back to its origin.

        The step returned is still to be reached. Raises BadInput where nothing was changed.
        """
        recipe, origin = self.recipe, self.timeline.current.origin
        begun = origin.edits if origin else 0
        start = len(recipe.edits) - 1
        while start > begun and recipe.edits[start].again:
            start -= 1
        if origin is not None and (start < begun or (start == begun and origin.changed)):
            self.set_out(origin.step, origin.branch)
            return origin.step
        if start < 0:
            raise BadInput(text("Nothing was changed by hand on this branch, so there is nothing to undo."))
        step = recipe.edits[start].step
        self.timeline.fork(step, replace(recipe, edits=recipe.edits[:start]), origin)
        self.live.follow(self.recipe)
        self._tuned = -inf
        found = self.timeline.nearest(step)
        if found is not None:
            self.live.restore(found[1])
        else:
            self.live = LiveRun(self.recipe, self.live.device, self.live.pointed)
        self._partial = {}
        return step

    def edit(self, **change: Any) -> None:
        """A live knob or a gesture, here and now; in the past it starts a branch, so that nothing is lost.

        View knobs and gestures that only point at something are no edits.
        """
        if "poke" in change and self.live.experiment.point(*change["poke"]):
            return
        self.live.knobs.changed(**change.get("tune", {}))
        if "tune" in change:
            views = self.live.knobs.views()
            self._look({name: value for name, value in change["tune"].items() if name in views})
            change["tune"] = {name: value for name, value in change["tune"].items() if name not in views}
            if not change["tune"]:
                return
        if self.live.in_the_past or not self.at_the_end:
            self._branch_off(**change)
        else:
            self._change(**change)

    def _look(self, changes: Mapping[str, Any]) -> None:
        if changes:
            self.live.look(changes)
            self.timeline.current.recipe = self.live.recipe

    def _branch_off(self, **change: Any) -> None:
        """A branch from here that begins with `change`; none at all where the experiment does not take that."""
        live, parent = self.live, self.timeline.current
        live.apply_due()
        past = live.past_recipe()
        self.timeline.fork(live.step, past, Origin(parent.number, live.step, len(past.edits), bool(change)))
        live.follow(past)
        try:
            if change:
                self._change(**change)
        except BadInput:
            self.timeline.take_back(parent)
            self.live.follow(parent.recipe)
            raise

    def _change(self, **change: Any) -> None:
        last, tune = self._last_tune, change.get("tune")
        same = last is not None and tune is not None and set(last.tune or {}) == set(tune)
        held = same and monotonic() - self._tuned < GESTURE_SECONDS
        joins = last is not None and same and self._goes_on(last)
        self.live.edit(**change, again=joins)
        if last is not None and (last.again if joins else held):
            *edits, newest = self.live.recipe.edits
            self.live.follow(replace(self.live.recipe, edits=(*edits, replace(newest, again=True))))
        self.timeline.current.recipe = self.live.recipe
        # Only now: the engine may have had to finish something first.
        self._tuned = -inf if tune is None else monotonic()

    @property
    def _last_tune(self) -> Edit | None:
        """The last edit, where it is a tune made on this branch."""
        edits, origin = self.recipe.edits, self.timeline.current.origin
        return edits[-1] if len(edits) > (origin.edits if origin else 0) and edits[-1].tune is not None else None

    def _goes_on(self, last: Edit) -> bool:
        """Whether the tune `last` was made here and now, and is in no keyframe yet: so one drag at rest is one edit."""
        live, edits = self.live, self.recipe.edits
        if (last.step, last.phase) != (live.step, live.phase) or live.experiment.unfinished:
            return False
        kept = self.timeline.current.keyframes.get(live.step)
        return kept is None or int(kept["applied"]) < len(edits)

    def take_notice(self) -> Text | None:
        """What the last fork could not carry over, once."""
        notice, self.live.notice = self.live.notice, None
        return notice

    def move_to(self, device: str) -> None:
        """The same run on another device, at the next whole step."""
        while self.live.amid:
            self.advance_phase()
        self.live.move_to(device)

    def recover(self, device: str) -> None:
        """Stand where the run was last known to be sound, in a fresh experiment."""
        found = self.timeline.nearest(self.live.step)
        self.live = LiveRun(self.recipe, device, self.live.pointed)
        if found is not None:
            self.live.restore(found[1])
        self._partial = {}

    # What others keep

    def checkpoint(self) -> Checkpoint | None:
        """Enough to resume from in a fresh engine; None in the middle of a step."""
        if self.live.amid:
            return None
        pointed = dict(self.live.pointed)
        return Checkpoint(self.timeline.infos(), self.branch, self.live.step, self.live.state(), pointed)

    def digests(self) -> dict[int, str]:
        """Digests of keyframes spread over the branch, and of the present step."""
        frames = sorted(self.timeline.current.keyframes.items())
        every = max(1, len(frames) // DIGESTS)
        found = {step: digest(state) for step, state in frames[::every]}
        return found if self.live.amid else found | {self.live.step: self.live.digest()}


def _scene(recipe: Recipe) -> tuple[object, ...]:
    """What points of a panel mean the same in."""
    return recipe.experiment, recipe.target, None if recipe.target.called else recipe.knobs
