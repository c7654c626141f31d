"""Declaring parameters once: the form, the command line and the run file all derive from a `KnobSet`."""

from __future__ import annotations

import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, ClassVar, Literal, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.words import BadInput, FieldName, Text, text

Kind = Literal["int", "float", "bool", "choice", "text"]


@dataclass(frozen=True)
class Knob:
    """One declared parameter, as the window's form and `describe` see it."""

    name: str
    kind: Kind
    default: Any
    label: Text
    help: Text
    group: Text
    unit: str
    low: float | None
    high: float | None
    reach: float | None
    log: bool
    live: bool
    view: bool
    lines: bool
    drawn: bool
    choices: tuple[tuple[str, Text], ...]
    when: tuple[tuple[str, tuple[str | bool, ...]], ...]

    def matters(self, values: Mapping[str, Any]) -> bool:
        """Whether this knob does anything while the others are at `values`."""
        return all(values[name] in wanted for name, wanted in self.when)


def knob(
    default: Any,
    *,
    label: Text,
    help: Text,
    group: Text,
    unit: str = "",
    low: float | None = None,
    high: float | None = None,
    reach: float | None = None,
    log: bool = False,
    live: bool = False,
    view: bool = False,
    lines: bool = False,
    drawn: bool = False,
    choices: Mapping[str, Text] | None = None,
    when: Mapping[str, Sequence[str | bool]] | None = None,
) -> Any:
    """Declare a parameter of a `KnobSet`; its type comes from the annotation.

    `low` and `high` are inclusive; `reach` is where a slider may end short of `high`, and as far below 0.
    `log`: its slider moves by factors. `live`: it may change while the run goes on; other knobs start the run anew.
    `view`: live, and it changes pictures only, so that turning it is no edit of the run. `lines`: a text of several
    lines. `drawn`: so many points are drawn from a target; own data are taken whole, and the form does without it.
    `choices` labels the values of a `Literal`. `when` names choices of other knobs without which this one does
    nothing; the form shows it only then.
    """
    return Field(
        default,
        ge=low,
        le=high,
        title=label.template,
        description=help.template,
        json_schema_extra={
            "group": group.template,
            "unit": unit,
            "reach": reach,
            "log": log,
            "live": live or view,
            "view": view,
            "lines": lines,
            "drawn": drawn,
            "when": {name: list(wanted) for name, wanted in (when or {}).items()},
            "choices": {value: says.template for value, says in (choices or {}).items()},
        },
    )


class KnobSet(BaseModel):
    """Parameters of an experiment or a target: frozen, strict about names, types and ranges.

    A set may grow by the values it holds: a reaction network given as text brings a knob for each of its rates.
    Such a set overrides `shaped` and lists in `grown` what it has beyond the declared ones.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)
    grown: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def shaped(cls, values: Mapping[str, Any]) -> type[Self]:
        """The class of the set that `values` make: the same one for the same values. Raises BadInput."""
        return cls

    @classmethod
    def opened(cls, knob: str, content: str, file: str) -> Mapping[str, Any]:
        """The values with which a file of this `content` is opened, as the text of `knob`. Raises BadInput."""
        return {knob: content}

    @classmethod
    def declared(cls) -> tuple[Knob, ...]:
        """Every knob in the order of its declaration."""
        return tuple(_declared(name, cls) for name in cls.model_fields)

    @classmethod
    def checked(cls, values: Mapping[str, Any]) -> Self:
        """A set with `values` over the defaults; strings are read as the knob's type.

        Raises BadInput naming the first knob at fault, its value and what would do.
        """
        shape = cls.shaped(values)
        try:
            return shape.model_validate(dict(values))
        except ValidationError as error:
            raise BadInput(shape._complaint(error)) from None

    def changed(self, **changes: Any) -> Self:
        """This set with some knobs changed; one of another shape starts with its own grown knobs.

        Raises BadInput as `checked` does.
        """
        values = self.model_dump()
        if self.shaped({**values, **changes}) is not type(self):
            values = {name: value for name, value in values.items() if name not in self.grown}
        return self.checked({**values, **changes})

    def worded(self) -> Mapping[str, Any]:
        """The values as a form shows them: a text that other knobs have outrun says what is in force."""
        return self.model_dump()

    def for_other_data(self) -> Mapping[str, Any]:
        """What must change where the run is to learn another target: knobs that name data, or were written for some."""
        return {}

    def measured(self) -> tuple[Text, Sequence[Text], NDArray[np.float64]] | None:
        """Title, columns and rows (n, D) of data that a knob names in place of the target; None where none does."""
        return None

    def restarts(self, other: KnobSet) -> bool:
        """Whether going from this set to `other` needs a new run rather than a live change."""
        live = {declared.name for declared in self.declared() if declared.live}
        mine, theirs = self.model_dump(), other.model_dump()
        return any(mine.get(name) != theirs.get(name) for name in mine.keys() | theirs.keys() if name not in live)

    @classmethod
    def views(cls) -> frozenset[str]:
        """Names of the knobs that change pictures only."""
        return frozenset(declared.name for declared in cls.declared() if declared.view)

    @classmethod
    def _complaint(cls, error: ValidationError) -> Text:
        fault = error.errors()[0]
        if not fault["loc"]:
            return Text(fault["msg"].removeprefix("Value error, "))
        name, value = str(fault["loc"][0]), fault["input"]
        if name not in cls.model_fields:
            near = get_close_matches(name, cls.model_fields, n=1)
            if near:
                return text("There is no knob {name}; did you mean {near}?", name=name, near=near[0])
            return text("There is no knob {name}; choose from {names}.", name=name, names=", ".join(cls.model_fields))
        return _wanted(_declared(name, cls), value)


def _wanted(declared: Knob, value: Any) -> Text:
    """What is wrong with `value` and what the knob takes instead."""
    name = FieldName(declared.name, declared.label)
    if declared.kind == "choice":
        names = ", ".join(choice for choice, _ in declared.choices)
        return text("{name} = {value} is not a choice; choose from {names}.", name=name, value=value, names=names)
    if declared.kind == "bool":
        return text("{name} = {value} is not a switch; write true or false.", name=name, value=value)
    if declared.kind == "text":
        return text("{name} = {value} is not a text.", name=name, value=value)
    low = "-∞" if declared.low is None else f"{declared.low:g}"
    high = "∞" if declared.high is None else f"{declared.high:g}"
    ends, whole = {"low": low, "high": high}, declared.kind == "int"
    if isinstance(value, str) and not value.strip():
        if whole:
            return text("{name} is empty; give a whole number from {low} to {high}.", name=name, **ends)
        return text("{name} is empty; give a number from {low} to {high}.", name=name, **ends)
    if whole:
        return text("{name} = {value} does not fit; give a whole number from {low} to {high}.",
                    name=name, value=value, **ends)  # fmt: skip
    return text("{name} = {value} does not fit; give a number from {low} to {high}.", name=name, value=value, **ends)


def _declared(name: str, owner: type[KnobSet]) -> Knob:
    field = owner.model_fields[name]
    extra: Any = field.json_schema_extra
    bounds = {type(limit).__name__: limit for limit in field.metadata}
    return Knob(
        name=name,
        kind=_kind(field.annotation),
        default=field.default,
        label=Text(field.title or name),
        help=Text(field.description or ""),
        group=Text(extra["group"]),
        unit=extra["unit"],
        low=getattr(bounds.get("Ge"), "ge", None),
        high=getattr(bounds.get("Le"), "le", None),
        reach=extra["reach"],
        log=extra["log"],
        live=extra["live"],
        view=extra["view"],
        lines=extra["lines"],
        drawn=extra["drawn"],
        when=tuple((other, tuple(wanted)) for other, wanted in extra["when"].items()),
        choices=tuple((value, Text(extra["choices"].get(value, value))) for value in typing.get_args(field.annotation)),
    )


def _kind(annotation: Any) -> Kind:
    if typing.get_origin(annotation) is Literal:
        return "choice"
    kinds: dict[Any, Kind] = {bool: "bool", int: "int", float: "float", str: "text"}
    return kinds[annotation]
