"""Marks for logarithmic axes: the same marks with log10 coordinates, which the plot shows as powers of ten."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np

from engine.marks import Arrows, Bars, Line, Mark, Note

# Which fields hold x, which y, and which hold (x, y) in their last axis.
X, Y, BOTH = ("x",), ("y", "low", "high", "heights"), ("xy", "start", "end", "vertices")


def _log(values: Any) -> Any:
    """log10, NaN where there is none: a curve breaks there, a point is left out."""
    known = np.asarray(values, dtype=np.float64)
    return np.log10(known, out=np.full_like(known, np.nan), where=known > 0)


def on_log_axes(mark: Mark, log_x: bool, log_y: bool) -> Mark:
    """`mark` as it is drawn on axes of which some are logarithmic."""
    if not (log_x or log_y):
        return mark
    if isinstance(mark, Line):
        return replace(mark, at=float(_log(mark.at))) if (log_x if mark.vertical else log_y) else mark
    if isinstance(mark, Note):
        return mark if mark.at is None else replace(mark, at=_pair(np.array(mark.at), log_x, log_y))
    changes: dict[str, Any] = {}
    for field in fields(mark):
        value = getattr(mark, field.name)
        if (field.name in X and log_x) or (field.name in Y and log_y):
            changed = _log(value)
            changes[field.name] = tuple(changed.tolist()) if isinstance(value, tuple) else changed
        elif field.name in BOTH:
            changes[field.name] = _columns(value, log_x, log_y)
    if isinstance(mark, Arrows):
        changes["uv"] = _columns(mark.xy + mark.uv, log_x, log_y) - changes["xy"]
    if isinstance(mark, Bars) and log_x:
        changes["width"] = float(np.median(np.diff(changes["x"]))) * 0.8 if len(mark.x) > 1 else mark.width
    return replace(mark, **changes)


def _columns(xy: Any, log_x: bool, log_y: bool) -> Any:
    return np.stack([_log(xy[..., 0]) if log_x else xy[..., 0], _log(xy[..., 1]) if log_y else xy[..., 1]], axis=-1)


def _pair(at: Any, log_x: bool, log_y: bool) -> tuple[float, float]:
    x, y = _columns(at, log_x, log_y)
    return float(x), float(y)
