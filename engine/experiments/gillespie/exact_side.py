"""The answers beside the trajectories: P(n, t) where its states can be listed, else exact moments, else a reason."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.exact.master_equation import MasterEquation
from engine.exact.moments import Moments, not_linear
from engine.experiments.gillespie.record import Record
from engine.kinetics.network import ReactionNetwork
from engine.marks import Exact, Provenance, Quadrature
from engine.words import BadInput, Text, text

Array = NDArray[np.float64]
MOST_STATES = 200_000


class ExactSide:
    """Mean and spread of every species, and with `equation` their whole distribution.

    `refusal` says why there is no distribution; `lapsed` holds it until somebody has told it, where it was
    given up on the way.
    """

    def __init__(self, network: ReactionNetwork, parameters: Array, wanted: bool = True) -> None:
        self.network = network
        self.equation: MasterEquation | None = None
        self.refusal: Text | None = None
        self.lapsed = False
        self.moments = Moments(network, parameters) if not_linear(network) is None else None
        if not wanted:
            self.refusal = text("The master equation is switched off; its knob is among the knobs.")
            return
        try:
            self.equation = MasterEquation(network, parameters, max_states=MOST_STATES)
        except BadInput as refused:
            self.refusal = refused.sentence

    def advance(self, until: float, seconds: float = float("inf")) -> bool:
        """To the time `until`; False where `seconds` were not enough: call again."""
        if self.equation is None:
            self._carry_moments(until)
            return True
        try:
            return self.equation.advance(until, seconds)
        except BadInput as refused:
            self._give_up(refused)
            return True

    def _carry_moments(self, until: float) -> None:
        """Only where nothing better is at hand: the equation, as long as there is one, knows them too."""
        if self.moments is not None and self.moments.time < until:
            self.moments.advance(until)

    def set_parameters(self, parameters: Array) -> None:
        if self.moments is not None:
            if self.equation is not None:
                self._carry_moments(self.equation.time)
            self.moments.set_parameters(parameters)
        if self.equation is not None:
            try:
                self.equation.set_parameters(parameters)
            except BadInput as refused:
                self._give_up(refused)

    def _give_up(self, refused: BadInput) -> None:
        self.equation, self.refusal, self.lapsed = None, refused.sentence, True

    @property
    def moments_now(self) -> tuple[Array, Array] | None:
        """Mean and standard deviation of every species, or None."""
        known = self.equation
        if known is not None:
            return known.mean(), np.sqrt(np.maximum(known.variance(), 0.0))
        if self.moments is not None:
            return self.moments.mean, np.sqrt(np.maximum(self.moments.variance, 0.0))
        return None

    def note(self, record: Record, index: int, chosen: list[int]) -> None:
        """Enter what is known of the `chosen` species at recorded time number `index`."""
        moments = self.moments_now
        if moments is not None:
            mean, sd = moments
            marginals = [] if self.equation is None else [self.equation.marginal(species) for species in chosen]
            record.add_exact(index, mean[chosen], sd[chosen], marginals)

    @property
    def source(self) -> Provenance | None:
        """How mean and spread are known; what is lost bounds the distribution's total variation."""
        if self.equation is not None:
            return Quadrature(self.equation.lost)
        return None if self.moments is None else Exact()

    def state(self) -> dict[str, Any]:
        return {
            "equation": self.equation and self.equation.state(), "moments": self.moments and self.moments.state(),
            "refusal": self.refusal,
        }  # fmt: skip

    def restore(self, state: dict[str, Any]) -> None:
        self.refusal, self.lapsed = state["refusal"], False
        if self.moments is not None:
            self.moments.restore(state["moments"])
        if state["equation"] is None:
            self.equation = None
            return
        if self.equation is None:
            self.equation = MasterEquation(self.network, state["equation"]["parameters"], max_states=MOST_STATES)
        self.equation.restore(state["equation"])
