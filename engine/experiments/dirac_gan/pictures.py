"""The panels of the Dirac GAN."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.experiments.dirac_gan.game import Game
from engine.marks import Arrows, Axis, Curve, Exact, Known, Line, Mark, Note, Panel, Points, read_only
from engine.words import text

Array = NDArray[np.float64]
_REACH, _ARROWS = 2.2, 19
_SHORTEST = 1e-4


@dataclass(frozen=True)
class Moment:
    """What one picture is taken of; `path` (n, 2) ends at (θ, ψ)."""

    game: Game
    theta: float
    psi: float
    path: Array
    step: int


def plane(moment: Moment) -> Panel:
    ticks = np.linspace(-_REACH, _REACH, _ARROWS)
    places = np.stack([side.ravel() for side in np.meshgrid(ticks, ticks)], axis=1)
    game = moment.game
    drive = -np.array([(game.generator_slope(a, b), game.critic_slope(a, b)) for a, b in places])
    length = np.linalg.norm(drive, axis=1, keepdims=True)
    # Directions count: long arrows are shortened, those at rest stay points.
    arrows = drive / np.maximum(length, 1e-12) * (ticks[1] - ticks[0]) * 0.75 * np.tanh(1.5 * length)
    labels = text("where gradients drive"), text("path"), text("drag me")
    marks: tuple[Mark, ...] = (
        Arrows(xy=read_only(places), uv=read_only(arrows), role="muted", label=labels[0]),
        Curve(x=read_only(moment.path[:, 0]), y=read_only(moment.path[:, 1]), role="model", label=labels[1]),
        Points(xy=read_only([[0.0, 0.0]]), role="truth", size=9.0, label=text("equilibrium")),
        Points(xy=read_only([[moment.theta, moment.psi]]), role="start", size=11.0, handles=True, label=labels[2]),
    )
    if game.knobs.constraint == "clip":
        marks += tuple(Line(at=side * game.knobs.clip, role="noise") for side in (-1, 1))
    x, y = (
        Axis(text("generated point θ"), (-_REACH, _REACH)),
        Axis(text("slope ψ"), (-_REACH, _REACH)),
    )
    known = ((labels[0], Exact()), (labels[1], Exact()))
    return Panel(text("Phase plane"), x, y, marks, moment.step, known, equal=True)


def radius(moment: Moment) -> Panel:
    first = moment.step - len(moment.path) + 1
    at = np.arange(first, moment.step + 1)
    away = np.maximum(np.hypot(*moment.path.T), _SHORTEST)
    label, growth = text("√(θ² + ψ²)"), moment.game.growth()
    marks: tuple[Mark, ...] = (Curve(x=read_only(at), y=read_only(away), role="model", label=label),)
    known: Known = ((label, Exact()),)
    if growth is not None:
        said = text("eigenvalues at rest: × {growth} a step", growth=f"{growth:.4f}")
        predicted = np.clip(away[0] * growth ** np.arange(len(at), dtype=np.float64), _SHORTEST, 1e6)
        marks += (
            Curve(x=read_only(at), y=read_only(predicted), role="truth", dashed=True, label=text("as near to rest")),
            Note(says=said),
        )
        known += ((text("as near to rest"), Exact()),)
    else:
        marks += (Note(says=text("Not smooth at rest: there are no eigenvalues to go by.")),)
    last = 100.0 * max(1, -(-moment.step // 100))
    x, y = Axis(text("step"), (max(0.0, last - 2000), last)), Axis(text("distance"), (_SHORTEST, 10.0), log=True)
    return Panel(text("Distance from rest"), x, y, marks, moment.step, known)


def critic(moment: Moment) -> Panel:
    at = np.array([-_REACH, _REACH])
    label = text("f(x) = ψx")
    marks: tuple[Mark, ...] = (Curve(x=read_only(at), y=read_only(moment.psi * at), role="model", label=label),)
    known: Known = ((label, Exact()),)
    best = moment.game.best_slope(moment.theta)
    if best is not None:
        name = text("the best critic against this θ")
        marks += (
            Curve(x=read_only(at), y=read_only(best * at), role="truth", dashed=True, label=name),
            Note(says=text("slope {psi}, best {best}", psi=_number(moment.psi), best=_number(best))),
        )
        known += ((name, Exact()),)
    else:
        marks += (Note(says=text("slope {psi}; there is no best critic here", psi=_number(moment.psi))),)
    marks += (
        Points(xy=read_only([[0.0, 0.0]]), role="data", size=10.0, label=text("real")),
        Points(
            xy=read_only([[moment.theta, moment.psi * moment.theta]]), role="start", size=10.0, label=text("generated")
        ),
    )
    x, y = Axis(text("x"), (-_REACH, _REACH)), Axis(text("f"), (-_REACH, _REACH))
    return Panel(text("Critic and the two atoms"), x, y, marks, moment.step, known)


def _number(value: float) -> str:
    """Three places, and no minus before a zero."""
    return f"{value:.3f}".replace("-0.000", "0.000").replace("-", "−")


DRAW: dict[str, Callable[[Moment], Panel]] = {"plane": plane, "radius": radius, "critic": critic}
