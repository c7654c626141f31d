"""The panels of the likelihood lab: the surface, the points, a cut, and how far the top is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.experiments.likelihood.families import Array, Family
from engine.experiments.likelihood.knobs import LikelihoodKnobs
from engine.marks import (
    Axis,
    Curve,
    Estimate,
    Exact,
    Field,
    Known,
    Line,
    Mark,
    Note,
    Panel,
    Points,
    Provenance,
    Segments,
    Steps,
    read_only,
)  # fmt: skip
from engine.targets import Target
from engine.words import text

FINEST, COARSEST, ROWS = 72, 32, 1000
SHOWN_NATS = 30.0  # below the top, in nats of all points together
LEAST = 1e-16


@dataclass(frozen=True)
class Moment:
    """The run at one time. `slope` is there between the two half-steps.

    `mean_log` judges parameters (2,) by all points; `surfaces` keeps the surface, which never changes, by its fineness.
    """

    x: Array
    family: Family
    knobs: LikelihoodKnobs
    box: tuple[tuple[float, float], tuple[float, float]]
    at: Array
    best: Array
    slope: Array | None
    path: Array
    target: Target
    step: int
    detail: float
    mean_log: Callable[[Array], float]
    surfaces: dict[int, Array]

    def axis(self, which: int) -> Axis:
        return Axis(self.family.names[which], self.box[which])


def surface(moment: Moment) -> Panel:
    """Mean log p(x) over both parameters; the point can be dragged."""
    x = moment.x[:ROWS]
    side = max(COARSEST, int(FINEST * moment.detail))
    one, two = (np.linspace(*moment.box[which], side) for which in (0, 1))
    if side not in moment.surfaces:
        moment.surfaces[side] = np.stack(
            [moment.family.log_density(x[:, None], one, float(height)).mean(axis=0) for height in two]
        )
    values = moment.surfaces[side]
    top = float(values.max())
    low = max(float(np.quantile(values, 0.1)), top - max(SHOWN_NATS / len(moment.x), 0.5))
    wide = [(a - (b - a) / (side - 1) / 2, b + (b - a) / (side - 1) / 2) for a, b in moment.box]
    known_by: Provenance = Exact() if len(x) == len(moment.x) else Estimate(len(x))
    label, best, here = text("log-likelihood"), text("the maximum"), text("the point: drag it")
    marks: tuple[Mark, ...] = (
        Field(
            values=read_only(values), x=wide[0], y=wide[1], limits=(low, top), unit=text("nats a point"), label=label
        ),
        Curve(
            x=read_only(moment.path[:, 0]), y=read_only(moment.path[:, 1]), role="class 3", label=text("the way so far")
        ),
        Points(xy=read_only(moment.path), role="class 3", size=4.0),
        Points(xy=read_only(moment.best[None]), role="truth", size=8.0, label=best),
        Points(xy=read_only(moment.at[None]), role="cursor", size=10.0, handles=True, label=here),
    )
    if moment.slope is not None:
        scale = moment.knobs.rate * float(moment.x.var())
        end = moment.at + scale * moment.slope
        marks += (
            Segments(start=read_only(moment.at[None]), end=read_only(end[None]), role="class 1", label=text("slope")),
        )
    known: Known = ((label, known_by), (best, Exact()))
    return Panel(text("Likelihood of the data"), moment.axis(0), moment.axis(1), marks, moment.step, known)


def data(moment: Moment) -> Panel:
    """The density of the family at the point, with a stem of height p(x) for each datum: their product is judged."""
    x = moment.x
    low, high = (float(end) for end in np.quantile(x, (0.002, 0.998)))
    margin = 0.15 * (high - low)
    across = Axis(text("x"), (low - margin, high + margin))
    places = np.linspace(*across.range, 300)
    model = np.exp(moment.family.log_density(places, *moment.at))
    best = np.exp(moment.family.log_density(places, *moment.best))
    stems = np.exp(moment.family.log_density(x[:400], *moment.at))
    label, at_best, counted = text("family at the point"), text("at the maximum"), text("histogram")
    edges = np.linspace(*across.range, max(12, min(60, int(len(x) ** 0.5 * 2))) + 1)
    heights = np.histogram(x, edges)[0] / len(x) / (edges[1] - edges[0])
    zeros = np.zeros(len(stems))
    marks: tuple[Mark, ...] = (
        Steps(x=read_only(edges), y=read_only(heights), role="noise", label=counted),
        Segments(start=read_only(np.stack([x[:400], zeros], axis=1)), end=read_only(np.stack([x[:400], stems], axis=1)),
                 role="data", label=text("p(x) of each point")),
        Curve(x=read_only(places), y=read_only(best), role="truth", label=at_best, dashed=True),
        Curve(x=read_only(places), y=read_only(model), role="model", label=label),
    )  # fmt: skip
    known: Known = ((label, Exact()), (at_best, Exact()), (counted, Exact()))
    true = moment.target.log_density(places[:, None]) if moment.knobs.data == "target" else None
    if true is not None:
        named = text("true density")
        marks += (Curve(x=read_only(places), y=read_only(np.exp(true)), role="target", label=named, dashed=True),)
        known += ((named, moment.target.density_source),)
    top = 1.1 * max(1.2 * float(best.max()), float(heights.max()))
    return Panel(
        text("The points and the density"), across, Axis(text("density"), (0.0, top)), marks, moment.step, known
    )


def cut(moment: Moment) -> Panel:
    """The likelihood along one parameter through the point, with the tangent parabola that Newton's method climbs."""
    which = 0 if moment.knobs.along == "first" else 1
    x = moment.x[:ROWS]
    places = np.linspace(*moment.box[which], 201)
    pair = [places, np.full(201, moment.at[1 - which])][:: 1 if which == 0 else -1]
    values = moment.family.log_density(x[:, None], pair[0], pair[1]).mean(axis=0)
    here = moment.family.mean_log(x, moment.at)
    slope = float(moment.family.slopes(x, moment.at)[which].mean())
    bend = float(moment.family.curvature(x, moment.at)[which, which])
    away = places - moment.at[which]
    parabola = here + slope * away + 0.5 * bend * away**2
    low, high = float(np.quantile(values, 0.1)), float(values.max())
    margin = 0.15 * max(high - low, 1e-9)
    inside = (parabola > low - margin) & (parabola < high + 3 * margin)
    known_by: Provenance = Exact() if len(x) == len(moment.x) else Estimate(len(x))
    label, tangent = text("log-likelihood"), text("parabola of the same slope and curvature")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(places), y=read_only(values), role="model", label=label),
        Curve(x=read_only(places), y=read_only(np.where(inside, parabola, np.nan)), role="truth", label=tangent),
        Points(xy=read_only([[moment.at[which], here]]), role="cursor", size=9.0),
        Line(at=float(moment.best[which]), vertical=True, role="target", label=text("the maximum")),
    )
    known: Known = ((label, known_by), (tangent, known_by))
    y = Axis(text("nats a point"), (low - margin, high + 3 * margin))
    return Panel(text("A cut through the likelihood"), moment.axis(which), y, marks, moment.step, known)


def width(moment: Moment) -> Panel:
    """The likelihood itself along one parameter, the other at its best: it narrows like 1/√n."""
    which = 0 if moment.knobs.along == "first" else 1
    curvature = -np.linalg.inv(moment.family.curvature(moment.x, moment.best)) / len(moment.x)
    deviation = float(np.sqrt(max(curvature[which, which], 1e-300)))
    own = -1 / (float(moment.family.curvature(moment.x, moment.best)[which, which]) * len(moment.x))
    places = _close(moment.box[which], float(moment.best[which]), float(np.sqrt(max(own, 1e-300))))
    at = np.tile(moment.best, (len(places), 1))
    at[:, which] = places
    total = np.array([moment.mean_log(pair) for pair in at]) * len(moment.x)
    relative = np.exp(total - total.max())
    label, bell = text("likelihood, over its maximum"), text("Gaussian of the curvature")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(places), y=read_only(relative), role="model", label=label),
        Curve(x=read_only(places), y=read_only(np.exp(-0.5 * (places - moment.best[which]) ** 2 / max(own, 1e-300))),
              role="truth", label=bell, dashed=True),
        Line(at=float(moment.at[which]), vertical=True, role="cursor", label=text("now")),
        Note(says=text("{n} points fix it to ± {deviation}.", n=len(moment.x), deviation=f"{deviation:.2g}")),
    )  # fmt: skip
    known: Known = ((label, Exact()), (bell, Exact()))
    return Panel(text("How well it is fixed"), moment.axis(which), Axis(text("likelihood"), (0.0, 1.15)), marks,
                 moment.step, known)  # fmt: skip


def _close(box: tuple[float, float], middle: float, deviation: float) -> Array:
    """Places in `box`, close to each other where a peak of this `deviation` stands: many points make it narrow."""
    near = middle + deviation * np.linspace(-6, 6, 121)
    return np.union1d(np.linspace(*box, 61), near[(near > box[0]) & (near < box[1])])


def convergence(moment: Moment) -> Panel:
    """What is missing to the maximum after each step, on a log axis."""
    first = moment.step - len(moment.path) + 1
    top = moment.mean_log(moment.best)
    missing = np.array([top - moment.mean_log(at) for at in moment.path[-100:]])
    steps = np.arange(max(first, moment.step - len(missing) + 1), moment.step + 1)[-len(missing) :]
    shown = np.where(missing > LEAST, missing, np.nan)
    label = text("maximum − log-likelihood")
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(steps), y=read_only(shown), role="model", label=label),
        Points(xy=read_only(np.stack([steps, shown], axis=1)), role="model", size=5.0),
    )
    low = float(max(0, steps[0]))
    x = Axis(text("step"), (low, max(low + 10.0, 10.0 * np.ceil(moment.step / 10))))
    y = Axis(text("nats a point"), (LEAST, 100.0), log=True)
    return Panel(text("Distance to the best"), x, y, marks, moment.step, ((label, Exact()),))


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "surface": surface, "data": data, "cut": cut, "width": width, "convergence": convergence,
}  # fmt: skip
