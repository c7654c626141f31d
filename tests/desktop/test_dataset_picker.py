"""The dataset picker: a target with its knobs, or own data with its standardisation in words."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.dataset_picker import DatasetPicker
from desktop.scatter import target_picture
from desktop.target_sheet import TargetSheet
from desktop.theme import DARK, LIGHT
from engine.experiments import card
from engine.targets import target_classes

WITH_KNOBS = next(name for name, kind in target_classes().items() if kind.Knobs.declared())


@pytest.fixture
def picker(qtbot):
    picker = DatasetPicker(LIGHT)
    qtbot.addWidget(picker)
    picker.heard = []
    picker.target_chosen.connect(lambda name, knobs: picker.heard.append((name, knobs)))
    picker.show()
    return picker


def texts(picker):
    return [label.text() for label in picker.findChildren(QLabel) if label.isVisible()]


def test_showing_a_target_asks_for_nothing(picker):
    picker.set_target("moons", {})
    assert str(target_classes()["moons"].title) in texts(picker)
    assert picker.heard == []


def test_choosing_tells_name_and_knobs(picker):
    picker.set_target("moons", {})
    picker.choose(WITH_KNOBS)
    defaults = target_classes()[WITH_KNOBS].Knobs().model_dump()
    assert picker.heard == [(WITH_KNOBS, defaults)]


def test_a_changed_knob_chooses_the_target_anew(picker):
    kind = target_classes()[WITH_KNOBS]
    knob = kind.Knobs.declared()[0]
    picker.set_target(WITH_KNOBS, {})
    picker.form.rows[knob.name].wanted.emit(knob.name, knob.high)
    assert picker.heard == [(WITH_KNOBS, {**kind.Knobs().model_dump(), knob.name: knob.high})]
    picker.set_target("8gaussians", {})
    assert picker.form is None or picker.form.knobs is target_classes()["8gaussians"].Knobs


def test_own_data_says_how_it_is_standardised(picker):
    picker.set_target(WITH_KNOBS, {})
    points = np.random.default_rng(0).normal(size=(272, 2))
    picker.set_own_data("geyser.csv", 272, ("eruptions", "waiting"), (3.4878, 70.9), (1.1414, 13.6), points)
    assert "geyser.csv" in texts(picker)
    assert "272 rows, standardised for the model:\neruptions: 3.49 ± 1.14\nwaiting: 70.9 ± 13.6" in texts(picker)
    assert picker.form is None
    picker.set_target("moons", {})
    assert not any("standardised" in words for words in texts(picker))


def test_opening_a_file(picker, qtbot):
    with qtbot.waitSignal(picker.file_wanted):
        picker.open_file.click()


@pytest.mark.parametrize("dimensions", [(1,), (2,), (1, 2)])
def test_the_sheet_offers_fitting_targets(qtbot, picker, dimensions):
    sheet = TargetSheet(dimensions, LIGHT, picker)
    fitting = [name for name, kind in target_classes().items() if kind.dimension in dimensions]
    assert list(sheet.buttons) == fitting


def test_keys_walk_the_sheet_and_choose(picker, qtbot):
    picker.set_target("moons", {})
    picker.open_sheet()
    sheet = picker._sheet
    names = list(sheet.buttons)
    qtbot.keyClick(sheet.buttons["moons"], Qt.Key.Key_Right)
    chosen = names[names.index("moons") + 1]
    assert sheet.focusWidget() is sheet.buttons[chosen]
    qtbot.keyClick(sheet.buttons[chosen], Qt.Key.Key_Return)
    assert picker.heard[0][0] == chosen
    assert not sheet.isVisible()


@pytest.mark.parametrize("name", target_classes())
def test_every_target_has_a_picture(qapp, name):
    image = target_picture(name, DARK, 48, 48).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
    assert len(colours) > 1


def test_the_picture_of_a_target_is_that_of_its_knobs(picker):
    def shown(knobs):
        picker.set_target("double_well", knobs)
        return picker._picture.icon().pixmap(48).toImage()

    two, one = shown({}), shown({"a": 2.0})
    assert two != one and shown({"a": 2.0}) == one and shown({}) == two


def test_data_that_a_knob_names_stand_in_the_place_of_the_target(picker):
    picker.set_target("mixture", {})
    title, columns, rows = card("mixture").knobs.checked({"data": "iris"}).measured()
    picker.set_measured(str(title), [str(column) for column in columns], rows)
    said = "\n".join(texts(picker))
    assert "Iris" in said and "150 rows" in said and "sepal length (cm): 5.84 ± 0.825" in said
    assert picker.form is None and picker.heard == []
    picker.set_target("mixture", {})
    assert picker.form is not None and "150 rows" not in "\n".join(texts(picker))
