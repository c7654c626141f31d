"""Exact means and covariances of linear networks, where the moment equations close.

With propensities a(n) = An + b and changes N: d⟨n⟩/dt = N⟨a⟩, dC/dt = NAC + (NAC)ᵀ + N diag⟨a⟩ Nᵀ
(van Kampen, Stochastic Processes in Physics and Chemistry).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.exact.propensities import changes, evaluate_over
from engine.kinetics.expression import Apply, Count, Expression, constant, reads_time
from engine.kinetics.network import Reaction, ReactionNetwork
from engine.words import BadInput, Text, text

Array = NDArray[np.float64]
_MOST_SPECIES = 24


def not_linear(network: ReactionNetwork) -> Text | None:
    """Why the moment equations do not give exact means and covariances here, or None where they do."""
    if network.events:
        return text("{event} is an event; moment equations do not follow those.", event=network.events[0].name)
    if len(network.species) > _MOST_SPECIES:
        return text("Moment equations are kept to {limit} species here.", limit=_MOST_SPECIES)
    parameters = np.array([each.value for each in network.parameters])
    for reaction in network.reactions:
        law = _linear(reaction, network, parameters)
        if law is None or not _stays_positive(reaction, *law):
            return text(
                "{reaction} is not of order zero or one, so its moment equations do not close.",
                reaction=reaction.name,
            )
    return None


def _linear(reaction: Reaction, network: ReactionNetwork, parameters: Array) -> tuple[float, Array] | None:
    """b and the row of A (species,), or None."""
    starts = np.array([each.start for each in network.species])
    fixed = [each.fixed for each in network.species]
    if reaction.mass_action is None:
        return _affine(reaction.propensity, starts, fixed, parameters)
    law = reaction.mass_action
    if reads_time(law.rate):
        return None
    value, row = float(evaluate_over(law.rate, starts, parameters)), np.zeros(len(starts))
    free = [(index, order) for index, order in law.orders if not fixed[index] and order]
    for index, order in law.orders:
        if fixed[index]:
            for taken in range(order):
                value *= max(starts[index] - taken, 0.0) / (taken + 1)
    if sum(order for _, order in free) > 1:
        return None
    if free:
        row[free[0][0]] = value
        return 0.0, row
    return value, row


def _affine(law: Expression, starts: Array, fixed: Sequence[bool], parameters: Array) -> tuple[float, Array] | None:
    nothing = np.zeros(len(starts))
    if constant(law):
        return float(evaluate_over(law, starts, parameters)), nothing
    if isinstance(law, Count):
        if fixed[law.index]:
            return float(starts[law.index]), nothing
        return 0.0, np.eye(len(starts))[law.index]
    if not isinstance(law, Apply):
        return None
    terms = [_affine(each, starts, fixed, parameters) for each in law.arguments]
    known = [each for each in terms if each is not None]
    if len(known) < len(terms):
        return None
    return _combined(law.operator, known)


def _combined(operator: str, terms: list[tuple[float, Array]]) -> tuple[float, Array] | None:
    value, row = terms[0]
    if operator == "negate":
        return -value, -row
    if operator not in ("add", "subtract", "multiply", "divide"):
        return None
    for other, slope in terms[1:]:
        if operator in ("add", "subtract"):
            sign = 1.0 if operator == "add" else -1.0
            value, row = value + sign * other, row + sign * slope
        elif operator == "divide":
            if slope.any() or other == 0:
                return None
            value, row = value / other, row / other
        elif row.any() and slope.any():
            return None
        else:
            value, row = value * other, row * other + value * slope
    return value, row


def _stays_positive(reaction: Reaction, value: float, row: Array) -> bool:
    """Whether a linear law is what the process does: it must vanish where what it takes is not there."""
    if value < 0 or (row < 0).any():
        return False
    taken = [(index, change) for index, change in reaction.change if change < 0]
    if not taken or not (value or row.any()):
        return True
    only = [index for index in np.flatnonzero(row) if index != taken[0][0]]
    return len(taken) == 1 and taken[0][1] == -1 and value == 0 and not only


class Moments:
    """Mean (species,) and covariance (species, species) of a linear network at `time`.

    From certain counts; to be carried forward by `advance`. Raises BadInput where `not_linear` has a reason.
    """

    def __init__(
        self,
        network: ReactionNetwork,
        parameters: Sequence[float] | Array | None = None,
        start: Sequence[float] | Array | None = None,
    ) -> None:
        reason = not_linear(network)
        if reason is not None:
            raise BadInput(reason)
        self.network = network
        self.time = 0.0
        self.mean = np.array([each.start for each in network.species] if start is None else start, dtype=np.float64)
        self.covariance: Array = np.zeros((len(self.mean), len(self.mean)))
        self.set_parameters([each.value for each in network.parameters] if parameters is None else parameters)

    def set_parameters(self, values: Sequence[float] | Array) -> None:
        """Go on with other parameters (P,) from now on."""
        self.parameters: Array = np.array(values, dtype=np.float64)
        laws = [_linear(each, self.network, self.parameters) for each in self.network.reactions]
        size = len(self.mean)
        self._slopes = np.array([law[1] for law in laws if law is not None]).reshape(-1, size)
        self._levels = np.array([law[0] for law in laws if law is not None])
        self._changes = changes(self.network).astype(np.float64)
        self._generator = self._moment_generator()

    def _moment_generator(self) -> Array:
        """The linear equations of (1, ⟨n⟩, C row by row) as one matrix."""
        size, moves = len(self.mean), self._changes
        drift, one = moves.T @ self._slopes, np.eye(size)
        square = np.zeros((1 + size + size**2,) * 2)
        square[1 : 1 + size, 0] = moves.T @ self._levels
        square[1 : 1 + size, 1 : 1 + size] = drift
        noise = np.einsum("ri,rj->ijr", moves, moves).reshape(size**2, -1)
        square[1 + size :, 0] = noise @ self._levels
        square[1 + size :, 1 : 1 + size] = noise @ self._slopes
        square[1 + size :, 1 + size :] = np.kron(drift, one) + np.kron(one, drift)
        return square

    def advance(self, until: float) -> None:
        """Carry mean and covariance to the time `until` by one matrix exponential."""
        from scipy.linalg import expm

        size = len(self.mean)
        now = np.concatenate([[1.0], self.mean, self.covariance.ravel()])
        then = expm((until - self.time) * self._generator) @ now
        self.mean, self.time = then[1 : 1 + size], until
        self.covariance = then[1 + size :].reshape(size, size)

    @property
    def variance(self) -> Array:
        return np.diagonal(self.covariance).copy()

    def stationary(self) -> tuple[Array, Array] | None:
        """Mean and covariance at rest, None where there is none that is reached from everywhere."""
        generator, size = self._generator, len(self.mean)
        if size and np.linalg.eigvals(self._changes.T @ self._slopes).real.max() > -1e-12:
            return None
        rest = np.asarray(np.linalg.solve(generator[1:, 1:], -generator[1:, 0]), dtype=np.float64)
        return rest[:size], rest[size:].reshape(size, size)

    def state(self) -> dict[str, Any]:
        return {
            "time": self.time, "mean": self.mean.copy(), "covariance": self.covariance.copy(),
            "parameters": self.parameters.copy(),
        }  # fmt: skip

    def restore(self, state: Mapping[str, Any]) -> None:
        self.time, self.mean, self.covariance = state["time"], state["mean"].copy(), state["covariance"].copy()
        self.set_parameters(state["parameters"])
