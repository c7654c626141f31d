"""The deterministic limit: dn/dt = Σ ν_j a_j(n) with n^k / k! in place of C(n, k); solved by LSODA of scipy."""

from __future__ import annotations

import math

import numpy as np

from engine.kinetics.expression import evaluate
from engine.kinetics.network import ReactionNetwork
from engine.kinetics.reaction_tables import rates
from engine.words import BadInput, text


class RateEquations:
    """Right-hand side and solutions for one network at given parameters (P,)."""

    def __init__(self, network: ReactionNetwork, parameters: np.ndarray) -> None:
        """Raises BadInput for networks with events, whose jumps no rate equation has."""
        if network.events:
            raise BadInput(
                text("Rate equations know no events; choose the direct method for {name}.", name=network.name)
            )
        self._network, self._parameters = network, parameters.tolist()
        many, species = len(network.reactions), len(network.species)
        self._constants = rates(network, parameters)
        self._change = np.zeros((species, many))
        self._orders = np.zeros((many, species))
        for j, reaction in enumerate(network.reactions):
            for index, by in reaction.change:
                self._change[index, j] = by
            for index, order in reaction.mass_action.orders if reaction.mass_action else ():
                self._orders[j, index] = order
                self._constants[j] /= math.factorial(order)
        self._general = [j for j, reaction in enumerate(network.reactions) if reaction.mass_action is None]

    def slope(self, time: float, counts: np.ndarray) -> np.ndarray:
        """dn/dt (S,)."""
        flow = self._constants * np.prod(np.maximum(counts, 0.0) ** self._orders, axis=1)
        state = counts.tolist()
        for j in self._general:
            try:
                flow[j] = evaluate(self._network.reactions[j].propensity, state, self._parameters, time)
            except (ArithmeticError, ValueError):
                flow[j] = math.nan
        return np.asarray(self._change @ flow)

    def solve(self, start: np.ndarray, times: np.ndarray, since: float = 0.0) -> np.ndarray:
        """Counts (T, S) at rising times, from `start` (S,) at time `since`; relative error about 1e-8."""
        from scipy.integrate import solve_ivp

        if times[-1] <= since:
            return np.repeat(start[None, :], len(times), axis=0)
        done = solve_ivp(
            self.slope,
            (since, times[-1]),
            start,
            method="LSODA",
            t_eval=times,
            rtol=1e-8,
            atol=1e-8 * max(1.0, start.max()),
        )
        if not done.success or done.y.shape[1] != len(times):
            raise BadInput(
                text(
                    "The rate equations of {name} cannot be followed that far; choose a shorter time.",
                    name=self._network.name,
                )
            )
        return np.asarray(done.y.T)
