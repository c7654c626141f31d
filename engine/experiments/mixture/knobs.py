"""Knobs of the mixture lab: the data, the mixture, the way up, and what is looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.knobs import KnobSet, knob
from engine.targets.measured import measured
from engine.words import Text, text

_DATA, _MODEL, _START = text("Data"), text("Mixture"), text("Start")
_CLIMB, _LOOKING = text("Climbing"), text("Looking")


class MixtureKnobs(KnobSet):
    """What is fitted to what, from where, and how."""

    data: Literal["target", "faithful", "iris"] = knob(
        "target",
        label=text("Data set"),
        help=text("Points of the target above, or measured ones: Old Faithful, 272 eruptions; Iris, 150 flowers in "
                  "four columns, all of which are fitted."),
        group=_DATA,
        choices={"target": text("The target"), "faithful": text("Old Faithful"), "iris": text("Iris")},
    )  # fmt: skip
    points: int = knob(
        1000, label=text("Points"), help=text("How many points are drawn; own data are taken as they are."),
        group=_DATA, low=2, high=1_000_000, log=True, drawn=True, when={"data": ("target",)},
    )  # fmt: skip
    labels: Literal["hidden", "shown"] = knob(
        "hidden", label=text("Labels"),
        help=text("Shown, every point says which component it came from and one step is the whole fit. Targets that "
                  "are mixtures have labels, and so has Iris."),
        group=_DATA, live=True, choices={"hidden": text("hidden"), "shown": text("shown")},
        when={"method": ("em",)},
    )  # fmt: skip
    components: int = knob(
        3, label=text("Components"), help=text("How many Gaussians there are at the start."),
        group=_MODEL, low=1, high=12, unit="K",
    )  # fmt: skip
    covariance: Literal["full", "tied", "diag", "spherical"] = knob(
        "full",
        label=text("Covariance"),
        help=text(
            "Full: any ellipse for each. Tied: one ellipse for all. Diagonal: along the axes. Spherical: circles."
        ),
        group=_MODEL,
        choices={"full": text("full"), "tied": text("tied"), "diag": text("diagonal"), "spherical": text("spherical")},
    )
    floor: float = knob(
        1e-3, label=text("Eigenvalue floor"),
        help=text("No covariance may be narrower: its smallest eigenvalue, over the variance of the data. Turned all "
                  "the way down, a component may collapse onto a point, and the likelihood grows without bound."),
        group=_MODEL, low=1e-10, high=0.5, log=True, live=True,
    )  # fmt: skip
    means: str = knob(
        "", label=text("Means"),
        help=text("Where the means start: one a line (or with a semicolon between), one number a column. As many "
                  "components as lines. Empty: as the next knob says."),
        group=_START, lines=True,
    )  # fmt: skip
    start: Literal["plusplus", "rows", "identical"] = knob(
        "plusplus",
        label=text("Begin at"),
        help=text("Points of the data far from each other, any points, or all in the middle: a saddle."),
        group=_START,
        choices={
            "plusplus": text("far points (k-means++)"),
            "rows": text("any points"),
            "identical": text("all in the middle"),
        },
    )  # fmt: skip
    width: float = knob(
        0.5, label=text("Width at the start"), help=text("How wide each Gaussian starts, in widths of the data."),
        group=_START, low=0.01, high=3.0, log=True,
    )  # fmt: skip
    method: Literal["em", "gradient", "newton"] = knob(
        "em",
        label=text("Method"),
        help=text("EM, gradient ascent, or Newton's method on the same log-likelihood."),
        group=_CLIMB, live=True,
        choices={"em": text("EM"), "gradient": text("gradient ascent"), "newton": text("Newton")},
    )  # fmt: skip
    amount: float = knob(
        1.0, label=text("Part of a step"), help=text("1 is the whole M or Newton step; less goes part of the way."),
        group=_CLIMB, low=0.01, high=1.0, live=True, when={"method": ("em", "newton")},
    )  # fmt: skip
    rate: float = knob(
        0.5, label=text("Learning rate"), help=text("Step size of gradient ascent, in widths of the data."),
        group=_CLIMB, low=1e-3, high=100.0, log=True, live=True, when={"method": ("gradient",)},
    )  # fmt: skip
    other_starts: int = knob(
        20, label=text("Other starts"),
        help=text("EM from so many other starts runs beside; the best of them is what this run could have reached."),
        group=_CLIMB, low=0, high=200, view=True,
    )  # fmt: skip
    component: int = knob(
        1, label=text("Followed component"), help=text("Whose mean bound and landscape follow, against the next."),
        group=_LOOKING, low=1, high=12, view=True,
    )  # fmt: skip
    coordinate: int = knob(
        1, label=text("Coordinate"), help=text("Which coordinate of the mean the bound and the landscape follow."),
        group=_LOOKING, low=1, high=4, view=True,
    )  # fmt: skip
    across: int = knob(
        3, label=text("Column across"), help=text("Which column of Iris the pictures show from left to right."),
        group=_LOOKING, low=1, high=4, view=True, when={"data": ("iris",)},
    )  # fmt: skip
    up: int = knob(
        4, label=text("Column up"), help=text("Which column of Iris the pictures show from below to above."),
        group=_LOOKING, low=1, high=4, view=True, when={"data": ("iris",)},
    )  # fmt: skip

    def measured(self) -> tuple[Text, Sequence[Text], NDArray[np.float64]] | None:
        if self.data == "target":
            return None
        known = measured(self.data)
        return known.title, known.headings, known.rows

    def for_other_data(self) -> Mapping[str, Any]:
        return {"data": "target", "labels": "hidden", "means": ""}
