"""GANs on the line: how the window and the command line know them.

U[0, 1] -> N(0, 1), where everything is known exactly: W₁ = ∫|F_y − F_z|, the best 1-Lipschitz critic has slope
sign(F_z − F_y), and the map from noise to data is a quantile function.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, Notation, PanelSpec, Preset
from engine.experiments.gan.game import PHASES, READINGS, SOURCE_STEP, STEP
from engine.experiments.gan.knobs import starting_at
from engine.words import text

__all__ = ["CARD"]

LineKnobs = starting_at(
    "LineKnobs", loss="wasserstein", constraint="gp_onesided", penalty=10.0, critic_steps=5, noise_size=1,
    noise_law="uniform", hidden=64, horizon=4000, rate=1e-3, balance=0.3, momentum=0.5, memory=0.9, averaging=0.99,
)  # fmt: skip

_PANELS = (
    PanelSpec("densities", text("Densities"), text("The true density, and generated points as a histogram.")),
    PanelSpec("critic", text("Critic and the best one"),
              text("f and the best 1-Lipschitz critic, whose slope is sign(F_z − F_y); or D beside p/(p + q).")),
    PanelSpec("cdf", text("Distribution functions"), text("W₁ is the area between the two.")),
    PanelSpec("map", text("From noise to data"),
              text("The generator beside the exact monotone map, rising or falling, from the noise to the data.")),
    PanelSpec("distance", text("Loss against exact distance"),
              text("The exact W₁ of generated against real points by sorting, and the critic's value on them."),
              shown=False),
    PanelSpec("modes", text("Mode coverage"), text("Share of samples near each mode, relative to its true weight."),
              shown=False),
)  # fmt: skip

PRESETS = (
    Preset(
        name="gaussian",
        title=text("From uniform to Gaussian"),
        line=text("The smallest GAN: G bends the unit interval into the quantile function of N(0, 1)."),
        target="gaussian_1d",
    ),
    Preset(
        name="two",
        title=text("Two bumps"),
        line=text("Between two modes the quantile function jumps; a network can only be steep."),
        target="mixture_1d",
        target_knobs={"distance": 2.0, "width_left": 0.3, "width_right": 0.3},
        panels=("densities", "critic", "map", "modes"),
    ),
    Preset(
        name="best_critic",
        title=text("The best critic has slope ±1"),
        line=text("The generator is frozen: f comes to the truth, whose slope is sign(F_z − F_y)."),
        target="gaussian_1d",
        knobs={"freeze": "generator"},
        panels=("critic", "cdf", "densities", "distance"),
    ),
    Preset(
        name="two_sided",
        title=text("A wall at slope 0"),
        line=text("The two-sided penalty punishes slopes below 1 too: a critic that must turn round comes too late."),
        target="gaussian_1d",
        knobs={"constraint": "gp", "averaging": 0.0},
        panels=("critic", "densities", "distance", "cdf"),
    ),
    Preset(
        name="sigmoid",
        title=text("p/(p + q) on the line"),
        line=text("A discriminator without constraint, trained to its optimum before each generator step."),
        target="gaussian_1d",
        knobs={"loss": "nonsaturating", "constraint": "none", "critic_trains": "optimum", "averaging": 0.0},
        panels=("critic", "densities", "map", "cdf"),
    ),
    Preset(
        name="runaway",
        title=text("Without a constraint"),
        line=text("Nothing bounds the critic: its slope and its value grow for ever."),
        target="gaussian_1d",
        knobs={"constraint": "none", "averaging": 0.0, "horizon": 0},
        panels=("critic", "distance", "densities", "map"),
    ),
)

CARD = Card(
    name="gan_1d",
    lab=text("GAN"),
    title=text("GAN on the line"),
    summary=text("Uniform noise learns to be Gaussian, beside the best critic and the exact map."),
    equation=Formula(
        "W₁ = max over 1-Lipschitz f:  E f(x) − E f(G(z)) = ∫|F_y − F_z|",
        r"W_1 = \max_{\|f\|_L\le 1} \mathbb{E} f(x) - \mathbb{E} f(G(z)) = \int |F_y - F_z|",
    ),
    step=STEP,
    source=Notation(
        Formula(
            "W₁ = max over 1-Lipschitz f:  E f(G(z)) − E f(x) = ∫|F_y − F_z|",
            r"W_1 = \max_{\|f\|_L\le 1} \mathbb{E} f(G(z)) - \mathbb{E} f(x) = \int |F_y - F_z|",
        ),
        SOURCE_STEP,
    ),
    knobs=LineKnobs,
    phases=PHASES,
    readings=READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(1,),
    experiment="engine.experiments.gan_1d.process:LineGan",
    evaluates=text("critic value"),
)
