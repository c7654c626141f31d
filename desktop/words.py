"""Translation where texts are shown: the one function through which every visible string goes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.figures import grouped
from engine.words import FieldName, Text


def tr(said: Text | str, /, **values: object) -> str:
    """`said` in the window's language, with its named places filled.

    Literals given here, and literals given to the engine's `text`, are what the translation files hold. Steps are
    written as everywhere in the window: 11,034.
    """
    if isinstance(said, str):
        said = Text(said, tuple(values.items()))
    filled = {name: grouped(value) if name == "step" and type(value) is int else _shown(value)
              for name, value in said.values}  # fmt: skip
    template = QCoreApplication.translate("rivulet", said.template)
    return template.format(**filled) if filled else template


def _shown(value: object) -> object:
    if isinstance(value, FieldName):
        return value.name if value.label is None else tr(value.label)
    return tr(value) if isinstance(value, Text) else value
