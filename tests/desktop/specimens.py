"""Made-up knobs, cards and branches that the widgets are tested with."""

from __future__ import annotations

from typing import Literal

from engine.branches import BranchInfo
from engine.experiment import Card, Formula, Phase, Preset, ReadingSpec
from engine.knobs import KnobSet, knob
from engine.messages import Branches
from engine.recipe import Edit, Recipe, TargetChoice
from engine.words import text

MODEL, OPTIMISER = text("Model"), text("Optimiser")


class SpecimenKnobs(KnobSet):
    layer: Literal["additive", "affine"] = knob(
        "affine", label=text("Layer"), help=text("Kind of coupling"), group=MODEL,
        choices={"additive": text("Additive"), "affine": text("Affine")},
    )  # fmt: skip
    couplings: int = knob(8, label=text("Couplings"), help=text("How many"), group=MODEL, low=1, high=32)
    scale: bool = knob(True, label=text("Scale layer"), help=text("At the end"), group=MODEL)
    rate: float = knob(
        1e-3, label=text("Rate"), help=text("Step size"), group=OPTIMISER, low=1e-5, high=0.1, log=True, live=True
    )
    batch: int = knob(
        256, label=text("Batch"), help=text("Points a step"), group=OPTIMISER, low=1, high=4096, live=True
    )
    network: str = knob("0 -> m", label=text("Network"), help=text("Reactions"), group=OPTIMISER)


PHASES = (
    Phase("sample", text("Draw a batch"), text("Fresh points"), ""),
    Phase("descend", text("Follow the gradient"), text("One step down"), ""),
)
READINGS = (
    ReadingSpec("loss", text("Loss"), text("Mean over the batch")),
    ReadingSpec("gap", text("Gap"), text("Distance to the truth"), cheap=False),
    ReadingSpec("hidden", text("Hidden"), text("Not on show"), shown=False),
)
PRESETS = (
    Preset("moons", text("Two moons"), text("A flow learns two moons"), target="moons"),
    Preset(
        "rings", text("Rings"), text("Four rings, one inside the other, and a line that is too long"), target="rings"
    ),
)
CARD = Card(
    "flow",
    text("Flow"),
    text("Flow"),
    text(""),
    Formula("", ""),
    (),
    SpecimenKnobs,
    PHASES,
    READINGS,
    (),
    PRESETS,
    (2,),
    "none:None",
)


def recipe(*edits: Edit) -> Recipe:
    return Recipe("flow", {}, TargetChoice("moons"), 0, edits)


def branches(current: int) -> Branches:
    """0 runs to 400; 1 left it at 100; 2 left 1 at 150; 3 left 0 at 300, after 1 had left."""
    return Branches(
        (
            BranchInfo(0, None, 0, 400, recipe()),
            BranchInfo(1, 0, 100, 200, recipe(Edit(40, tune={"rate": 0.01}), Edit(100, fork={"couplings": 4}))),
            BranchInfo(2, 1, 150, 180, recipe()),
            BranchInfo(3, 0, 300, 350, recipe()),
        ),
        current,
    )
