"""The run of pLSA: EM in half-steps, and three gradient methods beside it from the same start."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Sequence

import numpy as np

from engine.axes import said
from engine.experiment import Experiment, Readings, Standing
from engine.experiments.plsa import CARD
from engine.experiments.plsa.knobs import PlsaKnobs
from engine.experiments.plsa.learners import EM, Learner, Projected, Raw, Softmax, start
from engine.experiments.plsa.moment import Array
from engine.experiments.plsa.pictures import DRAW, Moment
from engine.experiments.plsa.tables import table_from
from engine.findings import Fault, Watch
from engine.knobs import KnobSet
from engine.marks import Exact, Panel
from engine.streams import State, Streams
from engine.targets import Target
from engine.trace import lengthened
from engine.words import BadInput, FieldName, Text, text

TRACE = 512
OFF = 1e-6  # beyond which a column is no distribution
EMPTY = 1e-9  # the share of a topic that has died


class Plsa(Experiment):
    """Documents as mixtures of topics: p(x|y) = Σ_z p(x|z) p(z|y), fitted to a table of counts."""

    card = CARD
    knobs: PlsaKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, PlsaKnobs)
        super().__init__(knobs, target, streams, device)
        self.table = table_from(knobs.table)
        terms, documents = self.table.counts.shape
        if knobs.topics > min(terms, documents):
            raise BadInput(text("{knob} = {topics} is more than the table can tell apart; take at most {most}, the "
                                "smaller of its {terms} terms and {documents} documents.",
                                knob=FieldName("topics"), topics=knobs.topics,
                                most=min(terms, documents), terms=terms, documents=documents))  # fmt: skip
        words, shares = start(terms, documents, knobs.topics, streams.stream("start"))
        joint = self.table.joint
        self.em, self.raw = EM(joint, words, shares), Raw(joint, words, shares)
        self.projected, self.softmax = Projected(joint, words, shares), Softmax(joint, words, shares)
        self.learners: dict[str, Learner] = {
            "em": self.em, "raw": self.raw, "projected": self.projected, "softmax": self.softmax,
        }  # fmt: skip
        self._watch = Watch()
        self._trace = np.array([[0.0, *self._losses()]])

    def advance(self, phase: str) -> Readings:
        if phase == "assign":
            self.em.expect()
        elif phase == "move":
            self.em.maximise()
        else:
            self.raw.step(self.knobs.rate)
            self.projected.step(self.knobs.rate)
            self.softmax.step(self.knobs.softmax_rate)
            return self._finish()
        return {}

    def _losses(self) -> list[float]:
        return [learner.loss() for learner in self.learners.values()]

    def _finish(self) -> Readings:
        self.step += 1
        losses = self._losses()
        self._trace = lengthened(self._trace, [self.step, *losses], TRACE)
        self.findings += self._watch.see_all(self._faults(), self.step)
        shown = dict(zip(self.learners, losses, strict=True))[self.knobs.method]
        named = {f"loss_{name}": loss for name, loss in zip(self.learners, losses, strict=True)}
        found = {"loss": shown, "gap": shown - self.table.bound, "off": self._shown.off_simplex(), **named}
        return {name: value for name, value in found.items() if math.isfinite(value)}

    @property
    def _shown(self) -> Learner:
        return self.learners[self.knobs.method]

    def _faults(self) -> Iterator[Fault]:
        """What is wrong with the method shown, and with EM."""
        below, off = self.table.bound - self._shown.loss(), self._shown.off_simplex()
        # Panels warn from the first step on; the run is stopped once the loss is impossible.
        if off > OFF and below > 0:
            yield (
                "left the simplex",
                text("The raw gradient is {below} nats below the lower bound: off the simplex, where a column is off "
                     "by {off}, a loss means nothing.", below=said(below), off=said(off)),
                text("Show EM, the projected gradient or the softmax instead."),
            )  # fmt: skip
        weight = self.em.shares @ self.table.joint.sum(axis=0)
        if weight.min() < EMPTY:
            yield (
                "empty topic",
                text("EM gives topic z{number} to no document any more.", number=int(weight.argmin()) + 1),
                text("Take fewer topics, or another seed."),
            )

    def standings(self) -> dict[str, Standing]:
        exact, bound = Exact(), self.table.bound
        found = {f"loss_{name}": Standing(exact, bound, exact) for name in self.learners}
        return found | {
            "loss": Standing(exact, bound, exact),
            "gap": Standing(exact, 0.0, exact),
            "off": Standing(exact, 0.0, exact),
        }

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(self.table, self.knobs, self.learners, self._trace, self.step)
        return {name: DRAW[name](moment) for name in wanted}

    def state(self) -> State:
        return {
            "step": self.step,
            "learners": {name: learner.state() for name, learner in self.learners.items()},
            "trace": self._trace.copy(),
            "findings": self._watch.state(),
        }

    def restore(self, state: State) -> None:
        for name, learner in self.learners.items():
            learner.restore(state["learners"][name])
        self.step, self._trace, self._watch = state["step"], state["trace"].copy(), Watch(state["findings"])

    def adopt(self, state: State) -> Text | None:
        """Where the table or the topics have another shape, nothing fits."""
        old: Array = state["learners"]["em"]["words"]
        same = old.shape == self.em.words.shape and state["learners"]["em"]["shares"].shape == self.em.shares.shape
        if same:
            self.restore(state)
            return None
        self.step = state["step"]
        self._trace[:, 0] = self.step
        return text("Other topics or another table: all methods start anew.")

    def files(self, at: Sequence[float] = ()) -> dict[str, str]:
        """`topics.csv`: p(x|z), a row for each term; `shares.csv`: p(z|y), a row for each document."""
        topics = [f"z{number}" for number in range(1, self.knobs.topics + 1)]
        return {
            "topics.csv": _csv("term", topics, self.table.terms, self._shown.words),
            "shares.csv": _csv("document", topics, self.table.documents, self._shown.shares.T),
        }


def _csv(first: str, columns: Sequence[str], names: Sequence[str], values: Array) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow([first, *columns])
    writer.writerows([name, *map(repr, row)] for name, row in zip(names, values.tolist(), strict=True))
    return written.getvalue()
