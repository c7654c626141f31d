"""Five ways down, each as the minimum of a surrogate that agrees with f to first order where one stands.

Gradient: curvature 1/h in place of f''. Newton: the tangent parabola, wherever its bottom or top is. EM: weighted
logarithms or squares. Momentum: Polyak (1964). Stochastic gradient: Robbins & Monro (1951).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.experiments.descent.knobs import DescentKnobs
from engine.experiments.descent.landscape import Landscape
from engine.words import Text, text

Array = NDArray[np.float64]
METHODS = ("gradient", "momentum", "sgd", "newton", "em")
FARTHEST = 1e8
ROLES = {"gradient": "class 0", "momentum": "class 4", "sgd": "class 3", "newton": "class 1", "em": "class 2"}


def method_name(method: str) -> Text:
    return {
        "gradient": text("gradient"),
        "momentum": text("momentum"),
        "sgd": text("stochastic gradient"),
        "newton": text("Newton"),
        "em": text("EM"),
    }[method]


def methods_on(landscape: Landscape) -> tuple[str, ...]:
    """Those that can be run there."""
    return METHODS if landscape.has_em else METHODS[:-1]


def newton_step(landscape: Landscape, at: Array) -> Array:
    """From `at` (..., d) to where the tangent parabola has no slope; NaN where it is flat."""
    slope, bend = landscape.gradient(at), landscape.hessian(at)
    size = np.abs(bend).max(axis=(-2, -1))
    with np.errstate(all="ignore"):
        solvable = np.isfinite(bend).all(axis=(-2, -1)) & (np.abs(np.linalg.det(bend)) > 1e-13 * size ** bend.shape[-1])
    safe = np.where(solvable[..., None, None], bend, np.eye(bend.shape[-1]))
    step: Array = np.where(solvable[..., None], -np.linalg.solve(safe, slope[..., None])[..., 0], np.nan)
    return at + step


def next_place(
    method: str, landscape: Landscape, at: Array, velocity: Array, knobs: DescentKnobs, rng: np.random.Generator
) -> Array:
    """Where `method` goes from `at` (d,); not finite where it cannot go on. Only `sgd` draws from `rng`."""
    if method == "newton":
        return newton_step(landscape, at)
    if method == "em":
        return landscape.responsible(at)
    if method == "sgd":
        return at - knobs.rate * landscape.sampled_gradient(at, knobs.noise, rng)
    found: Array = at - knobs.rate * landscape.gradient(at)
    return found + knobs.momentum * velocity if method == "momentum" else found


def reachable(landscape: Landscape, place: Array) -> bool:
    """Whether a method may stand at `place`: f is defined there and it is not beyond all bounds."""
    return bool(np.isfinite(place).all() and np.abs(place).max() < FARTHEST and np.isfinite(landscape.value(place)))


def surrogate(method: str, landscape: Landscape, here: Array, knobs: DescentKnobs, at: Array) -> Array:
    """The surrogate that `method` makes at `here` (d,), at `at` (..., d).

    Those of momentum and of the stochastic gradient are that of the gradient: what they add is no minimum of it.
    """
    if method == "em":
        return landscape.bowl(here, at)
    away = at - here
    linear = landscape.value(here) + away @ landscape.gradient(here)
    bend = landscape.hessian(here) if method == "newton" else np.eye(len(here)) / knobs.rate
    found: Array = linear + 0.5 * np.einsum("...i,ij,...j->...", away, bend, away)
    return found


def run_all(method: str, landscape: Landscape, starts: Array, knobs: DescentKnobs, steps: int) -> Array:
    """Where `steps` steps of a method without chance lead from each of `starts` (n, d); NaN where it went astray."""
    at, velocity = starts.copy(), np.zeros_like(starts)
    with np.errstate(all="ignore"):
        for _ in range(steps):
            if method == "newton":
                after = newton_step(landscape, at)
            elif method == "em":
                after = landscape.responsible(at)
            else:
                after = at - knobs.rate * landscape.gradient(at)
                after = after + knobs.momentum * velocity if method == "momentum" else after
            velocity = after - at
            settled = np.nanmax(np.abs(velocity), initial=0.0) < 1e-13
            at = np.where(np.abs(after) < FARTHEST, after, np.nan)
            if settled:
                break
    return at
