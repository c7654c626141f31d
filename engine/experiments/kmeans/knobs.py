"""Knobs of K-means: how many clusters, how sharp, where the centres start, and what is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from engine.knobs import KnobSet, knob
from engine.words import text

LLOYD = 1e6  # at this sharpness the soft minimum is taken for the minimum
MOST = 12

_CLUSTERS, _DATA, _LOOKING = text("Clusters"), text("Data"), text("Looking")


class KMeansKnobs(KnobSet):
    """The clusters, the data, and the choices of the panels."""

    clusters: int = knob(
        4, label=text("Clusters K"), help=text("How many centres there are."), group=_CLUSTERS, low=1, high=MOST,
    )  # fmt: skip
    sharpness: float = knob(
        LLOYD, label=text("Sharpness M"),
        help=text("How sharply points belong to the nearest centre: shares are exp(−M d²), made to add up to 1. At the "
                  "top end, a million, all of a point goes to the nearest: Lloyd's K-means."),
        group=_CLUSTERS, low=1e-3, high=LLOYD, log=True, live=True,
    )  # fmt: skip
    centres: str = knob(
        "data", label=text("First centres"),
        help=text("data takes points at random, spread takes them far apart (k-means++), middle puts all close to the "
                  "mean; or write them out, one a line or with a semicolon between: 0 1; 2 3."),
        group=_CLUSTERS, lines=True,
    )  # fmt: skip
    points: int = knob(
        1000, label=text("Points N"), help=text("How many are drawn from the target; own data are taken whole."),
        group=_DATA, low=1, high=1_000_000, log=True, drawn=True,
    )  # fmt: skip
    centre: int = knob(
        1, label=text("Centre looked at"), help=text("Whose bowl is drawn, counted from 1."),
        group=_LOOKING, low=1, high=MOST, view=True,
    )  # fmt: skip
    along: Literal["x", "y"] = knob(
        "x", label=text("Moved along"), help=text("The direction in which the bowl is cut, and that of the line on "
                                                  "which the soft minimum is drawn."),
        group=_LOOKING, view=True, choices={"x": text("x₁"), "y": text("x₂")},
    )  # fmt: skip

    @property
    def hard(self) -> bool:
        """Whether each point belongs to one centre alone."""
        return self.sharpness >= LLOYD

    def for_other_data(self) -> Mapping[str, Any]:
        drawn = self.centres.strip().lower() in ("data", "spread", "k-means++", "middle")
        return {} if drawn else {"centres": "data"}
