"""Formulas inside sentences: typeset on the picture, with numbers that move at no cost, plain where that fails."""

from __future__ import annotations

import typing

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from desktop import typeset
from desktop.mark_views import Scope, view_for
from desktop.theme import DARK, LIGHT, THEMES
from desktop.typeset import Sentence, parts
from engine.experiment import Formula
from engine.experiments.flow.formulas import KINDS, base_formula, layer_formula, sum_formula
from engine.marks import Note
from engine.words import text

FORMULAS = {kind: layer_formula(kind, (1.2, -0.345), (-0.3, 1.77), 0.4) for kind in (*KINDS, "one's own")}
FORMULAS |= {"base": base_formula((1.0, 2.0)), "sum": sum_formula((1.0, 2.0), -1.0, 0.5, -0.3)}


def said(formula: Formula):
    return text("Layer {k}: {formula}", k=3, formula=formula)


def painted(theme, formula: Formula) -> typing.Any:
    """The pixels of a note with `formula`, (400, 600, 3)."""
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(theme.tokens.plot)
    painter = QPainter(image)
    scope = Scope(QTransform(), QRectF(0, 0, 600, 400), 1.0, theme.font(0.88), notes_end=300.0)
    view_for(Note(says=said(formula)), theme).paint(painter, scope)
    painter.end()
    return np.array(image.constBits()).reshape(400, 600, 4)[:, :, :3]


def test_a_sentence_falls_into_words_and_formulas():
    formula = FORMULAS["affine"]
    assert parts(said(formula)) == ["Layer 3:", formula]
    assert parts(text("{a}, then {b}.", a=formula, b=2)) == [formula, ", then 2."]
    assert parts(text("{n} points", n=5)) == ["5 points"]
    assert str(said(formula)) == f"Layer 3: {formula.plain}"


@pytest.mark.parametrize("name", FORMULAS)
def test_every_formula_is_typeset_with_all_its_numbers(qapp, name):
    formula = FORMULAS[name]
    assert formula.tex.count("%s") == len(formula.numbers) > 0
    sentence = Sentence(parts(said(formula)), LIGHT.font(), LIGHT.tokens.text, 2000, 1.0)
    words = [bit.words for line in sentence.lines for bit in line if bit.words]
    assert words == ["Layer 3:", *formula.numbers] and len(sentence.lines) == 1
    narrow = Sentence(parts(said(formula)), LIGHT.font(), LIGHT.tokens.text, 230, 1.0)
    assert [bit.words for line in narrow.lines for bit in line if bit.words] == words
    assert narrow.width <= max(230, max(bit.width for line in narrow.lines for bit in line) * 6)
    assert narrow.height >= sentence.height


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_it_can_be_read_in_every_theme(qapp, theme):
    grey = painted(theme, FORMULAS["affine"]).astype(int).mean(axis=2)
    ground, ink = theme.tokens.plot.lightness(), theme.tokens.text.lightness()
    assert (abs(grey - ink) < 40).sum() > 60 and abs(ground - ink) > 150


def test_moving_numbers_need_no_typesetter(qapp, monkeypatch):
    first = painted(LIGHT, FORMULAS["affine"])
    monkeypatch.setattr(typeset, "svg", lambda *_: pytest.fail("typeset again"))
    second = painted(LIGHT, layer_formula("affine", (1.0, 0.5), (0.2, 0.9), 0.1))
    assert (first != second).any()


def test_what_cannot_be_typeset_is_said_plainly(qapp, monkeypatch):
    plain = Formula("b = 1", r"\nonsense{", ())

    def broken(*_):
        raise KeyError("no such thing")

    monkeypatch.setattr(typeset, "svg", broken)
    with pytest.raises(ValueError, match="nonsense"):
        Sentence([plain], DARK.font(), DARK.tokens.text, 200, 1.0)
    grey = painted(DARK, plain).astype(int).mean(axis=2)
    assert (abs(grey - DARK.tokens.text.lightness()) < 40).sum() > 20


def test_lines_that_have_no_room_are_left_out(qapp):
    sentence = Sentence(parts(said(FORMULAS["scale"])), LIGHT.font(), LIGHT.tokens.text, 120, 1.0)
    high, many = sentence.height, len(sentence.lines)
    sentence.cut(0.5 * high)
    assert 1 <= len(sentence.lines) < many and sentence.height < high
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sentence.paint(painter, QPointF(0, 0), vector=True)
    painter.end()
