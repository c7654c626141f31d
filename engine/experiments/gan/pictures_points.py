"""Panels of points: real and generated ones over the critic, the generated density, and the warped noise."""

from __future__ import annotations

import math

import numpy as np
import torch

from engine.experiments.gan.pictures_scene import Array, Moment, Scene
from engine.marks import Arrows, Estimate, Exact, Mark, Mesh, Note, Panel, Points, read_only
from engine.words import text

_ARROWS = 80
_ARROW, _LONGEST = 0.12, 0.25  # of the box at a pull of 1, and at most
_LINES, _CELLS = 25, 160
_REACH = 2.5  # standard deviations of Gaussian noise


def plane(scene: Scene, moment: Moment) -> Panel:
    field, critic = scene.critic_field(moment)
    n = moment.of(800)
    x = moment.generated(n, "plane", averaged=False)
    pulled = x[:_ARROWS]
    labels = text("generated"), text("−∂L/∂x, the pull on them")
    marks = (
        field,
        scene.real(n),
        Points(xy=read_only(x), role="model", label=labels[0]),
        Arrows(xy=read_only(pulled), uv=read_only(_arrows(scene, moment.pull(pulled))), role="cursor",
               label=labels[1]),
    )  # fmt: skip
    known = (critic, (labels[0], Estimate(n)), (labels[1], Exact()))
    return scene.panel(text("Real and generated"), marks, moment, *known)


def _arrows(scene: Scene, pull: Array) -> Array:
    """Arrows in data units: true to scale up to a longest one."""
    (low, high), _ = scene.target.box
    length = np.linalg.norm(pull, axis=1, keepdims=True)
    arrows: Array = pull * (high - low) * np.minimum(_ARROW, _LONGEST / np.maximum(length, 1e-12))
    return np.nan_to_num(arrows)


def density(scene: Scene, moment: Moment) -> Panel:
    n = moment.of(20_000)
    counted = scene.counted(moment.generated(n, "density"), moment.side)
    label = text("generated density")
    field = scene.field(counted, (0.0, scene.brightest), text("density"))
    return scene.panel(text("Generated density"), (field,), moment, (label, Estimate(n)))


def truth(scene: Scene, moment: Moment) -> Panel:
    true = scene.true_masses(moment.side)
    if true is None:
        n = len(scene.measurement.points)
        return scene.panel(text("Density not known: own data"), (scene.real(n),), moment, (text("real"), Estimate(n)))
    field = scene.field(true, (0.0, scene.brightest), text("density"))
    known = (text("true density"), scene.target.density_source)
    return scene.panel(text("True density"), (field,), moment, known)


def warp(scene: Scene, moment: Moment) -> Panel:
    """The first two noise numbers as a square, carried by G; of one number the curve it becomes."""
    knobs = moment.knobs
    reach = _REACH if knobs.noise_law == "gaussian" else 1.0
    start = 0.0 if knobs.noise_law == "uniform" and knobs.noise_size == 1 else -reach
    label = text("warped grid of noise")
    marks: tuple[Mark, ...] = (scene.real(moment.of(500)),)
    known = ((label, Exact()),)
    if knobs.noise_size == 2:
        cells = moment.of(_CELLS)
        image = moment.image(_square(moment, cells, start, reach))
        counted = scene.counted(image, moment.side) * _share(knobs.noise_law)
        marks = (scene.field(counted, (0.0, scene.brightest), text("density of even noise")), *marks)
    if knobs.noise_size > 2:
        marks += (Note(says=text("The other {n} noise numbers are 0.", n=knobs.noise_size - 2)),)
    vertices = moment.image(_square(moment, _LINES, start, reach)).reshape(_LINES, _LINES, 2)
    marks += (Mesh(vertices=read_only(vertices), role="model", label=label),)
    return scene.panel(text("Warped noise"), marks, moment, *known)


def _share(law: str) -> float:
    """How much of the noise lies on the square that is drawn."""
    return math.erf(_REACH / math.sqrt(2)) ** 2 if law == "gaussian" else 1.0


def _square(moment: Moment, n: int, start: float, reach: float) -> torch.Tensor:
    """Noise (n², k) on a square grid of its first two numbers."""
    ticks = np.linspace(start, reach, n)
    across, up = np.meshgrid(ticks, ticks)
    z = np.zeros((n * n, moment.knobs.noise_size), dtype=np.float32)
    z[:, 0] = across.ravel()
    if z.shape[1] > 1:
        z[:, 1] = up.ravel()
    return torch.from_numpy(z).to(moment.gan.device)
