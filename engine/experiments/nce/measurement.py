"""The dear readings of the energy lab, and what each reading should come to."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.experiment import Readings, Standing
from engine.experiments.nce.contrast import NEVER, Batch, integrated, least_terms
from engine.experiments.nce.knobs import NceKnobs
from engine.experiments.nce.laws import GaussianNoise, Noise, UniformNoise, quartic_of
from engine.experiments.nce.learned import Learned
from engine.experiments.nce.standardised import log_volume
from engine.experiments.nce.surface import Grid, Normaliser, domain, log_integral
from engine.marks import Estimate, Exact, Provenance, Quadrature
from engine.targets import Target
from engine.targets.double_well import log_quartic_integral
from engine.words import text

Array = NDArray[np.float64]
HELD_OUT = 4000
_CELLS = {1: 1200, 2: 96}
_FINE = {1: 6000, 2: 240}


@dataclass(frozen=True)
class Question:
    """What stands still between two changes of knobs: data, noise and the grids to integrate over."""

    knobs: NceKnobs
    law: Target
    noise: Noise
    held_out: Array
    device: str

    @property
    def shifted(self) -> bool:
        """Whether G learns log p less log U: the logit does not know the noise, and the noise is not even."""
        return self.knobs.logit == "simple" and not isinstance(self.noise, UniformNoise)

    @property
    def gauge(self) -> Array:
        """The middle of the data (1, D), where energies are measured from."""
        return self.law.mean[None, :]

    def grid(self, cells: int) -> Grid:
        return Grid(domain(self.law, self.noise, network=self.knobs.energy == "network"), cells)

    @cached_property
    def coarse(self) -> Grid:
        return self.grid(_CELLS[self.law.dimension])

    @cached_property
    def fine(self) -> Grid:
        return self.grid(_FINE[self.law.dimension])

    @cached_property
    def whole(self) -> Grid:
        """A grid that holds data and noise alike."""
        boxes = zip(domain(self.law, self.noise, network=False), self.noise.box(), strict=True)
        box = tuple((min(a[0], b[0]), max(a[1], b[1])) for a, b in boxes)
        return Grid(box, {1: 3000, 2: 192}[self.law.dimension])

    @cached_property
    def stage(self) -> Grid:
        """Where exact expectations are taken in training: coarse enough for a network to keep its pace."""
        network = self.knobs.energy == "network"
        return Grid(self.whole.box, {1: 600 if network else 3000, 2: 60 if network else 96}[self.law.dimension])

    @cached_property
    def light(self) -> Grid:
        """Where likelihood integrates Z in every step."""
        return self.grid({1: 600, 2: 48}[self.law.dimension])

    @cached_property
    def all_at_once(self) -> Batch:
        """Both expectations over a grid, the same in every step."""
        log_p = self.law.log_density(self.stage.points)
        assert log_p is not None
        return integrated(self.stage, log_p, self.noise, self.knobs, self.device)

    def under(self, knobs: NceKnobs) -> Question:
        """The same question under knobs that change nothing of it: what has been integrated stays known."""
        same = replace(self, knobs=knobs)
        same.__dict__.update({name: value for name, value in self.__dict__.items() if name != "knobs"})
        return same

    @cached_property
    def held_log_p(self) -> Array | None:
        return self.law.log_density(self.held_out)

    @cached_property
    def log_u(self) -> Array:
        """log U on the coarse grid, no lower than what stands for never."""
        return np.maximum(self.noise.log_density(self.coarse.points), NEVER)

    @cached_property
    def least(self) -> tuple[float, float] | None:
        """The least loss and its error by quadrature; where there are no data nothing is lost."""
        grid = Grid(self.law.box, {1: 3000, 2: 120}[self.law.dimension])
        log_p = self.law.log_density(grid.points)
        if log_p is None:
            return None
        log_u = np.maximum(self.noise.log_density(grid.points), NEVER)
        found = grid.integral(least_terms(np.maximum(log_p, NEVER), log_u, self.knobs.ratio))
        return found.value, max(found.error, float(np.spacing(found.value)))

    @property
    def truths(self) -> tuple[float, float] | None:
        """(a, b) that a quartic should come to: 1/2s² less in a where a Gaussian noise is unknown to the logit."""
        true = quartic_of(self.law)
        if true is None or self.knobs.energy != "quartic":
            return None
        if self.shifted and isinstance(self.noise, GaussianNoise):
            return true[0] - 0.5 / self.noise.width**2, true[1]
        return None if self.shifted else true

    @property
    def log_z_of_quartic(self) -> float | None:
        """log Z of the law of the data in closed form."""
        true = quartic_of(self.law)
        if true is None or self.knobs.energy != "quartic":
            return None
        return self.law.dimension * log_quartic_integral(*true)

    def put_back(self, learned: Learned) -> tuple[Array, Normaliser]:
        """The energy with the noise put back on the coarse grid, in the gauge of the middle, and its log Z."""
        e = learned.g(self.coarse.points) + self.log_u - float(self.noise.log_density(self.gauge)[0])
        return e, log_integral(self.coarse, e)


class Measurement:
    """Measures learned energies; what it found last is what the standings tell."""

    def __init__(self) -> None:
        self.step = 0
        self.now: Normaliser | None = None
        self.true: Normaliser | None = None

    def take(self, question: Question, learned: dict[str, Learned], step: int) -> Readings:
        """Readings at `step` of NCE and of what learns beside it: `learned` by name, "nce" first."""
        self.step = step
        model = learned["nce"]
        self.now = model.normaliser(question.coarse)
        readings = {"log_z_now": self.now.log_z}
        closed = question.log_z_of_quartic
        if closed is not None:
            self.true = Normaliser(closed, 0.0)
        elif question.shifted:
            self.true = question.put_back(model)[1]
        else:
            self.true = self.now
        readings["log_z_true"] = self.true.log_z
        if question.held_log_p is None:
            loss = self.now.log_z - float(model.g(question.held_out).mean())
            readings["held_out"] = loss + log_volume(question.law)
        for name, one in learned.items():
            log_z = self.now.log_z if one is model else one.normaliser(question.coarse).log_z
            gap = self._gap(question, one, log_z)
            if gap is not None:
                readings["gap" if name == "nce" else f"gap_{name}"] = gap
        return {name: value for name, value in readings.items() if math.isfinite(value)}

    @staticmethod
    def _gap(question: Question, learned: Learned, log_z: float) -> float | None:
        if question.held_log_p is None:
            return None
        return float((question.held_log_p - learned.g(question.held_out)).mean()) + log_z

    def standings(self, question: Question) -> dict[str, Standing]:
        knobs, n = question.knobs, len(question.held_out)
        batch: Provenance = Estimate(knobs.batch) if knobs.expectation == "sampled" else Quadrature(math.nan)
        least = question.least
        truth = None if self.true is None else self.true.log_z
        source: Provenance = _source(self.true)
        held = knobs.constant == "zero"
        # Else the integral of what is learned, which moves; with the noise put back it is the truth again.
        known_z = question.log_z_of_quartic is not None or question.shifted
        known = question.held_log_p is not None
        found = {
            "loss": Standing(batch, least[0], Quadrature(least[1])) if least else Standing(batch),
            "log_z": Standing(batch, truth, source),
            "log_z_true": Standing(source, label=None if known_z else text("log ∫ e^G")),
            "log_z_now": Standing(_source(self.now)),
            "rate": Standing(Exact()),
            **_parameters(question, batch),
        }
        if not known:
            return found | {"held_out": Standing(Estimate(n))}
        beside = {"none": (), "likelihood": ("gap_likelihood",), "both": ("gap_likelihood", "gap_score")}
        for name in ("gap", *beside[knobs.beside]):
            reachable = not (name == "gap" and (question.shifted or (held and knobs.energy == "quartic")))
            found[name] = Standing(Estimate(n, 0.0), 0.0, Exact()) if reachable else Standing(Estimate(n))
        return found


def _parameters(question: Question, batch: Provenance) -> dict[str, Standing]:
    truths = question.truths
    if truths is None:
        return {"a": Standing(batch), "b": Standing(batch)}
    return {name: Standing(batch, truth, Exact()) for name, truth in zip("ab", truths, strict=True)}


def _source(found: Normaliser | None) -> Provenance:
    if found is None:
        return Quadrature(math.nan)
    return Quadrature(found.error) if found.error else Exact()
