"""Panels of the map itself: the latent plane, the warped grid, and walks through the latent plane."""

from __future__ import annotations

import numpy as np

from engine.experiments.flow.formulas import number
from engine.experiments.flow.pictures_scene import LATENT_REACH, Array, Moment, Scene, dot
from engine.marks import Axis, Curve, Ellipses, Estimate, Mark, Mesh, Note, Panel, Points, read_only
from engine.words import text

_REACH = 3.0
_STEPS = 121
_DEEPEST = 12.0  # nats below the peak of the density


def latent(scene: Scene, moment: Moment) -> Panel:
    z = scene.quick(moment)[0].to_noise(scene.measurement.points[: moment.of(1500)])
    marks: tuple[Mark, ...] = (
        Points(xy=read_only(z), role="data", label=text("data, seen as noise")),
        Ellipses(
            centres=read_only(np.zeros((1, 2))),
            covariances=read_only(np.eye(2)[None]),
            levels=(1.0, 2.0, 3.0),
            role="noise",
            label=text("1, 2, 3 sd of N(0, I)"),
        ),
    )
    if moment.probe is not None:
        marks += dot(moment.model.to_noise(moment.probe))
    x, y = (Axis(label, (-LATENT_REACH, LATENT_REACH)) for label in (text("z₁"), text("z₂")))
    known = ((text("data, seen as noise"), Estimate(len(z))),)
    return Panel(text("Latent plane"), x, y, marks, moment.step, known, equal=True)


def warp(scene: Scene, moment: Moment) -> Panel:
    lines = 31 if moment.detail > 0.5 else 21
    grid = lattice((-_REACH, _REACH), (-_REACH, _REACH), lines)
    vertices = scene.quick(moment)[0].to_data(grid).reshape(lines, lines, 2)
    marks = (
        scene.data(moment.of(600)),
        Mesh(vertices=read_only(vertices), role="model", label=text("latent grid up to 3 sd")),
    )
    return scene.panel(text("Warped grid"), marks, moment, (text("latent grid up to 3 sd"), moment.source))


def lattice(x: tuple[float, float], y: tuple[float, float], lines: int) -> Array:
    """Where the lines of a square grid meet, (lines², 2), row after row."""
    across, up = np.meshgrid(np.linspace(*x, lines), np.linspace(*y, lines))
    return np.stack([across.ravel(), up.ravel()], axis=1)


def traversal(scene: Scene, moment: Moment) -> Panel:
    """Each latent coordinate from -3 to 3 while the other one stays, seen in the data plane."""
    z = np.zeros(2) if moment.probe is None else moment.model.to_noise(moment.probe)[0]
    t = np.linspace(-_REACH, _REACH, _STEPS)
    whole = t[:: _STEPS // 6]
    marks: tuple[Mark, ...] = (scene.data(moment.of(600)),)
    known = []
    labels = (text("z₁ from −3 to 3"), text("z₂ from −3 to 3"))
    for axis, label in enumerate(labels):
        role = f"class {axis}"
        line, dots = (scene.quick(moment)[0].to_data(_along(z, axis, values)) for values in (t, whole))
        marks += (
            Curve(x=read_only(line[:, 0]), y=read_only(line[:, 1]), role=role, label=label),
            Points(xy=read_only(dots), role=role, size=6.0),
        )
        known.append((label, moment.source))
    title = text("Latent traversal through z = ({a}, {b})", a=number(z[0]), b=number(z[1]))
    return scene.panel(title, marks, moment, *known)


def _along(z: Array, axis: int, values: Array) -> Array:
    points = np.tile(z, (len(values), 1))
    points[:, axis] = values
    return points


def ends(scene: Scene, moment: Moment) -> Array:
    """The two data points (2, 2) between which is interpolated: chosen by hand, or far apart."""
    points = scene.measurement.points[:200]
    first = np.array(moment.pointed.get("from", points[0]))
    farthest = points[np.argmax(((points - points[0]) ** 2).sum(axis=1))]
    return np.stack([first, np.array(moment.pointed.get("to", farthest))])


def _paths(scene: Scene, moment: Moment) -> tuple[Array, Array, Array]:
    """Both ends (2, 2), the straight path in z and the straight one in x, (n, 2) each, in data units."""
    two = ends(scene, moment)
    t = np.linspace(0.0, 1.0, _STEPS)[:, None]
    model, _ = scene.quick(moment)
    z = model.to_noise(two)
    return two, model.to_data((1 - t) * z[0] + t * z[1]), (1 - t) * two[0] + t * two[1]


def interpolation(scene: Scene, moment: Moment) -> Panel:
    two, curved, straight = _paths(scene, moment)
    labels = text("straight in z"), text("straight in x")
    marks = (
        scene.data(moment.of(600)),
        Curve(x=read_only(straight[:, 0]), y=read_only(straight[:, 1]), role="noise", label=labels[1], dashed=True),
        Curve(x=read_only(curved[:, 0]), y=read_only(curved[:, 1]), role="model", label=labels[0]),
        Points(xy=read_only(two), role="start", label=text("ends, to be dragged"), size=10.0, handles=True),
    )
    known = ((labels[0], moment.source), (labels[1], moment.source))
    return Panel(text("Interpolation"), scene.x, scene.y, marks, moment.step, known, equal=True)


def along(scene: Scene, moment: Moment) -> Panel:
    """log q along both paths of the interpolation; where it dips, the path leaves the data."""
    _, curved, straight = _paths(scene, moment)
    t = np.linspace(0.0, 1.0, _STEPS)
    log_z, log_x = (scene.quick(moment)[0].log_density(path) for path in (curved, straight))
    labels = text("straight in z"), text("straight in x")
    peak = float(np.log(scene.limits[1]))
    x = Axis(text("way from one end to the other"), (0.0, 1.0))
    y = Axis(text("log q (nats)"), (peak - _DEEPEST, peak + 1))
    lowest = text("Lowest: {z} straight in z, {x} straight in x", z=number(log_z.min()), x=number(log_x.min()))
    marks = (
        Curve(x=read_only(t), y=read_only(log_x), role="noise", label=labels[1], dashed=True),
        Curve(x=read_only(t), y=read_only(log_z), role="model", label=labels[0]),
        Note(says=lowest, at=(0.0, y.range[0])),
    )
    known = ((labels[0], moment.source), (labels[1], moment.source))
    return Panel(text("Density along the paths"), x, y, marks, moment.step, known)
