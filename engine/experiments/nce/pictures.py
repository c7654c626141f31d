"""The panels of the energy lab by name, and that of its study of noise ratios."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.experiments.nce import pictures_density, pictures_learning
from engine.experiments.nce.moment import Known, Moment
from engine.experiments.nce.study import RATIOS, WIDTHS, expected_error
from engine.marks import Axis, Curve, Estimate, Exact, Mark, Note, Panel, Points, Segments, read_only
from engine.words import text

__all__ = ["DRAW", "Moment"]

_CURVE = np.geomspace(0.4, 13.0, 60)
_LOWEST, _HIGHEST = 2.0, 200.0
_theory: dict[float, list[float]] = {}


def ratio(moment: Moment) -> Panel:
    """T · squared error against ν: theory as curves, the fits so far as points with two standard errors."""
    study = moment.run.study
    x = Axis(text("noise ratio ν"), (0.4, 13.0), log=True)
    y = Axis(text("T × mean squared error of λ and c"), (_LOWEST, _HIGHEST), log=True)
    labels = text("noise like the data"), text("too narrow, s = 0.5"), text("too wide, s = 3")
    roles = "model", "class 1", "class 2"
    marks: list[Mark] = []
    known: Known = ()
    for row, (width, label, role) in enumerate(zip(WIDTHS, labels, roles, strict=True)):
        if width not in _theory:
            _theory[width] = [expected_error(width, float(nu)) for nu in _CURVE]
        marks.append(Curve(x=read_only(_CURVE), y=read_only(_theory[width]), role=role, label=label))
        known += ((label, Exact()),)
        if study.fits > 1:
            mean, two = study.mean[row], 2 * study.spread[row]
            ends = [np.stack([RATIOS, np.maximum(mean + sign * two, 0.1)], axis=1) for sign in (-1, 1)]
            marks.append(Segments(start=read_only(ends[0]), end=read_only(ends[1]), role=role))
            marks.append(Points(xy=read_only(np.stack([RATIOS, mean], axis=1)), role=role, size=8.0))
    if study.fits > 1:
        marks.append(Note(says=text("{n} fits, T = {points}; like the data: 2.5(1 + 1/ν).", n=study.fits,
                                    points=study.points)))  # fmt: skip
        known += ((text("points"), Estimate(study.fits)),)
    elif not moment.knobs.study:
        marks.append(Note(says=text("Theory only; switch Study of noise ratios on to fit.")))
    return Panel(text("Error against noise ratio"), x, y, tuple(marks), moment.step, known)


def _learning(draw: Callable[[Moment], Panel]) -> Callable[[Moment], Panel]:
    """`draw`, unless the run is a study and learns nothing."""

    def drawn(moment: Moment) -> Panel:
        if not moment.knobs.study:
            return draw(moment)
        return moment.unknown(text("No energy is learned"),
                              text("This run studies noise ratios; see Error against noise ratio."))  # fmt: skip

    return drawn


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "density": _learning(pictures_density.density),
    "classifier": _learning(pictures_learning.classifier),
    "constant": _learning(pictures_learning.constant),
    "parameters": _learning(pictures_learning.parameters),
    "energy": _learning(pictures_density.energy),
    "truth": _learning(pictures_density.truth),
    "optimum": _learning(pictures_learning.optimum),
    "ratio": ratio,
}
