"""Maximum likelihood: how the window and the command line know it.

L(θ) = mean log p_θ(x) over the data (Fisher 1922); its top is where the curvature is negative and the slope 0.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.likelihood.knobs import LikelihoodKnobs
from engine.experiments.likelihood.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "LikelihoodKnobs"]

_PHASES = (
    Phase("slope", text("Find the slope"), text("Ask every point in which direction it would have more probability."),
          "g = mean ∂ log p_θ(x)/∂θ"),
    Phase("climb", text("Climb"), text("Go there: along the slope, to the top of a parabola, or of EM's bound."),
          "θ ← θ + η g, θ − H⁻¹g, or argmax F(q, θ)"),
)  # fmt: skip

_READINGS = (
    ReadingSpec("log_likelihood", text("Log-likelihood"), text("Mean log p(x) over the data."), smooth=False),
    ReadingSpec("missing", text("Missing"), text("How far below the maximum the log-likelihood is."), smooth=False),
    ReadingSpec("first", text("First parameter"), text("The first parameter, and where the maximum has it."), unit="",
                smooth=False),
    ReadingSpec("second", text("Second parameter"), text("The second parameter, and where the maximum has it."),
                unit="", smooth=False),
    ReadingSpec("gain", text("Step gain"), text("How much the last step gained; below 0 it lost."), shown=False,
                smooth=False),
    ReadingSpec("slope", text("Slope"), text("Length of the gradient of the log-likelihood."), unit="", shown=False,
                smooth=False),
    ReadingSpec("divergence", text("KL to the truth"), text("KL(p‖p_θ) on fresh points of the target."), cheap=False,
                shown=False, smooth=False),
)  # fmt: skip

_PANELS = (
    PanelSpec(
        "surface", text("Likelihood of the data"),
        text("Mean log p(x) over both parameters. Drag the point, or click where it shall go."),
        gestures=("click", "drag"),
    ),
    PanelSpec("data", text("The points and the density"),
              text("The density at the point, and its height at every datum: the likelihood is their product.")),
    PanelSpec("cut", text("A cut through the likelihood"),
              text("Along one parameter, with the parabola that has the slope and the curvature of the point.")),
    PanelSpec("convergence", text("Distance to the best"), text("What is missing, on a logarithmic axis.")),
    PanelSpec("width", text("How well it is fixed"),
              text("The likelihood along one parameter and the Gaussian that its curvature makes of it."), shown=False),
)  # fmt: skip

CARD = Card(
    name="likelihood",
    lab=text("Maximum likelihood and EM"),
    title=text("Maximum likelihood"),
    summary=text("Two parameters, some points, and the surface on which the points judge the parameters."),
    equation=Formula("L(θ) = mean log p_θ(x)", r"L(\theta) = \tfrac1n\sum_{i=1}^n \log p_\theta(x_i)"),
    step=(
        ("climb", r"\theta \leftarrow \theta + \eta"),
        ("slope", r"\,\nabla_\theta \tfrac1n\sum_i \log p_\theta(x_i)"),
    ),
    knobs=LikelihoodKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(1,),
    experiment="engine.experiments.likelihood.process:Likelihood",
    evaluates=text("log-density"),
)
