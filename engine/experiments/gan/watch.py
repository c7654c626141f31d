"""Findings of a game: each is reported once, and again only after it had gone away."""

from __future__ import annotations

from collections.abc import Sequence

from engine.findings import Finding, Watch
from engine.words import Text, text

CERTAIN = 0.01  # mean of D on generated points below which nothing can be learned from its sigmoid
SATURATED_FOR = 50  # critic batches in a row
# Times the exact distance: a soft penalty is outbid by L/(2λ) as a rule, the spectral norm by rounding only.
ABOVE = {"spectral": 1.001}
ABOVE_SOFT = 1.1
THROWN = 30.0  # mean |x| of generated points, in spreads of the data
LOST_FOR = 3  # measurements in a row
NEVER_BY = 2000  # steps after which a mode that was never reached is missed


class GanWatch(Watch):
    """What can go wrong with a game; each player may have a finding of its own."""

    def not_finite(self, here: bool, step: int, player: Text) -> list[Finding]:
        return self.see(
            "non-finite loss", here, step,
            text("Step {step}: the loss of the {player} or its gradient is not a finite number; "
                 "the networks stay as they were.", step=step, player=player),
            text("Go back to before and lower the learning rate; a constraint on the critic helps too."),
            str(player),
        )  # fmt: skip

    def saturated(self, here: bool, since: int) -> list[Finding]:
        return self.see(
            "saturated discriminator", here, since,
            text("Since step {step} the discriminator is certain of every generated point: its sigmoid is flat there.",
                 step=since),
            text("Take the non-saturating loss, penalise the critic (R1), or give it fewer steps."),
        )  # fmt: skip

    def above(self, here: bool, step: int, value: float, distance: float) -> list[Finding]:
        return self.see(
            "critic above the exact distance", here, step,
            text("Step {step}: the critic's value {value} is above the exact W₁ of the same points, {distance}; "
                 "no 1-Lipschitz function gets there, so the constraint has failed.",
                 step=step, value=f"{value:.3g}", distance=f"{distance:.3g}"),
            text("Raise λ, or take the spectral norm, which holds by construction."),
        )  # fmt: skip

    def thrown_off(self, here: bool, step: int) -> list[Finding]:
        return self.see(
            "generator thrown off", here, step,
            text("Since step {step} the generated points are more than {times} times as far out as the data.",
                 step=step, times=round(THROWN)),
            text("Go back to before and lower the learning rate; a constraint on the critic helps too."),
        )  # fmt: skip

    def lost(self, modes: Sequence[int], since: int, ever: bool) -> list[Finding]:
        """`modes` (from 1) have no samples; `ever`: they once had."""
        which = ", ".join(str(mode) for mode in modes[:8]) + (", …" if len(modes) > 8 else "")
        if ever:
            says = text("Since step {step} the generator has lost modes it had found: {which}.",
                        step=since, which=which)  # fmt: skip
        else:
            says = text("By step {step} the generator has never reached these modes: {which}.",
                        step=since, which=which)  # fmt: skip
        cure = text("Go back to before; penalise the critic's slope (R1 or a gradient penalty), or lower the rate.")
        return self.see("mode lost", bool(modes), since, says, cure)
