"""The followed point: its budget adds up, and pointing is looking, wherever in the run's time it is done."""

from __future__ import annotations

import typing

import numpy as np
import pytest

from engine.experiment import Gesture
from engine.experiments import card
from engine.experiments.flow import CARD, FlowKnobs
from engine.experiments.flow.formulas import base_formula, layer_formula, sum_formula
from engine.experiments.flow.walk import budget
from engine.history import History
from engine.marks import Bars, Curve, Matrix, Note, Points
from engine.recipe import Recipe
from tests.engine.flows import flow

LAYERS = typing.get_args(FlowKnobs.model_fields["layer"].annotation)
SMALL = {"couplings": 2, "hidden": 8, "ode_steps": 2}
CLICK = Gesture("click", (1.0, 0.5))
RECIPE = Recipe("flow", {**SMALL, "batch": 32}, Recipe.of_preset(card("flow"), "moons").target, 3)


def history(steps=6):
    made = History.begun(RECIPE, "cpu")
    go(made, steps)
    return made


def go(made, steps):
    for _ in range(3 * steps):
        made.advance_phase()


@pytest.mark.parametrize("layer", LAYERS)
def test_the_budget_adds_up_to_the_log_density(layer):
    made = flow(steps=10, layer=layer, **SMALL)
    for point in made.target.sample(5, np.random.default_rng(1))[:, None]:
        spent = budget(made.model, point)
        assert spent.total == pytest.approx(made.evaluate(point)["log_density"][0], abs=1e-5)
        assert len(spent.log_dets) == len(made.chain.layers)


def test_the_panels_show_the_terms_and_their_sum():
    made = flow(steps=10, **SMALL)
    made.point("density", CLICK)
    panels = made.picture(["budget", "table", "layers"], 1.0)
    terms = np.concatenate([mark.heights for mark in panels["budget"].marks if isinstance(mark, Bars)])
    log_q = made.evaluate(np.array([CLICK.at]))["log_density"][0]
    assert terms.sum() == pytest.approx(log_q, abs=1e-5)
    (total,) = (mark.y[-1] for mark in panels["budget"].marks if isinstance(mark, Curve))
    assert total == pytest.approx(log_q, abs=1e-5)
    (matrix,) = (mark for mark in panels["table"].marks if isinstance(mark, Matrix))
    (track,) = (mark for mark in panels["layers"].marks if isinstance(mark, Curve))
    assert np.allclose(matrix.values[:, 0], track.x) and np.allclose(matrix.values[:, 1], track.y)
    assert np.allclose(np.array([track.x[-1], track.y[-1]]), made.model.to_noise(np.array([CLICK.at]))[0], atol=1e-4)
    assert any(f"{log_q:.3f}".replace("-", "−") in str(mark.says) for mark in panels["budget"].marks
               if isinstance(mark, Note))  # fmt: skip


@pytest.mark.parametrize("layer", LAYERS)
def test_a_click_in_any_plane_chooses_the_point_under_it(layer):
    made = flow(steps=5, layer=layer, **SMALL, shown_layer=2)
    clickable = [spec.name for spec in CARD.panels if "click" in spec.gestures]
    assert {"density", "truth", "latent", "warp", "samples", "layers"} <= set(clickable)
    for name in clickable:
        assert made.point(name, CLICK)
        dots = [mark for mark in made.picture([name], 1.0)[name].marks
                if isinstance(mark, Points) and mark.role == "cursor"]  # fmt: skip
        assert np.allclose(dots[-1].xy, [CLICK.at], atol=1e-3), name


def test_a_click_far_outside_is_brought_near_and_says_so():
    made = flow(steps=5, **SMALL)
    for panel, at in (("density", (1e30, -1e30)), ("latent", (1e200, 5.0)), ("layers", (float("inf"), 0.0))):
        assert made.point(panel, Gesture("click", at))
        assert np.abs((np.array(made.pointed["probe"]) - made.target.mean) / made.target.sd).max() <= 10 + 1e-9
        drawn = made.picture(["budget", "table", "layers", "density", "latent", "traversal"], 0.3)
        assert any("far outside" in str(mark.says) for mark in drawn["budget"].marks if isinstance(mark, Note))


def test_other_gestures_mean_nothing():
    made = flow(**SMALL)
    assert not made.point("density", Gesture("drag", (0, 0), (1, 1)))
    assert not made.point("interpolation", CLICK)
    assert not made.point("interpolation", Gesture("drag", (0, 0), (1, 1), 7))
    assert not made.pointed


def test_pointing_is_no_edit_and_changes_no_number():
    pointed, alone = history(), history()
    pointed.edit(poke=("density", CLICK))
    assert not pointed.recipe.edits and len(pointed.timeline.branches) == 1
    go(pointed, 3)
    go(alone, 3)
    assert pointed.live.digest() == alone.live.digest()
    assert pointed.live.state().keys() == alone.live.state().keys()


def test_the_point_survives_seeking_restarting_and_forking():
    made = history()
    made.edit(poke=("density", CLICK))
    made.set_out(2)
    assert made.live.step < 6 and made.live.experiment.pointed == {"probe": CLICK.at}
    made.edit(poke=("density", Gesture("click", (0.0, 0.0))))
    assert len(made.timeline.branches) == 1, "pointing in the past starts no branch"
    made.fork({"layer": "additive"})
    assert made.live.experiment.pointed == {"probe": (0.0, 0.0)}
    made.recover("cpu")
    made.move_to("cpu")
    assert made.live.experiment.pointed == {"probe": (0.0, 0.0)}


def test_formulas_carry_the_numbers_of_the_point():
    assert layer_formula("additive", (1, 2), (1, 1.5), 0).plain == "b′ = b + m(a) = 2.000 − 0.500 = 1.500"
    affine = layer_formula("affine", (1, 2), (1, 5), np.log(2))
    assert affine.plain == "b′ = b · exp s + t = 2.000 · exp(0.693) + 1.000 = 5.000"
    assert affine.tex == "b' = b\\,e^{s} + t = %s\\,e^{%s} %s = %s"
    assert affine.numbers == ("2.000", "0.693", " + 1.000", "5.000")
    assert layer_formula("additive", (1, 2), (1, 1.5), 0).numbers == ("2.000", " − 0.500", "1.500")
    assert base_formula((0.0, 2.0)).numbers == ("−1.838", " − 2.000", "−3.838")
    assert "(2.000, −3.000)" in layer_formula("one's own", (1, 1), (2, -3), 0.1).plain
    assert base_formula((0.0, 2.0)).plain.endswith("−1.838 − 2.000 = −3.838")
    total = sum_formula((1.0, 2.0), -1, -2, 3)
    assert total.plain == "log q(1.000, 2.000) = −1.000 − 2.000 + 3.000 = 0.000"
    assert total.tex.count("%s") == len(total.numbers)


@pytest.mark.parametrize("layer", LAYERS)
def test_every_layer_of_every_chain_has_a_formula_a_name_and_a_symbol(layer):
    from engine.experiments.flow.formulas import _FORMULAS, KINDS, SYMBOLS

    kinds = {one.name for one in flow(layer=layer, **SMALL).chain.layers}
    assert kinds <= set(_FORMULAS) and kinds <= set(KINDS) and kinds <= set(SYMBOLS)
