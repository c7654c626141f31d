"""Jumps in a potential: walkers, master equation and Fokker-Planck limit agree where they should."""

from __future__ import annotations

import numpy as np
import pytest

from engine.experiment import Gesture
from engine.experiments.continuum import CARD, ContinuumKnobs
from engine.experiments.continuum.pictures import DRAW, WIDTHS, binned
from engine.experiments.continuum.process import Continuum
from engine.experiments.markov.chain import variation_floor
from engine.marks import Curve
from engine.recipe import Recipe
from engine.run import LiveRun, digest
from engine.streams import Streams
from tests.engine.panels import holes_in

PRESETS = [preset.name for preset in CARD.presets]


def made(steps=0, **knobs):
    lab = Continuum(ContinuumKnobs.checked({"walkers": 500, **knobs}), None, Streams(1), "cpu")
    return stepped(lab, steps)


def stepped(lab, steps):
    for _ in range(steps):
        for phase in CARD.phases:
            readings = lab.advance(phase.name)
        lab.readings = readings
    return lab


@pytest.mark.parametrize("potential", ["double_well", "tilted", "harmonic", "flat", "ripples"])
def test_probability_is_kept_and_both_equations_rest_on_the_same(potential):
    lab = made(potential=potential, dt=0.05)
    kls = [stepped(lab, 1).readings["kl"] for _ in range(20)]
    assert (np.diff(kls) <= 1e-12).all()
    assert lab.p[0].sum() == pytest.approx(1.0, abs=1e-12) and lab.p[0].min() >= 0
    rest = lab.equations[0].cells.equilibrium
    assert np.allclose(lab.equations[0].jumps @ rest, rest) and np.allclose(lab.equations[0].limit @ rest, rest)


def test_walkers_follow_the_master_equation_and_not_its_limit():
    lab = made(30, walkers=20_000, jump=1.0, dt=0.02)
    floor = variation_floor(binned(lab.p[0]), 20_000)
    assert lab.measure()["walkers_tv"] < 2 * floor
    assert lab.readings["gap"] > 5 * floor


def test_the_distance_to_the_limit_falls_as_the_square_of_the_jump():
    panel = made().picture(["small_jumps"], 1.0)["small_jumps"]
    gaps = [mark for mark in panel.marks if isinstance(mark, Curve)][1].y
    slopes = np.diff(np.log(gaps)) / np.diff(np.log(WIDTHS))
    assert slopes[:2] == pytest.approx(2.0, abs=0.1)


def test_in_the_harmonic_well_the_limit_is_that_of_ornstein_and_uhlenbeck():
    lab = made(50, potential="harmonic", depth=0.5, place=-1.0, dt=0.01)
    x, q = lab.equations[0].cells.centres, lab.q[0]
    mean = float(x @ q)
    assert mean == pytest.approx(-np.exp(-0.5), abs=5e-3)
    assert float((x - mean) ** 2 @ q) == pytest.approx(1 - np.exp(-1.0) * (1 - 0.01), abs=0.02)


def test_the_stated_error_is_of_the_size_of_the_cells():
    master, limit = made(20, dt=0.02).errors
    assert 0 < master < 0.02 and 0 < limit < 0.02


def test_the_truth_of_the_right_side_is_as_good_as_it_says():
    lab = made(potential="tilted")
    truth = lab.standings()["right"]
    x = np.linspace(-3, 3, 200_001)
    weight = np.exp(-lab.energy(x))
    assert abs(truth.truth - weight[x > 0].sum() / weight.sum()) <= truth.truth_source.error


def test_a_click_chooses_a_place_and_is_no_edit():
    lab = made(2)
    assert lab.point("landscape", Gesture("click", (0.7, 3.0))) and lab.pointed["from"] == (0.7, 0.0)
    assert lab.point("landscape", Gesture("click", (float("nan"), 3.0)))


@pytest.mark.parametrize("name", PRESETS)
def test_every_panel_is_finite_and_says_how_it_is_known(name):
    run = LiveRun(Recipe.of_preset(CARD, name))
    run.advance_step()
    assert {spec.name for spec in CARD.panels} == set(DRAW)
    for panel_name, panel in run.experiment.picture(list(DRAW), 1.0).items():
        assert panel.marks and panel.provenance, panel_name
        assert not holes_in(panel), panel_name


def test_the_state_is_everything_and_looking_is_nothing():
    lab, alone = made(5), made(5)
    kept, streams = lab.state(), lab.streams.state()
    lab.picture(list(DRAW), 0.5)
    lab.measure()
    other = made()
    other.restore(kept)
    other.streams.restore(streams)
    for one in (lab, alone, other):
        stepped(one, 5)
    first, *others = (
        digest({"experiment": one.state(), "streams": one.streams.state()}) for one in (lab, alone, other)
    )
    assert others == [first, first]


def test_edits_replay():
    run = LiveRun(Recipe("continuum", {"walkers": 100}, Recipe.of_preset(CARD).target, 2))
    run.advance_step()
    run.edit(tune={"jump": 1.0, "dt": 0.01})
    run.advance_step()
    run.edit(fork={"depth": 3.0})
    run.advance_step()
    again = LiveRun(run.recipe)
    while again.step < 3:
        again.advance_step()
    assert again.digest() == run.digest()


def test_at_the_bottom_of_a_well_the_limit_does_not_drift_and_no_density_leaves_its_axis():
    panels = made(potential="harmonic", place=-2.0).picture(["densities"], 1.0)
    for mark in panels["densities"].marks:
        values = mark.heights if hasattr(mark, "heights") else mark.y
        assert values.max() <= panels["densities"].y.range[1]
    note = made(jump=0.3).picture(["jumps"], 1.0)["jumps"].marks[-1].says
    values = dict(note.values)
    assert values["drift"] == "0" and float(values["mean"]) > 0.1
