"""The numbers that are known: gene expression through time, three histograms, conservation, one trajectory of many."""

import numpy as np
import pytest

from engine.experiments.gillespie.growth import LONGEST, kept
from engine.experiments.gillespie.measurement import Measurement
from engine.marks import Steps
from tests.engine.gillespie.lab import advanced, begun, pictures, worst

N = 4000


def means(t):
    """⟨m⟩ and ⟨n⟩ from (1, 1)."""
    return np.stack([20 - 19 * np.exp(-t), 50 - 49 * np.exp(-t) - 47.5 * t * np.exp(-t)], axis=1)


@pytest.fixture(scope="module")
def genes():
    return advanced(begun("gene_expression", trajectories=N, interval=0.5, until=15.0), 30).experiment


def test_means_through_time(genes):
    record = genes.record
    truth = means(record.times)
    assert np.allclose(record.exact_mean, truth, atol=1e-5)
    assert worst(record.mean[1:], truth[1:], record.exact_sd[1:] / np.sqrt(N)) < 4
    assert np.allclose(record.rate_equations, truth, atol=1e-4), "a linear network: the rate equations are the means"


def test_variances_and_covariance_at_rest(genes):
    m, n = genes.simulation.counts.T.astype(float)
    exact = genes.exact.equation
    assert np.allclose(exact.variance(), [20, 112.5], atol=2e-3)
    left, low, table = exact.joint(0, 1)
    rows, columns = np.arange(table.shape[0]) + low, np.arange(table.shape[1]) + left
    moment = rows @ table @ columns
    assert moment - exact.mean()[0] * exact.mean()[1] == pytest.approx(25, abs=2e-3)
    for one, two, truth in ((m, m, 20), (n, n, 112.5), (m, n, 25)):
        products = (one - one.mean()) * (two - two.mean())
        assert abs(products.mean() - truth) < 4 * products.std() / np.sqrt(N)


def test_messengers_are_poisson(genes):
    low, found = genes.exact.equation.marginal(0)
    k = np.arange(low, low + len(found))
    log = k * np.log(20) - 20 - np.cumsum(np.log(np.maximum(np.arange(k[-1] + 1), 1)))[k]
    assert 0.5 * abs(found - np.exp(log)).sum() < 1e-5


def test_readings_stand_beside_the_truth(genes):
    readings, standings = genes.measure(), genes.standings()
    assert standings["mean"].truth == pytest.approx(means(np.array([15.0]))[0, 1], abs=1e-5)
    assert abs(readings["mean"] - standings["mean"].truth) < 4 * np.sqrt(112.5 / N)
    assert readings["variation"] < 2 * standings["variation"].source.floor
    assert readings["lost"] < 1e-6


def test_a_total_propensity_of_140_on_average(genes):
    m, n = genes.simulation.counts.T
    total = 20 + 3.5 * m + n
    assert abs(total.mean() - 140) < 4 * total.std() / np.sqrt(N)
    assert genes.simulation.propensities(0).sum() == pytest.approx(total[0])


def test_one_count_an_event_is_biased_and_time_spent_is_right():
    # No rest before time 10; then 20 units of 1000 trajectories, each forgotten within about one unit.
    lab = begun("three_ways", trajectories=1000, interval=2.5, settle=10.0, until=30.0, species="n")
    run = advanced(lab, 12).experiment
    dwell, events = (each / each.sum() for each in Measurement(run).along())
    width = int(run.record.width[Measurement(run).species])
    assert width == 1
    n = np.arange(len(dwell))
    assert dwell @ n == pytest.approx(50, abs=0.5)
    assert events @ n - dwell @ n == pytest.approx(51.43 - 50, abs=0.1)
    truth = Measurement(run).histogram().exact
    assert 0.5 * abs(events - truth).sum() == pytest.approx(0.054, abs=0.008)
    assert 0.5 * abs(dwell - truth).sum() < 0.02
    labels = [str(mark.label) for mark in pictures(lab, ["histogram"])["histogram"].marks if mark.label is not None]
    assert any("biased" in label for label in labels) and any("time spent" in label for label in labels)


def test_one_trajectory_is_biased_alike():
    run = advanced(begun("one_event", seed=2), 4000)
    path = run.experiment.path
    waits, counts = np.diff(path.times), path.counts[:-1]
    late = path.times[:-1] > 5
    by_time = (waits[late] @ counts[late, 1]) / waits[late].sum()
    by_event = counts[late, 1].mean()
    assert 0 < by_event - by_time < 4
    assert len(np.unique(path.reactions)) == 5 and (np.diff(path.times) > 0).all()


def test_each_trajectory_of_the_ensemble_is_the_one_that_runs_alone():
    together = advanced(begun("gene_expression", trajectories=20, interval=0.5, until=2.0), 4)
    alone = begun("gene_expression", advance="runs", trajectories=1, interval=0.5, until=2.0)
    single = [advanced(alone, 1).experiment.simulation.counts[0] for _ in range(20)]
    assert np.array_equal(together.experiment.simulation.counts, single)
    batches = advanced(begun("gene_expression", advance="runs", trajectories=10, interval=0.5, until=2.0), 2)
    assert np.array_equal(batches.experiment.record.histograms, together.experiment.record.histograms)
    assert np.array_equal(batches.experiment.record.histograms, alone.experiment.record.histograms)


def test_single_events_are_those_of_the_first_trajectory():
    events = advanced(begun("one_event", until=2.0), 30).experiment
    ensemble = advanced(begun("gene_expression", trajectories=3, interval=0.5, until=2.0), 4).experiment
    times, counts, every = ensemble.simulation.path(0)
    assert every == 1
    assert np.array_equal(times[:31], events.path.times) and np.array_equal(counts[:31], events.path.counts)


def test_the_two_random_numbers_of_an_event_make_it():
    run = begun("one_event", seed=4)
    for _ in range(20):
        run.advance_phase()
        event = run.experiment.event
        total = event["propensities"].sum()
        assert 0 < event["u1"] < 1 and event["tau"] == pytest.approx(-np.log(event["u1"]) / total)
        assert np.searchsorted(np.cumsum(event["propensities"]), event["u2"] * total, "right") == event["reaction"]
        before = run.experiment.time
        run.advance_phase()
        assert run.experiment.time == pytest.approx(before + event["tau"])
        assert run.experiment.path.reactions[-1] == event["reaction"]


def test_one_trajectory_is_drawn_as_far_as_it_is_known():
    run = advanced(begun("one_event"), 5)
    steps = [mark for mark in pictures(run, ["trajectories"])["trajectories"].marks if isinstance(mark, Steps)]
    assert [each.x[-1] for each in steps] == [run.experiment.time] * len(steps)
    run.advance_phase()
    steps = [mark for mark in pictures(run, ["trajectories"])["trajectories"].marks if isinstance(mark, Steps)]
    assert steps[0].x[-1] == pytest.approx(run.experiment.time + run.experiment.event["tau"])


def test_the_enzyme_is_neither_made_nor_lost():
    run = advanced(begun("enzyme", trajectories=200, interval=5.0), 4)
    counts = run.experiment.simulation.counts
    s, e, se, p = (counts[:, [each.name for each in run.experiment.network.species].index(name)]
                   for name in ("S", "E", "SE", "P"))  # fmt: skip
    assert (e + se == 121).all() and (s + se + p == 300).all() and (counts >= 0).all()
    said = " ".join(str(mark.says) for mark in pictures(run, ["network"])["network"].marks if hasattr(mark, "says"))
    assert "121" in said and "300" in said


def test_the_fall_of_the_distance_keeps_its_beginning_however_long_it_gets():
    growths: list = []
    for n in range(1, 5001):
        growths = kept([*growths, (float(n), np.zeros(1))])
    sizes = [n for n, _ in growths]
    assert sizes[0] == 1.0 and sizes[-1] == 5000.0 and sizes == sorted(sizes) and len(sizes) <= LONGEST
    assert sum(n < 1000 for n in sizes) > 10
