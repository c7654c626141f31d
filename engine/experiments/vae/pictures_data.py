"""Panels of the data space: the learned density and the truth, samples, the decoder's map, reconstructions."""

from __future__ import annotations

import math

import numpy as np

from engine.experiments.vae.scene import FINEST, Moment, Scene, latent_axes
from engine.experiments.vae.snapshot import Array
from engine.marks import (
    Axis,
    Band,
    Curve,
    Estimate,
    Exact,
    Field,
    Known,
    Mark,
    Mesh,
    Note,
    Panel,
    Points,
    Quadrature,
    Segments,
    Steps,
    read_only,
)
from engine.words import Text, text

_RATIO_LIMIT = 3.0
_REACH = 3.0


def density(scene: Scene, moment: Moment) -> Panel:
    p, error = scene.density(moment)
    bits = moment.knobs.decoder == "bernoulli"
    label = text("cross-entropy density, not normalised") if bits else text("model density")
    known: Known = ((label, Quadrature(error)),)
    total = (Note(says=_sum_of(scene, p, moment.side)),) if bits else ()
    if not scene.flat:
        return scene.panel(text("Model density"), (scene.field(p), scene.data(moment.of(400)), *total), moment, known)
    marks: tuple[Mark, ...] = (scene.data(moment.of(400)), scene.curve(p, "model", label), *total)
    if (log_p := scene.true_log_density(FINEST)) is not None:
        true = text("true density")
        marks += (scene.curve(np.exp(log_p), "truth", true, dashed=True),)
        known += ((true, scene.target.density_source),)
    return scene.panel(text("Densities"), marks, moment, known)


def _sum_of(scene: Scene, p: Array, side: int) -> Text:
    """What the cross-entropy density comes to over the box that is all there is for Bernoulli pixels."""
    cell = math.prod(float(ticks[1] - ticks[0]) for ticks in scene.ticks(side))
    return text("Sums to {value} over the box, not to 1.", value=f"{float(p.sum()) * cell:.3f}")


def truth(scene: Scene, moment: Moment) -> Panel:
    log_p = scene.true_log_density(FINEST)
    if log_p is None:
        n = len(scene.measurement.points)
        title = text("Density not known: own data")
        return scene.panel(title, (scene.data(n),), moment, ((text("data"), Estimate(n)),))
    label = text("true density")
    mark = scene.curve(np.exp(log_p), "truth", label) if scene.flat else scene.field(np.exp(log_p))
    return scene.panel(text("True density"), (mark,), moment, ((label, scene.target.density_source),))


def log_ratio(scene: Scene, moment: Moment) -> Panel:
    title = text("Log ratio")
    log_p = scene.true_log_density(moment.side)
    if log_p is None:
        note = Note(says=text("There is no true density to compare with: the target is own data."))
        return scene.panel(title, (note,), moment, ())
    p, error = scene.density(moment)
    log_q = np.log(np.maximum(p, 1e-30))
    seen = np.maximum(log_p, log_q) > np.log(1e-3 * scene.top)
    ratio = np.where(seen, np.clip(log_q - np.where(seen, log_p, 0.0), -_RATIO_LIMIT, _RATIO_LIMIT), 0.0)
    label = text("log p(x) − log p of the target")
    known = ((label, Quadrature(error / (1e-3 * scene.top))),)
    if scene.flat:
        up = Axis(text("log ratio (nats)"), (-_RATIO_LIMIT, _RATIO_LIMIT))
        return scene.panel(title, (scene.curve(ratio, "model", label),), moment, known, up)
    return scene.panel(title, (scene.field(ratio, text("log ratio (nats)"), ratio=_RATIO_LIMIT),), moment, known)


def samples(scene: Scene, moment: Moment) -> Panel:
    n = moment.of(2000)
    drawn = moment.snapshot.sample(n, scene.streams.view("samples"))
    bits = moment.knobs.decoder == "bernoulli"
    title, label = text("Samples"), text("decoded means") if bits else text("samples")
    if not scene.flat:
        marks = (scene.data(n), Points(xy=read_only(drawn), role="model", label=label))
        return scene.panel(title, marks, moment, ((label, Estimate(n)),))
    edges = np.linspace(*scene.x.range, 61)
    names = (("data", text("data"), scene.measurement.points[:n, 0]), ("model", label, drawn[:, 0]))
    steps = tuple(
        Steps(x=read_only(edges), y=read_only(np.histogram(values, edges, density=False)[0] / (n * np.diff(edges))),
              role=role, label=name)
        for role, name, values in names
    )  # fmt: skip
    return scene.panel(title, steps, moment, tuple((name, Estimate(n)) for _, name, _ in names))


def reconstruction(scene: Scene, moment: Moment) -> Panel:
    """Each point, and what the decoder makes of the encoder's mean."""
    x = scene.measurement.points[: moment.of(400)]
    back = moment.snapshot.decode(moment.snapshot.encode(x)[0])
    label = text("from x to its reconstruction")
    if scene.flat:
        marks: tuple[Mark, ...] = (
            Curve(x=read_only(scene.x.range), y=read_only(scene.x.range), role="truth",
                  label=text("x itself"), dashed=True),
            Points(xy=read_only(np.stack([x[:, 0], back[:, 0]], axis=1)), role="model", label=label),
        )  # fmt: skip
        up = Axis(text("reconstructed"), scene.x.range)
        return scene.panel(text("Reconstructions"), marks, moment, ((label, Estimate(len(x))),), up)
    marks = (
        Segments(start=read_only(x), end=read_only(back), role="muted", label=label),
        scene.data(len(x)),
        Points(xy=read_only(back), role="model", label=text("reconstructions"), size=3.0),
    )
    return scene.panel(text("Reconstructions"), marks, moment, ((label, Estimate(len(x))),))


def warp(scene: Scene, moment: Moment) -> Panel:
    """Where the decoder carries the latent space: a grid, a curve, or over a plane of codes a map."""
    if scene.flat:
        return _onto_a_line(scene, moment)
    title = text("Decoded grid")
    if moment.latent == 1:
        z = np.linspace(-_REACH, _REACH, 241)
        line = moment.snapshot.decode(z[:, None])
        label = text("decoded z from −3 to 3")
        whole = moment.snapshot.decode(np.arange(-_REACH, _REACH + 1)[:, None])
        marks: tuple[Mark, ...] = (
            scene.data(moment.of(600)),
            Curve(x=read_only(line[:, 0]), y=read_only(line[:, 1]), role="model", label=label),
            Points(xy=read_only(whole), role="model", size=6.0, label=text("whole z")),
        )
        return scene.panel(title, marks, moment, ((label, Exact()),))
    lines = 31 if moment.detail > 0.5 else 21
    grids = np.meshgrid(*[np.linspace(-_REACH, _REACH, lines)] * 2)
    vertices = moment.snapshot.decode(np.stack([grid.ravel() for grid in grids], axis=1)).reshape(lines, lines, 2)
    label = text("latent grid up to 3 sd")
    marks = (scene.data(moment.of(600)), Mesh(vertices=read_only(vertices), role="model", label=label))
    return scene.panel(title, marks, moment, ((label, Exact()),))


def _onto_a_line(scene: Scene, moment: Moment) -> Panel:
    axes, side = latent_axes(moment), moment.side
    label = text("decoded mean E[x|z]")
    x = scene.x
    z = np.linspace(*axes[0].range, 321 if moment.latent == 1 else side)
    if moment.latent == 1:
        m, sigma = moment.snapshot.decode(z[:, None])[:, 0], moment.snapshot.sigma
        marks: tuple[Mark, ...] = () if sigma is None else (
            Band(x=read_only(z), low=read_only(m - sigma), high=read_only(m + sigma), label=text("± σ")),)  # fmt: skip
        marks += (Curve(x=read_only(z), y=read_only(m), role="model", label=label),)
        up = Axis(x.label, x.range)
        return Panel(text("Decoder"), axes[0], up, marks, moment.step, ((label, Exact()),))
    grids = np.meshgrid(z, z)
    m = moment.snapshot.decode(np.stack([grid.ravel() for grid in grids], axis=1)).reshape(side, side)
    field = Field(values=read_only(m), x=axes[0].range, y=axes[1].range, limits=x.range, unit=x.label)
    return Panel(text("Decoder"), axes[0], axes[1], (field,), moment.step, ((label, Exact()),), equal=True)
