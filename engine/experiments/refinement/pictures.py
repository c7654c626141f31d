"""The panels of the refinement."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.exact.chain_structure import spectrum
from engine.exact.markov_chain import MarkovChain
from engine.experiments.markov.moment import number
from engine.experiments.refinement.knobs import RefinementKnobs
from engine.marks import (
    Axis,
    Bars,
    Curve,
    Estimate,
    Exact,
    Known,
    Line,
    Mark,
    Matrix,
    Note,
    Panel,
    Points,
    Steps,
    read_only,
)
from engine.words import Text, text

Array = NDArray[np.float64]
LONGEST = 240  # coarsest steps that a course is drawn for
SMALLEST = 1e-12


class Course:
    """What every chain does from P(0), for as long as there is something to see."""

    def __init__(self, chain: MarkovChain, start: Array, steps: Array) -> None:
        relaxation = spectrum(chain).relaxation_time
        self.count = int(np.clip(math.ceil(5 * min(relaxation, 1e6) / steps[0]), 12, LONGEST))
        self.end = self.count * float(steps[0])
        self.times = [np.arange(self.count * 2**j + 1) * h for j, h in enumerate(steps.tolist())]
        self.p = [_walked(chain.one_step(h), start, len(times)) for h, times in zip(steps, self.times, strict=True)]
        self.exact = chain.history(start, self.times[-1])

    def errors(self, j: int) -> Array:
        """Total variation of chain `j` from continuous time at its own steps, (n,)."""
        exact = self.exact[:: 2 ** (len(self.times) - 1 - j)]
        found: Array = 0.5 * np.abs(self.p[j] - exact).sum(axis=1)
        return found


def _walked(matrix: Array, start: Array, count: int) -> Array:
    rows = [start]
    for _ in range(count - 1):
        rows.append(matrix @ rows[-1])
    return np.array(rows)


@dataclass(frozen=True)
class Moment:
    """What one picture is taken of: `largest` (chains,) errors so far, `waits` (k, n) counted by their length."""

    chain: MarkovChain
    knobs: RefinementKnobs
    course: Course
    largest: Array
    waits: NDArray[np.int64]
    step: int

    @property
    def seen(self) -> int:
        return min(self.knobs.seen, self.chain.size - 1)

    @property
    def steps(self) -> Array:
        """h of each chain, coarsest first."""
        found: Array = self.knobs.h * 0.5 ** np.arange(self.knobs.halvings + 1, dtype=np.float64)
        return found

    @property
    def done(self) -> int:
        """How many coarsest steps of the course have been done."""
        return min(self.step, self.course.count)


def _called(j: int) -> Text:
    return text("step h") if j == 0 else text("h/{parts}", parts=2**j)


def _role(j: int) -> str:
    """The colour of chain `j`; those near the colour of what is true come last."""
    return f"class {(0, 2, 4, 6, 5, 3, 7, 1)[j]}"


def _drawn(moment: Moment) -> range:
    """The chains that are worth a line: the finest can hardly be told apart."""
    return range(min(4, len(moment.steps)))


def probability(moment: Moment) -> Panel:
    """P of one state, piecewise constant in every chain, and the curve that they tend to."""
    course, state = moment.course, moment.seen
    finest = moment.done * 2 ** (len(moment.steps) - 1) + 1
    exact = text("continuous time")
    marks: tuple[Mark, ...] = ()
    for j in _drawn(moment):
        n = moment.done * 2**j + 1
        times = np.append(course.times[j][:n], course.times[j][n - 1] + moment.steps[j])
        marks += (Steps(x=read_only(times), y=read_only(course.p[j][:n, state]), role=_role(j), label=_called(j)),)
    curve = course.exact[:finest, state]
    marks += (Curve(x=read_only(course.times[-1][:finest]), y=read_only(curve), role="truth", label=exact),)
    known = ((_called(0), Exact()), (exact, Exact()))
    y = Axis(text("probability of state {state}", state=state), (0.0, 1.05))
    return Panel(text("P of state {state}", state=state), _time(course), y, marks, moment.step, known)


def _time(course: Course) -> Axis:
    return Axis(text("t"), (0.0, course.end))


def error(moment: Moment) -> Panel:
    """How far each chain is from continuous time, at its own steps."""
    course = moment.course
    marks: tuple[Mark, ...] = ()
    for j in range(len(moment.steps)):
        errors, n = course.errors(j), moment.done * 2**j + 1
        shown = np.where(errors[:n] > SMALLEST, errors[:n], np.nan)
        marks += (
            Curve(x=read_only(course.times[j][:n]), y=read_only(shown), role=_role(j), label=_called(j)),
        )  # fmt: skip
    y = Axis(text("total variation"), (1e-6, 1.0), log=True)
    known = ((_called(0), Exact()),)
    return Panel(text("Error in time"), _time(course), y, marks, moment.step, known)


def convergence(moment: Moment) -> Panel:
    """The largest error so far against the step: slope 1, as the expansion's is 2 in each of t/h steps."""
    steps, largest = moment.steps, np.maximum(moment.largest, 1e-300)
    label, slope = text("largest error so far"), text("slope 1")
    line = largest[-1] * steps / steps[-1]
    marks: tuple[Mark, ...] = (
        Line(at=moment.chain.longest_step, vertical=True, role="noise", label=text("1/largest exit rate")),
        Curve(x=read_only(steps), y=read_only(line), role="truth", label=slope, dashed=True),
        Points(xy=read_only(np.stack([steps, largest], axis=1)), role="model", size=9.0, label=label),
        Note(says=_said(moment)),
    )
    x = Axis(text("step"), (0.6 * float(steps[-1]), 1.8 * max(float(steps[0]), moment.chain.longest_step)), log=True)
    # A decade above all errors, for the sentence.
    y = Axis(text("total variation"), (1e-5, 10.0), log=True)
    return Panel(text("Error against step"), x, y, marks, moment.step, ((label, Exact()),))


def _said(moment: Moment) -> Text:
    if moment.step == 0 or moment.largest[-1] < SMALLEST:
        return text("Let it run: every halving of the step halves the error.")
    ratios = moment.largest[:-1] / moment.largest[1:]
    return text("Halvings divide the error by {ratios}", ratios=", ".join(number(ratio) for ratio in ratios))


def waiting(moment: Moment) -> Panel:
    """How long the shown state is kept: whole numbers of steps, geometrically; in the limit any time, exponentially."""
    state, h = moment.seen, moment.knobs.h
    rate = float(moment.chain.exit_rates[state])
    title = text("Waiting times in state {state}", state=state)
    if not rate:
        says = text("Nothing leaves state {state}: it is kept for ever.", state=state)
        return Panel(title, Axis(text("t"), (0.0, 1.0)), Axis(text("density"), (0.0, 1.0)), (Note(says=says),),
                     moment.step)  # fmt: skip
    end = max(6 * h, 5 / rate)
    counts = moment.waits[state]
    seen, shown = int(counts.sum()), max(1, math.ceil(end / h))
    label, exact = text("walkers of step h"), text("exponential")
    marks: tuple[Mark, ...] = ()
    if seen:
        heights = counts[1 : shown + 1] / (seen * h)
        marks += (Bars(x=read_only(h * np.arange(0.5, len(heights))), heights=read_only(heights), width=0.9 * h,
                       role="data", label=label),)  # fmt: skip
    for j in _drawn(moment):
        step = float(moment.steps[j])
        n = np.arange(math.ceil(end / step))
        density = rate * np.maximum(0.0, 1 - rate * step) ** n
        edges = np.append(n, len(n)) * step
        marks += (Steps(x=read_only(edges), y=read_only(density), role=_role(j), label=_called(j)),)
    t = np.linspace(0.0, end, 200)
    marks += (Curve(x=read_only(t), y=read_only(rate * np.exp(-rate * t)), role="truth", label=exact),)
    known: Known = ((exact, Exact()), (_called(0), Exact()))
    known += ((label, Estimate(seen)),) if seen else ()
    y = Axis(text("density (1/time)"), (0.0, 1.3 * rate))
    return Panel(title, Axis(text("t"), (0.0, end)), y, marks, moment.step, known)


def matrix(moment: Moment) -> Panel:
    """T = 1 + hW̃ of one chain: columns sum to 1, and the finer the step, the nearer it is to 1."""
    j = min(moment.knobs.shown, len(moment.steps) - 1)
    step, names = float(moment.steps[j]), tuple(map(str, range(moment.chain.size)))
    label = text("T = 1 + {step} W̃", step=number(step))
    mark = Matrix(
        values=read_only(moment.chain.one_step(step)), rows=names, columns=names, limits=(0.0, 1.0),
        unit=text("probability of one step"), label=label,
    )  # fmt: skip
    k = moment.chain.size
    x, y = Axis(text("from state y"), (-0.5, k - 0.5)), Axis(text("to state x"), (-0.5, k - 0.5))
    return Panel(text("Matrix of one step"), x, y, (mark,), moment.step, ((label, Exact()),))


DRAW: dict[str, Callable[[Moment], Panel]] = {
    "probability": probability,
    "convergence": convergence,
    "waiting": waiting,
    "error": error,
    "matrix": matrix,
}

__all__ = ["DRAW", "Course", "Moment"]
