"""Starting points of the refinement."""

from __future__ import annotations

from dataclasses import replace

from engine.experiment import Preset
from engine.words import text

_LADDER = "\n".join(f"{n} <-> {n + 1} 3 {n + 1}" for n in range(9))

_MOMENTS = (
    Preset(
        name="halving",
        title=text("Halve the step"),
        line=text("Coins thrown every h, h/2, h/4…: each halving halves the error."),
    ),
    Preset(
        name="geometric",
        title=text("Geometric to exponential"),
        line=text("Waiting a whole number of steps, or any time at all."),
        knobs={"rates": "0 0.5\n1 0", "h": 0.4, "walkers": 5000},
        panels=("waiting", "matrix", "probability"),
    ),
    Preset(
        name="oscillation",
        title=text("Only steps can swing"),
        line=text("A coarse chain overshoots and swings; continuous time never does."),
        knobs={"rates": "0 1\n1 0", "h": 0.95},
        panels=("probability", "error", "convergence"),
    ),
    Preset(
        name="ladder",
        title=text("A ladder"),
        line=text("Ten states: the step must be shorter than the fastest wait."),
        knobs={"rates": _LADDER, "h": 0.08, "seen": 3},
        panels=("probability", "convergence", "matrix", "waiting"),
    ),
)
# Unthrottled, a chain is at rest before anybody has looked.
PRESETS = tuple(replace(preset, pace=preset.pace or 20.0) for preset in _MOMENTS)
