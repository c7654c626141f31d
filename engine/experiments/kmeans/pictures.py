"""The panels of K-means by name."""

from __future__ import annotations

from collections.abc import Callable

from engine.experiments.kmeans import pictures_bowl, pictures_plane
from engine.experiments.kmeans.moment import Moment
from engine.marks import Panel

__all__ = ["DRAW", "Moment"]

DRAW: dict[str, Callable[[Moment], Panel]] = {
    "plane": pictures_plane.plane,
    "objective": pictures_bowl.objective,
    "cells": pictures_plane.cells,
    "bowl": pictures_bowl.bowl,
    "softmin": pictures_bowl.softminimum,
}
