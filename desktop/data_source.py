"""A file of own data as the window reads it: what is learned from it, and which columns it offers beside."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.recipe import TargetChoice
from engine.targets import is_picture, numeric_columns
from engine.words import BadInput, Text


@dataclass(frozen=True)
class DataSource:
    """`columns` are all those of numbers; `fault` says why the ones read cannot be used (`choice` is None then)."""

    path: Path
    columns: tuple[str, ...] = ()
    choice: TargetChoice | None = None
    fault: Text | None = None

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
    offered = numeric_columns(path)
    try:
        return DataSource(path, offered, TargetChoice.of_file(path, columns))
    except BadInput as error:
        if len(offered) <= 2:
            raise
        return DataSource(path, offered, fault=error.sentence)
