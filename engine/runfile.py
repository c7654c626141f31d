"""Run files: a recipe, how far it went, and digests to compare a replay with, as versioned JSON.

Reading one executes nothing and believes nothing: every field is checked before a recipe comes out.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from importlib import metadata
from pathlib import Path
from typing import Any, NoReturn

from pydantic import ValidationError

from engine.experiments import card
from engine.misfit import misfit
from engine.recipe import Edit, Recipe, TargetChoice
from engine.runfile_form import FORMAT, RunForm, complaint
from engine.targets import PictureDensity, find_target
from engine.whole_file import write_whole
from engine.words import BadInput, Text, text

LARGEST = 256 * 2**20


@dataclass(frozen=True)
class RunFile:
    """What a run file says: `digests` maps a step to the SHA-256 of the state after it."""

    recipe: Recipe
    steps: int
    digests: Mapping[int, str] = field(default_factory=dict)
    made_with: Mapping[str, str] = field(default_factory=dict)


def made_with(device: str) -> dict[str, str]:
    """The versions and the device that digests depend on."""
    versions = {"device": device, "python": platform.python_version()}
    for package in ("rivulet", "numpy", "torch"):
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:  # a checkout that was never installed
            continue
    return versions


def dumps(recipe: Recipe, steps: int, digests: Mapping[int, str] | None = None, device: str = "cpu") -> str:
    """The run file as text. Knobs are written out in full, so that later defaults change no old run.

    Digests of steps at which something was changed are left out: they could mean before or after it.
    """
    changed = {edit.step for edit in recipe.edits if edit.phase == 0}
    kept = {step: digest for step, digest in (digests or {}).items() if step not in changed}
    form = RunForm.of(_completed(recipe), steps, kept, made_with(device))
    return json.dumps(form.model_dump(exclude_none=True), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def loads(content: str, name: str = "run file") -> RunFile:
    """The run that `content` describes; `name` is what error sentences call it. Raises BadInput."""
    found = _parsed(content, name)
    if not isinstance(found, dict) or "rivulet" not in found:
        raise BadInput(text("{name} is not a Rivulet run file: it has no field rivulet.", name=name))
    version = found["rivulet"]
    if isinstance(version, int) and version > FORMAT:
        raise BadInput(
            text(
                "{name} was written by a newer Rivulet (format {version}); this one reads up to {format}.",
                name=name,
                version=version,
                format=FORMAT,
            )
        )
    try:
        form = RunForm.model_validate(found)
    except ValidationError as error:
        _refuse(name, complaint(error))
    try:
        run = RunFile(form.recipe(), form.steps, form.digests_by_step(), form.made_with)
        check(run.recipe)
    except BadInput as error:
        _refuse(name, error.sentence)
    return run


def save(
    path: Path | str, recipe: Recipe, steps: int, digests: Mapping[int, str] | None = None, device: str = "cpu"
) -> None:
    """Write the run file whole or not at all. Raises BadInput where it cannot be written."""
    write_whole(Path(path), dumps(recipe, steps, digests, device).encode())


def is_run_file(path: Path) -> bool:
    """By its name, or by what it begins with where somebody left the ending out."""
    if path.suffix.lower() == ".json":
        return True
    try:
        with path.open("rb") as file:
            return file.read(64).lstrip().startswith(b"{")
    except OSError:
        return False


def load(path: Path | str) -> RunFile:
    """The run at `path`. Raises BadInput with one sentence for whatever is wrong with it."""
    path = Path(path)
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(text("{path} is too large for a run file.", path=path))
        content = path.read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput(text("Cannot read {path}: {why}.", path=path, why=error.strerror)) from None
    except UnicodeDecodeError:
        raise BadInput(text("{path} is not a Rivulet run file: it is not text.", path=path)) from None
    return loads(content, path.name)


def check(recipe: Recipe) -> None:
    """Raise BadInput at the first experiment, target, knob or edit of `recipe` that does not exist or fit."""
    known = card(recipe.experiment)
    knobs = known.knobs.checked(recipe.knobs)
    _check_target(recipe)
    panels = {panel.name for panel in known.panels}
    last = (0, 0)
    for edit in recipe.edits:
        if (edit.step, edit.phase) < last:
            raise BadInput(
                text("The edit at step {step} comes after one at step {last}; put edits in order.",
                     step=edit.step, last=last[0])
            )  # fmt: skip
        last = (edit.step, edit.phase)
        if edit.phase >= len(known.phases) and not any(phase.repeat for phase in known.phases):
            raise BadInput(text("The edit at step {step} names phase {phase}; {experiment} has {phases}.",
                                step=edit.step, phase=edit.phase, experiment=known.name,
                                phases=len(known.phases)))  # fmt: skip
        if edit.poke is not None and edit.poke[0] not in panels:
            raise BadInput(text("The edit at step {step} names an unknown panel {panel}; choose from {names}.",
                                step=edit.step, panel=edit.poke[0], names=", ".join(sorted(panels))))  # fmt: skip
        knobs = _after(knobs, edit)


def _after(knobs: Any, edit: Edit) -> Any:
    changed = knobs.changed(**dict(edit.tune or edit.fork or {}))
    if edit.tune is not None and knobs.restarts(changed):
        raise BadInput(
            text("The edit at step {step} tunes {names}, which needs a new run; make it a fork.",
                 step=edit.step, names=", ".join(edit.tune))
        )  # fmt: skip
    return changed


def _check_target(recipe: Recipe) -> None:
    known = card(recipe.experiment)
    if recipe.target == TargetChoice():
        if known.dimensions:
            raise BadInput(text("{experiment} needs a target or data.", experiment=recipe.experiment))
        return
    if (sentence := misfit(known, recipe.target)) is not None:
        raise BadInput(sentence)


def _completed(recipe: Recipe) -> Recipe:
    """`recipe` with every knob spelled out."""
    knobs = card(recipe.experiment).knobs.checked(recipe.knobs).model_dump()
    choice = recipe.target
    if choice.name:
        choice = replace(choice, knobs=find_target(choice.name).Knobs.checked(choice.knobs).model_dump())
    elif choice.picture is not None:
        choice = replace(choice, knobs=PictureDensity.Knobs.checked(choice.knobs).model_dump())
    return replace(recipe, knobs=knobs, target=choice)


def _parsed(content: str, name: str) -> Any:
    try:
        return json.loads(content, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        if content.strip() and (error.pos >= len(content.rstrip()) or error.msg.startswith("Unterminated")):
            raise BadInput(text("{name} ends before it is complete; copy it anew.", name=name)) from None
        raise BadInput(
            text("{name} is not a Rivulet run file: line {line} is not JSON.", name=name, line=error.lineno)
        ) from None
    except (RecursionError, ValueError):
        raise BadInput(text("{name} is not a Rivulet run file.", name=name)) from None


def _no_constant(constant: str) -> NoReturn:
    raise ValueError(constant)


def _refuse(name: str, sentence: Text) -> NoReturn:
    raise BadInput(text("{name}: {sentence}", name=name, sentence=sentence)) from None
