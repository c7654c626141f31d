"""Pinwheel: five Gaussian arms wound into spirals; the density is found by solving for the place on each arm."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.marks import Provenance, Quadrature
from engine.targets.logarithms import LOG_2PI, log_sum_exp
from engine.targets.target import Array, Known, Target
from engine.words import text

ARMS = 5
RADIAL, TANGENTIAL, RATE, SCALE = 0.3, 0.1, 0.25, 2.0
# Further out (13 deviations) the arms are wound so tightly that their mean over the angle is taken.
WOUND_UP = 5.0

Solvable = Callable[[Array], tuple[Array, Array]]


class Pinwheel(Target):
    """(r, t) = (1 + 0.3 N, 0.1 N) turned counter-clockwise by 2πk/5 + 0.25 exp(r), times 2.

    At distance 2ρ from the origin, (r, t) = ρ (cos ψ, sin ψ) for each ψ that solves
    ψ + 0.25 exp(ρ cos ψ) = angle - 2πk/5; turning changes area by 1 - 0.25 t exp(r).
    """

    name = "pinwheel"
    title = text("Pinwheel")
    box = ((-4.5, 4.5), (-4.5, 4.5))

    @property
    def mean(self) -> Array:
        return np.zeros(2)

    @property
    def sd(self) -> Array:
        return np.full(2, SCALE * math.sqrt((1 + RADIAL**2 + TANGENTIAL**2) / 2))

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        x = generator.standard_normal((n, 2))
        radial = 1.0 + RADIAL * x[:, 0]
        tangential = TANGENTIAL * x[:, 1]
        turn = RATE * np.exp(radial)
        turn += 2 * np.pi / ARMS * generator.integers(ARMS, size=n)
        cos, sin = np.cos(turn), np.sin(turn)
        x[:, 0] = radial * cos - tangential * sin
        x[:, 1] = radial * sin + tangential * cos
        x *= SCALE
        return x

    def log_density(self, x: Array) -> Array:
        radius = np.hypot(x[:, 0], x[:, 1]) / SCALE
        angle = np.arctan2(x[:, 1], x[:, 0])
        near = radius < WOUND_UP
        log_p = np.empty(len(x))
        log_p[near] = _on_arms(radius[near], angle[near])
        log_p[~near] = _mean_over_angle(radius[~near])
        return log_p - 2 * math.log(SCALE)

    @property
    def density_source(self) -> Provenance:
        """Rounding, but for the 1e-40 of the mass that lies further out."""
        return Quadrature(1e-9)

    @property
    def entropy(self) -> Known:
        """By the trapezoid rule on a grid of step 0.02, once and for all; its error is the change from step 0.04."""
        return Known(2.3177880, Quadrature(1e-7))

    @property
    def modes(self) -> Array:
        """The middles of the arms (5, 2)."""
        turn = RATE * math.e + 2 * np.pi / ARMS * np.arange(ARMS)
        return SCALE * np.stack([np.cos(turn), np.sin(turn)], axis=1)


def _log_gaussian(radius: Array, psi: Array) -> Array:
    """Log-density of (r, t) = radius (cos ψ, sin ψ)."""
    radial = (radius * np.cos(psi) - 1) / RADIAL
    tangential = radius * np.sin(psi) / TANGENTIAL
    return -(radial**2 + tangential**2) / 2 - (LOG_2PI + math.log(RADIAL * TANGENTIAL))


def _turned(radius: Array, psi: Array) -> tuple[Array, Array]:
    """Angle after turning, and its slope in ψ, which is also the change of area."""
    across, up = radius * np.cos(psi), radius * np.sin(psi)
    turn = RATE * np.exp(across)
    return psi + turn, 1 - turn * up


def _on_arms(radius: Array, angle: Array) -> Array:
    """Sum over all solutions ψ, on each stretch where the turned angle is monotone."""
    first, second = np.full(len(radius), np.pi), np.full(len(radius), np.pi)
    # The slope is least where ρ cos² ψ + cos ψ = ρ; below zero there, the arm folds at two ψ around it.
    least = np.arccos(np.clip(2 * radius / (1 + np.sqrt(1 + 4 * radius**2)), -1, 1))
    folded = np.flatnonzero(_turned(radius, least)[1] < 0)
    if folded.size:
        rho, middle = radius[folded], least[folded]
        first[folded] = _solve(lambda psi: _slope(rho, psi), np.zeros(folded.size), middle)
        second[folded] = _solve(lambda psi: _slope(rho, psi), middle, np.full(folded.size, np.pi))
    log_p = np.full(len(radius), -np.inf)
    every = np.arange(len(radius))
    _add_solutions(log_p, radius, angle, every, second - 2 * np.pi, first)
    _add_solutions(log_p, radius, angle, folded, first[folded], second[folded])
    return log_p - math.log(ARMS)


def _slope(radius: Array, psi: Array) -> tuple[Array, Array]:
    """Slope of the turned angle, and its own slope."""
    across, up = radius * np.cos(psi), radius * np.sin(psi)
    turn = RATE * np.exp(across)
    return 1 - turn * up, turn * (up**2 - across)


def _add_solutions(log_p: Array, radius: Array, angle: Array, which: NDArray[np.intp], low: Array, high: Array) -> None:
    """Add to `log_p[which]` the solutions between `low` and `high`, as many as arms pass there."""
    step = 2 * np.pi / ARMS
    rho, phi = radius[which], angle[which]
    ends = np.stack([_turned(rho, low)[0], _turned(rho, high)[0]])
    start = np.ceil((ends.min(axis=0) - phi) / step)
    count = (np.ceil((ends.max(axis=0) - phi) / step) - start).astype(np.intp)
    met = count > 0
    if not met.any():
        return
    owner = np.repeat(np.arange(len(which)), count)
    first = np.cumsum(count) - count
    wanted = phi[owner] + step * (start[owner] + np.arange(owner.size) - first[owner])
    rho = rho[owner]

    def miss(psi: Array) -> tuple[Array, Array]:
        turned, slope = _turned(rho, psi)
        return turned - wanted, slope

    psi = _solve(miss, low[owner], high[owner])
    area = np.maximum(np.abs(_turned(rho, psi)[1]), 1e-12)
    sums = np.logaddexp.reduceat(_log_gaussian(rho, psi) - np.log(area), first[met])
    log_p[which[met]] = np.logaddexp(log_p[which[met]], sums)


def _solve(function: Solvable, low: Array, high: Array) -> Array:
    """Where a function, monotone from `low` to `high`, is zero: Newton's steps, halving where they leave."""
    rising = function(high)[0] > function(low)[0]
    x = (low + high) / 2
    for _ in range(60):
        value, slope = function(x)
        below = (value < 0) == rising
        low, high = np.where(below, x, low), np.where(below, high, x)
        with np.errstate(divide="ignore", invalid="ignore"):
            newton = x - value / slope
        moved = np.where((newton > low) & (newton < high), newton, (low + high) / 2)
        done = np.abs(moved - x).max() < 1e-14
        x = moved
        if done:
            break
    return x


def _mean_over_angle(radius: Array) -> Array:
    """log of the mean of the density over a circle, whose mass sits where ψ is near 0."""
    node, weight = np.polynomial.legendre.leggauss(48)
    curvature = (radius / TANGENTIAL) ** 2 - radius * (radius - 1) / RADIAL**2
    width = 12 / np.sqrt(curvature)
    terms = _log_gaussian(radius[:, None], width[:, None] * node) + np.log(weight)
    return log_sum_exp(terms) + np.log(width / (2 * np.pi))
