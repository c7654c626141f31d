"""The knob form: live knobs act, others wait, nonsense is explained and changes nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QScrollArea, QSlider, QVBoxLayout, QWidget

from desktop.entry_field import EntryField
from desktop.focus import by_tab
from desktop.knob_form import KnobForm
from desktop.number_line import NumberLine, number_line
from desktop.page import KNOB_WIDTH
from desktop.switch import Switch
from desktop.text_field import TextField
from desktop.theme import LIGHT, THEMES
from engine.experiments import card, catalogue
from engine.experiments.sampler.knobs import SamplerKnobs
from tests.desktop.specimens import SpecimenKnobs
from tests.desktop.stage import settle


@pytest.fixture
def form(qtbot):
    form = KnobForm(SpecimenKnobs, LIGHT)
    form.resize(300, 500)
    form.heard = []
    form.tuned.connect(form.heard.append)
    qtbot.addWidget(form)
    form.show()
    return form


def part(form, name, kind):
    return form.rows[name].findChild(kind)


def fault(form, name):
    return [label.text() for label in form.rows[name].findChildren(QLabel) if label.wordWrap() and label.isVisible()]


def enter(qtbot, form, name, typed):
    field = part(form, name, EntryField)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def button(form, label):
    return next(button for button in form.findChildren(QPushButton) if button.text() == label)


def test_every_knob_has_its_control(form):
    assert list(form.rows) == list(SpecimenKnobs.model_fields)
    assert part(form, "layer", QComboBox).currentText() == "Affine"
    assert part(form, "scale", Switch).isChecked()
    assert part(form, "rate", EntryField).text() == "0.001"
    assert part(form, "network", EntryField).text() == "0 -> m"
    assert part(form, "network", QSlider) is None
    assert form.rows["rate"].toolTip() == "Step size"
    headings = [label.text() for label in form.findChildren(QLabel)]
    assert {"Model", "Optimiser"} <= set(headings)


def refused(qtbot, form: KnobForm, typed: str) -> EntryField:
    """The field of the rate, with a hand on it, after `typed` was refused there."""
    form.activateWindow()
    field = part(form, "rate", EntryField)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    enter(qtbot, form, "rate", typed)
    return field


def test_what_is_refused_keeps_the_keys_until_something_fits(form, qtbot):
    """Else the next word, B among its letters, would be taken for keys of the window."""
    field = refused(qtbot, form, "abc")
    assert fault(form, "rate") and field.hasFocus() and field.selectedText() == "abc"
    qtbot.keyClicks(field, "0.01")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not fault(form, "rate") and not field.hasFocus() and form.values["rate"] == 0.01


def test_what_the_engine_says_of_other_knobs_leaves_alone_what_is_being_mended(form, qtbot):
    field = refused(qtbot, form, "abc")
    form.set_values(form.values)
    assert fault(form, "rate") and field.text() == "abc"


def test_a_turn_is_asked_for_until_that_very_value_is_heard_of(form, qtbot):
    enter(qtbot, form, "rate", "0.01")
    form.set_values({**form.values, "rate": 0.001})
    assert form.asked == {"rate": 0.01}
    form.set_values({**form.values, "rate": 0.01})
    assert not form.asked


def test_escape_takes_back_what_was_refused(form, qtbot):
    field = part(form, "rate", EntryField)
    enter(qtbot, form, "rate", "-1")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.001" and not fault(form, "rate")


def test_an_empty_field_is_called_empty(form, qtbot):
    field = part(form, "rate", EntryField)
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert fault(form, "rate")[0].endswith("is empty; give a number from 1e-05 to 0.1.")


@pytest.mark.parametrize("name", ["mixture", "kmeans", "likelihood"])
def test_own_data_leave_no_number_of_points_to_be_drawn(qtbot, name):
    form = KnobForm(catalogue()[name].knobs, LIGHT)
    qtbot.addWidget(form)
    assert not form.rows["points"].isHidden()
    form.take_own(True)
    assert form.rows["points"].isHidden()
    form.take_own(False)
    assert not form.rows["points"].isHidden()


def test_the_buttons_take_what_is_still_being_typed(form, qtbot):
    heard = []
    form.restart_wanted.connect(lambda: heard.append(form.taken()))
    enter(qtbot, form, "network", "0 -> a")
    field = part(form, "network", EntryField)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0 -> b")
    qtbot.mouseClick(button(form, "Restart"), Qt.MouseButton.LeftButton)
    assert heard == [{"network": "0 -> b"}]


def test_a_live_knob_acts_at_once(form, qtbot):
    enter(qtbot, form, "rate", "0.02")
    assert form.heard == [{"rate": 0.02}]
    assert not form.pending


def test_dragging_is_coalesced_and_the_last_value_arrives(form, qtbot):
    slider = part(form, "batch", QSlider)
    for place in range(300, 800):
        slider.setValue(place)
    assert len(form.heard) < 100
    qtbot.waitUntil(lambda: bool(form.heard) and form.heard[-1] == {"batch": form.values["batch"]})
    assert form.values["batch"] == number_line(form.rows["batch"].knob).value(799)


def test_a_slider_let_go_goes_back_from_what_was_refused(form):
    slider, before = part(form, "batch", QSlider), dict(form.values)
    slider.setSliderDown(True)
    slider.setValue(300)
    form.set_values(before)
    assert slider.value() == 300
    slider.setSliderDown(False)
    assert part(form, "batch", EntryField).text() == str(before["batch"]) and slider.value() != 300


def test_two_knobs_in_one_tick_are_both_told(form, qtbot):
    form.rows["batch"].wanted.emit("batch", 10)
    form.rows["batch"].wanted.emit("batch", 20)
    form.rows["rate"].wanted.emit("rate", 0.05)
    qtbot.waitUntil(lambda: len(form.heard) == 2)
    assert form.heard == [{"batch": 10}, {"batch": 20, "rate": 0.05}]


def test_restart_knobs_wait_for_a_button(form, qtbot):
    enter(qtbot, form, "couplings", "4")
    part(form, "scale", Switch).click()
    assert form.heard == []
    assert form.pending == {"couplings": 4, "scale": False}
    says = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "2 changes start the run anew" in says
    with qtbot.waitSignal(form.restart_wanted):
        button(form, "Restart").click()
    with qtbot.waitSignal(form.fork_wanted):
        button(form, "Fork here").click()
    assert form.taken() == {"couplings": 4, "scale": False}
    button(form, "Undo").click()
    assert form.pending == {}
    assert part(form, "couplings", EntryField).text() == "8"
    assert part(form, "scale", Switch).isChecked()
    assert not button(form, "Restart").isVisible()


def test_changing_back_is_no_change(form, qtbot):
    enter(qtbot, form, "couplings", "4")
    enter(qtbot, form, "couplings", "8")
    assert form.pending == {}


def test_values_that_came_true_no_longer_wait(form, qtbot):
    enter(qtbot, form, "couplings", "4")
    form.set_values({"rate": 0.02})
    assert form.pending == {"couplings": 4}
    assert part(form, "couplings", EntryField).text() == "4"
    form.set_values({"couplings": 4})
    assert form.pending == {}
    enter(qtbot, form, "couplings", "5")
    form.set_values({}, forget=True)
    assert (form.pending, part(form, "couplings", EntryField).text()) == ({}, "4")
    assert form.heard == []


@pytest.mark.parametrize("typed", ["7", "-1", "nan", "fast", ""])
def test_nonsense_is_explained_and_changes_nothing(form, qtbot, typed):
    part(form, "rate", EntryField).clear()
    enter(qtbot, form, "rate", typed)
    assert form.values["rate"] == 0.001
    assert form.heard == []
    assert fault(form, "rate")[0].startswith(("Rate = ", "Rate is empty")) and "0.1" in fault(form, "rate")[0]
    enter(qtbot, form, "rate", "0.01")
    assert fault(form, "rate") == []
    assert form.heard == [{"rate": 0.01}]


@pytest.mark.parametrize(("name", "kind"), [("couplings", QSlider), ("layer", QComboBox)])
def test_the_wheel_scrolls_the_form_only(form, name, kind):
    control = part(form, name, kind)
    centre = QPointF(control.rect().center())
    wheel = QWheelEvent(
        centre, control.mapToGlobal(centre), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(control, wheel)
    assert form.pending == {}
    assert (form.rows["couplings"].findChild(QSlider).value(), part(form, "layer", QComboBox).currentIndex()) == (7, 1)


def test_an_immediate_form_never_waits(qtbot):
    form = KnobForm(SpecimenKnobs, LIGHT, immediate=True)
    qtbot.addWidget(form)
    with qtbot.waitSignal(form.tuned) as heard:
        enter(qtbot, form, "couplings", "3")
    assert heard.args == [{"couplings": 3}]


@pytest.mark.parametrize(
    "line",
    [NumberLine(1, 32, False, True), NumberLine(8, 512, True, True), NumberLine(0, 0.5, False, False),
     NumberLine(1e-5, 0.1, True, False), NumberLine(-3, 3, False, False)],
)  # fmt: skip
def test_slider_places_and_values_agree(line):
    assert line.value(0) == line.low
    assert line.value(line.places) == line.high
    values = [line.value(place) for place in range(line.places + 1)]
    assert values == sorted(values)
    for value in values:
        assert line.value(line.place(value)) == pytest.approx(value, rel=0.02, abs=1e-3)


def test_knobs_that_do_nothing_under_the_choices_made_make_room(qtbot):
    from engine.experiments.flow import FlowKnobs

    form = KnobForm(FlowKnobs, LIGHT)
    qtbot.addWidget(form)
    assert not form.rows["clamp"].isHidden() and form.rows["bins"].isHidden()
    form.set_pending({"layer": "spline"})
    assert form.rows["clamp"].isHidden() and not form.rows["bins"].isHidden()
    form.undo()
    assert form.rows["bins"].isHidden()


def test_a_slider_may_end_before_the_range_does():
    knob = replace(SpecimenKnobs.declared()[0], kind="int", low=0, high=100, reach=40, log=False)
    line = number_line(knob)
    assert line.value(line.places) == 40
    assert line.place(knob.high) == line.places


def test_a_slider_ends_as_far_below_zero_as_above():
    line = number_line(replace(SpecimenKnobs.declared()[0], kind="float", low=-50, high=50, reach=5, log=False))
    assert line.value(0) == -5 and line.value(line.places) == 5 and line.place(0) == line.places // 2


def test_a_text_is_taken_after_a_pause_or_where_a_button_is_pressed(qtbot):
    field, button, taken = TextField(), by_tab(QPushButton("Restart")), []
    column = QWidget()
    QVBoxLayout(column).addWidget(field)
    column.layout().addWidget(button)
    qtbot.addWidget(column)
    column.show()
    field.entered.connect(taken.append)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    # The pause comes when the test says so, not when a busy machine is slow to type.
    field._pause.setInterval(10**6)
    qtbot.keyClicks(field, "one two")
    assert not taken
    field._pause.setInterval(1)
    qtbot.waitUntil(lambda: taken == ["one two"])
    field._pause.setInterval(10**6)
    qtbot.keyClicks(field, " three")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == ["one two", "one two three"]


def test_lines_of_a_text_end_where_the_field_does(qtbot):
    form = KnobForm(card("words").knobs, LIGHT)
    qtbot.addWidget(form)
    form.resize(290, 560)
    form.show()
    form.set_pending({"corpus": "own"})
    field = form.rows["pasted"]._field
    for width in (290, 240, 330):
        form.resize(width, 560)
        settle()
        assert not field.horizontalScrollBar().maximum()


def test_a_group_without_knobs_that_matter_has_no_heading(qtbot):
    form = KnobForm(SamplerKnobs, LIGHT)
    qtbot.addWidget(form)
    form.show()
    headings = {label.text(): label for label in form.findChildren(QLabel) if label.text() in ("Sampler", "Network")}
    assert headings["Sampler"].isVisible() and not headings["Network"].isVisible()
    form.set_values({"method": "network"})
    assert headings["Network"].isVisible()


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_nothing_of_a_form_is_cut_at_the_side(qtbot, theme):
    bar = 10  # pixels of a scroll bar
    for name, known in catalogue().items():
        form = KnobForm(known.knobs, theme)
        qtbot.addWidget(form)
        assert form._rows.minimumSizeHint().width() <= round(KNOB_WIDTH * min(theme.font_scale, 1.25)) - bar, name
        for row in form.rows.values():
            for box in row.findChildren(QComboBox):
                longest = max(box.fontMetrics().horizontalAdvance(box.itemText(i)) for i in range(box.count()))
                assert longest + 20 <= box.width(), (name, row.knob.name)


def test_what_is_learned_scrolls_with_the_knobs(form, qtbot):
    leading = QLabel("what is learned")
    form.lead(leading)
    form.resize(300, 120)
    area = form.findChild(QScrollArea)
    assert area.isAncestorOf(leading) and area.verticalScrollBar().maximum() > 0
    assert leading.mapTo(form, QPoint(0, 0)).y() < form.rows["rate"].mapTo(form, QPoint(0, 0)).y()
