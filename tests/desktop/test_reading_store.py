"""The bounded store of readings: what merges, what survives, what a cut leaves."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.reading_store import ReadingStore


def filled(values: np.ndarray, batch: int = 37, **options: float) -> ReadingStore:
    store = ReadingStore(**options)
    for start in range(0, len(values), batch):
        part = values[start : start + batch]
        store.append(np.arange(start + 1, start + 1 + len(part)), {"loss": part})
    return store


def test_few_readings_are_kept_as_they_are():
    values = np.random.default_rng(0).normal(size=100)
    series = filled(values).series("loss")
    assert np.array_equal(series.steps, np.arange(1, 101))
    assert np.array_equal(series.mean, values)
    assert np.array_equal(series.low, series.high)


@pytest.mark.parametrize("batch", [1, 7, 500])
def test_extremes_and_mean_survive_merging(batch):
    values = np.random.default_rng(1).normal(size=5000)
    values[[1234, 4321]] = 50.0, -60.0
    series = filled(values, batch, capacity=64).series("loss")
    assert len(series.steps) <= 64
    assert series.high.max() == 50.0
    assert series.low.min() == -60.0
    assert series.steps[-1] == 5000
    stride = int(series.steps[0])
    buckets = [values[start : start + stride] for start in range(0, 5000, stride)]
    np.testing.assert_allclose(series.mean, [bucket.mean() for bucket in buckets], atol=1e-12)
    np.testing.assert_array_equal(series.low, [bucket.min() for bucket in buckets])


def test_smoothing_does_not_depend_on_batches_or_merging():
    values = np.random.default_rng(2).normal(size=3000)
    expected = [values[0]]
    for step, value in enumerate(values[1:], 2):
        weight = 1 - 2 ** (-1 / min(max(step / 10, 1), 60))
        expected.append(expected[-1] + weight * (value - expected[-1]))
    for batch, capacity in ((1, 4096), (211, 4096), (1000, 50)):
        series = filled(values, batch, capacity=capacity).series("loss")
        np.testing.assert_allclose(series.smooth, np.array(expected)[series.steps.astype(int) - 1], atol=1e-9)


def test_smoothing_of_rare_readings_counts_steps():
    store = ReadingStore(half_life=50)
    store.append(np.array([1000, 1050]), {"gap": np.array([1.0, 0.0])})
    store.append(np.array([10_000]), {"gap": np.array([0.0])})
    np.testing.assert_allclose(store.series("gap").smooth, [1.0, 0.5, 0.5 / 8])


def test_how_a_run_began_does_not_hang_over_it():
    values = np.where(np.arange(60) < 5, 100.0, 1.0)
    assert filled(values, 7).series("loss").smooth[-1] < 3.0


def test_readings_not_taken_leave_no_trace():
    store = ReadingStore()
    store.append(np.arange(4), {"loss": np.ones(4), "gap": np.array([np.nan, 2.0, np.nan, np.nan])})
    store.append(np.arange(4, 6), {"gap": np.full(2, np.nan)})
    assert store.series("gap").steps.tolist() == [1.0]
    assert store.latest("gap") == (1, 2.0)
    assert store.latest("unknown") is None
    assert len(store.series("unknown").mean) == 0


def test_an_infinite_value_is_the_latest_but_not_in_the_curve():
    store = ReadingStore()
    store.append(np.arange(3), {"loss": np.array([1.0, 2.0, np.inf])})
    assert store.latest("loss") == (2, np.inf)
    assert store.series("loss").mean.tolist() == [1.0, 2.0]


def test_cut_then_replay_gives_the_same_series():
    values = np.random.default_rng(3).normal(size=1000)
    whole, cut = filled(values), filled(values)
    cut.cut(600)
    assert cut.latest("loss") == (600, values[599])
    cut.append(np.arange(601, 1001), {"loss": values[600:]})
    for kept, again in zip(whole.series("loss"), cut.series("loss"), strict=True):
        np.testing.assert_allclose(kept, again, atol=1e-12)


def test_cut_drops_a_bucket_that_reaches_beyond():
    store = filled(np.arange(1.0, 101.0), capacity=16)
    store.cut(50)
    series = store.series("loss")
    assert series.steps[-1] <= 50
    assert series.high.max() <= 50
    store.cut(-1)
    assert store.latest("loss") is None
    store.append(np.array([7]), {"loss": np.array([7.0])})
    assert store.latest("loss") == (7, 7.0)


def test_known_steps_are_not_taken_twice():
    store = filled(np.arange(1.0, 11.0))
    store.append(np.arange(5, 13), {"loss": np.arange(5.0, 13.0)})
    assert store.series("loss").steps.tolist() == list(range(1, 13))


def test_value_known_at_a_step():
    store = ReadingStore()
    store.append(np.array([10, 20]), {"gap": np.array([1.0, 2.0])})
    assert store.at("gap", 19) == (10, 1.0)
    assert store.at("gap", 9) is None


def test_copy_is_independent():
    store = filled(np.arange(1.0, 11.0))
    twin = store.copy()
    twin.append(np.array([11]), {"loss": np.array([11.0])})
    assert store.latest("loss") == (10, 10.0)
    assert twin.latest("loss") == (11, 11.0)


def test_at_the_last_step_the_newer_value_counts():
    store = filled(np.array([1.0, 2.0, 3.0]))
    store.append(np.array([2, 3, 3, 4, 4]), {"loss": np.array([9.0, 8.0, 7.0, 5.0, 6.0])})
    assert store.latest("loss") == (4, 6.0) and store.at("loss", 3) == (3, 7.0) and store.at("loss", 2) == (2, 2.0)
    series = store.series("loss")
    assert np.array_equal(series.steps, [1, 2, 3, 4]) and np.array_equal(series.mean, [1.0, 2.0, 7.0, 6.0])
    assert np.array_equal(series.low, series.high)
