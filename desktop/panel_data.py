"""The numbers behind a panel: as a table that any program reads, and as arrays without loss.

CSV: one tidy table. Each row belongs to the mark named in its first column and fills the columns that this kind
of mark has; the others are empty. NPZ: every field of every mark as it is, under `mark.field`, and `step`.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine import marks as m
from engine.marks import Mark, Panel
from engine.words import Text

Column = NDArray[Any]
Columns = dict[str, Column]
LOOKS = {"role", "label", "size", "handles", "dashed", "scale", "unit"}


def named_marks(panel: Panel) -> dict[str, Mark]:
    """The marks by names that are the same in every language: from their label, else their kind."""
    named: dict[str, Mark] = {}
    for mark in panel.marks:
        kind = type(mark).__name__.lower()
        name = re.sub(r"\W+", "_", str(mark.label or kind).lower()).strip("_") or kind
        unique, number = name, 2
        while unique in named:
            unique, number = f"{name}_{number}", number + 1
        named[unique] = mark
    return named


def csv_of(panel: Panel) -> str:
    """All marks as one table; numbers are the shortest that read back to the same float32."""
    parts = [(name, part) for name, mark in named_marks(panel).items() for part in TABLES[type(mark)](mark)]
    columns = list(dict.fromkeys(column for _, part in parts for column in part))
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["mark", *columns])
    for name, part in parts:
        length = len(next(iter(part.values())))
        blank = [""] * length
        cells = [part[column].astype(str).tolist() if column in part else blank for column in columns]
        writer.writerows([name, *row] for row in zip(*cells, strict=True))
    return file.getvalue()


def npz_of(panel: Panel) -> bytes:
    """All arrays of all marks, compressed; read it with `numpy.load`, no pickle needed."""
    arrays: Columns = {"step": np.array(panel.step)}
    for name, mark in named_marks(panel).items():
        for field in fields(mark):
            value = getattr(mark, field.name)
            if field.name not in LOOKS and value is not None:
                arrays[f"{name}.{field.name}"] = np.asarray(str(value) if isinstance(value, Text) else value)
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    return file.getvalue()


def readings_csv(series: Mapping[str, tuple[NDArray[np.float64], NDArray[np.float64]]]) -> str:
    """Readings, each as (steps, values), as a table like that of `rivulet run`: a row a step, a column a reading."""
    rows: dict[int, dict[str, float]] = {}
    for name, (steps, values) in series.items():
        for step, value in zip(steps.astype(int).tolist(), values.tolist(), strict=True):
            rows.setdefault(step, {})[name] = value
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["step", *series])
    for step in sorted(rows):
        writer.writerow([step, *(repr(rows[step][name]) if name in rows[step] else "" for name in series)])
    return file.getvalue()


def _points(mark: m.Points) -> Iterator[Columns]:
    yield {"x": mark.xy[:, 0], "y": mark.xy[:, 1]}


def _field(mark: m.Field) -> Iterator[Columns]:
    """Cell centres and values, row by row from the lowest y."""
    rows, columns = mark.values.shape
    x, y = np.meshgrid(_centres(mark.x, columns), _centres(mark.y, rows))
    yield {"x": x.ravel(), "y": y.ravel(), "value": mark.values.ravel()}


def _centres(span: tuple[float, float], count: int) -> NDArray[np.float32]:
    edges = np.linspace(*span, count + 1)
    return ((edges[1:] + edges[:-1]) / 2).astype(np.float32)


def _steps(mark: m.Steps) -> Iterator[Columns]:
    yield {"x": mark.x[:-1], "x_to": mark.x[1:], "y": mark.y}


def _bars(mark: m.Bars) -> Iterator[Columns]:
    yield {"x": mark.x, "y": mark.heights, "width": np.full(len(mark.x), mark.width, np.float32)}


def _arrows(mark: m.Arrows) -> Iterator[Columns]:
    yield {"x": mark.xy[:, 0], "y": mark.xy[:, 1], "u": mark.uv[:, 0], "v": mark.uv[:, 1]}


def _mesh(mark: m.Mesh) -> Iterator[Columns]:
    row, column = np.indices(mark.vertices.shape[:2])
    flat = mark.vertices.reshape(-1, 2)
    yield {"row": row.ravel(), "column": column.ravel(), "x": flat[:, 0], "y": flat[:, 1]}


def _ellipses(mark: m.Ellipses) -> Iterator[Columns]:
    """One row an ellipse: centre, covariance, and how many standard deviations."""
    count, levels = len(mark.centres), len(mark.levels)
    centres, spread = np.tile(mark.centres, (levels, 1)), np.tile(mark.covariances, (levels, 1, 1))
    yield {
        "x": centres[:, 0], "y": centres[:, 1], "xx": spread[:, 0, 0], "xy": spread[:, 0, 1], "yy": spread[:, 1, 1],
        "level": np.repeat(np.array(mark.levels, np.float32), count),
    }  # fmt: skip


def _segments(mark: m.Segments) -> Iterator[Columns]:
    yield {"x": mark.start[:, 0], "y": mark.start[:, 1], "x_to": mark.end[:, 0], "y_to": mark.end[:, 1]}


def _matrix(mark: m.Matrix) -> Iterator[Columns]:
    rows, columns = np.meshgrid(np.array(mark.rows), np.array(mark.columns), indexing="ij")
    yield {"row": rows.ravel(), "column": columns.ravel(), "value": mark.values.ravel()}


def _graph(mark: m.Graph) -> Iterator[Columns]:
    """A row for each node, then one for each edge."""
    yield {"name": np.array(mark.names), "x": mark.xy[:, 0], "y": mark.xy[:, 1]}
    names, ends = np.array(mark.names), mark.edges.astype(int)
    if len(ends):
        yield {"from": names[ends[:, 0]], "to": names[ends[:, 1]], "weight": mark.weights}


def _line(mark: m.Line) -> Iterator[Columns]:
    yield {"x" if mark.vertical else "y": np.array([mark.at])}


def _note(mark: m.Note) -> Iterator[Columns]:
    at = {} if mark.at is None else {"x": np.array([mark.at[0]]), "y": np.array([mark.at[1]])}
    yield {"says": np.array([str(mark.says)]), **at}


TABLES: dict[type[Mark], Callable[[Any], Iterator[Columns]]] = {
    m.Field: _field,
    m.Points: _points,
    m.Curve: lambda mark: iter([{"x": mark.x, "y": mark.y}]),
    m.Steps: _steps,
    m.Band: lambda mark: iter([{"x": mark.x, "low": mark.low, "high": mark.high}]),
    m.Bars: _bars,
    m.Arrows: _arrows,
    m.Mesh: _mesh,
    m.Ellipses: _ellipses,
    m.Segments: _segments,
    m.Matrix: _matrix,
    m.Graph: _graph,
    m.Line: _line,
    m.Note: _note,
}
