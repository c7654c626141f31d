"""Sentences with formulas in them: what stays of a formula is typeset once, its numbers are painted in its letters.

Typesetting takes 5 to 30 ms, painting what is typeset already a tenth of one: numbers may move with every picture.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from importlib import resources
from string import Formatter
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPainterPath, QPixmap

from desktop.formula import svg, typesetter
from desktop.words import tr
from engine.experiment import Formula
from engine.words import Text

# A long formula is broken after a comma with a space, and what comes first before each equals sign.
_COMMA, _EQUALS = re.compile(r"(?<=,\\ )"), re.compile(r"(?=\s=\s)")
_PLACE = re.compile(r"(\^\{%s\}|%s)")
# At an end these would lose the room that they have between two things.
_OPERATORS = ("=", "+", "-", r"\cdot", r"\to", r"\leftarrow", r"\otimes")
_EM, _SMALLEST = 0.84, 0.7  # an em, of the height of the words beside; how far a formula shrinks to fit
_RAISED, _RAISE = 0.78, 0.4  # size of an exponent, and how high it stands, in em
_SPACE, _THIN, _LEADING = 0.3, 0.12, 0.2  # after a comma, before an equals sign, between two lines; in em


@dataclass(frozen=True, eq=False)
class _Glyphs:
    """Typeset letters as one outline; `box` lies about the origin, which is on the base line."""

    outline: QPainterPath
    box: QRectF


@dataclass(frozen=True)
class _Bit:
    """A run of words, a number, or typeset letters, at `at` on the base line once it has a place."""

    width: float
    words: str = ""
    font: QFont | None = None
    glyphs: _Glyphs | None = None
    raised: float = 0.0
    before: float = 0.0
    at: QPointF = field(default_factory=QPointF)

    def after(self, gap: float) -> _Bit:
        """The same, `gap` further away from what comes before it."""
        return replace(self, width=self.width + gap, before=self.before + gap)

    @property
    def ascent(self) -> float:
        if self.glyphs is not None:
            return -self.glyphs.box.top()
        assert self.font is not None
        return self.raised + QFontMetricsF(self.font).tightBoundingRect("8").height()

    @property
    def descent(self) -> float:
        return max(self.glyphs.box.bottom(), 0.0) if self.glyphs is not None else 0.0


def parts(said: Text) -> list[str | Formula]:
    """The translated sentence, cut where formulas stand in it."""
    found: list[str | Formula] = []
    words, values = "", dict(said.values)
    for literal, name, spec, _ in Formatter().parse(QCoreApplication.translate("rivulet", said.template)):
        words += literal
        value = values.get(name) if name else None
        if isinstance(value, Formula):
            found += [words.strip(), value] if words.strip() else [value]
            words = ""
        elif name:
            words += format(tr(value) if isinstance(value, Text) else value, spec or "")
    return [*found, words.strip()] if words.strip() else found


class Sentence:
    """A sentence laid out on at most `width` pixels, with words in `font`; `width` and `height` are what it takes.

    A `brief` one leaves out what stands between the first and the last equals sign of a formula. Raises
    ValueError where a formula cannot be typeset: then its plain wording is there.
    """

    def __init__(
        self, said: list[str | Formula], font: QFont, colour: QColor, width: float, ratio: float, brief: bool = False
    ) -> None:
        self._colour, self._ratio, self._brief = colour, ratio, brief
        self._em = _EM * QFontMetricsF(font).height()
        self._lay_out(said, font, width)
        if self.width > width:
            self._em *= max(width / self.width, _SMALLEST)
            self._lay_out(said, font, width)

    def _lay_out(self, said: list[str | Formula], font: QFont, width: float) -> None:
        groups: list[list[_Bit]] = []
        for part in said:
            groups += [[_words(part, font)]] if isinstance(part, str) else self._clauses(part)
        self.lines = self._broken(groups, width)
        self._place()

    def _clauses(self, formula: Formula) -> list[list[_Bit]]:
        pixels, numbers = max(round(self._em), 1), iter(formula.numbers)
        number, small = _figures(pixels), _figures(round(_RAISED * pixels))
        groups = []
        first, *rest = _COMMA.split(formula.tex)
        equal = _EQUALS.split(first)
        for clause in (*equal, *rest):
            bits: list[_Bit] = []
            for piece in _PLACE.split(clause):
                if "%s" in piece:
                    font, up = (small, _RAISE * pixels) if piece.startswith("^") else (number, 0.0)
                    words = next(numbers, "")
                    bits.append(_Bit(QFontMetricsF(font).horizontalAdvance(words), words, font, raised=up))
                elif piece.strip() not in ("", "\\"):
                    glyphs = _glyphs(_spaced(piece), pixels)
                    comma = _SPACE * pixels if piece.rstrip().endswith(",") else 0.0
                    bit = _Bit(glyphs.box.width() + comma, glyphs=glyphs)
                    bits.append(bit.after(_SPACE * pixels if bits and piece.strip().startswith(_OPERATORS) else 0.0))
            bits[0] = bits[0].after((_THIN if clause.lstrip().startswith("=") else _SPACE) * self._em)
            groups.append(bits)
        return groups[:1] + groups[len(equal) - 1 :] if self._brief and len(equal) > 2 else groups

    def _broken(self, groups: list[list[_Bit]], width: float) -> list[list[_Bit]]:
        lines: list[list[_Bit]] = []
        taken = 0.0
        for group in groups:
            wide = sum(bit.width for bit in group)
            if lines and taken + wide <= width:
                lines[-1] += group
            else:
                # At the start of a line there is nothing to keep away from.
                wide, taken = wide - group[0].before, 0.0
                lines.append([group[0].after(-group[0].before), *group[1:]])
            taken += wide
        return lines

    def _place(self) -> None:
        y, widest, placed = 0.0, 0.0, []
        for line in self.lines:
            x, y = 0.0, y + max(bit.ascent for bit in line)
            row = []
            for bit in line:
                row.append(replace(bit, at=QPointF(x + bit.before, y - bit.raised)))
                x += bit.width
            placed.append(row)
            widest, y = max(widest, x), y + max(max(bit.descent for bit in line), 0.24 * self._em)
            y += _LEADING * self._em
        self.lines, self.width, self.height = placed, widest, y - _LEADING * self._em

    def cut(self, height: float) -> None:
        """Keep the lines that end above `height`, and at least one."""
        kept = [line for line in self.lines if line[0].at.y() + line[0].raised <= height]
        if len(kept) < len(self.lines):
            self.lines = kept or self.lines[:1]
            self.height = min(self.height, self.lines[-1][0].at.y() + 0.3 * self._em)

    def paint(self, painter: QPainter, at: QPointF, vector: bool = False) -> None:
        """Draw with the upper left corner at `at`."""
        for bit in (bit for line in self.lines for bit in line):
            if bit.glyphs is not None:
                _draw_glyphs(painter, bit.glyphs, at + bit.at, self._colour, None if vector else self._ratio)
            elif bit.words and bit.font is not None:
                _draw_words(painter, bit, at + bit.at, self._colour, vector)


def _words(words: str, font: QFont) -> _Bit:
    metrics = QFontMetricsF(font)
    return _Bit(metrics.horizontalAdvance(words), words, font).after(metrics.horizontalAdvance(" "))


def _spaced(tex: str) -> str:
    tex = tex.strip().removesuffix("\\")
    before = "{}" if tex.startswith(_OPERATORS) else ""
    return before + tex + ("{}" if tex.endswith(_OPERATORS) else "")


@lru_cache(maxsize=256)
def _glyphs(tex: str, pixels: int) -> _Glyphs:
    try:
        drawn = ElementTree.fromstring(svg(((tex, "#000000"),), pixels))
    except Exception as error:  # what a typesetter may raise for TeX that it does not know is its own affair
        raise ValueError(tex) from error
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    for shape in drawn.iter():
        if shape.tag.endswith("path"):
            _trace(outline, shape.attrib["d"])
        elif shape.tag.endswith("rect"):
            outline.addRect(*(float(shape.attrib[side]) for side in ("x", "y", "width", "height")))
    return _Glyphs(outline, QRectF(*map(float, drawn.attrib["viewBox"].split())))


def _trace(outline: QPainterPath, data: str) -> None:
    """Add what `data` of an SVG path says. QtSvg would draw it too, but bold where the picture is vectors again."""
    for command, written in re.findall(r"([MLQCZ])([^MLQCZ]*)", data):
        at = [float(number) for number in written.replace(",", " ").split()]
        if command == "M":
            outline.moveTo(*at)
        elif command == "L":
            outline.lineTo(*at)
        elif command == "Q":
            outline.quadTo(*at)
        elif command == "C":
            outline.cubicTo(*at)
        else:
            outline.closeSubpath()


@cache
def _letters() -> str:
    """The family of the typesetter's own font, brought to Qt."""
    found = resources.files(typesetter()) / "fonts" / "STIXTwoMath-Regular.ttf"
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(found.read_bytes()))
    return families[0] if families else ""


def _figures(pixels: int) -> QFont:
    font = QFont(_letters())
    font.setPixelSize(max(pixels, 1))
    return font


def _draw_glyphs(painter: QPainter, glyphs: _Glyphs, at: QPointF, colour: QColor, ratio: float | None) -> None:
    """As pixels, `ratio` to each of the painter's; None as shapes."""
    if ratio is None:
        painter.fillPath(glyphs.outline.translated(at), colour)
        return
    # On whole pixels of the screen: a picture of letters between two would be blurred.
    x, y = (round((side + corner) * ratio) / ratio for side, corner in
            ((at.x(), glyphs.box.left()), (at.y(), glyphs.box.top())))  # fmt: skip
    painter.drawPixmap(QPointF(x, y), _stamped(glyphs, colour.name(), ratio))


@lru_cache(maxsize=256)
def _stamped(glyphs: _Glyphs, colour: str, ratio: float) -> QPixmap:
    size = glyphs.box.size() * ratio
    picture = QPixmap(max(round(size.width() + 0.5), 1), max(round(size.height() + 0.5), 1))
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        painter.translate(-glyphs.box.topLeft())
        painter.fillPath(glyphs.outline, QColor(colour))
    picture.setDevicePixelRatio(ratio)
    return picture


def _draw_words(painter: QPainter, bit: _Bit, at: QPointF, colour: QColor, vector: bool) -> None:
    assert bit.font is not None
    if not vector:
        painter.setFont(bit.font)
        painter.setPen(colour)
        painter.drawText(at, bit.words)
        return
    # Nobody else has these letters.
    path = QPainterPath()
    path.addText(at, bit.font, bit.words)
    painter.fillPath(path, colour)
