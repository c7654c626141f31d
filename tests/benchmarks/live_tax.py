"""Steps per second with the window open, against the same run with none, for every experiment, in turn.

RIVULET_LAYERS=spline,gillespie measures some. The thread host is measured on the default layer only. Per second of
processor time the worker pays for pictures and messages alone, whatever else the machine is doing. What is meant to be
followed step by step begins at a pace of its own, and is also measured at that: its steps may take less than a
microsecond each, and no window follows a million of them a second.
"""

import statistics

import psutil

from engine import messages
from engine.experiments import card
from tests.benchmarks.stopwatch import headless_rate, kinds, open_window, spin
from tests.benchmarks.table import Row

SECONDS, ROUNDS = 5.0, 3
SETTLING = 4.0  # until dear pictures have been drawn for the first time and paid for


def measure():
    for layer, preset in kinds().items():
        engines = ("process", "thread") if layer == "affine" else ("process",)
        rates = {name: [] for name in ("headless", *engines)}
        for _ in range(ROUNDS):
            rates["headless"].append(headless_rate(SECONDS, *preset))
            for engine in engines:
                rates[engine].append(_live_rate(engine, preset))
        for name, found in rates.items():
            rate = statistics.median(rate for rate, _ in found)
            yield Row(f"{layer}, {name}: steps per second (median of {ROUNDS})", rate, "steps/s")
        for engine in engines:
            wanted = "≥ 0.85" if engine == "process" else ""
            yield Row(f"{layer}: {engine} host / headless", _ratio(rates, engine, 0), "", wanted)
        yield Row(f"{layer}: the same per second of the worker's work", _ratio(rates, "process", 1))
        if (pace := card(preset[0]).pace_of(preset[1])) is not None:
            kept = _live_rate("process", preset, pace)[0] / pace
            yield Row(f"{layer}: steps made / steps asked for, {pace:g} a second", kept, "", "≥ 0.95")


def _ratio(rates, engine: str, of: int) -> float:
    return statistics.median(live[of] / bare[of] for live, bare in zip(rates[engine], rates["headless"], strict=True))


def _live_rate(engine: str, preset: tuple[str, str], pace: float | None = None) -> tuple[float, float]:
    with open_window(engine, *preset) as application:
        application.link.send(messages.Pace(pace))
        worker = psutil.Process(application.link.host.worker_pid) if engine == "process" else psutil.Process()
        spin(application, SETTLING)
        first, used = application.link.store.last_step, sum(worker.cpu_times()[:2])
        spin(application, SECONDS)
        steps = application.link.store.last_step - first
        return steps / SECONDS, steps / (sum(worker.cpu_times()[:2]) - used)
