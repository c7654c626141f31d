"""Two densities under the hand; q may go downhill on one of the measures between them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.divergences import CARD, DivergenceKnobs
from engine.experiments.divergences.densities import Density, between_gaussians, measured, value
from engine.experiments.divergences.pictures import DRAW, SIDE, Moment
from engine.knobs import KnobSet
from engine.marks import Exact, Panel, Quadrature
from engine.streams import State, Streams
from engine.targets import Target

_PROBE = 1e-3  # of centre and log width, for slopes
_LONGEST = 0.5  # way of one step


class Divergences(Experiment):
    """Nothing here is random: p stays, q moves along the slope in (centre, log width)."""

    card = CARD
    knobs: DivergenceKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, DivergenceKnobs)
        super().__init__(knobs, target, streams, device)
        self.p = Density(knobs.p_kind, knobs.p_centre, knobs.p_width)
        self.q = Density(knobs.q_kind, knobs.q_centre, knobs.q_width)
        self._slope = (0.0, 0.0)
        self._now = measured(self.p, self.q)

    def advance(self, phase: str) -> Readings:
        return self._look_around() if phase == "slope" else self._move()

    def _look_around(self) -> Readings:
        """Both slopes by central differences; where the measure is infinite there is none."""
        self._slope = 0.0, 0.0
        if (name := self.knobs.descend) != "none":
            q = self.q
            along = value(name, self.p, q.moved(q.centre + _PROBE, q.width)) - value(
                name, self.p, q.moved(q.centre - _PROBE, q.width)
            )
            wider = value(name, self.p, q.moved(q.centre, q.width * math.exp(_PROBE))) - value(
                name, self.p, q.moved(q.centre, q.width * math.exp(-_PROBE))
            )
            if math.isfinite(along + wider):
                self._slope = along / (2 * _PROBE), wider / (2 * _PROBE)
        return {}

    def _move(self) -> Readings:
        if any(self._slope):
            step = -self.knobs.rate * np.array(self._slope)
            step *= min(1.0, _LONGEST / float(np.linalg.norm(step)))
            self.q = self.q.moved(self.q.centre + step[0], self.q.width * math.exp(step[1]))
            self._now = measured(self.p, self.q)
        self.step += 1
        return {}

    def measure(self) -> Readings:
        """Every measure, ∞ included; told with its error and, for Gaussians, its closed form."""
        return {name: found.value for name, found in self._now.items()}

    def standings(self) -> dict[str, Standing]:
        closed = self._closed()
        return {
            name: Standing(
                Quadrature(found.error) if math.isfinite(found.value) else Exact(),
                *((closed[name], Exact()) if name in closed else ()),
            )
            for name, found in self._now.items()
        }

    def _closed(self) -> dict[str, float]:
        """Closed forms for two Gaussians."""
        both = self.p.kind == self.q.kind == "gaussian"
        return between_gaussians(self.p, self.q) if both else {}

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(self.p, self.q, self._now, self.knobs, self.step)
        return {name: DRAW[name](moment) for name in wanted}

    def poke(self, panel: str, gesture: Gesture) -> None:
        """Handles in order: top of p, side of p, top of q, side of q."""
        if panel != "densities" or gesture.kind != "drag" or gesture.to is None or gesture.handle is None:
            return
        if not 0 <= gesture.handle < 4 or not math.isfinite(gesture.to[0]):
            return
        held = (self.p, self.q)[gesture.handle // 2]
        if gesture.handle % 2:
            moved = held.moved(held.centre, abs(gesture.to[0] - held.centre) / SIDE)
        else:
            moved = held.moved(gesture.to[0], held.width)
        if gesture.handle < 2:
            self.p = moved
        else:
            self.q = moved
        self._now = measured(self.p, self.q)

    def state(self) -> State:
        return {"step": self.step, "p": [self.p.centre, self.p.width], "q": [self.q.centre, self.q.width]}

    def restore(self, state: State) -> None:
        self.step = state["step"]
        self.p, self.q = self.p.moved(*state["p"]), self.q.moved(*state["q"])
        self._now = measured(self.p, self.q)

    def adopt(self, state: State) -> None:
        """Other densities start where their knobs say."""
        self.step = state["step"]
