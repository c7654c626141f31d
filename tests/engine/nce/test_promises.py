"""The house's promises for the three labs: looking changes nothing, state is everything, all presets draw."""

import numpy as np
import pytest

from engine.experiments import card, catalogue
from engine.experiments.nce.surface import Normaliser
from engine.marks import Curve, Matrix, Points
from engine.recipe import Recipe
from engine.run import digest
from tests.engine.nce.labs import go_on, live, look, nce, of_preset
from tests.engine.panels import holes_in

NAMES = ("nce", "words", "boltzmann")
PRESETS = [(name, preset.name) for name in NAMES for preset in card(name).presets]


def small(name):
    if name == "nce":
        return nce("mixture_1d", energy="mixture", beside="both", noise_law="gaussian", noise_width=2.5)
    return live(name, **({"corpus": "english", "expectation": "sampled"} if name == "words" else {}))


@pytest.mark.parametrize("name", NAMES)
def test_looking_changes_nothing(name):
    seen, alone = small(name), small(name)
    for _ in range(5):
        look(seen)
        go_on(seen, 1)
        go_on(alone, 1)
    assert seen.digest() == alone.digest()


@pytest.mark.parametrize("name", NAMES)
def test_a_restored_run_goes_on_bit_for_bit(name):
    run = go_on(small(name), 4)
    kept = run.state()
    there = go_on(run, 4).digest()
    run.restore(kept)
    assert digest(kept) == run.digest()
    assert go_on(run, 4).digest() == there


@pytest.mark.parametrize(("name", "preset"), PRESETS)
def test_every_preset_draws_every_panel(name, preset):
    run = of_preset(name, preset)
    found = {}
    for _ in range(2):
        found |= run.advance_step()
    assert all(np.isfinite(value) for value in found.values())
    known = {spec.name for spec in run.card.readings}
    assert set(found) | set(run.experiment.measure()) | set(run.experiment.standings()) <= known
    assert set(run.card.panels_of(preset)) <= {spec.name for spec in run.card.panels}
    for panel in look(run).values():
        assert panel.step == 2 and panel.marks
        assert panel.x.range[0] < panel.x.range[1] and panel.y.range[0] < panel.y.range[1]
        assert not holes_in(panel, Matrix, Curve), panel.title


def test_no_two_presets_of_a_lab_are_the_same_run():
    for name in catalogue():
        for preset in card(name).presets:
            assert Recipe.of_preset(card(name), preset.name).preset_of(card(name)) == preset.name, name


def test_what_is_learned_and_what_is_true_are_told_apart_without_colour():
    panel = look(of_preset("nce", "double_well"))["density"]
    named = {str(mark.label): mark for mark in panel.marks if mark.label}
    assert named["p, true"].dashed and not named["e^G/Z by NCE"].dashed
    beside = [named["by likelihood"], named["by score matching"]]
    assert all(isinstance(mark, Points) for mark in beside) and beside[0].role != beside[1].role
    drawn = [mark for mark in panel.marks if isinstance(mark, Curve)]
    assert drawn.index(named["p, true"]) > drawn.index(named["e^G/Z by NCE"])


def test_noise_may_change_while_the_run_goes_on():
    run = nce(steps=2)
    run.edit(tune={"noise_law": "gaussian", "noise_width": 1.5, "ratio": 2.0, "logit": "simple"})
    go_on(run, 2)
    assert run.experiment.question.shifted and run.step == 4


def test_another_energy_starts_anew_and_says_so():
    run = nce(steps=2)
    run.edit(fork={"energy": "mixture"})
    assert run.notice is not None
    go_on(run, 1)
    assert run.step == 3


def test_the_way_is_kept_at_even_steps():
    run = go_on(nce("double_well", batch=4), 1300)
    at = run.experiment.trace[:, 0]
    assert len(at) <= 513 and len(set(np.diff(at))) == 1 and at[-1] >= 1296


def test_what_was_integrated_stays_known_until_the_question_changes():
    run = nce(steps=1)
    least = run.experiment.question.least
    run.edit(tune={"rate": 0.01, "beside": "both"})
    assert run.experiment.question.least is least and run.experiment.question.knobs.rate == 0.01
    run.edit(tune={"ratio": 2.0})
    assert run.experiment.question.least != least


def test_without_chance_the_constant_comes_to_rest():
    run = go_on(of_preset("nce", "exact"), 2500)
    found = [run.advance_step() for _ in range(500)]
    log_z = [readings["log_z"] for readings in found]
    assert max(log_z) - min(log_z) < 1e-5
    run.experiment.measure()
    standings = run.experiment.standings()
    assert found[-1]["loss"] == pytest.approx(standings["loss"].truth, abs=1e-5)
    assert log_z[-1] == pytest.approx(standings["log_z"].truth, abs=1e-4)


@pytest.mark.parametrize("log_z", [-9.0, 0.3, 60.0])
def test_log_z_as_integrated_lies_on_the_axis_of_the_constant(log_z):
    run = nce("moons", steps=1, energy="network", hidden=8, depth=1)
    run.experiment.measurement.true = Normaliser(log_z, 0.1)
    panel = run.experiment.picture(("constant",), 1.0)["constant"]
    assert np.float32(log_z) in [mark.xy[0, 1] for mark in panel.marks if isinstance(mark, Points)]
    assert panel.y.range[0] < log_z < panel.y.range[1]
