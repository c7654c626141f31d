"""Quadrature against Monte Carlo, on integrals that are known: how the window and the command line know it.

A rule of order k on a lattice in d dimensions errs by N^(-k/d), the mean of N random values by sd/√N whatever d.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, Preset, ReadingSpec
from engine.experiments.quadrature.knobs import QuadratureKnobs
from engine.words import text

__all__ = ["CARD", "QuadratureKnobs"]

_PHASES = (
    Phase("lattice", text("Lattice"), text("Lay out as many nodes as there have been random points, and add up."),
          "I ≈ Σ wᵢ f(xᵢ)"),
    Phase("draw", text("Draw"), text("Draw random points in every repetition, and take the mean so far."),
          "I ≈ mean f(Uᵢ)"),
)  # fmt: skip

_READINGS = (
    ReadingSpec("points", text("Points N"), text("Function values spent so far, by each method."), unit="",
                smooth=False, whole=True),
    ReadingSpec("lattice_error", text("Error of the rule"), text("|Σ w f − 1| on the lattice."), unit="",
                smooth=False),
    ReadingSpec("monte_carlo", text("Error of Monte Carlo"),
                text("Root mean square error over the repetitions; it should be sd/√N."), unit="", cheap=False,
                smooth=False),
)  # fmt: skip

_PANELS = (
    PanelSpec("errors", text("Errors"), text("Both errors against the number of points, on logarithmic axes.")),
    PanelSpec("nodes", text("Nodes and draws"), text("The function with the nodes of the rule and random points.")),
    PanelSpec("estimates", text("Estimates"), text("Single Monte Carlo runs on their way, within ± sd/√N.")),
    PanelSpec("dimensions", text("Dimensions"), text("Both errors at this N in one to twelve dimensions.")),
)

_FOUR = ("errors", "nodes", "estimates", "dimensions")
_PRESETS = (
    Preset("one_dimension", text("On a line"), text("1/N² against 1/√N: on a line the lattice wins at once."),
           panels=_FOUR),
    Preset("simpson", text("A rule of order four"), text("Simpson's error falls by 10⁴ while N grows by 10."),
           knobs={"rule": "simpson"}, panels=_FOUR),
    Preset("six_dimensions", text("Six dimensions"),
           text("N^(−2/6) against 1/√N: a million points are ten along each axis, and the lattice loses."),
           knobs={"dimensions": 6}, panels=_FOUR),
    Preset("jump", text("A jump"), text("Where the function jumps no rule keeps its order; chance does not care."),
           knobs={"integrand": "step", "rule": "simpson"}, panels=_FOUR),
    Preset("bump", text("Faster than any power"),
           text("A bump that dies out inside: even midpoints converge faster than every power of 1/N."),
           knobs={"integrand": "bump", "draws": 1}, panels=_FOUR),
)  # fmt: skip

CARD = Card(
    name="quadrature",
    lab=text("VAE"),
    title=text("Quadrature or Monte Carlo"),
    summary=text("Two ways to an integral that is known: nodes on a lattice, or random points."),
    equation=Formula(
        "∫ f dx ≈ Σ wᵢ f(xᵢ) ± c N^(−k/d),  ∫ f dx ≈ mean f(Uᵢ) ± sd/√N",
        r"\int f\,dx \approx \sum_i w_i f(x_i) \pm c\,N^{-k/d},\quad "
        r"\int f\,dx \approx \tfrac1N \sum_i f(U_i) \pm \tfrac{\mathrm{sd}}{\sqrt N}",
    ),
    step=(("lattice", r"\sum_i w_i f(x_i)"), ("draw", r"\;\approx\; \tfrac1N \sum_i f(U_i)")),
    knobs=QuadratureKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=_PRESETS,
    dimensions=(),
    experiment="engine.experiments.quadrature.process:Quadratures",
)
