"""A GAN run: critic batches, then one of the generator."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiment import Card, Experiment, Readings, Standing
from engine.experiments.gan import CARD
from engine.experiments.gan.attendance import Attendance
from engine.experiments.gan.critic import Critic, Figures
from engine.experiments.gan.generator import Generator, Units, noise
from engine.experiments.gan.knobs import GanKnobs
from engine.experiments.gan.measurement import Measurement, Snapshot
from engine.experiments.gan.names import SIGMOID
from engine.experiments.gan.pictures import DRAW, Moment, Scene
from engine.experiments.gan.pursuit import Pursuit
from engine.experiments.gan.standings import standings
from engine.experiments.gan.watch import ABOVE, ABOVE_SOFT, CERTAIN, SATURATED_FOR, THROWN, GanWatch
from engine.knobs import KnobSet
from engine.marks import Panel
from engine.networks.schedule import late_cosine
from engine.streams import State, Streams
from engine.targets import OwnData, Target
from engine.words import BadInput, FieldName, Text, text

Array = NDArray[np.float64]
_INTERPOLATES = {"gp": 1, "gp_onesided": 1, "fd": 2}
_LIPSCHITZ = ("gp", "gp_onesided", "fd", "spectral")
_AT_A_TIME = 4  # critic batches between two looks at the inbox, on the way to its optimum


class Gan(Experiment):
    """Generator against critic on a target in one or two dimensions.

    Where a loss or its gradient is not finite the update is left out: the networks stay finite.
    """

    card: ClassVar[Card] = CARD
    scene_of: ClassVar[type[Scene]] = Scene
    draw: ClassVar[Mapping[str, Callable[[Any, Moment], Panel]]] = DRAW
    knobs: GanKnobs
    target: Target

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, GanKnobs) and target is not None
        super().__init__(knobs, target, streams, device)
        if isinstance(target, OwnData) and knobs.batch > (rows := len(target.training_rows)):
            raise BadInput(text("{knob} = {batch} is more than the {rows} rows to learn from; choose {rows} at most.",
                                knob=FieldName("batch"),
                                batch=knobs.batch, rows=rows))  # fmt: skip
        self.units = Units.of(target)
        self.critic = Critic(knobs, target.dimension, streams.stream("critic"), device)
        self.generator = Generator(knobs, target.dimension, streams.stream("generator"), device)
        self._watch, self._certain_for = GanWatch(), 0
        # What measuring finds depends on when it is measured: it is no part of the state.
        self._seen, self._attendance = GanWatch(), Attendance()
        self._pursuit: Pursuit | None = None
        self._between: Tensor | None = None
        self.measurement = Measurement(target, streams)
        self.scene = self.scene_of(target, self.measurement, streams, self.units)

    # Training

    @torch.no_grad()
    def advance(self, phase: str) -> Readings:
        if phase == "generator":
            return self._generator_step()
        return self._critic_step() if phase == "critic" else self._to_optimum()

    def _noise(self, n: int, generator: np.random.Generator) -> Tensor:
        return noise(self.knobs, n, generator, self.device)

    def _critic_step(self) -> Readings:
        knobs = self.knobs
        real = self.units.to_unit(self.target.sample(knobs.batch, self.streams.stream("data")), self.device)
        fake = self.generator(self._noise(knobs.batch, self.streams.stream("noise")))
        mix = None
        if (count := _INTERPOLATES.get(knobs.constraint)) is not None:
            shares = self.streams.stream("interpolates").random((knobs.batch, count), dtype=np.float32)
            mix = torch.from_numpy(shares).to(self.device)
        figures = self.critic.differentiate(real, fake, mix, knobs)
        finite = self._is_finite(self.critic.trainable.gradient, figures.loss + figures.penalty, text("critic"))
        if finite:
            self._update(self.critic, 1.0)
            if knobs.constraint == "clip":
                self.critic.cut(knobs.clip)
        self._look_for_saturation(figures)
        readings = {"critic_loss": figures.loss + figures.penalty, "value": figures.value * self._unit_of_value}
        if knobs.constraint in ("gp", "gp_onesided", "fd", "r1"):
            readings["penalty"], readings["slope"] = figures.penalty, figures.slope * self._unit_of_value
            if knobs.loss == "wasserstein":
                readings["slope"] = figures.slope
        return readings

    @property
    def _unit_of_value(self) -> float:
        """A Wasserstein critic is told in data units: times the spread it keeps its slope 1."""
        return self.units.spread if self.knobs.loss == "wasserstein" else 1.0

    def _to_optimum(self) -> Readings:
        """Some critic batches at a time, until its loss falls no further."""
        pursuit = self._pursuit or Pursuit()
        readings: Readings = {}
        for _ in range(_AT_A_TIME):
            readings = self._critic_step()
            pursuit.note(readings["critic_loss"])
        self.unfinished = not pursuit.ended
        self._pursuit = pursuit if self.unfinished else None
        return readings | {"pursued": float(pursuit.batches)}

    def _generator_step(self) -> Readings:
        knobs = self.knobs
        z = self._noise(knobs.batch, self.streams.stream("noise"))
        loss, pull, reach = self.generator.differentiate(z, self.critic, knobs)
        finite = self._is_finite(self.generator.trainable.gradient, loss, text("generator"))
        if knobs.freeze != "generator" and finite:
            self._update(self.generator, knobs.balance)
        self.findings += self._watch.thrown_off(reach > THROWN, self.step)
        self.step += 1
        return {"generator_loss": loss * self._unit_of_value, "pull": pull * self._unit_of_value / self.units.spread,
                "rate": self._rate}  # fmt: skip

    def _is_finite(self, gradient: Tensor, loss: float, player: Text) -> bool:
        finite = math.isfinite(loss) and math.isfinite(float(gradient.sum()))
        self.findings += self._watch.not_finite(not finite, self.step, player)
        return finite

    @property
    def _rate(self) -> float:
        return self.knobs.rate * late_cosine(self.step, 0, self.knobs.horizon, self.knobs.hold)

    def _update(self, player: Critic | Generator, share: float) -> None:
        knobs = self.knobs
        averaging = knobs.averaging if isinstance(player, Generator) else 0.0
        player.trainable.update(self._rate * share, knobs.optimiser, knobs.momentum, knobs.memory, averaging)

    def _look_for_saturation(self, figures: Figures) -> None:
        """Nothing is said where the critic was asked to become certain."""
        asked = self.knobs.critic_trains == "optimum" or self.knobs.freeze != "nobody"
        certain = self.knobs.loss in SIGMOID and figures.certainty < CERTAIN and not asked
        self._certain_for = self._certain_for + 1 if certain else 0
        here = self._certain_for >= SATURATED_FOR
        self.findings += self._watch.saturated(here, self.step)

    # Looking

    @torch.no_grad()
    def _points(self, n: int, generator: np.random.Generator, *, averaged: bool) -> Array:
        weights = self.generator.trainable.averaged if averaged else self.generator.trainable.views
        return self.units.to_data(self.generator.points(self._noise(n, generator), weights))

    @torch.no_grad()
    def critic_at(self, points: Array) -> Array:
        """f (n,) at data points (n, D), in data units for a Wasserstein critic."""
        weights = self.critic.weights(self.knobs.constraint)
        f, _ = self.critic.network.push(self.units.to_unit(points, self.device), weights)
        return f[:, 0].cpu().numpy().astype(np.float64) * self._unit_of_value

    def ask_distance(self) -> None:
        """Have the exact distance at this step computed, beside the run."""
        self.measurement.ask(self._snapshot())
        self.measurement.collect()

    def _snapshot(self) -> Snapshot:
        return Snapshot(
            self.step,
            lambda n, generator: self._points(n, generator, averaged=True),
            lambda n, generator: self._points(n, generator, averaged=False),
            self.critic_at,
        )

    def measure(self) -> Readings:
        self.measurement.collect(wait=True)
        return self._measured(wait=True)

    def glance(self) -> Readings:
        return self._measured(wait=False)

    def _measured(self, wait: bool) -> Readings:
        """The dear readings; the exact distance is of the step that the standings name."""
        snapshot = self._snapshot()
        readings = self.measurement.cover(snapshot)
        if wait:
            self.measurement.ask(snapshot)
        found = self.measurement.report(wait)
        if not wait:
            # What has come back is told before the next is asked for: nothing may change between telling and naming.
            self.measurement.ask(snapshot)
        if found is not None:
            readings |= {"w1": found.w1}
            if self.knobs.loss == "wasserstein":
                readings |= {"value_there": found.value}
                if self.knobs.constraint in _LIPSCHITZ:
                    above = found.value > ABOVE.get(self.knobs.constraint, ABOVE_SOFT) * found.w1
                    self.findings += self._seen.above(above, found.step, found.value, found.w1)
        self._look_for_lost_modes()
        return readings

    @property
    def missing_since(self) -> int | None:
        """The first measurement since which modes that had been reached are missing."""
        seen = self._attendance
        return seen.since if seen.complete is not None else None

    def _look_for_lost_modes(self) -> None:
        """Modes that have been missing for some measurements: lost since the first of them, or never reached.

        Without a constraint, or with a player that stands still, that is no surprise: the panel says it.
        """
        found, seen = self.measurement.coverage, self._attendance
        if found is None:
            return
        expected = self.knobs.constraint == "none" or self.knobs.freeze != "nobody"
        gathered = found.high_quality > 0.5
        seen.note(found.missing, len(found.weights), self.step, expected=expected, gathered=gathered)
        if not found.missing or seen.worth_telling(self.step):
            self.findings += self._seen.lost(seen.absent, seen.never, self.step)

    def standings(self) -> dict[str, Standing]:
        return standings(self.knobs, self.target, self.measurement)

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(self, detail)
        with torch.no_grad():
            return {name: self.draw[name](self.scene, moment) for name in wanted}

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """`n` points (n, D) of the averaged generator."""
        return self._points(n, generator, averaged=True)

    def evaluate(self, points: Array) -> dict[str, Array]:
        """{"critic": f (n,)} at `points` (n, D)."""
        return {"critic": self.critic_at(points)}

    # State

    def state(self) -> State:
        return {
            "step": self.step,
            "critic": self.critic.state(),
            "generator": self.generator.trainable.state(),
            "certain_for": self._certain_for,
            "findings": self._watch.state(),
        }

    def restore(self, state: State) -> None:
        self.critic.restore(state["critic"])
        self.generator.trainable.restore(state["generator"])
        self._continue(state)

    def _continue(self, state: State) -> None:
        self.step = state["step"]
        self._certain_for = state["certain_for"]
        self._watch = GanWatch(state["findings"])
        self._pursuit, self.unfinished = None, False
        self.measurement.go_back(self.step)
        self._attendance.go_back(self.step)

    def adopt(self, state: State) -> Text | None:
        kept = self.critic.adopt(state["critic"]), self.generator.trainable.adopt(state["generator"])
        self._continue(state)
        if all(kept):
            return None
        if not any(kept):
            return text("Networks of another size: critic and generator start anew.")
        if kept[0]:
            return text("A network of another size: the generator starts anew, the critic goes on.")
        return text("A network of another size: the critic starts anew, the generator goes on.")
