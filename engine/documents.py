"""Files that an experiment reads as the text of one of its knobs: a reaction network, a table of words."""

from __future__ import annotations

from pathlib import Path

from engine.experiment import Card
from engine.experiments import catalogue
from engine.recipe import Recipe
from engine.words import BadInput, text

LARGEST = 20_000_000  # bytes


def opened(path: Path | str) -> Recipe | None:
    """The run that the file stands for, or None where no experiment opens files of that ending. Raises BadInput."""
    path = Path(path)
    for card in catalogue().values():
        knob = card.opens.get(path.suffix.lower()) if isinstance(card, Card) else None
        if isinstance(card, Card) and knob is not None:
            values = card.knobs.checked(card.knobs.opened(knob, read(path), path.name)).model_dump()
            return Recipe(card.name, values, Recipe.of_preset(card).target, 0)
    return None


def endings() -> tuple[str, ...]:
    """The endings of all files that some experiment opens."""
    cards = [card for card in catalogue().values() if isinstance(card, Card)]
    return tuple(sorted({ending for card in cards for ending in card.opens}))


def read(path: Path | str) -> str:
    """The text of a file. Raises BadInput."""
    path = Path(path)
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(text("{path} is too large: {size} bytes; at most {most} are read.",
                                path=path, size=path.stat().st_size, most=LARGEST))  # fmt: skip
        return path.read_text(encoding="utf-8-sig").strip()
    except OSError as error:
        raise BadInput(text("Cannot read {path}: {why}.", path=path, why=error.strerror)) from None
    except UnicodeDecodeError:
        raise BadInput(text("{path} is not a text file.", path=path)) from None
