"""Tables with more columns than two, and pictures: what is learned at once, and how other columns are chosen."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop import files
from desktop.__main__ import starting
from desktop.banner import Banner
from desktop.column_picker import ColumnPicker
from desktop.data_source import DataSource, read_source
from desktop.theme import LIGHT
from engine.recipe import TargetChoice
from engine.words import BadInput
from tests.desktop.stage import PATIENCE, Key

ROWS = np.random.default_rng(0).normal(size=(80, 4)).round(3)  # as one column enough for a batch


def write(path, heading="a,b,c,d", rows=ROWS):
    path.write_text(heading + "\n" + "".join(",".join(f"{value:g}" for value in row) + "\n" for row in rows))
    return path


@pytest.fixture
def wide(tmp_path):
    return write(tmp_path / "wide.csv")


@pytest.fixture
def picker(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(800, 400)
    over.show()
    picker = ColumnPicker(LIGHT, over)
    picker.over, picker.heard = over, []
    picker.chosen.connect(lambda path, columns: picker.heard.append((path, columns)))
    yield picker
    picker.hide()


def test_reading_gives_the_first_two_columns_and_names_all(wide):
    source = read_source(wide)
    assert source.columns == ("a", "b", "c", "d") and source.choice.table.columns == ("a", "b") and source.offers
    assert read_source(wide, ("d", "b")).choice.table.columns == ("d", "b")
    assert source.holds(TargetChoice(table=read_source(wide, ("d", "c")).choice.table))
    assert not source.holds(TargetChoice("moons"))


def test_two_columns_leave_nothing_to_choose(tmp_path, qtbot):
    source = read_source(write(tmp_path / "two.csv", "a,b", ROWS[:, :2]))
    assert not source.offers
    banner = Banner(LIGHT)
    qtbot.addWidget(banner)
    ColumnPicker(LIGHT, banner).offer(source, banner)
    assert not banner.messages


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("name,place\nann,rome\nbob,bern\n", "words.csv has no column of numbers; one or two are needed"),
        ("", "words.csv is empty"),
    ],
)
def test_a_table_without_numbers_gives_one_sentence(tmp_path, content, says):
    (tmp_path / "words.csv").write_text(content)
    with pytest.raises(BadInput) as raised:
        read_source(tmp_path / "words.csv")
    assert says in str(raised.value)


def test_where_the_first_columns_cannot_be_used_others_are_offered(tmp_path):
    rows = ROWS.copy()
    rows[5, 1] = np.nan
    source = read_source(write(tmp_path / "holes.csv", rows=rows))
    assert source.choice is None and "column b is not a finite number" in str(source.fault)
    assert read_source(tmp_path / "holes.csv", ("a", "c")).choice.table.columns == ("a", "c")
    with pytest.raises(BadInput, match="finite"):
        read_source(write(tmp_path / "two.csv", "a,b", rows[:, :2]))


def test_the_lists_show_what_is_learned_and_choose_something_else(picker, wide):
    picker.offer(read_source(wide, ("d", "b")), Banner(LIGHT, picker.over))
    picker.open_beside(picker.over)
    assert [chooser.currentItem().text() for chooser in (picker.across, picker.up)] == ["d", "b"]
    picker.up.setCurrentRow(2)
    picker.learn.click()
    assert picker.heard == [(str(wide), ("d", "c"))] and not picker.isVisible()


def test_keys_alone_choose_and_the_same_column_twice_cannot_be(picker, wide):
    picker.offer(read_source(wide), Banner(LIGHT, picker.over))
    picker.open_beside(picker.over)
    QTest.keyClick(picker.across, Key.Key_Down)
    assert not picker.learn.isEnabled()
    assert "Choose two different ones." in [label.text() for label in picker.findChildren(QLabel)]
    QTest.keyClick(picker, Key.Key_Return)
    assert picker.heard == [] and picker.isVisible()
    QTest.keyClick(picker.up, Key.Key_End)
    QTest.keyClick(picker.up, Key.Key_Return)
    assert picker.heard == [(str(wide), ("b", "d"))]
    picker.open_beside(picker.over)
    QTest.keyClick(picker.across, Key.Key_Escape)
    assert not picker.isVisible() and len(picker.heard) == 1


def test_where_one_column_is_enough_the_second_may_be_none(picker, wide):
    picker.open_beside(picker.over, read_source(wide, dimensions=(1, 2)))
    assert picker.up.isVisible() and picker.up.currentItem().text() == "b"
    picker.up.setCurrentRow(0)
    picker.across.setCurrentRow(2)
    picker.learn.click()
    picker.open_beside(picker.over, read_source(wide, ("c",), (1, 2)))
    assert picker.up.currentRow() == 0 and picker.across.currentItem().text() == "c"
    picker.up.setCurrentRow(4)
    picker.learn.click()
    assert picker.heard == [(str(wide), ("c",)), (str(wide), ("c", "d"))]


def test_where_one_column_is_all_there_is_one_list(picker, wide):
    banner = Banner(LIGHT, picker.over)
    source = read_source(wide, dimensions=(1,))
    picker.offer(source, banner)
    assert [said.sentence for said in banner.messages] == ["wide.csv: learning from a, one of 4 columns."]
    picker.open_beside(picker.over)
    assert not picker.up.isVisible()
    picker.across.setCurrentRow(3)
    picker.learn.click()
    assert picker.heard == [(str(wide), ("d",))]


def pixels(picker) -> bytes:
    image = picker.picture.pixmap().toImage()
    return bytes(image.constBits())


def test_a_picture_of_the_chosen_columns_follows_every_choice(picker, tmp_path):
    rows = ROWS.copy()
    rows[7, 1] = np.nan
    picker.open_beside(picker.over, read_source(write(tmp_path / "holes.csv", rows=rows)))
    assert "The first 79 rows." in [label.text() for label in picker.findChildren(QLabel)]
    seen = {pixels(picker)}
    for row in (2, 3):
        picker.up.setCurrentRow(row)
        seen.add(pixels(picker))
    assert len(seen) == 3 and "The first 80 rows." in [label.text() for label in picker.findChildren(QLabel)]
    picker.across.setCurrentRow(3)
    assert "Choose two different ones." in [label.text() for label in picker.findChildren(QLabel)]


def test_the_picture_does_not_mind_what_a_column_holds(picker, tmp_path):
    for cells in ("1,2,3\n" * 9, "1e300,nan,1\n-1e300,nan,2\n", "1,2,3\n"):
        (tmp_path / "odd.csv").write_text("a,b,c\n" + cells)
        picker.open_beside(picker.over, read_source(tmp_path / "odd.csv"))
        assert not picker.picture.pixmap().isNull()


def test_hundreds_of_columns_fit_on_the_screen(picker, tmp_path):
    names = tuple(f"column {number}" for number in range(400))
    picker.open_beside(picker.over, DataSource(tmp_path / "many.csv", names))
    assert picker.height() < 400 and picker.across.count() == 400


# The whole window


def columns_button(stage):
    return next(button for button in stage.window.banner.findChildren(QPushButton) if button.text() == "Columns…")


def learned(stage, columns):
    stage.until(lambda: (table := stage.link.recipe.target.table) is not None and table.columns == columns)


def test_a_wide_table_is_learned_at_once_and_its_columns_can_be_changed(opened, wide):
    stage = opened(starting("flow", None))
    stage.running()
    stage.window.files.open(str(wide))
    learned(stage, ("a", "b"))
    assert stage.sentences == ["wide.csv: learning from a and b, two of 4 columns."]
    picker, columns = stage.window.picker, stage.window.desk.columns
    stage.until(picker.columns.isVisible)
    columns_button(stage).click()
    assert columns.isVisible()
    columns.across.setCurrentRow(3)
    columns.learn.click()
    learned(stage, ("d", "b"))
    stage.until(lambda: stage.sentences == ["wide.csv: learning from d and b, two of 4 columns."])
    stage.window.picker.choose("moons")
    stage.until(lambda: stage.link.recipe.target.name == "moons" and not stage.sentences)
    stage.window.files.open(str(wide), ("d", "b"))
    learned(stage, ("d", "b"))
    stage.do("theme_dark")
    stage.until(stage.window.picker.columns.isVisible)
    stage.window.picker.columns.click()
    assert stage.window.desk.columns.across.currentItem().text() == "d"
    stage.window.desk.columns.hide()
    stage.window.picker.choose("moons")
    stage.until(lambda: stage.link.recipe.target.name == "moons")
    stage.until(lambda: not stage.window.picker.columns.isVisible())


def test_columns_that_cannot_be_used_lose_nothing(opened, tmp_path):
    rows = ROWS.copy()
    rows[5, 1] = np.nan
    stage = opened(starting("flow", None))
    stage.running()
    stage.window.files.open(str(write(tmp_path / "holes.csv", rows=rows)))
    stage.until(lambda: stage.sentences)
    assert "column b is not a finite number" in stage.sentences[-1]
    assert stage.link.recipe.target.name == "moons"
    stage.running()
    columns_button(stage).click()
    stage.window.desk.columns.up.setCurrentRow(2)
    stage.window.desk.columns.learn.click()
    learned(stage, ("a", "c"))


def test_a_picture_is_learned_with_its_knob_in_the_picker(opened, tmp_path):
    grey = np.full((20, 30), 255, dtype=np.uint8)
    grey[5:15, 5:10] = 0
    Image.fromarray(grey).save(tmp_path / "bar.png")
    Image.fromarray(np.full((9, 9), 99, dtype=np.uint8)).save(tmp_path / "flat.png")
    stage = opened(starting("flow", None))
    stage.running()
    stage.window.files.open(str(tmp_path / "bar.png"))
    stage.until(lambda: stage.link.recipe.target.picture is not None)
    stage.running()
    stage.pictured()
    picker = stage.window.picker
    assert {"bar.png", "A picture of 30 × 20 pixels, read as a density"} <= {
        label.text() for label in picker.findChildren(QLabel)
    }
    picker.form.tuned.emit({"mass": "bright"})
    stage.until(lambda: stage.link.recipe.target.knobs == {"mass": "bright"})
    assert stage.link.recipe.target.picture.name == "bar.png"
    stage.running()
    stage.window.files.open(str(tmp_path / "flat.png"))
    stage.until(lambda: stage.sentences)
    assert "flat.png has no contrast (lightness 99 to 99 of 255)" in stage.sentences[-1]
    assert stage.link.recipe.target.picture.name == "bar.png"
    stage.running()
    picker.choose("moons")
    stage.until(lambda: stage.link.recipe.target == TargetChoice("moons", stage.link.recipe.target.knobs))
    assert picker.form is None or "mass" not in picker.form.values


def test_dropping_a_big_table_does_not_hold_the_window_up(opened, tmp_path, monkeypatch):
    """The window's own clock goes on while the file is read."""
    gate = threading.Event()

    def slow(path, columns, dimensions):
        assert gate.wait(PATIENCE)
        return read_source(path, columns, dimensions)

    monkeypatch.setattr(files, "read_source", slow)
    stage = opened(starting("flow", None))
    stage.running()
    stage.window.files.open(str(write(tmp_path / "wide.csv")))
    stage.running(10)
    assert stage.link.recipe.target.table is None
    gate.set()
    learned(stage, ("a", "b"))


def test_one_column_is_learned_on_the_line_and_refused_in_the_plane(opened, tmp_path):
    one = write(tmp_path / "one.csv", "wait", ROWS.reshape(-1, 1))
    stage = opened(starting("flow", None))
    stage.window.files.open(str(one))
    stage.until(lambda: stage.sentences)
    assert "Normalizing flow learns from two columns, and one.csv gives one" in stage.sentences[-1]
    assert "GAN on the line" in stage.sentences[-1] and stage.link.recipe.target.name == "moons"
    stage.window.commands.choose("gan_1d", "gaussian")
    stage.until(lambda: stage.link.recipe.experiment == "gan_1d")
    stage.window.files.open(str(one))
    learned(stage, ("wait",))
    stage.pictured()
    assert "one.csv" in {label.text() for label in stage.window.picker.findChildren(QLabel)}


def test_a_file_given_at_the_start_finds_a_lab_that_learns_it(tmp_path):
    one, two = (write(tmp_path / f"{name}.csv", name, ROWS[:, :n]) for name, n in (("a", 1), ("a,b", 2)))
    assert [starting(str(path), None).recipe.experiment for path in (one, two)] == ["mixture", "flow"]
    assert starting(str(one), None).recipe.knobs["data"] == "target"
