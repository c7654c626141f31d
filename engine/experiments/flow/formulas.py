"""The formula of each kind of layer with the numbers of one point in it, as plain text and for a typesetter."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from engine.experiment import Formula
from engine.words import Text, text

Pair = Sequence[float]

KINDS: dict[str, Text] = {
    "additive": text("additive coupling"),
    "affine": text("affine coupling"),
    "spline": text("spline coupling"),
    "maf": text("autoregressive layer"),
    "actnorm": text("actnorm"),
    "mixing": text("linear mixing"),
    "velocity": text("time step"),
    "swap": text("swap"),
    "scale": text("scale layer"),
}

# What a row of a table can hold, in symbols that need no translation.
SYMBOLS = {
    "": "x", "additive": "b+m(a)", "affine": "b·exp s+t", "spline": "g(b;a)", "maf": "x·exp s+t",
    "actnorm": "s⊗(x+t)", "mixing": "PLU·x", "velocity": "x−∫v", "swap": "(b, a)", "scale": "s⊗h",
}  # fmt: skip


class _Passage(NamedTuple):
    """One point through one layer: (a, b) comes out as (a_out, b_out)."""

    a: float
    b: float
    a_out: float
    b_out: float
    log_det: float


def _all_out(p: _Passage) -> tuple[float, ...]:
    return p.a_out, p.b_out, p.log_det


# Plain, TeX, and the numbers that go in; in a coupling a stays and b changes.
_FORMULAS: dict[str, tuple[str, str, Callable[[_Passage], tuple[float, ...]]]] = {
    "additive": (
        "b′ = b + m(a) = %s + %s = %s",
        r"b' = b + m(a) = %s + %s = %s",
        lambda p: (p.b, p.b_out - p.b, p.b_out),
    ),
    "affine": (
        "b′ = b · exp s + t = %s · exp(%s) + %s = %s",
        r"b' = b\,e^{s} + t = %s\,e^{%s} + %s = %s",
        lambda p: (p.b, p.log_det, p.b_out - p.b * math.exp(p.log_det), p.b_out),
    ),
    "spline": (
        "b′ = g(b; a) = g(%s) = %s, slope exp(%s)",
        r"b' = g(b; a) = g(%s) = %s,\ g' = e^{%s}",
        lambda p: (p.b, p.b_out, p.log_det),
    ),
    "maf": (
        "(a · exp s₁ + t₁, b · exp s(a) + t(a)) = (%s, %s), s₁ + s(a) = %s",
        r"(a\,e^{s_1} + t_1,\;b\,e^{s(a)} + t(a)) = (%s, %s),\ s_1 + s(a) = %s",
        _all_out,
    ),
    "actnorm": (
        "s ⊗ (x + t) = (%s, %s), log s₁s₂ = %s",
        r"s \otimes (x + t) = (%s, %s),\ \log s_1 s_2 = %s",
        _all_out,
    ),
    "mixing": (
        "P L U x = (%s, %s), log|det U| = %s",
        r"P L U x = (%s, %s),\ \log|\det U| = %s",
        _all_out,
    ),
    "velocity": (
        "x − ∫ v dt = (%s, %s), −∫ div v dt = %s",
        r"x - {\textstyle\int} v\,dt = (%s, %s),\ -{\textstyle\int} \nabla\cdot v\,dt = %s",
        _all_out,
    ),
    "swap": (
        "(a, b) → (b, a) = (%s, %s)",
        r"(a, b) \to (b, a) = (%s, %s)",
        lambda p: (p.a_out, p.b_out),
    ),
    "scale": (
        "z = (s₁h₁, s₂h₂) = (%s · %s, %s · %s) = (%s, %s)",
        r"z = (s_1 h_1, s_2 h_2) = (%s \cdot %s, %s \cdot %s) = (%s, %s)",
        lambda p: (_ratio(p.a_out, p.a), p.a, _ratio(p.b_out, p.b), p.b, p.a_out, p.b_out),
    ),
}
_ANY = ("(%s, %s) → (%s, %s), log|det| = %s", r"(%s, %s) \to (%s, %s),\ \log|\det| = %s", tuple[float, ...])


def layer_formula(kind: str, before: Pair, after: Pair, log_det: float) -> Formula:
    """What a layer of `kind` did to the point `before` = (a, b), which came out as `after`."""
    plain, tex, numbers = _FORMULAS.get(kind, _ANY)
    (a, b), (a_out, b_out) = before, after
    return _filled(plain, tex, *numbers(_Passage(a, b, a_out, b_out, log_det)))


def base_formula(z: Pair) -> Formula:
    """The Gaussian at the end of the chain."""
    half = 0.5 * (z[0] ** 2 + z[1] ** 2)
    return _filled(
        "log N(z) = −log 2π − ½‖z‖² = %s − %s = %s",
        r"\log N(z) = -\log 2\pi - \tfrac12\|z\|^2 = %s - %s = %s",
        -math.log(2 * math.pi),
        half,
        -math.log(2 * math.pi) - half,
    )


def number(value: float) -> str:
    """Three decimals and a true minus; what is huge or tiny by its power of ten."""
    written = f"{value:.3f}" if value == 0 or 1e-3 <= abs(value) < 1e4 else f"{value:.1e}"
    return written.replace("-", "−")


def change(value: float) -> str:
    """Two decimals with their sign."""
    return f"{value:+.2f}".replace("-", "−")


def sum_formula(point: Pair, *terms: float) -> Formula:
    """log q at `point` as the sum of base, log-determinants and units."""
    return _filled(
        "log q(%s, %s) = %s + %s + %s = %s", r"\log q(%s, %s) = %s + %s + %s = %s", *point, *terms, sum(terms)
    )


def _ratio(out: float, into: float) -> float:
    return out / into if into else math.nan


def _filled(plain: str, tex: str, *values: float) -> Formula:
    said = tuple(number(value) for value in values)
    return Formula((plain % said).replace("+ −", "− ").replace("− −", "+ "), *_signed(tex, said))


def _signed(tex: str, said: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Adding a negative number reads as subtracting: a sign before a number that moves, moves with it."""
    left, written = iter(said), []

    def place(found: re.Match[str]) -> str:
        value = next(left)
        if found[1]:
            minus = value.startswith("−") != (found[1] == "- ")
            value = (" − " if minus else " + ") + value.removeprefix("−")
        written.append(value)
        return "%s"

    return re.sub(r"([+-] )?%s", place, tex), tuple(written)
