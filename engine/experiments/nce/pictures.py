"""The panels of the energy lab by name, and that of its study of noise ratios."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.experiments.nce import pictures_density, pictures_learning
from engine.experiments.nce.moment import Moment
from engine.experiments.nce.study import RATIOS, TRUE_C, WIDTHS, expected_error
from engine.marks import Axis, Curve, Estimate, Exact, Known, Mark, Note, Panel, Points, Segments, read_only
from engine.words import text

__all__ = ["DRAW", "Moment"]

_CURVE = np.geomspace(0.4, 13.0, 60)
_LOWEST, _HIGHEST = 2.0, 700.0
_STUDIED = (
    (text("noise like the data"), "model"), (text("too narrow, s = 0.5"), "class 1"),
    (text("too wide, s = 3"), "class 2"),
)  # fmt: skip
_theory: dict[float, list[float]] = {}


def ratio(moment: Moment) -> Panel:
    """T · squared error against ν: theory as curves, the fits so far as points with two standard errors."""
    study = moment.run.study
    x = Axis(text("noise ratio ν"), (0.4, 13.0), log=True)
    y = Axis(text("T × mean squared error of λ and c"), (_LOWEST, _HIGHEST), log=True)
    marks: list[Mark] = []
    known: Known = ()
    fits = text("fits, ± 2 standard errors")
    for row, (width, (label, role)) in enumerate(zip(WIDTHS, _STUDIED, strict=True)):
        if width not in _theory:
            _theory[width] = [expected_error(width, float(nu)) for nu in _CURVE]
        marks.append(Curve(x=read_only(_CURVE), y=read_only(_theory[width]), role=role, label=label))
        known += ((label, Exact()),)
        if study.fits > 1:
            mean, two = study.mean[row], 2 * study.spread[row]
            ends = [np.stack([RATIOS, np.maximum(mean + sign * two, 0.1)], axis=1) for sign in (-1, 1)]
            marks.append(Segments(start=read_only(ends[0]), end=read_only(ends[1]), role=role))
            at = np.stack([RATIOS, mean], axis=1)
            marks.append(Points(xy=read_only(at), role=role, size=8.0, label=None if row else fits))
    if study.fits > 1:
        marks.append(Note(says=text("{n} fits of log p = −λx²/2 + c to T = {points} points.", n=study.fits,
                                    points=study.points)))  # fmt: skip
        marks.append(Note(says=text("Noise like the data costs 2.5(1 + 1/ν).")))
        known += ((fits, Estimate(study.fits)),)
    elif not moment.knobs.study:
        marks.append(Note(says=text("Theory only; switch Study of noise ratios on to fit.")))
    return Panel(text("Error against noise ratio"), x, y, tuple(marks), moment.step, known)


def studied_laws(moment: Moment) -> Panel:
    """The data of the study and its three laws of noise, in the colours of what they cost."""
    x = np.linspace(-6.0, 6.0, 241)
    laws = [np.exp(TRUE_C - 0.5 * (x / width) ** 2) / width for width in WIDTHS]
    data = text("data, N(0, 1)")
    marks: list[Mark] = [
        Curve(x=read_only(x), y=read_only(law), role=role, label=label)
        for law, (label, role) in zip(laws, _STUDIED, strict=True)
    ]
    marks.append(Curve(x=read_only(x), y=read_only(laws[0]), role="data", label=data, dashed=True))
    known: Known = (*((label, Exact()) for label, _ in _STUDIED), (data, Exact()))
    marks.append(Note(says=text("Noise must fall wherever data do: narrow noise leaves their tails unexplained.")))
    return Panel(text("Data and noise"), Axis(text("x"), (-6.0, 6.0)), Axis(text("density"), (0.0, 1.2)), tuple(marks),
                 moment.step, known)  # fmt: skip


def _learning(draw: Callable[[Moment], Panel]) -> Callable[[Moment], Panel]:
    """`draw`, unless the run is a study and learns nothing."""

    def drawn(moment: Moment) -> Panel:
        if not moment.knobs.study:
            return draw(moment)
        return moment.unknown(text("No energy is learned"),
                              text("This run studies noise ratios; see Error against noise ratio."))  # fmt: skip

    return drawn


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "density": lambda moment: studied_laws(moment) if moment.knobs.study else pictures_density.density(moment),
    "classifier": _learning(pictures_learning.classifier),
    "constant": _learning(pictures_learning.constant),
    "parameters": _learning(pictures_learning.parameters),
    "energy": _learning(pictures_density.energy),
    "truth": _learning(pictures_density.truth),
    "optimum": _learning(pictures_learning.optimum),
    "ratio": ratio,
}
