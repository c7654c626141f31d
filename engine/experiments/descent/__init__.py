"""Descent by surrogates, from Newton and gradient to EM: how the window and the command line know it.

Each step minimises something easy that agrees with f to first order: the tangent parabola (Newton), one of curvature
1/h (gradient), weighted logarithms (EM; Dempster, Laird & Rubin 1977; Lange, Hunter & Yang 2000).
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.descent.knobs import DescentKnobs
from engine.experiments.descent.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "DescentKnobs"]

_PHASES = (
    Phase(
        "bend", text("Make the surrogate"), text("Each method puts something easy in the place of f, where it stands."),
        "m(x) = f(x_n) + f′(x_n)(x − x_n) + ½ c (x − x_n)², c = f″ or 1/h",
    ),
    Phase("go", text("Go to its minimum"), text("Each method goes to where its surrogate has no slope."),
          "x_{n+1} = argmin m(x)"),
)  # fmt: skip

_READINGS = (
    ReadingSpec("value", text("Value f"), text("Of the method looked at, beside the lowest minimum in the range."),
                unit="", smooth=False),
    ReadingSpec("away", text("Distance"), text("To the nearest place where f stands still."), unit="", smooth=False),
    ReadingSpec("slope", text("Slope |∂f|"), text("0 wherever f stands still, on maxima and saddles too."), unit="",
                smooth=False),
    ReadingSpec("value_gradient", text("f by gradient"), text("f where the gradient method stands."), unit="",
                shown=False, smooth=False),
    ReadingSpec("value_momentum", text("f by momentum"), text("f where the momentum method stands."), unit="",
                shown=False, smooth=False),
    ReadingSpec("value_sgd", text("f by stochastic gradient"), text("f where the stochastic gradient stands."),
                unit="", shown=False),
    ReadingSpec("value_newton", text("f by Newton"), text("f where Newton's method stands."), unit="", shown=False,
                smooth=False),
    ReadingSpec("value_em", text("f by EM"), text("f where EM stands."), unit="", shown=False, smooth=False),
)  # fmt: skip

_PANELS = (
    PanelSpec("surrogate", text("Surrogate"),
              text("f and what the method looked at puts in its place. Drag the point along x."),
              gestures=("click", "drag")),
    PanelSpec("surface", text("Race"),
              text("All methods on f. Drag one of them, or click to start all of them elsewhere."),
              gestures=("click", "drag")),
    PanelSpec("convergence", text("Convergence"), text("The distance to where each method leads, on a log axis.")),
    PanelSpec("basins", text("Where each start leads"), text("Coloured by where 200 steps lead from each start."),
              shown=False),
    PanelSpec("values", text("Value"), text("f of every method, step by step."), shown=False),
    PanelSpec("slope", text("Slope"), text("f′ with its tangent: Newton's step leads to where that is 0."),
              shown=False),
)  # fmt: skip

CARD = Card(
    name="descent",
    lab=text("Descent"),
    title=text("Descent by surrogates"),
    summary=text("Type a function and watch gradient, momentum, Newton and EM go down it by surrogates."),
    equation=Formula(
        "x_{n+1} = argmin f(x_n) + f′(x_n)(x − x_n) + ½ c (x − x_n)²",
        r"x_{n+1} = \arg\min_x\; f(x_n) + f'(x_n)(x-x_n) + \tfrac{c}{2}(x-x_n)^2",
    ),
    step=(
        ("bend", r"m_n(x) = f(x_n) + f'(x_n)(x-x_n) + \tfrac{c}{2}(x-x_n)^2"),
        ("go", r"\;,\quad x_{n+1} = \arg\min_x m_n(x)"),
    ),
    knobs=DescentKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.descent.process:Descent",
    evaluates=text("value"),
)
