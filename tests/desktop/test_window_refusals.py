"""What cannot be done is said in one sentence through the window: field or file, value, cure; and nothing is lost."""

from __future__ import annotations

import errno
import os

import pytest
from PySide6.QtWidgets import QLabel

from desktop import files
from desktop.__main__ import starting
from engine import messages, whole_file
from engine.experiment import Gesture
from tests.desktop.stage import toy


@pytest.fixture
def flow(opened):
    stage = opened(starting("flow", None))
    stage.running()
    return stage


def standing(stage) -> tuple:
    return stage.link.recipe, stage.link.branches, dict(stage.window.form.values), stage.link.state.branch


@pytest.mark.parametrize(
    ("name", "typed", "says"),
    [
        ("rate", "-1", "Rate"), ("rate", "nan", "Rate"), ("rate", "1e999", "Rate"), ("rate", "fast", "Rate"),
        ("size", "0", "Size"), ("size", "2.5", "Size"), ("size", "", "Size"),
    ],
)  # fmt: skip
def test_a_bad_value_of_a_knob_is_said_beside_it(stage, name, typed, says):
    before = standing(stage)
    row = stage.window.form.rows[name]
    row._field.setFocus()
    row._field.setText(typed)
    row._field.setModified(True)
    row._field.editingFinished.emit()
    sentence = row._fault.text()
    assert row._fault.isVisible() and says in sentence and typed in sentence and sentence.endswith(".")
    assert "\n" not in sentence and not stage.window.form.pending
    stage.do("step")
    stage.at(41)
    assert standing(stage)[::2] == before[::2]


def test_what_the_run_refuses_is_said_beside_the_knob_that_it_names(opened):
    stage = opened(starting("nce", "double_well"))
    stage.running()
    row = stage.window.form.rows["noise_width"]
    row._field.setFocus()
    row._field.setText("0.5")
    row._field.setModified(True)
    row._field.editingFinished.emit()
    stage.until(lambda: row.at_fault)
    sentence = row._fault.text()
    assert sentence.startswith("Noise width = 0.5: this noise never falls on")
    assert sentence.endswith("or set Noise = Gaussian.") and not stage.window.banner.messages
    assert stage.window.form.values["noise_width"] == 4.0
    stage.window.form.hide()
    stage.link.send(messages.Tune({"noise_width": 0.4}))
    stage.until(lambda: stage.sentences)


def test_an_empty_drawing_is_said_on_the_sheet_and_the_run_goes_on(flow):
    flow.do("draw")
    canvas = flow.window.desk.canvas
    assert not canvas._learn.isEnabled()
    canvas.learn()
    said = [label.text() for label in canvas.findChildren(QLabel)]
    assert "Nothing is drawn yet; draw a shape first, then let the model learn it." in said
    assert flow.link.recipe.target.name == "moons"
    flow.running()


@pytest.mark.parametrize("at", [(1e6, -1e6), (1e300, 0.0), (float("nan"), 0.0)])
def test_a_point_far_outside_is_followed_or_refused_and_the_run_goes_on(flow, at):
    panels = [spec.name for spec in flow.window.card.panels if "click" in spec.gestures]
    assert panels
    for name in panels:
        flow.window.grid.gestured.emit(name, Gesture("click", at))
    flow.window.grid.show_only(tuple(spec.name for spec in flow.window.card.panels))
    flow.running(5)
    flow.do("play")
    flow.paused()
    flow.spin(0.3)
    assert not any(isinstance(said, str) and "could not be drawn" in said for said in flow.sentences), flow.sentences
    assert len(flow.link.branches) <= 1 and flow.link.state.branch == 0


class Full:
    """A file on a disk that is full."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def __enter__(self):
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)

    def write(self, content: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def full_disk(monkeypatch):
    monkeypatch.setattr(whole_file.os, "fdopen", lambda handle, _: Full(handle))


def writings(stage, path):
    """Everything that writes a file, each asked to write `path`."""
    window = stage.window
    yield lambda: window.exports.save("trace", "png", 1.0, path)
    yield lambda: window.exports.save("trace", "npz", 1.0, path)
    yield lambda: window.exports.save("", "csv", 1.0, path)
    yield lambda: stage.link.send(messages.Save(str(path)))
    yield lambda: window.files.ask_save_text("{}")


def test_a_full_disk_is_said_by_whatever_writes(stage, tmp_path, monkeypatch, full_disk):
    stage.pictured()
    path = tmp_path / "taken.out"
    path.write_text("what was there before")
    monkeypatch.setattr(files, "ask_path", lambda *_: path)
    for write in writings(stage, path):
        write()
        stage.until(lambda: stage.sentences)
        assert stage.sentences == [f"Cannot write {path}: the disk is full; make room there or choose another disk."]
        stage.window.banner.clear()
    assert path.read_text() == "what was there before" and list(tmp_path.iterdir()) == [path]
    assert stage.step == 40


def test_a_folder_that_is_read_only_is_said_by_whatever_writes(stage, tmp_path, monkeypatch):
    """As root no folder is; so the system's answer is given in its place."""
    stage.pictured()

    def refused(**_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(whole_file.tempfile, "mkstemp", refused)
    path = tmp_path / "taken.out"
    monkeypatch.setattr(files, "ask_path", lambda *_: path)
    for write in writings(stage, path):
        write()
        stage.until(lambda: stage.sentences)
        assert stage.sentences == [f"Cannot write {path}: Read-only file system; choose another folder."]
        stage.window.banner.clear()
    assert not list(tmp_path.iterdir())


def test_an_experiment_without_data_says_so_and_offers_none(stage, tmp_path):
    assert not stage.window.picker.isVisible()
    stage.do("draw")
    assert stage.sentences == ["Toy learns from no data; choose an experiment that does first."]
    assert not stage.window.desk.canvas.isVisible()
    stage.window.banner.clear()
    (tmp_path / "points.csv").write_text("1,2\n3,4\n5,7\n")
    stage.window.files.open(str(tmp_path / "points.csv"))
    stage.until(lambda: stage.sentences)
    assert stage.sentences == ["Toy learns from no data; choose an experiment that does first."]
    stage.do("theme_projector")
    assert not stage.window.picker.isVisible() and stage.step == 40


def test_the_sheet_goes_where_the_next_experiment_learns_nothing(flow):
    flow.do("draw")
    flow.link.send(toy())
    flow.until(lambda: flow.window.card.name == "toy")
    assert not flow.window.desk.canvas.isVisible()
    flow.pictured()
