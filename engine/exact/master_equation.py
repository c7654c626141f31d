"""P(n, t) of a reaction network: the master equation on as many states as hold all but a stated sliver of probability.

Finite state projection (Munsky & Khammash 2006) on a box that follows the probability, or on all reachable
states where they are few; in time by uniformisation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import perf_counter as clock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.exact.box import Box
from engine.exact.flows import Flows, flows
from engine.exact.lattice import degrees_of_freedom, lattice, unbounded
from engine.exact.projection import Projection
from engine.exact.propensities import changes
from engine.exact.reachable import Reachable, TooManyStates, reachable
from engine.exact.uniformisation import Uniformisation
from engine.kinetics.expression import reads_time
from engine.kinetics.network import ReactionNetwork
from engine.words import BadInput, Text, text

Array = NDArray[np.float64]
Whole = NDArray[np.int64]

_TAIL = 1e-15
_LEAST_JUMPS, _MOST_JUMPS = 16.0, 16384.0
_BOX_DIMENSIONS = 6
# Multiplications in one step, some tenths of a second: so long a pause has to wait.
_MOST_WORK = 1e8


def refusal(network: ReactionNetwork) -> Text | None:
    """Why there is no exact side for this network whatever its size, or None."""
    if network.events:
        return text(
            "The exact side does not follow events, and {event} is one; the ensemble does.",
            event=network.events[0].name,
        )
    for reaction in network.reactions:
        law = reaction.mass_action.rate if reaction.mass_action else reaction.propensity
        if reads_time(law):
            return text(
                "The exact side needs rates that do not depend on time, and {reaction} does; the ensemble can use it.",
                reaction=reaction.name,
            )
    return None


class MasterEquation(Projection):
    """P(n, t) from certain counts at time 0, carried forward by `advance`.

    `parameters` (P,) default to the network's values, `start` (species,) to its counts. `tolerance` is what
    may be lost in a typical run; `lost` says what was: an upper bound on the total variation distance to the
    untruncated P(n, t), rounding included. Raises BadInput where the network has no exact side or needs more
    than `max_states` states; what was computed before stays as it was.
    """

    def __init__(
        self,
        network: ReactionNetwork,
        parameters: Sequence[float] | Array | None = None,
        tolerance: float = 1e-8,
        max_states: int = 200_000,
        start: Sequence[float] | Array | None = None,
    ) -> None:
        reason = refusal(network)
        if reason is not None:
            raise BadInput(reason)
        self.network = network
        self.tolerance, self.max_states = tolerance, max_states
        values = [each.value for each in network.parameters] if parameters is None else parameters
        self.parameters: Array = np.array(values, dtype=np.float64)
        self.time = 0.0
        self._slack = 0.0
        self._jumps = _LEAST_JUMPS
        begin = self._whole_counts([each.start for each in network.species] if start is None else start)
        self.space: Box | Reachable = self._space(begin)
        self.probability: Array = np.zeros(self.space.size)
        self.probability[self.space.number_of(begin)] = 1.0
        self._flows = flows(self.space, network, self.parameters)
        self._chain = Uniformisation(self._flows.generator)
        self._look_for_bad(self._flows, self.probability)

    # Which states

    def _whole_counts(self, start: Sequence[float] | Array) -> Whole:
        for species, count in zip(self.network.species, start, strict=True):
            if not (np.isfinite(count) and count >= 0 and count == np.rint(count)):
                raise BadInput(
                    text(
                        "The exact side needs whole counts to start from; {species} starts from {count}.",
                        species=species.name,
                        count=f"{count:g}",
                    )
                )
        return np.array(start, dtype=np.int64)

    def _space(self, start: Whole) -> Box | Reachable:
        moves = changes(self.network)
        if degrees_of_freedom(moves) > _BOX_DIMENSIONS:
            if unbounded(moves, start):
                raise self._too_large(None)
            return self._listed(start[None])
        points = lattice(moves, start)
        if points.dimension > 2 and np.isfinite(points.volume):
            try:
                listed = reachable(self.network, start[None], self.parameters, int(min(self.max_states, 20_000)))
                if 4 * listed.size < points.volume:
                    return listed
            except TooManyStates:
                pass
        box = Box.around_start(points)
        if box.size > self.max_states:
            raise self._too_large(box.size)
        return box

    def _listed(self, seeds: Whole) -> Reachable:
        try:
            return reachable(self.network, seeds, self.parameters, self.max_states)
        except TooManyStates as error:
            raise self._too_large(error.limit + 1) from None

    def _too_large(self, needed: int | None) -> BadInput:
        if needed is None:
            return BadInput(
                text(
                    "This network has no bound on its states, in too many species; the ensemble needs no list of them."
                )
            )
        return BadInput(
            text(
                "The exact side would need {needed} states or more; its limit is {limit}. The ensemble has none.",
                needed=f"{needed:,}",
                limit=f"{self.max_states:,}",
            )
        )

    # In time

    def advance(self, until: float, seconds: float = float("inf")) -> bool:
        """Carry P(n, t) to the time `until`, with the parameters as they are now.

        Returns early, with False, once `seconds` of wall time are over; called again it goes on, and the result
        is the same bit for bit however often that happened.
        """
        if until < self.time:
            raise ValueError(f"time runs forwards only: {until} < {self.time}")
        deadline = clock() + seconds
        while self.time < until:
            if clock() > deadline:
                return False
            rate = self._chain.rate
            whole = rate * (until - self.time)
            jumps = min(self._jumps, whole, max(_LEAST_JUMPS, _MOST_WORK / (self.space.size * self._chain.entries)))
            # One budget a step: enough steps fit for the whole to stay below the tolerance.
            budget = 1e-4 * self.tolerance
            after, slack = self._chain.jump(self.probability, jumps, min(_TAIL, budget), budget)
            fallen = float(self.probability.sum() - after.sum())
            if fallen > budget + slack and self._grow(after):
                self._jumps = max(jumps / 2, _LEAST_JUMPS)
                continue
            self._look_for_bad(self._flows, after)
            self.probability, self._slack = after, self._slack + slack
            self.time = until if jumps == whole else self.time + jumps / rate
            self._jumps = min(max(self._jumps, 2 * jumps), _MOST_JUMPS)
            self._trim(1e-2 * budget)
        return True

    def _grow(self, after: Array) -> bool:
        if not isinstance(self.space, Box):
            return False
        wider = self.space.grown(after)
        if wider is self.space:
            return False
        if wider.size > self.max_states:
            raise self._too_large(wider.size)
        self._move(wider)
        return True

    def _trim(self, waste: float) -> None:
        if isinstance(self.space, Box):
            narrower = self.space.trimmed(self.probability, waste)
            if narrower is not self.space:
                self._move(narrower)

    def _move(self, space: Box | Reachable) -> None:
        self.probability = self.space.carried(self.probability, space)  # type: ignore[arg-type]
        self.space = space
        self._use(flows(space, self.network, self.parameters))

    def _use(self, these: Flows) -> None:
        self._flows, self._chain = these, Uniformisation(these.generator)

    def _look_for_bad(self, these: Flows, probability: Array) -> None:
        wrong = np.flatnonzero((these.bad >= 0) & (probability > 0))
        if not wrong.size:
            return
        state = int(wrong[0])
        reaction = self.network.reactions[int(these.bad[state])]
        read = sorted({index for index, _ in reaction.change} | {index for index, _ in reaction.reactants})
        counts = ", ".join(f"{self.network.species[i].name} = {self.space.counts[i, state]:g}" for i in read)
        raise BadInput(
            text(
                "{reaction} has a rate that is negative, not finite, or takes away more than there is, at {counts}; "
                "make its rate zero there.",
                reaction=reaction.name,
                counts=counts,
            )
        )

    def set_parameters(self, values: Sequence[float] | Array) -> None:
        """Go on with other parameters (P,) from now on. Raises BadInput, and keeps the old ones, if they cannot be."""
        old, self.parameters = self.parameters, np.array(values, dtype=np.float64)
        try:
            if isinstance(self.space, Reachable):
                # A rate that was zero may open states that were out of reach.
                wider = self._listed(self.space.states)
                spread = self.space.carried(self.probability, wider)
                these = flows(wider, self.network, self.parameters)
                self._look_for_bad(these, spread)
                self.space, self.probability = wider, spread
            else:
                these = flows(self.space, self.network, self.parameters)
                self._look_for_bad(these, self.probability)
        except BadInput:
            self.parameters = old
            raise
        self._use(these)
        self._jumps = _LEAST_JUMPS

    # What is known

    @property
    def lost(self) -> float:
        """An upper bound on the total variation between this and the untruncated P(n, t), rounding included."""
        return max(0.0, 1.0 - float(self.probability.sum())) + self._slack

    @property
    def total_propensity(self) -> Array:
        """a₀ at every state (n,)."""
        return self._flows.total

    @property
    def generator(self) -> Uniformisation:
        return self._chain

    def state(self) -> dict[str, Any]:
        """Everything that continuing needs."""
        place = (self.space.low, self.space.shape) if isinstance(self.space, Box) else self.space.states
        return {
            "place": place, "probability": self.probability.copy(), "time": self.time, "slack": self._slack,
            "jumps": self._jumps, "parameters": self.parameters.copy(),
        }  # fmt: skip

    def restore(self, state: Mapping[str, Any]) -> None:
        """Back to what `state()` gave; continues bit for bit."""
        if isinstance(self.space, Box):
            low, shape = state["place"]
            self.space = Box(self.space.lattice, tuple(low), tuple(shape))
        else:
            self.space = Reachable(state["place"])
        self.probability = np.array(state["probability"])
        self.time, self._slack, self._jumps = state["time"], state["slack"], state["jumps"]
        self.parameters = np.array(state["parameters"])
        self._use(flows(self.space, self.network, self.parameters))
