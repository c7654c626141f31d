"""Knobs of the continuum: the potential, the jumps, and where everything starts."""

from __future__ import annotations

from typing import Literal

from engine.knobs import KnobSet, knob
from engine.words import text

_LAND, _JUMPS, _TIME = text("Potential"), text("Jumps"), text("Time")


class ContinuumKnobs(KnobSet):
    """βU, the width s of the jumps and D = s² rate / 2, which stays the same for every s."""

    potential: Literal["double_well", "tilted", "harmonic", "flat", "ripples"] = knob(
        "double_well", label=text("Potential"),
        help=text("The landscape that walkers jump in; at rest they are as exp(−βU)."),
        group=_LAND,
        choices={"double_well": text("Double well"), "tilted": text("Tilted double well"), "harmonic": text("Harmonic"),
                 "flat": text("Flat"), "ripples": text("Ripples")},
    )  # fmt: skip
    depth: float = knob(
        2.0, label=text("Depth"), help=text("Height of the barrier, or of the potential one unit from its bottom."),
        group=_LAND, low=0.0, high=12.0, unit="kT",
    )  # fmt: skip
    jump: float = knob(
        0.5, label=text("Jump width s"),
        help=text("Standard deviation of a proposed jump. Jumps come at rate 2D/s²: the smaller, the more often."),
        group=_JUMPS, low=0.12, high=3.0, log=True, live=True,
    )  # fmt: skip
    diffusion: float = knob(
        1.0, label=text("Diffusion D"),
        help=text("Half the variance that a walker on flat ground gathers in unit time."),
        group=_JUMPS, low=0.05, high=10.0, log=True, live=True,
    )  # fmt: skip
    walkers: int = knob(
        2000, label=text("Walkers"), help=text("Single systems that jump, each by its own clock."),
        group=_JUMPS, low=1, high=50_000, log=True,
    )  # fmt: skip
    place: float = knob(
        -1.0, label=text("Start at"), help=text("Where everything is at first, a tenth of a unit wide."),
        group=_TIME, low=-2.8, high=2.8,
    )  # fmt: skip
    dt: float = knob(
        0.005, label=text("Time step Δt"), help=text("How much time passes in one step."),
        group=_TIME, low=1e-4, high=1.0, log=True, live=True,
    )  # fmt: skip
