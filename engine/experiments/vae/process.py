"""A VAE run: encode a batch, decode what was drawn, differentiate the bound, update."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.vae import CARD
from engine.experiments.vae.bounds import bound
from engine.experiments.vae.evidence import Evidence, Lattice
from engine.experiments.vae.knobs import VaeKnobs
from engine.experiments.vae.measurement import Measurement
from engine.experiments.vae.model import Vae, given_log_sigma
from engine.experiments.vae.objective import Climb, Figures
from engine.experiments.vae.pictures import DRAW, Moment, Scene, pointed_at
from engine.experiments.vae.snapshot import Snapshot
from engine.experiments.vae.units import Units
from engine.experiments.vae.watch import ASLEEP, ASLEEP_FOR, SMALLEST_WIDTH, WAKING, VaeWatch
from engine.knobs import KnobSet
from engine.marks import Panel
from engine.networks.schedule import late_cosine
from engine.networks.trainable import Trainable
from engine.streams import State, Streams
from engine.targets import OwnData, Target
from engine.trace import lengthened
from engine.words import BadInput, FieldName, Text, text

Array = NDArray[np.float64]
_TRACE_EVERY, _TRACE_LONGEST = 5, 400
_EXACT_NODES = {1: (2000, 20_000), 2: (256, 640)}
_EXACT_ORDER = {1: 48, 2: 12}


class VaeRun(Experiment):
    """A VAE on a target in one or two dimensions.

    Where the loss or its gradient is not finite the update is left out: the networks stay finite.
    """

    card = CARD
    knobs: VaeKnobs
    target: Target

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, VaeKnobs) and target is not None
        super().__init__(knobs, target, streams, device)
        if isinstance(target, OwnData) and knobs.batch > (rows := len(target.training_rows)):
            raise BadInput(text("{knob} = {batch} is more than the {rows} rows to learn from; choose {rows} at most.",
                                knob=FieldName("batch"),
                                batch=knobs.batch, rows=rows))  # fmt: skip
        self.units = Units.of(target, knobs.decoder)
        self.vae = Vae(knobs, target.dimension)
        start = self.vae.start(streams.stream("start"), knobs, self.units)
        self.parameters = Trainable(self.vae.shapes, start, device)
        self._watch = VaeWatch()
        self._asleep_for = [0] * knobs.latent
        self._trace = np.empty((0, 3))
        self.measurement = Measurement(target, streams, knobs.decoder == "bernoulli")
        self.scene = Scene(target, self.measurement, streams)
        self._climb: Climb | None = None
        self._figures: Figures | None = None
        self._grad_norm = math.nan

    # Training

    @torch.no_grad()
    def advance(self, phase: str) -> Readings:
        phases = {"encode": self._encode, "decode": self._decode, "gradient": self._differentiate,
                  "update": self._update}  # fmt: skip
        return phases[phase]()

    def _encode(self) -> Readings:
        knobs = self.knobs
        x = self.target.sample(knobs.batch, self.streams.stream("data"))
        self._climb = Climb(self.vae, self.parameters.views, knobs, self.units, self._tensor(x), self._noise())
        self._climb.encode()
        return {}

    def _tensor(self, x: Array) -> Tensor:
        return self.units.tensor(x, self.device)

    def _noise(self) -> Tensor:
        knobs = self.knobs
        shape = (knobs.batch, knobs.draws if knobs.noise else 1, knobs.latent)
        drawn = self.streams.stream("noise").standard_normal(shape, dtype=np.float32)
        return torch.from_numpy(drawn).to(self.device)

    def _decode(self) -> Readings:
        assert self._climb is not None
        found = self._figures = self._climb.decode()
        self._look_for_sleepers(found.kl)
        readings = {"loss": found.loss, "reconstruction": found.reconstruction}
        if self.knobs.noise:
            readings["kl"] = sum(found.kl)
            if self.step % _TRACE_EVERY == 0 and math.isfinite(found.loss):
                self._remember(found)
        return {name: value for name, value in readings.items() if value != math.inf}

    def _remember(self, found: Figures) -> None:
        """Where the run is in the plane of the two terms."""
        self._trace = lengthened(self._trace, [self.step, sum(found.kl), -found.reconstruction], _TRACE_LONGEST)

    def _look_for_sleepers(self, kl: tuple[float, ...]) -> None:
        if not self.knobs.noise or self.knobs.prior == "uniform":
            return
        for latent, one in enumerate(kl):
            quiet = one < ASLEEP and self.step >= WAKING
            self._asleep_for[latent] = self._asleep_for[latent] + 1 if quiet else 0
            lasting = self._asleep_for[latent] >= ASLEEP_FOR
            self.findings += self._watch.collapsed(latent + 1, lasting, self.step + 1 - self._asleep_for[latent])

    def _differentiate(self) -> Readings:
        assert self._climb is not None and self._figures is not None
        if math.isfinite(self._figures.loss):
            self._climb.differentiate(self.parameters.gradients)
            self._grad_norm = float(torch.linalg.vector_norm(self.parameters.gradient))
        else:
            self._grad_norm = math.nan
        self._climb = None
        boundless = self.knobs.boundless
        self.findings += self._watch.infinite_kl(boundless, self.step)
        self.findings += self._watch.not_finite(not boundless and not math.isfinite(self._grad_norm), self.step)
        return {} if boundless else {"grad_norm": self._grad_norm}

    def _update(self) -> Readings:
        knobs = self.knobs
        rate = knobs.rate * late_cosine(self.step, knobs.warmup, knobs.horizon)
        if math.isfinite(self._grad_norm):
            self.parameters.clip(self._grad_norm, knobs.clip)
            self.parameters.update(rate, averaging=knobs.averaging)
        self.step += 1
        if knobs.decoder == "bernoulli":
            return {"rate": rate}
        width = self.vae.log_sigma(self.parameters.views, knobs, self.units)
        thin = self.vae.learned and width < math.log(SMALLEST_WIDTH)
        sigma = math.exp(min(width, 80.0)) * float(self.units.scale[0])
        self.findings += self._watch.thin(thin, self.step, sigma)
        return {"rate": rate, "sigma": sigma}

    def tune(self, knobs: KnobSet) -> None:
        """Live knobs; where σ is learned, turning its knob puts it there and learning goes on."""
        before = self.knobs
        super().tune(knobs)
        if self.vae.learned and self.knobs.sigma != before.sigma:
            for arrays in (self.parameters.views, self.parameters.averaged):
                arrays[-1].fill_(given_log_sigma(self.knobs, self.units))

    # Looking

    @property
    def snapshot(self) -> Snapshot:
        """The averaged model."""
        return Snapshot(self.vae, self.parameters.averaged, self.knobs, self.units)

    def measure(self) -> Readings:
        """The dear readings; under the uniform prior with noise also those that are infinite."""
        readings = self.measurement.take(self.snapshot) if self._is_finite else {}
        if self.knobs.boundless:
            readings |= dict.fromkeys(("loss", "kl", "posterior_gap"), math.inf)
        return readings

    @property
    def _is_finite(self) -> bool:
        return bool(torch.isfinite(self.parameters.average).all())

    def standings(self) -> dict[str, Standing]:
        return self.measurement.standings(self.snapshot)

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = self._moment(detail)
        return {name: DRAW[name](self.scene, moment) for name in wanted}

    def _moment(self, detail: float) -> Moment:
        return Moment(self.snapshot, self.knobs, self.step, detail, self.pointed, self._trace)

    def point(self, panel: str, gesture: Gesture) -> bool:
        self.pointed.update(pointed_at(panel, gesture, self.scene))
        return True

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """`n` points (n, D) of the averaged model; of Bernoulli pixels their means."""
        return self.snapshot.sample(n, generator)

    def evaluate(self, points: Array) -> dict[str, Array]:
        """{"log_density": log p by quadrature (n,), "elbo": (n,)} at `points` (n, D), of the averaged model.

        Without encoder noise, or under the uniform prior, the ELBO is -∞.
        """
        exact = self.snapshot.double
        found = bound(exact, points, _EXACT_ORDER[self.vae.latent])
        return {"log_density": self.evidence(points).log_p, "elbo": found.elbo}

    def evidence(self, points: Array) -> Evidence:
        """log p at `points` (n, D) on a fine lattice, in float64."""
        exact = self.snapshot.double
        return Lattice.fitting(exact, *_EXACT_NODES[self.vae.latent]).at(points)

    # State

    def state(self) -> State:
        return {
            "step": self.step,
            "parameters": self.parameters.state(),
            "asleep_for": list(self._asleep_for),
            "trace": self._trace.copy(),
            "findings": self._watch.state(),
        }

    def restore(self, state: State) -> None:
        self.parameters.restore(state["parameters"])
        self._continue(state)
        self._asleep_for = list(state["asleep_for"])

    def _continue(self, state: State) -> None:
        self.step = state["step"]
        self._trace = state["trace"].copy()
        self._watch = VaeWatch(state["findings"])
        self._climb = self._figures = None

    def adopt(self, state: State) -> Text | None:
        fits = self.parameters.adopt(state["parameters"])
        self._continue(state)
        if fits:
            return None
        self._trace = self._trace[:0]
        self._watch = VaeWatch()
        return text("Another decoder or networks of another size: the model starts anew.")
