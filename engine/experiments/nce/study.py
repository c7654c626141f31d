"""What the noise costs: an unnormalised Gaussian fitted again and again, for some ratios and widths of the noise.

log p = −λx²/2 + c with λ and c free, true λ = 1 (Gutmann & Hyvärinen 2012, section 4). With noise equal to the data law
T times the squared error tends to 2.5(1 + 1/ν).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
RATIOS = (0.5, 1.0, 2.0, 5.0, 10.0)
WIDTHS = (1.0, 0.5, 3.0)  # of the noise, in deviations of the data: equal, too narrow, too wide
TRUE_C = -0.5 * math.log(2 * math.pi)
_NEWTON, _CLOSE, _LONGEST = 60, 1e-10, 0.5


def fit(data: Array, noise: Array, width: float, ratio: float) -> tuple[float, float]:
    """(λ, c) that minimise the NCE loss on data (T,) and noise (νT,) of deviation `width`, by Newton's method."""
    x = np.concatenate([data, noise])
    features = np.stack([-0.5 * x * x, np.ones_like(x)])
    known = math.log(ratio) - math.log(width) + TRUE_C - 0.5 * (x / width) ** 2
    weight = np.full(len(x), ratio / len(noise))
    weight[: len(data)] = 1 / len(data)
    is_data = np.zeros(len(x))
    is_data[: len(data)] = 1.0
    found = np.array([1.0, TRUE_C])
    for _ in range(_NEWTON):
        with np.errstate(over="ignore"):
            share = 1 / (1 + np.exp(known - found @ features))
        slope = features @ (weight * (share - is_data))
        bend = (features * (weight * share * (1 - share))) @ features.T
        move = np.linalg.solve(bend, slope)
        # The loss is convex, but far from its least value flat: a longer step might leave all numbers.
        move *= min(1.0, _LONGEST / max(float(np.abs(move).max()), _CLOSE))
        found -= move
        if np.abs(move).max() < _CLOSE:
            break
    return float(found[0]), float(found[1])


def expected_error(width: float, ratio: float) -> float:
    """T times the mean squared error of λ plus that of c, as T grows: the trace of their asymptotic covariance.

    Σ = I⁻¹ − (1 + 1/ν) I⁻¹ m mᵀ I⁻¹ with I = ∫ g gᵀ p D, m = ∫ g p D, g = (−x²/2, 1) and D = νU/(p + νU).
    """
    x = np.linspace(-12.0, 12.0, 24_001)
    log_p = TRUE_C - 0.5 * x * x
    log_u = TRUE_C - math.log(width) - 0.5 * (x / width) ** 2 + math.log(ratio)
    weight = np.exp(log_p + log_u - np.logaddexp(log_p, log_u)) * (x[1] - x[0])
    features = np.stack([-0.5 * x * x, np.ones_like(x)])
    inverse = np.linalg.inv((features * weight) @ features.T)
    mean = inverse @ (features @ weight)
    return float(np.trace(inverse) - (1 + 1 / ratio) * mean @ mean)


class Study:
    """Sums over fits: squared errors times T and their squares, for each width and ratio (3, 5)."""

    def __init__(self, points: int) -> None:
        self.points = points
        self.fits = 0
        self.sums, self.squares = np.zeros((len(WIDTHS), len(RATIOS))), np.zeros((len(WIDTHS), len(RATIOS)))
        self._now: list[float] = []
        self._data: Array | None = None

    @property
    def unfinished(self) -> bool:
        return bool(self._now)

    def go_on(self, generator: np.random.Generator) -> None:
        """Fit for the next ratio; one set of data serves all widths and ratios, and then counts as one fit."""
        if self._data is None:
            self._data = generator.standard_normal(self.points)
        width, ratio = WIDTHS[len(self._now) // len(RATIOS)], RATIOS[len(self._now) % len(RATIOS)]
        noise = width * generator.standard_normal(max(1, round(ratio * self.points)))
        scale, c = fit(self._data, noise, width, ratio)
        self._now.append(self.points * ((scale - 1) ** 2 + (c - TRUE_C) ** 2))
        if len(self._now) == self.sums.size:
            errors = np.array(self._now).reshape(self.sums.shape)
            self.sums, self.squares, self.fits = self.sums + errors, self.squares + errors**2, self.fits + 1
            self._now, self._data = [], None

    @property
    def mean(self) -> Array:
        """T times the mean squared error (3, 5), NaN before the first fit."""
        return self.sums / self.fits if self.fits else np.full_like(self.sums, np.nan)

    @property
    def spread(self) -> Array:
        """Standard error of `mean`."""
        if self.fits < 2:
            return np.full_like(self.sums, np.nan)
        variance = np.maximum(self.squares / self.fits - self.mean**2, 0) / (self.fits - 1)
        return np.sqrt(variance)

    def state(self) -> dict[str, object]:
        return {"fits": self.fits, "sums": self.sums.copy(), "squares": self.squares.copy()}

    def restore(self, state: dict[str, object]) -> None:
        self.fits = int(str(state["fits"]))
        self.sums, self.squares = np.array(state["sums"]), np.array(state["squares"])
        self._now, self._data = [], None
