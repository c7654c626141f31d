"""Files through the window: runs saved and replayed, own data learned, and everything that cannot be opened."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop import files
from desktop.__main__ import starting
from engine import messages, runfile
from engine.experiments import card
from engine.recipe import Recipe, TargetChoice
from engine.targets.drawing import NAME as DRAWING
from engine.targets.table import Table
from tests.desktop.stage import Stage, toy
from tests.engine.test_own_data import BAD


def drop(stage: Stage, *urls: QUrl) -> bool:
    """As a file manager does it; whether the window took the files."""
    data, at = QMimeData(), QPointF(600, 300)
    data.setUrls(list(urls))
    options = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(at.toPoint(), *options)
    QApplication.sendEvent(stage.window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(stage.window, QDropEvent(at, *options))
    return entering.isAccepted()


def drop_path(stage: Stage, path) -> bool:
    return drop(stage, QUrl.fromLocalFile(str(path)))


@pytest.fixture
def flow(opened):
    """The opening preset, paused soon after its start."""
    stage = opened(starting("flow", None))
    stage.running()
    stage.do("play")
    stage.paused()
    return stage


def digest_at(path, step):
    return json.loads(path.read_text())["digests"][str(step)]


def test_a_saved_run_opens_again_at_the_saved_step(stage, tmp_path, monkeypatch):
    saved, again = tmp_path / "run.json", tmp_path / "again"
    stage.link.send(messages.Tune({"rate": 0.5}))
    stage.link.send(messages.Step(30))
    stage.at(70)
    monkeypatch.setattr(files, "ask_path", lambda *_: saved)
    stage.do("save")
    stage.until(lambda: stage.sentences)
    assert stage.sentences[-1] == f"Saved to {saved}."
    norm = stage.link.store.at("norm", 65)
    stage.do("restart")
    stage.running()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(saved), ""))
    stage.do("open")
    stage.at(70)
    assert stage.link.recipe == runfile.load(saved).recipe and stage.link.knobs["rate"] == 0.5
    assert stage.window.form.values["rate"] == 0.5 and stage.link.store.at("norm", 65) == norm
    monkeypatch.setattr(files, "ask_path", lambda *_: again)
    stage.do("save")
    stage.until(again.exists)
    assert digest_at(again, 70) == digest_at(saved, 70)
    stage.do("restart")
    stage.running()
    assert drop_path(stage, again)
    stage.at(70)


def test_a_file_that_cannot_be_written_is_said(stage, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "ask_path", lambda *_: tmp_path / "no" / "run.json")
    stage.do("save")
    stage.until(lambda: stage.sentences)
    assert "Cannot write" in stage.sentences[-1]


def test_dropped_data_are_learned_and_named(flow, tmp_path):
    path = tmp_path / "points.csv"
    rows = np.random.default_rng(0).normal(size=(500, 2)) * (3, 0.2) + (10, -1)
    np.savetxt(path, rows, delimiter=",", header="long,wide", comments="")
    assert drop_path(flow, path)
    flow.running()
    flow.pictured()
    picker = flow.window.picker
    assert flow.link.recipe.target.table.name == "points.csv"
    assert picker._name.text() == "points.csv" and "500" in picker._own.text() and "long" in picker._own.text()
    flow.do("theme_dark")
    assert flow.window.picker._name.text() == "points.csv"
    flow.running()


def test_own_data_stay_to_be_chosen_when_a_preset_replaces_them(flow):
    rows = np.random.default_rng(0).normal(size=(60, 2))
    drawing = TargetChoice(table=Table(DRAWING, ("x1", "x2"), rows))
    flow.window.files.learn(drawing)
    flow.until(lambda: flow.link.recipe.target.table is not None)
    flow.window.commands.choose("flow", "nice_moons")
    flow.until(lambda: flow.link.recipe.target.table is None)
    flow.do("theme_dark")
    picker = flow.window.picker
    picker.open_sheet()
    assert [*picker._sheet.own] == [DRAWING] and not picker._sheet.own[DRAWING].isChecked()
    picker._sheet.own[DRAWING].click()
    flow.until(lambda: flow.link.recipe.target.table is not None)
    assert np.allclose(flow.link.recipe.target.table.points, rows) and picker._name.text() == "Drawing"
    picker.open_sheet()
    assert picker._sheet.own[DRAWING].isChecked()
    picker._sheet.hide()


def test_own_data_of_one_name_stay_beside_each_other_and_the_same_data_only_once(flow):
    desk, draw = flow.window.desk, np.random.default_rng(1)
    first, second = (
        TargetChoice(table=Table(DRAWING, ("x1", "x2"), draw.normal(size=(60, 2)).astype(np.float32))) for _ in range(2)
    )
    for choice in (first, second, first):
        desk.show(choice)
    assert [*desk.own] == [f"{DRAWING} (2)", DRAWING] and desk.own[DRAWING] is first
    flow.window.picker.open_sheet()
    buttons = flow.window.picker._sheet.own
    assert buttons[DRAWING].isChecked() and not buttons[f"{DRAWING} (2)"].isChecked()
    flow.window.picker._sheet.hide()
    desk.show(flow.link.recipe.target)


def test_data_for_an_experiment_that_learns_none_are_refused(stage, tmp_path):
    path = tmp_path / "points.csv"
    path.write_text("1,2\n3,4\n5,7\n")
    drop_path(stage, path)
    stage.until(lambda: stage.sentences)
    assert "Toy" in stage.sentences[-1] and stage.step == 40


def test_one_file_of_this_computer_at_a_time(stage, tmp_path):
    local = QUrl.fromLocalFile(str(tmp_path / "a.csv"))
    assert drop(stage, local, local)
    assert "one file" in stage.sentences[-1]
    stage.window.banner.clear()
    drop(stage, QUrl("https://example.org/a.csv"))
    assert "one file" in stage.sentences[-1]


RUN = json.loads(runfile.dumps(toy().recipe, 9))
BAD_RUNS = [
    ("empty.json", "", "not JSON"),
    ("cut.json", json.dumps(RUN)[:60], "ends before"),
    ("newer.json", json.dumps({**RUN, "rivulet": 99}), "newer Rivulet"),
    ("knob.json", json.dumps({**RUN, "knobs": {"sise": 3}}), "no knob sise"),
    ("range.json", json.dumps({**RUN, "knobs": {"size": 0}}), "Size (size) = 0"),
    ("experiment.json", json.dumps({**RUN, "experiment": "flwo"}), "no experiment flwo"),
    ("target.json", json.dumps({**RUN, "experiment": "flow", "knobs": {}, "target": {"name": "mons"}}), "mons"),
]


def test_nothing_bad_that_is_opened_costs_anything(flow, tmp_path):
    window, link = flow.window, flow.link
    before = (flow.step, link.recipe, link.store, link.branches, dict(window.form.values))
    gone = ("gone.csv", None, "no file")
    for name, content, says in [*BAD, *((n, c.encode(), s) for n, c, s in BAD_RUNS), gone]:
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        window.files.open(str(path)) if name.startswith("g") else drop_path(flow, path)
        flow.until(lambda: flow.sentences)
        sentence = flow.sentences[-1]
        assert says in sentence and name.split(".")[0] in sentence, name
        assert "\n" not in sentence and len(flow.sentences) == 1
        window.banner.dismiss()
    flow.spin(0.1)
    assert (flow.step, link.recipe, link.store, link.branches, dict(window.form.values)) == before
    flow.do("step")
    flow.at(before[0] + 1)


def test_a_folder_is_no_file(stage, tmp_path):
    drop_path(stage, tmp_path)
    stage.until(lambda: stage.sentences)
    assert "is a folder" in stage.sentences[-1]


def test_the_picker_names_the_data_that_are_fitted_also_after_a_fork(opened):
    stage = opened(messages.Start(Recipe.of_preset(card("mixture"), "faithful"), run=False))
    picker = stage.window.picker
    stage.until(lambda: picker._name.text() == "Old Faithful")
    assert picker.form is None
    stage.link.send(messages.Fork(0, {"data": "target", "means": ""}))
    stage.until(lambda: picker._name.text() == "Mixture of three")
    stage.link.send(messages.Undo())
    stage.until(lambda: picker._name.text() == "Old Faithful")


def test_a_name_without_an_ending_gets_the_one_that_is_opened_again(qtbot, tmp_path, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    for typed, kept in (("mine", "mine.json"), ("mine.run", "mine.run")):
        monkeypatch.setattr(QFileDialog, "exec", lambda dialog, typed=typed: dialog.selectFile(typed) or 1)
        assert files.ask_path(window, "Save", str(tmp_path / "run.json"), "Runs (*.json)") == tmp_path / kept


def test_dialogs_for_files_speak_the_language_of_the_window(stage):
    stage.do("language_zh_CN")
    assert "查找" in QApplication.translate("QFileDialog", "Look in:")
    stage.do("language_en")
    assert QApplication.translate("QFileDialog", "Look in:") == "Look in:"
