"""Where the master equation comes from: composition over a time between, and the expansion for short times."""

from __future__ import annotations

import weakref

import numpy as np

from engine.experiments.markov.chain import Array, Chain
from engine.experiments.markov.moment import Moment, ladder, number
from engine.marks import Axis, Bars, Curve, Exact, Line, Mark, Note, Panel, Points, read_only
from engine.words import Text, text

POINTS = 41
_errors: weakref.WeakKeyDictionary[Chain, tuple[Array, Array]] = weakref.WeakKeyDictionary()


def composition(moment: Moment) -> Panel:
    """P(x,t₃|y,t₁) = Σ_z P(x,t₃|z,t₂) P(z,t₂|y,t₁), term by term (Chapman-Kolmogorov)."""
    knobs, chain = moment.knobs, moment.chain
    x, y, at = moment.destination, moment.origin, np.arange(moment.states)
    first = chain.propagator(knobs.middle * knobs.span)
    second = chain.propagator((1 - knobs.middle) * knobs.span)
    whole = chain.propagator(knobs.span)
    terms = second[x] * first[:, y]
    label, whole_label, sums = text("by way of z"), text("P(x,t₃|y,t₁)"), text("sum so far")
    marks: tuple[Mark, ...] = (
        Line(at=float(whole[x, y]), role="truth", label=whole_label),
        Bars(x=read_only(at), heights=read_only(terms), role="model", label=label),
        Curve(x=read_only(at), y=read_only(np.cumsum(terms)), role="data", label=sums),
        Points(xy=read_only(np.stack([at, np.cumsum(terms)], axis=1)), role="data", size=5.0),
        Note(says=text("t₁ = 0, t₂ = {t2}, t₃ = {t3}; from y = {y} to x = {x}: {sum} = {whole}",
                       t2=number(knobs.middle * knobs.span), t3=number(knobs.span), y=y, x=x,
                       sum=number(float(terms.sum())), whole=number(float(whole[x, y])))),
        Note(says=text("For all pairs of states the two differ by {error} at most.",
                       error=f"{np.abs(second @ first - whole).max():.0e}".replace("-", "−"))),
    )  # fmt: skip
    top = 1.6 * ladder(float(np.abs(whole[x, y])) or 1.0)
    known = tuple((name, Exact()) for name in (whole_label, label, sums))
    axis = moment.state_axis(text("state z at t₂"))
    title = text("Composition over a time between")
    return Panel(title, axis, Axis(text("probability"), (0.0, top)), marks, moment.step, known)


def expansion(moment: Moment) -> Panel:
    """One column of 1 + εW̃ beside that of exp(εW̃): P(ε) from one state."""
    chain, y, epsilon = moment.chain, moment.origin, moment.knobs.epsilon
    at = np.arange(moment.states)
    short, exact = (np.eye(chain.states) + epsilon * chain.generator)[:, y], chain.propagator(epsilon)[:, y]
    names = text("1 + εW̃"), text("exp(εW̃)")
    marks: tuple[Mark, ...] = (
        Bars(x=read_only(at), heights=read_only(short), role="model", label=names[0]),
        Points(xy=read_only(np.stack([at, exact], axis=1)), role="truth", size=9.0, label=names[1]),
        Note(says=_said(chain, epsilon)),
    )
    known = tuple((name, Exact()) for name in names)
    title = text("From state {y} in ε = {epsilon}", y=y, epsilon=number(epsilon))
    return Panel(title, moment.state_axis(), Axis(text("P(x, ε|y, 0)"), (-1.05, 1.55)), marks, moment.step, known)


def _said(chain: Chain, epsilon: float) -> Text:
    limit = 1 / chain.fastest if chain.fastest else np.inf
    smallest = float((np.eye(chain.states) + epsilon * chain.generator).min())
    if smallest < 0:
        return text("ε > 1/largest exit rate = {limit}: the smallest entry is {smallest}, no probability.",
                    limit=number(limit), smallest=number(smallest))  # fmt: skip
    return text("No entry is negative up to ε = 1/largest exit rate = {limit}.", limit=number(limit))


def expansion_error(moment: Moment) -> Panel:
    """‖exp(εW̃) - 1 - εW̃‖ (largest column sum) against ε: slope 2, from ½ε²W̃²."""
    chain, epsilon = moment.chain, moment.knobs.epsilon
    limit = 1 / chain.fastest if chain.fastest else 1.0
    grid, errors = _error_curve(chain, limit)
    square = 0.5 * _norm(chain.generator @ chain.generator)
    here = _error(chain, epsilon)
    label, slope = text("error of 1 + εW̃"), text("½ε²‖W̃²‖, slope 2")
    marks: tuple[Mark, ...] = (
        Line(at=limit, vertical=True, role="noise", label=text("1/largest exit rate")),
        Curve(x=read_only(grid), y=read_only(square * grid**2), role="truth", label=slope, dashed=True),
        Curve(x=read_only(grid), y=read_only(errors), role="model", label=label),
        Points(xy=read_only([[epsilon, max(here, 1e-300)]]), role="cursor", size=9.0, label=text("at ε")),
        Note(says=text("Beyond the line 1 + εW̃ has negative entries.")),
    )
    x, y = Axis(text("ε"), (float(grid[0]), float(grid[-1])), log=True), Axis(text("largest column error"),
                                                                            _decades(errors), log=True)  # fmt: skip
    return Panel(text("Error of the expansion"), x, y, marks, moment.step, ((label, Exact()), (slope, Exact())))


def _decades(errors: Array) -> tuple[float, float]:
    kept = errors[errors > 0]
    if not len(kept):
        return 1e-6, 1.0
    return float(10 ** np.floor(np.log10(kept.min()))), float(10 ** np.ceil(np.log10(kept.max())))


def _error_curve(chain: Chain, limit: float) -> tuple[Array, Array]:
    """Error at powers of ten about `limit`; once a chain, since it takes forty exponentials."""
    if chain not in _errors:
        grid = limit * np.logspace(-2.5, 1.0, POINTS)
        _errors[chain] = grid, np.array([_error(chain, epsilon) for epsilon in grid.tolist()])
    return _errors[chain]


def _error(chain: Chain, epsilon: float) -> float:
    return _norm(chain.propagator(epsilon) - np.eye(chain.states) - epsilon * chain.generator)


def _norm(matrix: Array) -> float:
    return float(np.abs(matrix).sum(axis=0).max())
