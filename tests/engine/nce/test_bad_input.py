"""What cannot be used is refused in one sentence that names the field, the value and the cure."""

import numpy as np
import pytest

from engine.experiments import card
from engine.experiments.nce import NceKnobs
from engine.experiments.words.counts import counted
from engine.experiments.words.knobs import WordKnobs
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.targets.double_well import DoubleWell
from engine.targets.table import Table
from engine.words import BadInput
from tests.engine.nce.labs import live, nce


@pytest.mark.parametrize("b", [0, -1, "-0.5"])
def test_a_quartic_that_does_not_die_out(b):
    with pytest.raises(BadInput, match=r"b = .* cannot be normalised"):
        NceKnobs.checked({"b": b})
    with pytest.raises(BadInput, match=r"b = .* cannot be normalised"):
        DoubleWell.Knobs.checked({"b": b})


def test_noise_that_does_not_fall_where_data_are():
    with pytest.raises(BadInput, match=r"noise_width = 1\.0: .*never falls on .* %"):
        nce(noise_width=1.0)
    run = nce(steps=1)
    with pytest.raises(BadInput, match="noise_width"):
        run.edit(tune={"noise_width": 0.5})
    run.advance_step()
    assert run.step == 2 and run.experiment.knobs.noise_width == 4.0


def test_noise_that_is_too_easy_is_found():
    run = nce(noise_law="gaussian", noise_width=50.0, batch=16, rate=0.3)
    run.experiment._certain_for = 10**6
    run.experiment._loss = 1e-5
    run.experiment._compare_with_guessing()
    assert [finding.name for finding in run.take_findings()] == ["noise too easy"]


@pytest.mark.parametrize(("rate", "told"), [(3e-3, False), (1.0, True)])
def test_an_energy_that_is_thrown_off_is_found(rate, told):
    run, found = LiveRun(Recipe.of_preset(card("nce"), "moons")), []
    run.edit(tune={"rate": rate})
    for _ in range(30):
        run.advance_step()
        found += [finding.name for finding in run.take_findings()]
    assert found == ["energy thrown off"] * told
    # However wild, it is drawn without a warning.
    assert run.experiment.picture([panel.name for panel in run.card.panels], 0.5)
    run.experiment.measure()


def test_gone_back_to_before_nothing_is_told_of_the_future():
    run = LiveRun(Recipe.of_preset(card("nce"), "moons"))
    kept = run.state()
    run.advance_step()
    run.experiment.measure()
    assert run.experiment.standings()["log_z"].truth is not None
    run.restore(kept)
    assert run.experiment.standings()["log_z"].truth is None


def test_a_dimension_that_the_target_has_not():
    with pytest.raises(BadInput, match="dimension = 1"):
        nce("moons", dimension="1", noise_width=5.0)
    assert NceKnobs.checked({"dimension": 2}).dimension == "2"


def test_two_places_for_a_and_b():
    def made(mine, theirs):
        return LiveRun(Recipe("nce", {"a": mine}, TargetChoice("double_well", {"a": theirs}), 0)).experiment.law

    assert made(1.0, -2.0).knobs.a == 1.0 and made(-2.0, 3.0).knobs.a == 3.0
    with pytest.raises(BadInput, match="in one place"):
        made(1.0, 3.0)


def test_own_data_have_no_density():
    rows = np.random.default_rng(0).standard_normal((60, 2)).astype(np.float32)
    own = TargetChoice(table=Table("rows.csv", ("x", "y"), rows))

    def made(**knobs):
        return LiveRun(Recipe("nce", {"energy": "mixture", "noise_width": 6.0, **knobs}, own, 0))

    for knobs in ({"noise_law": "data"}, {"expectation": "exact"}):
        with pytest.raises(BadInput, match="known density"):
            made(**knobs)
    run = made()
    run.advance_step()
    run.experiment.picture([spec.name for spec in run.card.panels], 1.0)
    assert np.isfinite(run.experiment.measure()["held_out"])


@pytest.mark.parametrize("dimension", ["auto", "2"])
def test_own_data_of_any_scale_are_learned_and_told_in_their_own_units(dimension):
    def made(scale):
        rows = scale * (3.0 + np.random.default_rng(0).standard_normal((400, 1)))
        own = TargetChoice(table=Table("rows.csv", ("x",), rows))
        return LiveRun(Recipe("nce", {"energy": "mixture", "dimension": dimension}, own, 0))

    small, large = made(1.0), made(1024.0)
    for run in (small, large):
        for _ in range(3):
            run.advance_step()
    n, point = small.experiment.law.dimension, np.full((1, small.experiment.law.dimension), 2.5)
    less = n * np.log(1024.0)
    assert large.experiment.measure()["held_out"] == pytest.approx(
        small.experiment.measure()["held_out"] + less, abs=1e-3
    )
    densities = [run.experiment.evaluate(scale * point)["log_density"][0] for run, scale in ((small, 1), (large, 1024))]
    assert densities[1] == pytest.approx(densities[0] - less, abs=1e-3)
    drawn, same = (run.experiment.sample(200, np.random.default_rng(1)) for run in (large, small))
    assert drawn.shape == (200, n) and np.allclose(drawn, 1024 * same, atol=5.0)


@pytest.mark.parametrize("levels", ["1", "1 x", "0 1e9", "1 nan", " ".join("0" * 30)])
def test_levels_that_are_none(levels):
    with pytest.raises(BadInput, match="levels"):
        live("boltzmann", levels=levels)


def test_levels_are_refused_where_they_are_typed():
    with pytest.raises(BadInput, match="only one energy"):
        card("boltzmann").knobs.checked({"levels": "3"})
    with pytest.raises(BadInput, match="one is no energy"):
        card("boltzmann").knobs.checked({}).changed(levels="0 one 2")


@pytest.mark.parametrize(("pasted", "says"), [
    ("", "no words"), ("12 34 !!", "no words"), ("word word, word.", "only one word, word"),
    ("one. two. three.", "beside"),
])  # fmt: skip
def test_texts_with_nothing_to_count_are_refused_where_they_are_typed(pasted, says):
    assert WordKnobs.checked({"pasted": pasted}).corpus == "table"
    with pytest.raises(BadInput, match=says):
        WordKnobs.checked({"corpus": "own"}).changed(pasted=pasted)


def test_one_chinese_word_is_two_characters():
    assert counted(WordKnobs.checked({"corpus": "own", "pasted": "你好你好你好"})).names == ("你", "好")
