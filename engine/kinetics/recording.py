"""What is kept of trajectories on the way: paths, and histograms per event and by dwell time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.kinetics.advancing import Records
from engine.kinetics.network import ReactionNetwork
from engine.words import BadInput, text


@dataclass(frozen=True)
class Watch:
    """A species whose histograms are filled on the way: `bins` of width 1 from 0, the last for all beyond.

    `horizon` is about how long the simulation will last; dwell times are counted in fractions of it.
    """

    species: int
    bins: int
    horizon: float


@dataclass(frozen=True)
class Sums:
    """Moments at T times and marginals of some species: what an ensemble adds up."""

    times: int
    shown: tuple[int, ...] = ()
    bins: int = 0


def recording(
    network: ReactionNetwork, watch: Watch | None, trajectories: int, firings: bool, sums: Sums | None = None
) -> Records:
    """Empty records."""
    species = len(network.species)
    if watch is not None and not (watch.horizon > 0 and watch.bins > 1):
        raise BadInput(text("A histogram needs a positive time and at least two bins."))
    bins = watch.bins if watch else 0
    # A power of two: all trajectories together stay far below 2^63 ticks, however the work is shared out.
    ticks = 2.0 ** np.floor(52 - np.log2(watch.horizon * trajectories)) if watch else 1.0
    many, shown = (sums.times, sums.shown) if sums else (0, ())
    return Records(
        np.zeros((many, species, 3)),
        np.zeros(many, np.int64),
        np.array(shown, np.int64),
        np.zeros((many, len(shown), sums.bins if sums else 0), np.int64),
        watch.species if watch else 0,
        np.zeros(bins, np.int64),
        np.zeros(bins, np.int64),
        float(ticks),
        np.empty(0),
        np.empty((0, species)),
        np.array([0, 1, 0], np.int64),
        firings,
    )


class Path:
    """One trajectory's events, thinned by halves whenever `points` of them are full."""

    def __init__(self, time: np.ndarray, counts: np.ndarray, places: np.ndarray) -> None:
        self._time, self._counts, self._places = time, counts, places

    @classmethod
    def of(cls, network: ReactionNetwork, points: int, start: np.ndarray) -> Path:
        """Its first point is the start, at time 0."""
        path = cls(np.zeros(points), np.zeros((points, len(network.species))), np.array([1, 1, 0], np.int64))
        path._counts[0] = start
        return path

    def records(self, others: Records) -> Records:
        """The records of a thread, with this path in them."""
        return others._replace(path_time=self._time, path_counts=self._counts, path=self._places)

    def read(self) -> tuple[np.ndarray, np.ndarray, int]:
        """Times (C,), counts (C, S), and every how many events there is a point."""
        filled, every = int(self._places[0]), int(self._places[1])
        return self._time[:filled].copy(), self._counts[:filled].copy(), every

    def state(self) -> tuple[Any, ...]:
        filled = int(self._places[0])
        return self._time[:filled].copy(), self._counts[:filled].copy(), self._places.copy()

    def restore(self, state: tuple[Any, ...]) -> None:
        time, counts, places = state
        self._time[: len(time)], self._counts[: len(time)], self._places[:] = time, counts, places
