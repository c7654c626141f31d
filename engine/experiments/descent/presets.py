"""Starting points of the descent lab: the moments of a lecture, from one parabola to EM."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

_TWO_WELLS = {"function": "x^4/4 - x^2 + 0.3x", "range": "-2.5 2.5"}
_VALLEY = {"function": "(1 - x)^2 + 10 (y - x^2)^2", "range": "-2 2 -1 3", "start": "-1.4 2.4"}

PRESETS = (
    Preset(
        name="tangent", title=text("Tangent parabola"),
        line=text("Newton: bend a parabola to f here, go to its bottom, bend again."),
        knobs={**_TWO_WELLS, "start": "2.3"}, panels=("surrogate", "convergence", "basins"), pace=2.0,
    ),
    Preset(
        name="gradient", title=text("From f″ to 1/h"),
        line=text("Give the parabola the curvature 1/h: its bottom is the step of gradient descent."),
        knobs={**_TWO_WELLS, "start": "2.3", "method": "gradient", "rate": 0.05},
        panels=("surrogate", "values", "basins"), pace=2.0,
    ),
    Preset(
        name="too_long", title=text("Too long a step"),
        line=text("h beyond 1/L: the parabola cuts below f and the promise is gone."),
        knobs={"function": "sqrt(1 + x^2)", "range": "-3 3", "start": "0.9", "method": "gradient", "rate": 3.0},
        panels=("surrogate", "values", "convergence"), pace=2.0,
    ),
    Preset(
        name="digits", title=text("Digits double"),
        line=text("On a log axis gradient descent is a line; Newton falls off the edge."),
        knobs={"function": "exp(x) - 2x", "range": "-2 3", "start": "2.5", "rate": 0.15},
        panels=("convergence", "surrogate", "slope"), pace=2.0,
    ),
    Preset(
        name="maximum", title=text("Newton on a maximum"),
        line=text("The parabola opens downwards and Newton climbs: slope 0 is all it asks for."),
        knobs={"function": "cos(x)", "range": "-4 7", "start": "0.8", "rate": 0.3},
        panels=("surrogate", "slope", "basins"), pace=2.0,
    ),
    Preset(
        name="em_line", title=text("EM is such a step"),
        line=text("Weighted logarithms instead of a parabola: above f everywhere, and no h to choose."),
        knobs={"function": "one_mean", "range": "-6 6", "start": "-1", "method": "em", "rate": 1.0},
        panels=("surrogate", "convergence", "values"), pace=2.0,
    ),
    Preset(
        name="kmeans_line", title=text("K-means is such a step"),
        line=text("Weighted squares: f is made of parabolas, and each step goes to the bottom of one."),
        knobs={"function": "one_centre", "range": "-6 6", "start": "5.5", "method": "em", "rate": 0.2},
        panels=("surrogate", "values", "basins"), pace=2.0,
    ),
    Preset(
        name="race", title=text("A race through a valley"),
        line=text("Four methods from one start; the valley bends and the gradient crawls."),
        knobs={**_VALLEY, "rate": 0.006, "momentum": 0.9, "noise": 2.0},
        panels=("surface", "values", "convergence"), pace=20.0,
    ),
    Preset(
        name="two_means", title=text("EM, gradient and Newton on one likelihood"),
        line=text("Two means, one landscape: EM strides, Newton may end on the saddle."),
        knobs={"function": "two_means", "range": "-5 5", "start": "0.7 1.1", "method": "em", "rate": 0.5},
        panels=("surface", "convergence", "values", "basins"), pace=5.0,
    ),
    Preset(
        name="saddle", title=text("Saddle"),
        line=text("Newton is drawn to the saddle, the gradient slides off it."),
        knobs={"function": "x^2 - y^2 + y^4/4", "range": "-2 2", "start": "1.5 0.3", "rate": 0.1, "noise": 0.3},
        panels=("surface", "basins", "surrogate", "values"), pace=5.0,
    ),
)  # fmt: skip
