"""The catalogue: every experiment found by its file. A file that fails to import greys out one card."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache

from engine.experiment import Card
from engine.words import BadInput, text


@dataclass(frozen=True)
class Broken:
    """An experiment whose module does not import, and why."""

    name: str
    why: str


@cache
def catalogue() -> dict[str, Card | Broken]:
    """Name -> card, for every module of this folder; modules import no torch."""
    found: dict[str, Card | Broken] = {}
    for module in pkgutil.iter_modules(__path__):
        try:
            found[module.name] = importlib.import_module(f"{__name__}.{module.name}").CARD
        except Exception as error:
            # Whatever a module does wrong at import concerns its own card only.
            found[module.name] = Broken(module.name, f"{type(error).__name__}: {error}")
    return found


def card(name: str) -> Card:
    """The card called `name`. Raises BadInput where there is none, or where it is broken."""
    found = catalogue().get(name)
    if found is None:
        names = ", ".join(catalogue())
        raise BadInput(text("There is no experiment {name}; choose from {names}.", name=name, names=names))
    if isinstance(found, Broken):
        raise BadInput(text("The experiment {name} cannot be loaded: {why}.", name=name, why=found.why))
    return found
