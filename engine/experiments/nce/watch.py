"""Findings of the energy lab: each is reported once, and again only after it had gone away."""

from __future__ import annotations

from engine.findings import Finding, Watch
from engine.words import text

CERTAIN = 0.02  # of the loss of a blind classifier: beneath it nothing is left to learn from
CERTAIN_FOR = 100  # steps in a row
# Times that loss: single steps of a rate just too high come to a tenth of the first, and what is mended is beneath
# the second. It begins some steps before it is seen.
WRONG, MENDED, UNSEEN = 1000.0, 10.0, 10
_THROWN_OFF = "energy thrown off"


class NceWatch(Watch):
    """What can go wrong with an energy that is learned."""

    def not_finite(self, here: bool, step: int) -> list[Finding]:
        return self.see(
            "non-finite loss", here, step,
            text("Step {step}: the loss or its gradient is not finite; the energy stays as it was.", step=step),
            text("Go back to before and lower the learning rate."),
        )  # fmt: skip

    def thrown_off(self, loss: float, step: int) -> list[Finding]:
        """`loss` in those of a blind classifier."""
        here = loss > (MENDED if _THROWN_OFF in self.present else WRONG)
        return self.see(
            _THROWN_OFF, here, max(step - UNSEEN, 0),
            text("Step {step}: the loss is more than {times} times that of a classifier that only guesses.",
                 step=step, times=round(WRONG)),
            text("Go back to before and lower the learning rate."),
        )  # fmt: skip

    def certain(self, here: bool, since: int) -> list[Finding]:
        return self.see(
            "noise too easy", here, since,
            text("Since step {step} the classifier is certain of every point: data and noise hardly overlap, and "
                 "nothing is learned about the shape of p.", step=since),
            text("Bring the noise nearer to the data: another width, or data-shaped noise."),
        )  # fmt: skip
