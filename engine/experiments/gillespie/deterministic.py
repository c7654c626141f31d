"""The rate equations carried forward in time; they can stand in for a simulation of a single trajectory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.kinetics.expression import evaluate
from engine.kinetics.network import ReactionNetwork
from engine.kinetics.rate_equations import RateEquations
from engine.kinetics.trouble import Trouble
from engine.words import BadInput, Text, text

Array = NDArray[np.float64]


class Deterministic:
    """`solution` (species,) at `time`; NaN where the equations cannot be followed, or the network has none."""

    def __init__(self, network: ReactionNetwork, parameters: Array) -> None:
        self.network = network
        self.time = 0.0
        self.solution: Array = np.array([each.start for each in network.species], dtype=np.float64)
        self._path: list[tuple[float, Array]] = [(0.0, self.solution)]
        self.set_parameters(parameters)

    def set_parameters(self, parameters: Array) -> None:
        """Go on with other parameters (P,) from now on."""
        self.parameters = parameters.copy()
        try:
            self._equations: RateEquations | None = RateEquations(self.network, self.parameters)
        except BadInput:
            self._equations, self.solution = None, np.full(len(self.solution), np.nan)

    def advance(self, until: float, budget_seconds: float | None = None) -> bool:
        """Carry the counts to the time `until`; always done at once."""
        if self._equations is not None and np.isfinite(self.solution).all() and until > self.time:
            try:
                self.solution = self._equations.solve(self.solution, np.array([until]), self.time)[0]
            except BadInput:
                self.solution = np.full(len(self.solution), np.nan)
        self.time = until
        self._path = [*self._path[-4095:], (until, self.solution)]
        return True

    # As a simulation of one trajectory without chance

    @property
    def counts(self) -> Array:
        return self.solution[None]

    @property
    def recorded(self) -> int:
        return 1

    @property
    def events(self) -> NDArray[np.int64]:
        return np.zeros(1, dtype=np.int64)

    @property
    def chosen(self) -> tuple[str, Text]:
        return "ode", text("Rate equations: no chance in them, and no molecules either.")

    def troubles(self) -> list[Trouble]:
        return []

    def path(self, k: int) -> tuple[Array, Array, int]:
        """Times and solutions so far."""
        return np.array([time for time, _ in self._path]), np.array([each for _, each in self._path]), 1

    def propensities(self, k: int = 0) -> Array:
        state, values = self.solution.tolist(), self.parameters.tolist()
        return np.array([evaluate(each.propensity, state, values, self.time) for each in self.network.reactions])

    def state(self) -> dict[str, Any]:
        return {"time": self.time, "solution": self.solution, "parameters": self.parameters, "path": self._path}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.set_parameters(state["parameters"])
        self.time, self.solution, self._path = state["time"], state["solution"], state["path"]
