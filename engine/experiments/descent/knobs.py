"""Knobs of the descent lab: the function, the start, the method that is looked at, and the steps."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.knobs import KnobSet, knob
from engine.words import BadInput, FieldName, text

Span = tuple[float, float]
_FUNCTION, _METHOD = text("Function"), text("Method")


class DescentKnobs(KnobSet):
    """f, where it starts, and how the methods step."""

    function: str = knob(
        "x^4/4 - x^2 + 0.3x", label=text("Function f"),
        help=text("Of x, or of x and y: + - * / ^, brackets, exp, log, sqrt, abs, sin, cos, tan, tanh. Or a fit to "
                  "data: one_mean, two_means (EM), one_centre, two_centres (K-means)."),
        group=_FUNCTION, lines=True,
    )  # fmt: skip
    start: str = knob(
        "2", label=text("Start"), help=text("One number, or two for a function of x and y."), group=_FUNCTION,
    )  # fmt: skip
    range: str = knob(
        "-2.5 2.5", label=text("Range"),
        help=text("From where to where: two numbers for both axes, or four, x first."), group=_FUNCTION,
    )  # fmt: skip
    method: Literal["gradient", "momentum", "sgd", "newton", "em"] = knob(
        "newton", label=text("Method shown"),
        help=text("All methods run; the surrogate, the readings and the findings are those of this one. EM needs a fit "
                  "to data."),
        group=_METHOD, live=True,
        choices={"gradient": text("Gradient"), "momentum": text("Momentum"), "sgd": text("Stochastic gradient"),
                 "newton": text("Newton"), "em": text("EM")},
    )  # fmt: skip
    rate: float = knob(
        0.1, label=text("Step length h"),
        help=text("Gradient: x ← x − h ∂f. It goes down for sure where h ≤ 1/L, L the largest curvature."),
        group=_METHOD, low=1e-5, high=100.0, log=True, live=True,
    )  # fmt: skip
    momentum: float = knob(
        0.8, label=text("Momentum β"), help=text("What is kept of the last step of the momentum method."),
        group=_METHOD, low=0.0, high=0.999, live=True,
    )  # fmt: skip
    noise: float = knob(
        0.5, label=text("Noise of the gradient"),
        help=text("Standard deviation that the stochastic gradient adds; on a fit to data it draws a quarter of the "
                  "points instead."),
        group=_METHOD, low=0.0, high=100.0, reach=5.0, live=True,
    )  # fmt: skip


def box_from(written: str, dimension: int) -> tuple[Span, ...]:
    """The range looked at, a span for each variable. Raises BadInput."""
    numbers = _numbers(written)
    if len(numbers) == 2:
        numbers = numbers * dimension
    spans = tuple((numbers[at], numbers[at + 1]) for at in range(0, len(numbers) - 1, 2))
    good = len(numbers) == 2 * dimension and all(1e-6 < high - low < 1e6 for low, high in spans)
    if not good:
        raise BadInput(text("{knob} = {written} does not fit; give two numbers, the smaller one first, or four for x "
                            "and y.", knob=FieldName("range"), written=written))  # fmt: skip
    return spans


def start_from(written: str, dimension: int) -> NDArray[np.float64]:
    """Where all methods start, (d,). Raises BadInput."""
    numbers = _numbers(written)
    if len(numbers) != dimension:
        raise BadInput(text("{knob} = {written} does not fit; give as many numbers as the function has variables: "
                            "{dimension}.", knob=FieldName("start"), written=written, dimension=dimension))  # fmt: skip
    return np.array(numbers)


def _numbers(written: str) -> list[float]:
    """Empty where `written` is anything but numbers."""
    try:
        found = [float(word.replace("−", "-")) for word in written.replace(",", " ").replace(";", " ").split()]
    except ValueError:
        return []
    return found if all(map(math.isfinite, found)) and all(abs(value) < 1e6 for value in found) else []
