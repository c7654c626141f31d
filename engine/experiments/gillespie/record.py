"""What an ensemble has shown so far: a table of recorded times by species, filled along time or run by run."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
BINS = 256
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


class Record:
    """Moments and histograms of `species` at `columns` times, `interval` apart.

    `top` (species,) is the count that the last bin reaches; what lies beyond is counted in the last bin. Time
    may go on beyond the last column: the older half is dropped then.
    """

    def __init__(self, columns: int, interval: float, top: Array) -> None:
        n = len(top)
        self.interval = interval
        self.first = 0
        self.shown_top = np.asarray(top, dtype=np.float64)
        self.width = np.maximum(1, np.ceil((top + 1) / BINS)).astype(np.int64)
        self.seen = np.zeros(columns, dtype=np.int64)
        self.sums = np.zeros((columns, n))
        self.squares = np.zeros((columns, n))
        self.histograms = np.zeros((columns, n, BINS), dtype=np.int32)
        self.exact_mean = np.full((columns, n), np.nan)
        self.exact_sd = np.full((columns, n), np.nan)
        self.exact = np.full((columns, n, BINS), np.nan, dtype=np.float32)
        self.rate_equations = np.full((columns, n), np.nan)
        self.highest = np.zeros(n)

    @property
    def times(self) -> Array:
        return np.arange(self.first, self.first + len(self.seen), dtype=np.float64) * self.interval

    def column(self, index: int) -> int:
        """The column of recorded time number `index`, making room for it."""
        while index - self.first >= len(self.seen):
            self._drop(len(self.seen) // 2)
        return index - self.first

    def _drop(self, half: int) -> None:
        for name, empty in (
            ("seen", 0), ("sums", 0), ("squares", 0), ("histograms", 0), ("exact_mean", np.nan), ("exact_sd", np.nan),
            ("exact", np.nan), ("rate_equations", np.nan),
        ):  # fmt: skip
            array = getattr(self, name)
            array[:-half] = array[half:]
            array[-half:] = empty
        self.first += half

    def add(self, index: int, counts: NDArray[Any]) -> None:
        """Trajectories with `counts` (n, species) at recorded time number `index`."""
        column = self.column(index)
        self.seen[column] += len(counts)
        self.sums[column] += counts.sum(axis=0)
        self.squares[column] += (np.asarray(counts, dtype=np.float64) ** 2).sum(axis=0)
        bins = np.clip(np.asarray(counts, dtype=np.int64) // self.width, 0, BINS - 1)
        for species in range(counts.shape[1]):
            self.histograms[column, species] += np.bincount(bins[:, species], minlength=BINS).astype(np.int32)
        if len(counts):
            self.highest = np.maximum(self.highest, counts.max(axis=0))

    def add_exact(self, index: int, mean: Array, sd: Array, marginals: list[tuple[int, Array]]) -> None:
        """The exact answers at recorded time number `index`; `marginals` are (first value, probabilities)."""
        column = self.column(index)
        self.exact_mean[column], self.exact_sd[column] = mean, sd
        for species, (low, probabilities) in enumerate(marginals):
            bins = np.minimum((low + np.arange(len(probabilities))) // self.width[species], BINS - 1)
            self.exact[column, species] = np.bincount(bins, probabilities, minlength=BINS)

    # What is read off

    @property
    def mean(self) -> Array:
        """(columns, species); NaN where nothing was seen."""
        mean: Array = np.where(self.seen > 0, self.sums.T / np.maximum(self.seen, 1), np.nan).T
        return mean

    @property
    def sd(self) -> Array:
        """About the sample's own mean; NaN where fewer than two were seen."""
        n = self.seen[:, None]
        spread = np.maximum(self.squares - self.sums**2 / np.maximum(n, 1), 0.0) / np.maximum(n - 1, 1)
        return np.where(n > 1, np.sqrt(spread), np.nan)

    def quantiles(self, species: int) -> Array:
        """(columns, 5): the upper ends of the bins that hold them."""
        cumulative = np.cumsum(self.histograms[:, species], axis=1)
        wanted = np.array(QUANTILES)[None, :, None] * self.seen[:, None, None]
        index = (cumulative[:, None, :] < wanted).sum(axis=2)
        values = (index + 1.0) * self.width[species] - 1.0
        return np.where(self.seen[:, None] > 0, values, np.nan)

    def state(self) -> dict[str, Any]:
        return {name: value.copy() if isinstance(value, np.ndarray) else value for name, value in vars(self).items()}

    def restore(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value.copy() if isinstance(value, np.ndarray) else value)
