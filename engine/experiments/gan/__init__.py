"""GANs in the plane: how the window and the command line know them.

min over G, max over f of E ℓ(f(x)) + E ℓ'(f(G(z))). Goodfellow et al. (2014): the game; Arjovsky et al. (2017): its
Wasserstein form; Gulrajani et al. (2017), Mescheder et al. (2018): penalties that keep the critic's slope in bounds.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, Notation, PanelSpec
from engine.experiments.gan.game import PHASES, READINGS, SOURCE_STEP, STEP
from engine.experiments.gan.knobs import GanKnobs
from engine.experiments.gan.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "GanKnobs"]

_PANELS = (
    PanelSpec(
        "plane", text("Real and generated"),
        text("Both kinds of points over the critic, and where it pulls the generated ones: −∂L/∂x."),
    ),
    PanelSpec("modes", text("Mode coverage"), text("Share of samples near each mode, relative to its true weight.")),
    PanelSpec(
        "distance", text("Loss against exact distance"),
        text("The exact W₁ by assignment at the steps it was computed for, and the critic's value on the same points."),
    ),
    PanelSpec("density", text("Generated density"), text("Where the generator puts its points.")),
    PanelSpec("truth", text("True density"), text("p(x) of the target."), shown=False, timeless=True),
    PanelSpec("critic", text("Critic"), text("The critic, centred; for sigmoid losses the probability D = σ(f)."),
              shown=False),
    PanelSpec(
        "optimum", text("Optimal discriminator"),
        text("p/(p + q): what an unconstrained discriminator would say, with q counted from samples."), shown=False,
    ),
    PanelSpec("slopes", text("Slope of the critic"),
              text("‖∇f‖ over the plane, and the points where the constraint looks at it."), shown=False),
    PanelSpec("warp", text("Warped noise"),
              text("A grid of the first two noise numbers carried to the data; brighter where it is squeezed."),
              shown=False),
)  # fmt: skip

CARD = Card(
    name="gan",
    lab=text("GAN"),
    title=text("Generative adversarial networks"),
    summary=text("A generator and a critic play against each other, and the exact distance keeps the score."),
    equation=Formula(
        "min over G, max over f:  E ℓ(f(x)) + E ℓ'(f(G(z))),  such as log σ(f), log(1 − σ(f))",
        r"\min_G \max_f\; \mathbb{E}\,\ell(f(x)) + \mathbb{E}\,\ell'(f(G(z)))",
    ),
    step=STEP,
    source=Notation(
        Formula(
            "min over G, max over f:  E ℓ(−f(x)) + E ℓ'(−f(G(z))),  such as log σ(−f), log(1 − σ(−f))",
            r"\min_G \max_f\; \mathbb{E}\,\ell(-f(x)) + \mathbb{E}\,\ell'(-f(G(z)))",
        ),
        SOURCE_STEP,
    ),
    knobs=GanKnobs,
    phases=PHASES,
    readings=READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(2,),
    experiment="engine.experiments.gan.process:Gan",
    evaluates=text("critic value"),
)
