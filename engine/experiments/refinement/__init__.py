"""A chain in discrete time, refined to continuous time: how the window and the command line know it.

P_{n+1} = T_h P_n with T_h = 1 + hW̃; as h → 0 with nh = t, T_h^n → exp(tW̃). Waiting times go from geometric
to exponential.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.refinement.knobs import RefinementKnobs
from engine.experiments.refinement.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "RefinementKnobs"]

_PHASES = (
    Phase(
        "chains", text("Chains"), text("Every chain takes its steps: one of h, two of h/2, four of h/4, and so on."),
        "P ← (1 + hW̃) P",
    ),
    Phase("exact", text("Exact"), text("Continuous time goes on by h, to compare with."), "P ← exp(hW̃) P"),
    Phase(
        "walk", text("Walk"), text("Every walker of the coarsest chain throws once: stay, or go."),
        "P(stay) = 1 − h Σ_y W(y,x)",
    ),
)  # fmt: skip

_READINGS = (
    ReadingSpec("coarsest", text("Coarsest error"), text("Total variation of the coarsest chain from continuous time."),
                unit=""),
    ReadingSpec("finest", text("Finest error"), text("Total variation of the finest chain from continuous time."),
                unit=""),
    ReadingSpec(
        "ratio", text("Last halving"),
        text("By how much the last halving divided the largest error so far; 2 in the limit of small steps."), unit="",
    ),
    ReadingSpec(
        "walkers_tv", text("Walkers from P"),
        text("Total variation between the walkers and the coarsest chain; the floor is that of fair samples."),
        unit="", cheap=False,
    ),
    ReadingSpec("total", text("ΣP"), text("All probability of the coarsest chain; 1."), unit="", shown=False),
    ReadingSpec("time", text("Time"), text("The time t = nh."), unit="", shown=False),
)  # fmt: skip

_PANELS = (
    PanelSpec("probability", text("P of one state"), text("The probability of the shown state in every chain.")),
    PanelSpec(
        "convergence", text("Error against step"), text("The largest error so far of every chain: slope 1.")
    ),
    PanelSpec("waiting", text("Waiting times"), text("How long the shown state is kept: geometric, then exponential.")),
    PanelSpec("error", text("Error in time"), text("Total variation of every chain from continuous time.")),
    PanelSpec("matrix", text("Matrix of one step"), text("T_h = 1 + hW̃ of the shown chain."), shown=False),
)  # fmt: skip

CARD = Card(
    name="refinement",
    lab=text("Master equation"),
    title=text("From steps to time"),
    summary=text("Chains with ever shorter steps tend to one in continuous time, with the error halved each time."),
    equation=Formula(
        "P_{n+1} = (1 + hW̃) P_n → dP/dt = W̃P",
        r"P_{n+1} = (1 + h\tilde W)\,P_n \;\to\; \frac{dP}{dt} = \tilde W P",
    ),
    step=(
        ("chains", r"(1 + h\tilde W)^{t/h}P_0"),
        ("exact", r"\;\to\; e^{t\tilde W}P_0"),
        ("walk", r",\quad P(\mathrm{stay}) = 1 - h\sum_y W(y,x)"),
    ),
    knobs=RefinementKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.refinement.process:Refinement",
)
