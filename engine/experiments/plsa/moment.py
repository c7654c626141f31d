"""What one picture of pLSA is taken of, and the panels that are tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.axes import ladder
from engine.experiments.plsa.knobs import PlsaKnobs
from engine.experiments.plsa.learners import Learner
from engine.experiments.plsa.tables import Table
from engine.marks import Axis, Exact, Matrix, Note, Panel, read_only
from engine.words import Text, text

Array = NDArray[np.float64]
LONGEST = 48  # rows or columns that can still be told apart


@dataclass(frozen=True)
class Moment:
    """The race at one time; `trace` (m, 5) holds step and the loss of each method."""

    table: Table
    knobs: PlsaKnobs
    learners: Mapping[str, Learner]
    trace: Array
    step: int

    @property
    def shown(self) -> Learner:
        return self.learners[self.knobs.method]

    @property
    def topics(self) -> tuple[str, ...]:
        return tuple(f"z{number}" for number in range(1, self.shown.words.shape[1] + 1))

    @property
    def limit(self) -> float:
        """Where the colours of p(x|y) end."""
        return ladder(float(self.table.conditional.max()))


def method_name(method: str) -> Text:
    return {
        "em": text("EM"),
        "raw": text("raw gradient"),
        "projected": text("projected gradient"),
        "softmax": text("softmax gradient"),
    }[method]


def observed(moment: Moment) -> Panel:
    """p̃(x|y): the table, each document by itself."""
    table = moment.table
    return _panel(text("Table p̃(x|y)"), table.conditional, table.terms, table.documents, moment.limit, moment)


def reconstruction(moment: Moment) -> Panel:
    """Σ_z p(x|z) p(z|y), in the colours of the table."""
    table = moment.table
    title = text("Reconstruction by {method}", method=method_name(moment.knobs.method))
    return _panel(title, moment.shown.model, table.terms, table.documents, moment.limit, moment)


def words(moment: Moment) -> Panel:
    """p(x|z), a column for each topic."""
    # A term that one topic has for itself comes to about K times its share of the table.
    limit = min(1.0, round(1.1 * len(moment.topics) * float(moment.table.joint.sum(axis=1).max()), 2))
    title = text("Terms of a topic p(x|z), {method}", method=method_name(moment.knobs.method))
    return _panel(title, moment.shown.words, moment.table.terms, moment.topics, limit, moment)


def shares(moment: Moment) -> Panel:
    """p(z|y), a row for each topic."""
    title = text("Topics of a document p(z|y), {method}", method=method_name(moment.knobs.method))
    return _panel(title, moment.shown.shares, moment.topics, moment.table.documents, 1.0, moment)


def _panel(
    title: Text, values: Array, rows: tuple[str, ...], columns: tuple[str, ...], limit: float, moment: Moment
) -> Panel:
    """A matrix; of a long one the first rows and columns, which it says."""
    part = values[:LONGEST, :LONGEST]
    label = text("probability")
    marks: tuple[Matrix | Note, ...] = (
        Matrix(values=read_only(part), rows=rows[:LONGEST], columns=columns[:LONGEST], limits=(0.0, limit),
               unit=label, label=label),
    )  # fmt: skip
    if part.shape != values.shape:
        marks += (Note(says=text("The first {rows} × {columns} of {all_rows} × {all_columns}.", rows=part.shape[0],
                                 columns=part.shape[1], all_rows=values.shape[0],
                                 all_columns=values.shape[1])),)  # fmt: skip
    x, y = (Axis(text(""), (-0.5, size - 0.5)) for size in part.shape[::-1])
    return Panel(title, x, y, marks, moment.step, ((label, Exact()),))
