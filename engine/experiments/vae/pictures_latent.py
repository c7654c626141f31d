"""Panels of the latent space: the encoder's Gaussians, their sum and the prior, one true posterior, active units."""

from __future__ import annotations

import math

import numpy as np

from engine.axes import said
from engine.experiments.vae.bounds import log_given
from engine.experiments.vae.measurement import ACTIVE
from engine.experiments.vae.principal import linear_model
from engine.experiments.vae.scene import LATENT_REACH, Moment, Scene, latent_axes, prior_density
from engine.experiments.vae.snapshot import SIDE, Array
from engine.marks import (
    Axis,
    Bars,
    Curve,
    Ellipses,
    Estimate,
    Exact,
    Field,
    Known,
    Line,
    Mark,
    Note,
    Panel,
    Points,
    Quadrature,
    Segments,
    read_only,
)
from engine.words import Text, text

SUBSCRIPTED = ("z₁", "z₂")
_SHOWN = 48  # ellipses
_MARGIN = 1.15
_WINDOW = 12.0  # how far out a posterior is shown


def latent(scene: Scene, moment: Moment) -> Panel:
    """q(z|x) of some points over the means of many; the handle is the code to decode."""
    mu, sd = moment.snapshot.encode(scene.measurement.points[: moment.of(1500)])
    means, widths = text("encoder means"), text("q(z|x), 1 sd")
    known: Known = ((means, Estimate(len(mu))), (widths, Exact()))
    if moment.latent == 1:
        return _along_a_line(scene, moment, mu[:, 0], sd[:, 0])
    marks: tuple[Mark, ...] = (Points(xy=read_only(mu), role="data", label=means, size=2.0),)
    if moment.knobs.noise:
        few = slice(0, moment.of(_SHOWN))
        spread = np.stack([np.diag(one) for one in np.square(sd[few])])
        marks += (Ellipses(centres=read_only(mu[few]), covariances=read_only(spread), levels=(1.0,), label=widths),)
    else:
        known = known[:1]
    marks += (*prior_marks(moment), _handle(moment))
    return Panel(text("Latent map"), *latent_axes(moment), marks, moment.step, known, equal=True)


def prior_marks(moment: Moment) -> tuple[Mark, ...]:
    """Circles of N(0, I), or the box of the uniform prior."""
    if moment.knobs.prior == "uniform":
        corners = SIDE * np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]])
        return (Curve(x=read_only(corners[:, 0]), y=read_only(corners[:, 1]), role="noise", label=text("prior")),)
    centre, unit = np.zeros((1, 2)), np.eye(2)[None]
    return (Ellipses(centres=read_only(centre), covariances=read_only(unit), levels=(1.0, 2.0, 3.0), role="noise",
                     label=text("1, 2, 3 sd of the prior")),)  # fmt: skip


def _handle(moment: Moment) -> Points:
    at = np.array([[moment.code[0, 0], moment.code[0, 1] if moment.latent == 2 else 0.0]])
    return Points(xy=read_only(at), role="target", label=text("code to decode, to be dragged"), size=10.0, handles=True)


def _along_a_line(scene: Scene, moment: Moment, mu: Array, sd: Array) -> Panel:
    """The aggregated posterior as a curve against the prior, with some of the Gaussians it is made of."""
    z = np.linspace(-LATENT_REACH, LATENT_REACH, 401)
    title = text("Latent map")
    prior, total = text("prior p(z)"), text("aggregated posterior")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(z), y=read_only(prior_density(moment, z)), role="noise", label=prior, dashed=True),
    )
    known: Known = ((prior, Exact()),)
    if moment.knobs.noise:
        marks += (Curve(x=read_only(z), y=read_only(_bells(z, mu, sd).mean(axis=1)), role="model", label=total),)
        known += ((total, Estimate(len(mu))),)
    rug = np.stack([mu, np.full(len(mu), -0.06)], axis=1)
    few = slice(0, 24)
    spans = np.linspace(-0.12, -0.3, len(mu[few]))
    ends = (np.stack([mu[few] + side * sd[few], spans], axis=1) for side in (-1, 1))
    marks += (
        Points(xy=read_only(rug), role="data", label=text("encoder means"), size=2.0),
        Segments(start=read_only(next(ends)), end=read_only(next(ends)), role="model", label=text("q(z|x), 1 sd")),
        _handle(moment),
    )
    return Panel(title, *latent_axes(moment), marks, moment.step, known)


def _bells(z: Array, mu: Array, sd: Array) -> Array:
    """N(z; mu, sd²), (grid, n)."""
    wide = np.maximum(sd, 1e-6)
    bells: Array = np.exp(np.maximum(-0.5 * np.square((z[:, None] - mu) / wide), -30.0))
    # Denormal numbers are slow, and too small to be seen.
    bells[bells < 1e-12] = 0.0
    return bells / (wide * math.sqrt(2 * math.pi))


def aggregate(scene: Scene, moment: Moment) -> Panel:
    """The mean of all q(z|x): what codes the decoder sees in training, against what it is given when it samples."""
    title = text("Aggregated posterior")
    if moment.latent == 1 or not moment.knobs.noise:
        panel = latent(scene, moment)
        return Panel(title, panel.x, panel.y, panel.marks[:-1], panel.step, panel.provenance, panel.equal)
    mu, sd = moment.snapshot.encode(scene.measurement.points[: moment.of(2000)])
    side = moment.side
    ticks = LATENT_REACH * ((2 * np.arange(side) + 1) / side - 1)
    across, up = (_bells(ticks, mu[:, axis], sd[:, axis]).astype(np.float32) for axis in (0, 1))
    values = up @ across.T / len(mu)
    label, reach = text("aggregated posterior"), (-LATENT_REACH, LATENT_REACH)
    field = Field(values=read_only(values), x=reach, y=reach, limits=(0.0, 0.3), unit=text("density"), label=label)
    marks = (field, *prior_marks(moment))
    return Panel(title, *latent_axes(moment), marks, moment.step, ((label, Estimate(len(mu))),), equal=True)


def posterior(scene: Scene, moment: Moment) -> Panel:
    """The true p(z|x) of the followed point beside the encoder's Gaussian."""
    true = scene.explained(moment)
    x = scene.followed(moment)
    (mu,), (sd,) = moment.snapshot.encode(x)
    label, ours = text("true posterior p(z|x)"), text("encoder's q(z|x)")
    known: Known = ((label, Quadrature(true.error)), (ours, Exact()))
    place = ", ".join(said(float(one)) for one in x[0])
    title = text("Posterior of x = {place}", place=place)
    hint = text("Click a point to explain it.")
    says = () if moment.chosen is not None else (Note(says=hint),)
    if not math.isfinite(true.log_p):
        says = (Note(says=text("No code explains this point; click closer to the data.")),)
        return Panel(title, *latent_axes(moment), says, moment.step)
    box = _frame(true.z[true.mass > 0.002 * true.mass.max()], mu, sd)
    log_scale = true.log_p
    if moment.latent == 1:
        z = np.linspace(*box[0], 401)
        exact = np.exp(_log_joint(moment, x, z[:, None]) - log_scale)
        marks: tuple[Mark, ...] = (Curve(x=read_only(z), y=read_only(exact), role="truth", label=label),)
        top = float(exact.max())
        if moment.knobs.noise:
            bell = _bells(z, mu, sd)[:, 0]
            top = max(top, float(bell.max()))
            marks += (Curve(x=read_only(z), y=read_only(bell), role="model", label=ours),)
        else:
            marks += (Line(at=float(mu[0]), vertical=True, role="model", label=ours),)
        axes = Axis(text("z"), box[0]), Axis(text("density"), (0.0, _rounded(_MARGIN * top)))
        return Panel(title, *axes, (*marks, *says), moment.step, known)
    side = 3 * moment.side // 4  # it is as smooth as the decoder, and shown from edge to edge
    grids = np.meshgrid(*[low + (high - low) * (np.arange(side) + 0.5) / side for low, high in box])
    exact = np.exp(_log_joint(moment, x, np.stack([grid.ravel() for grid in grids], axis=1)) - log_scale)
    field = Field(values=read_only(exact.reshape(side, side)), x=box[0], y=box[1], limits=(0.0, float(exact.max())),
                  unit=text("p(z|x)"), label=label)  # fmt: skip
    marks = (field,)
    if moment.knobs.noise:
        marks += (Ellipses(centres=read_only(mu[None]), covariances=read_only(np.diag(sd**2)[None]), label=ours),)
    else:
        marks += (Points(xy=read_only(mu[None]), role="model", label=ours, size=9.0),)
    axes = Axis(text("z₁"), box[0]), Axis(text("z₂"), box[1])
    if moment.chosen is None and exact.argmax() >= exact.size // 2:
        # The peak is in the upper half: words go below it.
        says = (Note(says=hint, at=(box[0][0], box[1][0])),)
    return Panel(title, *axes, (*marks, *says), moment.step, known, equal=True)


def _log_joint(moment: Moment, x: Array, z: Array) -> Array:
    found: Array = log_given(moment.snapshot, x, z[None])[0] + moment.snapshot.log_prior(z)
    return found


def _frame(z: Array, mu: Array, sd: Array) -> list[tuple[float, float]]:
    """A square window about all codes that matter, on a coarse ruler, so that it rarely moves."""
    low, high = (np.clip(mu + side * 3 * sd, -_WINDOW, _WINDOW) for side in (-1, 1))
    low, high = np.minimum(z.min(axis=0), low), np.maximum(z.max(axis=0), high)
    half = _rounded(0.5 * float((high - low).max()))
    centre = np.round((low + high) / half) * half / 2
    return [(float(one) - 1.25 * half, float(one) + 1.25 * half) for one in centre]


def _rounded(value: float) -> float:
    """The next of the powers of √2: windows grow and shrink by jumps."""
    return float(2 ** (math.ceil(2 * math.log2(max(value, 1e-6))) / 2))


def units(scene: Scene, moment: Moment) -> Panel:
    """How much each latent is used: the spread of its mean over the data, and the KL paid for it."""
    snapshot = moment.snapshot
    spread, n = scene.measurement.activity(snapshot), len(scene.measurement.points)
    at = np.arange(moment.latent) + 1.0
    names = text("variance of the mean"), text("KL to the prior (nats)")
    marks: tuple[Mark, ...] = (Bars(x=read_only(at - 0.2), heights=read_only(spread), width=0.36, role="model",
                                    label=names[0]),)  # fmt: skip
    known: Known = ((names[0], Estimate(n)),)
    if moment.knobs.noise and moment.knobs.prior == "gaussian":
        kl = scene.measurement.mean_kl(snapshot)
        marks += (Bars(x=read_only(at + 0.2), heights=read_only(kl), width=0.36, role="noise", label=names[1]),)
        known += ((names[1], Estimate(n)),)
    marks += (Line(at=ACTIVE, role="muted", label=text("in use above 0.01")),)
    heights = [float(one.heights.max()) for one in marks if isinstance(one, Bars)]
    top = next((size for size in (1.5, 3.0, 6.0, 12.0) if size > 1.1 * max(heights)), 50.0)
    asleep = [SUBSCRIPTED[k] for k in range(moment.latent) if spread[k] <= ACTIVE]
    if asleep:
        marks += (Note(says=text("Switched off: {which}", which=", ".join(asleep))),)
    named = tuple((float(k), Text(name)) for k, name in zip(at, SUBSCRIPTED, strict=False))
    axes = Axis(text("latent"), (0.3, moment.latent + 0.7), names=named), Axis(text("variance, nats"), (0.0, top))
    return Panel(text("Active units"), *axes, marks, moment.step, known)


def spectrum(scene: Scene, moment: Moment) -> Panel:
    """Squared loads of a linear decoder against the best ones: w² = max(S - σ², 0) along each principal direction."""
    title, moments = text("Principal variances"), scene.measurement.moments
    widths = moments.variances
    at = np.arange(len(widths)) + 1.0
    top = _rounded(1.2 * float(widths[0]))
    named = tuple((float(k), Text(f"{k:.0f}")) for k in at)
    across = Axis(text("principal direction"), (0.3, len(widths) + 0.7), names=named)
    axes = across, Axis(text("variance"), (0.0, top))
    sigma = moment.snapshot.sigma
    if not moment.snapshot.vae.linear or sigma is None:
        says = text("The best loads are known for linear networks with a Gaussian decoder only.")
        return Panel(title, *axes, (Note(says=says),), moment.step)
    _, loads, _ = linear_model(moment.snapshot)
    squares = np.zeros(len(widths))
    found = np.square(np.linalg.svd(loads, compute_uv=False))
    squares[: len(found)] = found
    best = moments.best(moment.latent, sigma)[1]
    names = text("variance S of the data"), text("learned w²"), text("best w² = max(S − σ², 0)"), text("σ²")
    ticks = (np.stack([at + side, best], axis=1) for side in (0.02, 0.38))
    marks = (
        Bars(x=read_only(at - 0.2), heights=read_only(widths), width=0.36, role="data", label=names[0]),
        Bars(x=read_only(at + 0.2), heights=read_only(squares), width=0.36, role="model", label=names[1]),
        Segments(start=read_only(next(ticks)), end=read_only(next(ticks)), role="truth", label=names[2]),
        Line(at=sigma**2, role="noise", label=names[3]),
    )
    known: Known = (
        (names[0], Estimate(moments.n)), (names[1], Exact()), (names[2], Estimate(moments.n)), (names[3], Exact()),
    )  # fmt: skip
    return Panel(title, *axes, marks, moment.step, known)
