"""Targets: distributions to learn, with their exact log-density, entropy and modes where these are known."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from engine.knobs import KnobSet
from engine.targets.checkerboard import Checkerboard
from engine.targets.curves import Moons
from engine.targets.mixtures import EightGaussians
from engine.targets.own_data import OwnData, numeric_columns, read_table
from engine.targets.rings import Rings, ThinRing, TwoCircles
from engine.targets.table import Table
from engine.targets.target import Known, Target
from engine.words import BadInput, text

__all__ = ["Known", "OwnData", "Table", "Target", "find_target", "numeric_columns", "read_table", "target_classes"]


def target_classes() -> dict[str, type[Target]]:
    """Name -> class, in the order of teaching."""
    return {target.name: target for target in (Moons, EightGaussians, Checkerboard, Rings, TwoCircles, ThinRing)}


def find_target(name: str, knobs: Mapping[str, Any] = {}) -> Target:
    """The target called `name` with `knobs` over its defaults; equal requests share one instance.

    Raises BadInput naming what is wrong and what would do.
    """
    classes = target_classes()
    if name in classes:
        return _built(classes[name], classes[name].Knobs.checked(knobs))
    near = get_close_matches(name, classes, n=1)
    names = ", ".join(classes)
    if near:
        sentence = text("There is no target {name}; did you mean {near}? There are {names}.",
                        name=name, near=near[0], names=names)  # fmt: skip
    else:
        sentence = text("There is no target {name}; choose from {names}.", name=name, names=names)
    raise BadInput(sentence)


@lru_cache(maxsize=64)
def _built(target: type[Target], knobs: KnobSet) -> Target:
    return target(knobs)
