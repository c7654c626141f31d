"""Lecture moments of the energy lab, each with the one thing to see in it."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

_QUICK = {"rate": 0.02, "horizon": 4000}
_LINE = ("density", "classifier", "constant", "parameters")
_PLANE = ("density", "classifier", "constant", "energy")
_NETWORK = {
    "energy": "network", "noise_law": "gaussian", "noise_width": 2.5, "ratio": 2.0, "rate": 3e-3, "horizon": 6500,
    "averaging": 0.999,
}  # fmt: skip

PRESETS = (
    Preset(
        name="double_well",
        title=text("Double well"),
        line=text("No one computes Z, and γ finds log Z = 2.6908."),
        target="double_well",
        knobs={"logit": "simple", "beside": "both", **_QUICK},
        panels=_LINE,
    ),
    Preset(
        name="single_well",
        title=text("Single well"),
        line=text("a = 1: Z in another Bessel function."),
        target="double_well",
        target_knobs={"a": 1.0, "b": 0.5},
        knobs={"logit": "simple", "noise_width": 3.0, "beside": "both", **_QUICK},
        panels=_LINE,
    ),
    Preset(
        name="shift",
        title=text("The simple logit shifts"),
        line=text("Gaussian noise unknown to the logit: a settles 1/2s² too low. Switch Logit to general."),
        target="double_well",
        knobs={"logit": "simple", "noise_law": "gaussian", "noise_width": 1.0, **_QUICK},
        panels=("density", "parameters", "energy", "constant"),
    ),
    Preset(
        name="noise_ratio",
        title=text("The price of noise"),
        line=text("Hundreds of fits: T · error² is 2.5(1 + 1/ν), and more where noise is too narrow or wide."),
        target="gaussian_1d",
        knobs={"study": True},
        panels=("ratio", "density"),
    ),
    Preset(
        name="narrow",
        title=text("Noise too narrow"),
        line=text("Noise that rarely reaches the wells makes slow learning."),
        target="double_well",
        knobs={"noise_law": "gaussian", "noise_width": 0.4, "beside": "likelihood", **_QUICK},
        panels=_LINE,
    ),
    Preset(
        name="exact",
        title=text("Without chance"),
        line=text("Both expectations integrated: the loss comes to 2 log 2 − 2 JS(p, U)."),
        target="double_well",
        knobs={"logit": "simple", "expectation": "exact", "averaging": 0.0, "rate": 0.02},
        panels=_LINE,
    ),
    Preset(
        name="normalised",
        title=text("It normalises itself"),
        line=text("The constant is held at 0, and log ∫ e^G of the network goes there too."),
        target="double_well",
        knobs={**_NETWORK, "noise_width": 2.0, "constant": "zero", "hidden": 64, "fourier": 4, "horizon": 4000},
        panels=("density", "classifier", "constant", "energy"),
    ),
    Preset(
        name="bumps",
        title=text("Bumps of any height"),
        line=text("Heights that need not sum to one, learned together with log Z."),
        target="mixture_1d",
        knobs={"energy": "mixture", "noise_law": "gaussian", "noise_width": 2.5, "beside": "both", **_QUICK},
        panels=_LINE,
    ),
    Preset(
        name="moons",
        title=text("A network in the plane"),
        line=text("A network learns two moons by telling them from a cloud."),
        target="moons",
        knobs=_NETWORK,
        panels=_PLANE,
    ),
    Preset(
        name="features",
        title=text("Without Fourier features"),
        line=text("Without waves at the input fine detail is learned last. Set the features to 32."),
        target="rings",
        knobs={**_NETWORK, "fourier": 0},
        panels=_PLANE,
    ),
    Preset(
        name="four_wells",
        title=text("Four wells"),
        line=text("The double well twice over: Z is the square of that on the line."),
        target="double_well",
        knobs={"dimension": "2", "logit": "simple", "noise_width": 3.0, **_QUICK},
        panels=("density", "truth", "constant", "parameters"),
    ),
)  # fmt: skip
