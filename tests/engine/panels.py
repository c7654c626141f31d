"""What tests ask of any panel."""

from __future__ import annotations

import dataclasses

import numpy as np

from engine.marks import Panel


def holes_in(panel: Panel, *may: type) -> list[str]:
    """The arrays of marks that hold something not finite, as Mark.field; marks of the kinds that `may` are let go."""
    return [
        f"{type(mark).__name__}.{field.name}"
        for mark in panel.marks
        if not isinstance(mark, may)
        for field in dataclasses.fields(mark)
        if isinstance(value := getattr(mark, field.name), np.ndarray) and not np.isfinite(value).all()
    ]
