"""Numbers about the shown species at the shown time: the ensemble's, and the exact ones beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.exact.histogram import expected_total_variation
from engine.experiment import Readings, Standing
from engine.experiments.gillespie.growth import nested
from engine.kinetics.simulation import Simulation
from engine.marks import Estimate, Exact, Provenance

if TYPE_CHECKING:
    from engine.experiments.gillespie.process import Gillespie

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Histogram:
    """`shares` (bins,) at `values`, the middle of each bin, of `n` trajectories; `exact` beside, or None."""

    values: Array
    width: float
    shares: Array
    n: int
    exact: Array | None

    @property
    def variation(self) -> float:
        """Total variation between the shares and the exact probabilities."""
        return float("nan") if self.exact is None else 0.5 * float(abs(self.shares - self.exact).sum())

    @property
    def floor(self) -> float | None:
        """What a perfect sampler of so many trajectories reads on average."""
        return None if self.exact is None else expected_total_variation(self.exact, self.n)


class Measurement:
    """Reads `process`; changes nothing."""

    def __init__(self, process: Gillespie) -> None:
        self.process = process
        names = [process.network.species[index].name for index in process.watched]
        values = process.knobs.model_dump()
        self.species = names.index(values["species"])
        self.against = names.index(values["against"])
        self.names = names

    @property
    def column(self) -> int:
        """Which recorded time is shown."""
        process, record = self.process, self.process.record
        if process.knobs.advance == "runs":
            return round(process.knobs.cursor * (len(record.seen) - 1))
        return record.column(process.index) if process.knobs.advance == "time" else 0

    def histogram(self, species: int | None = None) -> Histogram:
        record, column = self.process.record, self.column
        chosen = self.species if species is None else species
        n, width = int(record.seen[column]), float(record.width[chosen])
        values = np.arange(record.histograms.shape[2], dtype=np.float64) * width + (width - 1) / 2
        exact = record.exact[column, chosen].astype(np.float64)
        return Histogram(
            values,
            width,
            record.histograms[column, chosen] / max(n, 1),
            n,
            None if np.isnan(exact).any() else exact,
        )

    def along(self) -> tuple[Array, Array] | None:
        """Time spent and events counted (bins,) of the shown species over all trajectories; None if not kept."""
        process, record = self.process, self.process.record
        simulation, watch = process.simulation, process.watch
        if watch is None or process.watched[self.species] != watch.species or not isinstance(simulation, Simulation):
            return None
        per_event, dwell = (now - then for now, then in zip(simulation.histograms(), process.settled, strict=True))
        width, bins = int(record.width[self.species]), record.exact.shape[2]
        places = np.minimum(np.arange(len(dwell)) // width, bins - 1)
        by_time: Array = np.bincount(places, dwell, bins).astype(np.float64)
        return by_time, np.bincount(places, per_event, bins).astype(np.float64)

    def growth(self) -> list[tuple[float, float]]:
        """(n, total variation) of growing ensembles at the shown time."""
        process, record, column = self.process, self.process.record, self.column
        if process.knobs.advance == "runs":
            last = column == len(record.seen) - 1
            return [(n, float(found[self.species])) for n, found in process.growths] if last else []
        counts = process.simulation.counts[:, process.watched[self.species]]
        return nested(counts, record, self.species, column)

    def readings(self) -> Readings:
        process, record, column = self.process, self.process.record, self.column
        found = {}
        if process.knobs.advance != "event" and record.seen[column]:
            histogram = self.histogram()
            found = {"mean": record.mean[column, self.species], "sd": record.sd[column, self.species]}
            found["variation"] = histogram.variation
        if process.exact.equation is not None:
            found["lost"] = process.exact.equation.lost
        return {name: float(value) for name, value in found.items() if np.isfinite(value)}

    def standings(self) -> dict[str, Standing]:
        process, record, column = self.process, self.process.record, self.column
        n = int(record.seen[column])
        error = self.exact_source
        standings = {name: Standing(Exact()) for name in ("time", "events", "runs")}
        if process.knobs.advance == "event":
            return standings
        mean, sd = (float(each[column, self.species]) for each in (record.exact_mean, record.exact_sd))
        known = error if np.isfinite(mean) else None
        standings["mean"] = Standing(Estimate(n), mean if known else None, known)
        standings["sd"] = Standing(Estimate(n), sd if known else None, known)
        if known and process.exact.equation is not None:
            standings["variation"] = Standing(Estimate(n, self.histogram().floor), 0.0, Exact())
            standings["lost"] = Standing(Exact(), 0.0, Exact())
        return standings

    @property
    def exact_source(self) -> Provenance | None:
        return self.process.exact.source
