"""The panels of the flow lab: densities in the data plane, the latent plane, and the map between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.plane import Plane
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.measurement import Measurement
from engine.experiments.flow.model import PlaneModel
from engine.marks import (
    Axis,
    Bars,
    Ellipses,
    Estimate,
    Exact,
    Field,
    Line,
    Mark,
    Mesh,
    Note,
    Panel,
    Points,
    Provenance,
    Steps,
    read_only,
)
from engine.streams import Streams
from engine.targets import Target
from engine.words import Text, text

Array = NDArray[np.float64]
_FINEST, _COARSEST = 128, 40
_LATENT_REACH = 4.0
_RATIO_LIMIT = 3.0
_WIDEST_SIGMA = 2.0


@dataclass(frozen=True)
class _Moment:
    """What one picture is taken of."""

    model: PlaneModel
    knobs: FlowKnobs
    step: int
    detail: float

    @property
    def side(self) -> int:
        """Cells along one side of a density; multiples of 8, so that few grids need the true density."""
        return max(_COARSEST, int(_FINEST * self.detail) // 8 * 8)

    def of(self, most: int) -> int:
        """A number of points in proportion to the detail."""
        return max(most // 8, int(most * self.detail))


class Pictures:
    """Draws panels of a model. Its own noise comes from view streams, so looking changes nothing."""

    def __init__(self, target: Target, measurement: Measurement, streams: Streams) -> None:
        self._target = target
        self._measurement = measurement
        self._streams = streams
        self._true: dict[int, Array] = {}
        (x_low, x_high), (y_low, y_high) = target.box
        self._x = Axis(text("x₁"), (x_low, x_high))
        self._y = Axis(text("x₂"), (y_low, y_high))

    def panel(self, name: str, model: PlaneModel, knobs: FlowKnobs, step: int, detail: float) -> Panel:
        """The panel called `name`."""
        draw: dict[str, Callable[[_Moment], Panel]] = {
            "density": self._density,
            "truth": self._truth,
            "log_ratio": self._log_ratio,
            "latent": self._latent,
            "warp": self._warp,
            "samples": self._samples,
            "marginals": self._marginals,
            "sigma": self._sigma,
        }
        return draw[name](_Moment(model, knobs, step, detail))

    @cached_property
    def _limits(self) -> tuple[float, float]:
        """Colour limits of densities: up to the true peak, or for own data that of a coarse histogram."""
        log_p = self._measurement.log_p
        if log_p is not None:
            return 0.0, float(np.exp(log_p.max()))
        points = self._measurement.points
        box = np.array(self._target.box)
        counts, _, _ = np.histogram2d(points[:, 0], points[:, 1], bins=24, range=box, density=True)
        return 0.0, float(counts.max())

    def _plane(self, side: int) -> Plane:
        return Plane(self._x.range, self._y.range, side)

    def _true_log_density(self, side: int) -> Array | None:
        if side not in self._true:
            found = self._target.log_density(self._plane(side).points)
            if found is None:
                return None
            self._true[side] = found
        return self._true[side]

    def _data(self, n: int, role: str = "data", size: float = 2.0) -> Points:
        return Points(xy=read_only(self._measurement.points[:n]), role=role, label=text("data"), size=size)

    def _plane_panel(
        self, title: Text, marks: tuple[Mark, ...], moment: _Moment, *known: tuple[Text, Provenance]
    ) -> Panel:
        return Panel(title, self._x, self._y, marks, moment.step, known, equal=True)

    def _field(self, values: Array, side: int) -> Field:
        return Field(
            values=read_only(values.reshape(side, side)),
            x=self._x.range,
            y=self._y.range,
            limits=self._limits,
            unit=text("density"),
        )

    def _density(self, moment: _Moment) -> Panel:
        q = np.exp(moment.model.log_density(self._plane(moment.side).points))
        marks = (self._field(q, moment.side), self._data(moment.of(400)))
        return self._plane_panel(text("Model density"), marks, moment, (text("model density"), Exact()))

    def _truth(self, moment: _Moment) -> Panel:
        title = text("True density")
        log_p = self._true_log_density(_FINEST)
        if log_p is None:
            marks: tuple[Mark, ...] = (
                self._data(len(self._measurement.points)),
                Note(says=text("The density of own data is not known; its points are shown.")),
            )
            return self._plane_panel(title, marks, moment)
        known = (text("true density"), self._target.density_source)
        return self._plane_panel(title, (self._field(np.exp(log_p), _FINEST),), moment, known)

    def _log_ratio(self, moment: _Moment) -> Panel:
        title = text("Log ratio")
        log_p = self._true_log_density(moment.side)
        if log_p is None:
            note = Note(says=text("There is no true density to compare with: the target is own data."))
            return self._plane_panel(title, (note,), moment)
        log_q = moment.model.log_density(self._plane(moment.side).points)
        seen = np.maximum(log_p, log_q) > np.log(1e-3 * self._limits[1])
        ratio = np.where(seen, np.clip(log_q - np.where(seen, log_p, 0.0), -_RATIO_LIMIT, _RATIO_LIMIT), 0.0)
        field = Field(
            values=read_only(ratio.reshape(moment.side, moment.side)),
            x=self._x.range,
            y=self._y.range,
            limits=(-_RATIO_LIMIT, _RATIO_LIMIT),
            scale="diverging",
            unit=text("log q − log p (nats)"),
        )
        return self._plane_panel(title, (field,), moment, (text("log ratio"), self._target.density_source))

    def _latent(self, moment: _Moment) -> Panel:
        z = moment.model.to_noise(self._measurement.points[: moment.of(1500)])
        marks = (
            Points(xy=read_only(z), role="data", label=text("data, seen as noise")),
            Ellipses(
                centres=read_only(np.zeros((1, 2))),
                covariances=read_only(np.eye(2)[None]),
                levels=(1.0, 2.0, 3.0),
                role="noise",
                label=text("1, 2, 3 sd of N(0, I)"),
            ),
        )
        x, y = (Axis(label, (-_LATENT_REACH, _LATENT_REACH)) for label in (text("z₁"), text("z₂")))
        known = ((text("data, seen as noise"), Estimate(len(z))),)
        return Panel(text("Latent plane"), x, y, marks, moment.step, known, equal=True)

    def _warp(self, moment: _Moment) -> Panel:
        lines = 31 if moment.detail > 0.5 else 21
        ticks = np.linspace(-3.0, 3.0, lines)
        across, up = np.meshgrid(ticks, ticks)
        vertices = moment.model.to_data(np.stack([across.ravel(), up.ravel()], axis=1)).reshape(lines, lines, 2)
        marks = (
            self._data(moment.of(600)),
            Mesh(vertices=read_only(vertices), role="model", label=text("latent grid up to 3 sd")),
        )
        return self._plane_panel(text("Warped grid"), marks, moment, (text("latent grid up to 3 sd"), Exact()))

    def _samples(self, moment: _Moment) -> Panel:
        n = moment.of(2000)
        drawn = moment.model.sample(n, self._streams.view("samples"), moment.knobs.temperature)
        marks = (self._data(n), Points(xy=read_only(drawn), role="model", label=text("samples")))
        title = text("Samples at temperature {value}", value=f"{moment.knobs.temperature:g}")
        return self._plane_panel(title, marks, moment, (text("samples"), Estimate(n)))

    def _marginals(self, moment: _Moment) -> Panel:
        points = self._measurement.points
        edges = np.linspace(-_LATENT_REACH, _LATENT_REACH, 49)
        x1 = (points[:, 0] - moment.model.mean[0]) / moment.model.sd[0]
        z1 = moment.model.to_noise(points)[:, 0]
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

    def _sigma(self, moment: _Moment) -> Panel:
        log_s = moment.model.chain.scale_weights(moment.model.weights)
        x = Axis(text("coordinate of z"), (0.5, 2.5))
        y = Axis(text("σ (standardised units)"), (0.0, _WIDEST_SIGMA))
        title = text("Prior widths")
        if log_s is None:
            says = text("There is no scale layer; switch on the knob Scale layer.")
            return Panel(title, x, y, (Note(says=says),), moment.step)
        sigma = np.exp(-log_s.detach().cpu().double().numpy())
        marks = (Bars(x=read_only([1, 2]), heights=read_only(sigma), label=text("σ = 1/s")), Line(at=1.0, role="truth"))
        return Panel(title, x, y, marks, moment.step, ((text("σ = 1/s"), Exact()),))
