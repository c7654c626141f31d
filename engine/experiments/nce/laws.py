"""What data and noise are drawn from: the target, the target twice over in the plane, and three families of noise."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

import numpy as np
from numpy.typing import NDArray

from engine.experiments.nce.knobs import NceKnobs
from engine.experiments.nce.standardised import Standardised
from engine.marks import Provenance
from engine.targets import Known, OwnData, Target
from engine.targets.double_well import DoubleWell
from engine.targets.logarithms import LOG_2PI
from engine.words import BadInput, FieldName, text

Array = NDArray[np.float64]
_MOST_MISSED = 0.01  # share of the data outside the noise that is still let pass
_LOOKED_AT = 4000
_STARTS = {name: field.default for name, field in NceKnobs.model_fields.items()}


class Twice(Target):
    """Two independent copies of a law on the line, as a law in the plane."""

    name = "twice"
    title = text("Two independent copies")

    def __init__(self, line: Target) -> None:
        super().__init__()
        self.line = line

    @property
    def box(self) -> tuple[tuple[float, float], ...]:
        return self.line.box * 2

    @property
    def mean(self) -> Array:
        return np.tile(self.line.mean, 2)

    @property
    def sd(self) -> Array:
        return np.tile(self.line.sd, 2)

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        return self.line.sample(2 * n, generator).reshape(n, 2)

    def log_density(self, x: Array) -> Array | None:
        across, up = (self.line.log_density(x[:, side : side + 1]) for side in (0, 1))
        return None if across is None or up is None else across + up

    @property
    def density_source(self) -> Provenance:
        return self.line.density_source

    @property
    def entropy(self) -> Known | None:
        known = self.line.entropy
        return None if known is None else Known(2 * known.value, known.source)

    @property
    def modes(self) -> Array | None:
        modes = self.line.modes
        if modes is None:
            return None
        return np.array([(a, b) for a in modes[:, 0] for b in modes[:, 0]])


def data_law(knobs: NceKnobs, target: Target) -> Target:
    """What data are drawn from. Raises BadInput where target and knobs contradict each other.

    The target Double well takes a and b from the knobs of the lab, unless its own have been set.
    """
    law = _quartic(knobs, target) if isinstance(target, DoubleWell) else target
    if knobs.dimension == "1" and law.dimension == 2:
        raise BadInput(
            text(
                "{knob} = 1, but the target has two; choose a target on the line, or {knob} 2.",
                knob=FieldName("dimension"),
            )
        )
    if knobs.dimension == "2" and law.dimension == 1:
        law = Twice(law)
    return Standardised(law) if isinstance(target, OwnData) else law


def _quartic(knobs: NceKnobs, target: DoubleWell) -> DoubleWell:
    mine, theirs = (knobs.a, knobs.b), (target.knobs.a, target.knobs.b)
    if mine == theirs or theirs == (_STARTS["a"], _STARTS["b"]):
        return target if mine == theirs else DoubleWell(DoubleWell.Knobs.checked({"a": knobs.a, "b": knobs.b}))
    if mine == (_STARTS["a"], _STARTS["b"]):
        return target
    raise BadInput(
        text("{knob} = {a}, {second} = {b} here, but {knob} = {other}, {second} = {last} at the target Double well; "
             "set them in one place.", knob=FieldName("a"), second=FieldName("b"),
             a=mine[0], b=mine[1], other=theirs[0], last=theirs[1])
    )  # fmt: skip


def quartic_of(law: Target) -> tuple[float, float] | None:
    """(a, b) where data come from the quartic, else None."""
    line = law.line if isinstance(law, Twice) else law
    return (line.knobs.a, line.knobs.b) if isinstance(line, DoubleWell) else None


class Noise(ABC):
    """A law U that is known exactly and easy to draw from."""

    @abstractmethod
    def sample(self, n: int, generator: np.random.Generator) -> Array: ...

    @abstractmethod
    def log_density(self, x: Array) -> Array:
        """log U (n,) at `x` (n, D); −∞ where it never falls."""

    @property
    def support(self) -> tuple[tuple[float, float], ...] | None:
        """Where it falls, or None for everywhere."""
        return None

    def shares(self, x: Array, side: Array) -> Array:
        """How much of it (n,) falls in each cell about `x` (n, D) with these sides (D,), up to a common factor."""
        return np.asarray(np.exp(self.log_density(x)))

    @abstractmethod
    def box(self) -> tuple[tuple[float, float], ...]:
        """Where nearly all of it falls."""


class UniformNoise(Noise):
    """Even over the cube of half-width `width` about `centre` (D,)."""

    def __init__(self, centre: Array, width: float) -> None:
        self.centre, self.width = centre, width
        self.log_u = -len(centre) * math.log(2 * width)

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.random((n, len(self.centre)))
        x *= 2 * self.width
        x += self.centre - self.width
        return x

    def log_density(self, x: Array) -> Array:
        inside = (np.abs(x - self.centre) <= self.width).all(axis=1)
        return np.where(inside, self.log_u, -np.inf)

    def shares(self, x: Array, side: Array) -> Array:
        """Cells on its edge have as much as lies inside."""
        low, high = x - self.centre - side / 2, x - self.centre + side / 2
        inside = np.minimum(high, self.width) - np.maximum(low, -self.width)
        return np.asarray(np.maximum(inside, 0.0).prod(axis=1))

    @property
    def support(self) -> tuple[tuple[float, float], ...]:
        return self.box()

    def box(self) -> tuple[tuple[float, float], ...]:
        return tuple((float(c - self.width), float(c + self.width)) for c in self.centre)


class GaussianNoise(Noise):
    """Round Gaussian of deviation `width` about `centre` (D,)."""

    def __init__(self, centre: Array, width: float) -> None:
        self.centre, self.width = centre, width
        self._log_peak = -len(centre) * (math.log(width) + LOG_2PI / 2)

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, len(self.centre)))
        x *= self.width
        x += self.centre
        return x

    def log_density(self, x: Array) -> Array:
        away = (x - self.centre) / self.width
        found: Array = self._log_peak - 0.5 * np.einsum("nd,nd->n", away, away)
        return found

    def box(self) -> tuple[tuple[float, float], ...]:
        reach = 5 * self.width
        return tuple((float(c - reach), float(c + reach)) for c in self.centre)


class DataNoise(Noise):
    """The law of the data itself, stretched by `width` about its mean."""

    def __init__(self, law: Target, width: float) -> None:
        self.law, self.width = law, width
        self._less = law.dimension * math.log(width)

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        return self.law.mean + self.width * (self.law.sample(n, generator) - self.law.mean)

    def log_density(self, x: Array) -> Array:
        found = self.law.log_density(self.law.mean + (x - self.law.mean) / self.width)
        assert found is not None
        return found - self._less

    def box(self) -> tuple[tuple[float, float], ...]:
        return tuple(
            (float(m + self.width * (low - m)), float(m + self.width * (high - m)))
            for (low, high), m in zip(self.law.box, self.law.mean, strict=True)
        )


def check_known(law: Target, knob: str, asked: str, *, instead: str) -> None:
    """Raises BadInput where the density of `law` is not known, which `knob` = `asked` needs."""
    if law.log_density(law.mean[None, :]) is None:
        asked_for, cure = FieldName(asked, of=knob), FieldName(instead, of=knob)
        raise BadInput(text("{knob} = {asked} needs a known density, and own data have none; take {instead}.",
                            knob=FieldName(knob), asked=asked_for, instead=cure))  # fmt: skip


def noise_law(knobs: NceKnobs, law: Target, held_out: Array) -> Noise:
    """The noise under `knobs`. Raises BadInput where it does not fall where data (n, D) are."""
    if knobs.noise_law == "gaussian":
        return GaussianNoise(law.mean, knobs.noise_width)
    if knobs.noise_law == "data":
        check_known(law, "noise_law", "data", instead="gaussian")
    noise = UniformNoise(law.mean, knobs.noise_width) if knobs.noise_law == "uniform" else DataNoise(
        law, knobs.noise_width)  # fmt: skip
    missed = missed_by(noise, held_out)
    if missed > _MOST_MISSED:
        raise BadInput(
            text("{knob} = {width}: this noise never falls on {share} % of the data, and what it misses cannot be "
                 "learned; widen it, or set {law} = {gaussian}.",
                 knob=FieldName("noise_width"), law=FieldName("noise_law"), gaussian=FieldName("gaussian",
                 of="noise_law"),
                 width=knobs.noise_width, share=f"{100 * missed:.3g}")
        )  # fmt: skip
    return noise


def missed_by(noise: Noise, held_out: Array) -> float:
    """The share of points (n, D) where the noise never falls."""
    return float(np.isneginf(noise.log_density(held_out[:_LOOKED_AT])).mean())
