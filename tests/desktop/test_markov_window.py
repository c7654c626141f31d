"""The Markov lab in the window: states are clicked and moved, rates are pulled."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from engine import messages
from engine.recipe import Recipe, TargetChoice


@pytest.fixture
def lab(opened):
    stage = opened(messages.Start(Recipe("markov", {"walkers": 200}, TargetChoice(), 1), run=False))
    stage.pictured()
    return stage


def grip(lab, index):
    """Where a state or an arrow can be taken hold of, on the screen."""
    plot = lab.window.grid.panels["graph"].plot
    x, y = plot.canvas.views[0].grips(plot.canvas.scope())[index].tolist()
    return plot.mapFromScene(plot.box.mapToScene(QPointF(x, y)))


def pull(lab, index, by):
    port = lab.window.grid.panels["graph"].plot.viewport()
    start = grip(lab, index)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.6, 1.0):
        QTest.qWait(30)
        QTest.mouseMove(port, start + QPoint(*(round(share * away) for away in by)))
    QTest.qWait(30)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(*by))


def graph(lab):
    return lab.window.grid.panels["graph"].panel.marks[0]


def test_states_are_clicked_and_moved_and_arrows_pulled(lab):
    QTest.mouseClick(lab.window.grid.panels["graph"].plot.viewport(), Qt.MouseButton.LeftButton, pos=grip(lab, 2))
    lab.until(lambda: np.array_equal(graph(lab).sizes, [0, 0, 1]))
    place = graph(lab).xy[1].copy()
    pull(lab, 1, (-30, 10))
    lab.until(lambda: not np.allclose(graph(lab).xy[1], place))
    rate = graph(lab).weights[0]
    pull(lab, 3, (0, -25))
    lab.until(lambda: graph(lab).weights[0] > 1.5 * rate)
    assert lab.step == 0 and np.array_equal(graph(lab).sizes, [0, 0, 1])
