"""What can go wrong on the way down, named once each time it comes up: of the method looked at."""

from __future__ import annotations

from collections.abc import Iterator

from engine.axes import said
from engine.experiments.descent.methods import METHODS, method_name
from engine.experiments.descent.moment import Array, Scene
from engine.findings import Fault
from engine.words import text

ARRIVED = 1e-6
FAR = 1.0  # widths of the range


def faults(scene: Scene, method: str, place: Array, stuck: bool) -> Iterator[Fault]:
    assert method in METHODS
    if stuck:
        yield _stuck(scene, method, place)
        return
    if scene.beyond(place) > FAR:
        yield _run_away(scene, method, place)
        return
    away = ((scene.still.places - place) ** 2).sum(axis=1)
    if len(away) and away.min() < ARRIVED**2 and (kind := scene.still.kinds[int(away.argmin())]) != "minimum":
        says = {
            "maximum": text("At rest on a maximum: {method} looks for slope 0, not for low values.",
                            method=method_name(method)),
            "saddle": text("At rest on a saddle by {method}: down one way, up the other.",
                           method=method_name(method)),
            "flat": text("At rest by {method} on level ground that is no minimum.", method=method_name(method)),
        }[kind]  # fmt: skip
        yield f"at a {kind}", says, text("Drag the point to the other side of the next minimum, or take the gradient.")


def _run_away(scene: Scene, method: str, place: Array) -> Fault:
    return (
        "runs away",
        text("Run away by {method} to {at}, far beyond the range.", method=method_name(method),
             at=", ".join(map(said, place.tolist()))),
        text("Make the step length smaller; 1/L = {limit} is short enough in this range.", limit=_limit(scene)),
    )  # fmt: skip


def _limit(scene: Scene) -> str:
    return said(1.0 / scene.steepest) if scene.steepest > 0 else "∞"


def _stuck(scene: Scene, method: str, place: Array) -> Fault:
    at = ", ".join(map(said, place.tolist()))
    if method == "newton":
        return (
            "no Newton step",
            text("Newton stays at {at}: there the parabola is flat, or its place is not on the function.", at=at),
            text("Drag the point elsewhere."),
        )
    return (
        "left the function",
        text("Stays at {at}: the next step by {method} leads to where f is not defined, or beyond all bounds.",
             method=method_name(method), at=at),
        text("Make the step length smaller; 1/L = {limit} is short enough in this range.", limit=_limit(scene)),
    )  # fmt: skip
