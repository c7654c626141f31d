"""Lecture moments of the energy lab, each with the one thing to see in it."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

_LINE = ("density", "classifier", "constant", "parameters")
_PLANE = ("density", "classifier", "constant", "energy")
_NETWORK = {
    "energy": "network", "noise_law": "gaussian", "noise_width": 2.5, "rate": 3e-3, "horizon": 6500,
}  # fmt: skip

PRESETS = (
    Preset(
        name="double_well",
        title=text("Double well"),
        line=text("γ walks to the line log Z = 2.6908 while no one computes Z; likelihood has to, in every step."),
        target="double_well",
        knobs={"logit": "simple", "beside": "both", "horizon": 4000},
        panels=_LINE,
    ),
    Preset(
        name="single_well",
        title=text("Single well"),
        line=text("a = 1: the same lesson with one well, and Z in another Bessel function."),
        target="double_well",
        knobs={"a": 1.0, "b": 0.5, "logit": "simple", "noise_width": 3.0, "beside": "both", "horizon": 4000},
        panels=_LINE,
    ),
    Preset(
        name="shift",
        title=text("The simple logit shifts"),
        line=text("Gaussian noise that the logit does not know: a settles 1/2s² below the truth. Switch to general."),
        target="double_well",
        knobs={"logit": "simple", "noise_law": "gaussian", "noise_width": 1.0, "horizon": 4000},
        panels=("density", "parameters", "energy", "constant"),
    ),
    Preset(
        name="noise_ratio",
        title=text("The price of noise"),
        line=text("Hundreds of fits an unnormalised Gaussian: T · error² falls onto 2.5(1 + 1/ν), and off it where "
                  "the noise is too narrow or too wide."),
        target="gaussian_1d",
        knobs={"study": True},
        panels=("ratio",),
    ),
    Preset(
        name="narrow",
        title=text("Noise too narrow"),
        line=text("Noise that rarely reaches the wells: the middle is learned quickly, the tails hardly at all."),
        target="double_well",
        knobs={"noise_law": "gaussian", "noise_width": 0.4, "beside": "likelihood", "horizon": 4000},
        panels=_LINE,
    ),
    Preset(
        name="exact",
        title=text("Without chance"),
        line=text("Both expectations integrated: the loss comes down to 2 log 2 − 2 JS(p, U) and stays there."),
        target="double_well",
        knobs={"logit": "simple", "expectation": "exact", "averaging": 0.0},
        panels=_LINE,
    ),
    Preset(
        name="normalised",
        title=text("It normalises itself"),
        line=text("The constant is held at 0: a network learns to be a density, and log ∫ e^G goes to 0."),
        target="double_well",
        knobs={**_NETWORK, "noise_width": 2.0, "constant": "zero", "hidden": 64, "fourier": 4, "horizon": 4000},
        panels=("density", "classifier", "constant", "energy"),
    ),
    Preset(
        name="bumps",
        title=text("Bumps of any height"),
        line=text("Two bumps without weights that sum to one: their heights and log Z are learned together."),
        target="mixture_1d",
        knobs={"energy": "mixture", "noise_law": "gaussian", "noise_width": 2.5, "beside": "both", "horizon": 4000},
        panels=_LINE,
    ),
    Preset(
        name="moons",
        title=text("A network in the plane"),
        line=text("A network with Fourier features learns two moons by telling them from a Gaussian cloud."),
        target="moons",
        knobs=_NETWORK,
        panels=_PLANE,
    ),
    Preset(
        name="features",
        title=text("Without Fourier features"),
        line=text("Eight Gaussians without waves at the input: fine detail is learned last. Set the features to 32."),
        target="8gaussians",
        knobs={**_NETWORK, "fourier": 0},
        panels=_PLANE,
    ),
    Preset(
        name="four_wells",
        title=text("Four wells"),
        line=text("The double well twice over: Z of the plane is the square of that on the line."),
        target="double_well",
        knobs={"dimension": "2", "logit": "simple", "noise_width": 3.0, "horizon": 4000},
        panels=("density", "truth", "constant", "parameters"),
    ),
)  # fmt: skip
