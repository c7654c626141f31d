"""Our step and a plain script's, in turn on one thread: steps per second of processor time, and their ratio."""

import statistics
import time
from collections.abc import Callable

import torch

from tests.benchmarks.table import Row


def in_turn(name: str, steps: dict[str, Callable[[], object]], rounds: int, many: int, wanted: str):
    """Rows for both and for the median ratio of the first over the second, `many` steps in each of `rounds`."""
    torch.set_num_threads(1)
    rates: dict[str, list[float]] = {kind: [] for kind in steps}
    for step in steps.values():
        # The first ones warm up.
        for _ in range(many):
            step()
    for _ in range(rounds):
        for kind, step in steps.items():
            start = time.process_time()
            for _ in range(many):
                step()
            rates[kind].append(many / (time.process_time() - start))
    for kind, found in rates.items():
        yield Row(f"{name}: {kind}", statistics.median(found), "steps/s")
    ratios = [our / plain for our, plain in zip(*rates.values(), strict=True)]
    yield Row(f"{name}: ours over the plain script", statistics.median(ratios), "x", wanted)
