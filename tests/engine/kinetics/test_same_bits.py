"""One stream a trajectory: nothing but (seed, number) decides, whatever kernel, thread, lane, chunk or grid."""

import numpy as np
import pytest

from engine.kinetics.ensemble import run_ensemble
from engine.kinetics.networks import preset
from engine.kinetics.reading import read_network
from engine.kinetics.recording import Watch
from engine.kinetics.simulation import Simulation

GENE = read_network(preset("gene_expression").network)
# Every kind of propensity, and laws with most operators.
ODD = read_network(
    "0 -> A ; k\nA -> 0 ; 0.1\n2 A -> B ; 0.01\nA + B -> C ; 0.01\n3 B -> A ; 0.001\nC -> A ; v * C / (K + C)\n"
    "0 -> B ; v / (1 + (A / K)^h)\nB -> 0 ; B * exp(-A / 50) + 0.1 * B * sqrt(C + 1)\n"
    "C -> 0 ; piecewise(0.05, A > 10, 0.2) * C * ln(2 + B)\n0 -> C ; (B / K)^1.5 / (1 + abs(A - B))\n"
    "k = 10\nv = 4\nK = 12\nh = 2\nA = 20\nB = 3\n"
)
TIMES = np.linspace(0.25, 5, 20)


def outcome(model, many=150, **options):
    threads = options.pop("threads", 1)
    simulation = Simulation(model, 11, many, threads=threads, generate=options.pop("generate", False), **options)
    if simulation._generate:
        simulation.wait_for_kernels()
        assert "written" in str(simulation.chosen[1])
    simulation.advance(5.0)
    simulation.close()
    state = simulation.state()
    return [state[name] for name in ("counts", "clock", "position", "events")]


def same(one, other) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("model", [GENE, ODD], ids=["gene", "odd"])
def test_generated_and_table_kernels_agree_in_lanes_and_alone(model):
    lanes = outcome(model)
    assert same(outcome(model, generate=True), lanes)
    for generate in (False, True):
        alone = outcome(model, many=4, generate=generate)
        assert same(alone, [each[:4] for each in lanes])
        single = Simulation(model, 11, 1, first=3, generate=generate)
        single.advance(5.0)
        assert np.array_equal(single.counts[0], lanes[0][3])


def test_a_kernel_that_is_swapped_in_on_the_way_changes_nothing():
    simulation = Simulation(ODD, 11, 150)
    generated, simulation._generated = simulation._generated, None
    simulation.advance(2.0)
    simulation._generated = generated
    simulation.wait_for_kernels()
    simulation.advance(5.0)
    assert same([simulation.state()[name] for name in ("counts", "clock", "position", "events")], outcome(ODD))


@pytest.mark.parametrize("method", ["direct", "next-reaction", "rejection"])
def test_looks_threads_and_budgets_change_nothing(method):
    whole = outcome(ODD, 30, method=method)
    assert same(outcome(ODD, 30, method=method, threads=3), whole)
    simulation = Simulation(ODD, 11, 30, method, generate=False)
    for until in (0.1, 0.1001, 2.0, 5.0):
        while not simulation.advance(until, 1e-4):
            pass
    assert same([simulation.state()[name] for name in ("counts", "clock", "position", "events")], whole)


def test_an_ensemble_adds_up_the_same_however_it_is_run():
    kept = {"watch": Watch(1, 120, 5.0), "shown": (0, 1), "bins": 90}
    one = run_ensemble(GENE, 2, 300, TIMES, generate=False, **kept)
    other = run_ensemble(GENE, 2, 300, TIMES, threads=2, generate=True, wait_for_kernels=True, **kept)
    coarse = run_ensemble(GENE, 2, 300, TIMES[3::4], generate=False, record_first=True, **kept)
    for name in ("mean", "m2", "marginals", "per_event", "dwell", "reached"):
        assert np.array_equal(getattr(one, name), getattr(other, name)), name
    assert np.array_equal(one.mean[3::4], coarse.mean) and np.array_equal(one.m2[3::4], coarse.m2)
    assert np.array_equal(one.dwell, coarse.dwell) and np.array_equal(one.per_event, coarse.per_event)
    simulation = Simulation(GENE, 2, 300, generate=False)
    simulation.advance(TIMES[3])
    assert np.allclose(simulation.counts.mean(axis=0), one.mean[3], rtol=1e-14)
    assert np.allclose(simulation.counts.var(axis=0, ddof=1), one.variance[3], rtol=1e-12)
    assert np.array_equal(np.bincount(simulation.counts[:, 1].clip(max=89), minlength=90), one.marginals[3, 1])


def test_the_first_trajectory_of_an_ensemble_is_the_one_alone():
    ensemble = run_ensemble(GENE, 2, 50, [5.0], record_first=True, generate=False)
    alone = Simulation(GENE, 2, 1, recorded=1, generate=False)
    alone.advance(5.0)
    assert all(np.array_equal(a, b) for a, b in zip(ensemble.path, alone.path(0), strict=True))


def test_firing_counts_and_histograms_do_not_change_the_course():
    plain, watched = outcome(GENE), outcome(GENE, count_firings=True, watch=Watch(0, 50, 5.0), recorded=3)
    assert same(plain, watched)


def test_a_whole_exponent_asks_for_another_kernel_and_gives_the_same_numbers():
    values = np.array([each.value for each in ODD.parameters])
    names = [each.name for each in ODD.parameters]
    values[names.index("h")] = 3.5
    results = []
    for generate in (True, False):
        simulation = Simulation(ODD, 1, 100, generate=generate)
        before = simulation._generated.path if generate else None
        simulation.advance(1.0)
        simulation.set_parameters(values)
        assert not generate or simulation._generated.path != before
        simulation.wait_for_kernels()
        simulation.advance(3.0)
        results.append(simulation.counts)
    assert np.array_equal(*results)
