"""What one picture of the Markov lab is taken of, and the axes that its panels share."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.experiments.markov.chain import Array, Chain
from engine.experiments.markov.knobs import MarkovKnobs
from engine.marks import Axis
from engine.words import Text, text

FULL = 1.19  # the end of an axis of probability that has room for one line above 1


@dataclass(frozen=True)
class Moment:
    """The run at one time. `before` is P(t) while a step is half done, `trace` (n, 2) the divergence since `since`.

    The walkers are at `time`, where P was `then`; within a step `p` is ahead of them, after its loss at `reached`.
    """

    chain: Chain
    knobs: MarkovKnobs
    p: Array
    exact: Array
    before: Array | None
    then: Array
    walkers: NDArray[np.int64]
    time: float
    reached: float
    step: int
    pointed: Mapping[str, tuple[float, float]]
    trace: Array
    since: float
    detail: float

    @property
    def states(self) -> int:
        return self.chain.states

    @property
    def origin(self) -> int:
        """The state that conditional probabilities start from; there are never more than the chain has."""
        return min(self.knobs.origin, self.states - 1)

    @property
    def destination(self) -> int:
        return min(self.knobs.destination, self.states - 1)

    @property
    def share(self) -> Array:
        """The share of walkers in each state, (k,)."""
        share: Array = np.bincount(self.walkers, minlength=self.states) / len(self.walkers)
        return share

    @property
    def height(self) -> float:
        """Where axes of probability end: above P and its walkers, with room for a sentence, in steps of 1, 2, 5."""
        rest = self.chain.rest(self.then)
        spread = 2 * np.sqrt(np.clip(self.then * (1 - self.then), 0, None) / len(self.walkers))
        most = max(float(self.p.max()), float((self.then + spread).max()))
        if self.states <= 6 or rest is None or 1.2 * most > 0.5:
            room = 1.0 if self.knobs.method == "euler" else 1.05
            return FULL if most <= room else ladder(1.2 * most)
        return ladder(max(1.8 * float(rest.max()), 1.2 * most))

    @property
    def depth(self) -> float:
        """Where such axes begin: below 0 only while something is."""
        lowest = float(self.p.min())
        return -ladder(-1.2 * lowest) if lowest < -1e-9 else 0.0

    def state_axis(self, label: Text | None = None) -> Axis:
        """The states side by side."""
        names = tuple((float(state), Text(str(state))) for state in range(self.states))
        return Axis(label or text("state"), (-0.7, self.states - 0.3), names=names)


def ladder(value: float) -> float:
    """The next of 1, 2, 5 times a power of ten, so that a range rarely moves."""
    if value <= 0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return float(next(step * power for step in (1, 2, 5, 10) if step * power >= value * (1 - 1e-9)))


def clock(time: float) -> str:
    """A time to as many digits as single steps can be told apart by."""
    return f"{time:.6g}"


def number(value: float) -> str:
    """Three digits and a true minus."""
    return f"{value:.3g}".replace("-", "−")
