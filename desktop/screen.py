"""Whether there is a display to open a window on. Qt itself aborts where there is none."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

# What Qt's plugin for X loads and its Python package does not bring along.
LIBRARY, PACKAGE = "libxcb-cursor.so.0", "libxcb-cursor0"


def is_there() -> bool:
    """False only where a window is sure to fail: no display server answers, and Qt was told of nothing else."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.partition(":")[0] not in ("", "xcb", "wayland") or not sys.platform.startswith("linux"):
        return True
    return (platform != "xcb" and _wayland_answers()) or (platform != "wayland" and _x_answers())


def missing_library() -> tuple[str, str] | None:
    """A library that a window on X needs and that is not installed, with its package."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb" or _wayland_answers():
        return None
    try:
        ctypes.CDLL(LIBRARY)
    except OSError:
        return LIBRARY, PACKAGE
    return None


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    try:
        with socket.socket(socket.AF_UNIX) as there:
            there.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name))
    except OSError:
        return False
    return True


def _x_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # without the library nobody can tell, and Qt will name what is missing
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers
