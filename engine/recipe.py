"""Everything that fixes the numbers of a run: experiment, knobs, target, seed, and edits with their step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from engine.experiment import Card, Gesture
from engine.experiments import card
from engine.targets import (
    OwnData,
    Picture,
    PictureDensity,
    Table,
    Target,
    find_target,
    is_picture,
    read_picture,
    read_table,
)
from engine.words import BadInput, text


@dataclass(frozen=True)
class TargetChoice:
    """A named target with its knobs, or own data: a `table`, or a `picture` with its knobs.

    Own data travel inside the run file.
    """

    name: str = ""
    knobs: Mapping[str, Any] = field(default_factory=dict)
    table: Table | None = None
    picture: Picture | None = None

    @classmethod
    def of_file(cls, path: str | Path, columns: tuple[str, ...] | None = None, most: int = 2) -> TargetChoice:
        """A table's `columns`, or its first `most`; or a picture read as a density.

        Raises BadInput for what cannot be used.
        """
        if not is_picture(path):
            return cls(table=read_table(path, columns, most))
        if columns is not None:
            raise BadInput(text("{file} is a picture and has no columns to choose from.", file=Path(path).name))
        return cls(picture=read_picture(path))

    @property
    def called(self) -> str:
        """The target's name, or that of the file the own data came from; empty where there is no target."""
        own = self.table or self.picture
        return self.name if own is None else own.name

    def target(self) -> Target:
        """The target itself. Raises BadInput where the name or a knob is wrong."""
        if self.table is not None:
            return OwnData(self.table)
        if self.picture is not None:
            return PictureDensity(self.picture, self.knobs)
        return find_target(self.name, self.knobs)


@dataclass(frozen=True)
class Edit:
    """What a person changed while the run stood after `phase` phases of step `step`.

    Exactly one of `tune` (live knobs), `fork` (any knobs: the model is built anew and adopts what fits)
    and `poke` (panel and gesture) is given. `again`: the hand had not let go since the edit before, a tune of
    the same knobs; it changes no number.
    """

    step: int
    phase: int = 0
    tune: Mapping[str, Any] | None = None
    fork: Mapping[str, Any] | None = None
    poke: tuple[str, Gesture] | None = None
    again: bool = False


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

    def learning(self, target: TargetChoice) -> Recipe:
        """The same experiment on another target, whatever data its knobs named or were made for."""
        if target.name and target.name == self.target.name:
            return replace(self, target=target)
        knobs = card(self.experiment).knobs.checked(self.knobs).for_other_data()
        return replace(self, knobs={**self.knobs, **knobs}, target=target)

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

    def typed(self, card: Card) -> Mapping[str, str]:
        """Texts that a person has written: those of no preset, by the names of their knobs."""
        texts = [knob.name for knob in card.knobs.declared() if knob.kind == "text" and not knob.live]
        known = [card.knobs().model_dump(), *(preset.knobs for preset in card.presets)]
        return {
            name: self.knobs[name]
            for name in texts
            if name in self.knobs and self.knobs[name] not in [values.get(name) for values in known]
        }

    def preset_of(self, card: Card) -> str:
        """The name of the preset of `card` that this is, whatever the seed and the edits; "" if none."""
        mine = card.knobs.checked(self.knobs)
        for preset in card.presets:
            same = Recipe.of_preset(card, preset.name)
            if same.target == self.target and card.knobs.checked(same.knobs) == mine:
                return preset.name
        return ""
