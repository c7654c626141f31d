"""A Dirac GAN run: two numbers, and the path they took."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.dirac_gan import CARD
from engine.experiments.dirac_gan.game import FARTHEST, Game
from engine.experiments.dirac_gan.knobs import DiracKnobs
from engine.experiments.dirac_gan.pictures import DRAW, Moment
from engine.findings import Finding
from engine.knobs import KnobSet
from engine.marks import Exact, Panel
from engine.streams import State, Streams
from engine.targets import Target
from engine.words import text

PATH = 2000  # so many steps back are drawn


class DiracGan(Experiment):
    """θ and ψ under gradient descent. Beyond a million both stand still, and it is said."""

    card = CARD
    knobs: DiracKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, DiracKnobs)
        super().__init__(knobs, target, streams, device)
        self.theta, self.psi = knobs.theta, knobs.psi
        self._before: float | None = None  # ψ at the beginning of the step
        self._escaped = False
        self.path: NDArray[np.float64] = np.array([[self.theta, self.psi]])

    @property
    def game(self) -> Game:
        return Game(self.knobs)

    @property
    def radius(self) -> float:
        return math.hypot(self.theta, self.psi)

    def advance(self, phase: str) -> Readings:
        game = self.game
        if phase == "critic":
            self._before = self.psi if self._before is None else self._before
            self.psi = self._bounded(game.critic_step(self.theta, self.psi), self.psi)
            return {"value": -self.psi * self.theta}
        answered = self._before if self.knobs.order == "simultaneous" and self._before is not None else self.psi
        was = math.hypot(*self.path[-1])
        if not self.knobs.hold:
            moved = self.theta - self.knobs.rate * game.generator_slope(self.theta, answered)
            self.theta = self._bounded(moved, self.theta)
        self._before = None
        self.step += 1
        self.path = np.concatenate([self.path, [[self.theta, self.psi]]])[-PATH:]
        return self.measure() | ({"growth": self.radius / was} if was > 0 else {})

    def measure(self) -> Readings:
        """Where the players stand; a hand may have moved them."""
        return {"radius": self.radius, "w1": abs(self.theta), "theta": self.theta, "psi": self.psi}

    def glance(self) -> Readings:
        return {}

    def _bounded(self, moved: float, stays: float) -> float:
        """`moved`, unless it has left all bounds."""
        if abs(moved) <= FARTHEST:
            return moved
        if not self._escaped:
            says = text("Since step {step} the players have left all bounds; they stand still.", step=self.step)
            cure = text("Go back to before and lower the learning rate, or constrain the critic.")
            self.findings.append(Finding("runaway", says, cure, self.step))
        self._escaped = True
        return stays

    def standings(self) -> dict[str, Standing]:
        """What each would come to: the equilibrium, or against a θ that is held the best critic."""
        exact = Exact()
        if self.knobs.hold:
            best = self.game.best_slope(self.theta)
            aims = {} if best is None else {"psi": best, "value": -best * self.theta}
        else:
            aims = dict.fromkeys(("radius", "w1", "value", "theta"), 0.0)
            if (growth := self.game.growth()) is not None:
                aims["growth"] = growth
        return {
            name: Standing(exact, aims[name], exact) if name in aims else Standing(exact)
            for name in ("radius", "growth", "w1", "value", "theta", "psi")
        }

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        moment = Moment(self.game, self.theta, self.psi, self.path, self.step)
        return {name: DRAW[name](moment) for name in wanted}

    def poke(self, panel: str, gesture: Gesture) -> None:
        """The players are put somewhere else, and the path begins there."""
        theta, psi = gesture.to or gesture.at
        self.theta, self.psi = float(theta), float(psi)
        self._before, self._escaped = None, False
        self.path = np.array([[self.theta, self.psi]])

    def state(self) -> State:
        return {"step": self.step, "theta": self.theta, "psi": self.psi, "path": self.path.copy(),
                "escaped": self._escaped}  # fmt: skip

    def restore(self, state: State) -> None:
        self.step, self.theta, self.psi = state["step"], state["theta"], state["psi"]
        self.path, self._escaped, self._before = np.array(state["path"]), state["escaped"], None
