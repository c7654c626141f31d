"""The quartic on the line, exp(-a x² - b x⁴): one well or two, with its normaliser in Bessel functions."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np
from pydantic import ValidationError

from engine.knobs import KnobSet, knob
from engine.targets.quadrature import entropy_on_grid, grid
from engine.targets.target import Array, Known, Target
from engine.words import FieldName, Text, text


def log_quartic_integral(a: float, b: float) -> float:
    """log ∫ exp(-a x² - b x⁴) dx for b > 0, exactly: modified Bessel functions of order 1/4."""
    from scipy.special import ive, kve

    q = a * a / (8 * b)
    if q < 1e-30:
        return math.lgamma(0.25) - math.log(2) - math.log(b) / 4
    if a > 0:
        return math.log(a / b) / 2 + math.log(float(kve(0.25, q)) / 2)
    return math.log(-a / (2 * b)) / 2 + math.log(float(ive(-0.25, q) + ive(0.25, q)) * math.pi / 2) + 2 * q


def not_normalisable(error: ValidationError) -> Text | None:
    """What to say of a b at which exp(-a x² - b x⁴) has no integral; None where something else is wrong."""
    fault = error.errors()[0]
    if fault["loc"] != ("b",) or fault["type"] != "greater_than_equal" or float(fault["input"]) > 0:
        return None
    return text("{knob} = {value} cannot be normalised: exp(−ax² − bx⁴) does not die out; give a number from 0.05.",
                knob=FieldName("b"), value=fault["input"])  # fmt: skip


class DoubleWell(Target):
    """p(x) = exp(-a x² - b x⁴) / Z; two wells at ±√(-a/2b) where a is negative."""

    class Knobs(KnobSet):
        a: float = knob(-2.0, label=text("a"), help=text("Weight of x²; negative makes two wells."),
                        group=text("Target"), low=-10.0, high=10.0)  # fmt: skip
        b: float = knob(0.5, label=text("b"), help=text("Weight of x⁴, which keeps everything together."),
                        group=text("Target"), low=0.05, high=10.0, log=True)  # fmt: skip

        @classmethod
        def _complaint(cls, error: ValidationError) -> Text:
            return not_normalisable(error) or super()._complaint(error)

    name = "double_well"
    title = text("Double well")
    dimension = 1
    knobs: Knobs

    @cached_property
    def log_z(self) -> float:
        """log of the normaliser."""
        return log_quartic_integral(self.knobs.a, self.knobs.b)

    def _reach(self, drop: float) -> float:
        """Where the density has fallen by exp(-drop) from its greatest."""
        middle = -self.knobs.a / (2 * self.knobs.b)
        return math.sqrt(middle + math.sqrt(drop / self.knobs.b + max(-middle, 0.0) ** 2))

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        edge = self._reach(18.0)
        return ((-edge, edge),)

    @property
    def mean(self) -> Array:
        return np.zeros(1)

    @cached_property
    def sd(self) -> Array:
        edge = self._reach(45.0)
        (axis,), cell = grid(((-edge, edge),), edge / 1000)
        return np.array([math.sqrt(float(np.exp(self.log_density(axis[:, None])) @ axis**2) * cell)])

    def log_density(self, x: Array) -> Array:
        squares = x[:, 0] ** 2
        return -squares * (self.knobs.a + self.knobs.b * squares) - self.log_z

    @cached_property
    def entropy(self) -> Known:
        edge = self._reach(45.0)
        return entropy_on_grid(self.log_density, ((-edge, edge),), edge / 1000)

    @property
    def modes(self) -> Array | None:
        if self.knobs.a >= 0:
            return None
        well = math.sqrt(-self.knobs.a / (2 * self.knobs.b))
        return np.array([[-well], [well]])

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """By rejection, exactly, from Gaussians that lie above the density: one, or one in each well."""
        x = np.empty((n, 1))
        filled = 0
        propose = self._from_wells if self._wells_are_better else self._from_middle
        while filled < n:
            kept = propose(2 * (n - filled) + 16, generator)[: n - filled]
            x[filled : filled + kept.size, 0] = kept
            filled += kept.size
        return x

    @cached_property
    def _steeper(self) -> float:
        """k > 0 for which the Gaussian exp(-(a + k) x²) needs the least headroom, k²/4b."""
        a, b = self.knobs.a, self.knobs.b
        root = math.sqrt(a * a + 4 * b)
        return (root - a) / 2 if a < 0 else 2 * b / (root + a)

    @cached_property
    def _wells_are_better(self) -> bool:
        a, b, k = self.knobs.a, self.knobs.b, self._steeper
        if a >= 0:
            return False
        middle = math.log(math.pi / (a + k)) / 2 + k * k / (4 * b)
        wells = math.log(math.pi / (-a / 2)) / 2 + math.log(2) + a * a / (4 * b)
        return wells < middle

    def _from_middle(self, n: int, generator: np.random.Generator) -> Array:
        a, b, k = self.knobs.a, self.knobs.b, self._steeper
        x = generator.standard_normal(n) / math.sqrt(2 * (a + k))
        # k x² - b x⁴ is at most k²/4b, so this is at most 1.
        return x[generator.random(n) < np.exp(-b * (x**2 - k / (2 * b)) ** 2)]

    def _from_wells(self, n: int, generator: np.random.Generator) -> Array:
        b = self.knobs.b
        well = math.sqrt(-self.knobs.a / (2 * b))
        step = generator.standard_normal(n) / (math.sqrt(2 * b) * well)
        x = well + step
        # On this side of the middle (x + well)² is at least well², so this is at most 1.
        above = np.exp(np.minimum(-b * step**2 * ((x + well) ** 2 - well**2), 0.0))
        x *= np.where(generator.random(n) < 0.5, -1.0, 1.0)
        return x[(step > -well) & (generator.random(n) < above)]
