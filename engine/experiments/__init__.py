"""The catalogue: every experiment found by its file. A file that fails to import greys out one card.

The environment variable RIVULET_EXPERIMENTS names modules of one's own, comma-separated, each with a CARD.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from engine.experiment import Card
from engine.words import BadInput, text

# The labs in the order of teaching; experiments that are not named here come after them.
_ORDER = (
    "flow", "nce", "words", "boltzmann", "gillespie", "vae", "quadrature", "divergences", "mixture", "likelihood",
    "markov", "refinement", "continuum", "gan", "gan_1d", "sampler", "histogram_loss", "dirac_gan", "descent",
    "kmeans", "plsa",
)  # fmt: skip


@dataclass(frozen=True)
class Broken:
    """An experiment whose module does not import, and why."""

    name: str
    why: str


class Catalogue(Mapping[str, Card | Broken]):
    """Name -> card, for every module of this folder and every module of one's own; they import no torch.

    A module is imported when its card is first asked for: the window needs one at once, and the others when
    there is time.
    """

    def __init__(self) -> None:
        names = [module.name for module in pkgutil.iter_modules(__path__)]
        names.sort(key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER))
        self._modules = {name: f"{__name__}.{name}" for name in names}
        self._found: dict[str, Card | Broken] = {}
        for module in filter(None, os.environ.get("RIVULET_EXPERIMENTS", "").split(",")):
            own = _found(module)
            self._modules[own.name], self._found[own.name] = module, own

    def __getitem__(self, name: str) -> Card | Broken:
        if name not in self._found:
            self._found[name] = _found(self._modules[name])
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def __contains__(self, name: object) -> bool:
        return name in self._modules

    def ready(self) -> tuple[str, ...]:
        """The names of the cards that are there without another import."""
        return tuple(self._found)


@cache
def catalogue() -> Catalogue:
    """The one catalogue of this process."""
    return Catalogue()


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
