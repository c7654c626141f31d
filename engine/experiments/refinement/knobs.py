"""Knobs of the refinement: the rates, the coarsest step, and how often it is halved."""

from __future__ import annotations

from engine.experiments.markov.knobs import rates_knob, start_knob
from engine.knobs import KnobSet, knob
from engine.words import text

_STEPS, _LOOKING = text("Steps"), text("Looking")


class RefinementKnobs(KnobSet):
    """W and P(0), h and its halvings, and the state that is looked at."""

    rates: str = rates_knob("0 1\n2 0")
    start: str = start_knob()
    h: float = knob(
        0.2, label=text("Coarsest step h"),
        help=text("The coarsest chain jumps once in h; at most one over the largest exit rate."),
        group=_STEPS, low=1e-4, high=10.0, log=True,
    )  # fmt: skip
    halvings: int = knob(
        4, label=text("Halvings"), help=text("So many finer chains run along, each with half the step of the last."),
        group=_STEPS, low=1, high=7,
    )  # fmt: skip
    walkers: int = knob(
        1000, label=text("Walkers"), help=text("Single systems that follow the coarsest chain, one throw a step."),
        group=_STEPS, low=1, high=100_000, log=True,
    )  # fmt: skip
    seen: int = knob(
        0, label=text("Shown state"), help=text("The state whose probability and waiting time are shown."),
        group=_LOOKING, low=0, high=39, reach=9, view=True,
    )  # fmt: skip
    shown: int = knob(
        0, label=text("Shown chain"), help=text("Whose matrix is shown: 0 is the coarsest."),
        group=_LOOKING, low=0, high=7, view=True,
    )  # fmt: skip
