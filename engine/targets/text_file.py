"""CSV, TSV and other tables of text: what separates the columns is seen from the first lines."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.targets.table import check_rows
from engine.words import BadInput, text

# Rows looked at to tell columns of numbers from columns of words.
LOOK = 50
MISSING = {"", "na", "n/a", "null", "none", "-", "?"}


class TextFile:
    """A text file with one row a line; `numeric` names its columns of numbers.

    Raises BadInput where the file is not text, empty or has too many rows, and from `numeric` where a column that
    is needed is of numbers only in part.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._count_rows()
        try:
            with path.open(encoding="utf-8-sig", newline="") as lines:
                self._numbered = [(number, line) for number, line in enumerate(islice(lines, 10 * LOOK), 1)]
        except UnicodeDecodeError:
            raise BadInput(
                text("{file} is not text in UTF-8; save it again as CSV in UTF-8.", file=path.name)
            ) from None
        self._begin()

    def _count_rows(self) -> None:
        rows = 0
        with self.path.open("rb") as blocks:
            while block := blocks.read(1 << 24):
                rows += block.count(b"\n")
        check_rows(self.path.name, rows - 1)

    def _begin(self) -> None:
        """Find the separator, the heading, and where the numbers start."""
        content = [(number, line) for number, line in self._numbered if line.strip()]
        if not content:
            raise BadInput(text("{file} is empty; choose a file with columns of numbers.", file=self.path.name))
        number, first = content[0]
        commented = first.lstrip().startswith("#")
        self._separator = _separator(first.lstrip("# ") if commented else first)
        fields = self._split(first.lstrip().lstrip("#")) if commented else self._split(first)
        headed = commented or not any(_is_number(field) for field in fields)
        self._skip = number if headed else number - 1
        rows = [self._split(line) for _, line in content[1 if headed else 0 :] if not line.lstrip().startswith("#")]
        if not rows:
            raise BadInput(text("{file} has a heading and no rows; at least two different rows are needed.",
                                file=self.path.name))  # fmt: skip
        width = len(rows[0])
        self._names = _distinct(fields if headed and len(fields) == width else [f"x{i + 1}" for i in range(width)])
        self._sample = [row for row in rows[:LOOK] if len(row) == width]

    def _split(self, line: str) -> list[str]:
        if self._separator is None:
            return line.split()
        return [field.strip() for field in next(csv.reader([line.strip("\r\n ")], delimiter=self._separator), [])]

    @cached_property
    def numeric(self) -> tuple[str, ...]:
        """Columns of which the first rows are mostly numbers: one bad value does not hide a column."""
        columns = dict(zip(self._names, zip(*self._sample, strict=True), strict=True))
        found = tuple(name for name, fields in columns.items() if _mostly_numbers(fields))
        spoilt = [i for i, name in enumerate(self._names) if name not in found and any(map(_is_number, columns[name]))]
        if len(found) < 2 and spoilt:
            # Half a column of numbers is one that something is wrong with.
            self._complain(spoilt[: 2 - len(found)])
        return found

    def head(self) -> NDArray[np.float64]:
        """The first rows of the columns of numbers, (≤ 500, len(numeric)); NaN where a cell holds none."""
        first = [fields for _, fields in islice(self._rows(), 10 * LOOK) if len(fields) == len(self._names)]
        chosen = [self._names.index(name) for name in self.numeric]
        return np.array([[_number(fields[i]) for i in chosen] for fields in first]).reshape(len(first), len(chosen))

    def read(self, columns: Sequence[str]) -> NDArray[np.float64]:
        """The named columns, (n, len(columns)). Raises BadInput naming the line that does not fit."""
        chosen = [self._names.index(name) for name in columns]
        try:
            values: NDArray[np.float64] = np.loadtxt(
                self.path, delimiter=self._separator, skiprows=self._skip, usecols=chosen, ndmin=2,
                encoding="utf-8-sig", quotechar='"')  # fmt: skip
        except UnicodeDecodeError:
            raise BadInput(text("{file} is not text in UTF-8; save it again as CSV in UTF-8.",
                                file=self.path.name)) from None  # fmt: skip
        except ValueError as error:
            self._complain(chosen)
            raise BadInput(text("{file} cannot be read as a table: {why}.", file=self.path.name, why=error)) from None
        if not self._even():
            self._complain(chosen)
        return values

    def _even(self) -> bool:
        """Whether every line has the same number of separators: a fast look, fooled by quoted ones."""
        if self._separator is None:
            return True
        separators = lines = 0
        mark = self._separator.encode()
        with self.path.open("rb") as blocks:
            last = b"\n"
            while block := blocks.read(1 << 24):
                separators += block.count(mark)
                lines += block.count(b"\n")
                last = block[-1:]
        return separators == (len(self._names) - 1) * (lines + (last != b"\n"))

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        with self.path.open(encoding="utf-8-sig", errors="replace") as lines:
            for number, line in enumerate(lines, 1):
                if number > self._skip and line.strip() and not line.lstrip().startswith("#"):
                    yield number, self._split(line)

    def _complain(self, chosen: list[int]) -> None:
        """Go through the lines one by one; raises BadInput at the first that does not fit."""
        for number, fields in self._rows():
            if len(fields) != len(self._names):
                raise BadInput(text("{file}: line {line} has {count} columns instead of {wanted}; make them even.",
                                    file=self.path.name, line=number, count=len(fields),
                                    wanted=len(self._names)))  # fmt: skip
            for column in chosen:
                if not _is_number(fields[column]):
                    self._not_a_number(number, self._names[column], fields[column])

    def _not_a_number(self, line: int, column: str, value: str) -> None:
        file = self.path.name
        if not value:
            raise BadInput(text("{file}: line {line} has nothing in column {column}; remove the line or fill it in.",
                                file=file, line=line, column=column))  # fmt: skip
        if _is_number(value.replace(",", ".")):
            raise BadInput(text("{file}: {value} in line {line}, column {column} has a decimal comma; write points.",
                                file=file, value=value, line=line, column=column))  # fmt: skip
        raise BadInput(text("{file}: {value} in line {line}, column {column} is not a number; correct or remove it.",
                            file=file, value=_shown(value), line=line, column=column))  # fmt: skip


def _separator(line: str) -> str | None:
    """The first of tab, semicolon and comma that the line has; None: any run of blanks."""
    return next((mark for mark in "\t;," if mark in line.strip()), None)


def _number(field: str) -> float:
    return float(field) if _is_number(field) else np.nan


def _is_number(field: str) -> bool:
    try:
        float(field)
    except ValueError:
        return False
    return "_" not in field


def _shown(value: str) -> str:
    return value[:40] if value.isprintable() else ascii(value[:40])


def _mostly_numbers(fields: Sequence[str]) -> bool:
    present = [field for field in fields if field.lower() not in MISSING]
    return 2 * sum(_is_number(field.replace(",", ".")) for field in present) > len(present)


def _distinct(names: list[str]) -> list[str]:
    """Headings without blanks and repetitions."""
    found: list[str] = []
    for position, name in enumerate(names, 1):
        plain = name or f"x{position}"
        found.append(plain if plain not in found else f"{plain} ({position})")
    return found
