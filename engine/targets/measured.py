"""Data that were measured and published, with their source in `resources/data/README.md`: all rows, as they are.

They are targets without a density. A target of the catalogue has one or two dimensions, and these may have more,
so that experiments that can use them ask for them by name.
"""

from __future__ import annotations

import csv
from functools import cache, cached_property
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from engine.targets.target import Array, Target
from engine.words import Text, text


class Measured(Target):
    """The rows of a file of `resources/data`; a last column of words says which kind each row is."""

    file: str
    headings: tuple[Text, ...]

    @cached_property
    def _lines(self) -> list[list[str]]:
        written = (files("resources") / "data" / self.file).read_text(encoding="utf-8")
        return list(csv.reader(written.splitlines()))[1:]

    @cached_property
    def rows(self) -> Array:
        """(n, D), in the units they were measured in."""
        return np.array([[float(cell) for cell in line[: self.dimension]] for line in self._lines])

    @cached_property
    def labels(self) -> NDArray[np.int64] | None:
        """Which kind each row is, (n,), counted in the order of appearance; None where there are no kinds."""
        if len(self._lines[0]) == self.dimension:
            return None
        kinds = list(dict.fromkeys(line[-1] for line in self._lines))
        return np.array([kinds.index(line[-1]) for line in self._lines])

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        low, high = self.rows.min(axis=0), self.rows.max(axis=0)
        margin = 0.15 * (high - low)
        return tuple((float(a), float(b)) for a, b in zip(low - margin, high + margin, strict=True))

    @property
    def coordinates(self) -> tuple[Text, ...]:
        return self.headings

    @property
    def mean(self) -> Array:
        return np.asarray(self.rows.mean(axis=0))

    @property
    def sd(self) -> Array:
        return np.asarray(self.rows.std(axis=0))

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """`n` rows drawn with replacement, (n, D)."""
        return self.rows[generator.integers(len(self.rows), size=n)]


class OldFaithful(Measured):
    """272 eruptions of the geyser Old Faithful: how long each lasted, and the wait for the next."""

    name = "faithful"
    title = text("Old Faithful")
    file = "faithful.csv"
    headings = (text("eruption (min)"), text("waiting (min)"))


class Iris(Measured):
    """150 irises of three species, four lengths of each."""

    name = "iris"
    title = text("Iris")
    dimension = 4
    file = "iris.csv"
    headings = (
        text("sepal length (cm)"), text("sepal width (cm)"), text("petal length (cm)"), text("petal width (cm)")
    )  # fmt: skip


@cache
def measured(name: str) -> Measured:
    """Old Faithful or Iris; one instance each."""
    return {kind.name: kind for kind in (OldFaithful, Iris)}[name]()
