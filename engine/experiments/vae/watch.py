"""Findings of a VAE: each is reported once, and again only after it had gone away."""

from __future__ import annotations

from engine.findings import Finding, Watch
from engine.words import text

ASLEEP = 0.01  # nats of KL below which a latent says nothing
ASLEEP_FOR = 200  # batches in a row
WAKING = 300  # first steps, in which nothing is said of sleepers
SMALLEST_WIDTH = 0.01  # of the decoder, in standard deviations of the data


class VaeWatch(Watch):
    """What can go wrong with a VAE."""

    def not_finite(self, here: bool, step: int) -> list[Finding]:
        return self.see(
            "non-finite loss", here, step,
            text("Step {step}: the loss or its gradient is not a finite number; the networks stay as they were.",
                 step=step),
            text("Go back to before and lower the learning rate, or raise σ."),
        )  # fmt: skip

    def infinite_kl(self, here: bool, step: int) -> list[Finding]:
        return self.see(
            "infinite KL", here, step,
            text("KL(q‖p) is infinite at every step: the encoder's Gaussian has mass outside the uniform prior. "
                 "Nothing is learned."),
            text("Take the Gaussian prior, or switch the encoder noise off."),
        )  # fmt: skip

    def collapsed(self, latent: int, here: bool, since: int) -> list[Finding]:
        """`latent` counts from 1."""
        return self.see(
            f"posterior collapse of z{latent}", here, since,
            text("Since step {step} {latent} says nothing: its q(z|x) is the prior, whatever x is.",
                 step=since, latent=("z₁", "z₂")[latent - 1]),
            text("Lower σ or β, or start with a small β; where σ² exceeds what z could explain, it is right so."),
        )  # fmt: skip

    def thin(self, here: bool, step: int, sigma: float) -> list[Finding]:
        return self.see(
            "σ running to 0", here, step,
            text("Since step {step} the learned σ is below a hundredth of the data's width ({sigma}): the likelihood "
                 "grows without bound where decoded points hit the data.", step=step, sigma=f"{sigma:.2g}"),
            text("Give σ, or switch the encoder noise on."),
        )  # fmt: skip
