"""The parameters of a GAN run, declared once."""

from __future__ import annotations

from copy import copy
from typing import Any, Literal

from pydantic import create_model

from engine.experiments.gan.names import CONSTRAINTS, LOSSES, Loss
from engine.knobs import KnobSet, knob
from engine.networks import Optimiser
from engine.networks import training_knobs as training
from engine.words import text

_GAME = text("Game")
_NETWORKS = text("Networks")
_PENALISED = {"constraint": ("gp", "gp_onesided", "fd", "r1")}
CRITIC_TRAINS = ("nobody", "generator")


class GanKnobs(KnobSet):
    """Which game is played, by which networks, and how they are trained."""

    loss: Loss = knob(
        "nonsaturating",
        label=text("Loss"),
        help=text("What critic and generator want of each other; the phases of a step say it as formulas."),
        group=_GAME,
        live=True,
        choices=LOSSES,
    )
    constraint: Literal["none", "clip", "gp", "gp_onesided", "fd", "spectral", "r1"] = knob(
        "r1",
        label=text("Constraint"),
        help=text("What keeps the critic from growing ever steeper; the penalties are on its slope, ‖∇f‖."),
        group=_GAME,
        live=True,
        choices=CONSTRAINTS,
    )
    penalty: float = knob(
        0.3, label=text("Penalty λ"),
        help=text("Weight of the penalty in the critic's loss: 10 is usual on slopes 1, R1 does with 0.01 to 1."),
        group=_GAME, low=0.0, high=1000.0, reach=20.0, live=True, when=_PENALISED,
    )  # fmt: skip
    clip: float = knob(
        0.1, label=text("Clip"), help=text("After each critic step every weight is cut to within ± this."),
        group=_GAME, low=1e-4, high=10.0, log=True, live=True, when={"constraint": ("clip",)},
    )  # fmt: skip
    critic_trains: Literal["steps", "optimum"] = knob(
        "steps",
        label=text("Critic trains"),
        help=text("For some steps before each of the generator, or until its loss falls no further (1000 at most)."),
        group=_GAME,
        live=True,
        choices={"steps": text("for some steps"), "optimum": text("to its optimum")},
    )
    critic_steps: int = knob(
        1, label=text("Critic steps"), help=text("Steps of the critic for each of the generator."),
        group=_GAME, low=1, high=100, live=True, when={"critic_trains": ("steps",)},
    )  # fmt: skip
    freeze: Literal["nobody", "critic", "generator"] = knob(
        "nobody",
        label=text("Freeze"),
        help=text("This player stays as it is while the other one trains on."),
        group=_GAME,
        live=True,
        choices={"nobody": text("nobody"), "critic": text("critic"), "generator": text("generator")},
    )
    noise_size: int = knob(
        2, label=text("Noise size"), help=text("How many random numbers the generator makes a point from."),
        group=_NETWORKS, low=1, high=128, log=True,
    )  # fmt: skip
    noise_law: Literal["gaussian", "uniform"] = knob(
        "gaussian",
        label=text("Noise law"),
        help=text("N(0, 1), or uniform on [−1, 1]; of one size only, uniform on [0, 1]."),
        group=_NETWORKS,
        choices={"gaussian": text("Gaussian"), "uniform": text("uniform")},
    )
    hidden: int = training.width(128, text("Neurons in each hidden layer of both networks."), _NETWORKS)
    depth: int = training.depth(text("Hidden layers of both networks."), _NETWORKS)
    activation: Literal["relu", "leaky"] = knob(
        "relu",
        label=text("Activation"),
        help=text("The bend in each neuron: ReLU, or leaky ReLU that keeps a fifth of what is below 0."),
        group=_NETWORKS,
        choices={"relu": text("ReLU"), "leaky": text("leaky ReLU")},
    )
    fourier: int = knob(
        0, label=text("Fourier features"),
        help=text("So many waves join the critic's input, and it sees how wide a narrow mode is; 0 is off."),
        group=_NETWORKS, low=0, high=64,
    )  # fmt: skip
    batch: int = training.batch(text("Real and generated points for each step."))
    rate: float = knob(
        1e-3, label=text("Learning rate"), help=text("The critic's step size. The optimiser keeps its memory."),
        group=training.GROUP, low=1e-7, high=100.0, reach=1.0, log=True, live=True,
    )  # fmt: skip
    balance: float = knob(
        1.0, label=text("Generator's share"), help=text("The generator's learning rate, relative to the critic's."),
        group=training.GROUP, low=1e-3, high=1e3, log=True, live=True,
    )  # fmt: skip
    optimiser: Optimiser = knob(
        "adam",
        label=text("Optimiser"),
        help=text("Adam, RMSProp (Adam without momentum), or plain gradient descent with momentum."),
        group=training.GROUP,
        live=True,
        choices={"adam": text("Adam"), "rmsprop": text("RMSProp"), "sgd": text("gradient descent")},
    )
    momentum: float = knob(
        0.0, label=text("Momentum"),
        help=text("How much of the last steps lives on (β₁). Games turn in circles: less is calmer."),
        group=training.GROUP, low=0.0, high=0.99, live=True, when={"optimiser": ("adam", "sgd")},
    )  # fmt: skip
    memory: float = knob(
        0.99, label=text("Memory of squares"), help=text("How long the optimiser remembers squared gradients (β₂)."),
        group=training.GROUP, low=0.5, high=0.9999, live=True, when={"optimiser": ("adam", "rmsprop")},
    )  # fmt: skip
    horizon: int = knob(
        10_000, label=text("Schedule"),
        help=text("After so many steps the rate has come down to a hundredth, along a cosine; 0 keeps it constant."),
        group=training.GROUP, low=0, high=10_000_000, unit="steps", live=True,
    )  # fmt: skip
    hold: float = knob(
        0.5, label=text("Full rate for"),
        help=text("The share of the schedule at the full rate. Modes get their width while the rate falls."),
        group=training.GROUP, low=0.0, high=1.0, live=True,
    )  # fmt: skip
    averaging: float = training.averaging(
        text("Decay of the generator's running mean, which samples and mode counts are taken from; 0 is off.")
    )


def starting_at(name: str, **defaults: Any) -> type[GanKnobs]:
    """The same knobs with some other defaults."""
    fields: dict[str, Any] = {}
    for knob_name, default in defaults.items():
        info = copy(GanKnobs.model_fields[knob_name])
        info.default = default
        fields[knob_name] = (info.annotation, info)
    return create_model(name, __base__=GanKnobs, **fields)
