"""Term-document tables: built in, pasted as counts, or counted from a pasted text."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.words import BadInput, FieldName, text

Array = NDArray[np.float64]
MOST_TERMS, MOST_DOCUMENTS, WORDS = 2000, 2000, 300
_WORD = re.compile(r"[\u3400-\u9fff]+|[^\W\d_\u3400-\u9fff]{3,}")
_HAN = re.compile(r"[\u3400-\u9fff]")
_SPACED = re.compile(r"[\u3400-\u9fff][ \t\u3000]+[\u3400-\u9fff]")  # somebody has set the words apart
_CELLS = re.compile(r"[\s,]+")
_COMMON = """
about after all and any are before but can did does each every for from had has have her him his how into its more not
off one our out over she than that the their them then there they this through too two under until was were what when
where which while who why will with you your
"""
_STOP = frozenset(_COMMON.split())

_HARBOUR = """
The boat leaves the harbour, wind in the sail, and every wave lifts the boat.
A wave breaks over the boat; the sailor takes in the sail before the wind turns.
From the harbour the sailor watches wind and wave, and mends a sail.
Wind from the sea: the sailor keeps the boat in the harbour.
Heat the oil, fry the onion, add salt and pepper, and stir the soup.
The soup needs salt; onion and pepper go into the hot oil with the fish.
Fish soup: onion, oil, pepper, a little salt, and bread with it.
Bread and oil, an onion with salt: a meal for the sailor in the boat.
The band plays a song, the drum keeps the rhythm, and the violin sings.
A violin and a drum: the band learns the rhythm of an old song.
Song after song the band plays to the rhythm of the drum.
In the harbour a band plays a song of wind and sea, of the sailor and the violin.
Fish from the sea, fresh in the harbour, goes into the soup tonight.
"""


@dataclass(frozen=True)
class Table:
    """`counts` (terms, documents), with nothing negative and no empty row or column."""

    terms: tuple[str, ...]
    documents: tuple[str, ...]
    counts: Array

    @property
    def joint(self) -> Array:
        """p̃(x, y) (terms, documents), all together 1."""
        joint: Array = self.counts / self.counts.sum()
        return joint

    @property
    def conditional(self) -> Array:
        """p̃(x|y): each column adds up to 1."""
        conditional: Array = self.counts / self.counts.sum(axis=0)
        return conditional

    @property
    def bound(self) -> float:
        """-Σ p̃(x,y) ln p̃(x|y) in nats: no model of each document can have a lower loss."""
        seen = self.counts > 0
        return float(-(self.joint[seen] * np.log(self.conditional[seen])).sum())


def table_from(written: str) -> Table:
    """The table that `written` names, holds or counts up to. Raises BadInput."""
    name = written.strip().lower()
    if name == "harbour":
        return _counted(_HARBOUR)
    if name == "blocks":
        return blocks()
    rows = [row.strip() for row in re.split(r"[;\n]", written) if row.strip()]
    if not rows:
        raise BadInput(text("{knob} is empty; paste counts or a text, or write harbour.", knob=FieldName("table")))
    return _checked(_read(rows)) if _holds_counts(rows) else _counted(written)


def blocks() -> Table:
    """Three groups of terms in three groups of documents, with a little of everything everywhere."""
    same = np.equal.outer(np.arange(12) // 4, np.arange(9) // 3)
    counts = np.where(same, 9.0 + np.add.outer(np.arange(12) % 4, np.arange(9) % 3), 1.0)
    return Table(_numbered("t", 12), _numbered("d", 9), counts)


def _numbered(letter: str, count: int) -> tuple[str, ...]:
    return tuple(f"{letter}{number}" for number in range(1, count + 1))


def _is_number(cell: str) -> bool:
    try:
        float(cell.replace("−", "-"))
    except ValueError:
        return False
    return True


def _split(row: str) -> list[str]:
    return [cell for cell in _CELLS.split(row) if cell]


def _holds_counts(rows: list[str]) -> bool:
    """Whether these are rows of numbers, each with a name or without, below a row of names or not."""
    body = rows[1:] if len(rows) > 1 and not _is_number(_split(rows[0])[-1]) else rows
    cells = [_split(row) for row in body]
    return all(row and sum(map(_is_number, row[1:])) >= max(0, len(row) - 2) and _is_number(row[-1]) for row in cells)


def _read(rows: list[str]) -> Table:
    head, body = (rows[0], rows[1:]) if len(rows) > 1 and not _is_number(_split(rows[0])[-1]) else ("", rows)
    cells = [_split(row) for row in body]
    named = any(not _is_number(row[0]) for row in cells)
    terms = tuple(row[0] for row in cells) if named else _numbered("t", len(cells))
    numbers = [row[1:] if named else row for row in cells]
    width = len(numbers[0])
    for term, row in zip(terms, numbers, strict=True):
        if len(row) != width:
            raise BadInput(text("{knob}: row {term} has {given} counts and the first has {width}; give each as many.",
                                knob=FieldName("table"),
                                term=term, given=len(row), width=width))  # fmt: skip
    documents = tuple(_split(head)[-width:]) if len(_split(head)) >= width else _numbered("d", width)
    return Table(terms, documents, np.array([[_count(cell, term) for cell in row]
                                             for term, row in zip(terms, numbers, strict=True)]))  # fmt: skip


def _count(cell: str, term: str) -> float:
    value = float(cell.replace("−", "-")) if _is_number(cell) else math.nan
    if not math.isfinite(value) or value > 1e12:
        raise BadInput(text("{knob}: {cell} in row {term} is not a count; give a number from 0 on.",
                            knob=FieldName("table"),
                            cell=cell, term=term))  # fmt: skip
    return value


def _checked(table: Table) -> Table:
    wrong = np.argwhere(table.counts < 0)
    if len(wrong):
        x, y = wrong[0]
        raise BadInput(text("{knob}: the count {count} of {term} in {document} is negative; counts start at 0.",
                            knob=FieldName("table"),
                            count=f"{table.counts[x, y]:g}", term=table.terms[x],
                            document=table.documents[y]))  # fmt: skip
    for axis, names in ((1, table.terms), (0, table.documents)):
        empty = np.flatnonzero(table.counts.sum(axis=axis) == 0)
        if len(empty) and axis == 1:
            raise BadInput(
                text(
                    "{knob}: all counts of the term {name} are 0; leave its row out.",
                    knob=FieldName("table"),
                    name=names[empty[0]],
                )
            )
        if len(empty):
            raise BadInput(text("{knob}: all counts of the document {name} are 0; leave its column out.",
                                knob=FieldName("table"),
                                name=names[empty[0]]))  # fmt: skip
    terms, documents = table.counts.shape
    if terms < 2 or documents < 2:
        raise BadInput(text("{knob} is too small: terms {terms}, documents {documents}; give two of each or more.",
                            knob=FieldName("table"),
                            terms=terms, documents=documents))  # fmt: skip
    if terms > MOST_TERMS or documents > MOST_DOCUMENTS:
        raise BadInput(text("{knob}: {terms} terms in {documents} documents are too many; keep to {most} of each.",
                            knob=FieldName("table"),
                            terms=terms, documents=documents, most=MOST_TERMS))  # fmt: skip
    return table


def _counted(written: str) -> Table:
    """Words of three letters and more, line by line; the most frequent ones where there are too many.

    Chinese is read by its words where spaces set them apart, else character by character.
    """
    lines = [line for line in written.split("\n") if line.strip()]
    whole = _SPACED.search(written) is not None
    bags = [Counter(word for word in _words(line, whole) if word not in _STOP) for line in lines]
    total: Counter[str] = sum(bags, Counter())
    often = [word for word, count in total.most_common(WORDS) if count >= 2]
    kept = often if len(often) >= 4 else [word for word, _ in total.most_common(WORDS)]
    for number, bag in enumerate(bags, 1):
        if not any(word in bag for word in kept):
            raise BadInput(text("{knob}: line {number} has no word that occurs twice in the text; leave it out.",
                                knob=FieldName("table"),
                                number=number))  # fmt: skip
    counts = np.array([[float(bag[word]) for bag in bags] for word in kept]).reshape(len(kept), len(bags))
    return _checked(Table(tuple(kept), _numbered("d", len(bags)), counts))


def _words(line: str, whole: bool) -> Iterator[str]:
    for word in _WORD.findall(line.lower()):
        yield from (word,) if whole or not _HAN.match(word) else word
