"""The recipe that a command line asks for: experiment or run file, preset, knobs, target, data, seed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine import documents, runfile
from engine.experiments import card, catalogue
from engine.recipe import Recipe, TargetChoice
from engine.words import BadInput, text


@dataclass(frozen=True)
class Asked:
    """A recipe, and how far its run file went (None: not from a file)."""

    recipe: Recipe
    steps: int | None = None


def asked(arguments: Namespace) -> Asked:
    """The checked recipe. Raises BadInput."""
    what = str(arguments.what)
    document = documents.opened(what) if what not in catalogue() else None
    if document is not None:
        found = Asked(document)
    elif what not in catalogue() and (what.endswith(".json") or Path(what).exists()):
        run = runfile.load(what)
        if arguments.preset is not None:
            raise BadInput(text("--preset {name} goes with an experiment; leave it out for a run file.",
                                name=arguments.preset))  # fmt: skip
        found = Asked(run.recipe, run.steps)
    else:
        found = Asked(Recipe.of_preset(card(what), arguments.preset))
    found = replace(found, recipe=_changed(found.recipe, arguments))
    runfile.check(found.recipe)
    return found


def _changed(recipe: Recipe, arguments: Namespace) -> Recipe:
    """`recipe` with what the options say over it."""
    knobs, target_knobs = settings(arguments.set or ())
    target = recipe.target
    if arguments.columns is not None and arguments.data is None:
        raise BadInput(text("--columns goes with --data."))
    if arguments.data is not None:
        columns = None if arguments.columns is None else tuple(arguments.columns.split(","))
        most = max(card(recipe.experiment).dimensions, default=2)
        recipe = recipe.learning(target := TargetChoice.of_file(arguments.data, columns, most))
    elif arguments.target is not None and arguments.target != target.name:
        recipe = recipe.learning(target := TargetChoice(arguments.target))
    if target_knobs:
        if target.table is not None or target == TargetChoice():
            raise BadInput(text("--set target.{knob} needs a named target; own data have no knobs.",
                                knob=next(iter(target_knobs))))  # fmt: skip
        target = replace(target, knobs={**target.knobs, **target_knobs})
    seed = recipe.seed if arguments.seed is None else arguments.seed
    return replace(recipe, knobs=_set(recipe, knobs), target=target, seed=seed)


def _set(recipe: Recipe, knobs: Mapping[str, str]) -> Mapping[str, Any]:
    """The recipe's knobs with some of them set; a recipe says no more than it must."""
    known = card(recipe.experiment).knobs
    if known.shaped({**recipe.knobs, **knobs}) is known:
        return {**recipe.knobs, **knobs}
    return known.checked(recipe.knobs).changed(**knobs).model_dump()


def settings(assignments: Iterable[str]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """KNOB=VALUE texts as (knobs, target knobs); a value that starts with @ is read from that file."""
    knobs: dict[str, str] = {}
    target_knobs: dict[str, str] = {}
    for assignment in assignments:
        name, equals, value = assignment.partition("=")
        if not equals or not name:
            raise BadInput(text("--set {assignment} is not KNOB=VALUE.", assignment=assignment))
        value = documents.read(value[1:]) if value.startswith("@") else value
        if name.startswith("target."):
            target_knobs[name.removeprefix("target.")] = value
        else:
            knobs[name] = value
    return knobs, target_knobs
