"""Named findings: each is reported once, and again only after it had gone away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.findings import Finding, Watch
from engine.words import Text, text

LARGEST_LOG_DET = 50.0  # nats
SMALLEST_WIDTH = 1e-3  # of a prior, in standard deviations of the data
LARGEST_INVERSE_ERROR = 1e-3  # in standard deviations of the data
LASTING = 5  # measurements in a row
Words = tuple[Text, Text]


class FlowWatch(Watch):
    """What can go wrong with a flow."""

    def find(self, name: str, here: bool, step: int, *where: Callable[[], Any]) -> list[Finding]:
        """The finding `name` if it comes up now; only then is it asked `where`."""
        if not self.comes(name, here):
            return []
        says, cure = _WORDS[name](step, *(ask() for ask in where))
        return [Finding(name, says, cure, step)]


def _non_finite(step: int) -> Words:
    return (
        text(
            "Step {step}: the loss or its gradient is not a finite number; the parameters stay as they were.", step=step
        ),
        text("Lower the learning rate or the scale clamp, and go back to before."),
    )


def _exploding(step: int, layer: Text) -> Words:
    return (
        text(
            "Since step {step} the flow changes the area around some point by more than a factor e⁵⁰, most in {layer}.",
            step=step,
            layer=layer,
        ),
        text("Lower the scale clamp or the learning rate, or use fewer couplings."),
    )


def _collapsing(step: int, coordinate: str) -> Words:
    return (
        text(
            "Since step {step} the prior width σ of {coordinate} is below 0.001: the data lie on a line, "
            "and the likelihood grows without bound.",
            step=step,
            coordinate=coordinate,
        ),
        text("Add input noise, or switch the scale layer off."),
    )


def _inexact(step: int, place: tuple[float, float]) -> Words:
    return (
        text(
            "Since step {step} the way there and back loses more than 0.001 sd of a point, most at ({a}, {b}).",
            step=step,
            a=f"{place[0]:.2g}",
            b=f"{place[1]:.2g}",
        ),
        text("Lower the scale clamp or the learning rate; near the data the samples may still be right."),
    )


_WORDS: dict[str, Callable[..., Words]] = {
    "non-finite loss": _non_finite,
    "exploding log-determinant": _exploding,
    "collapsing dimension": _collapsing,
    "inverse error": _inexact,
}
