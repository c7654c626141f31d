"""Stochastic kinetics against rebop: the same model and recorded output, measured in turns; events counted by us."""

import os
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np

from tests.benchmarks.kinetics_models import ENSEMBLES, in_rebop, long_chain, network, peers
from tests.benchmarks.table import Row

POINTS, ROUNDS = 50, 5
FIRST_EVENT = """
import time
from engine.kinetics.reading import read_network
from engine.kinetics.simulation import Simulation
Simulation(read_network("0 -> X ; 1"), 1, 64).advance(1.0)
model = read_network("0 -> A ; 3\\nA -> B ; 1\\n2 B -> 0 ; 0.5\\nB -> 0 ; B / (1 + A)")
began = time.perf_counter()
simulation = Simulation(model, 1, 1000)
simulation.advance(1e-3)
print(1000 * (time.perf_counter() - began))
"""


def _seconds(work, clock=time.process_time) -> float:
    began = clock()
    work()
    return clock() - began


def _in_turns(ours, theirs, rounds: int = ROUNDS) -> tuple[float, float, float]:
    """Median seconds of each, and the median of how many times as long theirs took, processor time."""
    ours(), theirs()
    pairs = [(_seconds(ours), _seconds(theirs)) for _ in range(rounds)]
    mine, other = (statistics.median(each) for each in zip(*pairs, strict=True))
    return mine, other, statistics.median(b / a for a, b in pairs)


def _ensemble(name: str, until: float, many: int, wanted: float):
    from engine.kinetics.ensemble import run_ensemble

    model = network(name)
    peer = in_rebop(model)
    times = np.linspace(until / POINTS, until, POINTS)
    fewer = max(16, many // 8)

    def ours():
        return run_ensemble(model, 1, many, times, wait_for_kernels=True)

    def theirs():
        for seed in range(fewer):
            peer.run(until, POINTS, {}, seed=seed)

    events = ours().events / many
    mine, other, ratio = _in_turns(ours, theirs)
    yield Row(f"{name}: ensemble", events * many / mine / 1e6, "M/s")
    yield Row(f"{name}: rebop", events * fewer / other / 1e6, "M/s")
    yield Row(f"{name}: times as fast as rebop", ratio * many / fewer, "", f"≥ {wanted}")


def _threads():
    from engine.kinetics.ensemble import run_ensemble

    model, times = network("vilar"), np.linspace(0.4, 20, POINTS)

    def run(threads):
        return lambda: run_ensemble(model, 1, 4096, times, threads=threads, wait_for_kernels=True)

    run(2)()
    gains = [_seconds(run(1), time.perf_counter) / _seconds(run(2), time.perf_counter) for _ in range(ROUNDS)]
    costs = [_seconds(run(2)) / _seconds(run(1)) for _ in range(ROUNDS)]
    yield Row("processor time of two threads on that of one", statistics.median(costs), "", "≤ 1.1")
    yield Row(f"two threads on one (load {os.getloadavg()[0]:.1f})", statistics.median(gains), "", "≥ 1.8")


def _one_trajectory():
    from engine.kinetics.simulation import Simulation

    model, until = network("vilar"), 400.0
    peer = in_rebop(model)

    def ours():
        simulation = Simulation(model, 1, 1)
        simulation.wait_for_kernels()
        for frame in range(1, 41):  # as the window asks for it
            simulation.advance(until * frame / 40)

    mine, _, ratio = _in_turns(ours, lambda: peer.run(until, POINTS, {}, seed=1))
    yield Row("one Vilar trajectory", 1000 * mine, "ms")
    yield Row("one Vilar trajectory: times as fast as rebop", ratio, "", "≥ 1.5")


def _peers():
    """One trajectory each; a peer in a process of its own is timed by the clock on the wall."""
    from engine.kinetics.simulation import Simulation

    for name, until in (("birth_death", 20_000.0), ("vilar", 200.0)):
        model = network(name)
        simulation = Simulation(model, 1, 1)
        simulation.wait_for_kernels()
        simulation.advance(until)
        events = float(simulation.events[0])
        for peer, run in peers(model, until, POINTS):
            run()
            yield Row(f"{name}, one trajectory: {peer}", events / _seconds(run, time.perf_counter) / 1e6, "M/s")


def _large():
    from engine.kinetics.simulation import Simulation

    model, until = long_chain(), 100.0
    peer = in_rebop(model)
    simulation = Simulation(model, 1, 1)

    def ours():
        simulation.restore(start)
        simulation.advance(until)

    start = simulation.state()
    mine, _, ratio = _in_turns(ours, lambda: peer.run(until, POINTS, {}, seed=1, sparse=True), 3)
    yield Row("chain of 1998 reactions, seconds a trajectory", mine, "s")
    yield Row("chain: events", float(simulation.events[0]))
    yield Row("chain: times as fast as rebop, sparse", ratio, "", "≥ 40")


def _latency():
    times = []
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", FIRST_EVENT], capture_output=True, text=True, check=True)
        times.append(float(done.stdout))
    yield Row("first events of a new network, kernels cached", statistics.median(times), "ms", "≤ 100")
    with tempfile.TemporaryDirectory() as empty:
        environment = os.environ | {"RIVULET_CACHE": empty}
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", FIRST_EVENT], capture_output=True, check=True, env=environment)
        yield Row("the first run on a machine, from nothing", time.perf_counter() - began, "s")


def measure():
    for each in ENSEMBLES:
        yield from _ensemble(*each)
    yield from _one_trajectory()
    yield from _large()
    yield from _latency()
    yield from _threads()
    yield from _peers()
