"""Starting points of the VAE lab: the moments of a lecture."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

_LINE = {"latent": 1, "horizon": 4000}

PRESETS = (
    Preset(
        name="moons",
        title=text("Two moons"),
        line=text("Click a point: its true posterior stands beside the encoder's guess."),
        target="moons",
    ),
    Preset(
        name="bars",
        title=text("log p = ELBO + gap"),
        line=text("Follow a point: what the bound misses is how wrong the encoder is there."),
        target="8gaussians",
        panels=("identity", "posterior", "density", "ladder"),
    ),
    Preset(
        name="balance_wide",
        title=text("σ too large"),
        line=text("σ is the balance of the two terms: here every code costs more than it says. Turn σ down."),
        target="moons",
        knobs={"decoder": "gaussian", "sigma": 2.0},
        panels=("units", "split", "density", "latent"),
    ),
    Preset(
        name="balance_narrow",
        title=text("σ too small"),
        line=text("Nearly an autoencoder: sharp reconstructions, dear codes. Turn σ up."),
        target="moons",
        knobs={"decoder": "gaussian", "sigma": 0.05},
        panels=("reconstruction", "split", "density", "aggregate"),
    ),
    Preset(
        name="one_draw",
        title=text("One draw is enough"),
        line=text("K = 1 and K = 10 draws a step go the same way; set K and compare."),
        target="8gaussians",
        knobs={"draws": 10, "bound": "elbo"},
        panels=("density", "truth", "split", "latent"),
    ),
    Preset(
        name="iwae",
        title=text("Importance weights"),
        line=text("The log of a mean of weights is a tighter bound, and the encoder may be coarser."),
        target="8gaussians",
        knobs={"draws": 10},
        panels=("ladder", "posterior", "density", "truth"),
    ),
    Preset(
        name="folded",
        title=text("A folded decoder"),
        line=text("Click near the middle: several codes lead there, so the true posterior has several peaks."),
        target="pinwheel",
        knobs={"latent": 1, "draws": 5},
        panels=("warp", "posterior", "identity", "density"),
    ),
    Preset(
        name="grey",
        title=text("Cross-entropy on grey data"),
        line=text("Bernoulli pixels that are not 0 or 1: what is learned does not sum to 1."),
        target="moons",
        knobs={"decoder": "bernoulli", "beta": 0.02},
        panels=("density", "truth", "samples", "split"),
    ),
    Preset(
        name="uniform_prior",
        title=text("A uniform prior"),
        line=text("Gaussian codes leave every box: the KL is infinite and nothing is learned."),
        target="moons",
        knobs={"prior": "uniform"},
        panels=("latent", "posterior", "split", "density"),
    ),
    Preset(
        name="autoencoder",
        title=text("Noise off"),
        line=text("A plain autoencoder: codes go anywhere, and samples of the prior miss them."),
        target="pinwheel",
        knobs={"noise": False, "decoder": "gaussian", "sigma": 0.1},
        panels=("latent", "reconstruction", "samples", "density"),
    ),
    Preset(
        name="principal",
        title=text("Principal components"),
        line=text("Linear networks: turn σ up, and a latent switches off just as σ² passes its variance."),
        target="gaussian",
        target_knobs={"sd_x": 2.0, "sd_y": 1.0, "correlation": 0.6},
        knobs={"network": "linear", "decoder": "gaussian", "sigma": 0.5, "rate": 0.01, "horizon": 3000},
        panels=("spectrum", "units", "density", "latent"),
    ),
    Preset(
        name="switched_off",
        title=text("A latent switched off"),
        line=text("σ² lies between the two variances: one latent is used, the other is the prior."),
        target="gaussian",
        target_knobs={"sd_x": 2.0, "sd_y": 1.0, "correlation": 0.6},
        knobs={"network": "linear", "decoder": "gaussian", "sigma": 1.2, "rate": 0.01, "horizon": 3000},
        panels=("units", "spectrum", "latent", "split"),
    ),
    Preset(
        name="curve",
        title=text("One latent in the plane"),
        line=text("A single number per point: the decoder lays a curve through the data."),
        target="swissroll",
        knobs={"latent": 1, "draws": 5},
        panels=("warp", "density", "latent", "posterior"),
    ),
    Preset(
        name="line",
        title=text("One coordinate"),
        line=text("One latent, one coordinate: every density is a curve."),
        target="mixture_1d",
        knobs=_LINE,
        panels=("density", "warp", "latent", "posterior"),
    ),
)
