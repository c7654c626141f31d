"""The study of noise ratios: theory in closed form, fits that follow it."""

import numpy as np
import pytest

from engine.experiments.nce.study import RATIOS, TRUE_C, WIDTHS, Study, expected_error, fit
from engine.marks import Curve
from tests.engine.nce.labs import go_on, of_preset


@pytest.mark.parametrize("ratio", RATIOS)
def test_noise_like_the_data_costs_two_and_a_half_times_one_plus_one_over_nu(ratio):
    assert expected_error(1.0, ratio) == pytest.approx(2.5 * (1 + 1 / ratio), rel=1e-6)


def test_other_widths_cost_more():
    for ratio in RATIOS:
        assert expected_error(0.5, ratio) > 1.5 * expected_error(1.0, ratio)
        assert expected_error(3.0, ratio) > expected_error(1.0, ratio)


def test_a_fit_of_many_points_finds_the_truth():
    rng = np.random.default_rng(0)
    scale, c = fit(rng.standard_normal(200_000), 1.5 * rng.standard_normal(400_000), 1.5, 2.0)
    assert scale == pytest.approx(1.0, abs=0.02) and c == pytest.approx(TRUE_C, abs=0.02)


def test_simulated_errors_follow_the_theory():
    study, rng = Study(300), np.random.default_rng(1)
    while study.fits < 120:
        study.go_on(rng)
    wanted = np.array([[expected_error(width, ratio) for ratio in RATIOS] for width in WIDTHS])
    assert (np.abs(study.mean - wanted)[[0, 2]] < 4 * study.spread[[0, 2]] + 0.05 * wanted[[0, 2]]).all()
    assert (study.mean[1] > study.mean[0]).all()


def test_the_preset_reproduces_it_and_goes_on_bit_for_bit():
    run = of_preset("nce", "noise_ratio")
    assert [phase.name for phase in run.card.phases_under(run.knobs.model_dump())] == ["fit"]
    go_on(run, 2)
    kept = run.state()
    there = go_on(run, 2).digest()
    run.restore(kept)
    assert go_on(run, 2).digest() == there
    assert run.experiment.study.fits == 4 and run.experiment.study.points == 2000


def test_few_points_do_not_break_a_fit():
    study, rng = Study(50), np.random.default_rng(0)
    while study.fits < 60:
        study.go_on(rng)
    assert np.isfinite(study.mean).all()


def test_a_study_shows_its_noises_and_only_its_own_knobs():
    run = go_on(of_preset("nce", "noise_ratio"), 3)
    panel = run.experiment.picture(["density"], 1.0)["density"]
    curves = [mark for mark in panel.marks if isinstance(mark, Curve)]
    assert len(curves) == 4 and all(np.trapezoid(mark.y, mark.x) == pytest.approx(1, abs=0.06) for mark in curves)
    values = run.knobs.model_dump()
    assert {knob.name for knob in type(run.knobs).declared() if knob.matters(values)} == {"study", "data_points"}
    assert run.experiment.measure()["study_error"] == run.experiment.study.mean[0, 1]
    assert run.experiment.standings()["study_error"].source.n == 3
