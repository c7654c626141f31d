"""The race: a lattice and many Monte Carlo runs, each with the same number of points."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from engine.experiment import Experiment, Readings, Standing
from engine.experiments.quadrature import CARD
from engine.experiments.quadrature.integrands import INTEGRANDS, Array, lattice_error
from engine.experiments.quadrature.knobs import QuadratureKnobs
from engine.experiments.quadrature.pictures import DRAW, Moment
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.streams import State, Streams
from engine.targets import Target

GROWTH = 1.1  # N grows by this factor from one kept place of the curves to the next
_NOTABLY = 1.01  # so much more points make a new lattice
_AT_A_TIME = 200_000  # random numbers drawn before the inbox is looked at again
_FOLLOWED = 5  # repetitions whose way is shown


class Quadratures(Experiment):
    """Sums over all repetitions so far, and the errors at places that lie evenly on a logarithmic axis."""

    card = CARD
    knobs: QuadratureKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, QuadratureKnobs)
        super().__init__(knobs, target, streams, device)
        self.integrand = INTEGRANDS[knobs.integrand]
        self.points = 0
        self._sums = np.zeros(knobs.repeats)
        self._missing = 0
        self._lattice_points, self._lattice_error = 0, math.nan
        # N, error of the rule, error of Monte Carlo, and where some repetitions stand.
        self.kept = np.empty((0, 3 + _FOLLOWED))

    def advance(self, phase: str) -> Readings:
        return self._add_up() if phase == "lattice" else self._draw()

    def _add_up(self) -> Readings:
        knobs = self.knobs
        self._missing = knobs.draws
        points = self.points + knobs.draws
        if points >= _NOTABLY * self._lattice_points:
            self._lattice_points = points
            self._lattice_error = lattice_error(self.integrand, knobs.rule, points, knobs.dimensions)
        return {"lattice_error": self._lattice_error}

    def _draw(self) -> Readings:
        knobs = self.knobs
        n = min(self._missing, max(1, _AT_A_TIME // (knobs.repeats * knobs.dimensions)))
        u = self.streams.stream("draws").random((knobs.repeats, n, knobs.dimensions))
        self._sums += self.integrand.at(u).prod(axis=2).sum(axis=1)
        self.points += n
        self._missing -= n
        self.unfinished = self._missing > 0
        if self.unfinished:
            return {}
        self.step += 1
        if not len(self.kept) or self.points >= GROWTH * self.kept[-1, 0]:
            row = [self.points, self._lattice_error, self._error, *np.resize(self.estimates, _FOLLOWED)]
            self.kept = np.vstack([self.kept, row])
        return {"points": float(self.points)}

    def measure(self) -> Readings:
        """Measured, so that what it should be is told along with it."""
        return {"monte_carlo": self._error} if self.points else {}

    @property
    def _error(self) -> float:
        """Root mean square over the repetitions."""
        return float(np.sqrt(np.mean(np.square(self.estimates - 1))))

    @property
    def estimates(self) -> Array:
        """What each repetition says the integral is, (repeats,)."""
        return self._sums / max(self.points, 1)

    def standings(self) -> dict[str, Standing]:
        n = self.knobs.repeats
        expected = self.integrand.deviation(self.knobs.dimensions) / math.sqrt(max(self.points, 1))
        return {
            "points": Standing(Exact()),
            "lattice_error": Standing(Exact(), 0.0, Exact()),
            "monte_carlo": Standing(Estimate(n, expected), expected, Exact()),
        }

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        shown = self.streams.view("shown").random((200, 2))
        moment = Moment(self.knobs, self.integrand, self.points, self.step, self.kept, shown)
        return {name: DRAW[name](moment) for name in wanted}

    def state(self) -> State:
        return {
            "step": self.step, "points": self.points, "sums": self._sums.copy(), "kept": self.kept.copy(),
            "lattice": [self._lattice_points, self._lattice_error],
        }  # fmt: skip

    def restore(self, state: State) -> None:
        self.step, self.points = state["step"], state["points"]
        self._lattice_points, self._lattice_error = state["lattice"]
        self._sums, self.kept = state["sums"].copy(), state["kept"].copy()
        self._missing, self.unfinished = 0, False

    def adopt(self, state: State) -> None:
        """Another integral or rule is another race: it starts anew."""
        self.step = state["step"]
