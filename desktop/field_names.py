"""Refusals name knobs as whoever reads them does: by the labels of the form, and in files by the names there too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from desktop.words import tr
from engine.knobs import Knob
from engine.words import FieldName, Text, text


def as_in_form(sentence: Text, knobs: Iterable[Knob]) -> str:
    """`sentence` in the window's language, with labels for those of `knobs`, and of their choices, that it names."""
    return tr(_labelled(sentence, {knob.name: knob for knob in knobs}))


def named_first(sentence: Text) -> str:
    """The knob that `sentence` names before any other; empty where it names none."""
    return next((value.name for _, value in sentence.values if isinstance(value, FieldName)), "")


def _labelled(value: Any, knobs: Mapping[str, Knob]) -> Any:
    if isinstance(value, Text):
        return replace(value, values=tuple((place, _labelled(inner, knobs)) for place, inner in value.values))
    if not isinstance(value, FieldName) or value.label is not None:
        return value
    knob = knobs.get(value.of or value.name)
    if knob is None:
        return value
    return replace(value, label=dict(knob.choices).get(value.name) if value.of else knob.label)


def as_in_file(sentence: Text) -> Text:
    """`sentence` with the label of every knob and, as that is what the file has, its name."""
    return replace(sentence, values=tuple((place, _both(value)) for place, value in sentence.values))


def _both(value: object) -> object:
    if isinstance(value, FieldName) and value.label is not None:
        return text("{label} ({name})", label=value.label, name=value.name)
    return as_in_file(value) if isinstance(value, Text) else value
