"""The panels of the GAN on the line, each beside what is exactly true there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray

from engine.exact.drawn_density import DrawnDensity
from engine.experiments.gan import pictures_score
from engine.experiments.gan.pictures_scene import Moment, Scene
from engine.marks import (
    Axis,
    Band,
    Curve,
    Estimate,
    Exact,
    Known,
    Line,
    Mark,
    Note,
    Panel,
    Provenance,
    Steps,
    read_only,
)
from engine.targets import OwnData
from engine.words import Text, text

Array = NDArray[np.float64]
_FINE, _BINS, _SAMPLES = 2001, 80, 10_000


class LineScene(Scene):
    """One target on the line."""

    @cached_property
    def across(self) -> Axis:
        """The axis of the data, half a box wider: generated points start anywhere."""
        ((low, high),) = self.target.box
        return Axis(text("x"), (low, high))

    @cached_property
    def ticks(self) -> Array:
        return np.linspace(*self.across.range, _FINE)

    @cached_property
    def true(self) -> DrawnDensity:
        """The target as a fine table, or own data smoothed."""
        if isinstance(self.target, OwnData):
            return DrawnDensity(self.ticks, smoothed(self.target.table.points[:, 0].astype(np.float64), self.ticks))
        log_p = self.target.log_density(self.ticks[:, None])
        assert log_p is not None
        return DrawnDensity(self.ticks, np.exp(log_p))

    @cached_property
    def own(self) -> bool:
        return isinstance(self.target, OwnData)

    @property
    def source(self) -> Provenance:
        """How `true` is known."""
        target = self.target
        return Estimate(len(target.table.points)) if isinstance(target, OwnData) else target.density_source

    def line(
        self, title: Text, y: Axis, marks: tuple[Mark, ...], moment: Moment, *known: tuple[Text, Provenance]
    ) -> Panel:
        return Panel(title, self.across, y, marks, moment.step, known)

    def generated(self, moment: Moment, *, averaged: bool = True) -> Array:
        """Sorted generated points (n,)."""
        return np.sort(moment.generated(moment.of(_SAMPLES), "line", averaged=averaged)[:, 0])


def smoothed(rows: Array, at: Array) -> Array:
    """A density of `rows` (n,) at even places `at` (k,), by a Gaussian kernel.

    It is half as wide as Silverman's (1986), under which modes melt.
    """
    quartiles = np.quantile(rows, (0.25, 0.75))
    spread = min(float(rows.std()), float(np.diff(quartiles)[0]) / 1.34) or float(rows.std())
    step = at[1] - at[0]
    width = max(0.45 * spread * len(rows) ** -0.2, step)
    reach = min(int(4 * width / step), len(at) // 2 - 1)
    kernel = np.exp(-0.5 * (step * np.arange(-reach, reach + 1) / width) ** 2)
    counts = np.bincount(np.clip(np.rint((rows - at[0]) / step), 0, len(at) - 1).astype(np.int64), minlength=len(at))
    return np.asarray(np.convolve(counts, kernel, mode="same"))


def densities(scene: LineScene, moment: Moment) -> Panel:
    x = scene.generated(moment)
    edges = np.linspace(*scene.across.range, _BINS + 1)
    counted = np.histogram(x, edges)[0] / (len(x) * (edges[1] - edges[0]))
    labels = text("generated"), text("the data, smoothed") if scene.own else text("true density")
    marks = (
        Steps(x=read_only(edges), y=read_only(counted), role="model", label=labels[0]),
        Curve(x=read_only(scene.ticks), y=read_only(scene.true.p), role="truth", label=labels[1]),
    )
    y = Axis(text("density"), (0.0, 1.6 * float(scene.true.p.max())))
    known = ((labels[0], Estimate(len(x))), (labels[1], scene.source))
    return scene.line(text("Densities"), y, marks, moment, *known)


def empirical(x: Array, at: Array) -> Array:
    """F (n,) of sorted points `x` at `at`."""
    found: Array = np.searchsorted(x, at, side="right") / len(x)
    return found


def cdf(scene: LineScene, moment: Moment) -> Panel:
    x = scene.generated(moment)
    real, fake = scene.true.cdf(scene.ticks), empirical(x, scene.ticks)
    area = float(np.abs(real - fake).mean() * (scene.ticks[-1] - scene.ticks[0]))
    labels = text("F_y, real"), text("F_z, generated"), text("between them: W₁")
    low, high = np.minimum(real, fake), np.maximum(real, fake)
    marks = (
        Band(x=read_only(scene.ticks), low=read_only(low), high=read_only(high), role="model", label=labels[2]),
        Curve(x=read_only(scene.ticks), y=read_only(real), role="truth", label=labels[0]),
        Curve(x=read_only(scene.ticks), y=read_only(fake), role="model", label=labels[1]),
        Note(says=text("W₁ = ∫|F_y − F_z| = {area}", area=f"{area:.4f}")),
    )
    known: Known = ((labels[0], scene.source), (labels[1], Estimate(len(x))))
    return scene.line(text("Distribution functions"), Axis(text("F"), (0.0, 1.05)), marks, moment, *known)


def critic(scene: LineScene, moment: Moment) -> Panel:
    """f beside the best critic: of slope ±1 for Wasserstein, p/(p + q) where the loss has such an optimum."""
    shown = moment.shown_critic(scene.ticks[:, None])
    x = scene.generated(moment, averaged=False)
    if moment.knobs.loss == "wasserstein":
        return _wasserstein(scene, moment, shown, x)
    label = text("D(x) = σ(f(x))") if moment.probable else text("f(x)")
    marks: tuple[Mark, ...] = (Curve(x=read_only(scene.ticks), y=read_only(shown), role="model", label=label),)
    known: Known = ((label, Exact()),)
    if moment.knobs.loss != "hinge":
        best = text("p/(p + q), q counted")
        edges = np.linspace(*scene.across.range, _BINS + 1)
        middles = (edges[1:] + edges[:-1]) / 2
        q = np.histogram(x, edges)[0] / (len(x) * (edges[1] - edges[0]))
        p = np.diff(scene.true.cdf(edges)) / (edges[1] - edges[0])
        share = np.divide(p, p + q, out=np.full_like(p, np.nan), where=p + q > 1e-6)
        marks += (Curve(x=read_only(middles), y=read_only(share), role="truth", label=best, dashed=True),)
        known += ((best, Estimate(len(x))),)
    reach = (-2.0, 2.0) if moment.knobs.loss == "hinge" else (-0.1, 1.1)
    return scene.line(text("Critic and the best one"), Axis(label, reach), marks, moment, *known)


def _wasserstein(scene: LineScene, moment: Moment, shown: Array, x: Array) -> Panel:
    best = best_critic(scene.true.cdf(scene.ticks), empirical(x, scene.ticks), scene.ticks)
    weight = scene.true.p / scene.true.p.sum()
    labels = text("f(x), centred"), text("the best critic, slope sign(F_z − F_y)")
    curves = [(shown - weight @ shown, "model", labels[0]), (best - weight @ best, "truth", labels[1])]
    marks: tuple[Mark, ...] = tuple(
        Curve(x=read_only(scene.ticks), y=read_only(y), role=role, label=label, dashed=role == "truth")
        for y, role, label in curves
    )
    reach = 0.6 * (scene.ticks[-1] - scene.ticks[0])
    y = Axis(text("critic (data units)"), (-reach, reach))
    known: Known = ((labels[0], Exact()), (labels[1], Estimate(len(x))))
    return scene.line(text("Critic and the best one"), y, (*marks, Line(at=0.0, role="muted")), moment, *known)


def best_critic(real: Array, fake: Array, at: Array) -> Array:
    """f* (n,) with slope sign(F_z − F_y), given both distribution functions at `at` (n,)."""
    slopes = np.sign((fake - real)[1:] + (fake - real)[:-1])
    return np.concatenate([[0.0], np.cumsum(slopes * np.diff(at))])


def mapped(scene: LineScene, moment: Moment) -> Panel:
    """G beside both monotone maps that carry the noise to the data."""
    title, knobs = text("From noise to data"), moment.knobs
    y = Axis(text("x"), scene.across.range)
    uniform = knobs.noise_law == "uniform"
    x = Axis(text("z"), (0.0, 1.0) if uniform else (-3.0, 3.0))
    if knobs.noise_size > 1:
        note = Note(says=text("There is one exact map only for one noise number: set Noise size to 1."))
        return Panel(title, x, y, (note,), moment.step)
    z = np.linspace(*x.range, 401)
    u = z if uniform else _normal_cdf(z)
    learned = moment.image(torch.from_numpy(z[:, None].astype(np.float32)).to(moment.gan.device))[:, 0]
    exact = text("F_y⁻¹(F(z)), of the data") if scene.own else text("F_y⁻¹(F(z))")
    labels = text("G(z)"), exact, text("its mirror image")
    curves = (
        (scene.true.quantile(np.clip(u, 1e-9, 1 - 1e-9)), "truth", labels[1]),
        (scene.true.quantile(np.clip(1 - u, 1e-9, 1 - 1e-9)), "muted", labels[2]),
        (learned, "model", labels[0]),
    )
    marks = tuple(
        Curve(x=read_only(z), y=read_only(values), role=role, label=label, dashed=role != "model")
        for values, role, label in curves
    )
    known = ((labels[0], Exact()), (labels[1], scene.source))
    return Panel(title, x, y, marks, moment.step, known)


def _normal_cdf(z: Array) -> Array:
    from scipy.special import ndtr

    found: Array = ndtr(z)
    return found


DRAW: dict[str, Callable[[LineScene, Moment], Panel]] = {
    "densities": densities,
    "critic": critic,
    "cdf": cdf,
    "map": mapped,
    "distance": pictures_score.distance,
    "modes": pictures_score.modes,
}
