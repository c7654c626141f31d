"""The application: language, theme and window around one engine link, and their changes while it runs."""

from __future__ import annotations

import signal
import sys
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QProcess, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import theme as themes
from desktop.engine_link import EngineLink
from desktop.kept_run import LeftRun, leave
from desktop.settings import Settings
from desktop.window import Window
from engine import messages
from engine.hosts import Host, ProcessHost, ThreadHost
from engine.words import BadInput, Text, text

TRANSLATIONS = Path(__file__).parent.parent / "resources" / "translations"
WARM_UP_MILLISECONDS = 6000  # after the first pictures


def compile_kernels() -> None:
    """The kernels of the kinetics lab need a compiler once a machine: better now than when somebody opens the lab."""
    quiet = QProcess.nullDevice()
    compiling = QProcess()
    compiling.setProgram(sys.executable)
    compiling.setArguments(["-W", "ignore", "-m", "engine.kinetics.compiling"])
    compiling.setStandardInputFile(quiet)
    compiling.setStandardOutputFile(quiet)
    compiling.setStandardErrorFile(quiet)
    # Nobody waits for a child that is detached, and none is left defunct.
    compiling.startDetached()


class Application:
    """Owns what outlives a window. `appear` rebuilds the window in another theme or language."""

    def __init__(self, host: Host, start: messages.Start, options: Namespace) -> None:
        self.qt = QApplication.instance() or QApplication(["rivulet"])
        self.qt.setApplicationName("Rivulet")
        self.settings = Settings()
        self._present = options.present
        self._theme = options.theme or self.settings.theme
        self._language = options.language or self.settings.language
        self._engine = "thread" if isinstance(host, ThreadHost) else "process"
        self._translators: list[QTranslator] = []
        self._words: list[bytes] = []
        self.link = EngineLink(host, start.recipe)
        self.link.wish = options.device
        self._geometry = self.settings.geometry
        self.window = self._built()

    def run(self) -> int:
        """Show the window until it is closed."""
        if not self.window.restoreGeometry(self._geometry):
            self.window.resize(1280, 800)
        self.offer_left_run()
        self._show()
        QTimer.singleShot(WARM_UP_MILLISECONDS, compile_kernels)
        code = self._live()
        self.close()
        return code

    def shoot(self, size: tuple[int, int], seconds: float, path: str) -> int:
        """Show the window for so long, write what is on it as PNG, and end. Raises BadInput where that failed."""
        self.window.resize(*size)
        self._show()
        saved: list[bool] = []
        failed: list[Text] = []

        def expose() -> None:
            saved.append(self.window.grab().save(path, "PNG"))
            self.qt.quit()

        def fail(event: object) -> None:
            if isinstance(event, messages.Failed | messages.Refused) and not timer.isActive():
                failed.append(event.sentence)
                self.qt.quit()

        timer = QTimer(singleShot=True, interval=int(seconds * 1000))
        timer.timeout.connect(expose)
        # The time counts from the first picture: how fast torch loads is not what is being shown.
        self.link.framed.connect(lambda _: saved or timer.isActive() or timer.start())
        self.link.noticed.connect(fail)
        self._live()
        self.close()
        if not all(saved):
            raise BadInput(text("--out: cannot write {path}; choose a file that can be written.", path=path))
        if not saved:
            raise BadInput(failed[0] if failed else text("Stopped before the picture was taken."))
        return 0

    def close(self) -> None:
        self.window.close()
        self._leave_run()
        self.link.close()
        self.settings.save()
        # Nothing of this application speaks on: another may follow in the same process.
        self._fall_silent()

    def offer_left_run(self) -> None:
        """What was on stage when the program last ended, where it had changes that were not saved."""
        if (path := self.settings.left_run) is not None and path.is_file():
            self.window.notices.show(LeftRun(path))

    def _leave_run(self) -> None:
        """What was changed by hand and not saved is there again at the next start."""
        if (path := self.settings.left_run) is None:
            return
        if unsaved := self.link.unsaved:
            leave(path, *unsaved[0], self.link.device[0] if self.link.device else "cpu")
        else:
            path.unlink(missing_ok=True)

    def appear(
        self,
        theme: str | None = None,
        language: str | None = None,
        engine: str | None = None,
        present: bool | None = None,
    ) -> None:
        """Change how the program looks, speaks or runs, while the run goes on."""
        if engine is not None:
            self._move_engine(engine)
            return
        if theme is not None:
            self._theme = self.settings.theme = theme
        if language is not None:
            self._language = self.settings.language = language
        old = self.window
        if not self._present and not old.isFullScreen():
            self._geometry = old.saveGeometry()
        if present is not None:
            self._present = present
        self.link.forget_listeners()
        self.window = self._built()
        self.window.inherit(old)
        if not self.window.restoreGeometry(self._geometry):
            self.window.resize(1280, 800)
        self.window.showFullScreen() if present is None and old.isFullScreen() else self._show()
        old.close()
        old.deleteLater()

    def _built(self) -> Window:
        self._speak()
        theme = themes.THEMES["projector" if self._present else self._theme]
        themes.apply(self.qt, theme)
        window = Window(self.link, theme, self.settings, self.appear, self._present)
        chosen = (f"theme_{self._theme}", f"language_{self._language}", f"engine_{self._engine}")
        window.commands.check_choices((*chosen, f"device_{self.link.wish}"))
        return window

    def _show(self) -> None:
        self.window.showFullScreen() if self._present else self.window.show()

    def _speak(self) -> None:
        """Install the translation of the chosen language; English needs none."""
        self._fall_silent()
        chosen = QLocale.system().name() if self._language == "system" else self._language
        if not chosen.startswith("zh"):
            return
        # Qt's own words stand in its dialogs for files.
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for path in (Path(qt) / "qtbase_zh_CN.qm", TRANSLATIONS / "rivulet_zh_CN.qm"):
            translator = QTranslator()
            # Qt would map the file, and one that changes on disk would take a running window down.
            if path.is_file() and translator.load(words := path.read_bytes()):  # type: ignore[call-overload]
                self._words.append(words)
                self._translators.append(translator)
                self.qt.installTranslator(translator)

    def _fall_silent(self) -> None:
        for translator in self._translators:
            self.qt.removeTranslator(translator)
        self._translators, self._words = [], []

    def _move_engine(self, engine: str) -> None:
        """Another host takes the run up where it stands."""
        if engine != self._engine:
            self._engine = self.settings.engine_host = engine
            self.link.replace_host(ThreadHost if engine == "thread" else ProcessHost)

    def _live(self) -> int:
        """The event loop. Ctrl+C in the terminal ends it as closing the window does."""
        signals = (signal.SIGINT, signal.SIGTERM)

        def end(*_: object) -> None:
            self.window.close()
            # By the loop itself, which may not have begun yet.
            QTimer.singleShot(0, self.qt.quit)

        before = {number: signal.signal(number, end) for number in signals}
        code = int(self.qt.exec())
        for number, handler in before.items():
            signal.signal(number, handler)
        return code
