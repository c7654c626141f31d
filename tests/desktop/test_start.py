"""The program as started from a terminal: what it refuses, what it writes, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop import __main__ as program
from desktop import screen
from tests.desktop.stage import PATIENCE

ROOT = Path(__file__).parents[2]


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one sentence on standard error."""
    assert program.main(arguments) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said


@pytest.fixture(autouse=True)
def _keep_ctrl_c():
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["flwo"], "no experiment flwo"),
        (["flow", "--preset", "mons"], "no preset mons"),
        (["none.json"], "none.json"),
        (["--theme", "mauve"], "mauve"),
        (["--device", "abacus"], "abacus"),
        (["shot"], "--out"),
        (["shot", "--out", "/no/such/folder/shot.png"], "/no/such/folder"),
        (["shot", "--out", "/"], "is a folder"),
        (["shot", "--out", "shot.png", "--seconds", "nan"], "--seconds = nan"),
        (["shot", "--out", "shot.png", "--size", "big"], "--size = big"),
    ],
)
def test_what_cannot_be_opened_is_one_sentence(capsys, arguments, says):
    assert says in refusal(capsys, *arguments)


@pytest.mark.parametrize(
    "place", [{}, {"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "none"}, {"QT_QPA_PLATFORM": "xcb"}], ids=str
)
def test_without_a_display_the_headless_way_is_named(capsys, monkeypatch, place):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in place.items():
        monkeypatch.setenv(name, value)
    assert "rivulet run flow" in refusal(capsys)


def test_a_library_that_is_missing_is_named(monkeypatch):
    monkeypatch.setattr(screen, "LIBRARY", "libnone.so.9")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert screen.missing_library() == ("libnone.so.9", "libxcb-cursor0")


def started(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    # Under a locale that is not installed, Qt itself would have something to say.
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "RIVULET_FORGET": "1", **environment}
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", *arguments], cwd=ROOT, text=True, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, env=environment, start_new_session=True,
    )  # fmt: skip


def test_a_shot_is_taken(tmp_path):
    running = started("shot", "--seconds", "0.2", "--size", "900x600", "--out", str(tmp_path / "shot.png"))
    said, _ = running.communicate(timeout=PATIENCE)
    assert (running.returncode, said) == (0, "")
    assert (tmp_path / "shot.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_ctrl_c_ends_window_and_engine_without_a_word(tmp_path):
    broken = tmp_path / "Rivulet"
    broken.mkdir()
    (broken / "Rivulet.conf").write_text("[General]\ntheme=@Variant(junk\ngeometry=@ByteArray(wide)\nsplitter_main=9\n")
    running = started("toy", RIVULET_FORGET="", XDG_CONFIG_HOME=str(tmp_path))
    end = time.monotonic() + PATIENCE
    while not ((workers := _spawned_by(running.pid)) and _answers_ctrl_c(running.pid)):
        assert time.monotonic() < end and running.poll() is None
        time.sleep(0.05)
    os.killpg(running.pid, signal.SIGINT)
    said, _ = running.communicate(timeout=PATIENCE)
    assert running.returncode == 0
    assert not _own_words(said)
    while alive := [worker for worker in workers if _is_alive(worker)]:
        assert time.monotonic() < end + PATIENCE, alive
        time.sleep(0.05)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_ctrl_c_before_the_window_is_up_ends_the_program_too():
    running = started("toy")
    while not (workers := _spawned_by(running.pid)):
        assert running.poll() is None
        time.sleep(0.01)
    os.killpg(running.pid, signal.SIGINT)
    said, _ = running.communicate(timeout=PATIENCE)
    # On a machine that stalled just now, the window may be up after all.
    assert running.returncode in (-signal.SIGINT, 0) and not _own_words(said)
    end = time.monotonic() + PATIENCE
    while any(_is_alive(worker) for worker in workers):
        assert time.monotonic() < end
        time.sleep(0.05)


def _own_words(said: str) -> list[str]:
    """Lines but those with which Qt itself remarks that it was painting when its window went."""
    return [line for line in said.splitlines() if not line.startswith("QBackingStore")]


def _answers_ctrl_c(process: int) -> bool:
    """Whether it has a handler of its own, which is there once its window is up."""
    (caught,) = re.findall(r"SigCgt:\s*(\w+)", Path(f"/proc/{process}/status").read_text())
    return bool(int(caught, 16) & 1 << signal.SIGINT - 1)


def _spawned_by(parent: int) -> list[int]:
    listed = Path(f"/proc/{parent}/task/{parent}/children")
    return [int(child) for child in listed.read_text().split()] if listed.exists() else []


def _is_alive(process: int) -> bool:
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rsplit(")", 1)[1].split()[0] != "Z"
