"""Everything that fixes the numbers of a run: experiment, knobs, target, seed, and edits with their step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from engine.experiment import Gesture


@dataclass(frozen=True)
class TargetChoice:
    """A named target with its own knobs, or own data (`points`, an (n, D) array inside the run file)."""

    name: str = ""
    knobs: Mapping[str, Any] = field(default_factory=dict)
    points: Any = None


@dataclass(frozen=True)
class Edit:
    """What a person changed while the run stood after `phase` phases of step `step`.

    Exactly one of `tune` (live knobs), `fork` (any knobs: the model is built anew and adopts what fits)
    and `poke` (panel and gesture) is given.
    """

    step: int
    phase: int = 0
    tune: Mapping[str, Any] | None = None
    fork: Mapping[str, Any] | None = None
    poke: tuple[str, Gesture] | None = None


@dataclass(frozen=True)
class Recipe:
    """A run, as a recipe: the same recipe gives the same numbers."""

    experiment: str
    knobs: Mapping[str, Any]
    target: TargetChoice
    seed: int
    edits: tuple[Edit, ...] = ()

    def edited(self, edit: Edit) -> Recipe:
        return replace(self, edits=(*self.edits, edit))
