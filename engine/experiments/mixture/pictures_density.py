"""The density of the fit, and the true one in the same colours."""

from __future__ import annotations

import numpy as np

from engine.exact.plane import Plane
from engine.experiments.mixture.moment import Moment, grid
from engine.experiments.mixture.pictures_data import CURVE
from engine.marks import Axis, Curve, Ellipses, Exact, Field, Known, Mark, Note, Panel, Points, Provenance, read_only
from engine.mixtures.mixture import Array
from engine.words import Text, text

FINEST, COARSEST = 112, 40
TOP = 1.1


def density(moment: Moment) -> Panel:
    """p_θ(x); of more than two columns the marginal in those that are shown."""
    title, label = text("Density of the fit"), text("fit")
    if moment.on_line:
        return _line(moment, title, both=True)
    plane = _plane(moment)
    values = np.exp(moment.shown.log_density(plane.points))
    xy = moment.data.examined[: int(600 * moment.detail), list(moment.plane)]
    marks: tuple[Mark, ...] = (_field(moment, plane, values), Points(xy=read_only(xy), role="data", size=2.0))
    return _panel(moment, title, marks, (label, Exact()))


def truth(moment: Moment) -> Panel:
    """p(x), where it is known; else the data."""
    target, title = moment.data.target, text("True density")
    if moment.on_line:
        return _line(moment, title, both=False)
    plane = _plane(moment)
    log_p = moment.data.true_field(plane)
    if log_p is None:
        xy = moment.data.examined[:, list(moment.plane)]
        note = Note(says=text("Nobody knows the density of measured data: these are the points."), role="muted")
        return _panel(moment, title, (Points(xy=read_only(xy), role="data", size=3.0), note), (text("points"), Exact()))
    marks: tuple[Mark, ...] = (_field(moment, plane, np.exp(log_p)),)
    marks += (Ellipses(centres=moment.shown.means, covariances=moment.shown.covariances, role="model",
                       levels=(1.0, 2.0), label=text("fit")),)  # fmt: skip
    return _panel(moment, title, marks, (text("true density"), target.density_source))


def _plane(moment: Moment) -> Plane:
    side = max(COARSEST, int(FINEST * moment.detail) // 8 * 8)
    return Plane(moment.axis(0).range, moment.axis(1).range, side)


def _limit(moment: Moment) -> float:
    """Up to the true peak; where that is not known, to the highest count of a coarse histogram."""
    log_p = moment.data.true_log_density
    if log_p is not None:
        return float(np.exp(log_p.max()))
    xy, ranges = moment.data.examined[:, list(moment.plane)], [moment.axis(0).range, moment.axis(1).range]
    return TOP * float(np.histogram2d(xy[:, 0], xy[:, 1], bins=12, range=ranges, density=True)[0].max())


def _field(moment: Moment, plane: Plane, values: Array) -> Field:
    return Field(
        values=read_only(values.reshape(plane.n, plane.n)), x=plane.x, y=plane.y, limits=(0.0, _limit(moment)),
        unit=text("density"),
    )  # fmt: skip


def _panel(moment: Moment, title: Text, marks: tuple[Mark, ...], *known: tuple[Text, Provenance]) -> Panel:
    return Panel(title, moment.axis(0), moment.axis(1), marks, moment.step, known, equal=moment.equal)


def _line(moment: Moment, title: Text, both: bool) -> Panel:
    x = grid(moment.axis(0), CURVE)
    marks: tuple[Mark, ...] = ()
    known: Known = ()
    true = moment.data.target.log_density(x[:, None])
    if true is not None:
        label = text("true density")
        marks += (Curve(x=read_only(x), y=read_only(np.exp(true)), role="truth", label=label),)
        known += ((label, moment.data.target.density_source),)
    if both or true is None:
        label = text("fit")
        marks += (Curve(x=read_only(x), y=read_only(np.exp(moment.mixture.log_density(x[:, None]))), label=label),)
        known += ((label, Exact()),)
    values = moment.data.columns[0]
    top = float(np.histogram(values, 60, density=True)[0].max())
    return Panel(title, moment.axis(0), Axis(text("density"), (0.0, 1.15 * top)), marks, moment.step, known)
