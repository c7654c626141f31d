"""The sampler lab: from uniform numbers to any law on the line, exactly, nearly, or learned.

x = F⁻¹(u) has the distribution function F; a sum of uniforms is nearly Gaussian; a network G(u) comes to F⁻¹ when its
sorted samples are pulled to sorted data, which is W₂ between two equally large sets on the line.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, Preset, ReadingSpec
from engine.experiments.sampler.knobs import SamplerKnobs
from engine.words import text

__all__ = ["CARD", "SamplerKnobs"]

_PHASES = (
    Phase("draw", text("Draw uniforms"), text("Fresh uniform numbers on [0, 1]."), "u ~ U[0, 1]"),
    Phase("train", text("Train"), text("Pull the sorted outputs of the network toward sorted samples of the density."),
          "θ ← θ − η ∂/∂θ mean (G(u)₍ᵢ₎ − x₍ᵢ₎)²", when={"method": ("network",)}),
    Phase("map", text("Map"), text("Each uniform number, or each handful, becomes one sample."), "x = F⁻¹(u)"),
)  # fmt: skip

_READINGS = (
    ReadingSpec("samples", text("Samples"), text("Samples that the pictures and distances are of, 10,000 at most."),
                unit="points", whole=True),
    ReadingSpec("ks", text("Largest gap of F"),
                text("The largest difference between the samples' distribution function and the true one."), unit="",
                cheap=False),
    ReadingSpec("w1", text("W₁ to the truth"), text("The area between the two distribution functions."), unit="",
                cheap=False),
    ReadingSpec("loss", text("Training loss"), text("Mean squared distance of equal ranks in the last batch."),
                unit="", shown=False),
)  # fmt: skip

_PANELS = (
    PanelSpec("density", text("Density"), text("Drag the points to draw another density; the samples start anew."),
              gestures=("drag",)),
    PanelSpec("inverse", text("Through the distribution function"),
              text("Each uniform number u on the left goes right to the curve F, and down to its x.")),
    PanelSpec("qq", text("Quantiles against quantiles"),
              text("Sorted samples against the quantiles they should be; 95 % of true samples lie in the band.")),
    PanelSpec("map", text("From noise to data"), text("The network's map beside the exact monotone one.")),
)  # fmt: skip

PRESETS = (
    Preset(
        name="inverse",
        title=text("Inverse distribution function"),
        line=text("Any density can be drawn from with one uniform number: drag it and see."),
        pace=20,
    ),
    Preset(
        name="sum",
        title=text("Twelve uniforms"),
        line=text("A sum of twelve is nearly Gaussian; its tails give it away in the QQ plot."),
        knobs={"method": "sum"},
        panels=("density", "qq"),
        pace=20,
    ),
    Preset(
        name="two",
        title=text("Two uniforms"),
        line=text("A triangle: the Gaussian is far."),
        knobs={"method": "sum", "uniforms": 2},
        panels=("density", "qq"),
        pace=20,
    ),
    Preset(
        name="network",
        title=text("A network learns the map"),
        line=text("Sorted against sorted: G comes to F⁻¹, the one rising map that does it."),
        knobs={"method": "network", "batch": 200},
        panels=("density", "map", "qq", "inverse"),
    ),
)

CARD = Card(
    name="sampler",
    lab=text("GAN"),
    title=text("Sampling from noise"),
    summary=text("What a generator must learn on the line, where the answer can be written down."),
    equation=Formula("x = G(u), u ~ U[0, 1]ᵏ", r"x = G(u),\quad u \sim U[0,1]^{k}"),
    step=(("map", r"x = G("), ("draw", "u"), ("map", ")")),
    knobs=SamplerKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.sampler.process:Sampler",
)
