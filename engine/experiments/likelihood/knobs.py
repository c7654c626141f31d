"""Knobs of the likelihood lab: the data, the family, the way up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.knobs import KnobSet, knob
from engine.targets.measured import measured
from engine.words import Text, text

MOST = 100_000  # points that judge: each place on the surface asks them all
_DATA, _MODEL, _CLIMB, _LOOKING = text("Data"), text("Family"), text("Climbing"), text("Looking")


class LikelihoodKnobs(KnobSet):
    """Two parameters, the points that judge them, and how they climb."""

    data: Literal["target", "eruptions", "waiting"] = knob(
        "target",
        label=text("Data set"),
        help=text("Points of the target above, or measured ones: Old Faithful, how long it erupts or lets one wait."),
        group=_DATA,
        choices={
            "target": text("The target"),
            "eruptions": text("Old Faithful, eruptions"),
            "waiting": text("Old Faithful, waiting"),
        },
    )
    points: int = knob(
        60, label=text("Points"), help=text("How many points are drawn. The more, the narrower the likelihood."),
        group=_DATA, low=2, high=MOST, reach=10_000, log=True, drawn=True, when={"data": ("target",)},
    )  # fmt: skip
    family: Literal["gaussian", "cauchy", "two_means"] = knob(
        "gaussian",
        label=text("Family"),
        help=text("A Gaussian with mean and deviation; a Cauchy with median and half width; two Gaussians of one known "
                  "width, with two means."),
        group=_MODEL,
        choices={"gaussian": text("Gaussian"), "cauchy": text("Cauchy"), "two_means": text("two means")},
    )  # fmt: skip
    width: float = knob(
        0.7, label=text("Known width"), help=text("The deviation of both Gaussians, in data units."),
        group=_MODEL, low=0.01, high=100.0, log=True, when={"family": ("two_means",)},
    )  # fmt: skip
    start: str = knob(
        "", label=text("Start"),
        help=text("Two numbers, one for each parameter. Empty: off the middle. Dragging the point is quicker."),
        group=_CLIMB,
    )  # fmt: skip
    method: Literal["gradient", "newton", "em"] = knob(
        "gradient",
        label=text("Method"),
        help=text("Gradient ascent; Newton's method; EM, which for a Gaussian is its closed form."),
        group=_CLIMB,
        live=True,
        choices={"gradient": text("gradient ascent"), "newton": text("Newton"), "em": text("EM")},
    )
    rate: float = knob(
        0.3, label=text("Learning rate"),
        help=text("Step size of gradient ascent; at 1 it would jump, like Newton, where the likelihood is as curved as "
                  "the data are wide."),
        group=_CLIMB, low=1e-3, high=10.0, log=True, live=True, when={"method": ("gradient",)},
    )  # fmt: skip
    along: Literal["first", "second"] = knob(
        "first", label=text("Cut along"), help=text("Which parameter the cut through the likelihood follows."),
        group=_LOOKING, view=True, choices={"first": text("first parameter"), "second": text("second parameter")},
    )  # fmt: skip

    def measured(self) -> tuple[Text, Sequence[Text], NDArray[np.float64]] | None:
        if self.data == "target":
            return None
        known, column = measured("faithful"), slice(0, 1) if self.data == "eruptions" else slice(1, 2)
        return known.title, known.headings[column], known.rows[:, column]

    def for_other_data(self) -> Mapping[str, Any]:
        return {"data": "target"}
