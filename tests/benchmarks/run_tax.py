"""What `rivulet run` costs: 5,000 spline steps by command, against a bare loop that draws, differentiates and updates.

Both are processes of their own and pay for their imports, in turn. RIVULET_STEPS=1000 makes it shorter.
"""

import os
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
    seconds = {name: [] for name in COMMANDS}
    for turn in range(ROUNDS):
        # Whoever comes second finds a warmer machine.
        for name in list(COMMANDS)[:: 1 if turn % 2 else -1]:
            began = time.perf_counter()
            subprocess.run([sys.executable, *COMMANDS[name]], check=True, capture_output=True)
            seconds[name].append(time.perf_counter() - began)
    for name, found in seconds.items():
        yield Row(f"{name}: {STEPS} spline steps (median of {ROUNDS})", statistics.median(found), "s")
    ratios = [run / bare for run, bare in zip(seconds["rivulet run"], seconds["bare loop"], strict=True)]
    yield Row("rivulet run / bare loop", statistics.median(ratios), "", "≤ 1.1")
