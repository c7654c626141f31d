"""Panels of densities in the data plane: what the flow has learned, the truth, and how far they are apart."""

from __future__ import annotations

import numpy as np

from engine.experiments.flow.pictures_scene import FINEST, LATENT_REACH, Moment, Scene
from engine.marks import Axis, Estimate, Field, Note, Panel, Points, Steps, read_only
from engine.words import text

_RATIO_LIMIT = 3.0


def density(scene: Scene, moment: Moment) -> Panel:
    log_q, source = scene.log_density(moment)
    marks = (scene.field(np.exp(log_q), moment.side), scene.data(moment.of(400)))
    return scene.panel(text("Model density"), marks, moment, (text("model density"), source))


def truth(scene: Scene, moment: Moment) -> Panel:
    title = text("True density")
    log_p = scene.true_log_density(FINEST)
    if log_p is None:
        n = len(scene.measurement.points)
        title = text("Density not known: own data")
        return scene.panel(title, (scene.data(n),), moment, (text("data"), Estimate(n)))
    known = (text("true density"), scene.target.density_source)
    return scene.panel(title, (scene.field(np.exp(log_p), FINEST),), moment, known)


def log_ratio(scene: Scene, moment: Moment) -> Panel:
    title = text("Log ratio")
    log_p = scene.true_log_density(moment.side)
    if log_p is None:
        note = Note(says=text("There is no true density to compare with: the target is own data."))
        return scene.panel(title, (note,), moment)
    log_q, source = scene.log_density(moment)
    seen = np.maximum(log_p, log_q) > np.log(1e-3 * scene.limits[1])
    ratio = np.where(seen, np.clip(log_q - np.where(seen, log_p, 0.0), -_RATIO_LIMIT, _RATIO_LIMIT), 0.0)
    field = Field(
        values=read_only(ratio.reshape(moment.side, moment.side)),
        x=scene.x.range,
        y=scene.y.range,
        limits=(-_RATIO_LIMIT, _RATIO_LIMIT),
        scale="diverging",
        unit=text("log q − log p (nats)"),
    )
    known = (text("log p"), scene.target.density_source), (text("log q"), source)
    return scene.panel(title, (field,), moment, *known)


def samples(scene: Scene, moment: Moment) -> Panel:
    n = moment.of(2000)
    drawn = scene.quick(moment)[0].sample(n, scene.streams.view("samples"), moment.knobs.temperature)
    marks = (scene.data(n), Points(xy=read_only(drawn), role="model", label=text("samples")))
    title = text("Samples at temperature {value}", value=f"{moment.knobs.temperature:g}")
    return scene.panel(title, marks, moment, (text("samples"), Estimate(n)))


def marginals(scene: Scene, moment: Moment) -> Panel:
    points = scene.measurement.points[: moment.of(4000)]
    edges = np.linspace(-LATENT_REACH, LATENT_REACH, 49)
    x1 = (points[:, 0] - moment.model.mean[0]) / moment.model.sd[0]
    z1 = scene.quick(moment)[0].to_noise(points)[:, 0]
    known = (("data", text("x₁, standardised"), x1), ("model", text("z₁"), z1))
    marks = tuple(
        Steps(
            x=read_only(edges),
            y=read_only(np.histogram(values, edges)[0] / len(values) / (edges[1] - edges[0])),
            role=role,
            label=label,
        )
        for role, label, values in known
    )
    x, y = Axis(text("x₁ standardised, z₁"), (edges[0], edges[-1])), Axis(text("density"), (0.0, 1.0))
    provenance = tuple((label, Estimate(len(points))) for _, label, _ in known)
    return Panel(text("First coordinate"), x, y, marks, moment.step, provenance)
