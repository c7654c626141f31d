"""The Boltzmann lab: Z and what follows from it, walkers that find p, gestures."""

import math
from dataclasses import replace

import numpy as np
import pytest

from engine.experiment import Gesture
from engine.experiments.boltzmann.ensemble import Ensemble
from engine.run import LiveRun
from tests.engine.nce.labs import go_on, live


def test_probabilities_and_identities():
    one = Ensemble(np.array([0.0, 0.5, 2.0]), 0.7)
    assert one.p.sum() == pytest.approx(1.0)
    assert one.log_z == pytest.approx(math.log(sum(math.exp(-e / 0.7) for e in (0.0, 0.5, 2.0))))
    assert one.free_energy == pytest.approx(one.mean - one.temperature * one.entropy)
    step = 1e-5
    warmer, colder = (Ensemble(one.energies, 0.7 + side * step).mean for side in (1, -1))
    assert one.heat_capacity == pytest.approx((warmer - colder) / (2 * step), rel=1e-5)


def test_a_gauge_changes_z_and_no_probability():
    one, other = Ensemble(np.array([0.0, 1.0]), 2.0), Ensemble(np.array([5.0, 6.0]), 2.0)
    assert np.allclose(one.p, other.p) and one.log_z - other.log_z == pytest.approx(2.5)


def test_nothing_overflows_in_the_cold():
    one = Ensemble(np.array([-100.0, 0.0, 100.0]), 0.01)
    assert np.array_equal(one.p, [1.0, 0.0, 0.0]) and one.entropy == 0.0 and math.isfinite(one.log_z)


def test_walkers_find_p_and_noise_finds_z():
    lab = go_on(live("boltzmann", walkers=20_000, noise=2000), 60).experiment
    assert np.abs(lab.share - lab.ensemble.p).max() < 0.02
    assert lab.log_z_found == pytest.approx(lab.ensemble.log_z, abs=0.02)


def drag(run, level, energy):
    run.edit(poke=("levels", Gesture("drag", (float(level), 1.0), (float(level), energy), level)))


def test_the_knob_of_the_levels_follows_the_hand():
    run = go_on(live("boltzmann", offset=-1.0), 2)
    before = run.state()
    drag(run, 2, 3.0004)
    assert run.knobs.levels == "0 0.5 4 1.5 3" and run.experiment.levels.tolist() == [0.0, 0.5, 4.0, 1.5, 3.0]
    kept = run.state()
    drag(run, 0, float("nan"))
    drag(run, 0, -2.23456)
    assert run.knobs.levels == "-1.235 0.5 4 1.5 3"
    run.restore(kept)
    assert run.knobs.levels == "0 0.5 4 1.5 3" and run.experiment.levels[2] == 4.0
    run.restore(before)
    assert run.knobs.levels == "0 0.5 1 1.5 3" and run.experiment.levels[2] == 1.0


def test_dragged_levels_stay_in_a_fork_a_replay_and_a_new_start():
    run = go_on(live("boltzmann"), 2)
    drag(run, 1, 1 / 3)
    run.edit(fork={"walkers": 50})
    go_on(run, 3)
    assert run.experiment.levels[1] == 0.333
    again = go_on(LiveRun(run.recipe), 5)
    assert again.digest() == run.digest() and again.knobs == run.knobs
    assert LiveRun(replace(run.recipe, knobs=run.knobs.model_dump(), edits=())).experiment.levels[1] == 0.333
