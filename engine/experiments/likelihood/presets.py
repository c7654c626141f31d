"""Starting points of the likelihood lab."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

PRESETS = (
    Preset(
        name="gaussian",
        title=text("Drag a Gaussian"),
        line=text("Drag the point: the product of all stems is the height of the surface."),
        target="gaussian_1d",
        knobs={"rate": 0.25},
        pace=2.0,
    ),
    Preset(
        name="newton",
        title=text("Newton or gradient"),
        line=text("Newton doubles its digits; far from the top it runs away. Drag and try."),
        target="gaussian_1d",
        knobs={"method": "newton", "start": "0.5 0.7"},
        panels=("surface", "cut", "convergence", "data"),
        pace=1.0,
    ),
    Preset(
        name="more_data",
        title=text("More points"),
        line=text("Turn the points up: the likelihood narrows like one over their root."),
        target="gaussian_1d",
        knobs={"points": 30, "method": "em"},
        panels=("width", "surface", "data"),
        pace=1.0,
    ),
    Preset(
        name="waiting",
        title=text("The wrong family"),
        line=text("One Gaussian for two kinds of eruptions: the maximum is there, the fit is not."),
        target="gaussian_1d",
        knobs={"data": "waiting", "rate": 0.25},
        pace=2.0,
    ),
    Preset(
        name="cauchy",
        title=text("Cauchy, by EM"),
        line=text("No closed form: EM gives far points less weight, step by step."),
        target="mixture_1d",
        knobs={"family": "cauchy", "method": "em", "points": 40},
        panels=("surface", "data", "convergence"),
        pace=2.0,
    ),
    Preset(
        name="two_means",
        title=text("Two means, two tops"),
        line=text("Names may be exchanged: two equal tops and a saddle between them."),
        target="mixture_1d",
        target_knobs={"left": 1.0, "right": 1.0, "width_left": 0.7, "width_right": 0.7},
        knobs={"family": "two_means", "method": "em", "points": 200, "start": "-0.3 0.5"},
        panels=("surface", "data", "cut"),
        pace=2.0,
    ),
    Preset(
        name="saddle",
        title=text("Newton on the saddle"),
        line=text("Newton looks for zero slope: from the middle it finds the saddle and rests there."),
        target="mixture_1d",
        target_knobs={"left": 1.0, "right": 1.0, "width_left": 0.7, "width_right": 0.7},
        knobs={"family": "two_means", "method": "newton", "points": 200, "start": "0.3 0.6"},
        panels=("surface", "cut", "convergence"),
        pace=1.0,
    ),
)
