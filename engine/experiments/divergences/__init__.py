"""How far apart are two densities: six answers, live under the hand. How the window and the command line know it.

KL both ways (Kullback & Leibler 1951), Jensen-Shannon (Lin 1991), Bhattacharyya (1943), Wasserstein-1, total variation.
"""

from __future__ import annotations

from typing import Any, Literal

from engine.experiment import Card, Formula, PanelSpec, Phase, Preset, ReadingSpec
from engine.experiments.divergences.densities import FARTHEST, MEASURES, THINNEST, WIDEST
from engine.knobs import KnobSet, knob
from engine.words import Text, text

__all__ = ["CARD", "DivergenceKnobs"]

_DENSITIES = text("Densities")
_DESCENT = text("Descent")
_KINDS = {"gaussian": text("Gaussian"), "uniform": text("uniform"), "peaks": text("two peaks")}
Kind = Literal["gaussian", "uniform", "peaks"]


def _centre(default: float, label: Text) -> Any:
    return knob(default, label=label, help=text("Where the density starts; drag its handle to move it."),
                group=_DENSITIES, low=-FARTHEST, high=FARTHEST)  # fmt: skip


def _width(default: float, label: Text) -> Any:
    return knob(default, label=label, help=text("Standard deviation at the start."), group=_DENSITIES, low=THINNEST,
                high=WIDEST, log=True)  # fmt: skip


class DivergenceKnobs(KnobSet):
    """Two densities, and which measure q goes downhill on."""

    p_kind: Kind = knob("gaussian", label=text("p"), help=text("The density that stays."), group=_DENSITIES,
                        choices=_KINDS)  # fmt: skip
    p_centre: float = _centre(-1.0, text("Centre of p"))
    p_width: float = _width(1.0, text("Width of p"))
    q_kind: Kind = knob("gaussian", label=text("q"), help=text("The density that moves."), group=_DENSITIES,
                        choices=_KINDS)  # fmt: skip
    q_centre: float = _centre(1.5, text("Centre of q"))
    q_width: float = _width(0.7, text("Width of q"))
    descend: Literal["none", "kl", "reverse_kl", "js", "bhattacharyya", "w1", "tv"] = knob(
        "none",
        label=text("q goes downhill on"),
        help=text("At each step centre and width of q move against the slope of this measure."),
        group=_DESCENT,
        live=True,
        choices={
            "none": text("nothing"), "kl": Text("KL(p‖q)"), "reverse_kl": Text("KL(q‖p)"),
            "js": text("Jensen-Shannon"), "bhattacharyya": text("Bhattacharyya"), "w1": text("Wasserstein-1"),
            "tv": text("total variation"),
        },
    )  # fmt: skip
    rate: float = knob(
        0.05, label=text("Step size"), help=text("How far q moves along the slope at each step."), group=_DESCENT,
        low=1e-4, high=10.0, log=True, live=True,
    )  # fmt: skip


_PHASES = (
    Phase("slope", text("Slope"), text("How the chosen measure changes as q is moved and widened."), "g = ∇D(p, q)"),
    Phase("move", text("Move"), text("q takes a step against the slope."), "q ← q − η g"),
)

_READINGS = tuple(
    ReadingSpec(name, Text(formula), says, unit={"w1": "x", "tv": ""}.get(name, "nats"), cheap=False, smooth=False)
    for name, (formula, says) in MEASURES.items()
)

_PANELS = (
    PanelSpec(
        "densities",
        text("Two densities"),
        text("Drag a top to move a density, the point at its side to widen it."),
        gestures=("drag",),
    ),
    PanelSpec("values", text("Six measures"), text("What each says of these two densities.")),
    PanelSpec("integrands", text("Where it comes from"), text("What is integrated, point by point.")),
    PanelSpec("shift", text("Moving q"), text("Every measure as q is shifted, all else as it is.")),
)

_FOUR = ("densities", "values", "integrands", "shift")
_PRESETS = (
    Preset("two_gaussians", text("Two densities"), text("Drag either: six measures of how far apart they are."),
           panels=_FOUR, pace=20.0),
    Preset("covering", text("KL(p‖q) covers"), text("q goes downhill and spreads over both peaks of p."),
           knobs={"p_kind": "peaks", "p_centre": 0.0, "p_width": 2.0, "q_centre": 1.5, "q_width": 0.5,
                  "descend": "kl"}, panels=_FOUR, pace=20.0),
    Preset("seeking", text("KL(q‖p) seeks"), text("The same start, the other way round: q settles on one peak."),
           knobs={"p_kind": "peaks", "p_centre": 0.0, "p_width": 2.0, "q_centre": 1.5, "q_width": 0.5,
                  "descend": "reverse_kl"}, panels=_FOUR, pace=20.0),
    Preset("disjoint", text("No overlap"), text("KL is infinite, JS and TV are at their ends; W₁ still knows the way."),
           knobs={"p_kind": "uniform", "p_centre": -2.0, "p_width": 0.5, "q_kind": "uniform", "q_centre": 2.0,
                  "q_width": 0.5, "descend": "w1"}, panels=_FOUR, pace=10.0),
    Preset("flat_slope", text("Too far for JS"), text("Far apart JS is flat: no slope, q stays. Take W₁ instead."),
           knobs={"p_centre": -5.0, "p_width": 0.4, "q_centre": 5.0, "q_width": 0.4, "descend": "js"}, panels=_FOUR,
           pace=20.0),
)  # fmt: skip

CARD = Card(
    name="divergences",
    lab=text("VAE"),
    title=text("How far apart"),
    summary=text("Two densities to drag, and six measures of how much they differ."),
    equation=Formula(
        "KL(p‖q) = ∫ p ln(p/q) dx ≥ 0,  0 only for p = q",
        r"\mathrm{KL}(p\|q) = \int p \ln\tfrac{p}{q}\,dx \ge 0",
    ),
    step=(("move", r"q \leftarrow q - \eta\,"), ("slope", r"\nabla D(p, q)")),
    knobs=DivergenceKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=_PRESETS,
    dimensions=(),
    experiment="engine.experiments.divergences.process:Divergences",
)
