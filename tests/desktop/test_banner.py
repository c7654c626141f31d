"""The banner: the newest message, what can be done about it, and the traceback on request."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton

from desktop.banner import KEPT, Banner
from desktop.theme import LIGHT, THEMES
from desktop.words import tr
from engine.words import text
from tests.desktop.stage import settle


@pytest.fixture
def banner(qtbot):
    banner = Banner(LIGHT)
    banner.resize(700, 60)
    qtbot.addWidget(banner)
    return banner


def texts(banner):
    return [label.text() for label in banner.findChildren(QLabel) if label.isVisibleTo(banner)]


def button(banner, label):
    return next(shown for shown in banner.findChildren(QPushButton) if shown.text() == label and not shown.isHidden())


def test_hidden_until_there_is_something_to_say(banner):
    assert banner.isHidden()
    banner.say("info", text("Saved to {path}", path="run.json"))
    assert not banner.isHidden()
    assert "Saved to run.json" in texts(banner)


def test_the_newest_is_shown_and_dismissing_goes_back(banner):
    banner.say("info", "first")
    banner.say("finding", "second")
    assert "second" in texts(banner) and "1 of 2" in texts(banner)
    banner.findChild(QToolButton).click()
    assert "first" in texts(banner) and "1 of 2" not in texts(banner)
    banner.dismiss()
    assert banner.isHidden()
    banner.dismiss()


def test_the_same_sentence_does_not_pile_up_and_the_queue_is_bounded(banner):
    for _ in range(3):
        banner.say("finding", "again")
    assert len(banner.messages) == 1
    for index in range(3 * KEPT):
        banner.say("info", f"message {index}")
    assert len(banner.messages) == KEPT
    banner.clear()
    assert banner.isHidden()


def test_sentences_about_the_same_thing_do_not_pile_up(banner):
    for width in ("3", "2", "1"):
        banner.say("failure", f"width = {width} is too narrow", about="width = {width} is too narrow")
    banner.say("failure", "height = 1 is too low", about="height = {height} is too low")
    assert [message.sentence for message in banner.messages] == ["width = 1 is too narrow", "height = 1 is too low"]


def test_a_button_acts_once_and_takes_its_message_away(banner):
    calls = []
    banner.say("info", "older")
    banner.say("finding", "lost a mode", [("Go back", lambda: calls.append("back"))])
    button(banner, "Go back").click()
    assert calls == ["back"]
    assert "older" in texts(banner)


def test_a_button_may_say_something_new(banner):
    banner.say("failure", "failed", [("Save", lambda: banner.say("info", "Saved"))])
    button(banner, "Save").click()
    assert [message.sentence for message in banner.messages] == ["Saved"]


def test_details_unfold(banner):
    banner.say("failure", "failed", details="Traceback: line 1")
    details = banner.findChild(QPlainTextEdit)
    assert details.isHidden()
    button(banner, "Details").click()
    assert not details.isHidden() and details.toPlainText() == "Traceback: line 1"
    banner.say("info", "fine")
    assert details.isHidden()
    assert "Details" not in [shown.text() for shown in banner.findChildren(QPushButton) if not shown.isHidden()]


def test_rich_text_is_not_interpreted(banner):
    banner.say("info", "<b>bold</b> & 1 < 2")
    assert "<b>bold</b> & 1 < 2" in texts(banner)


def test_buttons_go_below_where_room_is_short(banner, qtbot):
    banner.say("finding", "A sentence that is rather long and would otherwise stand in a column of single words", [
        ("Go back to before", lambda: None)])  # fmt: skip
    banner.show()
    sentence = next(label for label in banner.findChildren(QLabel) if label.text().startswith("A sentence"))
    shown = button(banner, "Go back to before")
    for width, below in ((900, False), (400, True)):
        banner.resize(width, 60)
        qtbot.waitUntil(lambda: (shown.mapTo(banner, QPoint(0, 0)).y() >= sentence.geometry().bottom()) == below)  # noqa: B023


def test_large_letters_shrink_where_the_banner_is_narrow(qtbot):
    banner = Banner(THEMES["projector"])
    qtbot.addWidget(banner)
    banner.say("finding", "A sentence that is rather long and would otherwise take more rows than panels can spare", [
        ("Go back to before", lambda: None)])  # fmt: skip
    banner.show()
    shown = button(banner, "Go back to before")
    high = []
    for width in (1000, 620):
        banner.resize(width, 80)
        qtbot.waitUntil(lambda: banner.width() == width)  # noqa: B023
        settle()
        high.append(shown.fontMetrics().height())
        assert shown.mapTo(banner, QPoint(0, 0)).x() > width / 2
    assert high[1] < high[0]


def test_sentences_write_steps_as_the_window_does():
    """The transport says 11,034; numbers that are no steps, and steps in words, stay as they are."""
    assert tr(text("Since step {step} {n} are lost.", step=11034, n=11034)) == "Since step 11,034 11034 are lost."
    assert tr(text("step {step}", step="1,081")) == "step 1,081"
