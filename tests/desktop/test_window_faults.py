"""What goes wrong in the engine is one sentence in the window, with what can be done about it; the run goes on."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop import files
from desktop.__main__ import starting
from engine import hosts, messages
from engine.findings import Finding
from engine.runfile import loads
from engine.words import text
from tests.desktop.stage import PATIENCE, Key, toy
from tests.engine.toy import Toy

BOTH = pytest.mark.parametrize("host", [hosts.ThreadHost, hosts.ProcessHost])


def button(stage, words: str) -> QPushButton:
    found = stage.window.banner.findChildren(QPushButton)
    return next(one for one in found if one.text().startswith(words) and one.isVisible())


def is_one_sentence(said: str) -> bool:
    return said.endswith(".") and "\n" not in said and "Traceback" not in said


@BOTH
def test_an_exception_in_training_pauses_and_can_be_kept(opened, host, monkeypatch, tmp_path):
    stage = opened(toy(run=True, wait=0.001), host())
    stage.running(40)
    stage.link.send(messages.Tune({"fault": "raise"}))
    stage.until(lambda: stage.sentences)
    assert "the toy broke" in stage.sentences[-1] and is_one_sentence(stage.sentences[-1])
    stage.paused()
    kept = tmp_path / "failed.json"
    monkeypatch.setattr(files, "ask_path", lambda *_: kept)
    button(stage, "Save the run").click()
    assert loads(kept.read_text()).recipe.edits[-1].tune == {"fault": "raise"}
    assert not stage.sentences
    stage.press(Key.Key_Right)
    stage.spin(0.1)
    stage.link.send(messages.Tune({"fault": ""}))
    stage.press(Key.Key_Space)
    stage.running()


def test_an_engine_that_answers_again_needs_no_giving_up(opened):
    stage = opened(toy(run=True, wait=0.001))
    stage.running(5)
    stage.link.send(messages.Pause())
    stage.paused()
    stage.window.notices.show(messages.Unresponsive(12.0))
    assert "has not answered" in stage.sentences[-1]
    stage.press(Key.Key_Right)
    stage.until(lambda: not stage.sentences)


def test_what_went_wrong_with_a_run_goes_when_another_begins(opened):
    stage = opened(toy(run=False))
    stage.paused()
    for event in (messages.PanelFailed("truth", text("It broke."), "Traceback"), messages.Refused(text("No."))):
        stage.window.notices.show(event)
    stage.window.commands.restart()
    stage.until(lambda: not stage.sentences)


def test_copying_takes_the_marked_details_and_not_a_panel(opened):
    stage = opened(toy(run=False))
    stage.paused()
    banner = stage.window.banner
    banner.say("failure", "It broke.", details="Traceback: line 3")
    banner._more.setChecked(True)
    banner._details.setFocus()
    banner._details.selectAll()
    stage.window.exports.copy_meant()
    assert QApplication.clipboard().text() == "Traceback: line 3"


def test_a_run_that_cannot_be_kept_says_why(opened, monkeypatch, tmp_path):
    stage = opened(toy(run=True, fault="raise"))
    stage.until(lambda: stage.sentences)
    monkeypatch.setattr(files, "ask_path", lambda *_: tmp_path / "no" / "such" / "run.json")
    button(stage, "Save the run").click()
    assert "Cannot write" in stage.sentences[-1] and "No such file" in stage.sentences[-1]


def test_a_finding_pauses_and_its_button_goes_back(opened):
    stage = opened(toy(run=True, wait=0.001))
    stage.running(40)
    stage.link.send(messages.Tune({"fault": "finding"}))
    stage.until(lambda: stage.sentences)
    found = stage.paused()
    assert stage.sentences[-1].startswith("The toy is lost. Find it.")
    button(stage, "Go back").click()
    stage.until(lambda: stage.step < found)
    stage.paused()
    assert not stage.sentences
    stage.link.send(messages.Tune({"fault": ""}))
    stage.press(Key.Key_Space)
    stage.running(40)
    assert not any("lost" in said for said in stage.sentences)


def test_findings_need_not_pause(opened):
    stage = opened(toy(run=True, fault="finding", wait=0.001))
    stage.until(lambda: stage.sentences)
    stage.do("pause_on_findings")
    stage.press(Key.Key_Space)
    stage.running(20)
    assert len(stage.sentences) == 1


@BOTH
def test_an_exception_in_a_picture_leaves_the_run_alone(opened, host):
    stage = opened(toy(run=True, wait=0.001), host())
    stage.running()
    stage.pictured()
    stage.link.send(messages.Tune({"fault": "picture"}))
    stage.until(lambda: stage.sentences)
    assert "no paint" in stage.sentences[-1] and is_one_sentence(stage.sentences[-1])
    stage.running(20)
    stage.link.send(messages.Tune({"fault": ""}))
    stage.window.show_panels()
    drawn = stage.window.grid.panels["trace"].painted_step
    stage.until(lambda: stage.window.grid.panels["trace"].painted_step > drawn)


def test_numbers_that_run_away_are_found_and_left(opened):
    stage = opened(starting("flow", None))
    stage.running()
    stage.link.send(messages.Tune({"rate": 1.0, "clip": 0.0} if "clip" in stage.link.knobs else {"rate": 1.0}))
    stage.until(lambda: stage.sentences)
    stage.paused()
    assert is_one_sentence(stage.sentences[-1].split(". ")[0] + ".")
    button(stage, "Go back").click()
    stage.until(lambda: not stage.sentences)
    stage.paused()
    stage.pictured()


def test_a_killed_worker_is_replaced_and_the_run_resumes(opened):
    stage = opened(toy(wait=0.001), hosts.ProcessHost())
    stage.until(lambda: stage.link.branches)
    stage.link.send(messages.Step(60))
    stage.at(60)
    stage.spin(0.2)
    stage.press(Key.Key_Space)
    stage.running()
    os.kill(stage.link.host.worker_pid, signal.SIGKILL)
    stage.until(lambda: stage.sentences)
    assert "signal 9" in stage.sentences[-1] and is_one_sentence(stage.sentences[-1])
    stage.until(lambda: stage.link.state.state == "paused")
    assert stage.step >= 60 and stage.link.end == stage.step
    stage.press(Key.Key_Space)
    stage.running()
    stage.pictured()
    assert stage.link.store.at("norm", 10) is not None


@BOTH
def test_a_hanging_worker_is_noticed_and_given_up(opened, host, monkeypatch):
    monkeypatch.setattr(hosts.host, "SILENCE_SECONDS", 1.2)
    monkeypatch.setattr(Toy, "hang", gate := threading.Event())
    stage = opened(toy(), host())
    stage.until(lambda: stage.link.branches)
    stage.link.send(messages.Step(20))
    stage.at(20)
    stage.link.send(messages.Tune({"fault": "hang"}))
    stage.press(Key.Key_Space)
    stage.until(lambda: stage.sentences)
    assert "has not answered" in stage.sentences[-1]
    button(stage, "Give it up").click()
    stage.until(lambda: any("given up" in said for said in stage.sentences))
    gate.set()  # a thread that hangs for ever cannot be ended
    stage.at(20)
    stage.link.send(messages.Tune({"fault": ""}))
    stage.press(Key.Key_Right)
    stage.at(21)


def test_a_picture_on_screen_stays_when_a_preset_is_refused(opened):
    stage = opened(toy(run=True, wait=0.001))
    stage.running()
    stage.pictured()
    broken = messages.Start(toy().recipe.__class__("flow", {"rate": -1.0}, starting("flow", None).recipe.target, 0))
    stage.link.send(broken)
    stage.until(lambda: stage.sentences)
    assert "rate" in stage.sentences[-1]
    assert stage.window.card.name == "toy" and stage.link.recipe.experiment == "toy"
    stage.running()


def test_the_engine_process_ends_with_the_window(opened):
    stage = opened(toy(run=True), hosts.ProcessHost())
    stage.running()
    worker = stage.link.host.worker_pid
    stage.close()
    end = time.monotonic() + PATIENCE
    while is_alive(worker):
        assert time.monotonic() < end, "the engine stayed"
        time.sleep(0.02)


def is_alive(process: int) -> bool:
    try:
        return bool(Path(f"/proc/{process}/cmdline").read_bytes())
    except OSError:
        return False


def test_a_branch_begins_without_the_findings_of_the_one_it_leaves(opened):
    stage = opened(toy())
    stage.link.send(messages.Step(5))
    stage.at(5)
    stage.window.notices.show(messages.Found(Finding("lost", text("Step 4: lost."), text("Go back."), 4), False))
    assert stage.sentences == ["Step 4: lost. Go back."]
    stage.do("fork")
    stage.until(lambda: stage.link.state.branch == 1)
    stage.until(lambda: any(said.startswith("Branch 1 begins") for said in stage.sentences))
    assert not any("lost" in said for said in stage.sentences)
