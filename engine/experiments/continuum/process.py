"""Walkers that make Gaussian jumps in a potential, the master equation of these jumps, and its Fokker-Planck limit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.exact.markov_chain import divergence
from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.continuum import CARD
from engine.experiments.continuum.knobs import ContinuumKnobs
from engine.experiments.continuum.landscape import CELLS, HIGH, LOW, SPREAD, Equations, jumped, line, potential
from engine.experiments.continuum.pictures import DRAW, Moment, binned, shares
from engine.experiments.markov.chain import variation, variation_floor
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel, Quadrature
from engine.streams import State, Streams
from engine.targets import Target

Array = NDArray[np.float64]


class Continuum(Experiment):
    """Both equations run on 160 cells, and again on 80: how far these differ is the error that is stated."""

    card = CARD
    knobs: ContinuumKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, ContinuumKnobs)
        super().__init__(knobs, target, streams, device)
        self.energy = potential(knobs.potential, knobs.depth)
        self._build()
        self.p = [equations.cells.bell(knobs.place, SPREAD) for equations in self.equations]
        self.q = [p.copy() for p in self.p]
        start = knobs.place + SPREAD * streams.stream("walkers").standard_normal(knobs.walkers)
        self.x = np.clip(start, LOW + 1e-9, HIGH - 1e-9)
        self.time = 0.0

    def _build(self) -> None:
        """The equations on the fine cells and on the coarse ones."""
        knobs = self.knobs
        lines = (line(knobs.potential, knobs.depth, knobs.diffusion, cells) for cells in (CELLS, CELLS // 2))
        self.equations = [Equations(cells, knobs.jump, knobs.dt) for cells in lines]

    def advance(self, phase: str) -> Readings:
        return {"walk": self._walk, "master": self._master, "limit": self._limit}[phase]()

    def _walk(self) -> Readings:
        knobs, rng = self.knobs, self.streams.stream("walkers")
        self.x = jumped(self.x, self.energy, knobs.jump, knobs.diffusion, knobs.dt, rng)
        return {}

    def _master(self) -> Readings:
        self.p = [equations.jumps @ p for equations, p in zip(self.equations, self.p, strict=True)]
        return {}

    def _limit(self) -> Readings:
        self.q = [equations.limit @ q for equations, q in zip(self.equations, self.q, strict=True)]
        self.time += self.knobs.dt
        self.step += 1
        cells = self.equations[0].cells
        right = cells.centres > 0
        return {
            "gap": variation(self.p[0], self.q[0]),
            "kl": divergence(self.p[0], cells.equilibrium),
            "right": float(self.p[0][right].sum()),
            "total": float(self.p[0].sum()),
            "time": self.time,
        }

    def measure(self) -> Readings:
        return {"walkers_tv": variation(shares(self.x), binned(self.p[0]))}

    @property
    def errors(self) -> tuple[float, float]:
        """Total variation between fine and coarse cells, of the master equation and of its limit."""
        master, limit = (variation(pair[0].reshape(-1, 2).sum(axis=1), pair[1]) for pair in (self.p, self.q))
        return master, limit

    def standings(self) -> dict[str, Standing]:
        master, limit = self.errors
        exact = Exact()
        fine, coarse = (float(each.cells.equilibrium[each.cells.centres > 0].sum()) for each in self.equations)
        return {
            "gap": Standing(Quadrature(master + limit), 0.0, exact),
            "kl": Standing(Quadrature(master), 0.0, exact),
            "right": Standing(Quadrature(master), fine, Quadrature(abs(fine - coarse))),
            "total": Standing(exact, 1.0, exact),
            "walkers_tv": Standing(Estimate(len(self.x), variation_floor(binned(self.p[0]), len(self.x)))),
            "time": Standing(exact),
        }

    def tune(self, knobs: KnobSet) -> None:
        before = self.knobs
        super().tune(knobs)
        if before != knobs:
            self._build()

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(
            self.equations[0], self.knobs, self.energy, self.p[0], self.q[0], self.errors, self.x, self.time,
            self.step, self.pointed.get("from", (self.knobs.place, 0.0))[0],
        )  # fmt: skip
        return {name: DRAW[name](moment) for name in wanted}

    def point(self, panel: str, gesture: Gesture) -> bool:
        """A click chooses the place whose jumps are shown."""
        if gesture.kind == "click" and np.isfinite(gesture.at[0]):
            self.pointed["from"] = (float(np.clip(gesture.at[0], LOW, HIGH)), 0.0)
        return True

    def state(self) -> State:
        return {
            "step": self.step, "time": self.time, "x": self.x.copy(),
            "p": [p.copy() for p in self.p], "q": [q.copy() for q in self.q],
        }  # fmt: skip

    def restore(self, state: State) -> None:
        self.step, self.time, self.x = state["step"], state["time"], state["x"].copy()
        self.p, self.q = [p.copy() for p in state["p"]], [q.copy() for q in state["q"]]
