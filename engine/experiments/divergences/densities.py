"""Densities on a line with a centre and a width, and how far two of them are apart: every measure by quadrature."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.words import Text, text

Array = NDArray[np.float64]
REACH = 16.0  # half the line that is summed over
CELLS = 4800  # a multiple of 6
WIDEST, THINNEST = 4.0, 0.1
FARTHEST = 6.0
ROUNDING = 1e-13
_NOTHING = -700.0  # logs of densities below are those of 0
_PEAK = 0.35  # of each of two peaks, in widths

MEASURES: dict[str, tuple[str, Text]] = {
    "kl": ("KL(p‖q)", text("misses of q are punished: it covers")),
    "reverse_kl": ("KL(q‖p)", text("inventions of q are punished: it seeks a peak")),
    "js": ("JS(p,q)", text("never above ln 2")),
    "bhattacharyya": ("B(p,q)", text("−ln of the overlap ∫√pq")),
    "w1": ("W₁(p,q)", text("how far mass has to be carried")),
    "tv": ("TV(p,q)", text("never above 1")),
}


@dataclass(frozen=True)
class Density:
    """`kind` gaussian, uniform or peaks (two of them), about `centre`, of standard deviation `width`."""

    kind: str
    centre: float
    width: float

    def log_over(self, x: Array) -> Array:
        """log of the density on evenly spaced cells about `x`; a uniform one is averaged over the cells it cuts."""
        return self._log_box(x, float(x[1] - x[0])) if self.kind == "uniform" else self.log_at(x)

    def log_at(self, x: Array) -> Array:
        """log of the density at `x`."""
        z = (x - self.centre) / self.width
        if self.kind == "gaussian":
            return np.asarray(-0.5 * z * z - math.log(self.width * math.sqrt(2 * math.pi)))
        if self.kind == "uniform":
            return np.where(np.abs(z) <= math.sqrt(3.0), -math.log(2 * math.sqrt(3.0) * self.width), -math.inf)
        apart = math.sqrt(1 - _PEAK**2)
        peaks = (-0.5 * np.square((z - side * apart) / _PEAK) for side in (-1, 1))
        return np.asarray(np.logaddexp(*peaks) - math.log(2 * _PEAK * self.width * math.sqrt(2 * math.pi)))

    def _log_box(self, x: Array, cell: float) -> Array:
        half = math.sqrt(3.0) * self.width
        right = np.minimum(x + cell / 2, self.centre + half)
        left = np.maximum(x - cell / 2, self.centre - half)
        with np.errstate(divide="ignore"):
            return np.asarray(np.log(np.maximum(right - left, 0.0) / cell) - math.log(2 * half))

    def over(self, x: Array) -> Array:
        """The density on evenly spaced cells about `x`."""
        return np.asarray(np.exp(self.log_over(x)))

    def moved(self, centre: float, width: float) -> Density:
        """The same kind elsewhere, within reach."""
        return Density(
            self.kind,
            float(np.clip(centre, -FARTHEST, FARTHEST)),
            float(np.clip(width, THINNEST, WIDEST)),
        )


@dataclass(frozen=True)
class Measured:
    """One measure: its value, ∞ where it has none, and how far a coarser sum strays."""

    value: float
    error: float


def line(cells: int = CELLS) -> Array:
    """Cell centres of the line."""
    return REACH * ((2 * np.arange(cells) + 1) / cells - 1)


def measured(p: Density, q: Density) -> dict[str, Measured]:
    """Every measure between p and q, by the midpoint rule, with the rule on half as many cells for the error."""
    fine, coarse = (_all(p, q, cells) for cells in (CELLS, CELLS // 2))
    return {
        name: Measured(value, max(abs(value - coarse[name]), ROUNDING) if math.isfinite(value + coarse[name]) else 0.0)
        for name, value in fine.items()
    }


def value(name: str, p: Density, q: Density) -> float:
    """One measure alone."""
    return _all(p, q, CELLS // 4, (name,))[name]


def values(p: Density, q: Density) -> dict[str, float]:
    """Every measure, quickly."""
    return _all(p, q, CELLS // 4)


def integrand(name: str, log_p: Array, log_q: Array) -> Array:
    """What is integrated, cell by cell of the whole line; of W₁ the distance of the distribution functions."""
    if name == "kl":
        return _times_log(log_p, log_q)
    if name == "reverse_kl":
        return _times_log(log_q, log_p)
    if name == "js":
        middle = np.logaddexp(log_p, log_q) - math.log(2)
        return (_times_log(log_p, middle) + _times_log(log_q, middle)) / 2
    if name == "bhattacharyya":
        return np.asarray(np.exp((log_p + log_q) / 2))
    away = np.exp(log_p) - np.exp(log_q)
    if name == "tv":
        return np.asarray(np.abs(away) / 2)
    return np.asarray(np.abs(np.cumsum(away)) * (2 * REACH / len(away)))


def _times_log(log_a: Array, log_b: Array) -> Array:
    """a ln(a/b): 0 where a is 0, ∞ where only b is."""
    some = log_a > _NOTHING
    return np.where(some, np.exp(log_a) * (np.where(some, log_a, 0.0) - np.where(some, log_b, 0.0)), 0.0)


def _all(p: Density, q: Density, cells: int, names: Iterable[str] = MEASURES) -> dict[str, float]:
    x, dx = line(cells), 2 * REACH / cells
    # What is summed is a density, whatever the ends of the line cut off.
    log_p, log_q = (log - math.log(float(np.exp(log).sum()) * dx) for log in (p.log_over(x), q.log_over(x)))
    sums = {name: float(integrand(name, log_p, log_q).sum() * dx) for name in names}
    if (overlap := sums.get("bhattacharyya")) is not None:
        sums["bhattacharyya"] = -math.log(min(overlap, 1.0)) if overlap > 0 else math.inf
    return sums


def between_gaussians(p: Density, q: Density) -> dict[str, float]:
    """Those measures that have a closed form for two Gaussians."""
    away, ratio = (p.centre - q.centre) ** 2, p.width / q.width
    both = p.width**2 + q.width**2
    return {
        "kl": 0.5 * (ratio**2 + away / q.width**2 - 1) - math.log(ratio),
        "reverse_kl": 0.5 * (ratio**-2 + away / p.width**2 - 1) + math.log(ratio),
        "bhattacharyya": away / (4 * both) + 0.5 * math.log(both / (2 * p.width * q.width)),
    }
