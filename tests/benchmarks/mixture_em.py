"""EM of Gaussian mixtures in the plane against scikit-learn: same start, same tolerance, seconds an iteration.

And a million points: how long the engine may keep a command waiting, and how many pictures it hands over.
"""

import json
import os
import subprocess
import sys
import time
import warnings

import numpy as np

from tests.benchmarks.table import Row

SIZES, COMPONENTS, TOLERANCE = (1000, 10_000, 100_000), (3, 10), 1e-4
ROUNDS, WATCHED, LIVE_SECONDS = 3, 20, 8.0


def measure():
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    command = [sys.executable, "-m", "tests.benchmarks.mixture_em"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **one_thread})
    found = json.loads(done.stdout)
    for race in found["races"]:
        what = f"n = {race['n']:,}, K = {race['k']}"
        yield Row(f"{what}: scikit-learn / ours, an iteration", race["ratio"], "x", "≥ 8")
        yield Row("  ours", 1000 * race["ours"], "ms")
        yield Row("  log-likelihoods apart, relative", race["apart"], "", "≤ 1e-6")
    yield Row("every iteration watched: scikit-learn's warm start / ours", found["watched"], "x", "≥ 8")
    yield Row("  ours with readings / without", found["tax"], "x")
    yield Row("n = 1,000,000, K = 10: longest wait of a command", 1000 * found["wait"], "ms", "≤ 50")
    yield Row("  an iteration", 1000 * found["million"], "ms")
    yield Row("  pictures handed over", found["frames"], "a second", "≥ 20")


def points_of(n, k):
    """Heaps in the plane that overlap a little, and a start for both."""
    rng = np.random.default_rng(n + k)
    centres = 3 * rng.normal(size=(k, 2))
    points = centres[rng.integers(k, size=n)] + rng.normal(size=(n, 2)) * rng.uniform(0.4, 1.0, size=(k, 2))[0]
    return points, points[rng.choice(n, size=k, replace=False)]


def twin(start, **options):
    """scikit-learn's, from the same start."""
    from sklearn.mixture import GaussianMixture

    return GaussianMixture(
        start.components, weights_init=start.weights, means_init=start.means, precisions_init=start.precisions,
        tol=TOLERANCE, reg_covar=0.0, max_iter=1000, init_params="random_from_data", **options,
    )  # fmt: skip


def climb(columns, mixture, scale):
    """EM as scikit-learn counts it: iterations, and the mixture after the last one."""
    from engine.mixtures.maximisation import maximised
    from engine.mixtures.statistics import at_once, swept

    before, iterations = -np.inf, 0
    while True:
        here = at_once(swept(columns, mixture))
        mixture = maximised(here, mixture, "full", 0.0, scale)
        iterations += 1
        value = here.log_likelihood / here.n
        if abs(value - before) < TOLERANCE:
            return iterations, mixture
        before = value


def race(n, k):
    """Both to the same tolerance; the fastest of some rounds each, over their own iterations."""
    from engine.mixtures.starts import begun

    points, means = points_of(n, k)
    scale, columns = points.std(axis=0), np.ascontiguousarray(points.T)
    start, other = begun(means, "full", 0.5, 0.0, scale), None
    climb(columns, start, scale)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        iterations, mixture = climb(columns, start, scale)
        ours.append((time.perf_counter() - started) / iterations)
        other = twin(start)
        started = time.perf_counter()
        other.fit(points)
        theirs.append((time.perf_counter() - started) / other.n_iter_)
    value, twins = float(mixture.log_density(points).mean()), float(other.score(points))
    return {"n": n, "k": k, "ours": min(ours), "ratio": min(theirs) / min(ours), "apart": abs(value / twins - 1)}


def watched():
    """Every iteration looked at: ours with all readings of the lab, scikit-learn fitted anew for each from the last."""
    from engine.mixtures.starts import begun
    from engine.recipe import Recipe, TargetChoice
    from engine.run import LiveRun

    knobs = {"points": 10_000, "components": 3, "other_starts": 0}
    run = LiveRun(Recipe("mixture", knobs, TargetChoice("mixture"), 0))
    run.advance_step()
    started = time.perf_counter()
    for _ in range(WATCHED):
        run.advance_step()
    ours = (time.perf_counter() - started) / WATCHED
    data, start = run.experiment.data, begun(run.experiment.first.means, "full", 0.5, 0.0, run.experiment.data.scale)
    started = time.perf_counter()
    iterations, _ = climb(data.columns, start, data.scale)
    bare = (time.perf_counter() - started) / iterations
    other = twin(start, warm_start=True).set_params(max_iter=1)
    started = time.perf_counter()
    for _ in range(WATCHED):
        other.fit(data.points)
        other.score(data.points)
    return {"watched": (time.perf_counter() - started) / WATCHED / ours, "tax": ours / bare}


def live():
    """A million points in a thread host that is asked for a picture as soon as one has come."""
    from engine import hosts
    from engine import messages as m
    from engine.experiments import card
    from engine.recipe import Recipe
    from engine.run import LiveRun

    recipe = Recipe.of_preset(card("mixture"), "million")
    run = LiveRun(recipe)
    run.advance_step()
    started, longest, before = time.perf_counter(), 0.0, run.step
    while run.step < before + 5:
        piece = time.perf_counter()
        run.advance_phase()
        longest = max(longest, time.perf_counter() - piece)
    spent = (time.perf_counter() - started) / 5
    host = hosts.ThreadHost()
    try:
        host.send(m.Show(("data", "density", "trace")))
        host.send(m.Start(recipe, run=True))
        host.send(m.More())
        frames = _frames(host, m.More())
    finally:
        host.close()
    return {"wait": longest, "million": spent, "frames": frames}


def _frames(host, more):
    """Frames a second, from the first one on."""
    first, count, deadline = None, 0, time.perf_counter() + 60
    while time.perf_counter() < (deadline if first is None else first + LIVE_SECONDS):
        host.take_diary()
        if host.take_frame() is None:
            time.sleep(0.001)
            continue
        first, count = first or time.perf_counter(), count + 1
        host.send(more)
    return (count - 1) / LIVE_SECONDS


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    races = [race(n, k) for n in SIZES for k in COMPONENTS]
    json.dump({"races": races, **watched(), **live()}, sys.stdout)
