"""Lecture moments of the GAN in the plane, each with the one thing to see in it."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

_BARE = {"constraint": "none", "averaging": 0.0, "horizon": 0}
# A third layer leaves fewer points between the modes. On the ring modes get their width late and under a light penalty,
# and keep it where the mean is short, the optimiser's memory long and the fall of the rate begins early.
_SHARP = {"depth": 3, "noise_size": 4, "batch": 512}
_WIDE = {"averaging": 0.98, "memory": 0.999, "hold": 0.25}
_WASSERSTEIN = {"loss": "wasserstein", "averaging": 0.0, "horizon": 0, "rate": 5e-4}

PRESETS = (
    Preset(
        name="ring",
        title=text("All eight modes"),
        line=text("R1 keeps the critic gentle on real data: every mode is found and held."),
        target="ring8",
        knobs={**_SHARP, **_WIDE, "penalty": 0.006},
    ),
    Preset(
        name="grid",
        title=text("All twenty-five modes"),
        line=text("Plain GANs lose a third of this grid. Waves at the critic's input show it how narrow modes are."),
        target="grid25",
        knobs={**_SHARP, "averaging": 0.99, "penalty": 0.4, "fourier": 16},
    ),
    Preset(
        name="collapse",
        title=text("Mode collapse"),
        line=text("No constraint: the generator runs from mode to mode. Switch Constraint to R1 and watch it mend."),
        target="soft_ring8",
        # The Wasserstein loss never comes to rest here; under λ = 1 of R1 all modes are back after a thousand steps.
        knobs={**_BARE, "loss": "wasserstein", "penalty": 1.0, "momentum": 0.5, "memory": 0.999},
        panels=("plane", "modes", "distance", "critic"),
    ),
    Preset(
        name="saturation",
        title=text("The sigmoid saturates"),
        line=text("log(1 − D) is flat where the critic is certain: the arrows on the generated points vanish."),
        target="soft_ring8",
        knobs={**_BARE, "loss": "saturating", "critic_trains": "optimum"},
        panels=("plane", "critic", "distance", "modes"),
    ),
    Preset(
        name="runaway",
        title=text("A critic without constraint"),
        line=text("The Wasserstein loss alone has no bound: the critic's value leaves the exact W₁ far below."),
        target="soft_ring8",
        knobs={**_WASSERSTEIN, "constraint": "none", "critic_steps": 5},
        panels=("distance", "plane", "slopes", "critic"),
    ),
    Preset(
        name="clipping",
        title=text("Weight clipping"),
        line=text("Clipped weights make a critic of slopes far from 1. Compare with the penalty."),
        target="soft_ring8",
        knobs={**_WASSERSTEIN, "constraint": "clip", "critic_steps": 5, "optimiser": "rmsprop", "rate": 5e-4},
        panels=("plane", "slopes", "distance", "modes"),
    ),
    Preset(
        name="wgan_gp",
        title=text("Gradient penalty"),
        line=text("Slope 1 between real and generated points: the value tracks the exact W₁ from below."),
        target="soft_ring8",
        knobs={
            **_WASSERSTEIN,
            "constraint": "gp",
            "penalty": 5.0,
            "critic_steps": 5,
            "horizon": 7000,
            "averaging": 0.998,
        },
        panels=("plane", "slopes", "distance", "modes"),
    ),
    Preset(
        name="spectral",
        title=text("Spectral norm"),
        line=text("A 1-Lipschitz critic by construction: never above the exact W₁, and rather weak."),
        target="soft_ring8",
        knobs={**_WASSERSTEIN, "constraint": "spectral", "critic_steps": 5, "hidden": 64},
        panels=("plane", "slopes", "distance", "modes"),
    ),
    Preset(
        name="differences",
        title=text("Slopes by differences"),
        line=text("Two interpolates a pair: no second derivative, nearly the same critic."),
        target="soft_ring8",
        knobs={**_WASSERSTEIN, "constraint": "fd", "penalty": 5.0, "critic_steps": 5},
        panels=("plane", "slopes", "distance", "modes"),
    ),
    Preset(
        name="optimal",
        title=text("The optimal discriminator"),
        line=text("The generator is frozen, so the critic comes to p/(p + q). Then let the generator go."),
        target="moons",
        knobs={**_BARE, "freeze": "generator"},
        panels=("critic", "optimum", "plane"),
    ),
    Preset(
        name="warp",
        title=text("Bending a square"),
        line=text("Uniform noise on a square: the map cannot tear it, so thin bridges stay between the modes."),
        target="moons",
        knobs={"noise_law": "uniform", "penalty": 0.3},
        panels=("plane", "warp", "density", "distance"),
    ),
    Preset(
        name="least_squares",
        title=text("Least squares"),
        line=text("The critic aims at 1 on real and 0 on generated points; no sigmoid, nothing saturates."),
        target="soft_ring8",
        knobs={"loss": "leastsquares"},
        panels=("plane", "modes", "distance", "critic"),
    ),
    Preset(
        name="hinge",
        title=text("Hinge"),
        line=text("Points that are told apart by a margin count no more."),
        target="soft_ring8",
        knobs={"loss": "hinge"},
        panels=("plane", "modes", "distance", "critic"),
    ),
)
