"""The contract of a target: a distribution in one or two dimensions, with what is known of it exactly."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.knobs import KnobSet
from engine.marks import Exact, Provenance
from engine.words import Text, text

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Known:
    """A number and how it is known."""

    value: float
    source: Provenance


class Target(ABC):
    """A distribution to learn. Subclasses are immutable: equal knobs, equal numbers.

    `box` is the part of the plane worth looking at, ((x_low, x_high), (y_low, y_high)) or ((x_low,
    x_high),) in one dimension; the mass outside it is negligible or said. `mean` and `sd` (D,) are what
    models standardise with; they need not be exact, but must not vary with the seed.
    """

    class Knobs(KnobSet):
        """No parameters; targets that have some override this."""

    name: ClassVar[str]
    title: ClassVar[Text]
    dimension: int = 2

    def __init__(self, knobs: KnobSet | None = None) -> None:
        self.knobs = knobs if knobs is not None else self.Knobs()

    @property
    @abstractmethod
    def box(self) -> tuple[tuple[float, float], ...]: ...

    @property
    def coordinates(self) -> tuple[Text, ...]:
        """What the axes of the plane are called."""
        return text("x₁"), text("x₂")

    @property
    @abstractmethod
    def mean(self) -> Array: ...

    @property
    @abstractmethod
    def sd(self) -> Array: ...

    @abstractmethod
    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """`n` independent samples, (n, D)."""

    def held_out(self, n: int, generator: np.random.Generator) -> Array:
        """`n` samples (n, D) to judge a model by; own data gives rows kept aside, at most all."""
        return self.sample(n, generator)

    def log_density(self, x: Array) -> Array | None:
        """log p at `x` (n, D), as (n,); None where the density is not known (own data)."""
        return None

    @property
    def density_source(self) -> Provenance:
        """How `log_density` is known."""
        return Exact()

    @property
    def entropy(self) -> Known | None:
        """In nats; None where it is not known."""
        return None

    @property
    def modes(self) -> Array | None:
        """The modes that a sampler may lose, (k, D); None where the target has no separate modes."""
        return None
