"""The bar on top: the formula is to be read, and the caption of a phase beside it where there is room."""

from __future__ import annotations

import pytest

from desktop.head_bar import FORMULA_SHARE, HeadBar
from desktop.theme import LIGHT, THEMES
from engine.experiments import card
from engine.messages import RunState
from tests.desktop.stage import settle


def walking(qtbot, name: str, width: int, theme=LIGHT, phase: int = 1) -> HeadBar:
    bar = HeadBar(card(name), theme)
    bar.resize(width, 34)
    qtbot.addWidget(bar)
    bar.show()
    bar.show_state(RunState("running", 0, 3, phase, walking=True))
    qtbot.waitUntil(lambda: bar._formula._drawn is not None)
    settle()
    return bar


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("name", ["descent", "mixture", "plsa", "kmeans", "likelihood"])
def test_a_caption_takes_next_to_nothing_from_the_formula(qtbot, theme, name):
    bar = walking(qtbot, name, round(1000 * theme.font_scale), theme)
    formula = bar._formula
    assert formula.width() >= 0.98 * FORMULA_SHARE * formula.sizeHint().width()
    assert bar.toolTip() == bar._caption.text() != ""


def test_a_caption_without_room_is_told_on_hover_only(qtbot):
    wide, narrow = walking(qtbot, "descent", 1800), walking(qtbot, "descent", 760)
    assert wide._caption.isVisible() and not wide._caption.lines()[-1].endswith("…")
    assert narrow._caption.isHidden() and narrow.toolTip() == wide.toolTip()
    assert narrow._formula.width() >= 0.6 * narrow._formula.sizeHint().width()
