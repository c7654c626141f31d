"""Chains with halved steps side by side, continuous time beside them, and walkers of the coarsest chain."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.exact.markov_chain import MarkovChain
from engine.experiment import Experiment, Readings, Standing
from engine.experiments.markov.chain import variation, variation_floor
from engine.experiments.markov.rates import rates_from, start_from
from engine.experiments.refinement import CARD
from engine.experiments.refinement.knobs import RefinementKnobs
from engine.experiments.refinement.pictures import DRAW, Course, Moment
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import BadInput, FieldName, Text, text

Array = NDArray[np.float64]
LONGEST_WAIT = 200  # steps of the coarsest chain that are counted


class Refinement(Experiment):
    """One step is h of time: the chain of h/2^j takes 2^j steps."""

    card = CARD
    knobs: RefinementKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, RefinementKnobs)
        super().__init__(knobs, target, streams, device)
        rates = rates_from(knobs.rates)
        self.chain = MarkovChain(rates, tuple(map(str, range(len(rates)))))
        if knobs.h > self.chain.longest_step * (1 + 1e-12):
            raise BadInput(text("{knob} = {h} is longer than {longest}, one over the largest exit rate: 1 + hW̃ would "
                                "have negative entries. Take a shorter step.", knob=FieldName("h"),
                                h=f"{knobs.h:g}", longest=f"{self.chain.longest_step:.4g}"))  # fmt: skip
        start = start_from(knobs.start, len(rates))
        self.steps: Array = knobs.h * 0.5 ** np.arange(knobs.halvings + 1, dtype=np.float64)
        self._powers = [np.linalg.matrix_power(self.chain.one_step(h), 2**j) for j, h in enumerate(self.steps)]
        # Rounding must not add up over many steps.
        self._powers = [power / power.sum(axis=0) for power in self._powers]
        self._exactly = self.chain.propagator(knobs.h)
        self.course = Course(self.chain, start, self.steps)
        self.p, self.exact = np.tile(start, (len(self.steps), 1)), start.copy()
        self.largest = np.zeros(len(self.steps))
        self.walkers = streams.stream("walkers").choice(len(start), size=knobs.walkers, p=start).astype(np.int64)
        self.waited = np.zeros(knobs.walkers, dtype=np.int64)
        self.waits = np.zeros((len(start), LONGEST_WAIT + 1), dtype=np.int64)

    def advance(self, phase: str) -> Readings:
        return {"chains": self._refine, "exact": self._go_on, "walk": self._walk}[phase]()

    def _refine(self) -> Readings:
        self.p = np.stack([power @ p for power, p in zip(self._powers, self.p, strict=True)])
        return {}

    def _go_on(self) -> Readings:
        self.exact = self._exactly @ self.exact
        self.largest = np.maximum(self.largest, self.errors)
        return {}

    def _walk(self) -> Readings:
        """Every walker stays or goes; how long it stayed, in steps, is counted when it goes."""
        rng = self.streams.stream("walkers")
        reach = np.cumsum(self.chain.one_step(self.knobs.h), axis=0)[:, self.walkers]
        to = np.minimum((rng.random(len(self.walkers)) * reach[-1] >= reach).sum(axis=0), self.chain.size - 1)
        self.waited += 1
        gone = to != self.walkers
        np.add.at(self.waits, (self.walkers[gone], np.minimum(self.waited[gone], LONGEST_WAIT)), 1)
        self.waited[gone] = 0
        self.walkers = to.astype(np.int64)
        self.step += 1
        return self._readings()

    @property
    def errors(self) -> Array:
        """Total variation of each chain from continuous time, coarsest first."""
        return np.array([variation(p, self.exact) for p in self.p])

    def _readings(self) -> Readings:
        errors = self.errors
        found = {
            "coarsest": float(errors[0]), "finest": float(errors[-1]), "total": float(self.p[0].sum()),
            "time": self.step * self.knobs.h,
        }  # fmt: skip
        if self.largest[-1] > 1e-13:
            found["ratio"] = float(self.largest[-2] / self.largest[-1])
        return found

    def measure(self) -> Readings:
        return {"walkers_tv": variation(self._share, self.p[0])}

    @property
    def _share(self) -> Array:
        return np.bincount(self.walkers, minlength=self.chain.size) / len(self.walkers)

    def standings(self) -> dict[str, Standing]:
        exact, n = Exact(), len(self.walkers)
        return {
            "coarsest": Standing(exact, 0.0, exact),
            "finest": Standing(exact, 0.0, exact),
            "ratio": Standing(exact, 2.0, exact),
            "walkers_tv": Standing(Estimate(n, variation_floor(self.p[0], n))),
            "total": Standing(exact, 1.0, exact),
            "time": Standing(exact),
        }

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(self.chain, self.knobs, self.course, self.largest, self.waits, self.step)
        return {name: DRAW[name](moment) for name in wanted}

    def state(self) -> State:
        return {
            "step": self.step, "p": self.p.copy(), "exact": self.exact.copy(), "largest": self.largest.copy(),
            "walkers": self.walkers.copy(), "waited": self.waited.copy(), "waits": self.waits.copy(),
        }  # fmt: skip

    def restore(self, state: State) -> None:
        self.step = state["step"]
        self.p, self.exact, self.largest = (state[name].copy() for name in ("p", "exact", "largest"))
        self.walkers, self.waited, self.waits = (state[name].copy() for name in ("walkers", "waited", "waits"))

    def adopt(self, state: State) -> Text | None:
        """Another h or other rates make another course from P(0): nothing of the old one fits."""
        return text("Chains of other steps start anew from P(0).")
