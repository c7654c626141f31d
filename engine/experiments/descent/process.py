"""The run of the descent lab: every method makes its surrogate, then goes to its minimum."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.exact.minima import stationary
from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.descent import CARD
from engine.experiments.descent.knobs import DescentKnobs, box_from, start_from
from engine.experiments.descent.landscape import Landscape, landscape_from
from engine.experiments.descent.methods import methods_on, next_place, reachable
from engine.experiments.descent.moment import Moment, Scene
from engine.experiments.descent.pictures import DRAW
from engine.experiments.descent.watch import faults
from engine.findings import Watch
from engine.knobs import KnobSet
from engine.marks import Exact, Panel
from engine.streams import State, Streams
from engine.targets import Target
from engine.trace import lengthened
from engine.words import BadInput, FieldName, Text, text

Array = NDArray[np.float64]
TRAIL = 800


class Descent(Experiment):
    """Methods race from one start on one landscape; the one looked at shows its surrogate."""

    card = CARD
    knobs: DescentKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, DescentKnobs)
        super().__init__(knobs, target, streams, device)
        landscape = landscape_from(knobs.function)
        box, start = box_from(knobs.range, landscape.dimension), start_from(knobs.start, landscape.dimension)
        _defined(landscape, start, knobs)
        self.methods = methods_on(landscape)
        self._check(knobs)
        still = stationary(landscape.value, landscape.gradient, landscape.hessian, box)
        self.scene = Scene(landscape, box, still, knobs.function)
        self.places = np.tile(start, (len(self.methods), 1))
        self.velocity = np.zeros(landscape.dimension)
        self.stuck = np.zeros(len(self.methods), dtype=bool)
        self.ahead: Array | None = None
        self._watch = Watch()
        self._trail = np.empty((0, 1 + self.places.size))
        self._remember()

    def _check(self, knobs: DescentKnobs) -> None:
        if knobs.method not in self.methods:
            raise BadInput(text("{knob} = {em} needs a fit to data; choose another method, or two_means or one_mean as "
                                "the function.",
                                knob=FieldName("method"), em=FieldName("em", of="method")))  # fmt: skip

    def advance(self, phase: str) -> Readings:
        if phase == "bend":
            rng = self.streams.stream("gradient")
            self.ahead = np.stack([
                next_place(method, self.scene.landscape, place, self.velocity, self.knobs, rng)
                for method, place in zip(self.methods, self.places, strict=True)
            ])  # fmt: skip
            return {}
        return self._go()

    def _go(self) -> Readings:
        before, ahead = self.places, self.ahead
        assert ahead is not None
        self.stuck = np.array([not reachable(self.scene.landscape, place) for place in ahead])
        self.places = np.where(self.stuck[:, None], before, ahead)
        rolling = self.methods.index("momentum")
        self.velocity = self.places[rolling] - before[rolling]
        self.ahead = None
        self.step += 1
        self._remember()
        here = faults(self.scene, self.knobs.method, self._here, self._is_stuck)
        self.findings += self._watch.see_all(here, self.step)
        return self._readings()

    @property
    def _here(self) -> Array:
        return np.asarray(self.places[self.methods.index(self.knobs.method)])

    @property
    def _is_stuck(self) -> bool:
        return bool(self.stuck[self.methods.index(self.knobs.method)])

    def _readings(self) -> Readings:
        landscape, here, still = self.scene.landscape, self._here, self.scene.still.places
        found = {"value": float(landscape.value(here)), "slope": math.hypot(*landscape.gradient(here))}
        if len(still):
            found["away"] = float(np.sqrt(((still - here) ** 2).sum(axis=1).min()))
        found |= {
            f"value_{method}": float(value)
            for method, value in zip(self.methods, landscape.value(self.places), strict=True)
        }
        return {name: value for name, value in found.items() if math.isfinite(value)}

    def _remember(self, broken: int | None = None) -> None:
        """Add where all are; after a hand has moved one, its path is broken before."""
        row = np.concatenate([[self.step], self.places.ravel()])
        if broken is not None:
            gap, d = row.copy(), self.scene.dimension
            gap[1 + broken * d : 1 + (broken + 1) * d] = np.nan
            self._trail = np.concatenate([self._trail, gap[None]])
        self._trail = lengthened(self._trail, row, TRAIL)

    def standings(self) -> dict[str, Standing]:
        exact, lowest = Exact(), self.scene.still.lowest
        value = Standing(exact) if lowest is None else Standing(exact, lowest, exact)
        zero = Standing(exact, 0.0, exact)
        return {"value": value, "slope": zero, "away": zero} | {f"value_{method}": value for method in self.methods}

    def tune(self, knobs: KnobSet) -> None:
        assert isinstance(knobs, DescentKnobs)
        self._check(knobs)
        super().tune(knobs)

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(
            self.scene, self.knobs, self.methods, self.places, self.ahead, self._trail, self.step, detail
        )  # fmt: skip
        return {name: DRAW[name](moment) for name in wanted}

    def poke(self, panel: str, gesture: Gesture) -> None:
        """Drag a racer; click the race to put all of them there."""
        at = gesture.to if gesture.kind == "drag" else gesture.at
        place = np.array((at or gesture.at)[: self.scene.dimension])
        if not reachable(self.scene.landscape, place) or not np.isfinite(self.scene.landscape.gradient(place)).all():
            return
        if panel == "surface" and gesture.kind == "click":
            moved = range(len(self.methods))
        elif panel == "surface" and gesture.kind == "drag" and gesture.handle is not None:
            moved = range(gesture.handle, gesture.handle + 1)
        elif panel == "surrogate" and self.scene.dimension == 1 and (gesture.kind == "click" or gesture.handle == 0):
            moved = range(racer := self.methods.index(self.knobs.method), racer + 1)
        else:
            return
        for racer in moved:
            if racer < len(self.methods):
                self._put(racer, place)

    def _put(self, racer: int, place: Array) -> None:
        self.places = self.places.copy()
        self.places[racer], self.stuck[racer] = place, False
        if self.methods[racer] == "momentum":
            self.velocity = np.zeros_like(self.velocity)
        self._remember(broken=racer)
        if self.ahead is not None:
            # In the middle of a step the surrogate is made anew where the hand has put it.
            rng = self.streams.stream("gradient")
            self.ahead = self.ahead.copy()
            self.ahead[racer] = next_place(
                self.methods[racer], self.scene.landscape, place, self.velocity, self.knobs, rng
            )

    def evaluate(self, points: Array) -> dict[str, Array]:
        """f at `points` (n, d)."""
        return {"value": self.scene.landscape.value(points)}

    def state(self) -> State:
        return {
            "step": self.step,
            "places": self.places.copy(),
            "velocity": self.velocity.copy(),
            "stuck": self.stuck.copy(),
            "trail": self._trail.copy(),
            "findings": self._watch.state(),
        }

    def restore(self, state: State) -> None:
        self.step, self.places, self.velocity = state["step"], state["places"].copy(), state["velocity"].copy()
        self.stuck, self._trail = state["stuck"].copy(), state["trail"].copy()
        self._watch, self.ahead = Watch(state["findings"]), None

    def adopt(self, state: State) -> Text | None:
        """All start anew where the knobs say: another function or another start is another race."""
        self.step = state["step"]
        self._trail[:, 0] = self.step
        return text("All methods start anew.")


def _defined(landscape: Landscape, start: Array, knobs: DescentKnobs) -> None:
    """Raises BadInput where nothing can begin."""
    if not math.isfinite(float(landscape.value(start))):
        raise BadInput(text("{knob} = {start}: f = {function} is not defined there; start elsewhere.",
                            knob=FieldName("start"),
                            start=knobs.start, function=knobs.function))  # fmt: skip
    if not np.isfinite(landscape.gradient(start)).all():
        raise BadInput(text("{knob} = {start}: f = {function} has no finite slope there; start elsewhere.",
                            knob=FieldName("start"),
                            start=knobs.start, function=knobs.function))  # fmt: skip
