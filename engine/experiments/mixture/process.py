"""The run of the mixture lab: half-steps up the likelihood, other starts beside it, and what a hand does to it."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.mixture import CARD
from engine.experiments.mixture.climb import Climb, Work
from engine.experiments.mixture.data import drawn, typed_means
from engine.experiments.mixture.gestures import changed
from engine.experiments.mixture.knobs import MixtureKnobs
from engine.experiments.mixture.moment import Moment
from engine.experiments.mixture.pictures import DRAW
from engine.experiments.mixture.watch import faults
from engine.findings import Watch
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.mixtures.mixture import Array, Mixture
from engine.mixtures.starts import Restarts, begun, first_means
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import BadInput, FieldName, Text, text

MOST, TRACE = 12, 1024
PIECE_SECONDS = 0.004
RESTART_WORK, FIRST_WORK = 8e5, 4e6
MOST_RESTARTED = 100_000  # points: beyond, one iteration of another start would hold the window up

LABELS, SHOWN = FieldName("labels"), FieldName("shown", of="labels")


class GaussianMixtureRun(Experiment):
    """K Gaussians climb the likelihood of points in one or two dimensions, or more of which two are shown."""

    card = CARD
    knobs: MixtureKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, MixtureKnobs)
        super().__init__(knobs, target, streams, device)
        self.data = drawn(knobs, target, streams)
        self.target = self.data.target
        self.first = self._begun(streams.stream("start"))
        self.climb = Climb(self.data, self.first)
        self._check_labels(knobs, self.first.components)
        self._work: Work | None = None
        self._watch = Watch()
        # Place in time, log-likelihood, bound; a half-step each.
        self.trace = np.array([[0.0, self.climb.log_likelihood, np.nan]])
        self._restarts: Restarts | None = None
        self._restarts_of: tuple[object, ...] = ()
        self._before = self.climb.log_likelihood
        self._find()

    def _begun(self, generator: np.random.Generator) -> Mixture:
        knobs, data = self.knobs, self.data
        means = typed_means(knobs.means, data.dimension, MOST)
        k = knobs.components if means is None else len(means)
        if k > data.n:
            raise BadInput(text("{knob} = {k} is more than the {n} points; take at most {n}.",
                                knob=FieldName("components"), k=k, n=data.n))  # fmt: skip
        if means is None:
            means = first_means(data.points, k, knobs.start, data.scale, generator)
        return begun(means, knobs.covariance, knobs.width, knobs.floor, data.scale)

    def _check_labels(self, knobs: MixtureKnobs, components: int) -> None:
        """Raises BadInput where labels are to be shown that do not fit the mixture."""
        kinds = self.data.kinds
        if knobs.labels == "hidden" or knobs.method != "em" or kinds == components:
            return
        if not kinds:
            raise BadInput(text("{knob} = {shown}: these data have no labels; take a target that is a mixture, "
                                "or Iris.", knob=LABELS, shown=SHOWN))  # fmt: skip
        raise BadInput(text("{knob} = {shown}: the data have {kinds} labels and the mixture has {k} components; "
                            "make them as many.", knob=LABELS, shown=SHOWN, kinds=kinds, k=components))  # fmt: skip

    def tune(self, knobs: KnobSet) -> None:
        assert isinstance(knobs, MixtureKnobs)
        self._check_labels(knobs, self.climb.mixture.components)
        super().tune(knobs)

    def advance(self, phase: str) -> Readings:
        """One half-step, or a few milliseconds of it."""
        if self._work is None:
            self._before = self.climb.log_likelihood
            self._work = self.climb.phase(phase, self.knobs)
        until = time.perf_counter() + PIECE_SECONDS
        try:
            for _ in self._work:
                if time.perf_counter() > until:
                    self.unfinished = True
                    return {}
        except BaseException:
            self._work, self.unfinished = None, False
            raise
        self._work, self.unfinished = None, False
        return self._done(phase)

    def _done(self, phase: str) -> Readings:
        whole = phase in ("m", "climb")
        self.step += whole
        self._remember(self.step if whole else self.step + 0.5)
        if whole:
            self._find()
        return self._readings(whole)

    def _readings(self, whole: bool) -> Readings:
        climb = self.climb
        found = {"log_likelihood": climb.log_likelihood, "total": climb.here.log_likelihood}
        if climb.bound is not None and climb.gap is not None:
            found |= {"bound": climb.bound, "gap": climb.gap}
        if whole:
            found |= {"gain": climb.log_likelihood - self._before, "smallest": float(climb.here.counts.min())}
        return found

    def _remember(self, at: float) -> None:
        bound = np.nan if self.climb.bound is None else self.climb.bound
        self.trace = np.concatenate([self.trace, [[at, self.climb.log_likelihood, bound]]])
        if len(self.trace) > TRACE:
            self.trace = _thinned(self.trace)

    def _find(self) -> None:
        climb = self.climb
        self.findings += self._watch.see_all(faults(climb, self.knobs.floor), self.step)

    # The other starts

    @property
    def restarts(self) -> Restarts | None:
        """EM from other starts on the same data; None where that is switched off, or would take too long."""
        k = self.climb.mixture.components
        wanted = (k, self.knobs.covariance, self.knobs.floor, self.knobs.other_starts)
        if self.knobs.other_starts == 0 or self.data.n > MOST_RESTARTED:
            return None
        if self._restarts is None or self._restarts_of != wanted:
            self._restarts_of, floor = wanted, self.knobs.floor
            data, kind = self.data, self.knobs.covariance

            def begin(number: int) -> Mixture:
                generator = self.streams.view(f"restart {number}")
                means = first_means(data.points, k, "plusplus", data.scale, generator)
                return begun(means, kind, 0.5, floor, data.scale)

            self._restarts = Restarts(data.columns, begin, self.knobs.other_starts, kind, floor, data.scale)
        return self._restarts

    @property
    def best(self) -> float | None:
        """The best log-likelihood of the other starts so far, in nats a point."""
        restarts = self.restarts
        return None if restarts is None or restarts.best is None else restarts.best[1].log_likelihood / self.data.n

    def measure(self) -> Readings:
        if (restarts := self.restarts) is not None:
            restarts.go_on(FIRST_WORK if restarts.done == 0 else RESTART_WORK)
        found = self._readings(whole=False) | ({} if self.best is None else {"best": self.best})
        if self.data.fresh is not None:
            points, true = self.data.fresh
            found["divergence"] = float((true - self.climb.mixture.log_density(points)).mean())
        return found

    def standings(self) -> dict[str, Standing]:
        exact, n = Exact(), self.data.n
        found = {name: Standing(exact) for name in ("log_likelihood", "total", "bound", "gap", "gain", "smallest")}
        found["gap"] = Standing(exact, 0.0, exact)
        if self.data.fresh is not None:
            found["divergence"] = Standing(Estimate(len(self.data.fresh[0]), 0.0), 0.0, exact)
        if (best := self.best) is not None and self.restarts is not None:
            source = Estimate(self.restarts.done)
            found["best"] = Standing(source)
            found["log_likelihood"] = Standing(exact, best, source)
            found["total"] = Standing(exact, n * best, source)
        return found

    # Pictures and hands

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(
            self.data, self.climb, self.first, self.knobs, self.step, detail, self.trace, self.best,
            0 if self.restarts is None else self.restarts.done, self.pointed,
        )  # fmt: skip
        return {name: DRAW[name](moment) for name in wanted}

    def point(self, panel: str, gesture: Gesture) -> bool:
        """On the landscape a hand only chooses where the race begins."""
        if panel == "landscape" and gesture.kind == "drag" and gesture.to is not None:
            if all(map(np.isfinite, gesture.to)):
                self.pointed["race"] = gesture.to
            return True
        return panel != "data" or (gesture.kind == "drag" and gesture.handle is None)

    def poke(self, panel: str, gesture: Gesture) -> None:
        """Drag a mean; click one to remove its component; click empty ground to add one."""
        if panel != "data":
            return
        found = changed(self.climb.mixture, gesture, self.knobs, self.data, MOST)
        if found is not None:
            self._check_labels(self.knobs, found.components)
            self.climb.put(found)
            self._remember(np.floor(2 * self.trace[-1, 0]) / 2 + 0.25)
            self._find()

    # State

    def state(self) -> State:
        return {
            **self.climb.state(),
            "step": self.step,
            "trace": self.trace.copy(),
            "findings": self._watch.state(),
        }

    def restore(self, state: State) -> None:
        self._work, self.unfinished = None, False
        self.climb.restore(state)
        self.step, self.trace, self._watch = state["step"], state["trace"].copy(), Watch(state["findings"])

    def adopt(self, state: State) -> Text | None:
        """Another number of components, or another kind of covariance, starts anew on its own knobs."""
        before = Mixture.of(state["mixture"])
        mine = self.climb.mixture
        if before.means.shape != mine.means.shape or self.knobs.means.strip():
            self.step = state["step"]
            return text("The mixture has another shape now: it starts anew.")
        weights, means = before.weights, before.means
        covariances = begun(means, self.knobs.covariance, 1.0, self.knobs.floor, self.data.scale)
        self.climb.put(Mixture(weights, means, covariances.covariances))
        self.step = state["step"]
        self.trace = np.array([[float(self.step), self.climb.log_likelihood, np.nan]])
        return text("Means and weights were carried over; widths start anew.")

    def sample(self, n: int, generator: np.random.Generator) -> NDArray[np.float64] | None:
        return self.climb.mixture.sample(n, generator)

    def evaluate(self, points: Array) -> dict[str, Array]:
        """Responsibilities (n, K), and the log-density (n,)."""
        return {
            "responsibilities": self.climb.mixture.responsibilities(points),
            "log_density": self.climb.mixture.log_density(points),
        }


def _thinned(trace: Array) -> Array:
    """A long trace with its beginning and end as they are, and between them whole steps at even distances.

    Most of what EM gains it gains at first: where old rows are halved again and again, a line leads straight past that.
    """
    begin, middle, recent = np.split(trace, [TRACE // 4, -TRACE // 2])
    whole = middle[middle[:, 0] == np.floor(middle[:, 0])]
    even = np.searchsorted(whole[:, 0], np.linspace(whole[0, 0], whole[-1, 0], TRACE // 8))
    return np.concatenate([begin, whole[np.unique(even)], recent])
