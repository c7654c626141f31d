"""Arrays saved by NumPy, alone (NPY) or several together (NPZ); never anything that could run code."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.targets.table import check_rows
from engine.words import BadInput, text

Columns = dict[str, NDArray[Any]]

LARGEST_BYTES = 1 << 30
HEAD = 500  # rows that a first look is given
ARRAY, ARCHIVE, PICKLE = b"\x93", b"P", b"\x80"  # how such files begin
DAMAGE = (OSError, EOFError, ValueError, KeyError, RuntimeError, SyntaxError, zipfile.BadZipFile, zlib.error)


class ArrayFile:
    """Columns of the arrays in an NPY or NPZ file; `numeric` names those that hold numbers.

    A two-dimensional array gives a column for each of its columns, a structured one for each field.
    Raises BadInput where the file is damaged, holds objects, or no table.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def numeric(self) -> tuple[str, ...]:
        return tuple(self._columns)

    def read(self, columns: Sequence[str]) -> NDArray[np.float64]:
        """The named columns, (n, len(columns)). Raises BadInput where they differ in length."""
        chosen = [self._columns[name] for name in columns]
        for name, column in zip(columns, chosen, strict=True):
            check_rows(self.path.name, len(column))
            if len(column) != len(chosen[0]):
                raise BadInput(text(
                    "{file}: {first} has {rows} numbers and {name} has {others}; choose columns of one length.",
                    file=self.path.name, first=columns[0], rows=len(chosen[0]), name=name,
                    others=len(column)))  # fmt: skip
        return np.stack([column.astype(np.float64) for column in chosen], axis=1)

    def head(self) -> NDArray[np.float64]:
        """The first rows of all columns, (≤ 500, len(numeric)); NaN where a column is shorter."""
        rows = min(max(map(len, self._columns.values())), HEAD)
        made = np.full((rows, len(self._columns)), np.nan)
        for place, column in enumerate(self._columns.values()):
            made[: len(column[:rows]), place] = column[:rows]
        return made

    @cached_property
    def _columns(self) -> Columns:
        arrays = self._arrays()
        found: Columns = {}
        for name, array in arrays.items():
            found.update(_columns_of(array, name))
        if not found:
            shapes = ", ".join(f"{array.dtype} {array.shape}" for array in arrays.values())
            raise BadInput(text("{file} holds {shapes} and no columns of numbers; save an array of n rows.",
                                file=self.path.name, shapes=shapes[:80] or "nothing"))  # fmt: skip
        return found

    def _arrays(self) -> dict[str, NDArray[Any]]:
        try:
            if self.path.suffix.lower() == ".npz":
                return self._members()
            # Mapped, a header that promises more than the file holds cannot claim memory.
            return {"": np.load(self.path, mmap_mode="r", allow_pickle=False)}
        except BadInput:
            raise
        except DAMAGE as error:
            # numpy takes whatever it does not know for a pickle.
            told = "pickle" in str(error) or "object" in str(error).lower()
            if told and self._start in (ARRAY, ARCHIVE, PICKLE):
                sentence = text("{file} holds Python objects, which are never opened; save plain numbers instead.",
                                file=self.path.name)  # fmt: skip
            else:
                sentence = text("{file} is damaged or cut short; save or copy it again.", file=self.path.name)
            raise BadInput(sentence) from None

    @property
    def _start(self) -> bytes:
        with self.path.open("rb") as file:
            return file.read(1)

    def _members(self) -> dict[str, NDArray[Any]]:
        with zipfile.ZipFile(self.path) as archive:
            size = sum(member.file_size for member in archive.infolist())
        if size > LARGEST_BYTES:
            raise BadInput(text("{file} unpacks to {size} MB and at most {most} MB are read; keep a random part of it.",
                                file=self.path.name, size=size >> 20, most=LARGEST_BYTES >> 20))  # fmt: skip
        with np.load(self.path, allow_pickle=False) as members:
            return {name: np.asarray(members[name]) for name in members.files}


def _columns_of(array: NDArray[Any], name: str) -> Columns:
    if array.dtype.names and array.ndim == 1:
        return {field: array[field] for field in array.dtype.names if array[field].dtype.kind in "iuf"}
    if array.dtype.kind not in "iuf":
        return {}
    if array.ndim == 1:
        return {name or "x1": array}
    if array.ndim == 2:
        return {f"{name or 'x'}{number + 1}": column for number, column in enumerate(array.T)}
    return {}
