"""Words broken into lines of a width, and cut off with an ellipsis after so many lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout


def in_lines(words: str, font: QFont, width: float) -> list[str]:
    """`words` broken into lines of `width` pixels."""
    layout, starts = QTextLayout(words, font), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return [words[start:end].strip() for start, end in zip(starts, [*starts[1:], None], strict=True)]


def cut(words: str, font: QFont, width: float, most: int) -> list[str]:
    """At most `most` (1 or more) lines; the last one tells by an ellipsis that there is more."""
    lines = in_lines(words, font, width)
    if len(lines) > most:
        rest = f"{lines[most - 1]} {lines[most]}"
        lines[most - 1 :] = [QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return lines
