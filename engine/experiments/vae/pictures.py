"""The panels of the VAE lab by name: one function each, in files by idea."""

from __future__ import annotations

from collections.abc import Callable

from engine.experiments.vae import pictures_data, pictures_latent, pictures_terms
from engine.experiments.vae.scene import Moment, Scene, pointed_at
from engine.marks import Panel

__all__ = ["DRAW", "Moment", "Scene", "pointed_at"]

DRAW: dict[str, Callable[[Scene, Moment], Panel]] = {
    "density": pictures_data.density,
    "truth": pictures_data.truth,
    "latent": pictures_latent.latent,
    "posterior": pictures_latent.posterior,
    "identity": pictures_terms.identity,
    "log_ratio": pictures_data.log_ratio,
    "warp": pictures_data.warp,
    "samples": pictures_data.samples,
    "reconstruction": pictures_data.reconstruction,
    "aggregate": pictures_latent.aggregate,
    "split": pictures_terms.split,
    "ladder": pictures_terms.ladder,
    "units": pictures_latent.units,
    "spectrum": pictures_latent.spectrum,
}
