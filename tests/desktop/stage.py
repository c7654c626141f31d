"""The real application around a real engine, as a person has it before them, for tests that press its keys."""

from __future__ import annotations

import time
from argparse import Namespace
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.application import Application
from desktop.window import Window
from engine import messages
from engine.hosts import Host, ThreadHost
from engine.recipe import Recipe, TargetChoice

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE = 120.0  # seconds for what takes far less, unless the machine has other things to do


def settle(turns: int = 20) -> None:
    """Lets the event loop go round so often, however long that takes."""
    for _ in range(turns):
        QTest.qWait(1)


def toy(run: bool = False, seed: int = 3, **knobs: Any) -> messages.Start:
    return messages.Start(Recipe("toy", {"size": 50, **knobs}, TargetChoice(), seed), run=run)


class Stage:
    """One application on show. What the engine said is kept: events by kind, and frames."""

    def __init__(self, start: messages.Start, host: Host | None = None, **options: Any) -> None:
        host = host or ThreadHost()
        host.send(start)
        chosen = {"theme": "light", "language": "en", "present": False, "device": "auto", "engine": None, **options}
        self.application = Application(host, start, Namespace(**chosen))
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    @property
    def window(self) -> Window:
        return self.application.window

    @property
    def link(self):
        return self.application.link

    @property
    def step(self) -> int:
        return self.link.state.step

    @property
    def sentences(self) -> list[str]:
        return [message.sentence for message in self.window.banner.messages]

    def until(self, test: Callable[[], object], seconds: float = PATIENCE) -> None:
        end = time.monotonic() + seconds
        while not test():
            assert time.monotonic() < end, f"waited in vain; {self.link.state}, {self.sentences}"
            QTest.qWait(2)

    def spin(self, seconds: float) -> None:
        QTest.qWait(int(seconds * 1000))

    def at(self, step: int, state: str = "paused") -> None:
        self.until(lambda: self.step == step and self.link.state.state == state)

    def paused(self) -> int:
        """Waits for the run to rest; the step it rests at."""
        self.until(lambda: self.link.state.state == "paused")
        return self.step

    def running(self, steps: int = 3) -> None:
        """Waits until the run is seen to go on."""
        self.until(lambda: self.link.state.state == "running")
        first = self.step
        self.until(lambda: self.step >= first + steps)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, to whatever has the focus."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def focus(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.until(widget.hasFocus)

    def do(self, name: str) -> None:
        """As chosen from the menu."""
        self.window.actions_by_name[name].trigger()

    def pictured(self) -> None:
        """Waits until every panel on screen has been painted with a picture."""
        panels = self.window.grid.panels
        self.until(lambda: all(panels[name].painted_step >= 0 and panels[name]._views
                               for name in self.window.grid.visible_panels()))  # fmt: skip

    def close(self) -> None:
        if not isValid(self.window):
            return
        self.window.close()
        self.application.close()
        self.window.deleteLater()
        QApplication.closeAllWindows()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
