"""Numbers to colours: lookup tables for densities (viridis, cividis) and for signed fields (fixed middle)."""

from __future__ import annotations

from functools import cache
from typing import Literal

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from desktop.theme import Theme

Lut = NDArray[np.uint8]


def lut_for(scale: Literal["sequential", "diverging"], theme: Theme) -> Lut:
    """The (256, 3) table from low to high."""
    return _density(theme.density) if scale == "sequential" else _between(theme.diverging)


@cache
def _density(name: str) -> Lut:
    return np.asarray(pg.colormap.get(name).getLookupTable(nPts=256, alpha=False), dtype=np.uint8)


@cache
def _between(stops: tuple[str, ...]) -> Lut:
    rgb = np.array([[int(stop[i : i + 2], 16) for i in (1, 3, 5)] for stop in stops], dtype=float)
    at = np.linspace(0, len(stops) - 1, 256)
    return np.stack([np.interp(at, np.arange(len(stops)), channel) for channel in rgb.T], axis=1).astype(np.uint8)


def surround(theme: Theme) -> QColor:
    """What lies around a density: a darker kin of its lowest colour, so that it claims no value."""
    return QColor(*lut_for("sequential", theme)[0].tolist()).darker(150)


def packed(lut: Lut) -> NDArray[np.uint32]:
    """The table as 257 premultiplied ARGB words; the last is transparent and stands for NaN."""
    wide = lut.astype(np.uint32)
    words = 0xFF000000 | (wide[:, 0] << 16) | (wide[:, 1] << 8) | wide[:, 2]
    return np.append(words, np.uint32(0)).astype(np.uint32)
