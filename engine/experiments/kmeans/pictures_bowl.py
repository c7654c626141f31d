"""Why the half-steps work: the bowl above the objective of one centre, the soft minimum, and the way down."""

from __future__ import annotations

import math

import numpy as np

from engine.axes import ladder, said
from engine.experiments.kmeans.clustering import softmin
from engine.experiments.kmeans.moment import Array, Moment, cluster_name, role
from engine.experiments.kmeans.optimum import RESTARTS
from engine.experiments.kmeans.pictures_plane import shares
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
    Points,
    Provenance,
    read_only,
)
from engine.words import text

GRID = 121


def bowl(moment: Moment) -> Panel:
    """The mean objective while one centre moves along an axis, and the parabola that holds the shares."""
    k, axis = moment.chosen, moment.axis
    at = np.linspace(*moment.box[axis], max(41, round(GRID * moment.detail)))
    true, held, here = bowl_curves(moment, at)
    some, n = moment.some.shape[1], moment.clustering.n
    source: Provenance = Exact() if some == n else Estimate(some)
    label, surrogate = text("objective"), text("with shares held")
    place, bottom = float(moment.centres[k, axis]), here[1]
    top = float(np.max(true)) * 1.5 or 1.0
    marks: tuple[Mark, ...] = (
        Curve(x=read_only(at), y=read_only(true), role="data", label=label),
        Curve(x=read_only(at), y=read_only(np.where(held <= 1.05 * top, held, np.nan)), role="model", label=surrogate),
        Line(at=bottom, vertical=True, role="truth", label=text("bottom: the mean")),
        Points(xy=read_only([[place, here[0]]]), role=role(k), size=12.0, label=cluster_name(k)),
        Note(says=text("It lies above the objective and touches it here: going to its bottom cannot go up.")),
    )
    known: Known = ((label, source), (surrogate, source))
    title = text("Bowl of centre {number}", number=k + 1)
    return Panel(title, moment.data_axis(axis), Axis(text("mean objective"), (0.0, ladder(top))), marks, moment.step,
                 known)  # fmt: skip


def bowl_curves(moment: Moment, at: Array) -> tuple[Array, Array, tuple[float, float]]:
    """Objective and surrogate at `at` (m,), per point; and the value here with the bottom of the surrogate."""
    k, axis, points = moment.chosen, moment.axis, moment.some.T
    hard, sharpness = moment.knobs.hard, moment.knobs.sharpness
    away = ((points[:, None, :] - moment.centres) ** 2).sum(axis=-1)
    share = shares(points, moment.centres, sharpness, hard)[:, k]
    others = np.delete(away, k, axis=1)
    across = ((points[:, 1 - axis] - moment.centres[k, 1 - axis]) ** 2)[:, None]
    moved = across + (points[:, axis][:, None] - at) ** 2
    if hard:
        true = np.minimum(moved, others.min(axis=1, initial=np.inf)[:, None]).mean(axis=0)
        here = float(away.min(axis=1).mean())
    else:
        rest = softmin(others, sharpness)[:, None] if others.shape[1] else np.full((len(points), 1), np.inf)
        true = softmin(np.stack([moved, np.broadcast_to(rest, moved.shape)], axis=-1), sharpness).mean(axis=0)
        here = float(softmin(away, sharpness).mean())
    weight = float(share.mean())
    bottom = float((share * points[:, axis]).mean() / weight) if weight > 0 else float(moment.centres[k, axis])
    held = here + weight * ((at - bottom) ** 2 - (moment.centres[k, axis] - bottom) ** 2)
    return true, held, (here, bottom)


def softminimum(moment: Moment) -> Panel:
    """min d², its soft minimum, and min - ln K / M below it, on a line through the centre looked at."""
    axis, k, sharpness = moment.axis, moment.chosen, moment.knobs.sharpness
    at = np.linspace(*moment.box[axis], 241)
    places = np.tile(moment.centres[k], (len(at), 1))
    places[:, axis] = at
    away = ((places[:, None, :] - moment.centres) ** 2).sum(axis=-1)
    least = away.min(axis=-1)
    soft = least if moment.knobs.hard else softmin(away, sharpness)
    room = 0.0 if moment.knobs.hard else math.log(moment.clustering.k) / sharpness
    top = ladder(1.3 * float(least.max()))
    low = -ladder(min(room, top)) if room > 0.02 * top else -0.1 * top
    sharp, label, bound = text("min"), text("soft minimum"), text("from min − ln K/M to min")
    marks: tuple[Mark, ...] = (
        Band(x=read_only(at), low=read_only(least - room), high=read_only(least), role="noise", label=bound),
        Curve(x=read_only(at), y=read_only(least), role="truth", label=sharp, dashed=True),
        Curve(x=read_only(at), y=read_only(soft), role="model", label=label),
        Note(says=text("The soft minimum lies below min by ln K / M = {room} at most.", room=said(room))),
    )
    known: Known = ((sharp, Exact()), (label, Exact()), (bound, Exact()))
    y = Axis(text("squared distance"), (low, top))
    return Panel(text("Soft minimum on a line"), moment.data_axis(axis), y, marks, moment.step, known)


def objective(moment: Moment) -> Panel:
    """The objective per point, half-step by half-step: it never rises while nobody touches the run."""
    n, trace = moment.clustering.n, moment.trace
    assigned, moved = text("after assigning"), text("after moving")
    end = ladder(max(10.0, 1.1 * moment.step))
    marks: tuple[Mark, ...] = ()
    if len(trace):
        steps = np.stack([trace[:, 0] - 0.5, trace[:, 0]], axis=1).ravel()
        marks += (
            Curve(x=read_only(steps), y=read_only(trace[:, 1:].ravel() / n), role="muted"),
            Points(xy=read_only(np.stack([trace[:, 0] - 0.5, trace[:, 1] / n], axis=1)), role="class 1", size=6.0,
                   label=assigned),
            Points(xy=read_only(np.stack([trace[:, 0], trace[:, 2] / n], axis=1)), role="class 0", size=6.0,
                   label=moved),
        )  # fmt: skip
    else:
        marks += (Note(says=text("Nothing has been assigned yet.")),)
    known: Known = ((assigned, Exact()), (moved, Exact()))
    if moment.best is not None:
        source: Provenance = Exact() if moment.line is not None else Estimate(RESTARTS)
        label = text("optimum") if moment.line is not None else text("best of {n} starts", n=RESTARTS)
        marks += (Line(at=moment.best / n, role="truth", label=label),)
        known += ((label, source),)
    return Panel(text("Objective, half-step by half-step"), Axis(text("step"), (0.0, end)),
                 Axis(text("mean objective"), _range(moment)), marks, moment.step, known)  # fmt: skip


def _range(moment: Moment) -> tuple[float, float]:
    """From the optimum to the first value, where they are known."""
    trace, n = moment.trace, moment.clustering.n
    if not len(trace):
        return 0.0, 1.0
    values = trace[:, 1:] / n
    high, low = ladder(float(values.max())), float(values.min())
    return (-ladder(-low) if low < 0 else 0.0), high if high > 0 else 1.0
