"""One conformance suite for both hosts, and what happens when the engine fails, dies or hangs."""

import dataclasses
import os
import signal
import time

import numpy as np
import pytest

from engine import hosts
from engine import messages as m
from engine.experiment import Gesture
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun

RECIPE = Recipe("toy", {"size": 50}, TargetChoice(), 3)
PATIENCE = 120.0  # seconds for what takes far less, unless the machine has other things to do


class Ear:
    """Collects what a host tells, and waits for it with patience."""

    def __init__(self, host):
        self.host, self.events, self.unread, self.frames = host, [], [], []

    def listen(self):
        new = self.host.take_diary()
        self.events += new
        self.unread += new
        if frame := self.host.take_frame():
            self.frames.append(frame)

    def wait(self, kind, test=lambda event: True, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.listen()
            while self.unread:
                event = self.unread.pop(0)
                if isinstance(event, kind) and test(event):
                    return event
            time.sleep(0.005)
        raise AssertionError(f"no {kind.__name__} within {seconds} s; heard {[type(e).__name__ for e in self.events]}")

    def wait_frame(self, seconds=PATIENCE):
        seen = len(self.frames)
        end = time.monotonic() + seconds
        while len(self.frames) == seen and time.monotonic() < end:
            self.listen()
            time.sleep(0.005)
        assert len(self.frames) > seen, "no frame"
        return self.frames[-1]

    def start(self, recipe=RECIPE, run=False, **knobs):
        self.unread.clear()
        self.host.send(m.Start(Recipe("toy", {**recipe.knobs, **knobs}, TargetChoice(), recipe.seed), run=run))
        return self.wait(m.Started)

    def step(self, steps, to):
        """So many steps, to the step where they should end."""
        self.host.send(m.Step(steps))
        return self.wait(m.RunState, lambda event: event.state == "paused" and event.step == to)


@pytest.fixture(scope="module", params=[hosts.ThreadHost, hosts.ProcessHost])
def ear(request):
    host = request.param()
    yield Ear(host)
    host.close()


@pytest.fixture(autouse=True)
def _at_rest(request):
    yield
    if "ear" in request.fixturenames:
        ear = request.getfixturevalue("ear")
        ear.unread.clear()
        for command in (m.Show(()), m.Pause(), m.UseDevice("auto")):
            ear.host.send(command)
        # What is told comes in order: after this answer nothing of the test is on its way any more.
        ear.wait(m.DeviceChanged)
        ear.frames.clear()
        ear.events.clear()
        ear.unread.clear()


def test_a_run_gives_the_numbers_of_its_recipe(ear, tmp_path):
    ear.start()
    ear.step(40, to=40)
    path = tmp_path / "run.json"
    ear.host.send(m.Save(str(path)))
    ear.wait(m.Saved)
    from engine.runfile import load

    saved = load(path)
    run = LiveRun(saved.recipe)
    while run.step < 32:
        run.advance_step()
    assert saved.steps == 40 and saved.digests[32] == run.digest()


def test_readings_are_lossless_and_ordered(ear):
    ear.start()
    ear.step(500, to=500)
    batches = [event for event in ear.events if isinstance(event, m.ReadingsBatch) and "norm" in event.values]
    steps = np.concatenate([batch.steps[~np.isnan(batch.values["norm"])] for batch in batches])
    assert steps.tolist() == list(range(1, 501))


def test_one_frame_for_one_credit(ear):
    ear.start(run=True, wait=0.001)
    ear.wait(m.RunState, lambda event: event.step > 0)
    ear.host.send(m.Show(("trace", "cloud")))
    ear.host.send(m.More())
    ear.wait_frame()
    time.sleep(0.3)
    ear.listen()
    assert len(ear.frames) == 1
    ear.host.send(m.More())
    frame = ear.wait_frame()
    assert frame.step > 0 and set(frame.panels) <= {"trace", "cloud"}


def test_a_resting_run_draws_everything_in_full(ear):
    ear.start()
    ear.step(5, to=5)
    ear.host.send(m.Show(("trace", "cloud")))
    ear.host.send(m.More())
    frame = ear.wait_frame()
    assert set(frame.panels) == {"trace", "cloud"} and frame.detail == 1.0 and frame.step == 5


def test_arrays_arrive_read_only(ear):
    ear.start()
    ear.step(1, to=1)
    ear.host.send(m.Show(("cloud",)))
    ear.host.send(m.More())
    points = ear.wait_frame().panels["cloud"].marks[0].xy
    with pytest.raises(ValueError, match="read-only"):
        points[0] = 0


def test_pausing_makes_no_extra_step(ear):
    ear.start(run=True, wait=0.05)
    time.sleep(0.3)
    ear.host.send(m.Pause())
    stopped = ear.wait(m.RunState, lambda event: event.state == "paused").step
    time.sleep(0.2)
    ear.host.send(m.Ping())
    assert ear.wait(m.RunState).step == stopped


def test_a_pace_is_kept(ear):
    ear.start(run=False)
    ear.host.send(m.Pace(20.0))
    began = time.monotonic()
    ear.host.send(m.Run())
    steps = ear.wait(m.RunState, lambda event: event.step >= 15).step
    # A machine that is slow only makes them fewer; and a step that came late may be followed by one that does not.
    assert steps <= 20.0 * (time.monotonic() - began) + 2
    ear.host.send(m.Pace(None))


def test_an_exception_while_advancing_becomes_a_message(ear):
    ear.start()
    ear.step(40, to=40)
    ear.host.send(m.Tune({"fault": "raise"}))
    ear.host.send(m.Run())
    failed = ear.wait(m.Failed)
    assert "the toy broke" in str(failed.sentence) and "RuntimeError" in failed.traceback
    assert failed.step == 32
    from engine.runfile import loads

    assert loads(failed.run_file).recipe.edits[-1].tune == {"fault": "raise"}
    ear.step(2, to=34)


def test_an_exception_while_drawing_leaves_the_run_alone(ear):
    ear.host.send(m.Show(("trace",)))
    ear.host.send(m.More())
    ear.start(run=True, fault="picture")
    failed = ear.wait(m.PanelFailed)
    assert failed.panel == "trace" and "no paint" in failed.traceback
    first = ear.wait(m.RunState, lambda event: event.state == "running").step
    assert ear.wait(m.RunState, lambda event: event.step > first).state == "running"


def test_a_finding_pauses_the_run_if_wanted(ear):
    ear.start(run=True, fault="finding")
    found = ear.wait(m.Found)
    assert found.paused and found.finding.name == "lost"
    ear.host.send(m.PauseOnFindings(False))
    ear.start(run=True, fault="finding", wait=0.01)
    assert not ear.wait(m.Found).paused
    ear.host.send(m.PauseOnFindings(True))
    ear.start(run=True, fault="remark")
    assert not ear.wait(m.Found).paused, "some findings only say what the run goes on without"


def test_bad_input_is_refused_in_one_sentence_and_the_run_stays(ear):
    ear.start()
    ear.step(7, to=7)
    ear.host.send(m.Start(Recipe("toy", {"size": -4}, TargetChoice(), 0)))
    assert "size = -4" in str(ear.wait(m.Refused).sentence)
    ear.host.send(m.Start(Recipe("toi", {}, TargetChoice(), 0)))
    assert "toi" in str(ear.wait(m.Refused).sentence)
    ear.host.send(m.UseDevice("abacus"))
    assert "abacus" in str(ear.wait(m.Refused).sentence)
    ear.host.send(m.Ping())
    assert ear.wait(m.RunState).step == 7


def test_a_killed_worker_is_replaced_and_the_run_goes_on_from_its_checkpoint(monkeypatch):
    monkeypatch.setattr(hosts.process_host, "CLOSE_SECONDS", PATIENCE)
    ear = Ear(hosts.ProcessHost())
    try:
        ear.start()
        ear.step(300, to=300)
        ear.host.send(m.Tune({"rate": 0.2}))
        ear.step(50, to=350)
        time.sleep(0.3)
        os.kill(ear.host.worker_pid, signal.SIGKILL)
        assert "signal 9" in str(ear.wait(m.EngineLost).sentence)
        back = ear.wait(m.RunState, lambda event: event.step > 0)
        assert back.step == 350
        ear.step(10, to=360)
        ear.host.send(m.Seek(310))
        assert ear.wait(m.RunState, lambda event: event.state == "paused" and event.step == 310)
    finally:
        ear.host.close()


def cursor(frame):
    return [mark.xy[0].tolist() for mark in frame.panels["truth"].marks if getattr(mark, "role", "") == "cursor"]


@pytest.mark.parametrize("how", ["killed", "moved", "restarted"])
def test_a_point_that_a_hand_chose_outlives_its_engine(how):
    recipe = Recipe("flow", {"couplings": 1, "hidden": 4, "batch": 8}, TargetChoice("moons"), 1)
    ear = Ear(hosts.ProcessHost() if how == "killed" else hosts.ThreadHost())
    try:
        ear.host.send(m.Start(recipe, run=False))
        ear.host.send(m.Poke("truth", Gesture("click", (1.0, 0.5))))
        ear.host.send(m.UseDevice("abacus"))
        ear.wait(m.Refused)
        ear.unread.clear()
        if how == "killed":
            os.kill(ear.host.worker_pid, signal.SIGKILL)
            ear.wait(m.EngineLost)
        elif how == "moved":
            old, ear.host = ear.host, hosts.ThreadHost()
            ear.host.take_over(old)
            old.close()
        else:
            ear.host.send(m.Start(dataclasses.replace(recipe, seed=2), run=False))
        ear.wait(m.Started)
        ear.host.send(m.Show(("truth",)))
        ear.host.send(m.More())
        assert cursor(ear.wait_frame()) == [[1.0, 0.5]]
    finally:
        ear.host.close()


@pytest.mark.parametrize("kind", [hosts.ThreadHost, hosts.ProcessHost])
def test_a_hanging_engine_is_noticed_and_can_be_given_up(kind, monkeypatch):
    monkeypatch.setattr(hosts.host, "SILENCE_SECONDS", 1.5)
    ear = Ear(kind())
    try:
        ear.start()
        ear.step(20, to=20)
        ear.host.send(m.Tune({"fault": "hang"}))
        ear.host.send(m.Run())
        assert ear.wait(m.Unresponsive).seconds >= 1.5
        ear.host.send(m.Revive())
        ear.wait(m.EngineLost)
        back = ear.wait(m.RunState, lambda event: event.state == "paused" and event.step > 0)
        assert back.step == 20
        ear.host.send(m.Tune({"fault": ""}))
        ear.step(5, to=25)
    finally:
        ear.host.close()


def test_an_engine_that_keeps_dying_comes_up_without_the_run(monkeypatch):
    # However long torch takes to load here, each end is an early one.
    monkeypatch.setattr(hosts.host, "EARLY_SECONDS", 3600.0)
    ear = Ear(hosts.ProcessHost())
    try:
        ear.start()
        for _ in range(hosts.host.EARLY_ENDS):
            os.kill(ear.host.worker_pid, signal.SIGKILL)
            lost = ear.wait(m.EngineLost)
        assert "3 times in a row" in str(lost.sentence)
        ear.host.send(m.Ping())
        assert ear.wait(m.RunState).step == 0
        assert ear.start(RECIPE)
    finally:
        ear.host.close()
