"""A hand on the centres of K-means: dragged, added and removed, replayed and undone."""

import numpy as np
import pytest

from engine.experiment import Gesture
from engine.history import History
from engine.run import LiveRun
from tests.engine.descent.test_kmeans import PANELS, begun, recipe


def replayed(history):
    """Go on to step 8; the digest there, which the recipe alone gives too."""
    while history.live.step < 8:
        history.advance_phase()
    digest = history.live.digest()
    again = LiveRun(history.recipe)
    while again.step < 8:
        again.advance_step()
    assert again.digest() == digest
    return digest


def test_a_dragged_centre_is_an_edit_that_is_replayed_in_either_half():
    for phases in (0, 1):
        history = History.begun(recipe(clusters=3), "cpu")
        for _ in range(6 + phases):
            history.advance_phase()
        history.edit(poke=("plane", Gesture("drag", (0, 0), (0.5, -1.0), 1)))
        assert np.allclose(history.live.experiment.found.centres[1], [0.5, -1.0])
        digest = replayed(history)
        history.set_out(1)
        while history.live.step < 8:
            history.advance_phase()
        assert history.live.digest() == digest


@pytest.mark.parametrize("centres", ["data", "-1 0\n1 0\n0 2"])
def test_a_click_adds_a_centre_or_removes_one_and_the_knob_follows_and_it_can_be_undone(centres):
    for phases in (0, 1):
        history = History.begun(recipe(clusters=3, centres=centres), "cpu")
        for _ in range(6 + phases):
            history.advance_phase()
        before = history.live.experiment.found.centres.copy()
        labels = history.live.experiment.found.labels.copy()
        best = history.live.experiment.best
        history.edit(poke=("plane", Gesture("click", (1.5, 1.0))))
        found = history.live.experiment.found
        assert np.allclose(found.centres, [*before, [1.5, 1.0]]) and history.live.knobs.clusters == 4
        assert np.array_equal(found.labels, labels)  # points learn of it when they are assigned
        assert history.live.experiment.best < best
        history.edit(poke=("plane", Gesture("click", tuple(before[0]), handle=0)))
        assert np.allclose(history.live.experiment.found.centres, [*before[1:], [1.5, 1.0]])
        assert history.live.knobs.clusters == 3
        assert (history.live.knobs.centres == "data") == (centres == "data")
        digest = replayed(history)
        history.set_out(1)
        assert len(history.live.experiment.found.centres) == 3
        while history.live.step < 8:
            history.advance_phase()
        assert history.live.digest() == digest


def test_a_centre_that_was_clicked_comes_back_with_the_keyframe_after_it():
    run = begun(clusters=3, steps=3)
    run.edit(poke=("plane", Gesture("click", (3.0, 3.0))))
    run.advance_step()
    state, digest = run.state(), run.digest()
    other = LiveRun(run.recipe)
    other.restore(state)
    assert other.knobs.clusters == 4 and other.digest() == digest
    assert np.array_equal(other.experiment.found.labels, run.experiment.found.labels)


def test_a_panel_after_a_click_in_the_middle_of_a_step_can_be_drawn():
    for target in ("mixture", "mixture_1d"):
        run = begun(target=target, clusters=2, steps=1)
        run.advance_phase()
        run.edit(poke=("plane", Gesture("click", (0.5, 0.5))))
        run.experiment.picture(PANELS, 1.0)
        run.edit(poke=("plane", Gesture("click", (0.5, 0.5), handle=0)))
        run.experiment.picture(PANELS, 1.0)
        run.advance_step()
        assert len(run.experiment.found.centres) == 2


def test_neither_the_last_centre_goes_nor_more_come_than_there_are_points():
    run = begun(clusters=1, points=2)
    run.edit(poke=("plane", Gesture("click", (0.0, 0.0), handle=0)))
    assert run.knobs.clusters == 1
    for _ in range(3):
        run.edit(poke=("plane", Gesture("click", (1.0, 1.0))))
    assert run.knobs.clusters == 2 == len(run.experiment.found.centres)
