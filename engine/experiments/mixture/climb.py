"""The way up: a mixture, the responsibilities q that it is led by, and half-steps of EM, gradient ascent and Newton.

Every half-step is a generator that yields wherever it may be interrupted, so that a million points stay live.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np

from engine.experiments.mixture.data import Data
from engine.experiments.mixture.knobs import MixtureKnobs
from engine.mixtures.ascent import Coordinates
from engine.mixtures.maximisation import floored, maximised
from engine.mixtures.mixture import Array, Mixture
from engine.mixtures.statistics import Statistics, at_once, of_labels, swept

Work = Generator[None, None, None]
LARGEST = 1e3  # of a coordinate, in widths of the data or nats: beyond it a step has left all reason


class Climb:
    """`here` are the statistics of `mixture` itself. `q` are those of the responsibilities in force, which are

    those of `source`, or the labels where `source` is None; both are None before the first E step.
    """

    def __init__(self, data: Data, mixture: Mixture) -> None:
        self.data = data
        self.mixture = mixture
        self.here = at_once(swept(data.columns, mixture))
        self.q: Statistics | None = None
        self.source: Mixture | None = None
        self.slope: Array | None = None
        self.curvature: Array | None = None
        self.stuck = False
        self._bound: tuple[Statistics, Mixture, float] | None = None

    def phase(self, name: str, knobs: MixtureKnobs) -> Work:
        """The half-step called `name`."""
        return {"e": self._assign, "m": self._maximise, "slope": self._differentiate, "climb": self._climb}[name](knobs)

    def _assign(self, knobs: MixtureKnobs) -> Work:
        if knobs.labels == "shown":
            assert self.data.labels is not None
            self.q, self.source = of_labels(self.data.columns, self.data.labels, self.mixture.components), None
        else:
            self.q, self.source = self.here, self.mixture
        return
        yield

    def _maximise(self, knobs: MixtureKnobs) -> Work:
        q = self.here if self.q is None else self.q
        if knobs.amount < 1.0:
            q = q.towards(self.mixture, knobs.amount)
        found = maximised(q, self.mixture, knobs.covariance, knobs.floor, self.data.scale)
        yield from self._stand_at(found)

    def _stand_at(self, mixture: Mixture) -> Work:
        here = yield from swept(self.data.columns, mixture)
        self.mixture, self.here = mixture, here

    def _differentiate(self, knobs: MixtureKnobs) -> Work:
        self.q, self.source = self.here, self.mixture
        by = 1.0 / self.data.scale
        mixture = self.mixture.scaled(by)
        space = Coordinates(mixture.components, mixture.dimension, knobs.covariance)
        self.slope, self.curvature = space.gradient(mixture, self.here.scaled(by)), None
        if knobs.method == "newton":
            self.curvature = yield from space.hessian(self._scaled_columns, space.vector(mixture))
        return

    @property
    def _scaled_columns(self) -> Array:
        return np.ascontiguousarray(self.data.columns / self.data.scale[:, None])

    def _climb(self, knobs: MixtureKnobs) -> Work:
        """Along the slope, or to the top of the parabola that has it and the curvature."""
        self.stuck = False
        mixture = self.mixture.scaled(1.0 / self.data.scale)
        space = Coordinates(mixture.components, mixture.dimension, knobs.covariance)
        at = space.vector(mixture)
        if self.slope is None or len(self.slope) != len(at):
            self.slope, self.curvature = space.gradient(mixture, self.here.scaled(1.0 / self.data.scale)), None
        step = knobs.rate * self.slope
        if knobs.method == "newton" and self.curvature is not None:
            step = self._newton(space)
        there = at + step
        if not np.isfinite(there).all() or np.abs(there).max() > LARGEST:
            self.stuck = True
            return
        try:
            found = space.mixture(there).scaled(self.data.scale)
            lifted = floored(found.covariances, knobs.covariance, knobs.floor, self.data.scale)
            yield from self._stand_at(Mixture(found.weights, found.means, lifted))
        except np.linalg.LinAlgError:
            self.stuck = True

    def _newton(self, space: Coordinates) -> Array:
        assert self.slope is not None and self.curvature is not None
        try:
            return space.newton_step(self.slope, self.curvature)
        except np.linalg.LinAlgError:
            return np.full(len(self.slope), np.nan)

    def put(self, mixture: Mixture) -> None:
        """A hand has changed the mixture; responsibilities of another number of components are forgotten."""
        if mixture.components != self.mixture.components:
            self.q = self.source = None
        self.slope = self.curvature = None
        self.mixture = mixture
        self.here = at_once(swept(self.data.columns, mixture))

    # In nats a point

    @property
    def log_likelihood(self) -> float:
        return self.here.log_likelihood / self.data.n

    @property
    def bound(self) -> float | None:
        """F(q, θ); None before the first E step."""
        if self.q is None:
            return None
        if self.q is self.here:
            return self.log_likelihood
        if self._bound is None or self._bound[0] is not self.q or self._bound[1] is not self.mixture:
            self._bound = self.q, self.mixture, self.q.bound(self.mixture) / self.data.n
        return self._bound[2]

    @property
    def gap(self) -> float | None:
        """E KL(q ‖ p_θ(k|x)) = log-likelihood - F; for labels, what they leave to be said."""
        if self.bound is None:
            return None
        return max(0.0, self.log_likelihood - self.bound)

    def state(self) -> dict[str, Any]:
        return {
            "mixture": self.mixture.state(),
            "here": self.here.state(),
            "q": None if self.q is None else self.q.state(),
            "source": None if self.source is None else self.source.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.mixture, self.here = Mixture.of(state["mixture"]), Statistics.of(state["here"])
        self.q = None if state["q"] is None else Statistics.of(state["q"])
        self.source = None if state["source"] is None else Mixture.of(state["source"])
        self.slope = self.curvature = None
