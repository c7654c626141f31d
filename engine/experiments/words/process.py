"""The run of the word lab: the same pairs learned by negative sampling and by the full softmax, side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from engine.experiment import Experiment, Readings, Standing
from engine.experiments.words import CARD
from engine.experiments.words.counts import QUERIES, counted
from engine.experiments.words.knobs import WordKnobs
from engine.experiments.words.learners import Vectors, choose, least_loss, tell_apart
from engine.experiments.words.pictures import DRAW, Moment
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel, Provenance
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import Text, text

Array = NDArray[np.float64]
_LEARNED = 200  # updates until most is learned
_ROUNDING = 1e-12  # nats: what sums of logarithms leave where they cancel


class Words(Experiment):
    """Two sets of vectors on the same pairs; each step is a batch, or all pairs at once."""

    card = CARD
    knobs: WordKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, WordKnobs)
        super().__init__(knobs, target, streams, device)
        self.counts = counted(knobs)
        size = self.counts.size
        self.sgns = Vectors(size, knobs.dimension, streams.stream("start"), device)
        self.softmax = Vectors(size, knobs.dimension, streams.stream("start softmax"), device)
        self._drawn: tuple[Array, Array] | None = None

    @property
    def negatives(self) -> Array:
        """k p(w) q(c) (V, V): how many negatives fall on each pair."""
        found: Array = self.knobs.k * np.outer(self.counts.p, self.counts.negatives(self.knobs.negatives))
        return found

    @property
    def wanted(self) -> Array:
        """What u·v should be (V, V): log p(w,c)/(k p(w) q(c)), −∞ for pairs never seen."""
        with np.errstate(divide="ignore"):
            return np.asarray(np.log(self.counts.joint) - np.log(self.negatives))

    @torch.no_grad()
    def advance(self, phase: str) -> Readings:
        return {"draw": self._draw, "sgns": self._tell_apart, "softmax": self._choose}[phase]()

    def _draw(self) -> Readings:
        if self.knobs.expectation == "exact":
            self._drawn = self.counts.joint, self.negatives
            return {}
        n, size = self.knobs.batch, self.counts.size
        rng = self.streams.stream("pairs")
        pairs = rng.multinomial(n, self.counts.joint.ravel()).reshape(size, size)
        rows = pairs.sum(axis=1) * self.knobs.k
        law = self.counts.negatives(self.knobs.negatives)
        negatives = rng.multinomial(rows, law)
        self._drawn = pairs / n, negatives / n
        return {}

    def _tell_apart(self) -> Readings:
        assert self._drawn is not None
        pairs, negatives = (torch.from_numpy(part.astype(np.float32)).to(self.device) for part in self._drawn)
        loss = tell_apart(self.sgns, pairs, negatives)
        self._move(self.sgns, loss)
        return {"loss": loss}

    def _choose(self) -> Readings:
        assert self._drawn is not None
        loss = choose(self.softmax, torch.from_numpy(self._drawn[0].astype(np.float32)).to(self.device))
        self._move(self.softmax, loss)
        self._drawn = None
        self.step += 1
        return {"loss_softmax": max(0.0, loss)}

    def _move(self, vectors: Vectors, loss: float) -> None:
        if math.isfinite(loss) and math.isfinite(float(vectors.trainable.gradient.sum())):
            trainable = vectors.trainable
            # Gradients without chance fade to nothing; Adam would grow its steps after them until they burst.
            hold = self.knobs.expectation == "exact" and trainable.updates >= _LEARNED
            trainable.update(self.knobs.rate, hold=hold)

    def measure(self) -> Readings:
        """Fit errors over the pairs that were seen, weighed by how often."""
        seen, weight = self.counts.seen, self.counts.joint
        s = self.products
        away = np.where(seen, s - np.where(seen, self.wanted, 0.0), 0.0)
        pmi = np.where(seen, self.counts.pmi, 0.0)
        log_q = self.log_softmax
        off = np.where(seen, log_q - np.where(seen, self.counts.conditional, 0.0), 0.0)
        return {
            "fit": float(np.sqrt((weight * away**2).sum())),
            "fit_softmax": float(np.sqrt((weight * off**2).sum())),
            "shift": float((weight * np.where(seen, s - pmi, 0.0)).sum()),
        }

    @property
    def products(self) -> Array:
        """u·v of SGNS (V, V)."""
        return self.sgns.products.detach().cpu().numpy().astype(np.float64)

    @property
    def log_softmax(self) -> Array:
        """log q(c|w) of the softmax (V, V)."""
        return torch.log_softmax(self.softmax.products, 1).detach().cpu().numpy().astype(np.float64)

    def standings(self) -> dict[str, Standing]:
        exact: Provenance = Exact()
        loss = exact if self.knobs.expectation == "exact" else Estimate(self.knobs.batch)
        joint, law = self.counts.joint, self.counts.negatives(self.knobs.negatives)
        entropy = -float((joint[self.counts.seen] * self.counts.conditional[self.counts.seen]).sum())
        shift = float(joint.sum(axis=0) @ (np.log(self.counts.q) - np.log(law)))
        shift = (0.0 if abs(shift) < _ROUNDING else shift) - math.log(self.knobs.k)
        return {
            "loss": Standing(loss, least_loss(joint, self.negatives), exact),
            "loss_softmax": Standing(loss, max(0.0, entropy), exact),
            "fit": self._reached(0.0),
            "fit_softmax": self._reached(0.0),
            "shift": self._reached(shift),
        }

    @property
    def full(self) -> bool:
        """Whether the vectors are long enough for any inner products."""
        return self.knobs.dimension >= self.counts.size

    def _reached(self, truth: float) -> Standing:
        """Known exactly; short vectors need not come to `truth`."""
        return Standing(Exact(), truth, Exact()) if self.full else Standing(Exact())

    @property
    def query(self) -> str:
        """The analogy asked for: the typed one, or ours."""
        return self.knobs.query.strip() or QUERIES[self.knobs.corpus] or " ".join(self.counts.names[:3])

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(self)
        return {name: DRAW[name](moment) for name in wanted}

    def state(self) -> State:
        return {"step": self.step, "sgns": self.sgns.trainable.state(), "softmax": self.softmax.trainable.state()}

    def restore(self, state: State) -> None:
        self.sgns.trainable.restore(state["sgns"])
        self.softmax.trainable.restore(state["softmax"])
        self.step, self._drawn = state["step"], None

    def adopt(self, state: State) -> Text | None:
        shapes = {name: tuple(shape) for name, shape in state["sgns"]["shapes"].items()}
        if shapes == self.sgns.trainable.shapes:
            self.restore(state)
            return None
        self.step = state["step"]
        return text("Other words or another dimension: the vectors start anew.")
