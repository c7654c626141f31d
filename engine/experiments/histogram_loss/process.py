"""A histogram-loss run: points of two laws pile up and are counted in the same bins."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.experiment import Experiment, Readings, Standing
from engine.experiments.histogram_loss import CARD
from engine.experiments.histogram_loss.divergences import Distances, distances
from engine.experiments.histogram_loss.knobs import HistogramKnobs
from engine.experiments.histogram_loss.laws import bins_of, model_masses, real_masses, spacing
from engine.experiments.histogram_loss.pictures import DRAW, Moment
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.streams import State, Streams
from engine.targets import Target

Array = NDArray[np.float64]
FINEST = 2000 * 2 * 3  # so fine bins are counted that up to 2000 coarser ones can be made of them


class HistogramLoss(Experiment):
    """`counts` (2, FINEST): points of data and model in the finest bins; of atoms, in the first two."""

    card = CARD
    knobs: HistogramKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, HistogramKnobs)
        super().__init__(knobs, target, streams, device)
        fine = bins_of(knobs) if knobs.pair == "atoms" else FINEST
        self._upto = tuple(np.cumsum(masses(knobs, fine)) for masses in (real_masses, model_masses))
        self.counts = np.zeros((2, fine), dtype=np.int64)
        self._drawn = np.zeros((2, 0), dtype=np.int64)
        self._exact: dict[tuple[int, float], Distances] = {}

    def tune(self, knobs: KnobSet) -> None:
        super().tune(knobs)
        self._exact.clear()

    def advance(self, phase: str) -> Readings:
        if phase == "draw":
            u = self.streams.stream("points").random((2, self.knobs.batch))
            last = self.counts.shape[1] - 1
            self._drawn = np.stack(
                [np.minimum(np.searchsorted(upto, row, side="right"), last)
                 for upto, row in zip(self._upto, u, strict=True)]
            )  # fmt: skip
            return {}
        for counts, drawn in zip(self.counts, self._drawn, strict=True):
            np.add.at(counts, drawn, 1)
        self.step += 1
        return {"counted": float(self.counts[0].sum())}

    def measure(self) -> Readings:
        """The distances between the counts; KL is infinite while the model has none where the data have some."""
        if not self.counts[0].any():
            return {}
        found = self.counted(bins_of(self.knobs))
        return {"kl": found.kl, "jeffreys": found.jeffreys, "js": found.js, "w1": found.w1}

    def shares(self, bins: int) -> Array:
        """Shares of all points (2, bins) in `bins` equal bins."""
        fine = self.counts.shape[1]
        total = np.maximum(self.counts.sum(axis=1, keepdims=True), 1)
        into = (np.arange(fine) * bins) // fine
        shares: Array = np.stack([np.bincount(into, row, bins) for row in self.counts]) / total
        return shares

    def counted(self, bins: int) -> Distances:
        """Distances between the counts."""
        p, q = self.shares(bins)
        return distances(p, q, spacing(self.knobs, bins))

    def exact(self, bins: int, shift: float | None = None) -> Distances:
        """Distances between the exact masses; kept as long as the knobs stay."""
        key = bins, self.knobs.shift if shift is None else shift
        if key not in self._exact:
            p, q = real_masses(self.knobs, bins), model_masses(self.knobs, bins, shift)
            self._exact[key] = distances(p, q, spacing(self.knobs, bins))
        return self._exact[key]

    def standings(self) -> dict[str, Standing]:
        n = max(1, int(self.counts[0].sum()))
        bins = bins_of(self.knobs)
        exact = self.exact(bins)
        known = {}
        for name in ("kl", "jeffreys", "js", "w1"):
            truth = getattr(exact, name)
            finite = math.isfinite(truth)
            known[name] = Standing(Estimate(n), truth if finite else None, Exact() if finite else None)
        return {**known, "counted": Standing(Exact())}

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(self.knobs, int(self.counts[0].sum()), self.shares, self.counted, self.exact, self.step)
        return {name: DRAW[name](moment) for name in wanted}

    def state(self) -> State:
        return {"step": self.step, "counts": self.counts.astype(np.int32)}

    def restore(self, state: State) -> None:
        self.step = state["step"]
        if np.shape(state["counts"]) == self.counts.shape:
            self.counts = np.array(state["counts"], dtype=np.int64)

    def adopt(self, state: State) -> None:
        """Other laws: the counts start anew."""
        self.step = state["step"]
