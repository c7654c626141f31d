"""Whether there is a display to open a window on. Qt itself aborts where there is none."""

from __future__ import annotations

import ctypes
import os
import sys


def is_there() -> bool:
    """False only where a window is sure to fail: no platform was chosen and no display server answers."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_answers()


def _x_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # without the library nobody can tell, and Qt will name what is missing
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers
