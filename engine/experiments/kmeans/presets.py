"""Starting points of K-means: the moments of a lecture."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

_THREE = {"left": 1.0, "right": 1.0, "top": 1.0, "distance": 2.0, "width": 0.6}

PRESETS = (
    Preset(
        name="half_steps", title=text("Assign, move, assign, move"),
        line=text("Half-step: each point to its nearest centre, each centre to the mean of its points."),
        target="mixture", target_knobs=_THREE,
        knobs={"clusters": 3, "points": 300, "centres": "-1.5 2.5; -1.8 2; -2 1.5"},
        panels=("plane", "objective", "bowl"), pace=2.0,
    ),
    Preset(
        name="sharpen", title=text("Soft to sharp"),
        line=text("Turn up M: the borders between cells sharpen until EM has become Lloyd."),
        target="mixture", target_knobs=_THREE, knobs={"clusters": 3, "points": 600, "sharpness": 0.6},
        panels=("cells", "plane", "softmin", "objective"), pace=10.0,
    ),
    Preset(
        name="melted", title=text("Too soft"),
        line=text("At small M one place is best for all centres; turn M up and they part."),
        target="mixture", target_knobs=_THREE,
        knobs={"clusters": 3, "points": 600, "sharpness": 0.15, "centres": "spread"},
        panels=("plane", "cells", "objective", "softmin"), pace=10.0,
    ),
    Preset(
        name="trapped", title=text("A bad start"),
        line=text("Two centres share one cluster for ever: a local optimum. Drag one across."),
        target="8gaussians",
        knobs={"clusters": 8, "points": 800, "centres": "data"},
        panels=("plane", "objective", "cells"), pace=5.0,
    ),
    Preset(
        name="line", title=text("The exact answer on a line"),
        line=text("In one dimension dynamic programming knows the optimum; Lloyd may miss it."),
        target="mixture_1d", knobs={"clusters": 4, "points": 500},
        panels=("plane", "objective", "bowl", "softmin"), pace=5.0,
    ),
    Preset(
        name="bowl", title=text("A bowl for one centre"),
        line=text("With points held, the objective of one centre is a parabola above the true one, touching it."),
        target="mixture", target_knobs=_THREE, knobs={"clusters": 3, "points": 300, "centres": "middle"},
        panels=("bowl", "plane", "objective"), pace=2.0,
    ),
    Preset(
        name="moons", title=text("What K-means cannot see"),
        line=text("Cells are convex: two moons are cut, not told apart."),
        target="moons", knobs={"clusters": 2, "points": 1500}, panels=("plane", "cells", "objective"), pace=5.0,
    ),
    Preset(
        name="million", title=text("A million points"),
        line=text("The same two half-steps, a million points, every one of them counted."),
        target="8gaussians", knobs={"clusters": 10, "points": 1_000_000, "centres": "data"},
        panels=("plane", "objective", "cells"),
    ),
)  # fmt: skip
