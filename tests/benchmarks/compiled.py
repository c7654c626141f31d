"""What the knob `compiled` brings: steps per second with it and without, and how long the compiler takes, by layer.

RIVULET_LAYERS=spline,maf measures some. The compiler's own cache is set aside, so that it starts cold.
"""

import os
import statistics
import tempfile
import time

import torch

from engine.experiments.flow import CARD, FlowKnobs
from engine.experiments.flow.presets import PRESETS as KNOWN
from engine.experiments.flow.training import Flow
from engine.streams import Streams
from engine.targets import find_target
from tests.benchmarks.stopwatch import PRESETS, layers
from tests.benchmarks.table import Row

ROUNDS, STEPS = 15, 20


def measure():
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as cache:
        os.environ["TORCHINDUCTOR_CACHE_DIR"] = cache
        for layer in layers():
            yield from _of(layer)


def _of(layer):
    preset = next(preset for preset in KNOWN if preset.name == PRESETS[layer])
    began = time.perf_counter()
    flows = [
        Flow(FlowKnobs.checked({**preset.knobs, "compiled": on}), find_target(preset.target), Streams(0), "cpu")
        for on in (True, False)
    ]
    flows[0].waits_for(None)
    yield Row(f"{layer}: the compiler takes", time.perf_counter() - began, "s")
    rates = [[_rate(flow) for flow in flows] for _ in range(ROUNDS + 1)][1:]
    yield Row(f"{layer}: compiled", statistics.median(rate[0] for rate in rates), "steps/s")
    yield Row(f"{layer}: plain", statistics.median(rate[1] for rate in rates), "steps/s")
    yield Row(f"{layer}: compiled / plain", statistics.median(rate[0] / rate[1] for rate in rates))


def _rate(flow: Flow) -> float:
    began = time.perf_counter()
    for _ in range(STEPS):
        for phase in CARD.phases:
            flow.advance(phase.name)
    return STEPS / (time.perf_counter() - began)
