"""Starting points of the continuum lab."""

from __future__ import annotations

from dataclasses import replace

from engine.experiment import Preset
from engine.words import text

_MOMENTS = (
    Preset(
        name="double_well",
        title=text("Jumps in a double well"),
        line=text("Walkers cross the barrier; the master equation knows how many."),
    ),
    Preset(
        name="small_jumps",
        title=text("Small jumps diffuse"),
        line=text("Make s small: jumps become drift and diffusion, as s²."),
        knobs={"jump": 0.15, "dt": 0.002},
        panels=("densities", "small_jumps", "jumps"),
    ),
    Preset(
        name="long_jumps",
        title=text("Over the barrier"),
        line=text("Long jumps cross at once what diffusion must climb."),
        knobs={"jump": 2.0, "depth": 6.0, "dt": 0.02},
        panels=("densities", "landscape", "jumps", "rates"),
    ),
    Preset(
        name="harmonic",
        title=text("Harmonic"),
        line=text("In the limit a Gaussian slides down: Ornstein and Uhlenbeck."),
        knobs={"potential": "harmonic", "depth": 1.0, "place": -2.0, "jump": 0.3},
        panels=("densities", "landscape", "jumps", "small_jumps"),
    ),
)
# Unthrottled, a chain is at rest before anybody has looked.
PRESETS = tuple(replace(preset, pace=preset.pace or 100.0) for preset in _MOMENTS)
