"""Descent by surrogates: tangency, majorisation, where Newton goes, minima by search, and the promises of a run."""

from itertools import pairwise

import numpy as np
import pytest

from engine.exact.minima import stationary
from engine.experiment import Gesture
from engine.experiments.descent import CARD
from engine.experiments.descent.knobs import DescentKnobs
from engine.experiments.descent.landscape import landscape_from
from engine.experiments.descent.methods import next_place, run_all, surrogate
from engine.history import History
from engine.marks import Note, Points
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.words import BadInput

PANELS = tuple(panel.name for panel in CARD.panels)
PRESETS = [preset.name for preset in CARD.presets]
TINY = 1e-5


def recipe(seed=1, **knobs):
    return Recipe("descent", knobs, TargetChoice(), seed)


def begun(steps=0, **knobs):
    run = LiveRun(recipe(**knobs))
    for _ in range(steps):
        run.advance_step()
    return run


def still(written, *box):
    landscape = landscape_from(written)
    return stationary(landscape.value, landscape.gradient, landscape.hessian, box)


CASES = [("x^4/4 - x^2 + 0.3x", m) for m in ("gradient", "newton")] + [
    (f, m) for f in ("one_mean", "two_means", "one_centre", "two_centres") for m in ("gradient", "newton", "em")
]  # fmt: skip


@pytest.mark.parametrize(("written", "method"), CASES)
def test_a_surrogate_touches_f_with_the_same_slope_and_the_step_leads_to_where_it_has_none(written, method):
    landscape, knobs = landscape_from(written), DescentKnobs(rate=0.05)
    here = np.array([1.3, -0.7])[: landscape.dimension]
    rng = np.random.default_rng(0)
    after = next_place(method, landscape, here, np.zeros_like(here), knobs, rng)
    assert surrogate(method, landscape, here, knobs, here) == pytest.approx(float(landscape.value(here)), abs=1e-12)
    for aside in TINY * np.eye(landscape.dimension):
        pair = np.stack([here + aside, here - aside])
        model, true = surrogate(method, landscape, here, knobs, pair), landscape.value(pair)
        assert model[0] - model[1] == pytest.approx(true[0] - true[1], abs=1e-11)
        around = surrogate(method, landscape, here, knobs, np.stack([after + aside, after - aside]))
        assert around[0] - around[1] == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize("written", ["one_mean", "two_means", "one_centre", "two_centres"])
def test_the_bowl_of_em_lies_above_f_and_f_never_rises(written):
    landscape, rng = landscape_from(written), np.random.default_rng(1)
    for _ in range(20):
        here, at = rng.normal(0, 2, landscape.dimension), rng.normal(0, 3, size=(200, landscape.dimension))
        assert (landscape.bowl(here, at) >= landscape.value(at) - 1e-10).all()
        assert landscape.value(landscape.responsible(here)) <= landscape.value(here) + 1e-12


def test_the_parabola_of_the_gradient_lies_above_f_when_h_is_at_most_one_over_l():
    run = begun(function="cos(x)", range="-4 4", start="1", method="gradient")
    scene, x = run.experiment.scene, np.linspace(-4, 4, 401)[:, None]
    assert scene.steepest == pytest.approx(1.0, abs=1e-6)
    for here in np.linspace(-3, 3, 7)[:, None]:
        for rate, holds in ((1.0, True), (2.0, False)):
            model = surrogate("gradient", scene.landscape, here, DescentKnobs(rate=rate), x)
            above = (model >= scene.landscape.value(x) - 1e-6).all()
            assert above or not holds
    short, long = (begun(function="x^2/2", range="-4 4", start="1", method="gradient", rate=h) for h in (0.99, 2.1))
    for run, falls in ((short, True), (long, False)):
        values = [run.advance_step()["value"] for _ in range(20)]
        assert all(later <= earlier for earlier, later in pairwise(values)) == falls


def test_newtons_digits_double():
    run = begun(function="exp(x) - 2x", range="-2 3", start="1.5")
    away = [run.advance_step()["away"] for _ in range(6)]
    for earlier, later in pairwise(away):
        assert later <= 0.6 * earlier**2 + 1e-15
    assert away[-1] < 1e-15


def test_newton_on_a_maximum_is_shown_and_named():
    run = begun(8, function="cos(x)", range="-4 7", start="0.8")
    assert abs(run.experiment._here[0]) < 1e-12
    assert [found.name for found in run.take_findings()] == ["at a maximum"]
    run = begun(12, function="x^2 - y^2 + y^4/4", range="-2 2", start="1.5 0.3")
    assert [found.name for found in run.take_findings()] == ["at a saddle"]


def test_a_method_that_runs_away_is_named_while_it_does():
    run = begun(5, function="x^2/2", range="-3 3", start="2", method="gradient", rate=3.0)
    assert [found.name for found in run.take_findings()] == ["runs away"]
    says = [str(mark.says) for mark in run.experiment.picture(("surrogate",), 1.0)["surrogate"].marks
            if isinstance(mark, Note)]  # fmt: skip
    assert says == ["It stands at −64, beyond the range."]


def test_a_method_that_leaves_the_function_stays_and_is_named():
    run = begun(3, function="log(x) + 1/x", range="0.05 4", start="3.9", rate=100.0, method="gradient")
    assert [found.name for found in run.take_findings()] == ["left the function"]
    assert np.isfinite(run.experiment.places).all()
    run = begun(1, function="x^3 + x", range="-1 1", start="0")
    assert [found.name for found in run.take_findings()] == ["no Newton step"]


def test_stationary_places_by_dense_search():
    found = still("x^4/4 - x^2 + 0.3x", (-2.5, 2.5))
    roots = np.sort(np.roots([1, 0, -2, 0.3]))
    assert np.allclose(np.sort(found.places[:, 0]), roots, atol=1e-12)
    assert found.kinds == ("minimum", "minimum", "maximum")
    assert still("abs(x - 1) + 0.1 x^2", (-3, 3)).places[0, 0] == pytest.approx(1.0, abs=1e-12)
    assert still("x^4", (-2, 2)).kinds == ("minimum",) and still("x^3", (-2, 2)).kinds == ("flat",)
    assert len(still("exp(x)", (-2, 2)).places) == 0
    valley = still("(1 - x)^2 + 10 (y - x^2)^2", (-2, 2), (-1, 3))
    assert valley.kinds == ("minimum",) and np.allclose(valley.places, 1.0, atol=1e-10)
    assert still("x^2 - y^2 + y^4/4", (-2, 2), (-2, 2)).kinds == ("minimum", "minimum", "saddle")
    two = still("two_means", (-5, 5), (-5, 5))
    assert two.kinds == ("minimum", "minimum", "saddle") and two.values[0] == pytest.approx(two.values[1])


def test_a_fall_without_bottom_is_no_minimum_and_a_kink_or_the_edge_of_the_function_is():
    for written in ("exp(exp(2x)) + log(x+1)", "log(x+1)", "-1/abs(x)"):
        assert still(written, (-2.5, 2.5)).lowest is None
    for written, lowest in (("abs(x - 0.3)", 0.3), ("sqrt(abs(x - 0.3))", 0.3), ("x^2 + abs(x - 1)", 0.5)):
        assert still(written, (-2.5, 2.5)).minima.ravel() == pytest.approx([lowest], abs=1e-6)


@pytest.mark.parametrize(("function", "start"), [("exp(exp(2x)) + log(x+1)", "2.3"), ("exp(exp(3x))", "2.15")])
def test_a_very_steep_function_can_be_drawn_and_said(function, start):
    run = begun(function=function, start=start, range="-2.5 2.5", method="newton")
    for _ in range(3):
        run.advance_step()
        panels = run.experiment.picture(PANELS, 1.0)
        says = [str(mark.says) for mark in panels["surrogate"].marks if hasattr(mark, "says")]
        assert says and "above the picture" in says[0]


def test_at_rest_there_is_no_step_to_look_along():
    run = begun(steps=12, function="x^2 - y^2 + y^4/4", start="1.5 0.3", range="-2 2", method="newton")
    (note,) = run.experiment.picture(["surrogate"], 1.0)["surrogate"].marks
    assert "no step" in str(note.says)


def test_em_and_gradient_come_to_the_same_minimum_of_the_likelihood():
    landscape, start = landscape_from("two_means"), np.array([[-0.5, 1.5]])
    ends = [run_all(method, landscape, start, DescentKnobs(rate=0.5), 3000) for method in ("em", "gradient")]
    assert np.allclose(*ends, atol=1e-9)
    assert np.abs(still("two_means", (-5, 5), (-5, 5)).minima - ends[0]).max(axis=1).min() < 1e-9


@pytest.mark.parametrize("name", PRESETS)
def test_looking_never_changes_the_run_and_a_state_is_everything(name):
    alone, watched = (LiveRun(Recipe.of_preset(CARD, name, seed=2)) for _ in range(2))
    for _ in range(6):
        alone.advance_step()
        for _ in range(2):
            watched.experiment.picture(PANELS, 0.5)
            watched.experiment.standings()
            watched.advance_phase()
    assert watched.digest() == alone.digest()
    kept = alone.state()
    last = [alone.advance_step() for _ in range(4)][-1]
    fresh = LiveRun(Recipe.of_preset(CARD, name, seed=2))
    fresh.restore(kept)
    assert [fresh.advance_step() for _ in range(4)][-1] == last and fresh.digest() == alone.digest()


@pytest.mark.parametrize("phases", [0, 1])
def test_a_hand_on_the_racers_is_an_edit_that_is_replayed(phases):
    history = History.begun(recipe(function="x^2 + y^4 - y^2", start="1 1", range="-2 2"), "cpu")
    for _ in range(4 + phases):
        history.advance_phase()
    history.edit(poke=("surface", Gesture("drag", (0, 0), (0.5, -1.0), 3)))
    assert np.allclose(history.live.experiment.places[3], [0.5, -1.0])
    history.edit(poke=("surface", Gesture("click", (-1.0, 0.5))))
    assert np.allclose(history.live.experiment.places, [-1.0, 0.5])
    while history.live.step < 7:
        history.advance_phase()
    again = LiveRun(history.recipe)
    while again.step < 7:
        again.advance_step()
    assert again.digest() == history.live.digest()


def test_a_point_is_dragged_along_x_and_not_off_the_function():
    run = begun(1, function="log(x) + 1/x", range="0.05 4", start="3")
    run.edit(poke=("surrogate", Gesture("drag", (3.0, 1.0), (0.5, 9.0), 0)))
    assert run.experiment._here == 0.5
    run.edit(poke=("surrogate", Gesture("drag", (0.5, 1.0), (-1.0, 0.0), 0)))
    assert run.experiment._here == 0.5
    handles = [mark for mark in run.experiment.picture(("surrogate",), 1.0)["surrogate"].marks
               if isinstance(mark, Points) and mark.handles]  # fmt: skip
    assert len(handles) == 1 and handles[0].xy[0, 0] == 0.5


@pytest.mark.parametrize(
    ("knobs", "says"),
    [({"function": "log(x)", "start": "-1"}, "start = -1: .* not defined there"),
     ({"function": "sqrt(x)", "start": "0"}, "no finite slope"), ({"start": "1 2"}, "start = 1 2 .* variables: 1"),
     ({"function": "x y", "start": "1"}, "variables: 2"), ({"start": "here"}, "start = here"),
     ({"range": "3 -3"}, "range = 3 -3"), ({"range": "1"}, "range = 1"), ({"method": "em"}, "method = em needs"),
     ({"function": "x +"}, "ends too early")],
)  # fmt: skip
def test_what_cannot_begin_is_refused_in_one_sentence(knobs, says):
    with pytest.raises(BadInput, match=says):
        begun(**knobs)


def test_em_is_refused_in_the_middle_of_a_run_and_nothing_changes():
    run = begun(2)
    with pytest.raises(BadInput, match="needs a fit"):
        run.edit(tune={"method": "em"})
    assert run.knobs.method == "newton"
    run.advance_step()
