"""The events of a single trajectory, as they came."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

LONGEST = 4096


class Path:
    """Times (n,), counts (n, species) after each event and which reaction it was; the oldest give way."""

    def __init__(self, start: NDArray[Any]) -> None:
        self.times = np.zeros(1)
        self.counts = np.array(start, dtype=np.int64)[None]
        self.reactions = np.full(1, -1)

    def add(self, time: float, counts: NDArray[Any], reaction: int) -> None:
        self.times = np.append(self.times, time)[-LONGEST:]
        self.counts = np.vstack([self.counts, counts])[-LONGEST:]
        self.reactions = np.append(self.reactions, reaction)[-LONGEST:]

    def state(self) -> dict[str, Any]:
        return {"times": self.times, "counts": self.counts, "reactions": self.reactions}

    def restore(self, state: dict[str, Any]) -> None:
        self.times, self.counts, self.reactions = state["times"], state["counts"], state["reactions"]
