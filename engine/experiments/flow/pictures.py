"""The panels of the flow lab by name: one function each, in files by idea."""

from __future__ import annotations

from collections.abc import Callable

from engine.experiments.flow import pictures_density, pictures_layers, pictures_map, pictures_probe
from engine.experiments.flow.pictures_scene import Moment, Scene
from engine.marks import Panel

__all__ = ["DRAW", "Moment", "Scene"]

DRAW: dict[str, Callable[[Scene, Moment], Panel]] = {
    "density": pictures_density.density,
    "truth": pictures_density.truth,
    "latent": pictures_map.latent,
    "warp": pictures_map.warp,
    "layers": pictures_layers.layers,
    "log_det": pictures_layers.log_det,
    "budget": pictures_probe.budget_bars,
    "table": pictures_probe.table,
    "log_ratio": pictures_density.log_ratio,
    "samples": pictures_density.samples,
    "traversal": pictures_map.traversal,
    "interpolation": pictures_map.interpolation,
    "along": pictures_map.along,
    "marginals": pictures_density.marginals,
    "sigma": pictures_layers.sigma,
    "inverse_error": pictures_layers.inverse_error,
}
