"""The panels of the mixture lab by name: one function each, in files by idea."""

from __future__ import annotations

from collections.abc import Callable

from engine.experiments.mixture import (
    pictures_bound,
    pictures_data,
    pictures_density,
    pictures_landscape,
    pictures_time,
)
from engine.experiments.mixture.moment import Moment
from engine.marks import Panel

__all__ = ["DRAW", "Moment"]

DRAW: dict[str, Callable[[Moment], Panel]] = {
    "data": pictures_data.data,
    "split": pictures_time.split,
    "bound": pictures_bound.bound,
    "landscape": pictures_landscape.landscape,
    "trace": pictures_time.trace,
    "convergence": pictures_time.convergence,
    "density": pictures_density.density,
    "truth": pictures_density.truth,
}
