"""What the window remembers between two starts. A stored value that makes no sense is simply forgotten."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal, get_args

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

ThemeName = Literal["light", "dark", "projector"]
Language = Literal["system", "en", "zh_CN"]
EngineHost = Literal["auto", "thread", "process"]

FORGET = "RIVULET_FORGET"


class Settings:
    """Remembered choices over `QSettings`; `remember=False`, or RIVULET_FORGET set, keeps them in memory only."""

    def __init__(self, remember: bool = True, path: str | None = None) -> None:
        self._memory: dict[str, Any] = {}
        self._store: QSettings | None = None
        self._folder = None if path is None else Path(path).parent
        if path is not None:
            self._store = QSettings(path, QSettings.Format.IniFormat)
        elif remember and not os.environ.get(FORGET):
            self._store = QSettings("Rivulet", "Rivulet")

    @property
    def theme(self) -> str:
        return self._choice("theme", get_args(ThemeName), "light")

    @theme.setter
    def theme(self, name: str) -> None:
        self._put("theme", name)

    @property
    def language(self) -> str:
        return self._choice("language", get_args(Language), "system")

    @language.setter
    def language(self, name: str) -> None:
        self._put("language", name)

    @property
    def engine_host(self) -> str:
        return self._choice("engine", get_args(EngineHost), "auto")

    @engine_host.setter
    def engine_host(self, name: str) -> None:
        self._put("engine", name)

    @property
    def geometry(self) -> QByteArray:
        """As `QWidget.saveGeometry` gave it; empty where nothing is known."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, saved: QByteArray) -> None:
        self._put("geometry", saved)

    def panel_geometry(self, name: str) -> QByteArray:
        """Where the window of the popped-out panel `name` stood, as `geometry`."""
        return self._bytes(f"panel_{name}")

    def keep_panel_geometry(self, name: str, saved: QByteArray) -> None:
        self._put(f"panel_{name}", saved)

    @property
    def gallery_collapsed(self) -> bool:
        return self._switch("gallery_collapsed")

    @gallery_collapsed.setter
    def gallery_collapsed(self, on: bool) -> None:
        self._put("gallery_collapsed", on)

    @property
    def hint_seen(self) -> bool:
        """Whether the first-run hint has been shown."""
        return self._switch("hint_seen")

    @hint_seen.setter
    def hint_seen(self, on: bool) -> None:
        self._put("hint_seen", on)

    @property
    def pause_on_findings(self) -> bool:
        return self._switch("pause_on_findings", True)

    @pause_on_findings.setter
    def pause_on_findings(self, on: bool) -> None:
        self._put("pause_on_findings", on)

    @property
    def source_notation(self) -> bool:
        """Whether formulas are written as in the texts that the labs follow."""
        return self._switch("source_notation")

    @source_notation.setter
    def source_notation(self, on: bool) -> None:
        self._put("source_notation", on)

    @property
    def left_run(self) -> Path | None:
        """Where a run that was not saved is left when the program ends; None where nothing is remembered."""
        if self._store is None:
            return None
        return (self._folder or _own_folder()) / "left-run.json"

    def splitter(self, name: str) -> list[int]:
        """Remembered sizes of the splitter `name`, in pixels; empty where nothing sensible is known."""
        stored = self._get(f"splitter_{name}")
        try:
            sizes = [int(size) for size in (stored or "").split(",") if size]
        except (AttributeError, ValueError):
            return []
        return sizes if sizes and min(sizes) >= 0 and sum(sizes) > 0 else []

    def keep_splitter(self, name: str, sizes: list[int]) -> None:
        self._put(f"splitter_{name}", ",".join(str(size) for size in sizes))

    def save(self) -> None:
        """Write to disk now; Qt does it by itself sooner or later."""
        if self._store is not None:
            self._store.sync()

    def _choice(self, name: str, choices: tuple[str, ...], default: str) -> str:
        stored = self._get(name)
        return stored if isinstance(stored, str) and stored in choices else default

    def _switch(self, name: str, otherwise: bool = False) -> bool:
        # An INI file gives back words, the memory and other stores give back truth values.
        stored = self._get(name)
        return otherwise if stored is None else stored in (True, "true")

    def _bytes(self, name: str) -> QByteArray:
        stored = self._get(name)
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def _get(self, name: str) -> Any:
        return self._memory.get(name) if self._store is None else self._store.value(name)

    def _put(self, name: str, value: Any) -> None:
        if self._store is None:
            self._memory[name] = value
        else:
            self._store.setValue(name, value)


def _own_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)) / "Rivulet"
