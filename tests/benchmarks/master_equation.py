"""P(n, t) against a dense exponential, and as playback: one thread, everything that a frame shows included."""

import json
import os
import subprocess
import sys
import time

import numpy as np

from tests.benchmarks.table import Row

OUTPUTS, SPACING, STATES, FRAMES = 40, 0.1, 1101, 300


def measure():
    # The dense peer would take all cores otherwise.
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    command = [sys.executable, "-m", "tests.benchmarks.master_equation"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **one_thread})
    found = json.loads(done.stdout)
    yield Row("Schlögl, 40 outputs: dense expm / ours", found["dense"] / found["ours"], "x", "≥ 5")
    yield Row("  ours", 1000 * found["ours"], "ms")
    yield Row("  total variation between them at worst", found["apart"], "", "≤ 1e-8")
    yield Row("  lost, as stated", found["lost"], "", "≤ 1e-8")
    yield Row("two species on 60 x 60, joint and marginals each frame", found["frames"], "frames/s", "≥ 30")
    yield Row("  states in its box at the end", found["states"])


def schlogl_race():
    """Seconds of both ways to the same outputs, and their largest distance."""
    from scipy.linalg import expm

    from engine.exact.master_equation import MasterEquation
    from tests.engine.kinetics.exact_networks import schlogl

    MasterEquation(schlogl()).advance(0.1)
    started, rows = time.perf_counter(), []
    equation = MasterEquation(schlogl())
    for frame in range(1, OUTPUTS + 1):
        equation.advance(SPACING * frame)
        rows.append(equation.marginal(0))
    ours = time.perf_counter() - started

    n = np.arange(STATES, dtype=float)
    up, down = 0.03 * n * (n - 1) / 2 + 200, 1e-4 * n * (n - 1) * (n - 2) / 6 + 3.5 * n
    up[-1] = 0
    started, truth, truths = time.perf_counter(), np.eye(STATES)[250], []
    step = expm(SPACING * (np.diag(up[:-1], -1) + np.diag(down[1:], 1) - np.diag(up + down)))
    for _ in range(OUTPUTS):
        truth = step @ truth
        truths.append(truth)
    dense = time.perf_counter() - started

    apart = 0.0
    for (first, p), exact in zip(rows, truths, strict=True):
        whole = np.zeros(STATES)
        whole[first : first + p.size] = p
        apart = max(apart, abs(whole - exact).sum() / 2)
    return {"ours": ours, "dense": dense, "apart": apart, "lost": equation.lost}


def playback():
    """Frames a second of a toggle-like pair that fills 60 x 60, over ten relaxation times."""
    from engine.exact.master_equation import MasterEquation
    from tests.engine.kinetics.exact_networks import mass_action

    network = mass_action(
        {"A": 1, "B": 1}, [("", "A", 22.0), ("A", "A + B", 0.6), ("A + B", "B", 0.01), ("A", "", 0.9), ("B", "", 0.6)]
    )
    MasterEquation(network).advance(0.1)
    equation, started = MasterEquation(network), time.perf_counter()
    for frame in range(1, FRAMES + 1):
        equation.advance(10.0 * frame / FRAMES)
        equation.joint(0, 1), equation.marginal(0), equation.marginal(1), equation.mean(), equation.variance()
    return {"frames": FRAMES / (time.perf_counter() - started), "states": equation.space.size}


if __name__ == "__main__":
    json.dump(schlogl_race() | playback(), sys.stdout)
