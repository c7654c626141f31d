"""The gallery: cards for presets, broken experiments greyed, everything reachable by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics

from desktop.gallery import Gallery
from desktop.lab_section import LabSection
from desktop.preset_card import PresetCard
from desktop.theme import LIGHT, THEMES
from desktop.wrapping import cut, in_lines
from engine.experiments import Broken, Catalogue, catalogue
from tests.desktop.specimens import CARD
from tests.desktop.stage import settle

CATALOGUE = {"flow": CARD, "gan": Broken("gan", "ImportError: no spam")}


@pytest.fixture
def gallery(qtbot):
    gallery = Gallery(CATALOGUE, LIGHT)
    gallery.set_current("flow", "moons")
    gallery.resize(gallery.width(), 400)
    qtbot.addWidget(gallery)
    gallery.show()
    return gallery


def card(gallery, preset):
    return gallery.cards["flow", preset]


def test_a_click_chooses_and_marks(gallery, qtbot):
    with qtbot.waitSignal(gallery.chosen) as heard:
        qtbot.mouseClick(card(gallery, "rings"), Qt.MouseButton.LeftButton)
    assert heard.args == ["flow", "rings"]
    assert card(gallery, "rings").isChecked()
    gallery.set_current("flow", "moons")
    assert [card(gallery, name).isChecked() for name in ("moons", "rings")] == [True, False]
    gallery.set_current("flow", "")
    assert not any(shown.isChecked() for shown in gallery.cards.values())


def test_keys_walk_and_choose(gallery, qtbot):
    gallery.activateWindow()
    card(gallery, "moons").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(card(gallery, "moons"), Qt.Key.Key_Down)
    assert card(gallery, "rings").hasFocus()
    with qtbot.waitSignal(gallery.chosen) as heard:
        qtbot.keyClick(card(gallery, "rings"), Qt.Key.Key_Return)
    assert heard.args == ["flow", "rings"]
    assert card(gallery, "rings").accessibleName() == "Rings"


def test_keys_walk_through_headings_too_and_stay_in_the_gallery(gallery, qtbot):
    gallery.activateWindow()
    flow, beside = gallery.sections["Flow"], gallery._toggle
    card(gallery, "rings").setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for key in (Qt.Key.Key_Down,) * 4 + (Qt.Key.Key_Up,) * 6:
        qtbot.keyClick(gallery.focusWidget(), key)
        seen.append(gallery.focusWidget())
    assert beside not in seen
    assert seen[0] is seen[3] and isinstance(seen[0].parent(), LabSection)
    assert seen[-1] is flow.heading and seen[-1] is seen[-2]
    qtbot.keyClick(flow.heading, Qt.Key.Key_Return)
    assert not flow.is_open


def test_labs_are_headings_and_broken_experiments_say_why(gallery):
    assert [section.title for section in gallery.findChildren(LabSection)] == ["Flow", "Could not be loaded"]
    broken = [shown for shown in gallery.findChildren(PresetCard) if not shown.isEnabled()]
    assert [shown.text() for shown in broken] == ["gan"]
    assert "no spam" in broken[0].toolTip()


def test_pictures_arrive_when_there_is_time(gallery, qtbot):
    qtbot.waitUntil(lambda: all(not shown._picture.isNull() for shown in gallery.cards.values()))


def test_a_lab_without_experiments_has_no_heading(qtbot):
    empty = Gallery({}, LIGHT)
    qtbot.addWidget(empty)
    assert not empty.findChildren(LabSection)


def test_labs_open_and_close_and_the_one_that_runs_is_open(gallery, qtbot):
    section = gallery.sections["Flow"]
    assert section.is_open and card(gallery, "rings").isVisible()
    qtbot.mouseClick(section.heading, Qt.MouseButton.LeftButton)
    assert not card(gallery, "rings").isVisible()
    gallery.set_current("flow", "rings")
    assert card(gallery, "rings").isVisible()


def test_labs_come_in_the_order_of_the_catalogue_whenever_they_are_filled(qtbot):
    gallery = Gallery(Catalogue(), LIGHT)
    qtbot.addWidget(gallery)
    gallery.set_current("markov", "")
    gallery.set_current("flow", "")
    column = [gallery._column.itemAt(place).widget() for place in range(gallery._column.count() - 1)]
    titles = [section.title for section in column]
    assert titles.index("Flow") < titles.index("Master equation")


def test_collapsing(gallery, qtbot):
    wide = gallery.width()
    with qtbot.waitSignal(gallery.collapsed) as heard:
        gallery.collapse(True)
    assert heard.args == [True] and gallery.is_collapsed and gallery.width() < 60
    gallery.collapse(False)
    assert gallery.width() == wide


@pytest.mark.parametrize("words", ["short", "a line that is much too long to fit " * 6, "一个很长的句子" * 20, ""])
def test_a_card_shows_all_its_words(qtbot, words):
    font = LIGHT.font(0.85)
    lines = in_lines(words, font, 140)
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 140 for line in lines)
    card = PresetCard("Title", words, LIGHT)
    qtbot.addWidget(card)
    assert card.heightForWidth(200) >= len(lines) * QFontMetrics(font).height()


def test_what_is_cut_off_ends_in_an_ellipsis_and_nothing_is_said_twice():
    font, words = LIGHT.font(0.85), "one two three four five six seven eight nine ten " * 3
    lines = cut(words, font, 140, 2)
    assert len(lines) == 2 and lines[1].endswith("…") and lines[0] + " " + lines[1][:-1] in words
    assert cut("short", font, 140, 2) == ["short"]


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_painted_in_every_theme(qtbot, theme):
    gallery = Gallery(CATALOGUE, theme)
    qtbot.addWidget(gallery)
    assert not gallery.grab().isNull()


def many(qtbot) -> Gallery:
    """A gallery of real labs, in which the last preset of a later one runs."""
    gallery = Gallery(catalogue(), LIGHT)
    gallery.set_current("gan_1d", "two")
    gallery.resize(gallery.width(), 400)
    qtbot.addWidget(gallery)
    gallery.show()
    return gallery


def seen(gallery, key) -> bool:
    shown = gallery.cards[key]
    top = shown.mapTo(gallery._area.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + shown.height() <= gallery._area.viewport().height()


def test_the_card_that_runs_is_in_sight_from_the_start_and_stays_while_labs_are_filled(qtbot):
    gallery = many(qtbot)
    qtbot.waitUntil(lambda: seen(gallery, ("gan_1d", "two")))
    qtbot.waitUntil(lambda: len({name for name, _ in gallery.cards}) == len(catalogue()))
    settle()
    assert seen(gallery, ("gan_1d", "two"))


def test_nothing_scrolls_against_a_hand(qtbot):
    gallery = many(qtbot)
    qtbot.waitUntil(lambda: seen(gallery, ("gan_1d", "two")))
    bar = gallery._area.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    qtbot.wait(300)
    assert bar.value() == 0
