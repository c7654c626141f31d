"""Trajectories of one network through time: the one entry to every method.

Resumable after any step and reproducible bit for bit: what trajectory k does depends on the seed and on k alone,
not on how many run beside it, on threads, on how often it is looked at, or on which kernel is in force.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.kinetics.advancing import Records, State
from engine.kinetics.compiling import Generated
from engine.kinetics.crew import Crew, Job
from engine.kinetics.lanes import lockstep
from engine.kinetics.methods import LANES_FROM, SMALL, Method, chosen
from engine.kinetics.network import ReactionNetwork
from engine.kinetics.next_event import NextEvent, next_event
from engine.kinetics.propensities import all_propensities
from engine.kinetics.rate_equations import RateEquations
from engine.kinetics.reaction_tables import rates, tables
from engine.kinetics.recording import Path, Watch, recording
from engine.kinetics.trajectories import fresh, start_of
from engine.kinetics.trouble import Trouble, troubles
from engine.words import BadInput, Text, text

POPULATION_CAP = 1e9


class Simulation:
    """Trajectories of one network, advanced together through time; resumable, reproducible bit for bit.

    Of N trajectories, S species, R reactions. The first `recorded` ones keep their path. `first` is the number of
    the first trajectory: number k draws the same random numbers in every simulation with this seed.
    """

    def __init__(
        self,
        network: ReactionNetwork,
        seed: int,
        trajectories: int,
        method: str = "auto",
        leap: float = 0.03,
        threads: int = 1,
        *,
        recorded: int = 0,
        path_points: int = 4096,
        watch: Watch | None = None,
        count_firings: bool = False,
        generate: bool = True,
        first: int = 0,
        population_cap: float = POPULATION_CAP,
        most_events: int = 1 << 60,
    ) -> None:
        """Raises BadInput for starts, rates and laws that the method cannot follow."""
        self.network = network
        self.parameters = np.array([each.value for each in network.parameters], float)
        self._rates = rates(network, self.parameters)
        self._tables = tables(network, population_cap, most_events, leap)
        self._method: Method = chosen(network, self._tables, method)
        start = start_of(network, population_cap, self._method.exact)
        self._state = fresh(network, self._method, start, self.parameters, seed, first, trajectories)
        self.time = 0.0
        self._target: float | None = None
        self._crew = Crew(threads)
        self._records = [recording(network, watch, trajectories, count_firings) for _ in range(self._crew.threads)]
        self._watch = watch
        self._paths = [Path.of(network, path_points, start) for _ in range(min(recorded, trajectories))]
        self._generate = generate and self._method.lanes and len(network.reactions) <= SMALL
        self._generated: Generated | None = None
        self._module: Any = None
        self._choose_kernels()

    @property
    def chosen(self) -> tuple[str, Text]:
        """The method and the tier in force, with the reason."""
        if self._method.name != "direct" or self._method.timed:
            return self._method.name, self._method.reason
        tier = text("kernel written for this network") if self._kernels() else text("kernel reading tables")
        return self._method.name, text("{reason} Running: {tier}.", reason=self._method.reason, tier=tier)

    @property
    def counts(self) -> np.ndarray:
        """(N, S) now; whole numbers, but for Langevin and the rate equations."""
        if self._method.name in ("langevin", "ode"):
            return self._state.counts.copy()
        return np.asarray(np.rint(self._state.counts), np.int64)

    @property
    def events(self) -> np.ndarray:
        """(N,) events so far."""
        return self._state.events.copy()

    @property
    def fired(self) -> np.ndarray:
        """(N, R) firings so far, of a simulation that counts them."""
        return self._state.fired[:, : len(self.network.reactions)].copy()

    def propensities(self, k: int = 0) -> np.ndarray:
        """(R,) of trajectory k now."""
        out = np.empty(len(self.network.reactions))
        parameters, constants = self._parameters_of(k)
        now = max(self.time, self._state.clock[k])
        all_propensities(
            self._tables.codes, self._tables.numbers, self._state.counts[k], constants, parameters, now, out
        )
        return out

    def parameters_of(self, k: int) -> np.ndarray:
        """(P,) as trajectory k has them: events may have changed some."""
        return self._parameters_of(k)[0].copy()

    def _parameters_of(self, k: int) -> tuple[np.ndarray, np.ndarray]:
        if not self._method.timed:
            return self.parameters, self._rates
        many, kept = len(self.parameters), self._state.kept[k]
        return kept[:many], kept[many:]

    @property
    def recorded(self) -> int:
        """How many of the first trajectories keep their path."""
        return len(self._paths)

    def path(self, k: int) -> tuple[np.ndarray, np.ndarray, int]:
        """Times (C,) and counts (C, S) of a recorded trajectory at its start and after every so many events."""
        return self._paths[k].read()

    def histograms(self) -> tuple[np.ndarray, np.ndarray]:
        """(bins,) each: how often an event led to a count, and how long it was held, of the watched species."""
        assert self._watch is not None, "nothing is watched"
        per_event = sum((records.per_event for records in self._records), np.zeros(self._watch.bins, np.int64))
        ticks = sum((records.dwell for records in self._records), np.zeros(self._watch.bins, np.int64))
        return per_event, (ticks + self.pending_dwell()) / self._records[0].ticks

    def troubles(self) -> list[Trouble]:
        """What came to an end before its time, or rests for ever."""
        return troubles(self.network, self._state.status, self._state.cause)

    def advance(self, until: float, budget_seconds: float | None = None) -> bool:
        """Carries all trajectories to the absolute time `until`.

        False if the budget ended first: call again. The interpreter lock is free meanwhile.
        """
        if until < self.time or (self._target is not None and until < self._target):
            raise BadInput(text("Time runs forward: it is {now} already.", now=f"{self.time:g}"))
        if self._target != until:
            self._state.cursor[:] = 0
            self._target = until
        if not self.carry(np.array([until]), self._records, budget_seconds):
            return False
        self.time, self._target = until, None
        return True

    def carry(self, times: np.ndarray, records: list[Records], budget_seconds: float | None) -> bool:
        """All trajectories through `times`, adding to the records, one for each thread."""
        if self._method.name == "ode":
            equations = RateEquations(self.network, self.parameters)
            self._state.counts[:] = equations.solve(self._state.counts[0], times, self.time)[-1]
            return True
        job = Job(self._state, self._tables, self._rates, self.parameters, times, self._paths, self._wide())
        return self._crew.carry(job, self._address, records, budget_seconds)

    def _wide(self) -> bool:
        """Whether lanes are worth it."""
        return self._method.lanes and len(self._state.clock) - len(self._paths) >= LANES_FROM

    def _kernels(self) -> Any:
        """The generated kernels, once they are compiled."""
        if self._module is None and self._generated is not None:
            self._module = self._generated.poll()
        return self._module

    def _address(self, width: int) -> int:
        if kernels := self._kernels():
            address: int = (kernels.lockstep if width > 1 else kernels.events).address
            return address
        return lockstep.address if width > 1 else self._method.steps().address

    def _choose_kernels(self) -> None:
        """A whole exponent is part of the kernel; another value of it asks for another kernel."""
        if self._generate:
            generated = Generated(self.network, self.parameters)
            if self._generated is None or generated.path != self._generated.path:
                self._generated, self._module = generated, None

    def wait_for_kernels(self) -> None:
        """Returns when the generated kernels are in force, for measurements and tests."""
        if self._generated is not None:
            self._module = self._generated.wait()

    def peek(self, k: int = 0) -> NextEvent:
        """The next event of trajectory k, with what decides it; nothing moves."""
        if self._method.name != "direct":
            raise BadInput(text("Single events are shown for the direct method; choose it."))
        return self._next(k)[0]

    def _next(self, k: int) -> tuple[NextEvent, float]:
        state = self._state
        return next_event(self.propensities(k), float(state.clock[k]), state.position[k], state.stride[k])

    def event_step(self, k: int = 0) -> NextEvent:
        """Carries all trajectories just through the next event of trajectory k, and says what decided it."""
        event = self.peek(k)
        if event.reaction >= 0:
            self.advance(self._next(k)[1])
        return event

    def set_parameters(self, values: np.ndarray) -> None:
        """New values (P,) from now on. Waiting is memoryless: every clock is drawn anew (next-reaction: rescaled).

        Values that events set stay as each trajectory has them. Raises BadInput, and changes nothing, where a
        rate would be negative or not finite.
        """
        values = np.array(values, float)
        if np.array_equal(values, self.parameters):
            return
        new = rates(self.network, values)
        if self._target is not None:
            self.advance(self._target)
        if self.time > 0:
            self._restart_clocks()
        self.parameters, self._rates = values, new
        self._choose_kernels()
        if self._method.timed:
            for index, each in enumerate(self.network.parameters):
                if each.dial:
                    self._state.kept[:, index] = values[index]
        if self._state.kept_whole.shape[1]:
            self._state.kept_whole[:, 0] = 0  # what the method keeps is to be made anew

    def _restart_clocks(self) -> None:
        state = self._state
        if self._watch is not None:
            self._records[0].dwell[:] += self.pending_dwell()
        going = state.status <= 1
        state.status[going] = 0
        state.clock[going] = self.time
        if self._method.name != "next-reaction":  # there the rest of each waiting time is rescaled
            with np.errstate(over="ignore"):
                state.position[going] += np.uint64(4) * state.stride[going]

    def pending_dwell(self) -> np.ndarray:
        """Ticks (bins,) since the last event of each trajectory."""
        assert self._watch is not None
        state, ticks = self._state, self._records[0].ticks
        held = np.floor(max(self.time, 0.0) * ticks) - np.floor(state.clock * ticks)
        held = np.where(state.status <= 1, np.maximum(held, 0), 0).astype(np.int64)
        bins = np.clip(state.counts[:, self._watch.species], 0, self._watch.bins - 1).astype(np.int64)
        out = np.zeros(self._watch.bins, np.int64)
        np.add.at(out, bins, held)
        return out

    def state(self) -> dict[str, Any]:
        """Everything that continuing needs, as arrays and numbers."""
        return {
            **{name: getattr(self._state, name).copy() for name in State._fields},
            "parameters": self.parameters.copy(),
            "time": self.time,
            "target": self._target,
            "histograms": [(records.per_event.copy(), records.dwell.copy()) for records in self._records],
            "paths": [path.state() for path in self._paths],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Continues from `state()` of a simulation made with the same arguments, on however many threads."""
        self._state = State(**{name: state[name].copy() for name in State._fields})
        self.parameters = state["parameters"].copy()
        self._rates = rates(self.network, self.parameters)
        self._choose_kernels()
        self.time, self._target = state["time"], state["target"]
        for records in self._records:
            records.per_event[:], records.dwell[:] = 0, 0
        for per_event, dwell in state["histograms"]:
            self._records[0].per_event[:] += per_event
            self._records[0].dwell[:] += dwell
        for path, kept in zip(self._paths, state["paths"], strict=True):
            path.restore(kept)

    def close(self) -> None:
        """Ends the threads, if there were any."""
        self._crew.close()
