"""The shape of a run file on disk, as pydantic models: strict, and silent about nothing it does not know."""

from __future__ import annotations

import base64
import binascii
import hashlib
import zlib
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from engine.experiment import Gesture
from engine.recipe import Edit, Recipe, TargetChoice
from engine.targets import Picture, Table
from engine.words import BadInput, Text, text

FORMAT = 1
MOST_NUMBERS = 2**26

Pair = Annotated[list[float], Field(min_length=2, max_length=2)]
Count = Annotated[int, Field(ge=0, lt=2**63)]
Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class Form(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class TableForm(Form):
    """Own data inside the run file: little-endian float32, deflated, in base64, with its checksum."""

    name: str
    columns: Annotated[list[str], Field(min_length=1)]
    rows: Count
    float32: str
    sha256: Sha256

    @classmethod
    def of(cls, table: Table) -> TableForm:
        raw = np.ascontiguousarray(table.points, dtype="<f4").tobytes()
        return cls(
            name=table.name,
            columns=list(table.columns),
            rows=len(table.points),
            float32=_deflated(raw),
            sha256=hashlib.sha256(raw).hexdigest(),
        )

    def table(self) -> Table:
        """Raises BadInput where the numbers are damaged or more than a run file may hold."""
        size = self.rows * len(self.columns)
        if size > MOST_NUMBERS:
            raise BadInput(text("target.table.rows = {rows} is more than a run file holds.", rows=self.rows))
        raw = _inflated(self.float32, 4 * size, self.sha256)
        if raw is None:
            raise BadInput(text("target.table is damaged: its numbers do not match their checksum; copy it anew."))
        values = np.frombuffer(raw, dtype="<f4").reshape(self.rows, -1)
        return Table(name=self.name, columns=tuple(self.columns), points=values)


class PictureForm(Form):
    """A picture inside the run file: its lightness, a byte a pixel, deflated, in base64, with its checksum."""

    name: str
    rows: Count
    columns: Count
    uint8: str
    sha256: Sha256

    @classmethod
    def of(cls, picture: Picture) -> PictureForm:
        raw = picture.grey.tobytes()
        rows, columns = picture.grey.shape
        return cls(
            name=picture.name,
            rows=rows,
            columns=columns,
            uint8=_deflated(raw),
            sha256=hashlib.sha256(raw).hexdigest(),
        )

    def picture(self) -> Picture:
        """Raises BadInput where the pixels are damaged or more than a run file may hold."""
        size = self.rows * self.columns
        if size > MOST_NUMBERS:
            raise BadInput(text("target.picture of {rows} × {columns} pixels is more than a run file holds.",
                                rows=self.rows, columns=self.columns))  # fmt: skip
        raw = _inflated(self.uint8, size, self.sha256)
        if raw is None:
            raise BadInput(text("target.picture is damaged: its pixels do not match their checksum; copy it anew."))
        return Picture(self.name, np.frombuffer(raw, dtype=np.uint8).reshape(self.rows, self.columns))


def _deflated(raw: bytes) -> str:
    return base64.b64encode(zlib.compress(raw)).decode()


def _inflated(deflated: str, size: int, sha256: str) -> bytes | None:
    """The `size` bytes that were packed, or None where they are others."""
    try:
        # No more than a byte too many: a small file cannot fill the memory.
        raw = zlib.decompressobj().decompress(base64.b64decode(deflated, validate=True), size + 1)
    except (binascii.Error, ValueError, zlib.error):
        return None
    return raw if len(raw) == size and hashlib.sha256(raw).hexdigest() == sha256 else None


class TargetForm(Form):
    name: str | None = None
    knobs: dict[str, Any] | None = None
    table: TableForm | None = None
    picture: PictureForm | None = None

    @classmethod
    def of(cls, choice: TargetChoice) -> TargetForm:
        if choice.table is not None:
            return cls(table=TableForm.of(choice.table))
        if choice.picture is not None:
            return cls(picture=PictureForm.of(choice.picture), knobs=dict(choice.knobs))
        return cls(name=choice.name, knobs=dict(choice.knobs)) if choice.name else cls()

    @model_validator(mode="after")
    def one_of_two(self) -> Self:
        if self.table is not None and (self.name or self.knobs):
            raise ValueError("target has both a name and a table")
        if self.picture is not None and (self.name or self.table is not None):
            raise ValueError("target has both a picture and a name or a table")
        return self

    def choice(self) -> TargetChoice:
        if self.table is not None:
            return TargetChoice(table=self.table.table())
        if self.picture is not None:
            return TargetChoice(picture=self.picture.picture(), knobs=self.knobs or {})
        return TargetChoice(name=self.name or "", knobs=self.knobs or {})


class GestureForm(Form):
    kind: Literal["click", "drag", "add", "remove"]
    at: Pair
    to: Pair | None = None
    handle: Count | None = None

    @classmethod
    def of(cls, gesture: Gesture) -> GestureForm:
        to = None if gesture.to is None else list(gesture.to)
        return cls(kind=gesture.kind, at=list(gesture.at), to=to, handle=gesture.handle)

    def gesture(self) -> Gesture:
        to = None if self.to is None else (self.to[0], self.to[1])
        return Gesture(self.kind, (self.at[0], self.at[1]), to, self.handle)


class PokeForm(Form):
    panel: str
    gesture: GestureForm


class EditForm(Form):
    step: Count
    phase: Count = 0
    tune: dict[str, Any] | None = None
    fork: dict[str, Any] | None = None
    poke: PokeForm | None = None
    again: bool | None = None

    @classmethod
    def of(cls, edit: Edit) -> EditForm:
        poke = None if edit.poke is None else PokeForm(panel=edit.poke[0], gesture=GestureForm.of(edit.poke[1]))
        tune, fork = (None if changes is None else dict(changes) for changes in (edit.tune, edit.fork))
        return cls(step=edit.step, phase=edit.phase, tune=tune, fork=fork, poke=poke, again=edit.again or None)

    @model_validator(mode="after")
    def exactly_one(self) -> Self:
        if sum(change is not None for change in (self.tune, self.fork, self.poke)) != 1:
            raise ValueError("an edit has exactly one of tune, fork and poke")
        return self

    def edit(self) -> Edit:
        poke = None if self.poke is None else (self.poke.panel, self.poke.gesture.gesture())
        return Edit(self.step, self.phase, self.tune, self.fork, poke, bool(self.again))


class RunForm(Form):
    rivulet: Literal[1]
    experiment: str
    knobs: dict[str, Any]
    target: TargetForm
    seed: Count
    edits: list[EditForm]
    steps: Count
    digests: dict[Annotated[str, Field(pattern="^(0|[1-9][0-9]{0,17})$")], Sha256]
    made_with: dict[str, str]

    @classmethod
    def of(cls, recipe: Recipe, steps: int, digests: Mapping[int, str], made_with: Mapping[str, str]) -> RunForm:
        return cls(
            rivulet=1,
            experiment=recipe.experiment,
            knobs=dict(recipe.knobs),
            target=TargetForm.of(recipe.target),
            seed=recipe.seed,
            edits=[EditForm.of(edit) for edit in recipe.edits],
            steps=steps,
            digests={str(step): digest for step, digest in sorted(digests.items())},
            made_with=dict(made_with),
        )

    def recipe(self) -> Recipe:
        edits = tuple(edit.edit() for edit in self.edits)
        return Recipe(self.experiment, self.knobs, self.target.choice(), self.seed, edits)

    def digests_by_step(self) -> dict[int, str]:
        return {int(step): digest for step, digest in self.digests.items()}


def complaint(error: ValidationError) -> Text:
    """The first fault pydantic found, in our words."""
    fault = error.errors()[0]
    kind, where = fault["type"], ".".join(str(part) for part in fault["loc"])
    if kind == "missing":
        return text("the field {field} is missing.", field=where)
    if kind == "extra_forbidden":
        return text("there is no field {field}; remove it.", field=where)
    if kind == "value_error":
        return text("{field} does not fit: {why}.", field=where, why=str(fault["ctx"]["error"]))
    value = str(fault["input"])
    shown = value if len(value) <= 40 else value[:39] + "…"
    return text("{field} = {value} does not fit; it should be {wanted}.",
                field=where, value=shown, wanted=_wanted(kind, fault.get("ctx", {})))  # fmt: skip


def _wanted(kind: str, context: Mapping[str, Any]) -> Text:
    wanted = {
        "int_type": text("a whole number"),
        "float_type": text("a number"),
        "finite_number": text("a finite number"),
        "string_type": text("a text"),
        "list_type": text("a list"),
        "too_short": text("a longer list"),
        "too_long": text("a shorter list"),
        "string_pattern_mismatch": text("a checksum or a step number"),
        "greater_than_equal": text("0 or more"),
        "less_than": text("smaller"),
    }
    if kind == "literal_error":
        return text("one of {names}", names=str(context["expected"]))
    return wanted.get(kind, text("an object"))
