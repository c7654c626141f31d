"""Sharing trajectories out among threads, slice by slice, until they have arrived or the time is up."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from engine.kinetics.advancing import ABSORBED, Records, State, advance_range
from engine.kinetics.lanes import LANES
from engine.kinetics.reaction_tables import Tables
from engine.kinetics.recording import Path

SLICE, LONG_SLICE = 0.008, 0.1  # seconds between two looks at the clock, with a budget and without


@dataclass(frozen=True)
class Job:
    """Trajectories to carry through `times` (T,); the first ones keep their `paths` and run one by one."""

    state: State
    tables: Tables
    rates: np.ndarray
    parameters: np.ndarray
    times: np.ndarray
    paths: list[Path]
    wide: bool

    @property
    def finished(self) -> bool:
        return bool(np.all((self.state.cursor >= len(self.times)) | (self.state.status > ABSORBED)))


class Crew:
    """`threads` threads. Results do not depend on how many."""

    def __init__(self, threads: int) -> None:
        self.threads = max(1, threads)
        self._pool: ThreadPoolExecutor | None = None
        self._pace = 100_000.0  # steps a second and thread, corrected after every slice

    def carry(
        self, job: Job, address: Callable[[int], int], records: list[Records], budget_seconds: float | None
    ) -> bool:
        """Whether all have arrived before the budget ended. `address` is asked anew for each slice."""
        stop = np.inf if budget_seconds is None else time.perf_counter() + budget_seconds
        while True:
            began = time.perf_counter()
            left = max(0.0, min(stop - began, LONG_SLICE if stop == np.inf else SLICE))
            used = self._slice(job, address, records, max(64, int(self._pace * left)))
            spent = time.perf_counter() - began
            if used and spent > 1e-5:
                self._pace = min(max(used / spent, 0.25 * self._pace), 4 * self._pace)
            if job.finished:
                return True
            if time.perf_counter() >= stop:
                return False

    def _slice(self, job: Job, address: Callable[[int], int], records: list[Records], steps: int) -> int:
        """At most so many steps in every thread; how many the busiest has made."""
        many, alone = len(job.state.clock), len(job.paths)
        used, width = 0, LANES if job.wide else 1
        for k, path in enumerate(job.paths):
            used += steps - _run(job, address(1), 1, k, k + 1, path.records(records[0]), steps)
        borders = np.linspace(alone, many, self.threads + 1).astype(int).tolist()
        shares = [share for share in zip(borders[:-1], borders[1:], records, strict=True) if share[0] < share[1]]

        def run(share: tuple[int, int, Records]) -> int:
            first, last, its = share
            return _run(job, there, width, first, last, its, steps)

        there = address(width) if shares else 0
        if len(shares) > 1:
            self._pool = self._pool or ThreadPoolExecutor(self.threads, "kinetics")
            left = list(self._pool.map(run, shares))
        else:
            left = [run(share) for share in shares]
        return used + max((steps - each for each in left), default=0)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None


def _run(job: Job, address: int, width: int, first: int, last: int, records: Records, steps: int) -> int:
    """Steps left over."""
    codes, numbers = job.tables.codes, job.tables.numbers
    left: int = advance_range(
        address, width, first, last, job.state, codes, numbers, job.rates, job.parameters, job.times, records, steps
    )
    return left
