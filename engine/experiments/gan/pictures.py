"""The panels of the GAN in the plane by name: one function each, in files by idea."""

from __future__ import annotations

from collections.abc import Callable

from engine.experiments.gan import pictures_critic, pictures_points, pictures_score
from engine.experiments.gan.pictures_scene import Moment, Scene
from engine.marks import Panel

__all__ = ["DRAW", "Moment", "Scene"]

DRAW: dict[str, Callable[[Scene, Moment], Panel]] = {
    "plane": pictures_points.plane,
    "modes": pictures_score.modes,
    "distance": pictures_score.distance,
    "density": pictures_points.density,
    "truth": pictures_points.truth,
    "critic": pictures_critic.critic,
    "optimum": pictures_critic.optimum,
    "slopes": pictures_critic.slopes,
    "warp": pictures_points.warp,
}
