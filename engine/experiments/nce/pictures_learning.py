"""The classifier against the best one, the constant on its way to log Z, the parameters on theirs."""

from __future__ import annotations

import math

import numpy as np

from engine.axes import ladder, said
from engine.experiments.nce.energies import Quartic
from engine.experiments.nce.laws import GaussianNoise, quartic_of
from engine.experiments.nce.moment import BESIDE, Array, Moment
from engine.marks import Axis, Curve, Exact, Known, Line, Mark, Note, Panel, Points, Quadrature, read_only
from engine.words import Text, text


def classifier(moment: Moment) -> Panel:
    share, title = 1 / (1 + np.exp(-np.clip(moment.logit, -500, 500))), text("Classifier")
    names = text("σ(ℓ), learned"), text("p/(p + νU), exact")
    if not moment.on_the_line:
        field = moment.field(share, (0.0, 1.0), names[0], diverging=True)
        return moment.plane(title, (field, moment.data(200)), ((names[0], Exact()),))
    marks: tuple[Mark, ...] = (Curve(x=read_only(moment.ticks), y=read_only(share), role="model", label=names[0]),)
    known: Known = ((names[0], Exact()),)
    if moment.best is not None:
        marks += (_best_curve(moment, moment.best, names[1]),)
        known += ((names[1], moment.run.law.density_source),)
    return moment.line(title, Axis(text("probability of data"), (-0.03, 1.03)), marks, known)


def _best_curve(moment: Moment, best: Array, label: Text) -> Curve:
    return Curve(x=read_only(moment.ticks), y=read_only(best), role="truth", label=label, dashed=True)


def optimum(moment: Moment) -> Panel:
    title, label = text("Best classifier"), text("p/(p + νU), exact")
    if moment.best is None:
        return moment.unknown(title, text("The density of own data is not known."))
    source = moment.run.law.density_source
    if not moment.on_the_line:
        values = np.where(np.isnan(moment.best), 0.5, moment.best)
        field = moment.field(values, (0.0, 1.0), label, diverging=True)
        # With the points that lie on the learned one too, both are drawn in the same colours.
        return moment.plane(title, (field, moment.data(200)), ((label, source),))
    away = 1 / (1 + np.exp(-np.clip(moment.logit, -500, 500))) - moment.best
    label = text("σ(ℓ) − p/(p + νU)")
    marks = (
        Curve(x=read_only(moment.ticks), y=read_only(away), role="model", label=label),
        Line(at=0.0, role="truth"),
    )
    return moment.line(
        text("From the best classifier"), Axis(text("difference"), (-0.5, 0.5)), marks, ((label, source),)
    )


def constant(moment: Moment) -> Panel:
    trace, general = moment.run.trace, moment.knobs.logit == "general"
    found = _said(moment)
    marks: list[Mark] = [_curve(trace[:, 0], trace[:, 1], "model", found)]
    known: Known = ((found, moment.batch),)
    truth = moment.question.log_z_of_quartic
    if truth is not None:
        line = text("log Z, exactly: {value}", value=f"{truth:.5f}".replace("-", "−"))
        marks.append(Line(at=truth, role="truth", label=line))
        known += ((line, Exact()),)
    measured = moment.run.measurement
    if not np.isnan(trace[:, 2]).any() and not moment.question.shifted:
        so_far = text("log ∫ e^G of the energy so far")
        marks.append(_curve(trace[:, 0], trace[:, 2], "target", so_far))
        known += ((so_far, Exact()),)
    elif truth is None and measured.true is not None and measured.step <= moment.step:
        # It moves with the energy: a line across all steps would pass for a truth that stands.
        now, truth = text("log ∫ e^G, integrated"), measured.true.log_z
        marks.append(Points(xy=read_only([(measured.step, truth)]), role="target", size=9.0, label=now))
        known += ((now, Quadrature(measured.true.error) if measured.true.error else Exact()),)
    if moment.knobs.constant == "zero":
        marks.append(Note(says=_held(moment)))
    shift = math.log(moment.knobs.ratio)
    if not general and shift:
        marks.append(Note(says=text("ν shifts γ by log ν = {shift}, taken off here.", shift=said(shift))))
    began, ends = float(trace[0, 1]) if len(trace) else 0.0, (1.25 * moment.run.log_z, 1.25 * (truth or 0.0))
    reach = ladder(max(1.0, abs(began), *map(abs, ends)))
    low = -reach if min(began, *ends) < -0.5 * reach else -0.5 * reach
    return Panel(text("The constant and log Z"), moment.steps, Axis(text("log Z (nats)"), (low, reach)),
                 tuple(marks), moment.step, known)  # fmt: skip


def _held(moment: Moment) -> Text:
    if moment.knobs.energy == "quartic":
        return text("The constant is held at 0 and a quartic has none of its own: a and b bend to make up for it.")
    return text("The constant is held at 0: the energy has to normalise itself.")


def _said(moment: Moment) -> Text:
    if moment.knobs.logit == "general":
        return text("c")
    return text("γ − log ν − log U at the middle") if moment.question.shifted else text("γ − log ν − log U")


def _curve(x: Array, y: Array, role: str, label: Text) -> Curve:
    return Curve(x=read_only(x), y=read_only(y), role=role, label=label)


def parameters(moment: Moment) -> Panel:
    title, trace = text("Parameters"), moment.run.trace
    if trace.shape[1] == 3:
        note = Note(says=text("The weights of a network have no true values; look at the density."))
        return Panel(title, moment.steps, Axis(text("parameter"), (-1.0, 1.0)), (note,), moment.step)
    if isinstance(moment.run.energy, Quartic):
        return _quartic(moment, title)
    return _centres(moment, title)


def _quartic(moment: Moment, title: Text) -> Panel:
    trace, true, aims = moment.run.trace, quartic_of(moment.run.law), moment.question.truths
    names, roles = (text("a"), text("b")), ("model", "target")
    marks: list[Mark] = [_curve(trace[:, 0], trace[:, 3 + i], roles[i], names[i]) for i in (0, 1)]
    known: Known = tuple((name, moment.batch) for name in names)
    if true is not None:
        marks += [Line(at=value, role="truth", label=text("true")) if i == 0 else Line(at=value, role="truth")
                  for i, value in enumerate(true)]  # fmt: skip
        known += ((text("true"), Exact()),)
    if aims is not None and aims != true and isinstance(moment.question.noise, GaussianNoise):
        label = text("a − 1/2s² = {aim}", aim=said(aims[0], 4))
        marks += [Line(at=aims[0], role="noise", label=label),
                  Note(says=text("The simple logit lowers a by 1/2s² = {shift}.",
                                 shift=said(0.5 / moment.question.noise.width**2)))]  # fmt: skip
        known += ((label, Exact()),)
    # They end at the same place: the larger marker lies beneath.
    for (name, role, label), size in zip(BESIDE, (12.0, 6.0), strict=True):
        if name in moment.learned:
            ends = [(moment.step, value) for value in Quartic.numbers(moment.learned[name].weights)]
            marks.append(Points(xy=read_only(ends), role=role, size=size, label=label))
            known += ((label, moment.batch),)
    largest = max(abs(value) for value in (*(true or (2.0,)), *(aims or (1.0,)), float(np.abs(trace[-1, 3:]).max())))
    reach = ladder(1.2 * largest)
    return Panel(title, moment.steps, Axis(text("a and b"), (-reach, reach)), tuple(marks), moment.step, known)


def _centres(moment: Moment, title: Text) -> Panel:
    trace, label = moment.run.trace, text("centres of the bumps")
    marks: list[Mark] = [
        Curve(x=read_only(trace[:, 0]), y=read_only(trace[:, column]), role="model",
              label=label if column == 3 else None)
        for column in range(3, trace.shape[1])
    ]  # fmt: skip
    known: Known = ((label, moment.batch),)
    if moment.on_the_line and (modes := moment.run.law.modes) is not None:
        marks += [Line(at=float(mode), role="truth", label=text("true centres") if i == 0 else None)
                  for i, mode in enumerate(modes[:, 0])]  # fmt: skip
        known += ((text("true centres"), Exact()),)
    low = min(side[0] for side in moment.box)
    high = max(side[1] for side in moment.box)
    return Panel(title, moment.steps, Axis(text("place"), (low, high)), tuple(marks), moment.step, known)
