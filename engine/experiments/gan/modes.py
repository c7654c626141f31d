"""Which modes a sampler reaches: counts as in the GAN papers (VEEGAN, PacGAN), and how wide it makes them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.targets import Target
from engine.targets.mixtures import GaussianMixture

Array = NDArray[np.float64]
NEAR = 3.0  # standard deviations within which a sample is of high quality
SAMPLES = 2500


def perfect_share(dimension: int) -> float:
    """The share of a round Gaussian within `NEAR` deviations of its centre."""
    return 1 - math.exp(-(NEAR**2) / 2) if dimension == 2 else math.erf(NEAR / math.sqrt(2))


def _perfect_square(dimension: int) -> float:
    """Mean squared distance from the centre, in squared deviations, of the points within `NEAR` of it."""
    tail = math.exp(-(NEAR**2) / 2)
    if dimension == 2:
        return 2 * (1 - tail * (1 + NEAR**2 / 2)) / (1 - tail)
    return 1 - 2 * NEAR * tail / math.sqrt(2 * math.pi) / perfect_share(1)


@dataclass(frozen=True)
class Coverage:
    """Of each mode: the share of all samples nearest to it, and the number within 3 sd. Of all: the rest.

    `width` is the deviation within modes over the true one, over the samples within 3 sd: 1 for a perfect sampler.
    """

    shares: Array
    hits: NDArray[np.int64]
    weights: Array
    n: int
    width: float

    @property
    def found(self) -> int:
        """Modes with at least one sample within 3 sd."""
        return int((self.hits > 0).sum())

    @property
    def missing(self) -> list[int]:
        """The others, counted from 1."""
        return [int(mode) + 1 for mode in np.flatnonzero(self.hits == 0)]

    @property
    def high_quality(self) -> float:
        """Share of samples within 3 sd of some mode."""
        return float(self.hits.sum()) / self.n

    @property
    def reverse_kl(self) -> float:
        """KL(shares ‖ true weights) in nats: of the model's law over modes from the target's."""
        some = self.shares > 0
        return float((self.shares[some] * np.log(self.shares[some] / self.weights[some])).sum())

    @property
    def smallest(self) -> float:
        """The smallest share of a mode relative to its true weight."""
        return float((self.shares / self.weights).min())


def modes_of(target: Target) -> int:
    """How many modes of a known width there are to count; 0 where there are none, or it is the only one."""
    return len(target.centres) if isinstance(target, GaussianMixture) and len(target.centres) > 1 else 0


def coverage(target: Target, x: Array) -> Coverage | None:
    """How samples x (n, D) lie among the modes of a mixture; None for targets without modes of a known width."""
    if not isinstance(target, GaussianMixture) or not modes_of(target):
        return None
    away = np.linalg.norm(x[:, None] - target.centres, axis=2)
    nearest = away.argmin(axis=1)
    reach = away[np.arange(len(x)), nearest] / target.sds[nearest]
    close = reach <= NEAR
    k = len(target.centres)
    square = float((reach[close] ** 2).mean()) if close.any() else math.nan
    return Coverage(
        np.bincount(nearest, minlength=k) / len(x),
        np.bincount(nearest[close], minlength=k),
        target.weights,
        len(x),
        math.sqrt(square / _perfect_square(target.dimension)),
    )


def kl_floor(modes: int, n: int) -> float:
    """What a perfect sampler's reverse KL over `modes` reads on average at n samples."""
    return (modes - 1) / (2 * n)
