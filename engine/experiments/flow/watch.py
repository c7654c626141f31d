"""Named findings: each is reported once, and again only after it had gone away."""

from __future__ import annotations

from engine.experiment import Finding
from engine.words import Text, text

_WORDS: dict[str, tuple[Text, Text]] = {
    "non-finite loss": (
        text("The loss or its gradient is not a finite number; the parameters are left as they were."),
        text("Lower the learning rate or the scale clamp, and go back to before."),
    ),
    "exploding log-determinant": (
        text("The flow changes the area around some point by more than a factor e⁵⁰."),
        text("Lower the scale clamp or the learning rate, or use fewer couplings."),
    ),
    "collapsing dimension": (
        text("A prior width has fallen below 0.001: the data lie on a line, and the likelihood grows without bound."),
        text("Add input noise, or switch the scale layer off."),
    ),
}


class Watch:
    """Turns conditions into findings."""

    def __init__(self, present: list[str] | None = None) -> None:
        self.present = set(present or ())

    def see(self, name: str, here: bool, step: int) -> list[Finding]:
        """The finding `name` if it is `here` and was not before."""
        known = name in self.present
        (self.present.add if here else self.present.discard)(name)
        if known or not here:
            return []
        says, cure = _WORDS[name]
        return [Finding(name, says, cure, step)]
