"""Looking never changes the run: same seed, any panels, either host, the same parameters bit for bit."""

from types import SimpleNamespace

import numpy as np
import pytest

from engine import hosts
from engine import messages as m
from engine.experiments import card, catalogue
from engine.frames import Frames
from engine.picture_budget import LEAST_DETAIL, PictureBudget
from engine.recipe import Recipe
from engine.run import LiveRun
from engine.runfile import load
from tests.engine.test_hosts import Ear

STEPS = 300
RECIPE = Recipe.of_preset(card("flow"), "moons", seed=5)


@pytest.fixture(scope="module")
def alone():
    """The digest of the run that nobody looks at."""
    import torch

    torch.set_num_threads(1)
    run = LiveRun(RECIPE)
    while run.step < STEPS:
        run.advance_step()
    return run.digest()


@pytest.mark.parametrize("host", [hosts.ThreadHost, hosts.ProcessHost])
@pytest.mark.parametrize("looking", [True, False])
def test_same_parameters_whoever_looks(host, looking, alone, tmp_path):
    ear = Ear(host())
    try:
        if looking:
            ear.host.send(m.Show(tuple(panel.name for panel in card("flow").panels)))
        ear.host.send(m.Start(RECIPE, run=True))
        ear.wait(m.Started)
        while ear.wait(m.RunState).step < STEPS - 50:
            ear.host.send(m.More())
            ear.listen()
        ear.host.send(m.Pause())
        rest = ear.wait(m.RunState, lambda event: event.state == "paused").step
        ear.host.send(m.Seek(STEPS) if rest >= STEPS else m.Step(STEPS - rest))
        ear.wait(m.RunState, lambda event: event.state == "paused" and event.step == STEPS)
        ear.host.send(m.Save(str(tmp_path / "run.json")))
        ear.wait(m.Saved)
        assert load(tmp_path / "run.json").digests[STEPS] == alone
        if looking and not ear.frames:
            # The run was over before a picture was due; at rest there is one.
            ear.host.send(m.More())
            ear.wait_frame()
        assert bool(ear.frames) == looking
    finally:
        ear.host.close()


def test_pictures_take_at_most_a_tenth_of_the_time():
    budget, now, spent, counts = PictureBudget(), 0.0, 0.0, {"dear": 0, "cheap": 0, "measure": 0}
    shown, cost = ("dear", "cheap"), {"dear": 0.040, "cheap": 0.001}
    while now < 60.0:
        now += 0.003
        budget.earn(now)
        seconds = 0.0
        if (name := budget.choose(shown)) is not None:
            detail = budget.detail(shown)
            seconds = cost[name] * detail**2
            budget.drew(name, detail, seconds, now)
            counts[name] += 1
        if budget.may_measure(now):
            budget.measured(0.015, now)
            counts["measure"] += 1
            seconds += 0.015
        now += seconds
        spent += seconds
    assert spent <= 0.1 * now
    assert counts["dear"] > 200 and counts["cheap"] > 200 and counts["measure"] > 30, "each gets its turn"


def test_pictures_that_stay_dear_may_take_a_little_more_of_the_time():
    spent = {}
    for cost in (0.040, 0.100):
        budget, now, spent[cost] = PictureBudget(), 0.0, 0.0
        while now < 60.0:
            now += 0.003
            budget.earn(now)
            if budget.choose(("dear",)) is not None:
                detail = budget.detail(("dear",))
                now, spent[cost] = now + cost * detail**2, spent[cost] + cost * detail**2
                budget.drew("dear", detail, cost * detail**2, now)
    assert spent[0.040] < 0.055 * 60.0 < 0.075 * 60.0 < spent[0.100] < 0.085 * 60.0


def test_a_dear_picture_loses_detail_before_it_gets_old():
    budget = PictureBudget()
    for _ in range(30):
        budget.drew("dear", 1.0, 0.200, 0.0)
    assert budget.detail(("dear",)) == LEAST_DETAIL
    for _ in range(60):
        budget.drew("dear", 1.0, 0.002, 0.0)
    assert budget.detail(("dear",)) == 1.0


def test_what_a_resting_run_draws_is_not_held_against_it_when_it_goes_on():
    budget = PictureBudget()
    for _ in range(20):
        budget.rest()
        budget.drew("dear", 1.0, 0.05, 0.0)
    budget.earn(0.0)
    budget.earn(1.0)
    assert budget.choose(("dear",)) == "dear"


def test_setting_up_is_not_held_against_the_pictures_to_come():
    budget = PictureBudget()
    budget.earn(0.0)
    budget.measured(2.0, 0.0)
    budget.drew("dear", 1.0, 1.0, 0.0)
    budget.earn(0.3)
    assert budget.choose(("dear",)) == "dear"
    budget.earn(2.0)
    assert budget.may_measure(2.0)


def test_a_run_that_waits_for_its_pace_lets_pictures_have_half_of_the_time():
    budget = PictureBudget()
    budget.earn(0.0)
    for at in (0.0, 0.1):
        budget.drew("dear", 1.0, 0.2, at)
    assert budget.choose(("dear",)) is None
    budget.idled(1.0)
    assert budget.choose(("dear",)) == "dear"


def test_a_machine_that_slept_in_the_middle_of_a_measurement_measures_again_soon():
    budget, now, measured = PictureBudget(), 0.0, []
    while now < 90.0:
        now += 0.003
        budget.earn(now)
        if budget.may_measure(now):
            slept = 3600.0 if len(measured) == 5 else 0.0
            measured.append(now)
            budget.measured(0.01 + slept, now + slept)
            now += 0.01
            budget._measure.paid = now
    assert len(measured) > 20 and np.diff(measured).max() < 40.0


@pytest.mark.parametrize("name", sorted(name for name, known in catalogue().items() if known.timeless))
def test_a_timeless_panel_is_the_same_at_every_step_and_drawn_once(name, monkeypatch):
    now = [0.0]
    monkeypatch.setattr("engine.frames.time", SimpleNamespace(monotonic=lambda: now[0]))
    run, offered = LiveRun(Recipe.of_preset(card(name), card(name).presets[0].name)), []
    timeless = tuple(run.card.timeless)
    frames = Frames(offered.append, lambda failed: None)
    frames.show((*timeless, card(name).panels[0].name))
    for _ in range(12):
        run.advance_step()
        frames.credit()
        now[0] += 0.05
        frames.draw_running(run, 0)
    drawn = [panel for frame in offered for panel in frame.panels if panel in timeless]
    assert sorted(drawn) == sorted(timeless)
    frames.expire()
    frames.credit()
    frames.draw_resting(run, 0)
    again = offered[-1].panels
    first = {panel: frame.panels[panel] for frame in offered[:-1] for panel in frame.panels}
    for panel in timeless:
        assert repr(first[panel].marks) == repr(again[panel].marks) and first[panel].step < again[panel].step
