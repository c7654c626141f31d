"""Named random streams from one seed. The global generators are never touched."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np

State = dict[str, Any]


def _generator(seed: int, name: str) -> np.random.Generator:
    word = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "little")
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, word])))


class Streams:
    """One independent generator for each name, all fixed by `seed`.

    `stream` continues where it left off and is part of the run's state. `view` starts afresh at every
    call: pictures draw the same noise each time, so they move with the model only, and looking never
    changes the run.
    """

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self._running: dict[str, np.random.Generator] = {}

    def stream(self, name: str) -> np.random.Generator:
        if name not in self._running:
            self._running[name] = _generator(self.seed, name)
        return self._running[name]

    def view(self, name: str) -> np.random.Generator:
        return _generator(self.seed, "view " + name)

    def state(self) -> State:
        return {name: generator.bit_generator.state for name, generator in self._running.items()}

    def restore(self, state: State) -> None:
        """Set every stream back in place: generators already handed out go along."""
        for name in {*self._running, *state}:
            saved = state.get(name) or _generator(self.seed, name).bit_generator.state
            self.stream(name).bit_generator.state = saved
