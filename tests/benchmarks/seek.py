"""Travelling inside a long run: keyframe, replay, and the memory that keyframes take."""

import statistics
import time

import numpy as np

from engine import messages
from engine.experiments import card
from engine.recipe import Recipe
from engine.runner import Runner
from tests.benchmarks.table import Row

STEPS, SEEKS = 10_000, 40


class _Script:
    """A link that feeds the runner commands as soon as it rests, and times each."""

    def __init__(self):
        self.pending, self.seconds, self.since = [], [], None

    def receive(self, seconds):
        if self.runner.stage.mode != "paused":
            return None
        if self.since is not None:
            self.seconds.append(time.perf_counter() - self.since)
        self.since = time.perf_counter()
        return self.pending.pop(0) if self.pending else messages.Quit()

    def is_called(self):
        return False

    def say(self, event):
        pass

    offer = say


def measure():
    import torch

    torch.set_num_threads(1)
    script = _Script()
    script.runner = runner = Runner(script)
    script.pending = [messages.Start(Recipe.of_preset(card("flow"), "moons"), run=False), messages.Step(STEPS)]
    runner.serve()
    script.seconds, script.since = [], None
    places = np.random.default_rng(0).integers(0, STEPS, SEEKS)
    script.pending = [messages.Seek(int(step)) for step in places]
    runner.serve()
    timeline = runner.stage.history.timeline
    yield Row(f"median seek in a {STEPS:,}-step run", 1000 * statistics.median(script.seconds), "ms", "≤ 100")
    yield Row("longest seek", 1000 * max(script.seconds), "ms")
    yield Row("keyframes", len(timeline.current.keyframes))
    yield Row("memory of keyframes", timeline.used_bytes() / 2**20, "MiB", "≤ 256")
