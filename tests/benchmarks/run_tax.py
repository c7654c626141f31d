"""What `rivulet run` costs: 5,000 spline steps by command, against a bare loop that draws, differentiates and updates.

Both are processes of their own and pay for their imports, in turn. RIVULET_STEPS=1000 makes it shorter.
"""

import os
import resource
import statistics
import subprocess
import sys
import time

from tests.benchmarks.table import Row

STEPS = os.environ.get("RIVULET_STEPS", "5000")
ROUNDS = 5

BARE = """
import sys, torch
torch.set_num_threads(1)
from engine.experiments.flow import CARD, FlowKnobs
from engine.experiments.flow.training import Flow
from engine.streams import Streams
from engine.targets import find_target
flow = Flow(FlowKnobs(layer="spline"), find_target("moons"), Streams(0), "cpu")
phases = [phase.name for phase in CARD.phases]
for _ in range(int(sys.argv[1])):
    for phase in phases:
        flow.advance(phase)
"""
COMMANDS = {
    "bare loop": ["-c", BARE, STEPS],
    "rivulet run": ["-m", "desktop", "run", "flow", "--target", "moons", "--set", "layer=spline", "--steps", STEPS],
}


def measure():
    costs = {name: [] for name in COMMANDS}
    for turn in range(ROUNDS):
        # Whoever comes second finds a warmer machine.
        for name in list(COMMANDS)[:: 1 if turn % 2 else -1]:
            costs[name].append(_cost(COMMANDS[name]))
    for name, found in costs.items():
        wall = statistics.median(wall for wall, _ in found)
        yield Row(f"{name}: {STEPS} spline steps (median of {ROUNDS})", wall, "s")
    pairs = list(zip(costs["rivulet run"], costs["bare loop"], strict=True))
    yield Row("rivulet run / bare loop", statistics.median(run[0] / bare[0] for run, bare in pairs), "", "≤ 1.1")
    # Beside other programs this one can still be trusted.
    yield Row("the same in processor time", statistics.median(run[1] / bare[1] for run, bare in pairs))


def _cost(command: list[str]) -> tuple[float, float]:
    """Seconds that pass, and seconds of processor time."""
    began, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *command], check=True, capture_output=True)
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter() - began, now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
