"""Own data as a target: rows read from a file, resampled for training, every tenth kept aside to judge by."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.targets.array_file import LARGEST_BYTES, ArrayFile
from engine.targets.table import Table
from engine.targets.target import Array, Target
from engine.targets.text_file import TextFile
from engine.words import BadInput, Text, text

# Below this many rows every row is both learned from and judged by.
FEWEST_TO_SPLIT = 50


class _DataFile(Protocol):
    @property
    def numeric(self) -> tuple[str, ...]: ...
    def read(self, columns: tuple[str, ...]) -> NDArray[Any]: ...
    def head(self) -> NDArray[np.float64]: ...


_READERS: dict[str, type[TextFile] | type[ArrayFile]] = {
    ".csv": TextFile, ".tsv": TextFile, ".txt": TextFile, ".dat": TextFile, ".npy": ArrayFile, ".npz": ArrayFile,
}  # fmt: skip


def numeric_columns(path: str | Path) -> tuple[str, ...]:
    """Names of the columns of numbers in a file, for a picker. Raises BadInput as `read_table` does."""
    return _opened(Path(path)).numeric


def first_look(path: str | Path) -> tuple[tuple[str, ...], NDArray[np.float64]]:
    """The columns of numbers in a file, and their first rows (≤ 500, columns), NaN where a cell holds none.

    Raises BadInput as `read_table` does.
    """
    file = _opened(Path(path))
    return file.numeric, file.head()


def read_table(path: str | Path, columns: tuple[str, ...] | None = None, most: int = 2) -> Table:
    """Columns of a CSV, TSV, NPY or NPZ file: the one or two named, or else the first `most` that hold numbers.

    Raises BadInput, in one sentence that names file, value and cure, for anything that cannot be used.
    """
    path = Path(path)
    file = _opened(path)
    chosen = file.numeric[:most] if columns is None else columns
    _check_choice(path.name, chosen, file.numeric)
    return Table(path.name, chosen, file.read(chosen))


def _opened(path: Path) -> _DataFile:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise BadInput(text("{file} is a folder; choose a CSV, TSV, NPY or NPZ file in it.", file=path))
        if not path.is_file():
            raise BadInput(text("{file} is no ordinary file; choose a CSV, TSV, NPY or NPZ file.", file=path))
        reader = _READERS.get(path.suffix.lower())
        if reader is None:
            raise BadInput(text("{file} does not end in .csv, .tsv, .npy or .npz; save it as one of these.",
                                file=path.name))  # fmt: skip
        if size == 0:
            raise BadInput(text("{file} is empty; choose a file with columns of numbers.", file=path.name))
        if size > LARGEST_BYTES:
            raise BadInput(text("{file} has {size} MB and at most {most} MB are read; keep a random part of it.",
                                file=path.name, size=size >> 20, most=LARGEST_BYTES >> 20))  # fmt: skip
        with path.open("rb"):
            return reader(path)
    except FileNotFoundError:
        raise BadInput(text("There is no file {file}; check its name and folder.", file=path)) from None
    except OSError as error:
        raise BadInput(text("{file} cannot be read ({why}); check its permissions.",
                            file=path, why=error.strerror or error)) from None  # fmt: skip


def _check_choice(file: str, chosen: tuple[str, ...], numeric: tuple[str, ...]) -> None:
    if not numeric:
        raise BadInput(text("{file} has no column of numbers; one or two are needed.", file=file))
    unknown = next((name for name in chosen if name not in numeric), None)
    if unknown is not None:
        raise BadInput(text("{file} has no column {name} of numbers; choose from {names}.",
                            file=file, name=unknown, names=", ".join(numeric)))  # fmt: skip
    if len(chosen) not in (1, 2) or len(set(chosen)) != len(chosen):
        raise BadInput(text("{file}: {names} is not a choice of columns; choose one, or two different ones.",
                            file=file, names=", ".join(chosen) or "nothing"))  # fmt: skip


class OwnData(Target):
    """The rows of a table; what they were drawn from is not known, so there is no density and no entropy."""

    name = "own"
    title = text("Own data")

    def __init__(self, table: Table) -> None:
        super().__init__()
        self.table = table
        self.dimension = len(table.columns)

    @property
    def coordinates(self) -> tuple[Text, ...]:
        named = tuple(Text("{column}", (("column", column),)) for column in self.table.columns)
        return named + super().coordinates[len(named) :]

    @cached_property
    def _split(self) -> tuple[Array, Array]:
        """Rows to learn from and rows to judge by."""
        rows = self.table.points.astype(np.float64)
        if len(rows) < FEWEST_TO_SPLIT:
            return rows, rows
        aside = np.arange(len(rows)) % 10 == 9
        return rows[~aside], rows[aside]

    @property
    def training_rows(self) -> Array:
        """What `sample` draws from, (m, D)."""
        return self._split[0]

    @property
    def held_out_rows(self) -> Array:
        """Every tenth row, (n - m, D); all of them where there are fewer than 50."""
        return self._split[1]

    @cached_property
    def box(self) -> tuple[tuple[float, float], ...]:
        low, high = (self.table.points.min(axis=0), self.table.points.max(axis=0))
        margin = 0.1 * (high - low)
        return tuple((float(a), float(b)) for a, b in zip(low - margin, high + margin, strict=True))

    @cached_property
    def mean(self) -> Array:
        return np.asarray(self.table.points.mean(axis=0, dtype=np.float64))

    @cached_property
    def sd(self) -> Array:
        return np.asarray(self.table.points.std(axis=0, dtype=np.float64))

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """`n` training rows drawn with replacement, (n, D)."""
        rows = self.training_rows
        return rows[generator.integers(len(rows), size=n)]

    def held_out(self, n: int, generator: np.random.Generator) -> Array:
        """`n` different rows of those kept aside, or all of them where there are no more, (≤ n, D).

        They come shuffled: files are often sorted, and drawings are, so the first few would be of one part only.
        """
        rows = self.held_out_rows
        return rows[generator.permutation(len(rows))[:n]]
