"""Starting points of pLSA: the moments of a lecture."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

PRESETS = (
    Preset(
        name="topics", title=text("Three topics"),
        line=text("EM sorts the words of thirteen lines into sea, kitchen and music; nobody told it."),
        panels=("words", "shares", "loss", "topic"), pace=2.0,
    ),
    Preset(
        name="raw", title=text("Off the simplex"),
        line=text("Straight down the gradient: below the bound within a few steps, since nothing adds up to 1."),
        knobs={"method": "raw"}, panels=("loss", "simplex", "reconstruction", "table"), pace=5.0,
    ),
    Preset(
        name="race", title=text("EM against gradients"),
        line=text("One start, four methods: EM needs no step length and is there first."),
        knobs={"table": "blocks"}, panels=("loss", "reconstruction", "table", "words"), pace=10.0,
    ),
    Preset(
        name="too_few", title=text("Too few topics"),
        line=text("Two topics for three: the gap to the bound stays."),
        knobs={"table": "blocks", "topics": 2}, panels=("table", "reconstruction", "loss", "shares"), pace=5.0,
    ),
    Preset(
        name="overfit", title=text("A topic for everyone"),
        line=text("As many topics as documents: the bound is reached and nothing is learned."),
        knobs={"topics": 13}, panels=("loss", "shares", "table", "reconstruction"), pace=10.0,
    ),
)  # fmt: skip
