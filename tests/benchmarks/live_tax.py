"""Steps per second with the window open, against the same run with none, for every kind of layer, measured in turn.

RIVULET_LAYERS=spline,maf measures some. The thread host is measured on the default layer only.
"""

import statistics

from tests.benchmarks.stopwatch import PRESETS, headless_rate, layers, open_window, spin
from tests.benchmarks.table import Row

SECONDS, ROUNDS = 5.0, 3


def measure():
    for layer in layers():
        engines = ("process", "thread") if layer == "affine" else ("process",)
        rates = {name: [] for name in ("headless", *engines)}
        for _ in range(ROUNDS):
            rates["headless"].append(headless_rate(SECONDS, PRESETS[layer]))
            for engine in engines:
                rates[engine].append(_live_rate(engine, PRESETS[layer]))
        for name, found in rates.items():
            yield Row(f"{layer}, {name}: steps per second (median of {ROUNDS})", statistics.median(found), "steps/s")
        for engine in engines:
            ratios = [live / bare for live, bare in zip(rates[engine], rates["headless"], strict=True)]
            wanted = "≥ 0.85" if engine == "process" else ""
            yield Row(f"{layer}: {engine} host / headless", statistics.median(ratios), "", wanted)


def _live_rate(engine: str, preset: str) -> float:
    with open_window(engine, preset) as application:
        spin(application, 1.5)
        first = application.link.store.last_step
        spin(application, SECONDS)
        return (application.link.store.last_step - first) / SECONDS
