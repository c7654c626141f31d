"""The run of the Boltzmann lab: walkers on draggable levels, and Z estimated from noise."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.boltzmann import CARD
from engine.experiments.boltzmann.ensemble import Ensemble, hop
from engine.experiments.boltzmann.knobs import DECIMALS, HIGHEST, BoltzmannKnobs, levels_of, written
from engine.experiments.boltzmann.pictures import DRAW, Moment
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import Text, text

Array = NDArray[np.float64]


class Boltzmann(Experiment):
    """Levels with walkers on them; dragging a level or turning the heat lets the walkers find their new shares."""

    card = CARD
    knobs: BoltzmannKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, BoltzmannKnobs)
        super().__init__(knobs, target, streams, device)
        self.levels = np.array(levels_of(knobs.levels))
        start = streams.stream("walkers")
        self.walkers = start.integers(len(self.levels), size=knobs.walkers)
        self.drawn = np.zeros(len(self.levels), dtype=np.int64)

    @property
    def ensemble(self) -> Ensemble:
        return Ensemble(self.levels + self.knobs.offset, self.knobs.temperature)

    def advance(self, phase: str) -> Readings:
        ensemble = self.ensemble
        if phase == "hop":
            self.walkers = hop(self.walkers, ensemble.g, self.streams.stream("walkers"))
            return {"energy": float(ensemble.energies[self.walkers].mean())}
        k = len(self.levels)
        drawn = self.streams.stream("noise").integers(k, size=self.knobs.noise)
        self.drawn = self.drawn + np.bincount(drawn, minlength=k)
        self.step += 1
        return {
            "log_z": ensemble.log_z, "log_z_found": self.log_z_found, "entropy": ensemble.entropy,
            "free_energy": ensemble.free_energy, "capacity": ensemble.heat_capacity,
        }  # fmt: skip

    @property
    def log_z_found(self) -> float:
        """log(k · mean e^G) over the levels drawn so far, under the energies of now."""
        g, total = self.ensemble.g, int(self.drawn.sum())
        some = self.drawn > 0
        top = float(g[some].max()) if total else 0.0
        mean = float((self.drawn[some] * np.exp(g[some] - top)).sum()) / max(total, 1)
        return top + math.log(len(g) * mean) if mean else 0.0

    @property
    def share(self) -> Array:
        """The share of walkers on each level (k,)."""
        return np.asarray(np.bincount(self.walkers, minlength=len(self.levels)) / len(self.walkers))

    def measure(self) -> Readings:
        return {"tv": 0.5 * float(np.abs(self.share - self.ensemble.p).sum())}

    def standings(self) -> dict[str, Standing]:
        ensemble, exact, n = self.ensemble, Exact(), len(self.walkers)
        floor = float(np.sqrt(ensemble.p * (1 - ensemble.p) / (2 * math.pi * n)).sum())
        return {
            "log_z": Standing(exact),
            "log_z_found": Standing(Estimate(max(1, int(self.drawn.sum()))), ensemble.log_z, exact),
            "energy": Standing(Estimate(n), ensemble.mean, exact),
            "entropy": Standing(exact),
            "free_energy": Standing(exact),
            "capacity": Standing(exact),
            "tv": Standing(Estimate(n, floor), 0.0, exact),
        }

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(self)
        return {name: DRAW[name](moment) for name in wanted}

    def poke(self, panel: str, gesture: Gesture) -> None:
        """A level is dragged to another energy; the knob `levels` is then what they are now."""
        if panel != "levels" or gesture.handle is None or gesture.to is None or not math.isfinite(gesture.to[1]):
            return
        if 0 <= gesture.handle < len(self.levels):
            wanted = np.clip(gesture.to[1] - self.knobs.offset, -HIGHEST, HIGHEST)
            self.levels = self.levels.copy()
            self.levels[gesture.handle] = round(float(wanted), DECIMALS)
            self.knobs = self.knobs.changed(levels=written(self.levels.tolist()))

    def state(self) -> State:
        return {"step": self.step, "levels": self.levels.copy(), "walkers": self.walkers.copy(),
                "drawn": self.drawn.copy()}  # fmt: skip

    def restore(self, state: State) -> None:
        self.step, self.levels = state["step"], np.array(state["levels"])
        self.walkers, self.drawn = np.array(state["walkers"]), np.array(state["drawn"])

    def adopt(self, state: State) -> Text | None:
        """The levels are those of the knobs; walkers go on where there are as many levels."""
        self.step = state["step"]
        if len(state["levels"]) != len(self.levels) or len(state["walkers"]) != len(self.walkers):
            return text("Other levels or another number of walkers: they start anew.")
        self.walkers, self.drawn = np.array(state["walkers"]), np.array(state["drawn"])
        return None
