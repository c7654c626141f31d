"""The application: language, theme and window around one engine link, and their changes while it runs."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import theme as themes
from desktop.engine_link import EngineLink
from desktop.settings import Settings
from desktop.window import Window
from engine import messages
from engine.hosts import Host, ProcessHost, ThreadHost

TRANSLATIONS = Path(__file__).parent.parent / "resources" / "translations"


class Application:
    """Owns what outlives a window. `appear` rebuilds the window in another theme or language."""

    def __init__(self, host: Host, start: messages.Start, options: Namespace) -> None:
        self.qt = QApplication.instance() or QApplication(["rivulet"])
        self.qt.setApplicationName("Rivulet")
        self.settings = Settings()
        self._start = start
        self._present = options.present
        self._theme = options.theme or self.settings.theme
        self._language = options.language or self.settings.language
        self._engine = "thread" if isinstance(host, ThreadHost) else "process"
        self._device = options.device
        self._translator: QTranslator | None = None
        self.link = EngineLink(host)
        self.window = self._built()

    def run(self) -> int:
        """Show the window until it is closed."""
        if not self.window.restoreGeometry(self.settings.geometry):
            self.window.resize(1280, 800)
        self._show()
        code = self.qt.exec()
        self.close()
        return int(code)

    def shoot(self, size: tuple[int, int], seconds: float, path: str) -> int:
        """Show the window for so long, write what is on it as PNG, and end."""
        self.window.resize(*size)
        self._show()
        saved: list[bool] = []

        def expose() -> None:
            saved.append(self.window.grab().save(path, "PNG"))
            self.qt.quit()

        # The time counts from the first picture: how fast torch loads is not what is being shown.
        self.link.framed.connect(lambda _: saved or QTimer.singleShot(int(seconds * 1000), expose))
        self.qt.exec()
        self.close()
        return 0 if saved and saved[0] else 1

    def close(self) -> None:
        self.link.close()
        self.settings.save()

    def appear(
        self,
        theme: str | None = None,
        language: str | None = None,
        engine: str | None = None,
        present: bool | None = None,
    ) -> None:
        """Change how the program looks, speaks or runs, while the run goes on."""
        if engine is not None and engine != self._engine:
            self._move_engine(engine)
            return
        if theme is not None:
            self._theme = self.settings.theme = theme
        if language is not None:
            self._language = self.settings.language = language
        if present is not None:
            self._present = present
        old, geometry = self.window, self.window.saveGeometry()
        preset, pace = old.preset, old.transport.speed.pace
        self.link.forget_listeners()
        self.window = self._built()
        self.window.preset = preset
        self.window.transport.set_pace(pace)
        self.window.restoreGeometry(geometry)
        self._show()
        old.close()
        old.deleteLater()

    def _built(self) -> Window:
        self._speak()
        theme = themes.THEMES["projector" if self._present else self._theme]
        themes.apply(self.qt, theme)
        return Window(self.link, theme, self.settings, self._start, self.appear, self._present)

    def _show(self) -> None:
        self.window.showFullScreen() if self._present else self.window.show()

    def _speak(self) -> None:
        """Install the translation of the chosen language; English needs none."""
        if self._translator is not None:
            self.qt.removeTranslator(self._translator)
            self._translator = None
        chosen = QLocale.system().name() if self._language == "system" else self._language
        if chosen.startswith("zh"):
            self._translator = QTranslator()
            self._translator.load(str(TRANSLATIONS / "rivulet_zh_CN.qm"))
            self.qt.installTranslator(self._translator)

    def _move_engine(self, engine: str) -> None:
        """Another host takes the run up where it stands."""
        self._engine = self.settings.engine_host = engine
        fresh: Host = ThreadHost() if engine == "thread" else ProcessHost()
        self.link.replace_host(fresh)
