"""K-means, from soft to sharp: how the window and the command line know it.

Minimise Σ_n softmin_M(|x_n − c_k|²): assign shares exp(−M d²), move centres to weighted means. M → ∞ is Lloyd's
algorithm (1982), finite M is EM of an equal-weight mixture with σ² = 1/(2M) (Dempster, Laird & Rubin 1977).
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.kmeans.knobs import KMeansKnobs
from engine.experiments.kmeans.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "KMeansKnobs"]

_PHASES = (
    Phase(
        "assign", text("Assign points"),
        text("Every point goes to its nearest centre, or to all of them in shares that fall with distance."),
        "r_nk = exp(−M|x_n − c_k|²) / Σ_j exp(−M|x_n − c_j|²)",
    ),
    Phase(
        "move", text("Move centres"), text("Every centre goes to the mean of its points, each with its share."),
        "c_k ← Σ_n r_nk x_n / Σ_n r_nk",
    ),
)  # fmt: skip

_READINGS = (
    ReadingSpec(
        "objective", text("Objective"),
        text("What both half-steps lower: the sum of squared distances, or of their soft minima."),
        unit="", smooth=False,
    ),
    ReadingSpec(
        "inertia", text("Inertia"),
        text("The sum over all points of the squared distance to the nearest centre, whatever the sharpness."),
        unit="", cheap=False, smooth=False,
    ),
    ReadingSpec("moved", text("Largest move"), text("How far the farthest centre went in the last step."), unit="",
                smooth=False),
    ReadingSpec("changed", text("Points changed"),
                text("How many points are nearest to another centre than a step before."), unit="", smooth=False,
                whole=True),
    ReadingSpec("smallest", text("Smallest cluster"), text("Points, or shares of points, of the smallest cluster."),
                unit="", shown=False, smooth=False),
)  # fmt: skip

_PANELS = (
    PanelSpec("plane", text("Clusters"),
              text("Points by their nearest centre. Drag a centre; click one to remove it, elsewhere to add one."),
              gestures=("click", "drag")),
    PanelSpec("objective", text("Objective, half-step by half-step"),
              text("Both half-steps lower the same objective, or leave it as it is.")),
    PanelSpec("bowl", text("Bowl of one centre"),
              text("The objective while one centre moves along an axis, and the parabola of the half-step.")),
    PanelSpec("cells", text("Cells"),
              text("The largest share at each place: the borders sharpen as M grows. Drag a centre; click one to "
                   "remove it, elsewhere to add one."),
              shown=False, gestures=("click", "drag")),
    PanelSpec("softmin", text("Soft minimum"),
              text("The soft minimum of the squared distances lies between min − ln K/M and min."), shown=False),
)  # fmt: skip

CARD = Card(
    name="kmeans",
    lab=text("Descent"),
    title=text("K-means"),
    summary=text("Centres among points, in two half-steps; one knob goes from soft clusters to Lloyd's K-means."),
    equation=Formula(
        "min over c of Σ_n softmin_M |x_n − c_k|²,  softmin_M = −1/M ln Σ_k exp(−M ·)",
        r"\min_c \sum_n -\frac{1}{M}\ln\sum_k e^{-M|x_n-c_k|^2}",
    ),
    step=(
        ("assign", r"r_{nk} \propto e^{-M|x_n-c_k|^2}"),
        ("move", r"\;,\quad c_k \leftarrow \sum_n r_{nk}\,x_n \;/\; \sum_n r_{nk}"),
    ),
    knobs=KMeansKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(1, 2),
    experiment="engine.experiments.kmeans.process:KMeans",
    evaluates=text("responsibilities"),
)
