"""Training of a flow: one batch, one gradient, one step of Adam."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.flow import CARD, FlowKnobs
from engine.experiments.flow.chain import build, swaps
from engine.experiments.flow.compiled import CompiledWay, prepared
from engine.experiments.flow.measurement import Measurement
from engine.experiments.flow.model import PlaneModel
from engine.experiments.flow.objectives import Batches, Loss, Way, straight
from engine.experiments.flow.parameters import Parameters
from engine.experiments.flow.pictures import DRAW, Moment, Scene
from engine.experiments.flow.pictures_probe import pointed_at
from engine.experiments.flow.walk import loudest_layer
from engine.experiments.flow.watch import LARGEST_INVERSE_ERROR, LARGEST_LOG_DET, LASTING, SMALLEST_WIDTH, FlowWatch
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.networks.schedule import cosine
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import Text, text


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
        self._batches = Batches(knobs, target, streams)
        self._swaps = swaps(knobs, streams.stream("layers"))
        self.chain = build(knobs, self._swaps)
        self.parameters = Parameters(self.chain.shapes, self.chain.start(streams.stream("start")), device)
        self._unsettled = set(self.chain.names)
        self._prepare()
        self._watch = FlowWatch()
        # What measuring finds depends on when it is measured: it is no part of the state.
        self._seen, self._inexact_for = FlowWatch(), 0
        self._measurement = Measurement(target, streams.view("held-out"), dear=knobs.layer == "matching")
        self._scene = Scene(target, self._measurement, streams)
        self._loss: Loss | None = None
        self._grad_norm = math.nan

    def _prepare(self) -> None:
        mean, sd = self.target.mean, self.target.sd
        self._live = PlaneModel(self.chain, self.parameters.leaves, mean, sd)
        self.model = PlaneModel(self.chain, self.parameters.averaged, mean, sd)
        self._code = None
        self._way: Way = straight
        if self.knobs.compiled and not self.knobs.reversed:
            self._code = prepared(self.knobs, self._swaps, self.device)
            self._way = CompiledWay(self._code, self.parameters)

    def waits_for(self, seconds: float | None = 0.0) -> Text | None:
        return None if self._code is None else self._code.waits_for(seconds)

    def advance(self, phase: str) -> Readings:
        phases = {"batch": self._draw, "gradient": self._differentiate, "update": self._update}
        return phases[phase]()

    def _draw(self) -> Readings:
        x = self._batches.data()
        if self._unsettled:
            self._settle(x)
        self._loss = self._batches.loss(self._live, x, self._way)
        self.findings += self._watch.find(
            "exploding log-determinant",
            self._loss.largest_log_det > LARGEST_LOG_DET,
            self.step,
            lambda: loudest_layer(self._live, x),
        )
        return {"nll": self._loss.value}

    def _settle(self, x: NDArray[np.float64]) -> None:
        """Let fresh layers choose their first values from the first batch."""
        for model in (self._live, self.model):
            self.chain.settle(model.standardised(x), model.weights, self._unsettled)
        self._unsettled = set()

    def _differentiate(self) -> Readings:
        assert self._loss is not None
        self._grad_norm = self.parameters.differentiate(self._loss.differentiate)
        finite = math.isfinite(self._grad_norm) and math.isfinite(self._loss.value)
        self.findings += self._watch.find("non-finite loss", not finite, self.step)
        self._loss = None
        return {"grad_norm": self._grad_norm}

    def _update(self) -> Readings:
        rate = self.knobs.rate * cosine(self.step, self.knobs.warmup, self.knobs.horizon)
        if "non-finite loss" not in self._watch.present:
            self.parameters.clip(self._grad_norm, self.knobs.clip)
            self.parameters.update(rate, averaging=self.knobs.averaging)
        self.step += 1
        log_s = self.chain.scale_weights(self.parameters.leaves)
        if log_s is not None:
            thin = float(log_s.detach().max()) > -math.log(SMALLEST_WIDTH)
            thinnest = int(log_s.detach().argmax())
            self.findings += self._watch.find("collapsing dimension", thin, self.step, lambda: ("z₁", "z₂")[thinnest])
        return {"rate": rate}

    def measure(self) -> Readings:
        drawn, _ = self._scene.quick(self._moment(1.0))
        readings = self._measurement.take(self.model, drawn)
        if (trip := self._measurement.trip) is not None:
            # While a model learns it may be inexact for a moment, far from the data.
            self._inexact_for = self._inexact_for + 1 if trip.largest > LARGEST_INVERSE_ERROR else 0
            lasting = self._inexact_for >= LASTING
            self.findings += self._seen.find("inverse error", lasting, self.step, lambda: trip.where)
        return readings

    def standings(self) -> dict[str, Standing]:
        standings = self._measurement.standings(self.knobs)
        batch = Estimate(self.knobs.batch)
        if self.knobs.reversed:
            standings["nll"] = Standing(batch, 0.0, Exact(), label=text("KL(q‖p) of the batch"))
        elif self.knobs.layer == "matching":
            standings["nll"] = Standing(batch, label=text("Squared error"), unit="")
        return standings

    def tune(self, knobs: KnobSet) -> None:
        super().tune(knobs)
        self._batches = Batches(self.knobs, self.target, self.streams)

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = self._moment(detail)
        return {name: DRAW[name](self._scene, moment) for name in wanted}

    def _moment(self, detail: float) -> Moment:
        return Moment(self.model, self.knobs, self.step, detail, self.pointed)

    def point(self, panel: str, gesture: Gesture) -> bool:
        chosen = pointed_at(panel, gesture, self._moment(1.0))
        self.pointed.update(chosen or {})
        return chosen is not None

    def state(self) -> State:
        return {
            "step": self.step,
            "swaps": list(self._swaps),
            "unsettled": sorted(self._unsettled),
            "findings": self._watch.state(),
            "parameters": self.parameters.state(),
        }

    def restore(self, state: State) -> None:
        self.parameters.restore(state["parameters"])
        self._continue(state)
        self._unsettled = set(state["unsettled"])
        self._watch = FlowWatch(state["findings"])
        if state["swaps"] != self._swaps:
            self._swaps = list(state["swaps"])
            self.chain = build(self.knobs, self._swaps)
            self._prepare()

    def adopt(self, state: State) -> Text | None:
        fresh = self.parameters.inherit(state["parameters"])
        self._continue(state)
        self._unsettled = {name for name in self.chain.names if any(array.startswith(f"{name} ") for array in fresh)}
        if not fresh:
            return None
        return text(
            "{fresh} of {all} groups of weights do not fit this model: they start untrained.",
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
