"""Knobs of the energy lab: the energy, the noise it is told from, and the training."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import ValidationError, field_validator

from engine.knobs import KnobSet, knob
from engine.targets.double_well import not_normalisable
from engine.words import Text, text

# A study fits a Gaussian of its own: what energies learn by does nothing there.
_LEARNS = {"study": (False,)}
_BY_NETWORK: dict[str, tuple[str | bool, ...]] = {"energy": ("network",), **_LEARNS}
# In the window the target has sliders for them.
_UNSEEN: dict[str, tuple[str, ...]] = {"energy": ()}
_ENERGY, _NOISE, _TRAINING, _STUDY = text("Energy"), text("Noise"), text("Training"), text("Study")


class NceKnobs(KnobSet):
    """G, the noise, the form of the logit, and how everything is trained."""

    energy: Literal["quartic", "mixture", "network"] = knob(
        "quartic", label=text("Energy G"),
        help=text("What is learned, up to a constant: −ax² − bx⁴, a mixture of unnormalised bumps, or a network."),
        group=_ENERGY,
        choices={"quartic": text("Quartic"), "mixture": text("Mixture"), "network": text("Neural network")},
        when=_LEARNS,
    )  # fmt: skip
    dimension: Literal["auto", "1", "2"] = knob(
        "auto", label=text("Dimension"),
        help=text("That of the target; 2 makes two independent copies of a law on the line."),
        group=_ENERGY, choices={"auto": text("as the target"), "1": text("line"), "2": text("plane")},
        when=_LEARNS,
    )  # fmt: skip
    a: float = knob(
        -2.0, label=text("True a"),
        help=text("Data of the target Double well follow exp(−ax² − bx⁴); a negative a makes two wells."),
        group=_ENERGY, low=-10.0, high=10.0, when=_UNSEEN,
    )  # fmt: skip
    b: float = knob(
        0.5, label=text("True b"), help=text("Weight of −x⁴ in the law of the data; above 0, or it has no normaliser."),
        group=_ENERGY, low=0.05, high=10.0, log=True, when=_UNSEEN,
    )  # fmt: skip
    components: int = knob(
        2, label=text("Bumps"), help=text("Bumps of the mixture energy; the first is of height 1: the gauge."),
        group=_ENERGY, low=1, high=12, when={"energy": ("mixture",), **_LEARNS},
    )  # fmt: skip
    hidden: int = knob(
        128, label=text("Neurons"), help=text("Neurons in each hidden layer."),
        group=_ENERGY, low=4, high=512, log=True, when=_BY_NETWORK,
    )  # fmt: skip
    depth: int = knob(
        3, label=text("Hidden layers"), help=text("Hidden layers of the network."),
        group=_ENERGY, low=1, high=5, when=_BY_NETWORK,
    )  # fmt: skip
    activation: Literal["silu", "tanh", "relu"] = knob(
        "silu", label=text("Activation"), help=text("The bend between the layers."), group=_ENERGY,
        when=_BY_NETWORK,
        choices={"silu": text("SiLU"), "tanh": text("tanh"), "relu": text("ReLU")},
    )  # fmt: skip
    fourier: int = knob(
        32, label=text("Fourier features"),
        help=text("Waves of so many directions and lengths join the input; at 0 fine detail is learned last."),
        group=_ENERGY, low=0, high=128, when=_BY_NETWORK,
    )  # fmt: skip
    noise_law: Literal["uniform", "gaussian", "data"] = knob(
        "uniform", label=text("Noise"),
        help=text("What data are told from: even over a box, a Gaussian, or the law of the data stretched."),
        group=_NOISE, live=True,
        choices={"uniform": text("uniform"), "gaussian": text("Gaussian"), "data": text("data-shaped")},
        when=_LEARNS,
    )  # fmt: skip
    noise_width: float = knob(
        4.0, label=text("Noise width"),
        help=text("Half the side of the box, the deviation of the Gaussian, or the factor of the stretch. Own data "
                  "are standardised first."),
        group=_NOISE, low=0.05, high=50.0, reach=10.0, log=True, live=True, when=_LEARNS,
    )  # fmt: skip
    ratio: float = knob(
        1.0, label=text("Noise ratio ν"), help=text("Noise points for each data point; it shifts γ by log ν."),
        group=_NOISE, low=0.05, high=50.0, reach=20.0, log=True, live=True, when=_LEARNS,
    )  # fmt: skip
    logit: Literal["simple", "general"] = knob(
        "general", label=text("Logit"),
        help=text("General knows the noise: G − c − log νU. Simple does not: G − γ; then G learns log p − log U."),
        group=_NOISE, live=True, choices={"simple": text("simple: G − γ"), "general": text("general: G − c − log νU")},
        when=_LEARNS,
    )  # fmt: skip
    constant: Literal["free", "zero"] = knob(
        "free", label=text("Constant"),
        help=text("γ (or c) is learned and finds log Z, or is held at 0 and G must normalise itself."),
        group=_NOISE, choices={"free": text("learned"), "zero": text("held at 0")},
        when=_LEARNS,
    )  # fmt: skip
    expectation: Literal["sampled", "exact"] = knob(
        "sampled", label=text("Expectation"),
        help=text("The loss from fresh batches, or integrated over a grid where both laws are known."),
        group=_TRAINING, live=True, choices={"sampled": text("sampled"), "exact": text("exact")},
        when=_LEARNS,
    )  # fmt: skip
    beside: Literal["none", "likelihood", "both"] = knob(
        "none", label=text("Beside NCE"),
        help=text("The same energy on the same data by maximum likelihood, whose Z is integrated in every step, and by "
                  "score matching, which needs no Z (an extension)."),
        group=_TRAINING, live=True,
        choices={"none": text("nothing"), "likelihood": text("likelihood"), "both": text("likelihood and score")},
        when=_LEARNS,
    )  # fmt: skip
    batch: int = knob(
        256, label=text("Batch"), help=text("Fresh data points in each step."),
        group=_TRAINING, low=1, high=20_000, reach=4096, log=True, live=True, when=_LEARNS,
    )  # fmt: skip
    rate: float = knob(
        0.005, label=text("Learning rate"), help=text("The step size of Adam, before the schedule."),
        group=_TRAINING, low=1e-5, high=1.0, log=True, live=True, when=_LEARNS,
    )  # fmt: skip
    horizon: int = knob(
        0, label=text("Horizon"), help=text("All of the rate to half of it, then a cosine to 1 %; 0 never falls."),
        group=_TRAINING, low=0, high=1_000_000, reach=20_000, live=True, when=_LEARNS,
    )  # fmt: skip
    averaging: float = knob(
        0.998, label=text("Averaging"), help=text("Memory of the running mean of the parameters, which is shown."),
        group=_TRAINING, low=0.0, high=0.9999, live=True, when=_LEARNS,
    )  # fmt: skip
    study: bool = knob(
        False, label=text("Study of noise ratios"),
        help=text("Instead of learning, each step fits an unnormalised Gaussian anew at five noise ratios and three "
                  "widths of noise, and the squared errors are collected (Gutmann & Hyvärinen 2012)."),
        group=_STUDY,
    )  # fmt: skip
    data_points: int = knob(
        2000, label=text("Data points T"), help=text("Data points of each fit of the study."),
        group=_STUDY, low=50, high=20_000, log=True, when={"study": (True,)},
    )  # fmt: skip

    @field_validator("dimension", mode="before")
    @classmethod
    def _as_written(cls, value: Any) -> Any:
        """1 and 2 are also numbers."""
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else value

    @classmethod
    def _complaint(cls, error: ValidationError) -> Text:
        return not_normalisable(error) or super()._complaint(error)
