"""The likelihood lab: derivatives, maxima, promises, findings and refusals."""

import numpy as np
import pytest

from engine.experiment import Gesture
from engine.experiments import card
from engine.experiments.likelihood.families import CauchyFamily, GaussianFamily, TwoMeans, highest
from engine.marks import Steps
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.targets import Table
from engine.words import BadInput

CARD = card("likelihood")
PANELS = tuple(panel.name for panel in CARD.panels)
FAMILIES = (GaussianFamily(), CauchyFamily(), TwoMeans(0.7))
X = np.random.default_rng(0).normal(size=80) * 1.3 + 0.4


def begun(target="gaussian_1d", **knobs):
    return LiveRun(Recipe("likelihood", knobs, TargetChoice(target), 0))


def advanced(run, steps):
    for _ in range(steps):
        run.advance_step()
    return run


@pytest.mark.parametrize("family", FAMILIES)
def test_derivatives_are_those_of_the_log_density(family):
    at, step = np.array([0.3, 0.9]), 1e-5
    for axis in range(2):
        ends = [at + sign * step * np.eye(2)[axis] for sign in (1, -1)]
        slope = np.subtract(*(family.log_density(X, *end) for end in ends)) / (2 * step)
        assert np.allclose(family.slopes(X, at)[axis], slope, atol=1e-8)
        bend = np.subtract(*(family.slopes(X, end).mean(axis=1) for end in ends)) / (2 * step)
        assert np.allclose(family.curvature(X, at)[axis], bend, atol=1e-7)


@pytest.mark.parametrize("family", FAMILIES)
def test_em_never_loses_and_the_maximum_is_one(family):
    at = np.array([-0.5, 1.4])
    for _ in range(30):
        there = family.em(X, at)
        assert family.mean_log(X, there) >= family.mean_log(X, at) - 1e-12
        at = there
    best = highest(family, X)
    assert np.abs(family.slopes(X, best).mean(axis=1)).max() < 1e-9
    assert np.linalg.eigvalsh(family.curvature(X, best)).max() < 0
    assert family.mean_log(X, best) >= family.mean_log(X, at) - 1e-10


def test_the_gaussian_maximum_is_known():
    assert np.allclose(highest(GaussianFamily(), X), [X.mean(), X.std()], atol=1e-12)


@pytest.mark.parametrize("name", [preset.name for preset in CARD.presets])
def test_promises_of_every_preset(name):
    run, alone = (LiveRun(Recipe.of_preset(CARD, name)) for _ in range(2))
    advanced(run, 2)
    run.experiment.measure()
    run.experiment.standings()
    assert set(run.experiment.picture(PANELS, 0.5)) == set(PANELS)
    run.advance_phase()
    run.experiment.picture(PANELS, 1.0)
    run.advance_phase()
    kept, end = run.state(), run.digest()
    assert advanced(alone, 3).digest() == end
    advanced(run, 4)
    run.restore(kept)
    assert run.digest() == end


def test_every_method_gets_there():
    for method, steps in (("gradient", 300), ("newton", 12), ("em", 2)):
        run = advanced(begun(method=method, start="0.4 0.9", rate=0.3), steps)
        assert run.experiment.at == pytest.approx(run.experiment.best, abs=1e-6), method


def test_the_point_can_be_dragged_and_the_edit_replays():
    run = advanced(begun(), 2)
    run.edit(poke=("surface", Gesture("drag", (0, 0), (0.5, 1.2), handle=0)))
    assert np.allclose(run.experiment.at, [0.5, 1.2])
    run.edit(poke=("surface", Gesture("click", (0.1, -4.0))))
    assert run.experiment.at[1] > 0, "a width stays positive"
    assert advanced(LiveRun(run.recipe), 5).digest() == advanced(run, 3).digest()


def test_findings():
    saddle = LiveRun(Recipe.of_preset(CARD, "saddle"))
    names = {finding.name for _ in range(20) if saddle.advance_step() for finding in saddle.take_findings()}
    assert "not a maximum" in names
    wild = begun(method="gradient", rate=10.0, start="-1.5 0.3")
    names = {finding.name for _ in range(5) if wild.advance_step() for finding in wild.take_findings()}
    assert "step refused" in names and np.isfinite(wild.experiment.value)


@pytest.mark.parametrize("start", ["1", "1 x", "1 2 3", "nan 1"])
def test_starts_that_are_none_are_refused(start):
    with pytest.raises(BadInput, match="start"):
        begun(start=start)


def test_a_width_that_is_none_is_refused():
    with pytest.raises(BadInput, match="not positive"):
        begun(start="0 -1")


@pytest.mark.parametrize("name", ["gaussian", "more_data", "waiting"])
def test_the_histogram_stays_in_the_picture(name):
    panel = LiveRun(Recipe.of_preset(CARD, name)).experiment.picture(("data",), 1.0)["data"]
    (counted,) = (mark for mark in panel.marks if isinstance(mark, Steps))
    assert counted.y.max() < panel.y.range[1]


@pytest.mark.parametrize("points", [30, 20_000])
def test_the_likelihood_of_many_points_stands_where_the_maximum_is_and_is_drawn_finely(points):
    run = begun("gaussian_1d", points=points).experiment
    curve, bell = run.picture(("width",), 1.0)["width"].marks[:2]
    assert np.abs(curve.y - bell.y).max() < (0.05 if points == 30 else 1e-3)
    assert (curve.y > 0.1).sum() > 20


def test_the_surface_is_computed_once_and_judges_by_the_same_points(monkeypatch):
    run = begun("gaussian_1d").experiment
    before = run.picture(("surface",), 1.0)["surface"].marks[0].values
    monkeypatch.setattr(GaussianFamily, "log_density", None)
    assert np.array_equal(run.picture(("surface",), 1.0)["surface"].marks[0].values, before)


def test_own_data_are_taken_whole():
    rows = np.random.default_rng(0).normal(3.0, 0.5, (300, 1)).astype(np.float32)
    run = LiveRun(Recipe("likelihood", {"points": 60}, TargetChoice(table=Table("mine.csv", ("x",), rows)), 0))
    assert np.array_equal(run.experiment.x, rows[:, 0].astype(np.float64))
