"""What was changed by hand is never lost by accident: replaced runs come back, and so do those left at the end."""

from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop import application, notices
from desktop.settings import Settings
from engine import messages, runfile
from engine.experiments import card
from engine.hosts import ProcessHost, ThreadHost
from engine.recipe import Recipe, TargetChoice
from tests.desktop.stage import Key, Stage, toy

CONTROL = Qt.KeyboardModifier.ControlModifier
KEPT = "The run before is kept, with its changes and branches; Ctrl+Z brings it back."


def branched(stage) -> tuple:
    """The toy at step 60 of a branch that left at 30, both with edits; the norm there."""
    stage.link.send(messages.Tune({"rate": 0.5}))
    stage.link.send(messages.Step(40))
    stage.at(80)
    stage.link.send(messages.Seek(30))
    stage.at(30)
    stage.link.send(messages.Tune({"rate": 0.7}))
    stage.link.send(messages.Step(30))
    stage.at(60)
    stage.until(lambda: stage.link.branches[-1].end == 60)
    return stage.link.branches, stage.link.state.branch, stage.link.store.at("norm", 55)


@pytest.mark.parametrize("how", ["restart", "new_seed", "preset", "key"])
def test_a_run_with_changes_comes_back_with_its_branches_and_readings(stage, how):
    before = branched(stage)
    if how == "preset":
        stage.window.commands.choose("toy", "plain")
    else:
        stage.do("restart" if how == "key" else how)
    stage.running()
    stage.until(lambda: stage.sentences[-1:] == [KEPT])
    stage.do("play")
    stage.paused()
    assert len(stage.link.branches) == 1
    if how == "key":
        stage.press(Key.Key_Z, CONTROL)
    else:
        next(b for b in stage.window.banner.findChildren(QPushButton) if b.text() == "Bring it back").click()
    stage.at(60)
    stage.until(lambda: len(stage.link.branches) == 2)
    assert (stage.link.branches, stage.link.state.branch, stage.link.store.at("norm", 55)) == before
    assert stage.window.form.values["rate"] == 0.7
    stage.link.send(messages.Seek(80, 0))
    stage.at(80)
    assert stage.window.form.values["rate"] == 0.5
    stage.link.send(messages.Seek(55, 1))
    stage.at(55)
    assert stage.link.store.at("norm", 55) == before[2]


def test_a_run_without_changes_of_its_own_is_not_spoken_of(stage):
    stage.do("restart")
    stage.running()
    stage.do("undo")
    assert "nothing to undo" in stage.sentences[-1] and len(stage.sentences) == 1


def test_a_saved_run_is_not_spoken_of(stage, tmp_path):
    stage.link.send(messages.Tune({"rate": 0.5}))
    stage.link.send(messages.Step(5))
    stage.at(45)
    stage.link.send(messages.Save(str(tmp_path / "run.json")))
    stage.until(lambda: stage.sentences)
    stage.do("restart")
    stage.running()
    stage.link.saved = None
    stage.window.files.open(str(tmp_path / "run.json"))
    stage.at(45)
    stage.until(lambda: stage.link.saved is not None)
    stage.do("restart")
    stage.running()
    assert KEPT not in stage.sentences and stage.link.kept is None


def test_two_restarts_in_a_row_keep_the_changed_run_and_a_refused_one_keeps_none(stage):
    before = branched(stage)
    refused = messages.Start(toy(size=13).recipe)
    stage.link.send(refused)
    stage.until(lambda: stage.sentences)
    assert stage.link.kept is None and stage.step == 60
    stage.do("restart")
    stage.do("restart")
    stage.running()
    stage.do("restart")
    stage.running()
    stage.do("undo")
    stage.at(60)
    stage.until(lambda: len(stage.link.branches) == 2)
    assert stage.link.branches == before[0]


def test_what_comes_back_survives_its_engine(opened):
    stage = opened(toy(wait=0.0), ProcessHost())
    stage.until(lambda: stage.link.branches)
    stage.link.send(messages.Step(40))
    stage.at(40)
    branched(stage)
    stage.do("restart")
    stage.running()
    stage.do("undo")
    stage.at(60)
    os.kill(stage.link.host.worker_pid, signal.SIGKILL)
    stage.until(lambda: any("fresh one" in said for said in stage.sentences))
    stage.at(60)
    assert len(stage.link.branches) == 2
    stage.do("step")
    stage.at(61)


def test_a_run_with_fewer_branches_comes_back_to_another_lab(stage):
    stage.link.send(messages.Tune({"rate": 0.5}))
    stage.until(lambda: stage.link.branches[-1].recipe.edits)
    stage.window.commands.choose("markov", "three_states")
    stage.until(lambda: stage.window.card.name == "markov")
    stage.do("fork")
    stage.until(lambda: len(stage.link.branches) == 2)
    stage.paused()
    stage.do("fork")
    stage.until(lambda: stage.link.state.branch == 2)
    stage.window.commands.bring_back()
    stage.at(40)
    assert stage.window.card.name == "toy" and stage.window.timeline._tree.current == 0
    assert stage.window.form.values["rate"] == 0.5


def test_ctrl_z_takes_a_fork_back_then_the_change_and_does_not_leave_the_run(stage):
    stage.link.send(messages.Tune({"rate": 0.5}))
    stage.until(lambda: stage.link.branches[-1].recipe.edits)
    stage.do("restart")
    stage.running()
    stage.do("play")
    step, rate = stage.paused(), stage.window.form.values["rate"]
    stage.link.send(messages.Tune({"rate": 0.7}))
    stage.until(lambda: stage.window.form.values["rate"] == 0.7)
    stage.do("fork")
    stage.until(lambda: stage.link.state.branch == 1)
    for branch, value in ((0, 0.7), (2, rate)):
        stage.press(Key.Key_Z, CONTROL)
        stage.until(lambda branch=branch: stage.link.state.branch == branch)
        stage.at(step)
        stage.until(lambda value=value: stage.window.form.values["rate"] == value)
    stage.press(Key.Key_Z, CONTROL)
    assert stage.sentences[-1] == "Nothing is left to undo in this run; the run before it is kept, with its changes."
    assert stage.link.state.branch == 2
    next(b for b in stage.window.banner.findChildren(QPushButton) if b.text() == "Bring it back").click()
    stage.at(40)
    assert stage.window.form.values["rate"] == 0.5


def test_ctrl_z_after_a_change_in_the_past_goes_back_to_the_branch_it_left(stage):
    stage.link.send(messages.Seek(10))
    stage.at(10)
    stage.link.send(messages.Tune({"rate": 0.7}))
    stage.until(lambda: len(stage.link.branches) == 2)
    stage.press(Key.Key_Z, CONTROL)
    stage.until(lambda: stage.window.timeline._tree.current == 0)
    stage.at(10)
    stage.until(lambda: stage.window.form.values["rate"] != 0.7)
    assert stage.link.state.branch == 0 and len(stage.link.branches) == 2


def test_ctrl_z_belongs_to_the_sheet_while_somebody_draws(opened):
    from desktop.__main__ import starting

    stage = opened(starting("flow", None))
    stage.running()
    stage.do("draw")
    stage.do("undo")
    assert not stage.sentences


def begun(branch, step, parent, end):
    return (
        f"Branch {branch} begins at step {step}: what changes from here on is its own. Branch {parent} is kept, "
        f"up to step {end}; click its line below the timeline to go there."
    )


def test_a_fork_is_said_and_named_and_a_change_of_the_past_too(stage):
    stage.do("fork")
    stage.until(lambda: len(stage.link.branches) == 2)
    stage.until(lambda: stage.sentences)
    assert stage.sentences[-1] == begun(1, 40, 0, 40)
    assert stage.window.timeline._name == "branch 1"
    stage.link.send(messages.Seek(10))
    stage.at(10)
    stage.link.send(messages.Tune({"rate": 0.7}))
    stage.until(lambda: len(stage.link.branches) == 3)
    assert stage.sentences[-1] == begun(2, 10, 1, 40)
    stage.window.banner.clear()
    stage.do("theme_dark")
    assert not stage.sentences
    stage.link.send(messages.Seek(40, 0))
    stage.at(40)
    assert not stage.sentences and stage.window.timeline._name == "branch 0"


def test_what_a_fork_could_not_carry_over_is_said_in_the_same_breath(stage, monkeypatch):
    monkeypatch.setattr(notices, "AT_ONCE", 3600.0)
    stage.link.send(messages.Fork(20, {"size": 20}))
    stage.until(lambda: stage.sentences)
    stage.until(lambda: "carried" in stage.sentences[-1])
    assert stage.sentences == [begun(1, 20, 0, 40) + " 20 numbers were carried over."]


def test_a_fork_right_after_the_start_is_said(opened):
    stage = opened(toy(run=True, wait=0.001))
    stage.running()
    stage.do("fork")
    stage.until(lambda: stage.sentences)
    assert stage.sentences[-1].startswith("Branch 1 begins")


# From one start of the program to the next


@pytest.fixture
def lived(qapp, tmp_path, monkeypatch):
    """Opens the program with settings that last."""
    monkeypatch.setattr(application, "Settings", lambda: Settings(path=str(tmp_path / "settings.ini")))
    made: list[Stage] = []

    def open_again(*arguments) -> Stage:
        if made:
            made[-1].close()
        made.append(Stage(*(arguments or (toy(),))))
        made[-1].application.offer_left_run()
        made[-1].until(lambda: made[-1].link.branches)
        return made[-1]

    yield open_again
    made[-1].close()


def test_a_run_that_was_left_with_changes_is_offered_at_the_next_start(lived, tmp_path):
    stage = lived()
    assert not stage.sentences
    stage.link.send(messages.Step(40))
    stage.at(40)
    stage.link.send(messages.Tune({"rate": 0.5}))
    stage.link.send(messages.Step(5))
    stage.at(45)
    norm = stage.link.store.at("norm", 44)
    stage = lived()
    assert stage.sentences == ["The run on stage when the program last ended had changes that were not saved."]
    next(b for b in stage.window.banner.findChildren(QPushButton) if b.text() == "Bring it back").click()
    stage.at(45)
    assert stage.link.store.at("norm", 44) == norm and stage.window.form.values["rate"] == 0.5
    stage = lived()
    assert len(stage.sentences) == 1
    stage = lived()
    assert not stage.sentences and runfile_gone(tmp_path)


def runfile_gone(folder) -> bool:
    return not (folder / "left-run.json").exists()


def test_a_left_run_that_is_damaged_costs_one_sentence(lived, tmp_path):
    (tmp_path / "left-run.json").write_text("{")
    stage = lived()
    next(b for b in stage.window.banner.findChildren(QPushButton) if b.text() == "Bring it back").click()
    stage.until(lambda: stage.sentences and "left-run.json" in stage.sentences[-1])


def test_a_full_disk_at_the_end_does_not_hold_the_end_up(lived, tmp_path, monkeypatch):
    stage = lived()
    stage.link.send(messages.Tune({"rate": 0.5}))
    stage.until(lambda: stage.link.unsaved)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(runfile, "save", full)
    stage.close()
    assert runfile_gone(tmp_path)


def test_nothing_is_left_where_nothing_is_remembered(opened):
    stage = opened(toy(), ThreadHost())
    assert stage.application.settings.left_run is None


def test_a_run_of_a_text_typed_by_hand_comes_back_and_a_restart_of_it_is_not_spoken_of(opened):
    stage = opened(messages.Start(Recipe("boltzmann", {}, TargetChoice(), 5), run=False))
    for levels in ("0 1 4 9", "0 1 4 9"):
        stage.until(lambda: stage.link.host.checkpoint is not None)
        stage.window.form._want("levels", levels)
        stage.do("restart")
        stage.running()
        assert not stage.sentences and stage.link.recipe.knobs["levels"] == levels
        stage.do("play")
        stage.paused()
    stage.until(lambda: stage.link.host.checkpoint is not None)
    stage.window.commands.choose("boltzmann", "five")
    stage.until(lambda: stage.sentences[-1:] == [KEPT])
    stage.do("play")
    stage.paused()
    stage.press(Key.Key_Z, CONTROL)
    stage.until(lambda: stage.link.recipe.knobs.get("levels") == "0 1 4 9" and stage.link.recipe.seed == 5)


def test_texts_of_presets_are_nobodys_own():
    known = card("boltzmann")
    assert not Recipe.of_preset(known, "ladder").typed(known)
    assert Recipe("boltzmann", {"levels": "7 8", "walkers": 9}, TargetChoice(), 0).typed(known) == {"levels": "7 8"}
