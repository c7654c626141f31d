"""Maximum-likelihood training of a flow: one batch, one gradient, one step of Adam."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from engine.experiment import Experiment, Readings, Standing
from engine.experiments.flow import CARD, FlowKnobs
from engine.experiments.flow.chain import build, swaps
from engine.experiments.flow.measurement import Measurement
from engine.experiments.flow.model import PlaneModel
from engine.experiments.flow.parameters import Parameters
from engine.experiments.flow.pictures import Pictures
from engine.experiments.flow.watch import Watch
from engine.knobs import KnobSet
from engine.marks import Panel
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import Text, text

_LARGEST_LOG_DET = 50.0
_SMALLEST_WIDTH = 1e-3


class Flow(Experiment):
    """A normalizing flow on a target in the plane.

    Where the loss or its gradient is not finite the update is left out: the parameters stay finite, and
    the next batch may do better.
    """

    card = CARD
    knobs: FlowKnobs
    target: Target

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, FlowKnobs) and target is not None
        super().__init__(knobs, target, streams, device)
        self._swaps = swaps(knobs, streams.stream("layers"))
        self.chain = build(knobs, self._swaps)
        self.parameters = Parameters(self.chain.shapes, self.chain.start(streams.stream("start")), device)
        self._prepare()
        self._watch = Watch()
        self._measurement = Measurement(target, streams.view("held-out"))
        self._pictures = Pictures(target, self._measurement, streams)
        self._loss: Tensor | None = None
        self._grad_norm = math.nan

    def _prepare(self) -> None:
        mean, sd = self.target.mean, self.target.sd
        self._live = PlaneModel(self.chain, self.parameters.leaves, mean, sd)
        self.model = PlaneModel(self.chain, self.parameters.averaged, mean, sd)

    def advance(self, phase: str) -> Readings:
        phases = {"batch": self._draw, "gradient": self._differentiate, "update": self._update}
        return phases[phase]()

    def _draw(self) -> Readings:
        x = self.target.sample(self.knobs.batch, self.streams.stream("data"))
        if self.knobs.noise > 0:
            x = x + self.streams.stream("noise").uniform(-self.knobs.noise, self.knobs.noise, x.shape)
        (a, b), log_det = self.chain.forward(self._live.standardised(x), self.parameters.leaves)
        self._loss = (0.5 * (a.square() + b.square()) - log_det).mean()
        largest = float(log_det.detach().abs().max())
        self.findings += self._watch.see("exploding log-determinant", largest > _LARGEST_LOG_DET, self.step)
        return {"nll": float(self._loss.detach()) + math.log(2 * math.pi) + self._live.volume}

    def _differentiate(self) -> Readings:
        assert self._loss is not None
        self._grad_norm = self.parameters.differentiate(self._loss)
        finite = math.isfinite(self._grad_norm) and math.isfinite(float(self._loss.detach()))
        self.findings += self._watch.see("non-finite loss", not finite, self.step)
        self._loss = None
        return {"grad_norm": self._grad_norm}

    def _update(self) -> Readings:
        rate = self.knobs.rate * schedule(self.step, self.knobs.warmup, self.knobs.horizon)
        if "non-finite loss" not in self._watch.present:
            self.parameters.clip(self._grad_norm, self.knobs.clip)
            self.parameters.update(rate, self.knobs.averaging)
        self.step += 1
        log_s = self.chain.scale_weights(self.parameters.leaves)
        if log_s is not None:
            thin = float(log_s.detach().max()) > -math.log(_SMALLEST_WIDTH)
            self.findings += self._watch.see("collapsing dimension", thin, self.step)
        return {"rate": rate}

    def measure(self) -> Readings:
        return self._measurement.take(self.model)

    def standings(self) -> dict[str, Standing]:
        return self._measurement.standings(self.knobs)

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        return {name: self._pictures.panel(name, self.model, self.knobs, self.step, detail) for name in wanted}

    def state(self) -> State:
        return {
            "step": self.step,
            "swaps": list(self._swaps),
            "findings": sorted(self._watch.present),
            "parameters": self.parameters.state(),
        }

    def restore(self, state: State) -> None:
        self.parameters.restore(state["parameters"])
        self._continue(state)
        self._watch = Watch(state["findings"])
        if state["swaps"] != self._swaps:
            self._swaps = list(state["swaps"])
            self.chain = build(self.knobs, self._swaps)
            self._prepare()

    def adopt(self, state: State) -> Text | None:
        fresh = self.parameters.adopt(state["parameters"])
        self._continue(state)
        if not fresh:
            return None
        return text(
            "{fresh} of {all} parameter arrays have no match in the run before and start anew, with a fresh optimiser.",
            fresh=len(fresh),
            all=len(self.parameters.shapes),
        )

    def _continue(self, state: State) -> None:
        self.step = state["step"]
        self._loss = None

    def sample(self, n: int, generator: np.random.Generator) -> NDArray[np.float64]:
        return self.model.sample(n, generator, self.knobs.temperature)

    def evaluate(self, points: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
        """{"log_density": log q (n,)} at `points` (n, 2), of the averaged parameters, in float64."""
        return {"log_density": self.model.doubled().log_density(points)}


def schedule(step: int, warmup: int, horizon: int) -> float:
    """The share of the learning rate in use: a linear rise over `warmup`, a cosine to 1 % at `horizon`."""
    rise = min(1.0, (step + 1) / warmup) if warmup else 1.0
    if not horizon:
        return rise
    fall = 0.5 * (1.0 + math.cos(math.pi * min(1.0, step / horizon)))
    return rise * (0.01 + 0.99 * fall)
