"""Sentences for people: an English template with named places, translated only where it is shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """A sentence that crosses to the window untranslated; `str()` gives the English."""

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        filled = {name: self._plain(value) for name, value in self.values}
        return self.template.format(**filled) if filled else self.template

    @staticmethod
    def _plain(value: object) -> object:
        return str(value) if isinstance(value, Text) else value


@dataclass(frozen=True)
class FieldName:
    """A knob inside a sentence, or a choice `of` one: a command line and a run file know `name`, a form its label.

    Where `label` is not at hand, the form looks it up.
    """

    name: str
    label: Text | None = None
    of: str = ""

    def __str__(self) -> str:
        return self.name


def text(template: str, /, **values: object) -> Text:
    """Mark `template` for translation. Every text a person may read goes through here, as a literal."""
    return Text(template, tuple(values.items()))


class BadInput(ValueError):
    """Something a person typed, chose or opened cannot be used.

    The sentence names the field, the value and the cure; no traceback is ever shown for it.
    """

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence

    def __reduce__(self) -> tuple[type[BadInput], tuple[Text]]:
        return (BadInput, (self.sentence,))
