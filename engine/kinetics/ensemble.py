"""An ensemble that adds up on the way: moments and histograms at given times, without keeping trajectories.

Sums are of whole numbers and exact: they do not depend on threads, lanes or the order of trajectories.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.kinetics.advancing import Records
from engine.kinetics.network import ReactionNetwork
from engine.kinetics.recording import Sums, Watch, recording
from engine.kinetics.simulation import Simulation
from engine.kinetics.trouble import Trouble
from engine.words import BadInput, Text, text

BLOCK = 8192  # trajectories held at once


@dataclass(frozen=True)
class Ensemble:
    """Of n trajectories at times (T,): `reached` (T,) how many got there, `mean` and `m2` (T, S).

    m2 is the sum of squared deviations from the mean. `marginals` (T, H, bins) counts of the species in `shown`.
    `per_event` and `dwell` (bins,) are of the watched species up to the last time; `path` is that of trajectory 0.
    """

    times: np.ndarray
    reached: np.ndarray
    mean: np.ndarray
    m2: np.ndarray
    marginals: np.ndarray
    per_event: np.ndarray
    dwell: np.ndarray
    path: tuple[np.ndarray, np.ndarray, int] | None
    events: int
    troubles: list[Trouble]
    chosen: tuple[str, Text]

    @property
    def variance(self) -> np.ndarray:
        """(T, S), unbiased."""
        return np.asarray(self.m2 / np.maximum(self.reached - 1, 1)[:, None])

    def squares_about(self, centre: np.ndarray) -> np.ndarray:
        """(T, S): the mean of (n - centre)²."""
        return np.asarray(self.m2 / np.maximum(self.reached, 1)[:, None] + (self.mean - centre) ** 2)


def run_ensemble(
    network: ReactionNetwork,
    seed: int,
    n: int,
    times: Sequence[float] | np.ndarray,
    method: str = "auto",
    leap: float = 0.03,
    threads: int = 1,
    *,
    shown: Sequence[int] = (),
    bins: int = 0,
    watch: Watch | None = None,
    record_first: bool = False,
    wait_for_kernels: bool = False,
    proceed: Callable[[int], bool] | None = None,
    **options: Any,
) -> Ensemble:
    """n trajectories through `times`, which rise from 0 on.

    `proceed` is told how many trajectories are done and says whether to go on. `options` are those of Simulation.
    """
    grid = np.array(times, float)
    if len(grid) == 0 or grid[0] < 0 or np.any(np.diff(grid) <= 0) or not np.all(np.isfinite(grid)):
        raise BadInput(text("Times to record at must rise from 0 on."))
    total = _Total(network, grid, n, threads, Sums(len(grid), tuple(shown), bins), watch)
    for first in range(0, n, BLOCK):
        many = min(BLOCK, n - first)
        recorded = int(record_first and first == 0)
        simulation = Simulation(
            network, seed, many, method, leap, threads, first=first, recorded=recorded, watch=watch, **options
        )
        if wait_for_kernels:
            simulation.wait_for_kernels()
        total.add(simulation, grid, first)
        simulation.close()
        if proceed is not None and not proceed(first + many):
            break
    return total.result()


class _Total:
    """What blocks of trajectories have brought so far."""

    def __init__(
        self, network: ReactionNetwork, times: np.ndarray, n: int, threads: int, sums: Sums, watch: Watch | None
    ) -> None:
        self.times, self.watch = times, watch
        self.records: list[Records] = [recording(network, watch, n, False, sums) for _ in range(max(1, threads))]
        self.events = 0
        self.dwell = np.zeros(watch.bins if watch else 0)
        self.troubles: dict[Text, Trouble] = {}
        self.path: tuple[np.ndarray, np.ndarray, int] | None = None
        self.chosen: tuple[str, Text] = ("", text("not run"))

    def add(self, simulation: Simulation, times: np.ndarray, first: int) -> None:
        simulation.carry(times, self.records, None)
        simulation.time = float(times[-1])
        self.events += int(simulation.events.sum())
        self.chosen = simulation.chosen
        if simulation.recorded and self.path is None:
            self.path = simulation.path(0)
        if self.watch is not None:
            self.dwell += simulation.pending_dwell() / self.records[0].ticks
        for each in simulation.troubles():
            known = self.troubles.get(each.says)
            begin = known.first if known else first + each.first
            many = each.many + (known.many if known else 0)
            self.troubles[each.says] = Trouble(each.name, each.says, each.cure, many, begin)

    def result(self) -> Ensemble:
        sums = np.sum([records.sums for records in self.records], axis=0)
        reached = np.sum([records.reached for records in self.records], axis=0)
        ticks = np.sum([records.dwell for records in self.records], axis=0)
        mean, m2 = _moments(sums, reached)
        return Ensemble(
            self.times,
            reached,
            mean,
            m2,
            np.sum([records.marginals for records in self.records], axis=0),
            np.sum([records.per_event for records in self.records], axis=0),
            ticks / self.records[0].ticks + self.dwell,
            self.path,
            self.events,
            list(self.troubles.values()),
            self.chosen,
        )


def _moments(sums: np.ndarray, reached: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and sum of squared deviations (T, S); Python's whole numbers, so that nothing cancels."""
    mean, m2 = np.full(sums.shape[:2], np.nan), np.full(sums.shape[:2], np.nan)
    for t, n in enumerate(reached.tolist()):
        for s in range(sums.shape[1] if n else 0):
            total, high, low = sums[t, s].tolist()
            mean[t, s] = total / n
            if all(float(each).is_integer() for each in (total, high, low)):
                m2[t, s] = (n * ((int(high) << 32) + int(low)) - int(total) ** 2) / n
            else:
                m2[t, s] = high * 2.0**32 + low - total * total / n
    return mean, m2
