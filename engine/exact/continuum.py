"""Jumps on a line with a potential, and the Fokker-Planck equation they tend to as they become small.

Heat-bath jumps of Gaussian width s at rate 2D/s²; the limit is Smoluchowski's equation
∂P/∂t = ∂/∂x [D (βU' P + ∂P/∂x)] on cells, with fluxes after Scharfetter & Gummel (1969).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.words import BadInput, text

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Continuum:
    """`cells` of equal width over [low, high], closed at both ends; `energy` (cells,) is βU at the centres.

    Both generators have the same stationary distribution, exp(-βU), in detailed balance.
    """

    low: float
    high: float
    energy: Array
    diffusion: float = 1.0

    @classmethod
    def of(
        cls, potential: Callable[[Array], Array], low: float, high: float, cells: int, diffusion: float = 1.0
    ) -> Continuum:
        """With βU = `potential`, which maps (n,) to (n,)."""
        width = (high - low) / cells
        centres = low + (np.arange(cells) + 0.5) * width
        with np.errstate(all="ignore"):
            energy = np.asarray(potential(np.asarray(centres)), dtype=np.float64)
        if not np.isfinite(energy).all():
            place = float(centres[~np.isfinite(energy)][0])
            raise BadInput(text("The potential is not finite at x = {place}.", place=f"{place:.3g}"))
        return cls(low, high, energy, diffusion)

    @property
    def width(self) -> float:
        """Of a cell."""
        return (self.high - self.low) / len(self.energy)

    @cached_property
    def centres(self) -> Array:
        return np.asarray(self.low + (np.arange(len(self.energy)) + 0.5) * self.width)

    @cached_property
    def equilibrium(self) -> Array:
        """Probability of every cell (cells,)."""
        weight = np.exp(self.energy.min() - self.energy)
        return np.asarray(weight / weight.sum())

    def jump_rates(self, jump: float) -> Array:
        """Rates (cells, cells) of jumps with standard deviation `jump`, entry (x, y) for y -> x.

        A jump is proposed at rate 2D/s² and taken with the chance 1/(1 + exp(βU(x) - βU(y))), twice as often
        as by halves. Raises BadInput below one and a half cells, where the grid no longer resolves the Gaussian.
        """
        if jump < 1.5 * self.width:
            raise BadInput(
                text(
                    "Jumps of width {jump} are too small for cells of {cell}; take {least} or more.",
                    jump=f"{jump:.3g}",
                    cell=f"{self.width:.3g}",
                    least=f"{1.5 * self.width:.3g}",
                )
            )
        from scipy.special import expit

        away = self.centres[:, None] - self.centres[None, :]
        chance = np.exp(-0.5 * (away / jump) ** 2) * self.width / (jump * np.sqrt(2 * np.pi))
        chance[abs(away) > 8 * jump] = 0.0
        climb = self.energy[:, None] - self.energy[None, :]
        taken = 2.0 * expit(-climb)
        rates = 2 * self.diffusion / jump**2 * chance * taken
        np.fill_diagonal(rates, 0.0)
        return np.asarray(rates)

    @cached_property
    def limit_rates(self) -> Array:
        """Rates (cells, cells) of the Fokker-Planck equation on the cells: neighbours only."""
        climb = np.diff(self.energy)
        up = self.diffusion / self.width**2 * _bernoulli(climb)
        down = self.diffusion / self.width**2 * _bernoulli(-climb)
        return np.asarray(np.diag(up, -1) + np.diag(down, 1))

    @cached_property
    def drift(self) -> Array:
        """-D βU' at the centres (cells,)."""
        return np.asarray(-self.diffusion * np.gradient(self.energy, self.width))

    def point(self, place: float) -> Array:
        """All probability in the cell of `place`."""
        start = np.zeros(len(self.energy))
        start[int(np.clip((place - self.low) / self.width, 0, len(self.energy) - 1))] = 1.0
        return start

    def bell(self, place: float, spread: float) -> Array:
        """A Gaussian on the cells."""
        weight = np.exp(-0.5 * ((self.centres - place) / spread) ** 2)
        return np.asarray(weight / weight.sum())


def _bernoulli(z: Array) -> Array:
    """z / (exp(z) - 1), 1 at z = 0."""
    small = abs(z) < 1e-8
    safe = np.where(small, 1.0, z)
    with np.errstate(over="ignore"):
        return np.where(small, 1.0 - z / 2, safe / np.expm1(safe))
