"""The run of the Markov lab: P(t) by gain and loss, the exact P beside it, and walkers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.exact.markov_chain import divergence
from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.markov import CARD
from engine.experiments.markov.chain import Chain, variation, variation_floor
from engine.experiments.markov.gestures import changed_rates, looked
from engine.experiments.markov.knobs import MarkovKnobs
from engine.experiments.markov.pictures import DRAW, Moment
from engine.experiments.markov.rates import rates_from, start_from, written
from engine.experiments.markov.walkers import walk
from engine.experiments.markov.watch import faults
from engine.findings import Watch
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.streams import State, Streams
from engine.targets import Target
from engine.trace import lengthened
from engine.words import Text, text

Array = NDArray[np.float64]
TRACE = 1024
LEAST = 1e-15


class Markov(Experiment):
    """A chain of 2 to 40 states.

    One step takes P(t) to P(t + Δt) in two halves, first what each state gains and then what it loses in Δt:
    both are W times ∫P ds over the step, exactly or, for the expansion, with P held at its first value.
    """

    card = CARD
    knobs: MarkovKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, MarkovKnobs)
        super().__init__(knobs, target, streams, device)
        rates = rates_from(knobs.rates)
        self.start = start_from(knobs.start, len(rates))
        self._build(rates)
        self.time = 0.0
        self.p, self.exact = self.start.copy(), self.start.copy()
        rng = streams.stream("walkers")
        self.walkers = rng.choice(len(self.start), size=knobs.walkers, p=self.start).astype(np.int64)
        self._before: Array | None = None
        self._watch = Watch()
        self._settle()
        self._start_trace()

    def _build(self, rates: Array) -> None:
        self.chain = Chain(rates, self.knobs.normalised, self.knobs.leak)

    def advance(self, phase: str) -> Readings:
        return {"gain": self._gain, "loss": self._lose, "walk": self._walk}[phase]()

    def _gain(self) -> Readings:
        self._before = self.p
        _, integral = self.chain.parts(self.knobs.dt)
        held = self.knobs.dt * self.p if self.knobs.method == "euler" else integral @ self.p
        self.p = self.p + self.chain.jumps @ held
        return {}

    def _lose(self) -> Readings:
        propagator, _ = self.chain.parts(self.knobs.dt)
        if self._before is not None:
            before, self._before = self._before, None
            if self.knobs.method == "euler":
                after = before + self.knobs.dt * (self.chain.generator @ before)
            else:
                after = propagator @ before
            # What has grown beyond all numbers stays where it was.
            self.p = after if np.abs(after).max() < 1e100 else before
            self._reached = self.time + self.knobs.dt
        exact = propagator @ self.exact
        self.exact = exact if np.abs(exact).max() < 1e100 else self.exact
        return {}

    def _walk(self) -> Readings:
        self.walkers = walk(self.walkers, self.chain, self.knobs.dt, self.streams.stream("walkers"))
        self.time += self.knobs.dt
        self.step += 1
        self._settle()
        self._remember()
        self.findings += self._watch.see_all(faults(self.chain, self.p, self.knobs), self.step)
        return self._readings()

    def _readings(self) -> Readings:
        found = {
            "total": float(self.p.sum()),
            "smallest": float(self.p.min()),
            "current": float(np.abs(self.chain.currents(self.p)).max(initial=0.0)),
            "step_error": variation(self.p, self.exact),
            "time": self.time,
        }
        if (kl := self._kl()) is not None:
            found["kl"] = kl
        return found

    def measure(self) -> Readings:
        return self._readings() | self.glance()

    def glance(self) -> Readings:
        return {"walkers_tv": variation(self.share, self.p)}

    @property
    def share(self) -> Array:
        """The share of walkers in each state, (k,)."""
        counts = np.bincount(self.walkers, minlength=self.chain.states)
        return counts / len(self.walkers)

    def _settle(self) -> None:
        """A whole step is done: P and the walkers are at the same time."""
        self._then, self._reached = self.p, self.time

    def _kl(self) -> float | None:
        """None where it is infinite, or where P is no distribution."""
        rest = self.chain.rest(self.p)
        if rest is None or self.p.min() < -1e-12 or abs(self.p.sum() - 1.0) > 1e-6:
            return None
        found = divergence(np.where(self.p > LEAST, self.p, 0.0), rest)
        return found if np.isfinite(found) else None

    def _start_trace(self) -> None:
        """The way to rest begins here: what was before led elsewhere, or was left by hand."""
        self._trace, self._stride, self._since = np.empty((0, 2)), 1, (self.step, self.time)
        self._remember()

    def _remember(self) -> None:
        """KL at this time, as long as there is any; a long trace keeps every other point, then every fourth."""
        if (self.step - self._since[0]) % self._stride:
            return
        if (kl := self._kl()) is not None and kl > LEAST:
            before, self._trace = len(self._trace), lengthened(self._trace, [self.time, kl], TRACE)
            if len(self._trace) < before:
                self._stride *= 2

    def standings(self) -> dict[str, Standing]:
        exact, rest = Exact(), self.chain.rest(self.p)
        floor = variation_floor(self.p, len(self.walkers))
        conserved = self.chain.conserves
        found = {
            "total": Standing(exact, 1.0, exact),
            "smallest": Standing(exact),
            "walkers_tv": Standing(Estimate(len(self.walkers), floor if conserved else None)),
            "current": Standing(exact),
            "step_error": Standing(exact, 0.0, exact),
            "kl": Standing(exact, 0.0, exact),
            "time": Standing(exact),
        }
        if rest is not None:
            largest = 0.0 if self.chain.is_balanced(rest) else float(np.abs(self.chain.currents(rest)).max(initial=0.0))
            found["current"] = Standing(exact, largest, exact)
        return found

    def tune(self, knobs: KnobSet) -> None:
        before = self.knobs
        super().tune(knobs)
        if (before.normalised, before.leak) != (self.knobs.normalised, self.knobs.leak):
            self._build(self.chain.rates)
            self._start_trace()

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(
            self.chain, self.knobs, self.p, self.exact, self._before, self._then, self.walkers, self.time,
            self._reached, self.step, self.pointed, self._trace, self._since[1], detail,
        )  # fmt: skip
        return {name: DRAW[name](moment) for name in wanted}

    def point(self, panel: str, gesture: Gesture) -> bool:
        chosen = looked(panel, gesture, self.chain.states)
        self.pointed.update(chosen or {})
        return chosen is not None

    def poke(self, panel: str, gesture: Gesture) -> None:
        """Click a state: all probability and every walker go there. Drag a rate: it changes by factors.

        The knob `rates` is then the chain as it is now.
        """
        if panel == "graph" and gesture.kind == "click" and gesture.handle is not None:
            if gesture.handle < self.chain.states:
                self._put(gesture.handle)
            return
        rates = changed_rates(panel, gesture, self.chain)
        if rates is not None:
            self._build(rates)
            self.knobs = self.knobs.changed(rates=written(rates, self.knobs.rates))
            self._start_trace()

    def _put(self, state: int) -> None:
        self.p = np.eye(self.chain.states)[state]
        self.exact = self.p.copy()
        self.walkers = np.full(len(self.walkers), state, dtype=np.int64)
        self._before = None
        self._then = self.p
        self._start_trace()

    def state(self) -> State:
        return {
            "step": self.step,
            "time": self.time,
            "rates": self.chain.rates.copy(),
            "p": self.p.copy(),
            "exact": self.exact.copy(),
            "walkers": self.walkers.copy(),
            "trace": self._trace.copy(),
            "stride": self._stride,
            "since": self._since,
            "findings": self._watch.state(),
        }

    def restore(self, state: State) -> None:
        self._build(state["rates"].copy())
        self._take(state)

    def _take(self, state: State) -> None:
        self.step, self.time = state["step"], state["time"]
        self.p, self.exact = state["p"].copy(), state["exact"].copy()
        self.walkers, self._trace = state["walkers"].copy(), state["trace"].copy()
        self._stride, self._since = state["stride"], tuple(state["since"])
        self._watch, self._before = Watch(state["findings"]), None
        self._settle()

    def adopt(self, state: State) -> Text | None:
        """The rates are those of the knobs; P and the walkers go on where the states are the same."""
        walkers = self.walkers
        if len(state["p"]) != self.chain.states:
            self.step = state["step"]
            return text("The chain has other states now: it starts anew from its own P(0).")
        self._take(state)
        if len(walkers) != len(self.walkers):
            self.walkers = walkers
            return text("Another number of walkers: they start anew, P(t) goes on.")
        return None

    def files(self, at: Sequence[float] = ()) -> dict[str, str]:
        """`trajectories.csv`: the exact P(t) from P(0) at the times `at`, under the rates as they are now."""
        if not at:
            return {}
        head = ",".join(["time", *(f"P{state}" for state in range(self.chain.states))])
        rows = [[time, *(self.chain.propagator(time) @ self.start).tolist()] for time in at]
        return {"trajectories.csv": "\n".join([head, *(",".join(map(repr, row)) for row in rows)]) + "\n"}
