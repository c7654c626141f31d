"""The run of the energy lab: data told from noise, and the constant that finds log Z on the way."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiment import Experiment, Readings, Standing
from engine.experiments.nce import CARD
from engine.experiments.nce.contrast import (
    Batch,
    log_z_found,
    loss_and_slopes,
    noise_count,
    sampled,
)
from engine.experiments.nce.energies import Bumps, Quartic, energy_of
from engine.experiments.nce.knobs import NceKnobs
from engine.experiments.nce.laws import check_known, data_law, noise_law
from engine.experiments.nce.learned import Learned
from engine.experiments.nce.measurement import HELD_OUT, Measurement, Question
from engine.experiments.nce.pictures import DRAW, Moment
from engine.experiments.nce.standardised import Standardised, log_volume
from engine.experiments.nce.study import RATIOS, Study, expected_error
from engine.experiments.nce.twins import Twins, likelihood_step, score_step
from engine.experiments.nce.watch import CERTAIN, CERTAIN_FOR, NceWatch
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.networks.schedule import late_cosine
from engine.networks.trainable import Trainable
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import BadInput, Text, text

Array = NDArray[np.float64]
TRACE = 512
ANCHORS = 16
_LEARNED = 200  # updates until most of what few parameters can learn is learned
_DECIDING = ("noise_law", "noise_width", "ratio", "logit", "expectation")  # knobs that change the question itself


class Nce(Experiment):
    """Noise-contrastive estimation of one energy, with two other ways of learning beside it where wanted.

    The constant γ (or c) is the last parameter. Where the loss or its gradient is not finite the update is left out.
    """

    card = CARD
    knobs: NceKnobs
    target: Target

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, NceKnobs) and target is not None
        super().__init__(knobs, target, streams, device)
        self.law = data_law(knobs, target)
        held_out = self.law.held_out(HELD_OUT, streams.view("held-out"))
        self.question = self._asked(knobs, held_out)
        self.energy = energy_of(knobs, self.law, held_out[:ANCHORS], device)
        values = self.energy.start(streams.stream("start"))
        self.trainable = Trainable({**self.energy.shapes, "constant": (1,)}, [*values, np.zeros(1)], device)
        self.twins = Twins(self.energy, values, device)
        self.study = Study(knobs.data_points)
        self.trace = np.empty((0, 3 + self._followed().size))
        self._watch, self._certain_for = NceWatch(), 0
        self._batch: Batch | None = None
        self._loss = math.nan
        self.measurement = Measurement()
        self._moment: tuple[tuple[int, float], Moment] | None = None
        self._remember()

    def _asked(self, knobs: NceKnobs, held_out: Array) -> Question:
        """Everything that knobs of the noise decide. Raises BadInput where they do not fit."""
        noise = noise_law(knobs, self.law, held_out)
        if knobs.expectation == "exact":
            check_known(self.law, "expectation", "exact", instead="sampled")
        return Question(knobs, self.law, noise, held_out, self.device)

    # Training

    @torch.no_grad()
    def advance(self, phase: str) -> Readings:
        return {"draw": self._draw, "classify": self._classify, "beside": self._beside, "update": self._update,
                "fit": self._fit}[phase]()  # fmt: skip

    def _draw(self) -> Readings:
        knobs, question = self.knobs, self.question
        if knobs.expectation == "exact":
            self._batch = question.all_at_once
            return {}
        data = self.law.sample(knobs.batch, self.streams.stream("data"))
        drawn = question.noise.sample(noise_count(knobs), self.streams.stream("noise"))
        self._batch = sampled(data, drawn, question.noise, knobs, self.device)
        return {}

    def _classify(self) -> Readings:
        assert self._batch is not None
        *weights, constant = self.trainable.views
        *into, into_constant = self.trainable.gradients
        g, pull = self.energy.push(self._batch.x, weights)
        loss, d = loss_and_slopes(g, constant, self._batch)
        pull(d, into)
        into_constant.copy_(-d.sum() if self.knobs.constant == "free" else torch.zeros(()))
        self._loss = float(loss)
        self._compare_with_guessing()
        return {"loss": self._loss}

    def _compare_with_guessing(self) -> None:
        """A blind classifier loses log(1 + ν) on noise and data together, in the shares they come in."""
        nu = self.knobs.ratio
        blind = (1 + nu) * math.log1p(nu) - nu * math.log(nu)
        self._certain_for = self._certain_for + 1 if self._loss < CERTAIN * blind else 0
        self.findings += self._watch.certain(self._certain_for >= CERTAIN_FOR, self.step)
        self.findings += self._watch.thrown_off(self._loss / blind, self.step)

    @property
    def _twin_grid(self) -> tuple[Tensor, float]:
        grid = self.question.light
        return torch.from_numpy(grid.points.astype(np.float32)).to(self.device), grid.cell

    def _beside(self) -> Readings:
        assert self._batch is not None
        data = self._batch.x[: self.knobs.batch]
        if self.knobs.expectation == "exact":
            drawn = self.law.sample(self.knobs.batch, self.streams.stream("beside"))
            data = torch.from_numpy(drawn.astype(np.float32)).to(self.device)
        one = self.twins.likelihood
        loss = likelihood_step(self.energy, one.views, one.gradients, data, *self._twin_grid)
        self._move(one, loss)
        if self.knobs.beside == "both":
            one = self.twins.score
            self._move(one, score_step(self.energy, one.views, one.gradients, data))
        return {}

    def _move(self, one: Trainable, loss: float) -> bool:
        """One step of Adam, unless something is not finite."""
        if not (math.isfinite(loss) and math.isfinite(float(one.gradient.sum()))):
            return False
        # Gradients without chance fade to nothing; Adam would grow its steps after them until they burst.
        exact = self.knobs.expectation == "exact" and self.knobs.energy != "network"
        one.update(self.rate, averaging=self.knobs.averaging, hold=exact and one.updates >= _LEARNED)
        return True

    @property
    def rate(self) -> float:
        return self.knobs.rate * late_cosine(self.step, 0, self.knobs.horizon)

    def _update(self) -> Readings:
        rate = self.rate
        finite = self._move(self.trainable, self._loss)
        self.findings += self._watch.not_finite(not finite, self.step)
        self.step += 1
        self._batch = None
        self._remember()
        return {"log_z": self.log_z, "rate": rate, **self._numbers()}

    def _fit(self) -> Readings:
        """One replicate of the study, one ratio at a time."""
        self.study.go_on(self.streams.stream("study"))
        self.unfinished = self.study.unfinished
        if self.unfinished:
            return {}
        self.step += 1
        return self._study_error()

    def _study_error(self) -> Readings:
        return {"study_error": float(self.study.mean[0, RATIOS.index(1.0)])} if self.study.fits else {}

    # What has been learned

    @property
    def log_z(self) -> float:
        """What the constant says of log Z."""
        constant = float(self.trainable.averaged[-1])
        return log_z_found(constant, self.knobs, self.question.noise, self.question.gauge)

    def _numbers(self) -> Readings:
        if not isinstance(self.energy, Quartic):
            return {}
        a, b = self.energy.numbers(self.trainable.averaged)
        return {"a": a, "b": b}

    def _followed(self) -> Array:
        """The parameters whose way is drawn: a and b, or the centres of the bumps."""
        if isinstance(self.energy, Quartic):
            return np.array(self.energy.numbers(self.trainable.averaged))
        if isinstance(self.energy, Bumps):
            return self.trainable.averaged[0].cpu().numpy().astype(np.float64).ravel()
        return np.empty(0)

    def _remember(self) -> None:
        """The way so far, at even steps: whenever it gets long every other point goes."""
        stride = 1
        while self.step >= stride * TRACE:
            stride *= 2
        if self.step % stride:
            return
        now = self.energy.log_z(self.trainable.averaged[:-1])
        row = [float(self.step), self.log_z, np.nan if now is None else now, *self._followed()]
        kept = self.trace[self.trace[:, 0] % stride == 0]
        self.trace = np.concatenate([kept, [row]])

    @property
    def learned(self) -> dict[str, Learned]:
        """The averaged energies by name: "nce", and what learns beside it."""
        found = {"nce": Learned(self.energy, self.trainable.averaged[:-1], self.device)}
        if self.knobs.beside != "none":
            found["likelihood"] = Learned(self.energy, self.twins.likelihood.averaged, self.device)
        if self.knobs.beside == "both":
            found["score"] = Learned(self.energy, self.twins.score.averaged, self.device)
        return found

    def measure(self) -> Readings:
        if self.knobs.study:
            return self._study_error()
        return self.measurement.take(self.question, self.learned, self.step)

    def standings(self) -> dict[str, Standing]:
        if self.knobs.study:
            return {"study_error": Standing(Estimate(max(1, self.study.fits)), expected_error(1.0, 1.0), Exact())}
        return self.measurement.standings(self.question)

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        key = self.step, detail
        if self._moment is None or self._moment[0] != key:
            self._moment = key, Moment(self, detail)
        moment = self._moment[1]
        return {name: DRAW[name](moment) for name in wanted}

    def tune(self, knobs: KnobSet) -> None:
        assert isinstance(knobs, NceKnobs)
        before = self.question
        if all(getattr(knobs, name) == getattr(self.knobs, name) for name in _DECIDING):
            question = before.under(knobs)
        else:
            question = self._asked(knobs, before.held_out)
        super().tune(knobs)
        self.question, self._batch, self._moment = question, None, None

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """`n` points (n, D) of e^G / Z, from the cells of a fine grid."""
        drawn = self.learned["nce"].sample(n, generator, self.question.fine)
        return self.law.outward(drawn) if isinstance(self.law, Standardised) else drawn

    def evaluate(self, points: Array) -> dict[str, Array]:
        """{"log_density": G − log Z (n,), "energy": G (n,)} at `points` (n, D), Z by formula or fine quadrature."""
        if points.shape[1] != self.law.dimension:
            raise BadInput(text("--evaluate: points have {given} columns, the data have {wanted}.",
                                given=points.shape[1], wanted=self.law.dimension))  # fmt: skip
        model = self.learned["nce"]
        g = model.g(self.law.inward(points) if isinstance(self.law, Standardised) else points)
        log_z = model.normaliser(self.question.fine).log_z + log_volume(self.law)
        return {"log_density": g - log_z, "energy": g}

    # State

    def state(self) -> State:
        return {
            "step": self.step, "trainable": self.trainable.state(), "twins": self.twins.state(),
            "study": self.study.state(), "trace": self.trace.copy(), "certain_for": self._certain_for,
            "findings": self._watch.state(),
        }  # fmt: skip

    def restore(self, state: State) -> None:
        self.trainable.restore(state["trainable"])
        self.twins.restore(state["twins"])
        self.trace = np.array(state["trace"])
        self._go_on_from(state)

    def _go_on_from(self, state: State) -> None:
        self.step, self._certain_for = state["step"], state["certain_for"]
        self.study.restore(state["study"])
        self._watch, self._batch, self.unfinished = NceWatch(state["findings"]), None, False
        self._moment = None
        if self.measurement.step > self.step:
            self.measurement = Measurement()  # it is not to tell of a future that may come to nothing

    def adopt(self, state: State) -> Text | None:
        fits = {name: tuple(shape) for name, shape in state["trainable"]["shapes"].items()} == self.trainable.shapes
        if fits:
            self.restore(state)
            return None
        self._go_on_from(state)
        self.trace = self.trace[:0]
        return text("Another energy: it starts anew.")
