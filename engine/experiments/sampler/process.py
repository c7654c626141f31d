"""A sampler run: uniforms become samples, which pile up beside the law they should have."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from engine.exact.drawn_density import DrawnDensity
from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.sampler import CARD
from engine.experiments.sampler.knobs import REACH, SamplerKnobs, read_heights
from engine.experiments.sampler.pictures import DRAW, Moment
from engine.findings import Finding
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.networks.piecewise_linear import PiecewiseLinear
from engine.networks.trainable import Trainable
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import BadInput, Text, text

Array = NDArray[np.float64]
KEPT = 10_000
_KOLMOGOROV = 0.8687  # mean of √n times the largest gap, for n samples of the true law
_GAUSS_KNOTS, _GAUSS_REACH = 2001, 6.0
_LEAST_TOTAL = 0.05  # a drawn density keeps so much height


class Sampler(Experiment):
    """Samples of a drawn density by inverse or network, or of nearly a Gaussian by a sum."""

    card = CARD
    knobs: SamplerKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, SamplerKnobs)
        super().__init__(knobs, target, streams, device)
        self.heights = read_heights(knobs.density)
        self.u = np.empty((0, 1))
        self.samples = np.empty(0)
        self._diverged = False
        self.network = PiecewiseLinear([1, knobs.hidden, knobs.hidden, 1], 0.2)
        self.trainable = Trainable(self.network.shapes, self.network.start(streams.stream("start")), "cpu")
        self._settle()

    def _settle(self) -> None:
        """What follows from the heights."""
        if self.knobs.method == "sum":
            knots = np.linspace(-_GAUSS_REACH, _GAUSS_REACH, _GAUSS_KNOTS)
            self.law = DrawnDensity(knots, np.exp(-(knots**2) / 2))
        else:
            self.law = DrawnDensity(np.linspace(-REACH, REACH, len(self.heights)), self.heights)

    def advance(self, phase: str) -> Readings:
        return {"draw": self._draw, "train": self._train, "map": self._map}[phase]()

    def _draw(self) -> Readings:
        columns = self.knobs.uniforms if self.knobs.method == "sum" else 1
        self.u = self.streams.stream("uniforms").random((self.knobs.batch, columns))
        return {}

    @torch.no_grad()
    def _train(self) -> Readings:
        real = np.sort(self.law.quantile(self.streams.stream("data").random(self.knobs.batch)))
        x, trace = self.network.push(_tensor(self.u), self.trainable.views)
        order = torch.argsort(x[:, 0])
        wanted = torch.empty_like(x)
        wanted[order, 0] = torch.from_numpy(real.astype(np.float32))
        error = x - wanted
        loss = float(error.square().mean())
        self.network.pull(trace, error * (2 / len(x)), self.trainable.views, self.trainable.gradients)
        if math.isfinite(loss):
            self.trainable.update(self.knobs.rate)
        elif not self._diverged:
            says = text("Step {step}: the loss is not a finite number; the network stays as it was.", step=self.step)
            cure = text("Go back to before and lower the learning rate.")
            self.findings.append(Finding("non-finite loss", says, cure, self.step))
        self._diverged = not math.isfinite(loss)
        return {"loss": loss}

    def _map(self) -> Readings:
        fresh = self.carried(self.u)
        # A learning network's old samples are of another map than its new ones.
        kept = 2000 if self.knobs.method == "network" else KEPT
        self.samples = np.concatenate([self.samples, fresh])[-kept:]
        self.step += 1
        return {"samples": float(len(self.samples))}

    def measure(self) -> Readings:
        """How far the samples' distribution function is from the true one."""
        if not len(self.samples):
            return {}
        x = np.sort(self.samples)
        at = (np.arange(len(x)) + 0.5) / len(x)
        gap = float(np.abs(self.law.cdf(x) - at).max() + 0.5 / len(x))
        return {"ks": gap, "w1": float(np.abs(x - self.law.quantile(at)).mean())}

    @torch.no_grad()
    def carried(self, u: Array) -> Array:
        """The samples (n,) that uniforms (n, k) become."""
        if self.knobs.method == "sum":
            k = u.shape[1]
            total: Array = (u.sum(axis=1) - k / 2) / math.sqrt(k / 12)
            return total
        if self.knobs.method == "inverse":
            return self.law.quantile(u[:, 0])
        found: Array = self.network.push(_tensor(u), self.trainable.views)[0][:, 0].numpy().astype(np.float64)
        return found

    def standings(self) -> dict[str, Standing]:
        n = max(1, len(self.samples))
        return {
            "samples": Standing(Exact()),
            "ks": Standing(Estimate(n, _KOLMOGOROV / math.sqrt(n)), 0.0, Exact()),
            "w1": Standing(Estimate(n), 0.0, Exact()),
            "loss": Standing(Estimate(self.knobs.batch)),
        }

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(self.knobs, self.law, self.heights, self.samples, self.u, self.carried, self.step)
        return {name: DRAW[name](moment) for name in wanted}

    def poke(self, panel: str, gesture: Gesture) -> None:
        """A drawn height moves; what was sampled before is of another density."""
        if panel != "density" or gesture.handle is None or gesture.to is None or self.knobs.method == "sum":
            raise BadInput(text("Here only the points of the drawn density can be dragged."))
        heights = self.heights.copy()
        scale = heights.max() / float(self.law.p.max())
        heights[gesture.handle] = max(0.0, gesture.to[1] * scale)
        if heights[:-1].sum() + heights[1:].sum() < _LEAST_TOTAL:
            raise BadInput(text("A density needs some height somewhere; leave this point above 0."))
        self.heights, self.samples = heights, np.empty(0)
        self._settle()

    def state(self) -> State:
        return {
            "step": self.step, "heights": self.heights.copy(), "samples": self.samples.copy(),
            "u": self.u.copy(), "network": self.trainable.state(), "diverged": self._diverged,
        }  # fmt: skip

    def restore(self, state: State) -> None:
        self.trainable.restore(state["network"])
        self._continue(state)

    def _continue(self, state: State) -> None:
        self.step, self._diverged = state["step"], state["diverged"]
        self.heights, self.samples = np.array(state["heights"]), np.array(state["samples"])
        self.u = np.array(state["u"])
        self._settle()

    def adopt(self, state: State) -> Text | None:
        """Another way or density: the samples start anew, a network of the same size goes on."""
        self.step = state["step"]
        self.trainable.adopt(state["network"])
        return text("The samples start anew.")

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """`n` samples (n, 1)."""
        return self.carried(generator.random((n, self.knobs.uniforms if self.knobs.method == "sum" else 1)))[:, None]


def _tensor(u: Array) -> torch.Tensor:
    return torch.from_numpy(u.astype(np.float32))
