"""The line of the continuum lab: potentials on it, the jumps of walkers, and both equations on its cells."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.exact.continuum import Continuum
from engine.exact.markov_chain import exponential, normalised

Array = NDArray[np.float64]
LOW, HIGH, CELLS = -3.0, 3.0, 160
SPREAD = 0.1  # of the start


def potential(name: str, depth: float) -> Callable[[Array], Array]:
    """βU of the knob's choice."""
    shapes: dict[str, Callable[[Array], Array]] = {
        "double_well": lambda x: depth * (x**2 - 1) ** 2,
        "tilted": lambda x: depth * (x**2 - 1) ** 2 + 0.4 * depth * x,
        "harmonic": lambda x: depth * x**2,
        "flat": lambda x: 0.0 * x,
        "ripples": lambda x: 0.3 * x**2 + depth * np.cos(2 * np.pi * x) / 2,
    }
    return shapes[name]


def line(name: str, depth: float, diffusion: float, cells: int = CELLS) -> Continuum:
    return Continuum.of(potential(name, depth), LOW, HIGH, cells, diffusion)


class Equations:
    """Both equations on one set of cells: what P becomes in `dt`, under jumps of width `jump` and in their limit."""

    def __init__(self, cells: Continuum, jump: float, dt: float) -> None:
        self.cells = cells
        self.rates = cells.jump_rates(jump)
        self.jumps = exponential(normalised(self.rates), dt)
        self.limit = exponential(normalised(cells.limit_rates), dt)


def jumped(x: Array, energy: Callable[[Array], Array], jump: float, diffusion: float, time: float,
           rng: np.random.Generator) -> Array:  # fmt: skip
    """Where walkers at `x` (n,) are after `time`, by their next events.

    A jump is proposed at rate 4D/s² and taken with the heat-bath chance 1/(1 + exp ΔβU); none leaves the line.
    """
    x = x.copy()
    number = rng.poisson(4 * diffusion / jump**2 * time, size=len(x))
    for turn in range(int(number.max(initial=0))):
        who = np.flatnonzero(number > turn)
        here = x[who]
        there = here + jump * rng.standard_normal(len(who))
        inside = (there > LOW) & (there < HIGH)
        climb = energy(np.where(inside, there, here)) - energy(here)
        taken = inside & (rng.random(len(who)) < 0.5 * (1 - np.tanh(climb / 2)))
        x[who] = np.where(taken, there, here)
    return x
