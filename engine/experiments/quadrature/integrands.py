"""Functions on [0, 1] with a known integral of 1, and the rules that add them up."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from engine.words import Text, text

Array = NDArray[np.float64]
_BUMP_MASS = 0.007029858406609657  # ∫₀¹ exp(−1/(x(1 − x))) dx; midpoints agree to the last digit
_MOST_OF_GAUSS = 64  # nodes along an axis; smooth functions need fewer, and finding more takes long
_FLAT = 1e-3  # below it the bump is 0 to rounding
_EDGE = 1 / math.pi  # where kink and step are; no grid meets it


@dataclass(frozen=True)
class Integrand:
    """`at` maps points to values; ∫₀¹ = 1, and `square` = ∫₀¹ f². In d dimensions it is a product over them."""

    at: Callable[[Array], Array]
    square: float
    says: Text
    top: float

    def deviation(self, dimensions: int) -> float:
        """Standard deviation of the product at a uniform point."""
        return math.sqrt(self.square**dimensions - 1)


def _exponential(x: Array) -> Array:
    return np.asarray(np.exp(2 * x) * 2 / (math.e**2 - 1))


def _bump(x: Array) -> Array:
    """All its derivatives are 0 at both ends, so Euler and Maclaurin's sum has no term left."""
    return np.asarray(np.exp(-1 / np.maximum(x * (1 - x), _FLAT)) / _BUMP_MASS)


def _kink(x: Array) -> Array:
    return np.asarray(np.abs(x - _EDGE) * 2 / (_EDGE**2 + (1 - _EDGE) ** 2))


def _step(x: Array) -> Array:
    return np.asarray(np.where(x < _EDGE, 1 / _EDGE, 0.0))


def _root(x: Array) -> Array:
    return np.asarray(1.5 * np.sqrt(x))


INTEGRANDS: dict[str, Integrand] = {
    "smooth": Integrand(_exponential, (math.e**4 - 1) / (math.e**2 - 1) ** 2, text("smooth: e²ˣ"), 2.5),
    "bump": Integrand(_bump, 1.9625411218154398, text("a bump"), 2.7),
    "kink": Integrand(
        _kink, 4 / 3 * (_EDGE**3 + (1 - _EDGE) ** 3) / (_EDGE**2 + (1 - _EDGE) ** 2) ** 2, text("a kink"), 2.6
    ),
    "step": Integrand(_step, 1 / _EDGE, text("a jump"), 3.5),
    "root": Integrand(_root, 1.125, text("a root at the edge"), 1.7),
}
# The power of 1/n that the error of each rule falls with, for smooth functions; Gauss beats every power.
ORDER = {"left": 1, "midpoint": 2, "simpson": 4, "gauss": 0}


def nodes(rule: str, n: int) -> tuple[Array, Array]:
    """Places (n,) and weights (n,) of `rule` on [0, 1], or fewer: Simpson's are odd, those of Gauss 64 at most."""
    if rule == "left":
        return np.arange(n) / n, np.full(n, 1 / n)
    if rule == "midpoint":
        return (np.arange(n) + 0.5) / n, np.full(n, 1 / n)
    if rule == "gauss":
        x, w = _gauss(min(n, _MOST_OF_GAUSS))
        return (x + 1) / 2, w / 2
    return _simpson(n if n % 2 else n - 1)


def how_many(rule: str, n: int) -> int:
    """How many nodes `rule` has for `n` points."""
    if rule == "simpson":
        return n if n % 2 else n - 1
    return min(n, _MOST_OF_GAUSS) if rule == "gauss" else n


@cache
def _gauss(n: int) -> tuple[Array, Array]:
    x, w = np.polynomial.legendre.leggauss(n)
    return x, w


def _simpson(n: int) -> tuple[Array, Array]:
    if n < 3:
        return np.array([0.5]), np.ones(1)
    weights = np.full(n, 2.0)
    weights[1::2] = 4.0
    weights[[0, -1]] = 1.0
    return np.linspace(0.0, 1.0, n), weights / (3 * (n - 1))


def sum_along(integrand: Integrand, rule: str, n: int) -> float:
    """What the rule makes of ∫₀¹ f with at most `n` nodes."""
    x, w = nodes(rule, n)
    return float(w @ integrand.at(x))


def along_each_axis(points: int, dimensions: int) -> int:
    """How many nodes each axis of a square lattice gets out of `points`."""
    n: int = max(1, round(math.exp(math.log(points) / dimensions)))
    while n**dimensions > points and n > 1:
        n -= 1
    return n


def lattice_error(integrand: Integrand, rule: str, points: int, dimensions: int) -> float:
    """The error of the product rule on at most `points` nodes: of a product, the product of the sums."""
    return abs(sum_along(integrand, rule, along_each_axis(points, dimensions)) ** dimensions - 1)
