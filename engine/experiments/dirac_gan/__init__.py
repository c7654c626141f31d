"""The Dirac GAN: one real point, one generated point, a critic with one slope; the whole game is a plane.

Mescheder, Geiger & Nowozin (2018): without a constraint training circles the equilibrium or leaves it, R1 spirals in.
An extension of the source.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, Preset, ReadingSpec
from engine.experiments.dirac_gan.knobs import DiracKnobs
from engine.words import text

__all__ = ["CARD", "DiracKnobs"]

_PHASES = (
    Phase("critic", text("Critic"), text("Tilt the critic: its slope ψ moves against its loss."),
          "ψ ← ψ − η ∂L_f/∂ψ", repeat="critic_steps"),
    Phase("generator", text("Generator"), text("Move the generated point θ along the critic."), "θ ← θ − η ∂L_G/∂θ"),
)  # fmt: skip
_READINGS = (
    ReadingSpec("radius", text("Distance from rest"), text("√(θ² + ψ²): 0 is the equilibrium."), unit=""),
    ReadingSpec("growth", text("Growth a step"),
                text("The factor by which that distance changed in the last step."), unit=""),
    ReadingSpec("w1", text("Exact W₁"), text("|θ|: how far the two atoms are apart."), unit=""),
    ReadingSpec("value", text("Critic's value"), text("f(0) − f(θ) = −ψθ; a 1-Lipschitz critic stays below W₁."),
                unit=""),
    ReadingSpec("theta", text("θ"), text("Where the generated point is."), unit="", shown=False),
    ReadingSpec("psi", text("ψ"), text("The critic's slope."), unit="", shown=False),
)  # fmt: skip
_PANELS = (
    PanelSpec("plane", text("Phase plane"), text("Where each (θ, ψ) is driven. Drag the point, or click a new start."),
              gestures=("click", "drag")),
    PanelSpec("radius", text("Distance from rest"), text("Step by step, beside the decay that the eigenvalues say.")),
    PanelSpec("critic", text("Critic and the two atoms"), text("f(x) = ψx, and the best critic against this θ.")),
)  # fmt: skip
PRESETS = (
    Preset("circle", text("Round and round"), text("No constraint: in turn, the players circle for ever."),
           knobs={"loss": "saturating"}, pace=40),
    Preset("outward", text("Outward"), text("Both at once: every step leads a little farther from rest."),
           knobs={"loss": "saturating", "order": "simultaneous"}, pace=40),
    Preset("r1", text("R1 spirals in"), text("A penalty on the slope at the real point is friction."),
           knobs={"constraint": "r1"}, pace=40),
    Preset("clipped", text("Clipping circles"), text("Weights in a box: no rest, only a smaller circle."),
           knobs={"loss": "wasserstein", "constraint": "clip", "clip": 0.5}, pace=40),
    Preset("penalty", text("Slope 1 + L/(2λ)"), text("Between two atoms the two-sided penalty is outbid by L/(2λ)."),
           knobs={"loss": "wasserstein", "constraint": "gp", "penalty": 2.0, "psi": -0.2, "hold": True},
           panels=("critic", "plane", "radius"), pace=20),
)  # fmt: skip
CARD = Card(
    name="dirac_gan",
    lab=text("GAN"),
    title=text("Dirac GAN"),
    summary=text("One real point, one generated point, one slope: the whole game in a plane. An extension."),
    equation=Formula(
        "f(x) = ψx, real data at 0, generated at θ", r"f(x) = \psi x,\quad x_{\mathrm{real}} = 0,\; G = \theta"
    ),
    step=(
        ("generator", r"\theta \leftarrow \theta - \eta\,\partial_\theta L_G,\quad"),
        ("critic", r"\psi \leftarrow \psi - \eta\,\partial_\psi L_f"),
    ),
    knobs=DiracKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.dirac_gan.process:DiracGan",
)
