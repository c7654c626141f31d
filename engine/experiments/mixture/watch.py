"""What can go wrong with a mixture, named once each time it comes up."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from engine.experiments.mixture.climb import Climb
from engine.experiments.mixture.data import Data
from engine.findings import Fault
from engine.mixtures.maximisation import smallest_eigenvalues
from engine.mixtures.mixture import Array, Mixture
from engine.mixtures.statistics import Statistics
from engine.words import text

COLLAPSED = 1e-6  # of the data's variance
EMPTY = 0.5  # points
SAME = 1e-5  # in deviations


def faults(climb: Climb, floor: float) -> Iterator[Fault]:
    data, mixture, here = climb.data, climb.mixture, climb.here
    if climb.stuck:
        yield (
            "step refused",
            text("This step would leave all reason, so the mixture stays where it is: so far from an optimum, the "
                 "likelihood is not the parabola that the step trusts."),
            text("Go on with EM, or take a smaller part of a step or a smaller rate."),
        )  # fmt: skip
    yield from _collapse(data, mixture, here, floor)
    lightest = int(np.argmin(here.counts))
    if here.counts[lightest] < EMPTY:
        yield (
            "empty component",
            text("Component {component} is empty: all points together give it {count} of one.",
                 component=lightest + 1, count=f"{here.counts[lightest]:.2g}"),
            text("Click its mean to remove it, or drag it to where there are points."),
        )  # fmt: skip
    pair = _same(mixture, data.scale)
    if pair is not None:
        yield (
            "identical components",
            text("Components {one} and {other} are the same: every point divides its responsibility evenly between "
                 "them, and no step tells them apart. This is a saddle.", one=pair[0] + 1, other=pair[1] + 1),
            text("Drag one of the two means a little."),
        )  # fmt: skip
    if data.distinct < mixture.components:
        yield (
            "few different points",
            text("There are {count} different points and {k} components.", count=data.distinct, k=mixture.components),
            text("Take fewer components."),
        )


def _collapse(data: Data, mixture: Mixture, here: Statistics, floor: float) -> Iterator[Fault]:
    smallest = smallest_eigenvalues(mixture, data.scale)
    worst = int(np.argmin(smallest))
    if smallest[worst] < COLLAPSED:
        yield (
            "variance collapse",
            text("Component {component} has collapsed: {width} of the data's width, on {count} points. The likelihood "
                 "has no upper bound there, and this optimum is spurious.",
                 component=worst + 1, width=f"{np.sqrt(smallest[worst]):.1e}", count=f"{here.counts[worst]:.1f}"),
            text("Raise the eigenvalue floor, or remove the component and add another."),
        )  # fmt: skip
    elif smallest[worst] < floor * (1 + 1e-6):
        yield (
            "floor reached",
            text("Component {component} is as narrow as the eigenvalue floor {floor} lets it be, on {count} points.",
                 component=worst + 1, floor=f"{floor:.1e}", count=f"{here.counts[worst]:.1f}"),
            text("A lower floor lets it collapse; fewer components or another start avoid it."),
        )  # fmt: skip


def _same(mixture: Mixture, scale: Array) -> tuple[int, int] | None:
    """Two components that coincide, if any do."""
    between = np.abs(mixture.means[:, None] - mixture.means).max(axis=2)
    for one, other in np.argwhere(np.triu(between <= SAME * scale.max(), 1)):
        away = mixture.roots[one] @ (mixture.means[other] - mixture.means[one])
        turned = mixture.roots[one] @ mixture.covariances[other] @ mixture.roots[one].T - np.eye(mixture.dimension)
        if max(np.abs(away).max(), np.abs(turned).max()) < SAME:
            return int(one), int(other)
    return None
