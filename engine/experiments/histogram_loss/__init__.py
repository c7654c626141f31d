"""The histogram-loss lab: why a generator is not trained on the distance between two histograms.

KL, Jeffreys, JS and W₁ between counts on bins: the first three know nothing of how far apart bins are, and all of them
need counts in every bin, of which a picture of 28 × 28 black and white pixels has 2⁷⁸⁴.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, Preset, ReadingSpec
from engine.experiments.histogram_loss.knobs import HistogramKnobs
from engine.words import text

__all__ = ["CARD", "HistogramKnobs"]

_PHASES = (
    Phase("draw", text("Draw"), text("Fresh points of both laws."), "x ~ p, z ~ q"),
    Phase("count", text("Count"), text("Count both in the same bins and compare the counts."), "d(p̂, q̂)"),
)
_NATS = "nats"
_READINGS = (
    ReadingSpec("kl", text("KL"), text("KL(p‖q) of the counts; infinite while q has none where p has some."),
                unit=_NATS, cheap=False),
    ReadingSpec("jeffreys", text("Jeffreys"), text("KL(p‖q) + KL(q‖p) of the counts, which some texts call JS."),
                unit=_NATS, cheap=False),
    ReadingSpec("js", text("JS"), text("Mean KL to the middle law, of the counts; at most ln 2."), unit=_NATS,
                cheap=False),
    ReadingSpec("w1", text("W₁"), text("∫|F_p − F_q| of the counts."), unit="", cheap=False),
    ReadingSpec("counted", text("Points counted"), text("Points of each law so far."), unit="points", shown=False,
                whole=True),
)  # fmt: skip
_PANELS = (
    PanelSpec("histograms", text("Two histograms"), text("Counts of both laws, and the exact masses.")),
    PanelSpec("shift", text("Distance against shift"),
              text("Apart, JS is flat at ln 2 and KL infinite: no slope to learn from. W₁ keeps one.")),
    PanelSpec("bins", text("Distance against bins"),
              text("The same points counted in ever more bins, beside the exact masses: empty bins lie.")),
    PanelSpec("dimension", text("Bins against dimension"),
              text("How many bins a cube of so many dimensions has, on a logarithmic axis."), shown=False),
)  # fmt: skip
PRESETS = (
    Preset(
        name="bells",
        title=text("Two bells"),
        line=text("Counts come to the exact distances where there are points enough for every bin."),
        knobs={"width": 0.1},
        pace=30,
    ),
    Preset(
        name="apart",
        title=text("Two bells far apart"),
        line=text("JS says ln 2 however far; W₁ says how far."),
        knobs={"shift": 0.4, "width": 0.02, "bins": 100},
        panels=("histograms", "shift", "bins", "dimension"),
        pace=30,
    ),
    Preset(
        name="atoms",
        title=text("0.1 and 0.9 against 0 and 1"),
        line=text("KL infinite, W₁ 0.1, JS 0.0360: one empty bin is enough."),
        knobs={"pair": "atoms", "batch": 2},
        panels=("histograms", "dimension"),
        pace=30,
    ),
    Preset(
        name="dimensions",
        title=text("2⁷⁸⁴ bins"),
        line=text("All data there will ever be leave nearly every bin empty."),
        panels=("dimension", "bins", "histograms", "shift"),
        pace=30,
    ),
)
CARD = Card(
    name="histogram_loss",
    lab=text("GAN"),
    title=text("Distances between histograms"),
    summary=text("Four distances between counts, and why a critic is needed in their place."),
    equation=Formula(
        "JS = ½ KL(p‖m) + ½ KL(q‖m), m = ½(p + q)",
        r"\mathrm{JS} = \tfrac12\mathrm{KL}(p\|m) + \tfrac12\mathrm{KL}(q\|m),\quad m = \tfrac12(p+q)",
    ),
    step=(("count", r"d(\hat p, \hat q),\quad"), ("draw", r"x \sim p,\; z \sim q")),
    knobs=HistogramKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.histogram_loss.process:HistogramLoss",
)
