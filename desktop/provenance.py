"""How what is shown is known, in words: exact, by quadrature with its error, or estimated from n samples."""

from __future__ import annotations

import math

from desktop.figures import grouped, short
from desktop.words import tr
from engine.marks import Estimate, Provenance, Quadrature

TINY = 1e-4


def how_known(source: Provenance) -> str:
    """One source in words, with its error, its n and its floor."""
    if isinstance(source, Quadrature):
        if math.isnan(source.error):
            return tr("quadrature")
        # Of an error that small only its power says anything, and room is short.
        return tr("quadrature ± {error}", error=short(source.error, 1 if abs(source.error) < TINY else 2))
    if not isinstance(source, Estimate):
        return tr("exact")
    if source.floor is None:
        return tr("estimate, n = {n}", n=grouped(source.n))
    return tr("estimate, n = {n}, floor {floor}", n=grouped(source.n), floor=short(source.floor))


def age(seconds: float) -> str:
    """How old a picture is, to as many digits as an eye can use."""
    if seconds < 0.995:
        return tr("{n} ms old", n=max(0, round(seconds * 100) * 10))
    if seconds < 9.95:
        return tr("{n} s old", n=f"{seconds:.1f}")
    if seconds < 119.5:
        return tr("{n} s old", n=round(seconds))
    return tr("{n} min old", n=round(seconds / 60))
