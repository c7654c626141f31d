"""Knobs of the Markov lab: the chain, how time goes on, and what is looked at."""

from __future__ import annotations

from typing import Any, Literal

from engine.knobs import KnobSet, knob
from engine.words import text

_CHAIN, _TIME, _LOOKING = text("Chain"), text("Time"), text("Looking")


def rates_knob(default: str) -> Any:
    return knob(
        default, label=text("Rates W"),
        help=text("A matrix whose entry in row x, column y is the rate y → x, or arrows such as 0 -> 1 2.5, one a line "
                  "or with a semicolon between; 2 to 40 states."),
        group=_CHAIN, lines=True,
    )  # fmt: skip


def start_knob() -> Any:
    return knob(
        "0", label=text("Start"),
        help=text("Where probability is at first: a state, uniform, or a probability for each state."), group=_CHAIN,
    )  # fmt: skip


class MarkovKnobs(KnobSet):
    """W and P(0), the step, and the choices of the panels."""

    rates: str = rates_knob("0 1 0.4\n1.5 0 0.6\n0.5 0.8 0")
    start: str = start_knob()
    normalised: bool = knob(
        True, label=text("Normalisation trick"),
        help=text("W̃ takes from each diagonal entry what its column sums to, so that nothing is lost; without it W̃ is "
                  "W as it stands."),
        group=_CHAIN, live=True,
    )  # fmt: skip
    leak: float = knob(
        0.0, label=text("Leak"),
        help=text("A rate that is taken from the diagonal entry of state 0 and arrives nowhere; the trick repairs it."),
        group=_CHAIN, low=-10.0, high=10.0, reach=2.0, live=True,
    )  # fmt: skip
    method: Literal["exact", "euler"] = knob(
        "exact", label=text("Step"),
        help=text("Exact multiplies by exp(Δt W̃); the expansion by 1 + Δt W̃, which is the same for small Δt only."),
        group=_TIME, live=True, choices={"exact": text("Exact"), "euler": text("First-order expansion")},
    )  # fmt: skip
    dt: float = knob(
        0.005, label=text("Time step Δt"), help=text("How much time passes in one step."),
        group=_TIME, low=1e-4, high=10.0, log=True, live=True,
    )  # fmt: skip
    walkers: int = knob(
        1000, label=text("Walkers"), help=text("Single systems that jump by the rates W, each by its own clock."),
        group=_TIME, low=1, high=100_000, log=True,
    )  # fmt: skip
    layout: Literal["auto", "ring", "line", "grid"] = knob(
        "auto", label=text("Layout"), help=text("Where the states stand at first; drag them as you like."),
        group=_LOOKING, view=True,
        choices={"auto": text("Automatic"), "ring": text("Ring"), "line": text("Line"), "grid": text("Lattice")},
    )  # fmt: skip
    widths: Literal["rate", "flow", "current"] = knob(
        "rate", label=text("Width of arrows"),
        help=text("What the arrows of the graph show: the rate W, the flow W·P, or the net current of two states."),
        group=_LOOKING, view=True,
        choices={"rate": text("Rate"), "flow": text("Flow"), "current": text("Net current")},
    )  # fmt: skip
    epsilon: float = knob(
        0.1, label=text("Short time ε"), help=text("For which 1 + εW̃ is compared with exp(εW̃)."),
        group=_LOOKING, low=1e-4, high=10.0, log=True, view=True,
    )  # fmt: skip
    span: float = knob(
        1.0, label=text("From t₁ to t₃"), help=text("The whole time of the composition."),
        group=_LOOKING, low=0.01, high=100.0, log=True, view=True,
    )  # fmt: skip
    middle: float = knob(
        0.5, label=text("Time between, t₂"),
        help=text("Where t₂ lies between t₁ = 0 and t₃ = 1; the sum over the states there is the same for every t₂."),
        group=_LOOKING, low=0.0, high=1.0, view=True,
    )  # fmt: skip
    origin: int = knob(
        0, label=text("From state"), help=text("The state y that expansion and composition start from."),
        group=_LOOKING, low=0, high=39, view=True,
    )  # fmt: skip
    destination: int = knob(
        1, label=text("To state"), help=text("The state x that the composition ends in."),
        group=_LOOKING, low=0, high=39, view=True,
    )  # fmt: skip
