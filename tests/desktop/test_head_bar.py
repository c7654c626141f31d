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


@pytest.mark.parametrize("name", ["vae", "gan", "gan_1d"])
def test_formulas_can_be_written_as_in_the_sources(qtbot, name):
    """The equation, and the step of a run that walks; labs without another notation keep theirs."""
    bar, told = walking(qtbot, name, 1400), []
    known = card(name)
    bar._formula.show_parts = told.append
    bar.use_source(True)
    active = {phase.name for phase in known.phases}
    assert [tex for tex, _ in told[-1]] == [tex for which, tex in known.source.step if which in active]
    bar.show_state(RunState("paused", 0, 4, 0))
    assert told[-1] == [(known.source.equation.tex, False)] != [(known.equation.tex, False)]
    bar.use_source(False)
    assert told[-1] == [(known.equation.tex, False)]


def test_a_lab_with_one_notation_keeps_it(qtbot):
    bar, told = walking(qtbot, "descent", 1400), []
    bar._formula.show_parts = told.append
    bar.show_state(RunState("paused", 0, 4, 0))
    bar.use_source(True)
    assert told[0] == told[-1]
