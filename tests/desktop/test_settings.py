"""Remembered settings: they survive a restart, and nonsense in the store does not survive at all."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from desktop.settings import FORGET, Settings


def test_defaults_in_memory():
    settings = Settings(remember=False)
    assert (settings.theme, settings.language, settings.engine_host) == ("light", "system", "auto")
    assert settings.geometry.isEmpty()
    assert settings.splitter("main") == []
    assert not settings.hint_seen


def test_everything_survives_a_restart(tmp_path):
    path = str(tmp_path / "settings.ini")
    settings = Settings(path=path)
    settings.theme, settings.language, settings.engine_host = "projector", "zh_CN", "thread"
    settings.gallery_collapsed = settings.hint_seen = settings.pause_on_findings = True
    settings.geometry = QByteArray(b"\x01\x02\x00")
    settings.keep_splitter("main", [230, 700, 0])
    settings.save()
    again = Settings(path=path)
    assert (again.theme, again.language, again.engine_host) == ("projector", "zh_CN", "thread")
    assert again.gallery_collapsed and again.hint_seen and again.pause_on_findings
    assert again.geometry == QByteArray(b"\x01\x02\x00")
    assert again.splitter("main") == [230, 700, 0]


def test_broken_values_are_forgotten(tmp_path):
    path = str(tmp_path / "settings.ini")
    stored = QSettings(path, QSettings.Format.IniFormat)
    for name, value in {
        "theme": "mauve", "language": ["en", "de"], "engine": 7, "geometry": "wide", "hint_seen": "perhaps",
        "splitter_main": "12,x", "splitter_right": ["1", "2"], "splitter_left": "0,0",
    }.items():  # fmt: skip
        stored.setValue(name, value)
    stored.sync()
    settings = Settings(path=path)
    assert (settings.theme, settings.language, settings.engine_host) == ("light", "system", "auto")
    assert settings.geometry.isEmpty()
    assert not settings.hint_seen
    assert settings.splitter("main") == settings.splitter("right") == settings.splitter("left") == []


def test_the_environment_keeps_settings_in_memory(monkeypatch):
    monkeypatch.setenv(FORGET, "1")
    Settings().theme = "dark"
    assert Settings().theme == "light"
