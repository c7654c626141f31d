"""The panels of the descent lab by name."""

from __future__ import annotations

from collections.abc import Callable

from engine.experiments.descent import pictures_race, pictures_surrogate
from engine.experiments.descent.moment import Moment
from engine.marks import Panel

__all__ = ["DRAW", "Moment"]

DRAW: dict[str, Callable[[Moment], Panel]] = {
    "surrogate": pictures_surrogate.surrogate_panel,
    "surface": pictures_race.surface,
    "convergence": pictures_race.convergence,
    "basins": pictures_race.basins,
    "values": pictures_race.values,
    "slope": pictures_surrogate.slope,
}
