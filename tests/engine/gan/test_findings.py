"""What goes wrong is named; what cannot be used is refused; the exact distance holds nobody up."""

import threading

import numpy as np
import pytest

from engine.exact.transport import SlowLane
from engine.experiments.dirac_gan.game import Game
from engine.experiments.dirac_gan.knobs import DiracKnobs
from engine.experiments.gan import pictures_score as score
from engine.experiments.gan.attendance import MENDING, Attendance
from engine.experiments.gan.knobs import GanKnobs
from engine.experiments.gan.measurement import Distance
from engine.experiments.gan.pictures_scene import Moment
from engine.experiments.gan.process import Gan
from engine.experiments.gan.watch import CERTAIN
from engine.marks import Bars, Note
from engine.streams import Streams
from engine.targets import OwnData, Table
from engine.words import BadInput
from tests.engine.gan.games import live, normal
from tests.engine.test_hosts import PATIENCE


def test_a_certain_discriminator_is_found_saturated():
    run = live(loss="saturating", constraint="none", critic_steps=100, rate=5e-3, target="ring8", hidden=64)
    found = []
    while not found and run.step < 10:
        run.advance_step()
        found += run.take_findings()
    assert [finding.name for finding in found] == ["saturated discriminator"]
    assert "non-saturating" in str(found[0].cure)


@pytest.mark.parametrize("asked", [{"critic_trains": "optimum"}, {"freeze": "generator"}])
def test_a_critic_that_is_asked_to_be_certain_stops_nobody(asked):
    run = live(loss="saturating", constraint="none", rate=1e-2, hidden=32, batch=32, steps=1, **asked)
    found = []
    while run.step < 120 and not found:
        run.advance_step()
        found += run.take_findings()
        (note,) = [m for m in run.experiment.picture(["critic"], 0.3)["critic"].marks if isinstance(m, Note)]
        if float(dict(note.says.values)["certainty"].replace("−", "-")) < CERTAIN:
            return
    pytest.fail("never certain")


def test_an_unconstrained_critic_breaks_no_promise_but_the_panel_says_it_is_above():
    run = live(loss="wasserstein", constraint="none", rate=1e-2, freeze="generator", steps=60)
    readings = run.experiment.measure()
    assert readings["value_there"] > readings["w1"] and not run.take_findings()
    panel = run.experiment.picture(["distance"], 1.0)["distance"]
    assert any(isinstance(mark, Note) and "above the exact" in str(mark.says) for mark in panel.marks)


def test_a_critic_whose_constraint_is_too_weak_is_found_above_the_exact_distance():
    run = live(loss="wasserstein", constraint="gp", penalty=1e-6, rate=1e-2, freeze="generator", steps=60)
    readings = run.experiment.measure()
    found = run.take_findings()
    assert readings["value_there"] > readings["w1"]
    assert found[0].name == "critic above the exact distance" and found[0].since == 60
    run.experiment.measure()
    assert not run.take_findings(), "once is enough"


@pytest.mark.filterwarnings("ignore:overflow:RuntimeWarning", "ignore:invalid value:RuntimeWarning")
def test_a_huge_rate_is_found_and_leaves_numbers():
    run = live(loss="wasserstein", constraint="gp", rate=100.0, optimiser="sgd", critic_steps=3)
    found = []
    for _ in range(60):
        run.advance_step()
        found += run.take_findings()
    assert "non-finite loss" in {finding.name for finding in found}
    assert np.isfinite(run.experiment.critic.trainable.flat.numpy()).all()
    run.experiment.measure()
    run.experiment.picture([spec.name for spec in run.card.panels], 0.3)


def test_lost_modes_are_named_and_since_when():
    found, panel = _losing_the_second_mode()
    assert len(found) == 1 and found[0].since == 20
    assert str(found[0].says).endswith("2.")
    assert "some missing since step 20" in panel


def test_modes_lost_without_a_constraint_stop_nobody_but_the_panel_says_it():
    found, panel = _losing_the_second_mode(constraint="none")
    assert not found and "some missing since step 20" in panel


def _losing_the_second_mode(**knobs):
    run = live(steps=1, target="soft_ring8", **knobs)
    experiment = run.experiment
    target = experiment.target
    whole = target.sample(3000, np.random.default_rng(0))
    part = whole[np.linalg.norm(whole - target.centres[1], axis=1) > 0.8]
    for shown, step in ((whole, 10), (part, 20), (part, 270), (part, 520), (part, 770)):
        _measured(experiment, shown, step)
    found = [finding for finding in run.take_findings() if finding.name == "mode lost"]
    return found, _said_of_modes(experiment, part)


def _measured(experiment, shown, step):
    experiment.step = step
    experiment._points = lambda n, generator, averaged: shown[:n]
    experiment.measure()


def _said_of_modes(experiment, shown):
    moment = Moment(experiment, 1.0)
    moment.__dict__["generated"] = lambda n, name: shown[:n]
    (note,) = [mark for mark in score.modes(experiment.scene, moment).marks if isinstance(mark, Note)]
    return str(note.says)


def test_gone_back_to_before_a_mode_was_lost_the_panel_does_not_tell_the_future():
    run = live(steps=1, target="soft_ring8")
    kept, experiment = run.state(), run.experiment
    whole = experiment.target.sample(3000, np.random.default_rng(0))
    part = whole[np.linalg.norm(whole - experiment.target.centres[1], axis=1) > 0.8]
    for shown, step in ((whole, 10), (part, 20), (part, 30)):
        _measured(experiment, shown, step)
    assert "since step 20" in _said_of_modes(experiment, part)
    run.restore(kept)
    assert "since" not in _said_of_modes(experiment, part)


def test_modes_that_new_knobs_are_about_to_mend_stop_nobody_and_never_means_never():
    book = Attendance()
    book.note([3, 4], 4, 10, expected=True)
    book.note([1, 2, 3], 4, 3500, expected=True)
    for step in (3550, 3600, 3650, 3700):
        book.note([1, 2, 3], 4, step, expected=False)
    assert not book.worth_telling(3700), "the knobs changed at step 3500"
    assert book.worth_telling(3500 + MENDING)
    assert book.never == [3], "1 and 2 were reached at step 10"


def test_a_cloud_that_touches_all_modes_has_found_none_and_a_short_absence_is_no_loss():
    book = Attendance()
    book.note([], 4, 10, expected=False, gathered=False)
    for step in (20, 400, 800):
        book.note([2], 4, step, expected=False, gathered=False)
    assert not book.worth_telling(800), "they had not been found"
    book.note([], 4, 900, expected=False)
    for step in (1000, 1100, 1200):
        book.note([2], 4, step, expected=False)
    assert not book.worth_telling(1200) and book.worth_telling(1500)


def test_every_mode_has_its_bar_and_no_bar_is_cut():
    run = live(steps=1, target="soft_ring8")
    centre = run.experiment.target.centres[0]
    near = np.tile(centre, (2500, 1)) + 0.01 * normal(2500, 2)
    near[:100] = 0.6 * run.experiment.target.centres[1]
    moment = Moment(run.experiment, 1.0)
    moment.__dict__["generated"] = lambda n, name: near[:n]
    panel = score.modes(run.experiment.scene, moment)
    (bars,) = [mark for mark in panel.marks if isinstance(mark, Bars)]
    assert len(bars.heights) == 8 and bars.heights[1] == pytest.approx(8 * 0.04), (
        "far from its centre, yet nearest to it"
    )
    assert bars.heights.sum() == pytest.approx(8) and panel.y.range[1] > bars.heights.max()


def test_the_axis_of_distances_holds_what_was_measured():
    run = live(loss="wasserstein", constraint="gp", steps=1)
    measurement = run.experiment.measurement
    for step, w1, value in ((0, 30.0, -2.0), (1, 0.5, 0.3)):
        measurement.distances[step] = Distance(step, w1, value, 512, 0.2)
    low, high = run.experiment.picture(["distance"], 1.0)["distance"].y.range
    assert low <= -2.0 and 30.0 <= high <= 60.0
    measurement.distances.pop(0)
    low, high = run.experiment.picture(["distance"], 1.0)["distance"].y.range
    assert low == 0.0 and high == pytest.approx(2 * run.experiment.units.spread)
    run.experiment.step, measurement.distances[2] = 2, Distance(2, 0.5, -1030.0, 512, 0.2)
    panel = run.experiment.picture(["distance"], 1.0)["distance"]
    assert panel.y.range == pytest.approx((-high, high)), "what runs away does not flatten the rest"
    (note,) = [mark for mark in run.experiment.picture(["distance"], 1.0)["distance"].marks if isinstance(mark, Note)]
    assert "critic −1,030," in str(note.says)


def test_a_generator_thrown_off_is_found():
    run = live(loss="wasserstein", constraint="gp_onesided", rate=100.0, hidden=16, batch=32)
    found = []
    while not found and run.step < 30:
        run.advance_step()
        found += run.take_findings()
    assert "generator thrown off" in {finding.name for finding in found}
    assert found[0].since <= run.step


def test_a_player_that_stands_still_has_no_equilibrium_to_reach():
    assert live(steps=1).experiment.standings()["critic_loss"].truth is not None
    frozen = live(steps=1, freeze="generator").experiment.standings()
    assert frozen["critic_loss"].truth is None and frozen["generator_loss"].truth is None


@pytest.mark.parametrize(
    ("knob", "value", "says"),
    [("critic_steps", 0, "whole number from 1"), ("penalty", -1, "number from 0"), ("batch", 1, "whole number from 2"),
     ("rate", 0, "number from"), ("noise_size", 0, "from 1"), ("loss", "gan", "nonsaturating")],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_a_sentence(knob, value, says):
    with pytest.raises(BadInput, match=f"{knob} = {value}.*{says}"):
        GanKnobs.checked({knob: value})


def test_a_batch_beyond_the_data_is_refused():
    table = Table("drawn", ("a", "b"), normal(100, 2).astype(np.float32))
    with pytest.raises(BadInput, match=r"batch = 128 is more than the 90 rows.*choose 90"):
        Gan(GanKnobs(batch=128), OwnData(table), Streams(0), "cpu")
    made = Gan(GanKnobs(batch=32, hidden=8), OwnData(table), Streams(0), "cpu")
    made.advance("critic")
    made.advance("generator")
    made.measure()
    made.picture([spec.name for spec in made.card.panels], 0.5)


@pytest.mark.parametrize("density", ["", "1", "0 0 0", "1 -1 2", "a b", "1 nan"])
def test_an_impossible_density_is_refused(density):
    with pytest.raises(BadInput, match="density"):
        live("sampler", "", density=density)


def test_the_slow_lane_holds_nobody_up_and_forgets_on_demand():
    lane, gate = SlowLane(), threading.Event()
    assert lane.offer(lambda: gate.wait(PATIENCE) and 7)
    assert not lane.offer(lambda: 8), "one job at a time"
    assert lane.latest is None
    lane.forget()
    gate.set()
    lane.wait()
    assert lane.latest is None, "what was sought before is of no use now"
    assert lane.offer(lambda: 9)
    lane.wait()
    assert lane.latest == 9


def test_the_exact_distance_is_shown_with_the_step_it_belongs_to(monkeypatch):
    gate, found = threading.Event(), []
    run = live(loss="wasserstein", constraint="gp", steps=2)

    def slow(x, y):
        gate.wait(PATIENCE)
        found.append(1.0)
        return 1.0

    monkeypatch.setattr("engine.experiments.gan.measurement.transport", slow)
    assert "w1" not in run.experiment.glance()
    run.advance_step()
    assert run.step == 3 and not found
    gate.set()
    run.experiment.measurement.collect(wait=True)
    assert run.experiment.glance()["w1"] == 1.0
    assert "step 2" in str(run.experiment.standings()["w1"].label)
    run.experiment.measure()
    assert "step 3" in str(run.experiment.standings()["w1"].label)


def test_an_unbounded_dirac_critic_has_no_best_slope():
    game = Game(DiracKnobs(loss="saturating"))
    assert {game.best_slope(theta) for theta in (-1.2, -1e-3, 1e-2, 1.0)} == {None}


def test_players_beyond_all_bounds_stand_still_and_say_so():
    run = live("dirac_gan", "", loss="leastsquares", rate=50.0, psi=0.5, order="simultaneous", steps=30)
    assert [finding.name for finding in run.take_findings()] == ["runaway"]
    assert np.isfinite(run.experiment.radius)
