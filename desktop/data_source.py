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

    `fault` says why the columns read cannot be used (`choice` is None then).
    """

    path: Path
    columns: tuple[str, ...] = ()
    choice: TargetChoice | None = None
    fault: Text | None = None
    head: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 0)))

    def first(self, *columns: str) -> NDArray[np.float64]:
        """Those of the first rows that hold a number in each of `columns`, (n, len(columns))."""
        rows = self.head[:, [self.columns.index(name) for name in columns]] if len(self.head) else self.head[:, :0]
        return rows[np.isfinite(rows).all(axis=1)]

    @property
    def offers(self) -> bool:
        """Whether other columns could be chosen."""
        return len(self.columns) > 2

    def holds(self, choice: TargetChoice) -> bool:
        """Whether `choice` is a table that came from here."""
        table = choice.table
        return table is not None and table.name == self.path.name and set(table.columns) <= set(self.columns)


def read_source(path: Path, columns: tuple[str, ...] | None = None) -> DataSource:
    """`columns` of the table at `path`, else its first two that hold numbers; or the picture there.

    Raises BadInput where no choice of columns would help.
    """
    if is_picture(path):
        return DataSource(path, choice=TargetChoice.of_file(path))
    offered, head = first_look(path)
    try:
        return DataSource(path, offered, TargetChoice.of_file(path, columns), head=head)
    except BadInput as error:
        if len(offered) <= 2:
            raise
        return DataSource(path, offered, fault=error.sentence, head=head)
