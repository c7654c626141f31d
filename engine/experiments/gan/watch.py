"""Findings of a game: each is reported once, and again only after it had gone away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.findings import Finding, Watch
from engine.words import Text, text

CERTAIN = 0.01  # mean of D on generated points below which nothing can be learned from its sigmoid
SATURATED_FOR = 50  # critic batches in a row
# Times the exact distance: a soft penalty is outbid by L/(2λ) as a rule, the spectral norm by rounding only.
ABOVE = {"spectral": 1.001}
ABOVE_SOFT = 1.1
THROWN = 30.0  # mean |x| of generated points, in spreads of the data


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

    def lost(self, absent: Mapping[int, int], never: Sequence[int], step: int) -> list[Finding]:
        """Modes (from 1) without samples at `step`, and since when; those that `never` had any go first."""
        since = min(absent.values(), default=step)
        if never:
            says, at = text("By step {step} the generator has never reached these modes: {which}.",
                            step=step, which=_listed(never)), step  # fmt: skip
        else:
            says, at = text("Since step {step} the generator has lost modes it had found: {which}.",
                            step=since, which=_listed([*absent])), since  # fmt: skip
        cure = text("Go back to before; penalise the critic's slope (R1 or a gradient penalty), or lower the rate.")
        return self.see("mode lost", bool(absent), at, says, cure)


def _listed(modes: Sequence[int]) -> str:
    return ", ".join(str(mode) for mode in modes[:8]) + (", …" if len(modes) > 8 else "")
