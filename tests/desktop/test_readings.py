"""The readings row: numbers with their truth, ranges that hold still, painting only what is new."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.figure_label import FigureLabel, FittingLabel
from desktop.reading_curve import WHOLE, decimated, holds, padded, robust_range, round_levels
from desktop.reading_store import ReadingStore, Series
from desktop.readings import BESIDE, ReadingsView, steady, truth_words
from desktop.theme import LIGHT, THEMES
from engine.experiment import ReadingSpec, Standing
from engine.marks import Estimate, Exact, Quadrature
from engine.words import text
from tests.desktop.specimens import READINGS
from tests.desktop.stage import settle

STANDINGS = {
    "loss": Standing(Estimate(256), 2.3939, Quadrature(1e-4)),
    "gap": Standing(Estimate(20_000, 0.0), 0.0, Exact()),
}


def store(n: int = 500) -> ReadingStore:
    steps = np.arange(1, n + 1)
    noise = np.random.default_rng(0).normal(size=n)
    made = ReadingStore()
    made.append(steps, {"loss": 2.4 + np.exp(-steps / 50) + 0.1 * noise, "gap": np.exp(-steps / 80)})
    return made


class Watcher(QObject):
    def __init__(self, seen):
        super().__init__()
        self.seen = seen

    def eventFilter(self, watched, event):
        self.seen.append(event.type())
        return False


@pytest.fixture
def view(qtbot):
    view = ReadingsView(READINGS, LIGHT)
    view.resize(900, 130)
    qtbot.addWidget(view)
    view.set_standings(STANDINGS)
    view.show()
    return view


def texts(card):
    return [label.text() for kind in (QLabel, FigureLabel, FittingLabel) for label in card.findChildren(kind)]


def test_a_reading_is_called_by_what_the_knobs_make_of_it(view):
    assert {"Loss", "nats"} <= set(texts(view.cards["loss"]))
    view.set_standings({**STANDINGS, "loss": Standing(Estimate(256), label=text("Squared error"), unit="")})
    assert "Squared error" in texts(view.cards["loss"]) and not {"Loss", "nats"} & set(texts(view.cards["loss"]))
    assert view.cards["loss"].curve.accessibleName() == "Squared error"
    view.set_standings(STANDINGS)
    assert {"Loss", "nats"} <= set(texts(view.cards["loss"]))


def test_only_shown_readings_have_a_card(view):
    assert list(view.cards) == ["loss", "gap"]


def test_numbers_come_with_truth_and_provenance(view):
    readings = store()
    view.refresh(readings)
    loss, gap = texts(view.cards["loss"]), texts(view.cards["gap"])
    assert steady(readings.latest("loss").value) in loss
    assert "nats" in loss
    assert "estimate, n = 256" in loss
    assert "truth 2.3939, quadrature ± 0.0001" in loss
    assert "estimate, n = 20,000, floor 0, at step 500" in gap
    assert "truth 0, exact" in gap


def test_where_room_is_short_a_late_number_gives_up_its_floor_before_its_step(view):
    view.refresh(store())
    (how,) = [label for label in view.cards["gap"].findChildren(FittingLabel) if "step" in label.text()]
    whole, barer, barest = how._wordings
    assert barer == "estimate, n = 20,000, at step 500" and "floor" in whole and "step" not in barest


def test_a_number_named_by_its_step_says_no_other_step(view):
    view.set_standings({**STANDINGS, "gap": Standing(Estimate(512), label=text("Gap, step {step}", step="467"))})
    view.refresh(store())
    assert "Gap, step 467" in texts(view.cards["gap"]) and "estimate, n = 512" in texts(view.cards["gap"])


def test_a_number_whose_exactness_is_not_known_is_not_shown(view):
    view.set_standings({})
    readings = store()
    view.refresh(readings)
    assert "–" in texts(view.cards["loss"])
    assert steady(readings.latest("loss").value) not in texts(view.cards["loss"])


def test_at_a_step_in_the_past_the_number_is_of_then(view):
    readings = store()
    view.refresh(readings, 100)
    assert steady(readings.at("gap", 100).value) in texts(view.cards["gap"])
    with_cursor = view.cards["gap"].curve.grab().toImage()
    view.refresh(readings, 500)
    assert view.cards["gap"].curve.grab().toImage() != with_cursor
    assert steady(readings.latest("gap").value) in texts(view.cards["gap"])


def test_nothing_new_is_not_painted(view, qtbot):
    readings = store()
    view.refresh(readings)
    qtbot.waitUntil(lambda: view.painted > 0)
    settle()
    before = view.painted
    for _ in range(5):
        view.refresh(readings)
        qtbot.wait(10)
    assert view.painted == before
    readings.append(np.array([501]), {"loss": np.array([2.4])})
    view.refresh(readings)
    qtbot.waitUntil(lambda: view.painted > before)


def test_new_numbers_do_not_lay_the_window_out_anew(view, qtbot):
    readings = store()
    view.refresh(readings)
    settle()
    asked = []
    view.installEventFilter(watcher := Watcher(asked))
    readings.append(np.array([501]), {"loss": np.array([12.4]), "gap": np.array([1e-7])})
    view.refresh(readings)
    settle()
    view.removeEventFilter(watcher)
    assert QEvent.Type.LayoutRequest not in asked


def test_ranges_hold_still_and_contain_the_truth(view):
    readings, curve, ranges = ReadingStore(), view.cards["loss"].curve, set()
    noise = np.random.default_rng(1).normal(size=5000)
    for start in range(0, 5000, 50):
        steps = np.arange(start + 1, start + 51)
        readings.append(steps, {"loss": 2.4 + 2 * np.exp(-steps / 300) + 0.1 * noise[start : start + 50]})
        view.refresh(readings)
        assert curve.y[0] < 2.3939 < curve.y[1]
        assert curve.end >= start + 50
        ranges.add((curve.end, curve.y))
    assert len(ranges) < 15


def test_decimation_keeps_extremes_and_fits_the_width():
    values = np.random.default_rng(2).normal(size=4096)
    values[777] = 9.0
    series = Series(np.arange(4096.0), values, values, values, values)
    steps, low, high, _ = decimated(series, 300)
    assert len(steps) <= 300
    assert steps[-1] == 4095
    assert (low.min(), high.max()) == (values.min(), 9.0)


def test_a_spike_does_not_set_the_range():
    values = np.full(1000, 2.0)
    values[3] = 1e6
    low, high = robust_range(Series(np.arange(1000.0), values, values, values, values), 1.5)
    assert (low, high) == (1.5, 2.0)


def test_values_at_the_end_of_all_numbers_still_have_a_range_and_ticks():
    values = np.array([1.7e308, -1.7e308, np.inf])
    present = padded(robust_range(Series(np.arange(3.0), values, values, values, values), None))
    assert np.isfinite(round_levels(present)[0]).all() and holds(present, present)


def test_a_range_stays_while_it_fits():
    present = padded((0.0, 1.0))
    assert holds(present, (0.05, 0.9))
    assert not holds(present, (0.0, 2.0))
    assert not holds(present, (0.4, 0.5))


def test_a_whole_number_that_stands_still_has_whole_ticks():
    assert round_levels(padded((8.0, 8.0), least=WHOLE))[0] == [7, 9]
    assert round_levels(padded((7.9999, 8.0), least=WHOLE))[0] == [7, 9]
    assert padded((7.0, 8.0), least=WHOLE) == padded((7.0, 8.0))


@pytest.mark.parametrize("y", [(2.1, 4.2), (-0.02, 0.03), (0.9991, 1.0007), (0, 1e-7), (-5000, 12)])
def test_levels_are_round_and_inside(y):
    levels, spacing = round_levels(y)
    assert len(levels) == 2
    assert all(y[0] < level < y[1] for level in levels)
    assert f"{spacing:e}"[0] in "125"


@pytest.mark.parametrize(("value", "shown"), [(2.39391, "2.394"), (-0.01234, "−0.0123"), (0.0, "0.0000"),
                                              (12345.6, "12,346"), (432.16, "432.2"), (2e-6, "2e−6"),
                                              (math.inf, "∞")])  # fmt: skip
def test_steady_figures(value, shown):
    assert steady(value) == shown


def test_counts_are_written_without_digits_behind_the_point():
    assert [steady(value, whole=True) for value in (8.0, 12345.0, -3.0)] == ["8", "12,345", "−3"]
    assert steady(7.5, whole=True) == "7.500"


def test_no_truth_no_words():
    assert truth_words(None) == truth_words(Standing(Exact())) == ("",)


def test_a_late_truth_says_of_which_step_it_is_in_every_wording():
    late = Standing(Estimate(256), 0.428241, Estimate(512), truth_step=1081)
    assert truth_words(late) == ("truth 0.4282 at step 1,081, estimate, n = 512", "truth 0.4282 at step 1,081")
    assert truth_words(Standing(Estimate(256), 1.0, Exact())) == ("truth 1, exact",)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_an_empty_store_and_an_infinite_value_can_be_shown(qtbot, theme):
    view = ReadingsView(READINGS, theme)
    qtbot.addWidget(view)
    view.set_standings(STANDINGS)
    readings = ReadingStore()
    view.refresh(readings)
    assert view.cards["gap"].curve.silence == "no value so far"
    readings.append(np.array([1, 2]), {"loss": np.array([1.0, np.inf]), "gap": np.array([np.inf, np.inf])})
    view.refresh(readings)
    assert "∞" in texts(view.cards["loss"])
    assert view.cards["gap"].curve.silence == "no finite value so far"
    assert not view.grab().isNull()


def named(qtbot, theme, width: int, *names: str) -> ReadingsView:
    view = ReadingsView([ReadingSpec(name, text(name), text("…"), unit="nats") for name in names], theme)
    view.set_standings({name: Standing(Estimate(256)) for name in names})
    view.resize(width, 120)
    qtbot.addWidget(view)
    view.show()
    settle()
    return view


def whole(view) -> bool:
    return all(card._name.fontMetrics().horizontalAdvance(card._name.text()) <= card._name.width()
               for card in view.cards.values())  # fmt: skip


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("width", [1272, 1900])
def test_names_are_whole(qtbot, theme, width):
    view = named(
        qtbot, theme, width, "Critic loss", "Generator loss", "Critic's value", "W₁, step 398", "Modes", "High"
    )
    assert whole(view)
    # Before letters get smaller than in the plainest theme, a name has a line to itself.
    long = named(qtbot, theme, width, *(f"A reading of a long name {index}" for index in range(6)))
    assert whole(long)
    assert all(card._name.font().pointSizeF() >= 0.99 * LIGHT.font().pointSizeF() for card in long.cards.values())


@pytest.mark.parametrize("count", range(4, 24))
def test_a_name_of_any_width_is_whole_beside_its_curve(qtbot, count):
    view = named(qtbot, LIGHT, 1272, "i" * count, *"abc")
    assert whole(view) and view.height() == named(qtbot, LIGHT, 1272, *"abcd").height()


def test_a_number_that_gets_wider_has_room_for_good(qtbot):
    view = named(qtbot, LIGHT, 1200, *"abcdef")
    label, readings = view.cards["a"]._value, ReadingStore()
    before = label.sizeHint().width()
    for step, value in ((1, -1.234e-25), (2, 1.0)):
        readings.append(np.array([step]), {"a": np.array([value])})
        view.refresh(readings)
        assert label.sizeHint().width() > before
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.sizeHint().width()


def test_letters_shrink_until_what_is_said_of_numbers_is_whole_where_that_can_be(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1272, 1000)
    column = QVBoxLayout(window)
    view = ReadingsView([ReadingSpec(name, text(name), text("…")) for name in "abcdef"], THEMES["projector"])
    view.set_standings(dict.fromkeys("abcdef", Standing(Estimate(256))))
    column.addWidget(view)
    window.show()
    settle()
    before = view.height()
    view.set_standings(dict.fromkeys("abcdef", Standing(Estimate(10_000), 49.6813, Quadrature(1e-7))))
    settle()
    assert view.height() < before
    assert all(card._truth.fontMetrics().horizontalAdvance(card._truth.text()) <= card.width() - BESIDE
               for card in view.cards.values())  # fmt: skip


def test_a_low_window_gives_height_to_the_pictures(qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    view = ReadingsView(READINGS, THEMES["projector"])
    column.addStretch(1)
    column.addWidget(view)
    qtbot.addWidget(window)
    heights = []
    for high in (1080, 720, 1080):
        window.resize(700, high)
        window.show()
        settle()
        heights.append(view.height())
    assert heights[1] < heights[0] == heights[2]
