"""A file of own data as the window reads it: what is learned from it, and which columns it offers beside."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.recipe import TargetChoice
from engine.targets import first_look, is_picture
from engine.words import BadInput, Text


@dataclass(frozen=True)
class DataSource:
    """`columns` are all those of numbers, `head` (n, columns) their first rows, NaN where a cell holds no number.

    `fault` says why the columns read cannot be used (`choice` is None then). `dimensions` are the numbers of columns
    that can be learned.
    """

    path: Path
    columns: tuple[str, ...] = ()
    choice: TargetChoice | None = None
    fault: Text | None = None
    head: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 0)))
    dimensions: tuple[int, ...] = (2,)

    def first(self, *columns: str) -> NDArray[np.float64]:
        """Those of the first rows that hold a number in each of `columns`, (n, len(columns))."""
        if not len(self.head):
            return np.empty((0, len(columns)))
        rows = self.head[:, [self.columns.index(name) for name in columns]]
        return rows[np.isfinite(rows).all(axis=1)]

    @property
    def offers(self) -> bool:
        """Whether other columns could be chosen."""
        return len(self.columns) > min(self.dimensions)

    def holds(self, choice: TargetChoice) -> bool:
        """Whether `choice` is a table that came from here."""
        table = choice.table
        return table is not None and table.name == self.path.name and set(table.columns) <= set(self.columns)


def read_source(path: Path, columns: tuple[str, ...] | None = None, dimensions: tuple[int, ...] = (2,)) -> DataSource:
    """`columns` of the table at `path`, else as many of the first as can be learned; or the picture there.

    Raises BadInput where no choice of columns would help.
    """
    if is_picture(path):
        return DataSource(path, choice=TargetChoice.of_file(path))
    offered, head = first_look(path)
    try:
        choice = TargetChoice.of_file(path, columns, max(dimensions))
        return DataSource(path, offered, choice, head=head, dimensions=dimensions)
    except BadInput as error:
        if len(offered) <= min(dimensions):
            raise
        return DataSource(path, offered, fault=error.sentence, head=head, dimensions=dimensions)
