"""The parameters of the histogram-loss lab, declared once."""

from __future__ import annotations

from typing import Literal

from engine.knobs import KnobSet, knob
from engine.words import text

_LAWS = text("Laws")
_COUNTING = text("Counting")
_GAUSSIANS = {"pair": ("gaussians",)}


class HistogramKnobs(KnobSet):
    """Which two laws are compared, and how finely they are counted."""

    pair: Literal["gaussians", "atoms"] = knob(
        "gaussians",
        label=text("Laws"),
        help=text("Two bells on [0, 1], the model's moved; or two atoms: a and 1 − a against 0 and 1."),
        group=_LAWS,
        choices={"gaussians": text("two bells"), "atoms": text("two atoms")},
    )
    shift: float = knob(
        0.2, label=text("Shift"), help=text("How far the model's bell lies to the right of the data's."),
        group=_LAWS, low=-0.35, high=0.65, when=_GAUSSIANS,
    )  # fmt: skip
    width: float = knob(
        0.05, label=text("Width"), help=text("Standard deviation of both bells."),
        group=_LAWS, low=0.002, high=1.0, log=True, when=_GAUSSIANS,
    )  # fmt: skip
    first: float = knob(
        0.1, label=text("First atom a"), help=text("The data's share of the first atom; the model has none there."),
        group=_LAWS, low=0.0, high=1.0, when={"pair": ("atoms",)},
    )  # fmt: skip
    bins: int = knob(
        50, label=text("Bins"), help=text("Into so many equal bins the unit interval is cut."),
        group=_COUNTING, low=2, high=2000, log=True, live=True, when=_GAUSSIANS,
    )  # fmt: skip
    batch: int = knob(
        20, label=text("Points a step"), help=text("Fresh points of each law in each step."),
        group=_COUNTING, low=1, high=10_000, log=True, live=True, unit="points",
    )  # fmt: skip
    per_axis: int = knob(
        2, label=text("Bins an axis"), help=text("Into how many parts each axis is cut, in the panel on dimensions."),
        group=_COUNTING, low=2, high=256, log=True, view=True,
    )  # fmt: skip
