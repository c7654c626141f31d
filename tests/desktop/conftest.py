"""Desktop tests run without a screen, and fail when they leave a thread, a timer or a window behind."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop import banner, engine_link
from engine import hosts, messages
from tests.desktop.stage import PATIENCE, Stage, toy

# A wait ends when what is waited for is there; only a machine that is very busy comes near the limit.
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitExposed):
    _wait.__kwdefaults__["timeout"] = int(1000 * PATIENCE)


def _threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.is_alive()}


def _timers() -> dict[int, QTimer]:
    # By type alone: asking a stranger for its __class__ can wake deprecated modules of torch.
    found = (thing for thing in gc.get_objects() if issubclass(type(thing), QTimer))
    return {id(timer): timer for timer in found if isValid(timer) and timer.isActive()}


def _windows() -> dict[int, QWidget]:
    return {id(widget): widget for widget in QApplication.topLevelWidgets() if widget.isWindow()}


def _left(threads: set[threading.Thread], timers: dict[int, QTimer], windows: dict[int, QWidget]) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    left = [str(thread) for thread in _threads() - threads]
    left += [f"timer {timer}" for key, timer in _timers().items() if key not in timers]
    return left + [f"window {window}" for key, window in _windows().items() if key not in windows]


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Compare the threads, running timers and top-level widgets before and after each test.

    Set up before `qtbot`, so that widgets given to `qtbot.addWidget` are closed by the time it looks.
    """
    before = _threads(), _timers(), _windows()
    yield
    patience = time.monotonic() + PATIENCE
    # Collecting garbage is slow, so only what still seems to be there is given that chance.
    while (left := _left(*before)) and time.monotonic() < patience:
        gc.collect()
        time.sleep(0.02)
    assert not left, f"left behind: {left}"


@pytest.fixture(autouse=True)
def no_clock_speaks_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine that stalls, sentences do not fade before they are read, and no engine is taken for lost."""
    monkeypatch.setattr(banner, "INFO_SECONDS", 3600)
    monkeypatch.setattr(engine_link, "HANDOVER_SECONDS", PATIENCE)
    monkeypatch.setattr(hosts.host, "SILENCE_SECONDS", 2 * PATIENCE)
    monkeypatch.setattr(hosts.host, "START_SECONDS", 2 * PATIENCE)
    monkeypatch.setattr(hosts.process_host, "CLOSE_SECONDS", PATIENCE)


@pytest.fixture
def opened(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Stage]]:
    """Opens stages, and closes them."""
    monkeypatch.setenv("RIVULET_FORGET", "1")
    made: list[Stage] = []

    def make(*arguments: Any, **options: Any) -> Stage:
        made.append(Stage(*arguments, **options))
        return made[-1]

    yield make
    for stage in made:
        stage.close()


@pytest.fixture
def stage(opened: Callable[..., Stage]) -> Stage:
    """The toy, at rest at step 40."""
    stage = opened(toy())
    stage.until(lambda: stage.link.branches)
    stage.link.send(messages.Step(40))
    stage.at(40)
    return stage
