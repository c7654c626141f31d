"""Whether an experiment learns from what was chosen; if not, why, and which experiments do."""

from __future__ import annotations

from functools import reduce

from engine.experiment import Card
from engine.experiments import card, catalogue
from engine.recipe import TargetChoice
from engine.words import Text, text


def misfit(known: Card, choice: TargetChoice) -> Text | None:
    """Why the experiment cannot learn `choice`; None where it can. Raises BadInput where there is no such target."""
    n = choice.target().dimension
    if n in known.dimensions:
        return None
    if not known.dimensions:
        return learns_nothing(known)
    if choice.table is None:
        return text("{experiment} does not run on {dimension}-dimensional targets.",
                    experiment=known.name, dimension=n)  # fmt: skip
    if n == 1:
        return text("{experiment} learns from two columns, and {file} gives one; these learn from one: {others}.",
                    experiment=known.title, file=choice.table.name, others=_learning_from(1))  # fmt: skip
    return text("{experiment} learns from one column, and {file} gives two; these learn from two: {others}.",
                experiment=known.title, file=choice.table.name, others=_learning_from(2))  # fmt: skip


def learns_nothing(known: Card) -> Text:
    """Why data are of no use to an experiment without a target."""
    return text("{experiment} learns from no data; choose an experiment that does first.", experiment=known.title)


def _learning_from(n: int) -> Text:
    """The titles of the experiments that learn from `n` columns."""
    titles = [each.title for each in map(card, catalogue()) if n in each.dimensions]
    return reduce(lambda before, title: text("{before}, {title}", before=before, title=title), titles)
