"""The program as a benchmark sees it: the real window around a real engine, run for a while, and a bare loop."""

import argparse
import os
import subprocess
import sys
import time
from contextlib import contextmanager

BARE = """
import sys, time, torch
torch.set_num_threads(1)
from engine.experiments import card
from engine.recipe import Recipe
from engine.run import LiveRun
run = LiveRun(Recipe.of_preset(card(sys.argv[2]), sys.argv[3]))
for _ in range(50):
    run.advance_step()
start, used, first = time.perf_counter(), time.process_time(), run.step
while time.perf_counter() - start < float(sys.argv[1]):
    run.advance_step()
steps = run.step - first
print(steps / (time.perf_counter() - start), steps / (time.process_time() - used))
"""
# For each kind of layer the preset that shows it.
PRESETS = {"additive": "nice_moons", "affine": "moons", "glow": "glow", "spline": "spline", "maf": "maf",
           "matching": "matching"}  # fmt: skip


def layers() -> list[str]:
    """Kinds of layers to measure: RIVULET_LAYERS=spline,maf names some, all otherwise."""
    asked = os.environ.get("RIVULET_LAYERS")
    return asked.split(",") if asked else list(PRESETS)


def kinds() -> dict[str, tuple[str, str]]:
    """What to measure -> experiment and preset: every kind of layer, and the first preset of every other experiment.

    RIVULET_LAYERS=spline,gillespie names some.
    """
    from engine.experiments import catalogue

    found = {layer: ("flow", preset) for layer, preset in PRESETS.items()}
    found |= {name: (name, card.presets[0].name) for name, card in catalogue().items() if name not in ("flow", "toy")}
    asked = os.environ.get("RIVULET_LAYERS")
    return {name: found[name] for name in asked.split(",")} if asked else found


def headless_rate(seconds: float, experiment: str, preset: str) -> tuple[float, float]:
    """Steps per second and per second of processor time, with no window anywhere, in a process of its own."""
    command = [sys.executable, "-c", BARE, str(seconds), experiment, preset]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    per_second, per_worked_second = map(float, told.split())
    return per_second, per_worked_second


@contextmanager
def open_window(
    engine: str = "process", experiment: str = "flow", preset: str | None = None, size: tuple[int, int] = (1280, 800)
):
    """The application on a preset, its window shown; waits for the first picture."""
    os.environ["RIVULET_FORGET"] = "1"
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.__main__ import launched, starting

    start = starting(experiment, preset)
    host = launched(engine, "auto", start)

    from desktop.application import Application
    from engine import messages

    options = argparse.Namespace(theme="light", language="en", present=False, device="auto")
    application = Application(host, start, options)
    application.window.resize(*size)
    application.window.show()
    # As fast as it goes, whatever the preset begins with.
    application.link.send(messages.Pace(None))
    # Nothing of a frame is kept: what a benchmark holds on to would look like a leak of the program.
    wait_for(application, lambda: any(panel.painted_step >= 0 for panel in application.window.grid.panels.values()))
    try:
        yield application
    finally:
        application.window.close()
        application.close()
        application.window.deleteLater()
        spin(application, 0.05)


def spin(application, seconds: float) -> None:
    """Let the event loop run for so long."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def wait_for(application, test, seconds: float = 60.0) -> float:
    """Spin until `test()` holds; returns the seconds it took."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer, started = QEventLoop(), QTimer(), time.perf_counter()
    timer.timeout.connect(lambda: (test() or time.perf_counter() - started > seconds) and loop.quit())
    timer.start(1)
    loop.exec()
    timer.stop()
    assert test(), "waited in vain"
    return time.perf_counter() - started
