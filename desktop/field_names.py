"""Refusals name knobs as whoever reads them does: by the labels of the form, and in files by the names there too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop.words import tr
from engine.knobs import Knob
from engine.words import FieldName, Text, text


def as_in_form(sentence: Text, knobs: Iterable[Knob]) -> str:
    """`sentence` in the window's language, with labels for `knobs` and their choices.

    What an experiment refuses is written for the command line: `noise_law = data needs a known density; take gaussian.`
    A knob is meant at the start and before an equals sign; its choices after that, and in the cure, which comes last.
    """
    said, by_name = tr(sentence), {knob.name: knob for knob in knobs}
    if any(isinstance(value, FieldName) for _, value in sentence.values):
        return said
    names = "|".join(by_name)
    meant = re.compile(rf"^(?:{names})\b|\b(?:{names})(?= = | 设为| to (?:true|false))", re.ASCII)
    choices = {value: tr(label) for name in meant.findall(said) for value, label in by_name[name].choices}
    said = meant.sub(lambda found: tr(by_name[found[0]].label), said)
    return _choose(said, choices) if choices else said


def _choose(said: str, choices: Mapping[str, str]) -> str:
    """Labels for the `choices` that stand after an equals sign, or in the last clause."""
    values = rf"\b(?:{'|'.join(choices)})\b"

    def label(found: re.Match[str]) -> str:
        return choices[found[0]]

    cure = max(said.rfind(mark) for mark in ";；") + 1 or len(said)
    fault = re.sub(rf"(?<= = ){values}", label, said[:cure], flags=re.ASCII)
    return fault + re.sub(values, label, said[cure:], flags=re.ASCII)


def as_in_file(sentence: Text) -> Text:
    """`sentence` with the label of every knob and, as that is what the file has, its name."""
    return replace(sentence, values=tuple((place, _both(value)) for place, value in sentence.values))


def _both(value: object) -> object:
    if isinstance(value, FieldName):
        return text("{label} ({name})", label=value.label, name=value.name)
    return as_in_file(value) if isinstance(value, Text) else value
