"""The dear readings of a GAN: modes reached, and the exact W₁ between generated and real points beside the critic."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.exact.transport import SlowLane, assignment_distance, sorted_distance
from engine.experiment import Readings
from engine.experiments.gan.modes import SAMPLES, Coverage, coverage
from engine.streams import Streams
from engine.targets import Target

Array = NDArray[np.float64]
PAIRS = {1: 2000, 2: 512}  # by dimension: on the line it is a matter of sorting
HELD_OUT = 4000


@dataclass(frozen=True)
class Distance:
    """At `step`: exact W₁ between n generated and n real points, and the critic's E f(x) - E f(G(z)) on the same.

    `floor` is W₁ between two sets of n real points: what a perfect generator would read.
    """

    step: int
    w1: float
    value: float
    n: int
    floor: float


@dataclass(frozen=True)
class Snapshot:
    """What measuring needs of the players at one step, in data units."""

    step: int
    sample: Callable[[int, np.random.Generator], Array]
    live_sample: Callable[[int, np.random.Generator], Array]
    critic: Callable[[Array], Array]


class Measurement:
    """Measures the players of one run on the same real points and the same noise each time.

    The assignment goes through a slow lane: `distances` holds what has come back so far, by its step.
    """

    def __init__(self, target: Target, streams: Streams) -> None:
        self.target = target
        self._streams = streams
        self.points = target.held_out(HELD_OUT, streams.view("held-out"))
        self.pairs = min(PAIRS[target.dimension], max(1, len(self.points) // 2))
        self.distances: dict[int, Distance] = {}
        self.coverage: Coverage | None = None
        self.reported: Distance | None = None
        self._lane: SlowLane[Distance] = SlowLane()
        self._floor: float | None = None

    def cover(self, snapshot: Snapshot) -> Readings:
        """How the samples lie among the modes."""
        found = coverage(self.target, snapshot.sample(SAMPLES, self._streams.view("modes")))
        self.coverage = found
        if found is None:
            return {}
        readings = {
            "modes": float(found.found), "high_quality": found.high_quality, "reverse_kl": found.reverse_kl,
            "smallest": found.smallest,
        }  # fmt: skip
        return readings if math.isnan(found.width) else {**readings, "width": found.width}

    def ask(self, snapshot: Snapshot) -> None:
        """Have the distance at this step computed, if the lane is free."""
        if snapshot.step in self.distances:
            return
        real = self.points[: self.pairs]
        fake = snapshot.live_sample(self.pairs, self._streams.view("transport"))
        if not np.isfinite(fake).all():
            return
        value = float(snapshot.critic(real).mean() - snapshot.critic(fake).mean())
        other = self.points[self.pairs : 2 * self.pairs]

        def job() -> Distance:
            floor = self._floor
            if floor is None:
                floor = transport(real, other) if len(other) == len(real) else math.nan
            return Distance(snapshot.step, transport(real, fake), value, len(real), floor)

        self._lane.offer(job)

    def collect(self, wait: bool = False) -> Distance | None:
        """The latest distance that has come back; with `wait`, after the present job is done."""
        if wait:
            self._lane.wait()
        if (found := self._lane.latest) is not None:
            self._floor = found.floor
            self.distances[found.step] = found
        return found

    def report(self, wait: bool) -> Distance | None:
        """What `collect` finds, which is what the readings say from now on."""
        self.reported = self.collect(wait)
        return self.reported

    def go_back(self, step: int) -> None:
        """The run stands at `step` now, perhaps on its way to another future."""
        self._lane.wait()
        self.collect()
        self._lane.forget()
        self.reported = None
        self.distances = {at: found for at, found in self.distances.items() if at <= step}


def transport(x: Array, y: Array) -> float:
    """Exact W₁ between two equally large sets of points (n, D)."""
    return sorted_distance(x[:, 0], y[:, 0]) if x.shape[1] == 1 else assignment_distance(x, y)
