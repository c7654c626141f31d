"""One or two columns of numbers to learn from: always finite, never constant, the same in every process."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.marks import Floats, read_only
from engine.words import BadInput, text

MOST_ROWS = 1_000_000
LARGEST = 1e30


@dataclass(frozen=True, eq=False)
class Table:
    """Rows of own data: `points` (n, 1 or 2), float32 and read-only; `name` is the file's, `columns` its headings.

    Two tables are equal when their columns and numbers are. Raises BadInput where nothing can be learned
    from the numbers: too few or too many rows, not finite, out of range, constant.
    """

    name: str
    columns: tuple[str, ...]
    points: Floats

    def __post_init__(self) -> None:
        object.__setattr__(self, "columns", tuple(self.columns))
        object.__setattr__(self, "points", _usable(self.name, self.columns, self.points))

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the numbers, little-endian and row by row, in hexadecimal."""
        return hashlib.sha256(self.points.astype("<f4").tobytes()).hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self.columns == other.columns and self.digest == other.digest

    def __hash__(self) -> int:
        return hash((self.columns, self.digest))

    def __reduce__(self) -> tuple[type[Table], tuple[str, tuple[str, ...], Floats]]:
        # Building it anew keeps the numbers read-only, which pickling an array does not.
        return (Table, (self.name, self.columns, self.points))


def _usable(file: str, columns: tuple[str, ...], values: ArrayLike) -> Floats:
    """`values` as (n, 1 or 2) read-only float32. Raises BadInput naming the first thing in the way."""
    wide = np.asarray(values)
    if wide.ndim != 2 or wide.shape[1] not in (1, 2) or len(columns) != wide.shape[1]:
        shape = " × ".join(str(size) for size in wide.shape)
        raise BadInput(text("{file}: a table of {shape} numbers does not fit; choose one or two columns.",
                            file=file, shape=shape))  # fmt: skip
    check_rows(file, len(wide))
    if len(wide) < 2:
        raise BadInput(text("{file} has {rows} row of numbers; at least two different rows are needed.",
                            file=file, rows=len(wide)))  # fmt: skip
    _check_finite(file, columns, wide)
    points = read_only(wide)
    _check_spread(file, columns, points)
    return points


def check_rows(file: str, rows: int) -> None:
    """Raises BadInput where there are more rows than a table may have."""
    if rows > MOST_ROWS:
        raise BadInput(text("{file} has {rows} rows and at most {most} are used; keep a random part of them.",
                            file=file, rows=f"{rows:,}", most=f"{MOST_ROWS:,}"))  # fmt: skip


def _check_finite(file: str, columns: tuple[str, ...], values: NDArray[np.generic]) -> None:
    bad = ~np.isfinite(values)
    if bad.any():
        row, column = np.argwhere(bad)[0]
        raise BadInput(text(
            "{file}: {value} in row {row}, column {column} is not a finite number; remove such rows ({count} in all).",
            file=file, value=values[row, column], row=int(row) + 1, column=columns[column],
            count=int(bad.any(axis=1).sum())))  # fmt: skip
    large = np.abs(values) > LARGEST
    if large.any():
        row, column = np.argwhere(large)[0]
        raise BadInput(text("{file}: {value} in row {row}, column {column} is too large; change its unit.",
                            file=file, value=values[row, column], row=int(row) + 1,
                            column=columns[column]))  # fmt: skip


def _check_spread(file: str, columns: tuple[str, ...], points: Floats) -> None:
    spread = np.ptp(points, axis=0) > 1 / LARGEST
    if not spread.any():
        raise BadInput(text("{file}: all {rows} rows are the same point; at least two different rows are needed.",
                            file=file, rows=len(points)))  # fmt: skip
    if not spread.all():
        column = int(np.argmin(spread))
        raise BadInput(text("{file}: column {column} is {value} in every row; choose a column that varies.",
                            file=file, column=columns[column], value=points[0, column]))  # fmt: skip
