"""Panels of the critic: what it says, what the best one would say, and how steep it is."""

from __future__ import annotations

import numpy as np

from engine.axes import said
from engine.experiments.gan.pictures_scene import Array, Moment, Scene, smoothed
from engine.marks import Estimate, Exact, Mark, Note, Panel, Points, read_only
from engine.words import Text, text

_STEEPEST = 2.0  # of the colours, for a critic that should have slope 1


def critic(scene: Scene, moment: Moment) -> Panel:
    field, known = scene.critic_field(moment)
    marks: tuple[Mark, ...] = (field, scene.real(moment.of(400), 2.0))
    if not moment.probable:
        return scene.panel(text("Critic f, centred"), marks, moment, known)
    n = moment.of(2000)
    certainty = moment.shown_critic(moment.generated(n, "certainty", averaged=False)).mean()
    label = text("D of generated, mean")
    note = Note(says=text("D of generated: {certainty}", certainty=said(float(certainty), 2)))
    return scene.panel(text("Discriminator D = σ(f)"), (*marks, note), moment, known, (label, Estimate(n)))


def optimum(scene: Scene, moment: Moment) -> Panel:
    title = text("Optimal discriminator")
    true = scene.true_masses(moment.side)
    if true is None:
        note = Note(says=text("The true density is not known: the target is own data."))
        return scene.panel(title, (note,), moment)
    if moment.knobs.loss == "wasserstein":
        note = Note(
            says=text("Without a constraint the Wasserstein loss has no best critic: any is beaten by twice it.")
        )
        return scene.panel(title, (note,), moment)
    n = moment.of(20_000)
    generated = smoothed(scene.counted(moment.generated(n, "optimum", averaged=False), moment.side))
    best, label = _best(smoothed(true), generated, moment.knobs.loss == "hinge")
    low = -1.0 if moment.knobs.loss == "hinge" else 0.0
    known = ((text("p, averaged over cells"), scene.target.density_source), (text("q, counted"), Estimate(n)))
    # With the points that lie on the critic too, both are drawn in the same colours.
    marks = (scene.field(best, (low, 1.0), label, diverging=True), scene.real(moment.of(400), 2.0))
    return scene.panel(title, marks, moment, *known)


def _best(p: Array, q: Array, hinge: bool) -> tuple[Array, Text]:
    """The best critic in each cell; where neither has mass it may say anything."""
    total = p + q
    some = total > 1e-6 * total.max()
    share = np.where(some, p / np.where(some, total, 1.0), 0.5)
    if hinge:
        return np.where(some, np.sign(2 * share - 1), 0.0), text("sign(p − q)")
    return share, text("p/(p + q)")


def slopes(scene: Scene, moment: Moment) -> Panel:
    steepness = np.linalg.norm(moment.slopes(scene.plane(moment.side).points), axis=1)
    label = text("‖∇f‖")
    unit = 1.0 if moment.knobs.loss == "wasserstein" else 2.0 / scene.units.spread
    top = moment.reached(_STEEPEST * unit, steepness)
    marks: tuple[Mark, ...] = (scene.field(steepness, (0.0, top), label),)
    known = ((label, Exact()),)
    looked_at = _looked_at(scene, moment)
    if looked_at is not None:
        marks += (Points(xy=read_only(looked_at), role="cursor", label=text("where the constraint looks"), size=3.0),)
    steepest = text("steepest here: {most}", most=said(float(steepness.max())))
    return scene.panel(text("Slope of the critic"), (*marks, Note(says=steepest)), moment, *known)


def _looked_at(scene: Scene, moment: Moment) -> Array | None:
    """Points of the kind that the penalty is taken at."""
    n, constraint = moment.of(300), moment.knobs.constraint
    real = scene.measurement.points[:n]
    if constraint == "r1":
        return real
    if constraint not in ("gp", "gp_onesided", "fd"):
        return None
    fake = moment.generated(len(real), "interpolates", averaged=False)
    share = scene.streams.view("shares").random((len(real), 1))
    between: Array = share * real + (1 - share) * fake
    return between
