"""How close an energy network comes by NCE to targets whose density is known, in 6,500 steps of 256 data points.

Four noise points each: where p is far above νU a classifier is certain, so that less noise leaves log Z off by 0.01.

The gap is the mean of log p - log q over 20,000 held-out points, q = e^G/Z with Z by quadrature, median and worst over
five seeds; and how far the learned constant is from that log Z. RIVULET_SEEDS=0,1 and RIVULET_CELLS=moons,rings
measure a part: the whole takes an hour on a busy machine.
"""

import os
import statistics

import numpy as np
import torch

from engine.experiments.nce import CARD, NceKnobs
from engine.experiments.nce.process import Nce
from engine.recipe import Recipe
from engine.streams import Streams
from engine.targets import find_target
from tests.benchmarks.table import Row

POINTS, LOG_Z, NOISE = 20_000, 0.01, {"ratio": 4.0}
# Where the density has edges, noise that falls evenly up to a little beyond them.
SPECIAL: dict[str, dict[str, object]] = {"checkerboard": {"noise_law": "uniform", "noise_width": 4.5}}
WANTED = {"moons": 0.003, "8gaussians": 0.004, "checkerboard": 0.028, "pinwheel": 0.006, "2spirals": 0.004,
          "rings": 0.006, "swissroll": 0.0015}  # fmt: skip


def measure():
    torch.set_num_threads(1)
    seeds = [int(seed) for seed in os.environ.get("RIVULET_SEEDS", "0,1,2,3,4").split(",")]
    cells = os.environ.get("RIVULET_CELLS")
    for target, median in WANTED.items():
        if cells and target not in cells.split(","):
            continue
        gaps, offs = zip(*(cell(target, seed) for seed in seeds), strict=True)
        yield Row(f"NCE on {target}: median gap", statistics.median(gaps), "nats", f"≤ {median}")
        yield Row(f"NCE on {target}: worst gap", max(gaps), "nats")
        yield Row(f"NCE on {target}: worst |log Z found - integrated|", max(offs), "nats", f"≤ {LOG_Z}")
    if not cells or "bare" in cells.split(","):
        for target in ("8gaussians", "rings"):
            gap, _ = cell(target, seeds[0], fourier=0)
            yield Row(f"NCE on {target} without Fourier features: gap", gap, "nats")


def cell(target: str, seed: int, **changes: object) -> tuple[float, float]:
    """Train once; the normalised gap, and how far the constant is from log Z."""
    knobs = NceKnobs.checked({**Recipe.of_preset(CARD, "moons").knobs, **NOISE, **SPECIAL.get(target, {}), **changes})
    nce = Nce(knobs, find_target(target), Streams(seed), "cpu")
    phases = [phase.name for phase in CARD.phases_under(knobs.model_dump())]
    for _ in range(knobs.horizon):
        for phase in phases:
            nce.advance(phase)
    points = nce.law.held_out(POINTS, np.random.default_rng(12345))
    log_q = nce.evaluate(points)["log_density"]
    log_p = nce.law.log_density(points)
    integrated = nce.learned["nce"].normaliser(nce.question.fine).log_z
    return float(np.mean(log_p - log_q)), abs(nce.log_z - integrated)
