"""Numbers on an axis tell its scale; where there are none to tell, there is no frame."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from desktop.panel import PanelView
from desktop.plot import Plot
from desktop.theme import LIGHT
from engine.experiment import PanelSpec
from engine.marks import Axis
from engine.words import Text, text


@pytest.fixture
def plot(qtbot) -> Iterator[Plot]:
    panel = PanelView(PanelSpec("counts", text("Counts"), text("How many there are.")), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(220, 200)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel.plot


def drawn(plot: Plot, axis: object) -> tuple[object, list[str]]:
    """The pen of the axis line, and the numbers beside it."""
    image = QImage(400, 400, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    line, _, texts = axis.generateDrawSpecs(painter)
    painter.end()
    return line[0], [spec[2] for spec in texts]


@pytest.mark.parametrize("start", [0.0, 0.4, 7.3, 95.0])
@pytest.mark.parametrize("span", [1.0, 3.1, 4.9, 5.0, 9.0, 50.0, 99.0, 1234.0])
def test_an_axis_never_has_one_number_alone(qtbot, plot, start, span):
    times = Axis(text("t"), (start * span, (start + 1) * span))
    plot.show_axes(times, Axis(text("n"), (0.0, span)), equal=False)
    qtbot.wait(1)
    for axis in (plot.bottom, plot.left):
        _, numbers = drawn(plot, axis)
        assert 2 <= len(numbers) <= 8
        assert len(np.unique(numbers)) == len(numbers)


def test_places_that_are_no_quantities_have_no_frame(qtbot, plot):
    bare = Axis(Text(" "), (-1.0, 1.0), names=((99.0, Text("")),))
    plot.show_axes(bare, Axis(text("n"), (0.0, 1.0)), equal=False)
    qtbot.wait(1)
    line, numbers = drawn(plot, plot.bottom)
    assert line.style() == Qt.PenStyle.NoPen and not numbers
    assert drawn(plot, plot.left)[0].style() == Qt.PenStyle.SolidLine
    plot.show_axes(Axis(text("t"), (0.0, 1.0)), Axis(text("n"), (0.0, 1.0)), equal=False)
    qtbot.wait(1)
    assert drawn(plot, plot.bottom)[0].style() == Qt.PenStyle.SolidLine
