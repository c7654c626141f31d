"""The parameters of a flow run, declared once."""

from __future__ import annotations

from typing import Literal

from engine.knobs import KnobSet, knob
from engine.networks import Activation
from engine.networks import training_knobs as training
from engine.words import text

_MODEL = text("Model")
_NETWORK = text("Conditioner")
_LOOKING = text("Looking")
_STACKED = {"layer": ("additive", "affine", "glow", "spline", "maf")}


class FlowKnobs(KnobSet):
    """What a flow is made of, and how it is trained."""

    layer: Literal["additive", "affine", "glow", "spline", "maf", "matching"] = knob(
        "affine",
        label=text("Layer"),
        help=text("How one coordinate changes the other: by a shift, a scale and shift, a spline, or along a flow."),
        group=_MODEL,
        choices={
            "additive": text("additive (NICE)"),
            "affine": text("affine (RealNVP)"),
            "glow": text("Glow"),
            "spline": text("spline"),
            "maf": text("autoregressive (MAF)"),
            "matching": text("flow matching"),
        },
    )
    objective: Literal["forward", "reverse"] = knob(
        "forward",
        label=text("Objective"),
        help=text("Forward: maximum likelihood of data. Reverse: KL(q‖p) of own samples, where p is known."),
        group=training.GROUP,
        choices={"forward": text("forward KL"), "reverse": text("reverse KL")},
        when=_STACKED,
    )
    couplings: int = knob(
        8, label=text("Couplings"), help=text("How many coupling layers follow one another."),
        group=_MODEL, low=1, high=32, when=_STACKED,
    )  # fmt: skip
    mixing: Literal["none", "swap", "shuffle"] = knob(
        "swap",
        label=text("Mixing"),
        help=text("What happens to the coordinates between couplings. Without mixing, x₁ is never changed."),
        group=_MODEL,
        choices={"none": text("none"), "swap": text("swap"), "shuffle": text("random shuffle")},
        when=_STACKED,
    )
    scale_layer: bool = knob(
        True, label=text("Scale layer"),
        help=text("A last factor s for each coordinate: 1/s is the width of the prior there, and it is trained."),
        group=_MODEL, when=_STACKED,
    )  # fmt: skip
    clamp: float = knob(
        2.0, label=text("Scale clamp"),
        help=text("Affine, Glow and MAF layers keep their log-scale softly within ± this value."),
        group=_MODEL, low=0.1, high=10.0, unit="nats", log=True, when={"layer": ("affine", "glow", "maf")},
    )  # fmt: skip
    bins: int = knob(
        8, label=text("Spline bins"), help=text("Pieces of each spline between −4 and 4; outside it is a line."),
        group=_MODEL, low=2, high=64, when={"layer": ("spline",)},
    )  # fmt: skip
    ode_steps: int = knob(
        48, label=text("Time steps"),
        help=text("Flow matching goes from data to noise in so many Runge-Kutta steps; more are more exact."),
        group=_MODEL, low=1, high=200, when={"layer": ("matching",)},
    )  # fmt: skip
    hidden: int = training.width(64, text("Neurons in each hidden layer of a conditioner."), _NETWORK)
    depth: int = training.depth(text("Hidden layers in each conditioner."), _NETWORK)
    activation: Activation = training.activation(
        "relu", text("The bend in each neuron: relu leaves creases in the density, silu and tanh are smooth."),
        _NETWORK,
    )  # fmt: skip
    fourier: int = knob(
        0, label=text("Fourier features"),
        help=text("So many sines and cosines of the input, up to frequency 6, help to learn fine detail; 0 is off."),
        group=_NETWORK, low=0, high=64,
    )  # fmt: skip
    zero_start: bool = knob(
        False, label=text("Start from zero"),
        help=text("The last layer of each conditioner starts at zero, so the flow starts as the identity."),
        group=_NETWORK,
    )  # fmt: skip
    batch: int = training.batch(text("Fresh points for each step."))
    rate: float = training.rate_of_adam(3e-3, high=1.0)
    warmup: int = training.warmup()
    horizon: int = knob(
        7000, label=text("Schedule"),
        help=text("The learning rate falls along a cosine to a hundredth at this step; 0 keeps it constant."),
        group=training.GROUP, low=0, high=10_000_000, unit="steps",
    )  # fmt: skip
    clip: float = training.gradient_clip()
    averaging: float = training.averaging_for_pictures()
    noise: float = knob(
        0.0, label=text("Input noise"),
        help=text("Each coordinate of a training point moves by a uniform amount within ± this, in data units."),
        group=training.GROUP, low=0.0, high=10.0, live=True,
    )  # fmt: skip
    compiled: bool = knob(
        False, label=text("Compiled"),
        help=text("Machine code for the training step: splines twice as fast, others less or not at all. "
                  "It takes a C++ compiler and a minute of waiting, and it rounds otherwise."),
        group=training.GROUP, when={"objective": ("forward",)},
    )  # fmt: skip
    temperature: float = knob(
        1.0, label=text("Temperature"),
        help=text("Samples start from Gaussian noise of this standard deviation; below 1 they keep to the peaks."),
        group=_LOOKING, low=0.0, high=3.0, view=True,
    )  # fmt: skip
    shown_layer: int = knob(
        1, label=text("Shown layer"),
        help=text("So many layers are done in the layer panels: 0 is the data, the last one the noise."),
        group=_LOOKING, low=0, high=100, reach=24, view=True,
    )  # fmt: skip

    @property
    def reversed(self) -> bool:
        """Whether KL(q‖p) is trained: flow matching has an objective of its own, whatever the knob says."""
        return self.objective == "reverse" and self.layer != "matching"
