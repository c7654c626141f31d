"""Jumps on a line and their diffusion limit, an extension of the master equation: how window and command line know it.

∂P/∂t = ∫ [w(x|y)P(y) - w(y|x)P(x)] dy → ∂/∂x [D (βU′P + ∂P/∂x)] as the jumps become small (Kramers 1940, Moyal 1949).
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.continuum.knobs import ContinuumKnobs
from engine.experiments.continuum.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "ContinuumKnobs"]

_PHASES = (
    Phase(
        "walk", text("Walk"), text("Every walker jumps by its own clock: a Gaussian jump, taken by the heat bath."),
        "x′ = x + s ξ, taken with 1/(1 + exp ΔβU)",
    ),
    Phase(
        "master", text("Master equation"), text("P goes on by the rates of these jumps, on cells."),
        "P ← exp(Δt W̃) P",
    ),
    Phase(
        "limit", text("Fokker-Planck"), text("The limit of small jumps goes on beside it: drift and diffusion."),
        "Q ← exp(Δt L) Q",
    ),
)  # fmt: skip

_READINGS = (
    ReadingSpec("gap", text("From its limit"),
                text("Total variation between the master equation and its Fokker-Planck limit."), unit=""),
    ReadingSpec("kl", text("KL to rest"), text("KL(P‖exp(−βU)/Z): it never rises while nobody turns a knob.")),
    ReadingSpec("right", text("Right of 0"), text("The probability to the right of 0, by the master equation."),
                unit=""),
    ReadingSpec(
        "walkers_tv", text("Walkers from P"),
        text("Total variation between the histogram and the master equation; the floor is that of fair samples."),
        unit="", cheap=False,
    ),
    ReadingSpec("total", text("ΣP"), text("All probability of the master equation; 1."), unit="", shown=False),
    ReadingSpec("time", text("Time"), text("The time t."), unit="", shown=False),
)  # fmt: skip

_PANELS = (
    PanelSpec("densities", text("Densities"), text("Walkers, master equation, Fokker-Planck limit, and rest."),
              gestures=("click",)),
    PanelSpec("landscape", text("Landscape"), text("βU with walkers on it. Click to see the jumps from there."),
              gestures=("click",)),
    PanelSpec("jumps", text("Jumps"), text("Where jumps lead from the chosen place, and how often."),
              gestures=("click",)),
    PanelSpec("small_jumps", text("Small jumps diffuse"),
              text("The distance to the limit against the width of the jumps: slope 2."), shown=False),
    PanelSpec("rates", text("W of the jumps"), text("The rate of jumps x → x′ as a map."), shown=False,
              gestures=("click",)),
)  # fmt: skip

CARD = Card(
    name="continuum",
    lab=text("Master equation"),
    title=text("Continuum (extension)"),
    summary=text("Gaussian jumps in a potential: histogram, master equation, and its Fokker-Planck limit."),
    equation=Formula(
        "∂P/∂t = ∫ [w(x|y)P(y) − w(y|x)P(x)] dy → ∂/∂x [D(βU′P + ∂P/∂x)]",
        r"\frac{\partial P}{\partial t} = \int \left[w(x|y)P(y) - w(y|x)P(x)\right]dy \;\to\; "
        r"\frac{\partial}{\partial x}D\left[\beta U' P + \frac{\partial P}{\partial x}\right]",
    ),
    step=(
        ("walk", r"n/N \;\approx\;"),
        ("master", r"e^{t\tilde W}P_0 \;\approx\;"),
        ("limit", r"e^{tL}P_0"),
    ),
    knobs=ContinuumKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.continuum.process:Continuum",
)
