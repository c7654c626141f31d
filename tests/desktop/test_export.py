"""Every kind of mark goes to every kind of file and comes back the same; what cannot be written is said."""

from __future__ import annotations

import csv
import errno
import io
import os
from dataclasses import fields
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.__main__ import main as program
from desktop.export import FORMATS, picture_of
from desktop.export_dialog import READINGS, ExportDialog
from desktop.mark_views import VIEWS
from desktop.panel import PanelView
from desktop.panel_data import csv_of, named_marks, npz_of, readings_csv
from desktop.panel_picture import PanelPicture
from desktop.theme import LIGHT, THEMES
from engine import marks as m
from engine.__main__ import main as engine_alone
from engine.whole_file import write_whole
from engine.words import BadInput, text
from tests.desktop.pictured import MARKS, SPEC, panel
from tests.desktop.stage import Stage, toy

each_mark = pytest.mark.parametrize("mark", MARKS, ids=lambda mark: type(mark).__name__)


def table(content: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content)))


def column(rows: list[dict[str, str]], name: str) -> np.ndarray:
    return np.array([row[name] for row in rows if row[name]], np.float32)


@pytest.fixture
def view(qtbot):
    made = PanelView(SPEC, LIGHT)
    qtbot.addWidget(made)
    made.resize(420, 340)
    made.show()
    return made


def test_every_kind_of_mark_is_tried():
    assert {type(mark) for mark in MARKS} == VIEWS.keys()


@each_mark
def test_every_mark_exports_to_every_format(view, mark):
    view.show_panel(panel(mark), 0.0)
    made = {name: known.write(view, 2.0) for name, known in FORMATS.items()}
    image = QImage.fromData(made["png"], "PNG")
    assert (image.width(), image.height()) == (840, 680)
    ground = LIGHT.tokens.surface.rgb()
    plane = {image.pixel(x, y) for x in range(120, 800, 2) for y in range(60, 600, 2)}
    assert plane - {ground}
    root = ElementTree.fromstring(made["svg"])
    assert root.tag.endswith("svg") and QSvgRenderer(made["svg"]).isValid()
    assert sum(1 for _ in root.iter()) > 20
    assert table(made["csv"].decode())
    assert len(np.load(io.BytesIO(made["npz"]))) >= 2


@each_mark
def test_arrays_come_back_bit_for_bit(mark):
    found = np.load(io.BytesIO(npz_of(panel(mark))), allow_pickle=False)
    (name,) = named_marks(panel(mark))
    assert int(found["step"]) == 1234
    for field in fields(mark):
        value = getattr(mark, field.name)
        if isinstance(value, np.ndarray):
            assert found[f"{name}.{field.name}"].dtype == np.float32
            np.testing.assert_array_equal(found[f"{name}.{field.name}"], value)
    if isinstance(mark, m.Matrix):
        assert found["matrix.rows"].tolist() == ["sun", "rain"] and found["matrix.limits"].tolist() == [-3, 3]


def expected(mark: m.Mark) -> dict[str, np.ndarray]:
    """Columns of the table, by hand, of the kinds that are not arrays under the same names."""
    match mark:
        case m.Field():
            return {"value": mark.values.ravel(), "x": np.tile([-2.25, -0.75, 0.75, 2.25], 3)}
        case m.Points() | m.Arrows():
            both = {"x": mark.xy[:, 0], "y": mark.xy[:, 1]}
            return both if isinstance(mark, m.Points) else {**both, "u": mark.uv[:, 0], "v": mark.uv[:, 1]}
        case m.Steps():
            return {"x": mark.x[:-1], "x_to": mark.x[1:], "y": mark.y}
        case m.Bars():
            return {"x": mark.x, "y": mark.heights, "width": np.full(3, 0.5)}
        case m.Mesh():
            return {"x": mark.vertices[..., 0].ravel(), "y": mark.vertices[..., 1].ravel(), "row": [0, 0, 0, 1, 1, 1]}
        case m.Ellipses():
            return {"x": np.tile(mark.centres[:, 0], 2), "xy": np.tile(mark.covariances[:, 0, 1], 2),
                    "level": [1, 1, 2.5, 2.5]}  # fmt: skip
        case m.Segments():
            return {"x": mark.start[:, 0], "y_to": mark.end[:, 1]}
        case m.Matrix():
            return {"value": mark.values.ravel()}
        case m.Graph():
            return {"x": mark.xy[:, 0], "y": mark.xy[:, 1], "weight": mark.weights}
        case m.Line():
            return {"x": [0.1]}
        case m.Note():
            return {"x": [0.5], "y": [1.5]}
    return {name: getattr(mark, name) for name in ("x", "y", "low", "high") if hasattr(mark, name)}


@each_mark
def test_tables_come_back_with_equal_numbers(mark):
    rows = table(csv_of(panel(mark)))
    for name, numbers in expected(mark).items():
        np.testing.assert_array_equal(column(rows, name), np.asarray(numbers, np.float32))
    if isinstance(mark, m.Matrix):
        assert [(row["row"], row["column"]) for row in rows[:2]] == [("sun", "a"), ("sun", "b")]
    if isinstance(mark, m.Graph):
        assert [(row["from"], row["to"]) for row in rows if row["weight"]] == [("A", "B"), ("B", "C")]
    if isinstance(mark, m.Note):
        assert rows[0]["says"] == "Look, 3 here"


def test_marks_of_one_panel_keep_their_rows_and_names_apart():
    twice = panel(MARKS[1], MARKS[1], MARKS[0], m.Line(at=2))
    assert list(named_marks(twice)) == ["data_held_out", "data_held_out_2", "model", "line"]
    rows = table(csv_of(twice))
    assert [row["mark"] for row in rows].count("data_held_out_2") == 40
    assert all(row["value"] == "" for row in rows if row["mark"] != "model")
    assert [float(row["y"]) for row in rows if row["mark"] == "line"] == [2.0]


def test_no_marks_make_empty_files_and_no_accident(view):
    view.show_panel(panel(), 0.0)
    assert csv_of(panel()) == "mark\n"
    assert np.load(io.BytesIO(npz_of(panel()))).files == ["step"]
    assert QSvgRenderer(FORMATS["svg"].write(view, 1.0)).isValid()


def test_points_are_shapes_in_vectors_and_only_fields_stay_pictures(view):
    def images(*marks: m.Mark) -> int:
        view.show_panel(panel(*marks), 0.0)
        return FORMATS["svg"].write(view, 1.0).count(b"<image")

    assert images(MARKS[1], MARKS[2], MARKS[9]) == 0
    assert images(MARKS[0]) >= 1


def test_a_picture_is_as_large_as_asked_for_and_looks_as_on_screen(view, qtbot):
    view.show_panel(panel(MARKS[0]), 0.0)
    for scale in (1.0, 3.0):
        assert picture_of(view, scale).size() == QSize(420, 340) * scale
    view.plot.box.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
    view.plot.at_home = False
    drawn = PanelPicture(SPEC, LIGHT, QSize(420, 340))
    drawn.show(view.panel, like=view)
    np.testing.assert_allclose(drawn.view.plot.box.viewRange(), [[0, 1], [0, 1]], atol=1e-6)
    drawn.close()


@pytest.mark.parametrize("name", THEMES)
def test_pictures_are_in_the_colours_of_their_theme(qtbot, name):
    drawn = PanelPicture(SPEC, THEMES[name], QSize(500, 400))
    drawn.show(panel(*MARKS[1:4]))
    assert drawn.image().pixelColor(2, 2) == THEMES[name].tokens.surface
    drawn.close()


def test_readings_are_a_row_a_step_and_blank_where_not_taken():
    series = {"loss": (np.array([1.0, 2, 3]), np.array([0.1, 0.2, 1 / 3])), "gap": (np.array([2.0]), np.array([5.0]))}
    assert readings_csv(series).splitlines() == ["step,loss,gap", "1,0.1,", "2,0.2,5.0", f"3,{1 / 3!r},"]


def test_writing_is_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "picture.png"
    write_whole(path, b"first")
    write_whole(path, b"second")
    assert path.read_bytes() == b"second" and path.stat().st_mode & 0o777 == 0o644

    def full(self, target):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(BadInput, match=r"picture\.png: the disk is full; make room"):
        write_whole(path, b"third")
    assert path.read_bytes() == b"second" and [each.name for each in tmp_path.iterdir()] == ["picture.png"]


def test_what_cannot_be_written_names_the_path_and_the_cure(tmp_path):
    with pytest.raises(BadInput, match=r"gone.*; choose another folder"):
        write_whole(tmp_path / "gone" / "a.png", b"")
    with pytest.raises(BadInput, match="that is a folder; give the file another name"):
        write_whole(tmp_path, b"")
    if os.geteuid():
        tmp_path.chmod(0o500)
        with pytest.raises(BadInput, match=r"a\.png: Permission denied; choose another folder"):
            write_whole(tmp_path / "a.png", b"")


@pytest.fixture
def stage(qapp, monkeypatch):
    monkeypatch.setenv("RIVULET_FORGET", "1")
    stage = Stage(toy())
    stage.pictured()
    yield stage
    stage.close()


def test_the_window_exports_and_says_so(stage, tmp_path):
    exports = stage.window.exports
    for kind in FORMATS:
        exports.save("cloud", kind, 1.0, tmp_path / f"cloud.{kind}")
        assert stage.sentences[-1] == f"Saved to {tmp_path / f'cloud.{kind}'}."
    shown = stage.window.grid.panels["cloud"].panel
    assert csv_of(shown) == (tmp_path / "cloud.csv").read_text()
    stage.do("step")
    stage.at(1)
    exports.save(READINGS, "csv", 1.0, tmp_path / "readings.csv")
    assert (tmp_path / "readings.csv").read_text().splitlines()[0].startswith("step,")
    exports.save("cloud", "png", 1.0, tmp_path / "no" / "cloud.png")
    assert "Cannot write" in stage.sentences[-1] and str(tmp_path / "no") in stage.sentences[-1]
    assert stage.step == 1


def test_a_run_without_a_window_draws_its_panels(qapp, tmp_path, capsys):
    assert program(["run", "toy", "--steps", "3", "--out", str(tmp_path), "--pictures"]) == 0
    found = {path.stem: QImage(str(path)) for path in (tmp_path / "panels").iterdir()}
    assert found.keys() == {"trace", "cloud"} and all(image.width() == 1280 for image in found.values())
    assert program(["run", "toy", "--steps", "3", "--pictures"]) == 2
    assert "--out DIR" in capsys.readouterr().err
    assert engine_alone(["run", "toy", "--steps", "3", "--out", str(tmp_path), "--pictures"]) == 2


def test_copying_fills_the_clipboard(stage):
    QGuiApplication.clipboard().clear()
    size = stage.window.grid.panels["trace"].size()
    stage.window.exports.copy("trace")
    assert QGuiApplication.clipboard().image().size() == size * 2
    QGuiApplication.clipboard().clear()


def test_a_key_copies_the_panel_that_is_meant(stage):
    QGuiApplication.clipboard().clear()
    stage.do("focus_2")
    stage.pictured()
    stage.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert stage.sentences == ["Cloud is on the clipboard, as a picture."]
    assert QGuiApplication.clipboard().image().width() > 1000
    QGuiApplication.clipboard().clear()


def test_a_panel_without_a_picture_says_so(stage, tmp_path):
    stage.window.grid.panels["trace"].panel = None
    stage.window.exports.save("trace", "png", 1.0, tmp_path / "trace.png")
    assert "no picture yet" in stage.sentences[-1] and not list(tmp_path.iterdir())


def test_the_form_asks_what_as_what_and_how_large(stage, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(stage.window.exports, "ask_path", lambda *words: asked.append(words) or tmp_path / "x.svg")
    stage.do("export")
    (form,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, ExportDialog) and each.isVisible()]
    assert form.panel.currentData() == "trace" and "pixels" in form.says.text()
    form.format.setCurrentIndex(form.format.findData("svg"))
    assert not form.scale.isEnabled()
    form.panel.setCurrentIndex(form.panel.findData(READINGS))
    assert form.format.currentData() == "csv" and not form.format.isEnabled()
    form.panel.setCurrentIndex(form.panel.findData("cloud"))
    form.format.setCurrentIndex(form.format.findData("svg"))
    form.accept()
    assert asked[0][1] == "toy-cloud.svg" and QSvgRenderer(str(tmp_path / "x.svg")).isValid()


def test_a_label_in_another_script_still_names_its_mark():
    lines = m.Line(at=0, label=text("数据 1")), m.Line(at=1, label=text("?"))
    assert list(named_marks(panel(*lines))) == ["数据_1", "line"]
