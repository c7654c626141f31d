"""What reaches the eye while a run goes on: painted frames, their pace, the age of pictures, and what hands feel.

For every kind of layer and every other experiment; RIVULET_LAYERS=spline,gillespie measures some.
"""

import statistics
import time
from dataclasses import replace

import numpy as np

from engine import messages
from tests.benchmarks.stopwatch import kinds, open_window, spin, wait_for
from tests.benchmarks.table import Row

SECONDS = 10.0
SAME_FRAME = 0.004  # widgets painted this close together came to the screen together


def measure():
    from desktop.plot import Plot
    from desktop.reading_curve import ReadingCurve

    paints: list[float] = []
    for kind in (Plot, ReadingCurve):
        _watch(kind, paints)
    for layer, preset in kinds().items():
        for row in _seen(preset, paints):
            yield replace(row, what=f"{layer}: {row.what}")


def _seen(preset, paints):
    with open_window("process", *preset) as application:
        spin(application, 2.0)
        ages = _Ages(application)
        paints.clear()
        spin(application, SECONDS)
        times = np.array(paints)
        frames = times[np.diff(times, prepend=-1.0) > SAME_FRAME]
        intervals = np.diff(frames)
        yield Row("painted frames per second (median)", 1 / float(np.median(intervals)), "fps", "≥ 30")
        yield Row("interval, 95th percentile", 1000 * float(np.percentile(intervals, 95)), "ms", "≤ 50")
        yield Row("age of the first panel (median)", 1000 * statistics.median(ages.seen), "ms", "≤ 200")
        if (knob := _slider(application)) is not None:
            yield Row("slider to picture (median)", 1000 * _slider_to_picture(application, knob), "ms", "≤ 100")
        yield Row("steps made after pause arrived", _steps_after_pause(application), "", "≤ 1")


def _watch(kind, paints):
    original = kind.paintEvent

    def paint(self, event):
        original(self, event)
        paints.append(time.perf_counter())

    kind.paintEvent = paint


class _Ages:
    """How old the first panel on screen is (of a flow: the density map), looked at every 10 ms."""

    def __init__(self, application):
        from PySide6.QtCore import QTimer

        self.seen = []
        self._panel = next(iter(application.window.grid.panels.values()))
        self._timer = QTimer(application.window)
        self._timer.timeout.connect(lambda: self.seen.append(time.monotonic() - self._panel._taken))
        self._timer.start(10)


def _slider(application):
    """A live knob of numbers, best one that changes pictures only; None where there is none."""
    form = application.window.form
    live = [knob for knob in form.knobs.declared() if knob.live and knob.kind == "float" and knob.matters(form.values)]
    return min(live, key=lambda knob: not knob.view, default=None)


def _slider_to_picture(application, knob) -> float:
    """From a move of a live knob to a painted picture drawn after it."""
    panels = application.window.grid.panels
    found = []
    value = float(application.window.form.values[knob.name]) or 1e-3
    for factor in np.linspace(0.9, 1.0, 15):
        spin(application, 0.3)
        moved = time.monotonic()
        before = {name: panel.painted for name, panel in panels.items()}
        application.link.send(messages.Tune({knob.name: value * float(factor)}))
        found.append(
            wait_for(
                application,
                lambda moved=moved, before=before: any(
                    (panel._taken or 0) > moved and panel.painted > before[name] for name, panel in panels.items()
                ),
            )
        )
    return statistics.median(found)


def _steps_after_pause(application) -> int:
    """Steps between the one that ran when pause was sent, as far as the window knew it, and the resting one."""
    late = []
    for _ in range(10):
        application.link.send(messages.Run())
        spin(application, 0.3)
        application.link.send(messages.Pause())
        wait_for(application, lambda: application.link.state.state == "paused")
        rest = application.link.state.step
        spin(application, 0.2)
        late.append(application.link.store.last_step - rest)
    return max(late)
