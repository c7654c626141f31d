"""W as it was typed, the generator W̃ derived from it, and its eigenvalues."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.experiments.markov.chain import Array, Chain
from engine.experiments.markov.moment import Moment, ladder, number
from engine.marks import Axis, Curve, Exact, Floats, Line, Mark, Matrix, Panel, Points, read_only
from engine.words import Text, text

CIRCLE = np.linspace(0.0, 2 * np.pi, 97)


def rates(moment: Moment) -> Panel:
    """W: entry (x, y) is the rate y → x; what stands on the diagonal does not matter to W̃."""
    chain = moment.chain
    values = chain.rates.copy()
    empty = np.eye(chain.states, dtype=bool) & (values == 0)
    values[empty] = np.nan
    label = text("rates W")
    matrix = _matrix(values, _names(chain), (0.0, ladder(float(chain.jumps.max()))), "sequential", label)
    hint = text("from state y · drag an entry ↕")
    return _panel(text("Rates W"), hint, chain.states, matrix, moment)


def generator(moment: Moment) -> Panel:
    """W̃(x,y) = W(x,y) - δ_xy Σ_z W(z,y), with the sum of each column below it."""
    chain = moment.chain
    values = np.vstack([chain.generator, chain.column_sums])
    top, label = ladder(float(np.abs(chain.generator).max())), text("generator W̃")
    matrix = _matrix(values, (*_names(chain), "Σ"), (-top, top), "diverging", label)
    return _panel(_sums(chain), text("from state y"), chain.states + 1, matrix, moment)


def _sums(chain: Chain) -> Text:
    if chain.conserves:
        return text("Generator W̃: every column sums to 0")
    worst = int(np.argmax(np.abs(chain.column_sums)))
    return text("Generator W̃: Σ column {state} = {sum}",
                state=worst, sum=number(float(chain.column_sums[worst])))  # fmt: skip


def _names(chain: Chain) -> tuple[str, ...]:
    return tuple(map(str, range(chain.states)))


def _matrix(values: Array, rows: tuple[str, ...], limits: tuple[float, float], scale: str, label: Text) -> Matrix:
    return Matrix(
        values=read_only(values), rows=rows, columns=tuple(name for name in rows if name != "Σ"), limits=limits,
        scale="diverging" if scale == "diverging" else "sequential", unit=text("rate (1/time)"), label=label,
    )  # fmt: skip


def _panel(title: Text, across: Text, rows: int, matrix: Matrix, moment: Moment) -> Panel:
    x, y = Axis(across, (-0.5, moment.states - 0.5)), Axis(text("to state x"), (-0.5, rows - 0.5))
    known = () if matrix.label is None else ((matrix.label, Exact()),)
    return Panel(title, x, y, (matrix,), moment.step, known)


def spectrum(moment: Moment) -> Panel:
    """Eigenvalues of W̃ in the complex plane: one 0 for each closed class, the others to its left."""
    chain = moment.chain
    found = chain.spectrum
    zeros = len(chain.closed_classes) if chain.conserves else 0
    fastest = max(chain.fastest, 1e-12)
    top = 1.1 * fastest
    disc, stable = text("Gershgorin disc"), text("|1 + Δt λ| ≤ 1")
    marks: tuple[Mark, ...] = (
        _circle(-fastest, fastest, "muted", disc),
        *((_circle(-1 / moment.knobs.dt, 1 / moment.knobs.dt, "noise", stable, dashed=True),)
          if moment.knobs.method == "euler" else ()),
        Line(at=0.0, vertical=True, role="muted"),
        Points(xy=_plane(found[zeros:]), role="model", size=8.0, label=text("eigenvalues")),
        Points(xy=_plane(found[:zeros]), role="truth", size=9.0, label=text("eigenvalue 0")),
    )  # fmt: skip
    x, y = Axis(text("Re λ (1/time)"), (-2.1 * top, 0.3 * top)), Axis(text("Im λ (1/time)"), (-1.2 * top, 1.2 * top))
    known = ((text("eigenvalues"), Exact()),)
    return Panel(_gap(chain, zeros), x, y, marks, moment.step, known, equal=True)


def _circle(middle: float, radius: float, role: str, label: Text, dashed: bool = False) -> Curve:
    x, y = middle + radius * np.cos(CIRCLE), radius * np.sin(CIRCLE)
    return Curve(x=read_only(x), y=read_only(y), role=role, label=label, dashed=dashed)


def _plane(values: NDArray[np.complex128]) -> Floats:
    return read_only(np.stack([values.real, values.imag], axis=1).reshape(-1, 2))


def _gap(chain: Chain, zeros: int) -> Text:
    """What the eigenvalues say, in the title: a sentence would cover some of them."""
    if not chain.conserves:
        return text("Spectrum of W̃: the slowest is {first}", first=number(float(chain.spectrum[0].real)))
    if zeros > 1:
        return text("Spectrum of W̃: {zeros} zeros", zeros=zeros)
    return text("Spectrum of W̃: relaxation time {time}", time=number(1 / chain.gap if chain.gap else np.inf))
