"""Markov chains in continuous time and their master equation: how the window and the command line know them.

dP(x,t)/dt = Σ_y [W(x,y)P(y,t) - W(y,x)P(x,t)], the limit ε → 0 of p(x,t+ε) = p + εW̃p + … (van Kampen 1992).
Walkers are single systems that jump by the same rates (Gillespie 1976).
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.markov.knobs import MarkovKnobs
from engine.experiments.markov.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "MarkovKnobs"]

_PHASES = (
    Phase(
        "gain", text("Gain"),
        text("Add what comes into each state during Δt: W(x,y) times the probability that was in y."),
        "P(x) ← P(x) + Σ_y W(x,y) ∫P(y) ds",
    ),
    Phase(
        "loss", text("Loss"),
        text("Take off what leaves each state during Δt: all its exit rates times the probability that was in it."),
        "P(x) ← P(x) − Σ_y W(y,x) ∫P(x) ds",
    ),
    Phase(
        "walk", text("Walk"),
        text("Let every walker live through Δt by its own clock; their shares follow P."), "τ = −ln U / Σ_y W(y,x)",
    ),
)  # fmt: skip

_READINGS = (
    ReadingSpec("total", text("ΣP"), text("All probability together; 1 unless something leaks."), unit=""),
    ReadingSpec(
        "kl", text("KL to rest"),
        text("KL(P(t)‖rest): how far P is from where it will rest. It never rises. Absent where it is infinite."),
    ),
    ReadingSpec(
        "walkers_tv", text("Walkers from P"),
        text("Total variation between the shares of the walkers and P(t); the floor is that of fair samples."), unit="",
        cheap=False,
    ),
    ReadingSpec(
        "current", text("Largest current"),
        text("The largest net flow between two states; at rest it is 0 just where there is detailed balance."),
        unit="1/time",
    ),
    ReadingSpec("smallest", text("Smallest P"), text("The smallest probability; below 0 it is none."), unit="",
                shown=False),
    ReadingSpec(
        "step_error", text("Error of the step"),
        text("Total variation between P as it was stepped and the exact P(t)."), unit="", shown=False,
    ),
    ReadingSpec("time", text("Time"), text("The time t of the chain."), unit="", shown=False),
)  # fmt: skip

_PANELS = (
    PanelSpec(
        "graph", text("State graph"),
        text("States fill with P. Drag a state to move it, the middle of an arrow up or down to change its rate by "
             "factors; click a state to put all probability there."),
        gestures=("click", "drag"),
    ),
    PanelSpec("probabilities", text("P(t)"), text("The probability of each state, and where it will rest.")),
    PanelSpec("flows", text("Gain and loss"), text("What each state gains and loses in unit time.")),
    PanelSpec("walkers", text("Walkers over P(t)"), text("The shares of the walkers over the exact P(t).")),
    PanelSpec(
        "rates", text("Rates W"), text("Entry (x, y) is the rate y → x. Drag an entry up or down to change it."),
        shown=False, gestures=("drag",),
    ),
    PanelSpec(
        "generator", text("Generator W̃"), text("W̃ as derived from W, with the sums of its columns below."), shown=False
    ),
    PanelSpec(
        "composition", text("Composition over a time between"),
        text("The way from y to x, summed over the states at t₂ (Chapman-Kolmogorov)."), shown=False,
    ),
    PanelSpec(
        "expansion", text("Short times"), text("One column of 1 + εW̃ beside that of exp(εW̃)."), shown=False
    ),
    PanelSpec(
        "expansion_error", text("Error of the expansion"), text("How the error of 1 + εW̃ grows with ε: slope 2."),
        shown=False,
    ),
    PanelSpec("spectrum", text("Spectrum of W̃"), text("Eigenvalues in the complex plane."), shown=False),
    PanelSpec(
        "currents", text("Net currents"), text("J = W(x,y)P(y) − W(y,x)P(x) along each edge, now and at rest."),
        shown=False,
    ),
    PanelSpec("relaxation", text("Way to rest"), text("KL(P(t)‖rest) so far, and on from here."), shown=False),
)  # fmt: skip

CARD = Card(
    name="markov",
    lab=text("Master equation"),
    title=text("Markov chain"),
    summary=text("A few states, rates between them, and how probability flows: exactly, and by walkers that jump."),
    equation=Formula(
        "dP(x,t)/dt = Σ_y [W(x,y) P(y,t) − W(y,x) P(x,t)]",
        r"\frac{dP(x,t)}{dt} = \sum_y \left[W(x,y)\,P(y,t) - W(y,x)\,P(x,t)\right]",
    ),
    step=(
        ("gain", r"P_x \leftarrow P_x + \sum_y W_{xy}\int P_y\,ds"),
        ("loss", r"\;-\;\sum_y W_{yx}\int P_x\,ds"),
        ("walk", r"\;\approx\; n_x/N"),
    ),
    knobs=MarkovKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.markov.process:Markov",
    tabulates=text("P(t)"),
)
