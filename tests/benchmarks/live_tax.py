"""Steps per second with the window open, against the same run with none: both hosts, measured in turn."""

import statistics

from tests.benchmarks.stopwatch import headless_rate, open_window, spin
from tests.benchmarks.table import Row

SECONDS, ROUNDS = 8.0, 3


def measure():
    rates = {"headless": [], "process": [], "thread": []}
    for _ in range(ROUNDS):
        rates["headless"].append(headless_rate(SECONDS))
        for engine in ("process", "thread"):
            rates[engine].append(_live_rate(engine))
    for name, found in rates.items():
        yield Row(f"{name}: steps per second (median of {ROUNDS})", statistics.median(found), "steps/s")
    for engine, wanted in (("process", "≥ 0.85"), ("thread", "")):
        ratios = [live / bare for live, bare in zip(rates[engine], rates["headless"], strict=True)]
        yield Row(f"{engine} host / headless", statistics.median(ratios), "", wanted)


def _live_rate(engine: str) -> float:
    with open_window(engine) as application:
        spin(application, 1.5)
        first = application.link.store.last_step
        spin(application, SECONDS)
        return (application.link.store.last_step - first) / SECONDS
