"""The catalogue: every experiment found by its file. A file that fails to import greys out one card.

The environment variable RIVULET_EXPERIMENTS names modules of one's own, comma-separated, each with a CARD.
"""

from __future__ import annotations

import importlib
import os
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
    """Name -> card, for every module of this folder and every module of one's own; they import no torch."""
    modules = [f"{__name__}.{module.name}" for module in pkgutil.iter_modules(__path__)]
    modules += [name for name in os.environ.get("RIVULET_EXPERIMENTS", "").split(",") if name]
    return {found.name: found for found in map(_found, modules)}


def _found(module: str) -> Card | Broken:
    try:
        found: Card = importlib.import_module(module).CARD
        return found
    except Exception as error:
        # Whatever a module does wrong at import concerns its own card only.
        return Broken(module.rpartition(".")[2], f"{type(error).__name__}: {error}")


def card(name: str) -> Card:
    """The card called `name`. Raises BadInput where there is none, or where it is broken."""
    found = catalogue().get(name)
    if found is None:
        names = ", ".join(catalogue())
        raise BadInput(text("There is no experiment {name}; choose from {names}.", name=name, names=names))
    if isinstance(found, Broken):
        raise BadInput(text("The experiment {name} cannot be loaded: {why}.", name=name, why=found.why))
    return found
