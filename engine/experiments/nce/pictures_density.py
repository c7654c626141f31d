"""Densities and energies: the data, the noise, and what was learned, beside the truth."""

from __future__ import annotations

import numpy as np

from engine.experiments.nce.moment import BESIDE, Array, Moment
from engine.marks import Axis, Curve, Estimate, Exact, Known, Mark, Note, Panel, Points, Steps, read_only
from engine.words import Text, text

_BINS = 60
_FLOOR = -3.0  # of log p below its peak, on the axis of energies
_CUT = 3.0  # nats, of the log ratio
_BETWEEN = 48  # ticks from one marker of a curve to the next


def density(moment: Moment) -> Panel:
    return _densities_on_the_line(moment) if moment.on_the_line else _density_in_the_plane(moment)


def _densities_on_the_line(moment: Moment) -> Panel:
    """What coincides stays to be seen: the truth dashed over what is learned, and markers on what learns beside it."""
    edges = np.linspace(*moment.box[0], _BINS + 1)
    held_out = moment.question.held_out
    counts = np.histogram(held_out[:, 0], edges)[0] / (len(held_out) * (edges[1] - edges[0]))
    names = text("data"), text("noise U"), text("p, true"), text("e^G/Z by NCE")
    beside = _beside(moment)
    marks: list[Mark] = [Curve(x=read_only(moment.ticks), y=read_only(found), role=role) for role, _, found in beside]
    marks.append(Steps(x=read_only(edges), y=read_only(counts), role="data", label=names[0]))
    marks.append(_curve(moment, np.exp(moment.log_u), "noise", names[1], dashed=False))
    marks.append(_curve(moment, _normalised(moment.g, moment.nce.log_z), "model", names[3], dashed=False))
    known: Known = ((names[0], Estimate(len(held_out))), (names[1], Exact()), (names[3], moment.integrated()))
    if moment.question.shifted:
        back = text("e^G U, noise put back")
        marks.append(_curve(moment, moment.with_noise_back, "target", back, dashed=False))
        marks.append(Note(says=text("The simple logit does not know this noise: G has learned log p − log U.")))
        known += ((back, moment.integrated()),)
    if moment.log_p is not None:
        marks.append(_curve(moment, np.exp(moment.log_p), "truth", names[2], dashed=True))
        known += ((names[2], moment.run.law.density_source),)
    for place, (role, label, found) in enumerate(beside):
        at = np.stack([moment.ticks, found], axis=1)[(2 * place + 1) * _BETWEEN // 4 :: _BETWEEN]
        marks.append(Points(xy=read_only(at), role=role, size=7.0, label=label))
    known += tuple((label, moment.integrated(name)) for name, _, label in BESIDE if name in moment.learned)
    return moment.line(text("Densities"), Axis(text("density"), (0.0, _top(moment))), tuple(marks), known)


def _top(moment: Moment) -> float:
    """Of the axis of densities: above noise, too, where that is not much higher than the data."""
    noise = 1.15 * float(np.exp(moment.log_u.max()))
    least = (2.0 if moment.question.shifted else 1.4) * moment.peak
    return max(least, noise) if noise < 2.5 * moment.peak else least


def _beside(moment: Moment) -> list[tuple[str, Text, Array]]:
    """Colour, label and density on the grid of each that learns beside NCE."""
    return [
        (role, label, _normalised(moment.learned[name].g(moment.grid.points), moment.normaliser(name).log_z))
        for name, role, label in BESIDE
        if name in moment.learned
    ]


def _normalised(g: Array, log_z: float) -> Array:
    """e^G/Z; infinite where an energy that was thrown off is beyond all bounds."""
    with np.errstate(over="ignore"):
        return np.asarray(np.exp(g - log_z))


def _curve(moment: Moment, values: Array, role: str, label: Text, *, dashed: bool) -> Curve:
    return Curve(x=read_only(moment.ticks), y=read_only(values), role=role, label=label, dashed=dashed)


def _density_in_the_plane(moment: Moment) -> Panel:
    label = text("e^G/Z by NCE")
    values = moment.with_noise_back if moment.question.shifted else _normalised(moment.g, moment.nce.log_z)
    drawn = moment.question.noise.sample(moment.of(300), moment.run.streams.view("noise"))
    marks: tuple[Mark, ...] = (
        moment.field(values, (0.0, moment.peak), label),
        Points(xy=read_only(drawn), role="noise", size=2.5, label=text("noise")),
        moment.data(300),
    )
    if moment.question.shifted:
        marks += (Note(says=text("e^G U, noise put back: G itself has learned log p − log U.")),)
    return moment.plane(text("Learned density"), marks, ((label, moment.integrated()),))


def truth(moment: Moment) -> Panel:
    title, label = text("True density"), text("p, true")
    if moment.log_p is None:
        return moment.unknown(title, text("The density of own data is not known."))
    p, source = np.exp(moment.log_p), moment.run.law.density_source
    if moment.on_the_line:
        marks: tuple[Mark, ...] = (_curve(moment, p, "truth", label, dashed=False),)
        return moment.line(title, Axis(text("density"), (0.0, 1.7 * moment.peak)), marks, ((label, source),))
    return moment.plane(title, (moment.field(p, (0.0, moment.peak), label),), ((label, source),))


def energy(moment: Moment) -> Panel:
    if not moment.on_the_line:
        return _log_ratio(moment)
    names = text("G − log Z"), text("log p"), text("with the noise put back")
    marks: list[Mark] = [_curve(moment, moment.g - moment.nce.log_z, "model", names[0], dashed=False)]
    known: Known = ((names[0], moment.integrated()),)
    peak = 0.0
    if moment.question.shifted:
        back = np.log(np.maximum(moment.with_noise_back, 1e-300))
        marks.append(_curve(moment, back, "target", names[2], dashed=False))
        known += ((names[2], moment.integrated()),)
    if moment.log_p is not None:
        peak = float(moment.log_p.max())
        log_p = np.where(np.isfinite(moment.log_p), moment.log_p, np.nan)
        marks.append(_curve(moment, log_p, "truth", names[1], dashed=True))
        known += ((names[1], moment.run.law.density_source),)
    y = Axis(text("log-density (nats)"), (peak + 4 * _FLOOR, peak - _FLOOR))
    return moment.line(text("Energy"), y, tuple(marks), known)


def _log_ratio(moment: Moment) -> Panel:
    title, label = text("Log ratio log q − log p"), text("log q − log p (nats)")
    if moment.log_p is None:
        return moment.unknown(title, text("The density of own data is not known."))
    log_q = np.log(np.maximum(moment.with_noise_back, 1e-300)) if moment.question.shifted else (
        moment.g - moment.nce.log_z)  # fmt: skip
    seen = np.maximum(log_q, moment.log_p) > np.log(1e-3 * moment.peak)
    ratio = np.where(seen, np.clip(log_q - np.maximum(moment.log_p, -1e4), -_CUT, _CUT), 0.0)
    known: Known = ((text("log q"), moment.integrated()),)
    known += ((text("log p"), moment.run.law.density_source),)
    return moment.plane(title, (moment.field(ratio, (-_CUT, _CUT), label, diverging=True),), known)
