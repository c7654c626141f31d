"""The parameters of the sampler lab, declared once."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.knobs import KnobSet, knob
from engine.words import BadInput, FieldName, text

_SAMPLER = text("Sampler")
_NETWORK = text("Network")
LEAST, MOST = 2, 24
REACH = 3.0
DRAWN = "0.2 0.9 2.2 1.2 0.4 0.2 0.6 1.6 2.6 1.4 0.5 0.1 0"


class SamplerKnobs(KnobSet):
    """How uniform numbers become samples, and of what."""

    method: Literal["inverse", "sum", "network"] = knob(
        "inverse",
        label=text("Method"),
        help=text("The inverse distribution function; the sum of some uniforms; or a network that learns the map."),
        group=_SAMPLER,
        choices={
            "inverse": text("inverse distribution function"),
            "sum": text("sum of uniforms"),
            "network": text("trained network"),
        },
    )
    density: str = knob(
        DRAWN, label=text("Drawn density"),
        help=text("Heights at even places from −3 to 3, joined by lines; or drag the points on the panel."),
        group=_SAMPLER, when={"method": ("inverse", "network")},
    )  # fmt: skip
    uniforms: int = knob(
        12, label=text("Uniforms"), help=text("How many uniform numbers are summed, then centred and scaled to sd 1."),
        group=_SAMPLER, low=1, high=100, log=True, when={"method": ("sum",)},
    )  # fmt: skip
    batch: int = knob(
        100, label=text("Points a step"), help=text("Fresh samples in each step."),
        group=_SAMPLER, low=1, high=10_000, log=True, live=True, unit="points",
    )  # fmt: skip
    hidden: int = knob(
        32, label=text("Width"), help=text("Neurons in each of the two hidden layers."),
        group=_NETWORK, low=1, high=512, log=True, when={"method": ("network",)},
    )  # fmt: skip
    rate: float = knob(
        2e-3, label=text("Learning rate"), help=text("The step size of Adam."),
        group=_NETWORK, low=1e-6, high=10.0, log=True, live=True, when={"method": ("network",)},
    )  # fmt: skip


def read_heights(written: str) -> NDArray[np.float64]:
    """Heights (k,) of a drawn density. Raises BadInput."""
    try:
        heights = np.array([float(word) for word in written.replace(",", " ").split()])
    except ValueError:
        raise BadInput(text("{knob} = {density} is not a list of numbers; write heights such as 0 1 2 1 0.",
                            knob=FieldName("density"),
                            density=written)) from None  # fmt: skip
    if not LEAST <= len(heights) <= MOST:
        raise BadInput(text("{knob} has {n} heights; give {least} to {most}.", knob=FieldName("density"),
                            n=len(heights), least=LEAST, most=MOST))  # fmt: skip
    if not np.isfinite(heights).all() or heights.min() < 0 or heights.max() <= 0:
        raise BadInput(
            text(
                "{knob} = {density} needs heights of 0 or more, and one above 0.",
                knob=FieldName("density"),
                density=written,
            )
        )
    return heights
