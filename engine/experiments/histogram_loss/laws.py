"""The two laws that are compared, with the exact mass of any bin: Gaussians cut to [0, 1], or two atoms."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.experiments.histogram_loss.knobs import HistogramKnobs

Array = NDArray[np.float64]
CENTRE = 0.35


def real_masses(knobs: HistogramKnobs, bins: int) -> Array:
    """Mass of the data in each bin (bins,)."""
    return _atoms(knobs.first) if knobs.pair == "atoms" else _cut_gaussian(CENTRE, knobs.width, bins)


def model_masses(knobs: HistogramKnobs, bins: int, shift: float | None = None) -> Array:
    """Mass of the model in each bin."""
    if knobs.pair == "atoms":
        return _atoms(0.0)
    return _cut_gaussian(CENTRE + (knobs.shift if shift is None else shift), knobs.width, bins)


def bins_of(knobs: HistogramKnobs) -> int:
    return 2 if knobs.pair == "atoms" else knobs.bins


def spacing(knobs: HistogramKnobs, bins: int) -> float:
    """How far the middles of neighbouring bins lie apart; the two atoms lie at 0 and 1."""
    return 1.0 if knobs.pair == "atoms" else 1.0 / bins


def _atoms(first: float) -> Array:
    return np.array([first, 1 - first])


def _cut_gaussian(centre: float, width: float, bins: int) -> Array:
    """N(centre, width²) given that it falls within [0, 1]; differences of tails lose no digits on the far side."""
    from scipy.special import ndtr

    edges = (np.linspace(0.0, 1.0, bins + 1) - centre) / width
    flipped = np.where(edges[:-1] > 0, -1.0, 1.0)
    masses: Array = np.abs(ndtr(flipped * edges[1:]) - ndtr(flipped * edges[:-1]))
    shares: Array = masses / masses.sum()
    return shares
