"""Every panel of the Markov lab: there, finite, with its source, and harmless."""

from __future__ import annotations

import numpy as np
import pytest

from engine.experiments.markov import CARD
from engine.experiments.markov.pictures import DRAW
from engine.marks import Bars, Curve, Graph, Line, Matrix, Note, Points
from engine.recipe import Recipe
from engine.run import LiveRun
from tests.engine.markov.test_markov import PRESETS, made
from tests.engine.panels import holes_in


def of(panel, kind):
    return [mark for mark in panel.marks if isinstance(mark, kind)]


def drawn(lab, name):
    return lab.picture([name], 1.0)[name]


def test_the_card_lists_what_can_be_drawn():
    assert {spec.name for spec in CARD.panels} == set(DRAW)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_panel_is_finite_and_says_how_it_is_known(preset):
    run = LiveRun(Recipe.of_preset(CARD, preset))
    for _ in range(3):
        run.advance_step()
    run.advance_phase()
    for name, panel in run.experiment.picture(list(DRAW), 1.0).items():
        assert panel.marks and panel.step == 3, name
        assert panel.provenance or of(panel, Note), name
        assert panel.x.range[0] < panel.x.range[1] and panel.y.range[0] < panel.y.range[1], name
        assert not holes_in(panel, Matrix, Curve), name


def test_looking_changes_nothing():
    run, alone = (LiveRun(Recipe.of_preset(CARD, "three_states", seed=2)) for _ in range(2))
    for _ in range(12):
        run.advance_phase()
        alone.advance_phase()
        run.experiment.picture(list(DRAW), 0.5)
        run.experiment.measure()
        run.look({"middle": 0.1, "widths": "flow"})
    assert run.digest() == alone.digest()


@pytest.mark.parametrize("middle", [0.0, 0.3, 1.0])
def test_the_composition_is_the_same_for_every_time_between(middle):
    panel = drawn(made(middle=middle, span=2.0, destination=2), "composition")
    assert of(panel, Bars)[0].heights.sum() == pytest.approx(of(panel, Line)[0].at, rel=1e-6)
    assert float(dict(of(panel, Note)[1].says.values)["error"].replace("−", "-")) < 1e-10


def test_the_error_of_the_expansion_has_slope_two():
    curve = of(drawn(made(), "expansion_error"), Curve)[1]
    slopes = np.diff(np.log(curve.y)) / np.diff(np.log(curve.x))
    assert slopes[0] == pytest.approx(2.0, abs=0.01)


def test_a_click_is_told_beyond_the_largest_exit_rate():
    below, above = (of(drawn(made(epsilon=epsilon), "expansion"), Bars)[0].heights for epsilon in (0.49, 0.51))
    assert below.min() >= 0 > above.min()


def test_columns_of_the_generator_sum_to_what_stands_below_them():
    values = of(drawn(made(rates="-2 1; 2 -1", leak=0.5, normalised=False), "generator"), Matrix)[0].values
    assert np.allclose(values[:-1].sum(axis=0), values[-1]) and np.allclose(values[-1], [-0.5, 0.0])
    assert not of(drawn(made(), "generator"), Matrix)[0].values[-1].any()


def test_gain_less_loss_is_the_rate_of_change():
    lab = made(steps=5)
    panel = drawn(lab, "flows")
    assert np.allclose(of(panel, Points)[0].xy[:, 1], lab.chain.generator @ lab.p, atol=1e-6)


def test_the_graph_shows_p_and_stands_where_a_hand_put_it():
    lab = made(steps=4)
    lab.pointed["state 2"] = (0.25, -0.5)
    graph = of(drawn(lab, "graph"), Graph)[0]
    assert np.allclose(graph.sizes, lab.p) and np.allclose(graph.xy[2], (0.25, -0.5))
    assert len(graph.edges) == len(graph.says) == 6 and graph.handles


def test_within_a_step_panels_say_which_time_they_show():
    lab = made(dt=0.5)
    lab.advance("gain")
    assert "gain after t = 0" in str(drawn(lab, "probabilities").title)
    lab.advance("loss")
    assert str(drawn(lab, "probabilities").title) == "P(t) at t = 0.5"
    walkers = drawn(lab, "walkers")
    assert str(walkers.title).endswith("t = 0"), "the walkers have not moved yet, and are held against their own P"
    assert str(of(walkers, Note)[0].says).startswith("Total variation 0,")
    lab.advance("walk")
    assert str(drawn(lab, "walkers").title).endswith("t = 0.5")


@pytest.mark.parametrize("preset", ["coarse", "walk", "lattice", "three_states"])
def test_no_bar_leaves_its_axis(preset):
    run = LiveRun(Recipe.of_preset(CARD, preset))
    for _ in range(12):
        panels = run.experiment.picture(["probabilities", "walkers", "flows"], 1.0)
        for panel in panels.values():
            for mark in of(panel, Bars):
                assert panel.y.range[0] <= mark.heights.min() and mark.heights.max() <= panel.y.range[1]
            for mark in of(panel, Points):
                assert panel.y.range[0] <= mark.xy[:, 1].min() and mark.xy[:, 1].max() <= panel.y.range[1]
        run.advance_phase()
    lines = panels["probabilities"].y.range
    assert lines[0] == 0 or preset == "coarse"


def test_a_stepped_p_is_called_so_and_says_how_far_off_it_is():
    panel = drawn(made(method="euler", dt=0.4, steps=2), "probabilities")
    assert "P by 1 + Δt W̃" in {str(mark.label) for mark in of(panel, Bars)}
    assert {str(label) for label, _ in panel.provenance} == {"at rest", "exact P(t)"}
    assert any(str(note.says).startswith("½ Σ|P − exact P| = 0.") for note in of(panel, Note))


def test_the_way_to_rest_is_shown_whole_and_no_longer():
    run = LiveRun(Recipe.of_preset(CARD, "walk"))
    ends = set()
    for _ in range(6):
        for _ in range(40):
            run.advance_step()
        panel = drawn(run.experiment, "relaxation")
        ends.add(panel.x.range)
    assert ends == {(0.0, 100.0)}, "a walk that starts in the middle has nothing of the slowest mode"
    come, gone = of(panel, Curve)
    assert gone.x[-1] == pytest.approx(run.experiment.time) == come.x[0]
