"""The parameters of a race between quadrature and Monte Carlo."""

from __future__ import annotations

from typing import Literal

from engine.experiments.quadrature.integrands import INTEGRANDS
from engine.knobs import KnobSet, knob
from engine.words import text

_PROBLEM = text("Integral")
_METHOD = text("Methods")


class QuadratureKnobs(KnobSet):
    """Which integral, which rule, and how many random points."""

    integrand: Literal["smooth", "bump", "kink", "step", "root"] = knob(
        "smooth",
        label=text("Function"),
        help=text("What is integrated over [0, 1]; its integral is 1. In d dimensions it is a product."),
        group=_PROBLEM,
        choices={name: each.says for name, each in INTEGRANDS.items()},
    )
    dimensions: int = knob(
        1, label=text("Dimensions d"), help=text("A lattice of N points has only the d-th root of N along each axis."),
        group=_PROBLEM, low=1, high=12,
    )  # fmt: skip
    rule: Literal["left", "midpoint", "simpson", "gauss"] = knob(
        "midpoint",
        label=text("Rule"),
        help=text("Where the nodes are and what they weigh; for smooth functions errors fall as 1/n, 1/n², 1/n⁴."),
        group=_METHOD,
        choices={
            "left": text("left ends, 1/n"),
            "midpoint": text("midpoints, 1/n²"),
            "simpson": text("Simpson, 1/n⁴"),
            "gauss": text("Gauss-Legendre"),
        },
    )
    draws: int = knob(
        20, label=text("Points a step"), help=text("So many random points each repetition draws at each step."),
        group=_METHOD, low=1, high=2000, log=True, live=True, unit="points",
    )  # fmt: skip
    repeats: int = knob(
        64, label=text("Repetitions"), help=text("Independent Monte Carlo runs: how far they scatter is their error."),
        group=_METHOD, low=2, high=1000, log=True,
    )  # fmt: skip
