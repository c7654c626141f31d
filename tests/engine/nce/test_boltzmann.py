"""The Boltzmann lab: Z and what follows from it, walkers that find p, gestures."""

import math

import numpy as np
import pytest

from engine.experiment import Gesture
from engine.experiments.boltzmann.ensemble import Ensemble
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


def test_a_dragged_level_is_an_edit_of_the_run():
    run = go_on(live("boltzmann"), 2)
    run.edit(poke=("levels", Gesture("drag", (2.0, 1.0), (2.0, 4.0), 2)))
    assert run.experiment.levels.tolist() == [0.0, 0.5, 4.0, 1.5, 3.0]
    kept = run.state()
    run.restore(kept)
    assert run.experiment.levels[2] == 4.0
