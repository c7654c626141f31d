"""Chains of ever shorter steps: their limit, their errors, their waiting times."""

from __future__ import annotations

import numpy as np
import pytest

from engine.experiments.refinement import CARD, RefinementKnobs
from engine.experiments.refinement.pictures import DRAW
from engine.experiments.refinement.process import Refinement
from engine.marks import Bars, Curve, Matrix
from engine.recipe import Recipe
from engine.run import LiveRun
from engine.streams import Streams
from engine.words import BadInput
from tests.engine.panels import holes_in

PRESETS = [preset.name for preset in CARD.presets]


def made(steps=0, **knobs):
    lab = Refinement(RefinementKnobs.checked({"walkers": 500, **knobs}), None, Streams(1), "cpu")
    for _ in range(steps):
        for phase in CARD.phases:
            lab.advance(phase.name)
    return lab


@pytest.mark.parametrize("name", PRESETS)
def test_every_halving_comes_nearer_and_in_the_end_halves_the_error(name):
    run = LiveRun(Recipe.of_preset(CARD, name))
    for _ in range(15):
        readings = run.advance_step()
    lab = run.experiment
    assert (np.diff(lab.largest) < 0).all()
    assert readings["ratio"] == pytest.approx(2.0, abs=0.2) and readings["total"] == pytest.approx(1.0)
    assert np.allclose(lab.exact, lab.chain.after(lab.course.p[0][0], 15 * lab.knobs.h))


def test_the_drawn_course_is_the_run():
    lab = made(9)
    for j, p in enumerate(lab.p):
        assert np.allclose(lab.course.p[j][9 * 2**j], p, atol=1e-14)
    assert lab.course.errors(0)[9] == pytest.approx(lab.errors[0], abs=1e-14)


def test_a_coarse_chain_swings_where_time_does_not():
    lab = made(1, rates="0 1\n1 0", h=0.95)
    assert lab.p[0][0] < 0.5 < lab.exact[0]


def test_steps_longer_than_the_fastest_wait_are_refused():
    made(rates="0 1\n2 0", h=0.5)
    with pytest.raises(BadInput, match=r"h = 0\.6 is longer than 0\.5"):
        made(rates="0 1\n2 0", h=0.6)


def test_walkers_wait_geometrically():
    lab = made(60, rates="0 2\n1 0", h=0.25, walkers=4000)
    counts = lab.waits[0]
    chances = 0.25 * 0.75 ** np.arange(6)
    assert np.allclose(counts[1:7] / counts.sum(), chances, atol=5 * np.sqrt(0.2 / counts.sum()))
    assert lab.measure()["walkers_tv"] < 0.05


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("steps", [0, 400])
def test_every_panel_is_finite_and_says_how_it_is_known(name, steps):
    run = LiveRun(Recipe.of_preset(CARD, name))
    for _ in range(steps):
        run.advance_step()
    assert {spec.name for spec in CARD.panels} == set(DRAW)
    for panel_name, panel in run.experiment.picture(list(DRAW), 1.0).items():
        assert panel.marks and panel.provenance, panel_name
        assert not holes_in(panel, Curve), panel_name


def test_matrices_of_one_step_have_columns_that_sum_to_one():
    panel = made(shown=9 - 2).picture(["matrix"], 1.0)["matrix"]
    values = next(mark for mark in panel.marks if isinstance(mark, Matrix)).values
    assert np.allclose(values.sum(axis=0), 1.0) and (values >= 0).all()


def test_waiting_times_of_a_trap_are_for_ever():
    panel = made(rates="0 0\n1 0", seen=1).picture(["waiting"], 1.0)["waiting"]
    assert not [mark for mark in panel.marks if isinstance(mark, Bars)]


def test_the_state_is_everything_and_looking_is_nothing():
    lab, alone = made(5), made(5)
    kept, streams = lab.state(), lab.streams.state()
    lab.picture(list(DRAW), 0.5)
    lab.measure()
    for _ in range(5):
        for phase in CARD.phases:
            lab.advance(phase.name)
            alone.advance(phase.name)
    other = made()
    other.restore(kept)
    other.streams.restore(streams)
    for _ in range(5):
        for phase in CARD.phases:
            other.advance(phase.name)
    for name, value in lab.state().items():
        assert np.array_equal(value, other.state()[name]) and np.array_equal(value, alone.state()[name])
