"""What all VAE panels share: the data space and the latent space they look at, and the moment they are taken at."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from engine.experiment import Gesture, Pointed
from engine.experiments.vae.evidence import Lattice
from engine.experiments.vae.knobs import VaeKnobs
from engine.experiments.vae.measurement import CELLS, Measurement, axes_of
from engine.experiments.vae.posterior import Balance, Posterior, balance, posterior
from engine.experiments.vae.snapshot import SIDE, Array, Snapshot
from engine.marks import Axis, Curve, Field, Known, Line, Mark, Panel, Points, read_only
from engine.streams import Streams
from engine.targets import Target
from engine.words import Text, text

FINEST = 128
LATENT_REACH = 4.0
_FARTHEST = 10.0  # standard deviations from the mean of the data
_ON_DATA = ("density", "truth", "log_ratio", "warp", "samples", "reconstruction")


@dataclass(frozen=True)
class Moment:
    """What one picture is taken of. `trace` (n, 3): step, KL and -reconstruction so far."""

    snapshot: Snapshot
    knobs: VaeKnobs
    step: int
    detail: float
    pointed: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    trace: Array = field(default_factory=lambda: np.empty((0, 3)))

    @property
    def latent(self) -> int:
        return self.snapshot.vae.latent

    @cached_property
    def fingerprint(self) -> int:
        """A number that another set of parameters would hardly have."""
        found = 0
        for weight in self.snapshot.weights:
            found = zlib.crc32(weight.cpu().numpy().tobytes(), found)
        return found

    @property
    def side(self) -> int:
        """Cells along one side of a map; multiples of 8."""
        return max(40, int(FINEST * self.detail) // 8 * 8)

    def of(self, most: int) -> int:
        """A number of points in proportion to the detail."""
        return max(most // 8, int(most * self.detail))

    @cached_property
    def lattice(self) -> Lattice:
        """The decoder all over the prior, as finely as σ asks for; while training goes on, not so finely."""
        nodes = 224 if self.detail == 1.0 else max(80, int(160 * self.detail))
        least, most = (400, 2000) if self.latent == 1 else (72, nodes)
        return Lattice.fitting(self.snapshot, least, most)

    @cached_property
    def code(self) -> Array:
        """The code (1, L) that is being decoded by hand."""
        return np.array([self.pointed.get("z", (0.0, 0.0))[: self.latent]])

    @cached_property
    def chosen(self) -> Array | None:
        """The point (1, D) that a hand has chosen."""
        dimension = self.snapshot.vae.dimension
        return np.array([self.pointed["x"][:dimension]]) if "x" in self.pointed else None


class Scene:
    """One target with its axes and colour limits, fixed for the run."""

    def __init__(self, target: Target, measurement: Measurement, streams: Streams) -> None:
        self.target, self.measurement, self.streams = target, measurement, streams
        self.flat = target.dimension == 1
        self._true: dict[int, Array | None] = {}
        across, up = (text("x"), text("density")) if self.flat else target.coordinates
        self.x = Axis(across, target.box[0])
        self._up = None if self.flat else Axis(up, target.box[1])
        self._kept: tuple[object, Posterior] | None = None
        self._drawn: tuple[object, Array, float] | None = None

    @cached_property
    def top(self) -> float:
        """The highest density shown: the true peak, or for own data that of a coarse histogram."""
        log_p = self.true_log_density(FINEST)
        if log_p is not None:
            return float(np.exp(log_p.max())) * (1.3 if self.flat else 1.0)
        counts, _ = np.histogramdd(self.measurement.points, bins=24, range=self.target.box, density=True)
        return float(counts.max())

    @cached_property
    def y(self) -> Axis:
        """The second coordinate, or over a line the density."""
        return self._up or Axis(text("density"), (-0.06 * self.top, self.top))

    def ticks(self, side: int) -> list[Array]:
        """Cell centres along each axis of the data; a line has more of them."""
        return axes_of(self.target, CELLS[1] if self.flat else side)

    def true_log_density(self, side: int) -> Array | None:
        """log p on the ticks, (n,) or (side, side); None for own data."""
        if side not in self._true:
            grids = np.meshgrid(*self.ticks(side))
            found = self.target.log_density(np.stack([grid.ravel() for grid in grids], axis=1))
            self._true[side] = None if found is None else found.reshape(grids[0].shape)
        return self._true[side]

    def followed(self, moment: Moment) -> Array:
        """The chosen point (1, D), or before any click the first held-out one."""
        return self.measurement.points[:1] if moment.chosen is None else moment.chosen

    def explained(self, moment: Moment) -> Posterior:
        """The true posterior of the followed point; kept for the next panel."""
        x = self.followed(moment)
        key = (moment.fingerprint, x.tobytes(), moment.knobs, moment.detail)
        if self._kept is None or self._kept[0] != key:
            self._kept = key, posterior(moment.snapshot, x, moment.detail)
        return self._kept[1]

    def balanced(self, moment: Moment) -> Balance | None:
        """The balance of the bounds at the followed point."""
        return balance(moment.snapshot, self.followed(moment), self.explained(moment), moment.detail)

    def density(self, moment: Moment) -> tuple[Array, float]:
        """p on the ticks and its error; kept for the next panel."""
        key = moment.fingerprint, moment.side, moment.knobs
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, *moment.lattice.over(*self.ticks(moment.side))
        return self._drawn[1:]

    def data(self, n: int, size: float = 2.0) -> Mark:
        """Held-out points; on a line, where they are among the densities."""
        points = self.measurement.points[:n]
        if self.flat:
            points = np.stack([points[:, 0], np.full(len(points), -0.03 * self.top)], axis=1)
        return Points(xy=read_only(points), role="data", label=text("data"), size=size)

    def field(self, values: Array, unit: Text | None = None, *, ratio: float = 0.0) -> Field:
        """A map of the data plane: a density, or a log ratio up to ± `ratio`."""
        limits = (-ratio, ratio) if ratio else (0.0, self.top)
        return Field(
            values=read_only(values), x=self.x.range, y=self.y.range, limits=limits, unit=unit or text("density"),
            scale="diverging" if ratio else "sequential",
        )  # fmt: skip

    def curve(self, values: Array, role: str, label: Text, *, dashed: bool = False) -> Curve:
        """A function on the ticks of a line."""
        return Curve(x=read_only(self.ticks(FINEST)[0]), y=read_only(values), role=role, label=label, dashed=dashed)

    def panel(
        self, title: Text, marks: tuple[Mark, ...], moment: Moment, known: Known, up: Axis | None = None
    ) -> Panel:
        """A panel of the data space; the followed point and the decoded one lie on top."""
        if self.flat:
            at = float(self.followed(moment)[0, 0])
            marks += (Line(at=at, vertical=True, role="cursor", label=text("followed point")),)
            return Panel(title, self.x, up or self.y, marks, moment.step, known)
        return Panel(title, self.x, self.y, marks + self.dots(moment), moment.step, known, equal=True)

    def dots(self, moment: Moment) -> tuple[Mark, ...]:
        """The followed point in the plane, and what the code chosen by hand decodes to."""
        followed = read_only(self.followed(moment))
        found: tuple[Mark, ...] = (Points(xy=followed, role="cursor", label=text("followed point"), size=9.0),)
        if "z" in moment.pointed:
            place = moment.snapshot.decode(moment.code)
            found += (Points(xy=read_only(place), role="target", label=text("decoded point"), size=11.0),)
        return found


def latent_axes(moment: Moment) -> tuple[Axis, Axis]:
    """z₁ and z₂, as far as codes are expected; a single z and a density."""
    reach = (-LATENT_REACH, LATENT_REACH)
    if moment.latent == 1:
        return Axis(text("z"), reach), Axis(text("density"), (-0.35, 1.0))
    return Axis(text("z₁"), reach), Axis(text("z₂"), reach)


def prior_density(moment: Moment, z: Array) -> Array:
    """p(z) of each latent alone."""
    if moment.knobs.prior == "uniform":
        return np.where(np.abs(z) <= SIDE, 1 / (2 * SIDE), 0.0)
    found: Array = np.exp(-0.5 * np.square(z)) / np.sqrt(2 * np.pi)
    return found


def pointed_at(panel: str, gesture: Gesture, scene: Scene) -> Pointed:
    """The named points that `gesture` on `panel` chooses: x in data units, z in the latent space."""
    at = gesture.to if gesture.kind == "drag" and gesture.to is not None else gesture.at
    across, up = np.nan_to_num(at, nan=0.0, posinf=1e300, neginf=-1e300)
    if panel == "latent" and gesture.kind in ("click", "drag"):
        a, b = np.clip((across, up), -LATENT_REACH, LATENT_REACH)
        return {"z": (float(a), float(b))}
    if panel not in _ON_DATA or gesture.kind != "click":
        return {}
    mean, sd = scene.target.mean, scene.target.sd
    point = np.clip((across, up)[: len(mean)], mean - _FARTHEST * sd, mean + _FARTHEST * sd)
    if scene.measurement.bits:
        point = np.clip(point, *np.array(scene.target.box).T)
    return {"x": (float(point[0]), float(point[1]) if len(point) > 1 else 0.0)}
