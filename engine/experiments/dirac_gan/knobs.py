"""The parameters of the Dirac GAN, declared once."""

from __future__ import annotations

from typing import Literal

from engine.experiments.gan.names import CONSTRAINTS, LOSSES, Loss
from engine.knobs import KnobSet, knob
from engine.words import text

_GAME = text("Game")
_TRAINING = text("Training")
_CONSTRAINTS = ("none", "clip", "gp", "gp_onesided", "r1")


class DiracKnobs(KnobSet):
    """The smallest game there is, and how it is played."""

    loss: Loss = knob(
        "nonsaturating",
        label=text("Loss"),
        help=text("What critic and generator want of each other."),
        group=_GAME,
        live=True,
        choices=LOSSES,
    )
    constraint: Literal["none", "clip", "gp", "gp_onesided", "r1"] = knob(
        "none",
        label=text("Constraint"),
        help=text("What keeps the critic's slope ψ in bounds."),
        group=_GAME,
        live=True,
        choices={name: CONSTRAINTS[name] for name in _CONSTRAINTS},
    )
    penalty: float = knob(
        0.5, label=text("Penalty λ"), help=text("Weight of the penalty: λ(|ψ| − 1)², or λψ²/2 for R1."),
        group=_GAME, low=0.0, high=100.0, reach=10.0, live=True,
        when={"constraint": ("gp", "gp_onesided", "r1")},
    )  # fmt: skip
    clip: float = knob(
        1.0, label=text("Clip"), help=text("After each critic step ψ is cut to within ± this."),
        group=_GAME, low=1e-3, high=10.0, log=True, live=True, when={"constraint": ("clip",)},
    )  # fmt: skip
    order: Literal["alternating", "simultaneous"] = knob(
        "alternating",
        label=text("Order"),
        help=text("The generator answers the critic's new slope, or both move at once."),
        group=_TRAINING,
        live=True,
        choices={"alternating": text("in turn"), "simultaneous": text("at once")},
    )
    critic_steps: int = knob(
        1, label=text("Critic steps"), help=text("Steps of the critic for each of the generator."),
        group=_TRAINING, low=1, high=100, live=True,
    )  # fmt: skip
    hold: bool = knob(
        False, label=text("Hold θ"), help=text("The generated point stays, and the critic comes to its best slope."),
        group=_TRAINING, live=True,
    )  # fmt: skip
    rate: float = knob(
        0.1, label=text("Learning rate"), help=text("The step size of plain gradient descent, for both."),
        group=_TRAINING, low=1e-4, high=100.0, reach=2.0, log=True, live=True,
    )  # fmt: skip
    theta: float = knob(
        1.0, label=text("Start θ"), help=text("Where the generated atom starts; real data lie at 0."),
        group=_TRAINING, low=-2.0, high=2.0,
    )  # fmt: skip
    psi: float = knob(
        0.0, label=text("Start ψ"), help=text("The critic's first slope."), group=_TRAINING, low=-2.0, high=2.0
    )
