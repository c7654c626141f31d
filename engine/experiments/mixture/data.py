"""The points of a mixture run with what is fixed about them: widths, labels, counts in cells."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.plane import Plane
from engine.experiments.mixture.knobs import MixtureKnobs
from engine.mixtures.mixture import Array
from engine.streams import Streams
from engine.targets import OwnData, Target
from engine.targets.measured import Measured, measured
from engine.targets.mixtures import GaussianMixture
from engine.words import BadInput, FieldName, text

MOST_ROWS_DRAWN = 50_000
EXAMINED = 4000
CELLS = 72
FULLNESS = (0.02, 0.1, 0.3)  # of the fullest cell


class Data:
    """`points` (n, D) of `target`, also as `columns` (D, n) side by side."""

    def __init__(self, target: Target, points: Array, labels: NDArray[np.int64] | None, streams: Streams) -> None:
        self._streams, self._fields = streams, dict[int, Array]()
        self.target, self.points, self.labels = target, points, labels
        self.columns = np.ascontiguousarray(points.T)
        self.scale = points.std(axis=0)
        self.mean = points.mean(axis=0)

    @property
    def n(self) -> int:
        return len(self.points)

    @property
    def dimension(self) -> int:
        return int(self.points.shape[1])

    @cached_property
    def kinds(self) -> int:
        """How many different labels there are; 0 where there are none."""
        return 0 if self.labels is None else int(self.labels.max()) + 1

    @cached_property
    def examined(self) -> Array:
        """The first rows, which curves and landscapes are computed on, (≤ 4000, D)."""
        return self.points[:EXAMINED]

    @property
    def is_crowd(self) -> bool:
        """Whether there are too many points to draw one by one."""
        return self.n > MOST_ROWS_DRAWN

    @cached_property
    def cells(self) -> tuple[Array, Array]:
        """Centres (m, 2) of the cells of the plane that hold points, and how many each holds, (m,)."""
        (x, y), (low, high) = self.columns[:2], zip(*self.target.box[:2], strict=True)
        edges = [np.linspace(a, b, CELLS + 1) for a, b in zip(low, high, strict=True)]
        counts = np.histogram2d(x, y, bins=edges)[0]
        middle = [(edge[1:] + edge[:-1]) / 2 for edge in edges]
        there = np.argwhere(counts > 0)
        centres = np.stack([middle[axis][there[:, axis]] for axis in (0, 1)], axis=1)
        return centres, counts[counts > 0]

    @cached_property
    def fullness(self) -> NDArray[np.int64]:
        """How full each of the cells is, (m,): 0 to 3."""
        counts = self.cells[1]
        return np.asarray(np.digitize(counts / counts.max(), FULLNESS), dtype=np.int64)

    @cached_property
    def true_log_density(self) -> Array | None:
        """log p of the target at the examined rows; None where nobody knows it."""
        return self.target.log_density(self.examined) if self.dimension <= 2 else None

    @cached_property
    def fresh(self) -> tuple[Array, Array] | None:
        """Points that were not fitted, and the target's log p there; None where nobody knows it."""
        if self.true_log_density is None:
            return None
        points = self.target.held_out(EXAMINED, self._streams.view("held out"))
        true = self.target.log_density(points)
        return None if true is None else (points, true)

    def true_field(self, plane: Plane) -> Array | None:
        """log p of the target at the cells of `plane`, (n²,), remembered for each fineness."""
        if plane.n not in self._fields:
            found = self.target.log_density(plane.points) if self.dimension == 2 else None
            if found is None:
                return None
            self._fields[plane.n] = found
        return self._fields[plane.n]

    @cached_property
    def distinct(self) -> int:
        """How many different points there are among the first few thousand."""
        return len(np.unique(self.examined, axis=0))


def drawn(knobs: MixtureKnobs, target: Target | None, streams: Streams) -> Data:
    """The data that the knobs ask for. Raises BadInput where no mixture can be fitted to them."""
    assert target is not None
    labels: NDArray[np.int64] | None = None
    if knobs.data != "target":
        target = measured(knobs.data)
    if isinstance(target, Measured):
        points, labels = target.rows, target.labels
    elif isinstance(target, OwnData):
        points = target.table.points.astype(np.float64)
    else:
        points = target.sample(knobs.points, streams.stream("data"))
    if isinstance(target, GaussianMixture):
        labels = labelled(target, points, streams.stream("labels"))
    data = Data(target, points, labels, streams)
    still = np.flatnonzero(data.scale <= 0)
    if len(still):
        raise BadInput(text("Column {column} of the data is {value} in every row: no Gaussian is that narrow; choose "
                            "data that vary.", column=int(still[0]) + 1, value=f"{points[0, still[0]]:g}"))  # fmt: skip
    return data


def labelled(target: GaussianMixture, points: Array, generator: np.random.Generator) -> NDArray[np.int64]:
    """Which component each point (n, D) came from, (n,), drawn given the point: jointly as if it had been noted."""
    terms = np.log(target.weights) - target.dimension * np.log(target.sds)
    joint = np.tile(terms, (len(points), 1))
    for column, centres in zip(points.T, target.centres.T, strict=True):
        joint -= 0.5 * ((column[:, None] - centres) / target.sds) ** 2
    noise = generator.gumbel(size=joint.shape)
    return np.asarray((joint + noise).argmax(axis=1), dtype=np.int64)


def typed_means(written: str, dimension: int, most: int) -> Array | None:
    """Means (K, D) as a person typed them; None where nothing is. Raises BadInput."""
    lines = [line.split("#")[0] for line in written.replace(";", "\n").splitlines()]
    rows = [line.replace(",", " ").split() for line in lines if line.strip()]
    if len(rows) > 1 and not any(_is_number(cell) for cell in rows[0]):
        rows = rows[1:]
    if not rows:
        return None
    found: list[list[float]] = []
    for place, row in enumerate(rows, 1):
        values = [_number(cell) for cell in row]
        if len(row) != dimension:
            raise BadInput(text("{knob}: line {line} has {count} numbers and the data have {wanted} columns; give one "
                                "number a column.",
                                knob=FieldName("means"), line=place, count=len(row), wanted=dimension))  # fmt: skip
        if (wrong := next((cell for cell, value in zip(row, values, strict=True) if value is None), None)) is not None:
            raise BadInput(
                text(
                    "{knob}: {cell} in line {line} is no number below 1e30.",
                    knob=FieldName("means"),
                    cell=wrong,
                    line=place,
                )
            )
        found.append([value for value in values if value is not None])
    if len(found) > most:
        raise BadInput(
            text(
                "{knob}: {count} lines are too many; at most {most} components.",
                knob=FieldName("means"),
                count=len(found),
                most=most,
            )
        )
    return np.array(found)


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _number(cell: str) -> float | None:
    value = float(cell) if _is_number(cell) else math.inf
    return value if abs(value) < 1e30 else None


def plane_of(data: Data, knobs: MixtureKnobs) -> tuple[int, int]:
    """The two columns that pictures show; the same one twice on the line."""
    if data.dimension == 1:
        return 0, 0
    if data.dimension == 2:
        return 0, 1
    across, up = min(knobs.across, data.dimension) - 1, min(knobs.up, data.dimension) - 1
    return (across, up) if across != up else (across, (up + 1) % data.dimension)
