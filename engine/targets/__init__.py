"""Targets: distributions to learn, with their exact log-density, entropy and modes where these are known."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from engine.knobs import KnobSet
from engine.targets.bends import Banana, Funnel
from engine.targets.checkerboard import Checkerboard, UniformLine
from engine.targets.curves import Line, Moons, SwissRoll
from engine.targets.double_well import DoubleWell
from engine.targets.energies import Fork, Split, TwoLobes, Wave
from engine.targets.mixtures import EightGaussians, GridOf25, RingOfEight, SoftRing, WassersteinGrid, WassersteinRing
from engine.targets.own_data import OwnData, first_look, numeric_columns, read_table
from engine.targets.own_mixtures import Gaussian, GaussianLine, MixtureLine, NamedMixture
from engine.targets.picture import Picture, PictureDensity
from engine.targets.picture_file import is_picture, read_picture
from engine.targets.pinwheel import Pinwheel
from engine.targets.rings import Rings, ThinRing, TwoCircles
from engine.targets.spirals import TwoSpirals
from engine.targets.table import Table
from engine.targets.target import Known, Target
from engine.words import BadInput, text

__all__ = [
    "Known", "OwnData", "Picture", "PictureDensity", "Table", "Target",
    "find_target", "first_look", "is_picture", "numeric_columns", "read_picture", "read_table", "target_classes",
]  # fmt: skip


_CLASSES: tuple[type[Target], ...] = (
    Moons, EightGaussians, Checkerboard, Rings, TwoCircles, ThinRing, Pinwheel, TwoSpirals, SwissRoll,
    Gaussian, NamedMixture, Line, Banana, Funnel,
    SoftRing, RingOfEight, GridOf25, WassersteinRing, WassersteinGrid, TwoLobes, Wave, Fork, Split,
    UniformLine, GaussianLine, MixtureLine, DoubleWell,
)  # fmt: skip


def target_classes() -> dict[str, type[Target]]:
    """Name -> class, in the order of teaching; those on the line come last."""
    return {target.name: target for target in _CLASSES}


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
