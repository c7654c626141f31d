"""Everything that fixes the numbers of a run: experiment, knobs, target, seed, and edits with their step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from engine.experiment import Card, Gesture
from engine.targets import OwnData, Table, Target, find_target
from engine.words import BadInput, text


@dataclass(frozen=True)
class TargetChoice:
    """A named target with its own knobs, or own data (`table`, which travels inside the run file)."""

    name: str = ""
    knobs: Mapping[str, Any] = field(default_factory=dict)
    table: Table | None = None

    def target(self) -> Target:
        """The target itself. Raises BadInput where the name or a knob is wrong."""
        return find_target(self.name, self.knobs) if self.table is None else OwnData(self.table)


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

    @classmethod
    def of_preset(cls, card: Card, name: str | None = None, seed: int = 0) -> Recipe:
        """A preset of `card`; without a name, the declared knobs on the target of the first one.

        Raises BadInput where there is no such preset.
        """
        presets = {preset.name: preset for preset in card.presets}
        if name is not None and name not in presets:
            names = ", ".join(presets)
            raise BadInput(
                text("{experiment} has no preset {name}; choose from {names}.",
                     experiment=card.name, name=name, names=names)
            )  # fmt: skip
        chosen = card.presets[0] if name is None else presets[name]
        target = TargetChoice(chosen.target, chosen.target_knobs) if chosen.target else TargetChoice()
        return cls(card.name, {} if name is None else dict(chosen.knobs), target, seed)
