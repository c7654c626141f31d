"""The scalars of a run, in bounded memory: when a series is full, neighbours merge and extremes survive.

Smoothing is computed as readings arrive, before anything merges. No Qt in here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

FIRST, LAST, COUNT, MEAN, LOW, HIGH, SMOOTH, VALUE = range(8)
CHUNK = 256
EARLY = 0.1  # of the steps so far: no value counts half for longer


class Series(NamedTuple):
    """Columns (n,), one row a bucket; `steps` is the last step of each, `smooth` its value there."""

    steps: Array
    mean: Array
    low: Array
    high: Array
    smooth: Array


class Reading(NamedTuple):
    """One taken value, and its step."""

    step: int
    value: float


class ReadingStore:
    """Series of scalars by name, each at most `capacity` buckets long, however long the run.

    All buckets of a series hold equally many samples but the last, which is still filling. `half_life`
    is that of the smoothing, in steps.
    """

    def __init__(self, capacity: int = 4096, half_life: float = 60.0) -> None:
        self.capacity = capacity
        self.half_life = half_life
        self.version = 0
        self._columns: dict[str, _Columns] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._columns)

    @property
    def last_step(self) -> int:
        """The furthest step that anything was read at; 0 where nothing was."""
        return max((columns.latest.step for columns in self._columns.values() if columns.latest), default=0)

    def append(self, steps: NDArray[np.int64], values: Mapping[str, Array]) -> None:
        """Add readings (n,) of rising `steps` (n,); NaN was not taken.

        Steps before the last one known are skipped: a replay gives the same numbers again. At the last one
        the newer value counts: a hand may have changed something there.
        """
        for name, column in values.items():
            taken = ~np.isnan(column)
            if not taken.any():
                continue
            if name not in self._columns:
                self._columns[name] = _Columns(self.capacity, self.half_life)
            self._columns[name].append(steps[taken].astype(np.float64), np.asarray(column[taken], np.float64))
        self.version += 1

    def series(self, name: str) -> Series:
        """The buckets of `name`; empty where nothing was taken yet."""
        if name not in self._columns:
            return Series(*(np.empty(0) for _ in Series._fields))
        rows = self._columns[name].rows
        return Series(*(rows[field].copy() for field in (LAST, MEAN, LOW, HIGH, SMOOTH)))

    def recorded(self, name: str) -> tuple[Array, Array]:
        """Steps and values (n,) of true readings: the last of each bucket."""
        if name not in self._columns:
            return np.empty(0), np.empty(0)
        rows = self._columns[name].rows
        return rows[LAST].copy(), rows[VALUE].copy()

    def latest(self, name: str) -> Reading | None:
        """The last value of `name`, infinite ones included."""
        return self._columns[name].latest if name in self._columns else None

    def at(self, name: str, step: int) -> Reading | None:
        """The last value of `name` known at `step` (the end of its bucket)."""
        if name not in self._columns:
            return None
        rows = self._columns[name].rows
        index = int(np.searchsorted(rows[LAST], step, side="right")) - 1
        return Reading(int(rows[LAST, index]), float(rows[VALUE, index])) if index >= 0 else None

    def cut(self, step: int) -> None:
        """Forget what lies after `step`. A bucket that reaches beyond it goes as a whole."""
        for columns in self._columns.values():
            columns.cut(step)
        self.version += 1

    def copy(self) -> ReadingStore:
        """An independent store with the same readings."""
        twin = ReadingStore(self.capacity, self.half_life)
        twin._columns = {name: columns.copy() for name, columns in self._columns.items()}
        twin.version = self.version
        return twin


class _Columns:
    """One series: eight columns in one block, filled from the left."""

    def __init__(self, capacity: int, half_life: float) -> None:
        self.capacity = max(capacity - capacity % 2, 2)
        self.half_life = half_life
        self.stride = 1
        self.length = 0
        self.latest: Reading | None = None
        self._block = np.empty((8, min(self.capacity, CHUNK)))

    @property
    def rows(self) -> Array:
        return self._block[:, : self.length]

    def append(self, steps: Array, values: Array) -> None:
        """Add values of rising `steps`, both (n,), without NaN; of one step the last counts."""
        newest = np.append(steps[1:] > steps[:-1], True)
        steps, values = steps[newest], values[newest]
        new = int(np.searchsorted(steps, self.latest.step, side="left")) if self.latest else 0
        steps, values = steps[new:], values[new:]
        if self.latest and len(steps) and steps[0] == self.latest.step:
            self._correct(float(values[0]))
            steps, values = steps[1:], values[1:]
        if not len(steps):
            return
        self.latest = Reading(int(steps[-1]), float(values[-1]))
        finite = np.isfinite(values)
        steps, values = steps[finite], values[finite]
        for start in range(0, len(steps), CHUNK):
            self._add(steps[start : start + CHUNK], values[start : start + CHUNK])

    def _correct(self, value: float) -> None:
        """Another value for the last step known."""
        assert self.latest is not None
        before, self.latest = self.latest, Reading(self.latest.step, value)
        last = self._block[:, self.length - 1]
        if value == before.value or not self.length or last[LAST] != before.step or not math.isfinite(value):
            return
        alone = last[COUNT] == 1
        last[MEAN] += (value - last[VALUE]) / last[COUNT]
        last[LOW], last[HIGH] = (value, value) if alone else (min(last[LOW], value), max(last[HIGH], value))
        last[VALUE] = value

    def cut(self, step: int) -> None:
        self.length = int(np.searchsorted(self.rows[LAST], step, side="right"))
        if self.latest and self.latest.step > step:
            rows = self.rows
            self.latest = Reading(int(rows[LAST, -1]), float(rows[VALUE, -1])) if self.length else None

    def copy(self) -> _Columns:
        twin = _Columns(self.capacity, self.half_life)
        twin.stride, twin.length, twin.latest = self.stride, self.length, self.latest
        twin._block = self._block.copy()
        return twin

    def _add(self, steps: Array, values: Array) -> None:
        smooth = self._smoothed(steps, values)
        begun = 0
        if self.length and (room := int(self.stride - self._block[COUNT, self.length - 1])) > 0:
            begun = min(room, len(steps))
            self._fill(steps[:begun], values[:begun], smooth[:begun])
        if begun < len(steps):
            self._open(steps[begun:], values[begun:], smooth[begun:])

    def _fill(self, steps: Array, values: Array, smooth: Array) -> None:
        """Put samples into the last bucket, which has room for them."""
        last, n = self._block[:, self.length - 1], len(steps)
        last[MEAN] = (last[MEAN] * last[COUNT] + values.sum()) / (last[COUNT] + n)
        last[LOW], last[HIGH] = min(last[LOW], values.min()), max(last[HIGH], values.max())
        last[COUNT] += n
        last[LAST], last[SMOOTH], last[VALUE] = steps[-1], smooth[-1], values[-1]

    def _open(self, steps: Array, values: Array, smooth: Array) -> None:
        """Put samples into fresh buckets; where there is no room, merge neighbours first."""
        starts = np.arange(0, len(steps), self.stride)
        if self.length + len(starts) > self.capacity:
            self._merge()
            self._add(steps, values)
            return
        self._make_room(self.length + len(starts))
        ends = np.append(starts[1:], len(steps)) - 1
        fresh = self._block[:, self.length : self.length + len(starts)]
        fresh[FIRST], fresh[LAST], fresh[COUNT] = steps[starts], steps[ends], ends - starts + 1
        fresh[MEAN] = np.add.reduceat(values, starts) / fresh[COUNT]
        fresh[LOW], fresh[HIGH] = np.minimum.reduceat(values, starts), np.maximum.reduceat(values, starts)
        fresh[SMOOTH], fresh[VALUE] = smooth[ends], values[ends]
        self.length += len(starts)

    def _merge(self) -> None:
        """Join neighbours two by two; an odd one at the end stays as it is, half full."""
        odd = self.rows[:, self.length - self.length % 2 :].copy()
        left, right = self.rows[:, : self.length - self.length % 2 : 2].copy(), self.rows[:, 1::2].copy()
        joined = right
        joined[MEAN] = (left[MEAN] * left[COUNT] + right[MEAN] * right[COUNT]) / (left[COUNT] + right[COUNT])
        joined[FIRST], joined[COUNT] = left[FIRST], left[COUNT] + right[COUNT]
        joined[LOW], joined[HIGH] = np.minimum(left[LOW], right[LOW]), np.maximum(left[HIGH], right[HIGH])
        self.length = joined.shape[1] + odd.shape[1]
        self._block[:, : self.length] = np.concatenate([joined, odd], axis=1)
        self.stride *= 2

    def _make_room(self, rows: int) -> None:
        if rows > self._block.shape[1]:
            wider = np.empty((8, min(self.capacity, 2 * rows)))
            wider[:, : self.length] = self.rows
            self._block = wider

    def _smoothed(self, steps: Array, values: Array) -> Array:
        """Exponential smoothing over steps: after `half_life` of them, an old value counts half.

        Early on sooner, or how a run began would hang over it for long.
        """
        before = steps[0] if not self.length else self._block[LAST, self.length - 1]
        start = values[0] if not self.length else self._block[SMOOTH, self.length - 1]
        # Three half-lives a sample at most, so that 256 of them stay far from overflow.
        half_lives = np.clip(EARLY * steps, 1.0, self.half_life)
        passed = np.minimum(np.diff(steps, prepend=before) / half_lives, 3.0)
        grown = np.exp2(np.cumsum(passed))
        return (start + np.cumsum((1 - np.exp2(-passed)) * grown * values)) / grown
