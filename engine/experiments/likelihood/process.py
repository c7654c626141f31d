"""The run of the likelihood lab: a point on the likelihood surface of data, dragged or climbing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.likelihood import CARD
from engine.experiments.likelihood.families import Array, family, highest
from engine.experiments.likelihood.knobs import MOST, LikelihoodKnobs
from engine.experiments.likelihood.pictures import DRAW, Moment
from engine.findings import Fault, Watch
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.streams import State, Streams
from engine.targets import OwnData, Target
from engine.targets.measured import measured
from engine.words import BadInput, FieldName, Text, text

TRACE, FAR, STILL = 512, 10.0, 1e-9
KEPT = 4096  # places whose likelihood is remembered: those of the path, and two curves


class Likelihood(Experiment):
    """Two parameters of one family against the points of a target on the line."""

    card = CARD
    knobs: LikelihoodKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, LikelihoodKnobs)
        super().__init__(knobs, target, streams, device)
        self.x = self._drawn(streams.stream("data"))
        self.family = family(knobs.family, knobs.width)
        self.box = self.family.box(self.x)
        self._top = highest(self.family, self.x)
        self._judged = lru_cache(KEPT)(lambda one, two: self.family.mean_log(self.x, np.array([one, two])))
        self._surfaces: dict[int, Array] = {}
        self.at = self._start()
        self.slope: Array | None = None
        self.path = self.at[None].copy()
        self._watch = Watch()

    def _drawn(self, generator: np.random.Generator) -> Array:
        assert self.target is not None
        if self.knobs.data == "target" and isinstance(self.target, OwnData):
            rows = self.target.table.points
            x = (rows if len(rows) <= MOST else self.target.sample(MOST, generator))[:, 0].astype(np.float64)
        elif self.knobs.data == "target":
            x = self.target.sample(self.knobs.points, generator)[:, 0]
        else:
            x = measured("faithful").rows[:, 0 if self.knobs.data == "eruptions" else 1]
        if np.ptp(x) <= 0:
            raise BadInput(text("All {n} points are {value}: no density is that narrow; choose data that vary.",
                                n=len(x), value=f"{x[0]:g}"))  # fmt: skip
        return np.ascontiguousarray(x)

    def _start(self) -> Array:
        written = self.knobs.start.replace(",", " ").split()
        (low, high), (bottom, top) = self.box
        if not written:
            return np.array([low + 0.2 * (high - low), bottom + 0.7 * (top - bottom)])
        try:
            at = np.array([float(cell) for cell in written])
        except ValueError:
            at = np.empty(0)
        if len(at) != 2 or not np.isfinite(at).all():
            raise BadInput(
                text(
                    "{knob} = {start} is not two numbers, one for each parameter.",
                    knob=FieldName("start"),
                    start=self.knobs.start,
                )
            )
        if not self.family.allows(at):
            raise BadInput(text("{knob}: the second parameter is a width and {value} is not positive.",
                                knob=FieldName("start"),
                                value=f"{at[1]:g}"))  # fmt: skip
        return at

    @property
    def best(self) -> Array:
        """The parameters of the maximum, (2,)."""
        return self.family.twin(self._top, self.at)

    @property
    def value(self) -> float:
        """Mean log p(x) where the point is."""
        return self.mean_log(self.at)

    def mean_log(self, at: Array) -> float:
        """Mean log p(x) of all points for the parameters `at` (2,), computed once for each."""
        return self._judged(float(at[0]), float(at[1]))

    def advance(self, phase: str) -> Readings:
        if phase == "slope":
            self.slope = self.family.slopes(self.x, self.at).mean(axis=1)
            return {"slope": float(np.hypot(*self.slope))}
        before, there = self.value, self._next()
        self.step += 1
        moved = self._is_near(there)
        if moved:
            self.at = there
        self.slope = None
        self._remember()
        self.findings += self._watch.see_all(self._faults(moved), self.step)
        found = {"log_likelihood": self.value, "gain": self.value - before, "missing": self._missing}
        return {**found, **dict(zip(("first", "second"), self.at.tolist(), strict=True))}

    @property
    def _missing(self) -> float:
        return self.mean_log(self.best) - self.value

    def _next(self) -> Array:
        knobs, slope = self.knobs, self.slope
        if slope is None:
            slope = self.family.slopes(self.x, self.at).mean(axis=1)
        if knobs.method == "em":
            return self.family.em(self.x, self.at)
        if knobs.method == "gradient":
            return np.asarray(self.at + knobs.rate * float(self.x.var()) * slope)
        try:
            return np.asarray(self.at - np.linalg.solve(self.family.curvature(self.x, self.at), slope))
        except np.linalg.LinAlgError:
            return np.full(2, math.nan)

    def _is_near(self, there: Array) -> bool:
        sides = np.array(self.box)
        reach = FAR * (sides[:, 1] - sides[:, 0])
        return self.family.allows(there) and bool((np.abs(there - sides.mean(axis=1)) < reach).all())

    def _remember(self) -> None:
        self.path = np.concatenate([self.path, self.at[None]])[-TRACE:]

    def _faults(self, moved: bool) -> Iterator[Fault]:
        if not moved:
            yield (
                "step refused",
                text("The step leads to where there is no likelihood, or far off the surface: the point stays."),
                text("Drag it nearer to the top, take a smaller rate, or another method."),
            )
        elif self._at_rest() and np.linalg.eigvalsh(self.family.curvature(self.x, self.at)).max() > 0:
            yield (
                "not a maximum",
                text("The slope is 0 here and the likelihood still rises to some side: a saddle or a minimum. Newton's "
                     "method looks for zero slope, and does not ask which kind."),
                text("Drag the point, or climb with gradient ascent or EM."),
            )  # fmt: skip

    def _at_rest(self) -> bool:
        return len(self.path) > 1 and float(np.abs(self.path[-1] - self.path[-2]).max()) < STILL * float(self.x.std())

    def measure(self) -> Readings:
        assert self.target is not None
        if self.knobs.data != "target":
            return {}
        fresh = self.target.held_out(4000, self.streams.view("held out"))
        true = self.target.log_density(fresh)
        if true is None:
            return {}
        return {"divergence": float((true - self.family.log_density(fresh[:, 0], *self.at)).mean())}

    def standings(self) -> dict[str, Standing]:
        exact = Exact()
        top = self.mean_log(self.best)
        found = {"gain": Standing(exact), "log_likelihood": Standing(exact, top, exact)}
        found |= {"missing": Standing(exact, 0.0, exact), "slope": Standing(exact, 0.0, exact)}
        for name, label, value in zip(("first", "second"), self.family.names, self.best, strict=True):
            found[name] = Standing(exact, float(value), exact, label=label)
        if self.knobs.data == "target":
            found["divergence"] = Standing(Estimate(4000, 0.0))
        return found

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        assert self.target is not None
        moment = Moment(
            self.x, self.family, self.knobs, self.box, self.at, self.best, self.slope, self.path, self.target,
            self.step, detail, self.mean_log, self._surfaces,
        )  # fmt: skip
        return {name: DRAW[name](moment) for name in wanted}

    def point(self, panel: str, gesture: Gesture) -> bool:
        return panel != "surface"

    def poke(self, panel: str, gesture: Gesture) -> None:
        """Drag the point on the surface, or click where it shall go."""
        place = gesture.to if gesture.kind == "drag" else gesture.at
        if panel != "surface" or place is None:
            return
        there = np.array(place, dtype=np.float64)
        if self.family.has_scale:
            there[1] = max(there[1], 0.02 * self.box[1][1])
        if self._is_near(there):
            self.at, self.slope = there, None
            self.path = self.at[None].copy()
            self._watch = Watch()

    def state(self) -> State:
        return {
            "step": self.step, "at": self.at.copy(), "path": self.path.copy(), "findings": self._watch.state(),
        }  # fmt: skip

    def restore(self, state: State) -> None:
        self.step, self.at, self.path = state["step"], state["at"].copy(), state["path"].copy()
        self._watch, self.slope = Watch(state["findings"]), None

    def adopt(self, state: State) -> Text | None:
        """Another family or other data start anew: the parameters mean something else."""
        self.step = state["step"]
        return text("The parameters mean something else now: the point starts anew.")

    def evaluate(self, points: Array) -> dict[str, NDArray[np.float64]]:
        """log p(x) at `points` (n, 1)."""
        return {"log_density": self.family.log_density(points[:, 0], *self.at)}
